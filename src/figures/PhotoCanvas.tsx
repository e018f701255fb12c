import { memo, useLayoutEffect, useRef } from 'react';
import type { Tensor } from '../engine/index';

export interface PhotoCanvasProps {
  /** Shape 1×3×H×W, red, green and blue; null while it is not there yet. */
  readonly tensor: Tensor | null;
  /** Paints this channel alone, in greys. */
  readonly channel?: number;
  /** The values that are painted black and full bright; what lies beyond takes the end's brightness. */
  readonly black?: number;
  readonly white?: number;
  /** Left out where the words beside it say all. */
  readonly label?: string;
}

/** Four bytes a pixel, as a canvas takes them. NaN is painted black. */
export function paintPixels(
  { shape, data }: Tensor,
  { channel, black = 0, white = 1 }: Pick<PhotoCanvasProps, 'channel' | 'black' | 'white'>,
): Uint8ClampedArray<ArrayBuffer> {
  const plane = shape[2] * shape[3];
  const pixels = new Uint8ClampedArray(4 * plane).fill(255);
  const factor = 255 / (white - black);
  for (let colour = 0; colour < 3; colour++) {
    const start = (channel ?? colour) * plane;
    // The array itself rounds, and holds what is too dark or too bright at 0 and 255.
    for (let pixel = 0; pixel < plane; pixel++) pixels[4 * pixel + colour] = (data[start + pixel]! - black) * factor;
  }
  return pixels;
}

/** A tensor painted as the colour picture that it is. The page's CSS gives it its size. */
export const PhotoCanvas = memo(function PhotoCanvas(props: PhotoCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { tensor, label } = props;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !tensor) return;
    const [, , height, width] = tensor.shape;
    context.putImageData(new ImageData(paintPixels(tensor, props), width, height), 0, 0);
  });
  return (
    <canvas
      ref={canvas}
      className="figure-photo"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      width={tensor?.shape[3] ?? 192}
      height={tensor?.shape[2] ?? 144}
    />
  );
});
