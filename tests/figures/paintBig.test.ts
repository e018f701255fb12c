import { describe, expect, it } from 'vitest';
import { indexOf, type Shape, type Tensor } from '../../src/engine/index';
import { layoutBig, limitView, wholeView } from '../../src/figures/bigLayout';
import { levelOf, NOT_FINITE, pixelTable } from '../../src/figures/colour';
import { paintRows, planBig } from '../../src/figures/paintBig';
import { randomTensor } from '../helpers/random';

const colour = (value: number, domain: number) => pixelTable[levelOf(value, domain)]!;
const opaque = (pixel: number) => (pixel & 0xff000000) >>> 24;

function paint(tensor: Tensor, width: number, height: number, scale?: number, rows = height): Uint32Array {
  const layout = layoutBig(tensor.shape);
  const room = { width, height };
  const view = scale ? limitView(layout, room, { left: 0, top: 0, scale }) : wholeView(layout, room);
  const plan = planBig(layout, view, width, height, 1);
  const out = new Uint32Array(width * height);
  for (let from = 0; from < height; from += rows) {
    const to = Math.min(from + rows, height);
    paintRows(plan, tensor, 1, from, to, out.subarray(from * width, to * width));
  }
  return out;
}

describe('a large sheet in pixels', () => {
  it('gives an enlarged cell its own colour, and nothing to the gaps', () => {
    const shape: Shape = [1, 2, 2, 2];
    const x = { shape, data: Float32Array.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8) };
    // Two maps of 2 × 2 and a gap of one cell: 5 × 2 cells, 10 × 4 pixels.
    const pixels = paint(x, 10, 4);
    const row = (values: readonly (number | null)[]) =>
      values.flatMap((value) => Array(2).fill(value === null ? 0 : colour(Math.fround(value), 1)));
    const [first, second] = [row([0.1, 0.2, null, 0.5, 0.6]), row([0.3, 0.4, null, 0.7, 0.8])];
    expect(Array.from(pixels)).toEqual([...first, ...first, ...second, ...second]);
  });

  it('takes the mean of the cells where they are smaller than a pixel', () => {
    const shape: Shape = [1, 1, 4, 4];
    const x = { shape, data: Float32Array.from({ length: 16 }, (_, index) => (index % 4 < 2 ? 0.5 : -1)) };
    x.data[0] = 0.9;
    expect(Array.from(paint(x, 2, 2))).toEqual([0.6, -1, 0.5, -1].map((value) => colour(value, 1)));
  });

  it('counts every cell once, however the pixels fall', () => {
    const shape: Shape = [3, 5, 28, 28];
    const ones = { shape, data: new Float32Array(3 * 5 * 28 * 28).fill(1) };
    const wrong = paint(ones, 97, 61).filter(
      (pixel) => pixel !== 0 && (pixel & 0xffffff) !== (colour(1, 1) & 0xffffff),
    );
    expect(Array.from(wrong)).toEqual([]);
  });

  it('fades at the edge of a map that covers a part of a pixel', () => {
    const shape: Shape = [1, 2, 4, 4];
    const pixels = paint({ shape, data: new Float32Array(32) }, 6, 3);
    // 9 cells on 6 pixels of 1.5: the gap from 4 to 5 takes a third of the third pixel and a third of the fourth.
    const cover = Array.from(pixels.subarray(6, 12), (pixel) => Math.round((opaque(pixel) / 255) * 16));
    expect(cover).toEqual([16, 16, 11, 11, 16, 16]);
  });

  it('shows a single number that is none among many', () => {
    const shape: Shape = [1, 1, 100, 100];
    const x = { shape, data: new Float32Array(10_000) };
    x.data[indexOf(shape, 0, 0, 55, 55)] = Number.NaN;
    expect(paint(x, 10, 10).indexOf(pixelTable[NOT_FINITE]!)).toBe(55);
  });

  it('is the same whether it is painted at once or in strips', () => {
    const x = randomTensor([3, 4, 14, 14], 1);
    for (const scale of [undefined, 0.7, 3]) {
      expect(paint(x, 50, 40, scale, 7)).toEqual(paint(x, 50, 40, scale));
    }
  });
});
