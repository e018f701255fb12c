import { methodDash } from '../../figures/method';
import { shownOf, stageTensorOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';
import { domainOf } from '../Picture';
import { shownStageOf } from '../parts';
import { activeCellOf } from '../values';
import { methodHues, type SheetsWords, sheetsSvg } from './sheetsSvg';

export type PictureWords = SheetsWords;

/** The picture as it stands, as an SVG that needs nothing else. */
export function pictureSvg(state: PictureState, words: PictureWords): string {
  return sheetsSvg(
    {
      tensor: stageTensorOf(state, shownStageOf(state)),
      group: shownOf(state).group,
      domain: domainOf(state),
      cell: activeCellOf(state),
      hue: methodHues[state.kind],
      dash: methodDash[state.kind],
    },
    words,
  );
}
