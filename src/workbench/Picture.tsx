import './picture.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createSelector } from 'reselect';
import type { Cell } from '../engine/index';
import { describeSheets } from '../figures/describe';
import { TensorSheets } from '../figures/TensorSheets';
import { dragMap, editCell, pin, point } from '../state/actions';
import { inputOf, shownOf, stageTensorOf } from '../state/derive';
import type { PictureState } from '../state/picture';
import { inputDomain, normalizedDomain } from './colourDomain';
import { loadViews } from './loadViews';
import { usePicture, usePictureStore, useSettledPicture } from './PictureContext';
import { shownStageOf } from './parts';
import { StageButtons } from './StageButtons';
import { useLate } from './useLate';
import { formatCell, placeOf, usePictureNames } from './usePictureLabels';
import { activeCellOf, cellValue, litGroupOf } from './values';

const inputDomainOf = createSelector([inputOf], inputDomain);

/** The colours run from −domain to +domain. */
export function domainOf(state: PictureState): number {
  const stage = shownStageOf(state);
  return stage === 'input' || stage === 'centred' ? inputDomainOf(state) : normalizedDomain;
}

export const paintedOf = (state: PictureState) => stageTensorOf(state, shownStageOf(state));

/** The buttons that lead the whole picture through the method. */
export function StageChoice() {
  const { store } = usePictureStore();
  const stage = usePicture(shownStageOf);
  const isRms = usePicture((state) => state.kind === 'rms');
  return (
    <StageButtons value={stage} isCentred={!isRms} onChange={(next) => store.setState({ stage: next, part: null })} />
  );
}

/** The cell that is marked in the picture, if there is one. */
const selectedOf = (state: PictureState) => (state.pinned || state.pointed || state.part ? activeCellOf(state) : null);

/** The picture in one sentence, as it was when it last stood still. */
function useDescription(): string {
  const { t } = useTranslation('picture');
  const tensor = useSettledPicture(paintedOf);
  const group = useSettledPicture((state) => shownOf(state).group);
  const selected = useSettledPicture(selectedOf);
  const pinned = useSettledPicture((state) => state.pinned !== null);
  return useMemo(() => {
    const { key, values } = describeSheets({ tensor, group, selected, pinned });
    return key === 'none'
      ? t(($) => $.state.none, { sets: values.sets })
      : t(($) => $.state[key], { ...placeOf(values), ...values, value: formatCell(values.value) });
  }, [t, tensor, group, selected, pinned]);
}

/** The live tensor: what it shows follows the stage, what is lit follows the reader. */
export function Picture({ maxHeight, nominalWidth }: { maxHeight?: number; nominalWidth?: number }) {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const stage = usePicture(shownStageOf);
  const tensor = usePicture(paintedOf);
  const litGroup = usePicture(litGroupOf);
  const method = usePicture((state) => state.kind);
  const isPinned = usePicture((state) => state.pinned !== null);
  const selected = usePicture(selectedOf);
  const allSets = usePicture((state) => state.allSets);
  const moved = usePicture((state) => state.moved);
  const names = usePictureNames();
  const view = usePicture((state) => state.view);
  const turn = usePicture((state) => state.turn);
  // The sheets until another view was chosen: the other one's code knows both, and the way between them.
  const Shown = useLate(view === 'cube', loadViews) ?? TensorSheets;
  const isEditable = usePicture(({ locked, hidden }) => ![...locked, ...hidden].includes('edit'));

  const domain = usePicture(domainOf);
  const description = useDescription();
  const [samples, channels, height, width] = tensor.shape;
  // Kept while a slider is dragged: making sentences takes longer than painting cells.
  const label = useMemo(
    () => t(($) => $.label, { stage: t(($) => $.stage[stage]), samples, channels, height, width }),
    [t, stage, samples, channels, height, width],
  );
  const instructions = useMemo(
    () =>
      isEditable
        ? [t(($) => $.instructions), t(($) => $.brushing), t(($) => $.typing)].join(' ')
        : t(($) => $.instructions),
    [t, isEditable],
  );
  const dragValue = (cell: Cell, delta: number) =>
    editCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta);

  return (
    <div className="picture">
      <Shown
        view={view}
        turn={turn}
        onTurn={(next) => store.setState({ turn: next })}
        tensor={tensor}
        group={litGroup}
        method={method}
        allSets={allSets}
        domain={domain}
        selected={selected}
        pinned={isPinned}
        onPoint={(cell) => point(store, cell)}
        onPin={(cell) => pin(store, cell)}
        onDragValue={isEditable ? dragValue : undefined}
        onDragMap={isEditable ? (cell, delta) => dragMap(store, cell, delta) : undefined}
        onEdit={isEditable ? () => store.setState({ typing: true }) : undefined}
        moved={moved?.mask ?? null}
        moveKey={moved?.key ?? 0}
        names={names}
        formatCell={formatCell}
        label={label}
        description={description}
        instructions={instructions}
        {...(maxHeight && { maxHeight })}
        {...(nominalWidth && { nominalWidth })}
      />
    </div>
  );
}
