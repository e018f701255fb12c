import type { Shape, Tensor } from '../engine/index';
import { convolve, type Weights } from './convolution';
import { DIGIT_SIZE, type Digits, FULL_INK } from './digits';
import { adaptiveAveragePool } from './pooling';
import { roundToHundredths } from './rounding';

/** One output channel of the layer. The id says what the channel answers to. */
export interface LayerChannel {
  readonly id: string;
  readonly weights: Weights;
  readonly bias: number;
}

/**
 * The layer's channels, the most telling first. As in a trained network nothing makes their scales and means agree:
 * that is left to normalization. Above their bias, edge channels are where paper turns to ink going down, right,
 * down-right (rising edges) or up-right (falling ones), and below it where ink turns to paper; `strokeEnds` likewise
 * tells the upper end of an upright stroke from the lower.
 */
export const layerChannels = [
  { id: 'horizontalEdges', weights: [-1, -2, -1, 0, 0, 0, 1, 2, 1], bias: 0 },
  { id: 'verticalEdges', weights: [-0.25, 0, 0.25, -0.5, 0, 0.5, -0.25, 0, 0.25], bias: 1 },
  { id: 'risingDiagonal', weights: [-0.25, -0.25, 1, -0.25, 1, -0.25, 1, -0.25, -0.25], bias: 2 },
  { id: 'fallingDiagonal', weights: [2, -0.5, -0.5, -0.5, 2, -0.5, -0.5, -0.5, 2], bias: -3 },
  { id: 'blur', weights: [0.1, 0.1, 0.1, 0.1, 0.2, 0.1, 0.1, 0.1, 0.1], bias: 0 },
  { id: 'outline', weights: [-1, -1, -1, -1, 8, -1, -1, -1, -1], bias: 3 },
  { id: 'horizontalStrokes', weights: [-1, -1, -1, 2, 2, 2, -1, -1, -1], bias: 1 },
  { id: 'verticalStrokes', weights: [-1, 2, -1, -1, 2, -1, -1, 2, -1], bias: -1.5 },
  { id: 'fallingEdges', weights: [0, 0.5, 1, -0.5, 0, 0.5, -1, -0.5, 0], bias: 0.5 },
  { id: 'risingEdges', weights: [-3, -1.5, 0, -1.5, 0, 1.5, 0, 1.5, 3], bias: -1 },
  { id: 'corners', weights: [2, 0, -2, 0, 0, 0, -2, 0, 2], bias: 2.5 },
  { id: 'checkerboard', weights: [1, -1, 1, -1, 1, -1, 1, -1, 1], bias: 0 },
  { id: 'gaps', weights: [1, 1, 1, 1, -2, 1, 1, 1, 1], bias: -4 },
  { id: 'shiftDown', weights: [0, 1, 0, 0, 0, 0, 0, 0, 0], bias: 0 },
  { id: 'shiftRight', weights: [0, 0, 0, 3, 0, 0, 0, 0, 0], bias: -0.5 },
  { id: 'strokeEnds', weights: [0.5, -1, 0.5, 0, 0, 0, -0.5, 1, -0.5], bias: 1.5 },
] as const satisfies readonly LayerChannel[];

/** What the channels of a digit tensor are called; each id is also a locale key. */
export type LayerChannelId = (typeof layerChannels)[number]['id'];

const PIXELS = DIGIT_SIZE * DIGIT_SIZE;

/**
 * A layer's output for the digits `picks`, one a sample: pixels scaled to 0…1, each of the first C channels' 3×3
 * convolution, adaptive average pooling to H×W, rounded to hundredths. A cell depends on its own digit and channel only.
 * @throws RangeError when the shape asks for something else than one sample a pick, 1 to 16 channels and maps of 1×1 to
 * 8×8, or when a pick is not among the digits.
 */
export function digitTensor(digits: Digits, picks: readonly number[], shape: Shape): Tensor {
  const [samples, channels, height, width] = shape;
  requireWithin('N', samples, picks.length, picks.length);
  requireWithin('C', channels, 1, layerChannels.length);
  requireWithin('H', height, 1, DIGIT_SIZE);
  requireWithin('W', width, 1, DIGIT_SIZE);

  const data = new Float32Array(samples * channels * height * width);
  let offset = 0;
  for (const pick of picks) {
    requireWithin('a pick', pick, 0, digits.count - 1);
    const image = Float64Array.from(
      digits.images.subarray(pick * PIXELS, (pick + 1) * PIXELS),
      (ink) => ink / FULL_INK,
    );
    for (const { weights, bias } of layerChannels.slice(0, channels)) {
      const pooled = adaptiveAveragePool(convolve(image, DIGIT_SIZE, weights, bias), DIGIT_SIZE, height, width);
      data.set(pooled.map(roundToHundredths), offset);
      offset += pooled.length;
    }
  }
  return { shape, data };
}

function requireWithin(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`digitTensor: ${name} is ${value}, expected ${least === most ? least : `${least} to ${most}`}`);
}
