import type { NumberArray } from '../../data/numbers';
import type { Normalized, Shape } from '../../engine/index';
import { inputOf, outputOf, shownOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';

const arrayIds = ['x', 'mean', 'variance', 'xHat', 'y'] as const;
export type ArrayId = (typeof arrayIds)[number];

/** What a picture's numbers can be taken as. RMSNorm subtracts no mean. */
export const arrayIdsOf = ({ kind }: Pick<PictureState, 'kind'>): readonly ArrayId[] =>
  arrayIds.filter((id) => id !== 'mean' || kind !== 'rms');

/** How many sets lie along each axis: C of them along the channels for batch norm, so that 1×C×1×1 broadcasts with x. */
const setsAlong = ({ shape, pool }: Normalized): Shape => {
  const [N, C, H, W] = shape;
  return [N / pool[0], C / pool[1], H / pool[2], W / pool[3]];
};

/** The numbers of the page: tensors in float32, the sets' statistics in float64, as the engine has them. */
export function arrayOf(state: PictureState, id: ArrayId): NumberArray {
  const shown = shownOf(state);
  switch (id) {
    case 'x':
      return inputOf(state);
    case 'xHat':
      return shown.xHat;
    case 'y':
      return outputOf(state);
    default:
      return { shape: setsAlong(shown), data: shown[id] };
  }
}
