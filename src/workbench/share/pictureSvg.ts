import { methodDash } from '../../figures/method';
import { shownOf, stageTensorOf } from '../../state/derive';
import { type PictureState, type Stage, stages } from '../../state/picture';
import { domainOf } from '../Picture';
import { shownStageOf } from '../parts';
import { symbols } from '../StageButtons';
import { activeCellOf } from '../values';
import { motionSvg } from './motionSvg';
import { type EmbeddedFont, methodHues, type SheetsWords, sheetsSvg } from './sheetsSvg';

/** A title for each stage, else what any picture is told. */
export interface PictureWords extends Omit<SheetsWords, 'title'> {
  readonly titleOf: (stage: Stage) => string;
}

const painted = (state: PictureState) => ({
  tensor: stageTensorOf(state, shownStageOf(state)),
  domain: domainOf(state),
});

const framed = (state: PictureState) => ({
  group: shownOf(state).group,
  cell: activeCellOf(state),
  hue: methodHues[state.kind],
  dash: methodDash[state.kind],
});

/** The picture as it stands, as an SVG that needs nothing else. */
export const pictureSvg = (state: PictureState, words: PictureWords, font?: EmbeddedFont): string =>
  sheetsSvg({ ...painted(state), ...framed(state) }, { ...words, title: words.titleOf(shownStageOf(state)) }, font);

/** The picture at each stage in turn. RMSNorm subtracts no mean, so it has nothing centred to show. */
export function picturesInMotion(state: PictureState, words: PictureWords, font?: EmbeddedFont): string {
  const shown = stages.filter((stage) => state.kind !== 'rms' || stage !== 'centred');
  return motionSvg(
    {
      ...framed(state),
      stages: shown.map((stage) => ({
        ...painted({ ...state, stage, part: null }),
        title: words.titleOf(stage),
        symbol: symbols[stage],
      })),
    },
    { ...words, title: '' },
    font,
  );
}
