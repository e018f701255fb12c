import { extent } from 'd3-array';
import { type Cell, poolOf, type Shape, statisticsOf, type Tensor } from '../../engine/index';
import { inputOf, outputOf, shownOf, trainingOf } from '../../state/derive';
import type { MethodKind, PictureState } from '../../state/picture';
import { methodKinds } from '../../workbench/methods';
import { valuesOfSet } from '../../workbench/values';

/** What a distribution is taken of; each is the set of one method. */
export const slices = ['channel', 'sample', 'map'] as const;
export type Slice = (typeof slices)[number];

const methodOfSlice = { channel: 'batch', sample: 'layer', map: 'instance' } as const satisfies Record<
  Slice,
  MethodKind
>;

/** The values of a slice of one tensor, with their own mean and deviation. */
export interface Distribution {
  readonly values: Float32Array;
  readonly mean: number;
  readonly deviation: number;
}

function distributionOf(tensor: Tensor, group: Int32Array, cell: Cell): Distribution {
  const data = valuesOfSet(tensor, group, cell);
  const shape: Shape = [1, 1, 1, data.length];
  const { mean, variance } = statisticsOf({ shape, data }, shape);
  return { values: data, mean: mean[0]!, deviation: Math.sqrt(variance[0]!) };
}

/** The slice around a cell, in the input and in every method's output. */
export function distributionsOf(
  state: PictureState,
  slice: Slice,
  cell: Cell,
): { input: Distribution; outputs: readonly (Distribution & { readonly kind: MethodKind })[] } {
  const { group } = trainingOf({ ...state, kind: methodOfSlice[slice] });
  return {
    input: distributionOf(inputOf(state), group, cell),
    outputs: methodKinds.map((kind) => ({ kind, ...distributionOf(outputOf({ ...state, kind }), group, cell) })),
  };
}

/** The least and the largest mean of a single map (n, c) after a method, before γ and β. */
export function mapMeansAfter(state: PictureState): readonly [least: number, most: number] {
  const { xHat } = shownOf(state);
  const [least = 0, most = 0] = extent(statisticsOf(xHat, poolOf({ kind: 'instance' }, xHat.shape)).mean);
  return [least, most];
}
