import { methodDash } from '../../figures/method';
import { shownOf, stageTensorOf } from '../../state/derive';
import { type PictureState, type Stage, stages } from '../../state/picture';
import { domainOf } from '../Picture';
import { shownStageOf } from '../parts';
import { symbols } from '../StageButtons';
import { activeCellOf } from '../values';
import { type CubeWords, cubeSvg } from './cubeSvg';
import { motionSvg } from './motionSvg';
import { type EmbeddedFont, methodHues, sheetsSvg } from './sheetsSvg';

/** A title for each stage, else what any picture is told. */
export interface PictureWords extends Omit<CubeWords, 'title'> {
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
  allSets: state.allSets,
});

/** The picture as it stands, in the view that was chosen, as an SVG that needs nothing else. */
export function pictureSvg(state: PictureState, words: PictureWords, font?: EmbeddedFont): string {
  const titled = { ...words, title: words.titleOf(shownStageOf(state)) };
  const drawing = { ...painted(state), ...framed(state) };
  if (state.view === 'sheets') return sheetsSvg(drawing, titled, font);
  const { turn, pinned } = state;
  // The cube shows a set as a block only where a cell was chosen.
  return cubeSvg({ ...drawing, cell: pinned && drawing.cell, turn }, titled, font);
}

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
