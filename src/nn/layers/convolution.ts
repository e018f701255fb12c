import type { Shape, Tensor } from '../../engine/index';
import { type Backend, type Windows, windowGrid } from '../backend';
import { createBuffer } from '../buffer';
import { type Initialization, initialize } from '../initialize';
import type { Layer } from '../layer';
import { matrixOf, transposed } from '../matrix';
import { createParameter } from '../parameter';
import type { Random } from '../random';

/** What a 3×3 convolution looks at, and how many maps it draws. */
export interface ConvolutionOptions extends Windows {
  readonly outputs: number;
}

/**
 * 3×3 convolution: the same linear map for every window, y = x·W + b with one row a window. W is (channels·9) × outputs.
 */
export function convolution(
  backend: Backend,
  { outputs, ...windows }: ConvolutionOptions,
  initialization: Initialization,
  random: Random,
): Layer {
  const { channels, height, width } = windows;
  const [rows, columns] = windowGrid(windows);
  const area = rows * columns;
  const taps = channels * 9;
  const weight = createParameter(backend, 'weight', taps * outputs);
  const bias = createParameter(backend, 'bias', outputs);
  initialize(weight.value, initialization, taps, outputs * 9, random);
  const weights = matrixOf(weight.value, taps, outputs);
  const slopes = matrixOf(weight.gradient, taps, outputs);
  const [seen, drawn, result] = [createBuffer(backend), createBuffer(backend), createBuffer(backend)];
  const [slopeSeen, slope] = [createBuffer(backend), createBuffer(backend)];

  const shapeOfSeen = (samples: number): Shape => [samples, area, taps, 1];
  const shapeOfDrawn = (samples: number): Shape => [samples, area, outputs, 1];

  return {
    parameters: [weight, bias],

    forward(x) {
      const samples = x.shape[0];
      const windowsSeen = matrixOf(seen(shapeOfSeen(samples)).data, samples * area, taps);
      const pixels = matrixOf(drawn(shapeOfDrawn(samples)).data, samples * area, outputs);
      backend.gatherWindows(windows, x.data, windowsSeen);
      backend.multiply(windowsSeen, weights, pixels);
      backend.addToRows(pixels, bias.value);
      const y = result([samples, outputs, rows, columns]);
      backend.swapInner(pixels.data, y.data, area, outputs);
      return y;
    },

    backward(dy) {
      const samples = dy.shape[0];
      const windowsSeen = matrixOf(seen(shapeOfSeen(samples)).data, samples * area, taps);
      const pixels = matrixOf(drawn(shapeOfDrawn(samples)).data, samples * area, outputs);
      backend.swapInner(dy.data, pixels.data, outputs, area);
      backend.multiply(transposed(windowsSeen), pixels, slopes);
      backend.sumRows(pixels, bias.gradient);
      const slopesSeen = matrixOf(slopeSeen(shapeOfSeen(samples)).data, samples * area, taps);
      backend.multiply(pixels, transposed(weights), slopesSeen);
      const dx: Tensor = slope([samples, channels, height, width]);
      backend.scatterWindows(windows, slopesSeen, dx.data);
      return dx;
    },
  };
}
