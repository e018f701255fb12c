import { weakMapMemoize } from 'reselect';
import { cellCount, type Statistics, statisticsOf, type Tensor } from '../engine/index';
import { inputOf, outputOf, shownOf } from './derive';
import type { MethodKind, PictureState } from './picture';

/** The mean and spread of some cells. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

const spreadsOf = ({ mean, variance }: Pick<Statistics, 'mean' | 'variance'>): Spread[] =>
  Array.from(mean, (value, set) => ({ mean: value, deviation: Math.sqrt(variance[set]!) }));

/** The mean and spread by which each set is normalized, in the order of the sets. */
export const setSpreadsOf = (state: PictureState): readonly Spread[] => spreadsOfShown(shownOf(state));
const spreadsOfShown = weakMapMemoize(spreadsOf);

/** The values' own mean and spread in each set, also where a method subtracts no mean or takes running ones. */
const ownSpreads = weakMapMemoize((x: Tensor, pool: Statistics['pool']): readonly Spread[] =>
  spreadsOf(statisticsOf(x, pool)),
);

/** The whole tensor's mean and spread. */
export const wholeSpreadOf = (x: Tensor): Spread => ownSpreads(x, x.shape)[0]!;

/** What a method makes of the input. */
export interface MethodValues {
  readonly kind: MethodKind;
  readonly group: Int32Array;
  /** How many cells each set has. */
  readonly setSize: number;
  readonly before: Tensor;
  readonly after: Tensor;
  /** Mean and spread of each set's values, before and after. */
  readonly spreads: readonly [before: readonly Spread[], after: readonly Spread[]];
}

/** The same data, γ, β and ε through a method. */
export function methodValuesOf(state: PictureState, kind: MethodKind): MethodValues {
  const under = { ...state, kind };
  const { group, pool } = shownOf(under);
  const [before, after] = [inputOf(under), outputOf(under)];
  return {
    kind,
    group,
    setSize: cellCount(pool),
    before,
    after,
    spreads: [ownSpreads(before, pool), ownSpreads(after, pool)],
  };
}
