import type { Affine, Method, Shape } from '../../src/engine';

/** Slow and plain: for every cell, the list of cells that share its statistics, straight from the definition. */
type Cell = readonly [n: number, c: number, h: number, w: number];

export function cellsOf([N, C, H, W]: Shape): Cell[] {
  const upTo = (size: number) => Array.from({ length: size }, (_, index) => index);
  return upTo(N).flatMap((n) => upTo(C).flatMap((c) => upTo(H).flatMap((h) => upTo(W).map((w): Cell => [n, c, h, w]))));
}

/** Wu & He 2018, Eq. 3-7. */
export function sharesStatistics(method: Method, [, C]: Shape, one: Cell, other: Cell): boolean {
  const sameSample = one[0] === other[0];
  const sameChannel = one[1] === other[1];
  switch (method.kind) {
    case 'batch':
      return sameChannel;
    case 'layer':
    case 'rms':
      return sameSample;
    case 'instance':
      return sameSample && sameChannel;
    case 'group': {
      const channels = C / method.groups;
      return sameSample && Math.floor(one[1] / channels) === Math.floor(other[1] / channels);
    }
  }
}

/** Indices of the cells in the set of each cell. */
export function indexSets(method: Method, shape: Shape): number[][] {
  const cells = cellsOf(shape);
  return cells.map((cell) => cells.flatMap((other, at) => (sharesStatistics(method, shape, cell, other) ? [at] : [])));
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** x̂ and y in float64, by the textbook's lines, two passes a cell. */
export function referenceNormalize(
  values: readonly number[],
  shape: Shape,
  method: Method,
  affine: Affine,
  epsilon: number,
): { readonly xHat: number[]; readonly y: number[] } {
  const sets = indexSets(method, shape);
  const xHat = values.map((value, at) => {
    const members = sets[at]!.map((member) => values[member]!);
    const mean = method.kind === 'rms' ? 0 : average(members);
    const variance = average(members.map((member) => (member - mean) ** 2));
    return (value - mean) / Math.sqrt(variance + epsilon);
  });
  const perSample = values.length / shape[0];
  const parameterOf = (at: number) => Math.floor((at % perSample) / (perSample / affine.gamma.length));
  const y = xHat.map((value, at) => affine.gamma[parameterOf(at)]! * value + affine.beta[parameterOf(at)]!);
  return { xHat, y };
}
