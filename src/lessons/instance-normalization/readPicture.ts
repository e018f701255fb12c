import { sizeWithin, tensorOfPixels } from '../../data/photos';
import type { Tensor } from '../../engine/index';

/** The longer side of the reader's picture, in pixels; larger ones are made smaller. */
export const longestSide = 192;

/** What is taken, at most: beyond it a phone may run out of memory. */
export const mostMegabytes = 40;
export const mostMegapixels = 120;

/** Why a file gave no picture, and what was found in it. */
export type Trouble =
  | { readonly kind: 'notPicture'; readonly name: string; readonly type: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly type: string }
  | { readonly kind: 'tooHeavy'; readonly name: string; readonly megabytes: number }
  | { readonly kind: 'tooManyPixels'; readonly name: string; readonly width: number; readonly height: number };

/** Whatever a canvas can draw, with its own size. */
interface Drawn {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture's pixels as a tensor. Transparent places become white paper.
 * @param isMirrored swaps left and right, as people know themselves from mirrors
 */
export function tensorOf({ source, width, height }: Drawn, isMirrored = false): Tensor {
  const size = sizeWithin(width, height, longestSide);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  if (isMirrored) context.setTransform(-1, 0, 0, 1, size.width, 0);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, size.width, size.height);
  return tensorOfPixels(context.getImageData(0, 0, size.width, size.height));
}

export const tensorOfImage = (image: HTMLImageElement): Tensor =>
  tensorOf({ source: image, width: image.naturalWidth, height: image.naturalHeight });

/** Reads a picture file; it is opened in this browser and goes nowhere else. */
export async function readPicture(file: File): Promise<Tensor | Trouble> {
  const { name, type } = file;
  const megabytes = file.size / 1e6;
  if (megabytes > mostMegabytes) return { kind: 'tooHeavy', name, megabytes };
  if (type !== '' && !type.startsWith('image/')) return { kind: 'notPicture', name, type };
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    // `load` tells the size before anything as large as the picture has been unpacked.
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width * height > mostMegapixels * 1e6) return { kind: 'tooManyPixels', name, width, height };
    if (width === 0 || height === 0) return { kind: 'unreadable', name, type };
    return tensorOfImage(image);
  } catch {
    return { kind: 'unreadable', name, type };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The first file of a drop or a paste that may be a picture, or any other one, so that the reader is told why not. */
export function pictureIn(transfer: DataTransfer | null): File | null {
  const files = Array.from(transfer?.files ?? []);
  return files.find(({ type }) => type.startsWith('image/')) ?? files[0] ?? null;
}
