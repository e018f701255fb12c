import { expect, it } from 'vitest';
import { paintPixels } from '../../src/figures/PhotoCanvas';

const tensor = { shape: [1, 3, 1, 2], data: Float32Array.of(0, 1, 0.2, -3, 0.5, Number.NaN) } as const;

it('paints red, green and blue, opaque, and holds what lies beyond black and white at the ends', () => {
  expect([...paintPixels(tensor, {})]).toEqual([0, 51, 128, 255, 255, 0, 0, 255]);
});

it('paints on another scale', () => {
  expect([...paintPixels(tensor, { black: -1, white: 1 })]).toEqual([128, 153, 191, 255, 255, 0, 0, 255]);
});

it('paints one channel alone in greys', () => {
  expect([...paintPixels(tensor, { channel: 2 })]).toEqual([128, 128, 128, 255, 0, 0, 0, 255]);
});
