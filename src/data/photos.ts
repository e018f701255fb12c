import type { Tensor } from '../engine/index';

/** The photographs that come with the course; public/data/NOTICE.md says whose they are. */
export const photos = ['cat', 'coffee', 'astronaut', 'rocket', 'bricks'] as const;
export type PhotoId = (typeof photos)[number];

/** Width and height of each of them in pixels. */
export const photoSize = { width: 192, height: 144 } as const;

/** Where a photograph lies below the site's base path. */
export const photoFile = (id: PhotoId) => `data/photos/${id}.webp`;

/** What a canvas gives of a picture: four bytes a pixel, red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** A picture as a tensor of shape 1×3×H×W: one map for red, one for green, one for blue, each from 0 to 1. */
export function tensorOfPixels({ width, height, data }: Pixels): Tensor {
  const plane = width * height;
  const values = new Float32Array(3 * plane);
  for (let pixel = 0; pixel < plane; pixel++) {
    for (let c = 0; c < 3; c++) values[c * plane + pixel] = data[4 * pixel + c]! / 255;
  }
  return { shape: [1, 3, height, width], data: values };
}

/** The size that a picture takes when its longer side is brought to `most` pixels; smaller ones stay as they are. */
export function sizeWithin(width: number, height: number, most: number): { width: number; height: number } {
  const factor = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}
