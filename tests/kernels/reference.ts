import {
  type Affine,
  cellCount,
  type Gradients,
  groupCount,
  groupOf,
  type Method,
  type Running,
  type Shape,
  type Tensor,
} from '../../src/engine';

/** Statistics and results in float64 throughout, by the textbook's lines: what a float32 answer is a rounding of. */
export interface Reference {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly xHat: Float64Array;
  readonly y: Float64Array;
  /** Size of the terms that y is a sum of, |γ·x̂| + |β|. */
  readonly ySize: Float64Array;
}

interface Places {
  /** The set of every cell. */
  readonly set: Int32Array;
  /** The number in gamma of every cell. */
  readonly parameter: Int32Array;
  /** Cells in a set. */
  readonly size: number;
}

function placesOf(method: Method, shape: Shape, parameters: number): Places {
  const [N, C, H, W] = shape;
  const cells = cellCount(shape);
  const set = new Int32Array(cells);
  const parameter = new Int32Array(cells);
  const perSample = cells / N;
  for (let cell = 0; cell < cells; cell++) {
    const plane = Math.floor(cell / (H * W));
    set[cell] = groupOf(method, shape, Math.floor(plane / C), plane % C);
    parameter[cell] = Math.floor((cell % perSample) / (perSample / parameters));
  }
  return { set, parameter, size: cells / groupCount(method, shape) };
}

/** Means of a value a cell over every set, as offsets from each set's first cell, so that equal cells have no spread. */
function meansOf(values: ArrayLike<number>, { set, size }: Places, sets: number): Float64Array {
  const first = new Float64Array(sets);
  for (let cell = values.length - 1; cell >= 0; cell--) first[set[cell]!] = values[cell]!;
  for (const [index, value] of first.entries()) if (!Number.isFinite(value)) first[index] = 0;
  const sum = new Float64Array(sets);
  for (let cell = 0; cell < values.length; cell++) sum[set[cell]!]! += values[cell]! - first[set[cell]!]!;
  return first.map((value, index) => value + sum[index]! / size);
}

export function reference({ shape, data }: Tensor, method: Method, affine: Affine, epsilon: number): Reference {
  const places = placesOf(method, shape, affine.gamma.length);
  const sets = groupCount(method, shape);
  const mean = method.kind === 'rms' ? new Float64Array(sets) : meansOf(data, places, sets);
  const squares = Float64Array.from(data, (value, cell) => (value - mean[places.set[cell]!]!) ** 2);
  return finish(data, places, affine, epsilon, mean, meansOf(squares, places, sets));
}

export function referenceWith({ shape, data }: Tensor, running: Running, affine: Affine, epsilon: number): Reference {
  const places = placesOf({ kind: 'batch' }, shape, affine.gamma.length);
  return finish(data, places, affine, epsilon, running.mean, running.variance);
}

function finish(
  data: Float32Array,
  { set, parameter }: Places,
  { gamma, beta }: Affine,
  epsilon: number,
  mean: Float64Array,
  variance: Float64Array,
): Reference {
  const deviation = variance.map((value) => Math.sqrt(value + epsilon));
  const xHat = Float64Array.from(data, (value, cell) => (value - mean[set[cell]!]!) / deviation[set[cell]!]!);
  const y = xHat.map((value, cell) => gamma[parameter[cell]!]! * value + beta[parameter[cell]!]!);
  const ySize = xHat.map(
    (value, cell) => Math.abs(gamma[parameter[cell]!]! * value) + Math.abs(beta[parameter[cell]!]!),
  );
  return { mean, variance, xHat, y, ySize };
}

/** Gradients in float64, and the size of the terms that each is a sum of. */
export function referenceBackward(
  dy: Tensor,
  { xHat, variance }: Reference,
  method: Method,
  { gamma }: Affine,
  epsilon: number,
): Record<keyof Gradients, { readonly values: Float64Array; readonly size: Float64Array }> {
  const places = placesOf(method, dy.shape, gamma.length);
  const { set, parameter } = places;
  const slope = Float64Array.from(dy.data, (value, cell) => value * gamma[parameter[cell]!]!);
  const product = slope.map((value, cell) => value * xHat[cell]!);
  const averages = (values: Float64Array) => meansOf(values, places, variance.length);
  const isCentred = method.kind !== 'rms';
  const [ofSlope, ofProduct, slopeSize, productSize] = [
    ...[slope, product, slope.map(Math.abs), product.map(Math.abs)].map(averages),
  ] as [Float64Array, Float64Array, Float64Array, Float64Array];
  const scale = (cell: number) => 1 / Math.sqrt(variance[set[cell]!]! + epsilon);
  const sums = (of: (cell: number) => number) => {
    const total = new Float64Array(gamma.length);
    for (let cell = 0; cell < dy.data.length; cell++) total[parameter[cell]!]! += of(cell);
    return total;
  };
  const both = (of: (cell: number) => number) => ({ values: sums(of), size: sums((cell) => Math.abs(of(cell))) });
  return {
    dx: {
      values: slope.map((value, cell) => {
        const centred = value - (isCentred ? ofSlope[set[cell]!]! : 0);
        return scale(cell) * (centred - xHat[cell]! * ofProduct[set[cell]!]!);
      }),
      size: slope.map((value, cell) => {
        const terms = Math.abs(value) + slopeSize[set[cell]!]! + Math.abs(xHat[cell]!) * productSize[set[cell]!]!;
        return scale(cell) * terms;
      }),
    },
    dGamma: both((cell) => dy.data[cell]! * xHat[cell]!),
    dBeta: both((cell) => dy.data[cell]!),
  };
}
