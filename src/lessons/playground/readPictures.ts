import { sizeWithin, tensorOfPixels } from '../../data/photos';
import type { Tensor } from '../../engine/index';
import { fileLimits } from './limits';
import type { FileTrouble } from './trouble';

/** Several pictures as a batch: the first one's shape is everyone's, and of the others the middle is taken. */
export async function readPictures(files: readonly File[]): Promise<Tensor | FileTrouble> {
  if (files.length > fileLimits.pictures)
    return { kind: 'tooManyFiles', found: files.length, most: fileLimits.pictures };
  const samples: Float32Array[] = [];
  let size: { width: number; height: number } | null = null;
  for (const file of files) {
    const image = await openPicture(file);
    if (!(image instanceof HTMLImageElement)) return image;
    size ??= sizeWithin(image.naturalWidth, image.naturalHeight, fileLimits.side);
    samples.push(pixelsOf(image, size));
  }
  const { width, height } = size ?? { width: 1, height: 1 };
  const data = new Float32Array(samples.length * 3 * width * height);
  for (const [n, sample] of samples.entries()) data.set(sample, n * sample.length);
  return { shape: [samples.length, 3, height, width], data };
}

async function openPicture(file: File): Promise<HTMLImageElement | FileTrouble> {
  const { name, type } = file;
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width * height > fileLimits.megapixels * 1e6)
      return { kind: 'tooManyPixels', name, width, height, most: fileLimits.megapixels };
    return width * height > 0 ? image : { kind: 'unreadable', name, type };
  } catch {
    return { kind: 'unreadable', name, type };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The middle of a picture, scaled to fill the size; transparent places become white paper. */
function pixelsOf(image: HTMLImageElement, { width, height }: { width: number; height: number }): Float32Array {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  const factor = Math.max(width / image.naturalWidth, height / image.naturalHeight);
  const [wide, high] = [image.naturalWidth * factor, image.naturalHeight * factor];
  context.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high);
  return tensorOfPixels(context.getImageData(0, 0, width, height)).data;
}
