import { readFileSync } from 'node:fs';
import { decodeDigits } from '../../src/data/digits';
import { makeInput } from '../../src/data/source';
import { type Cell, indexOf, normalize, type Shape, type Tensor } from '../../src/engine/index';

/** What a test lets the reader choose; the rest is as the page begins. */
export interface Settings {
  readonly shape?: Shape;
  readonly batch?: number;
  readonly gamma?: number;
  readonly beta?: number;
  readonly epsilon?: number;
  readonly edits?: readonly (readonly [cell: Cell, value: number])[];
}

const digits = decodeDigits(readFileSync(new URL('../../public/data/digits.bin', import.meta.url)));

/** The layer's input for these settings, made from the same digits as the page's. */
export function inputFor({ shape = [4, 6, 4, 4], batch = 0, edits = [] }: Settings): Tensor {
  const x = makeInput({ source: 'digits', shape, seed: 1, batch, channels: [] }, digits);
  for (const [{ n, c, h, w }, value] of edits) x.data[indexOf(shape, n, c, h, w)] = value;
  return x;
}

/** What the engine makes of these settings. */
export function normalizeFor(settings: Settings) {
  const x = inputFor(settings);
  const { gamma = 1, beta = 0, epsilon = 1e-5 } = settings;
  const everyChannel = (value: number) => Array.from({ length: x.shape[1] }, () => value);
  const affine = { gamma: everyChannel(gamma), beta: everyChannel(beta) };
  return { x, ...normalize(x, { kind: 'batch' }, affine, epsilon, { allowSingleValue: true }) };
}

/** One cell's numbers, by the engine. */
export function workOut(settings: Settings, { n, c, h, w }: Cell) {
  const { x, mean, variance, xHat, y } = normalizeFor(settings);
  const [N, , H, W] = x.shape;
  const place = indexOf(x.shape, n, c, h, w);
  return {
    setSize: N * H * W,
    mean: mean[c]!,
    variance: variance[c]!,
    x: x.data[place]!,
    xHat: xHat.data[place]!,
    y: y.data[place]!,
  };
}
