import '../workbench.css';
import './changes.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { shiftMap, shiftOf } from '../../state/actions';
import {
  addSample,
  copySample,
  factorOf,
  isFull,
  removeSample,
  scaleSample,
  shuffleBatch,
} from '../../state/batchChanges';
import { largestShape, numberLimit, type PictureState, type PictureStore } from '../../state/picture';
import { Slider } from '../../ui/Slider';
import { usePicture, usePictureStore } from '../PictureContext';
import { useMessages } from '../useMessages';
import { usePictureNames } from '../usePictureLabels';
import { activeCellOf } from '../values';
import { ChangeList } from './ChangeList';
import { EffectTable } from './EffectTable';

/** What one press on a map's buttons adds. */
const brushStep = 0.5;

/** A change with what was there before it. */
interface Done {
  readonly before: PictureState;
  readonly key: number;
}

/** Everything that can be done to the batch at once, and all that was done, to be taken back one by one. */
export function Changes() {
  const { t } = useTranslation('changes');
  const { store } = usePictureStore();
  const messages = useMessages();
  const { sampleLabel, channelLabel } = usePictureNames();
  const cell = usePicture(activeCellOf);
  const summand = usePicture((state) => shiftOf(state, cell));
  const factor = usePicture((state) => factorOf(state, cell.n));
  const isBatchFull = usePicture(isFull);
  const isAlone = usePicture((state) => state.shape[0] === 1);
  const moveKey = usePicture((state) => state.moved?.key ?? 0);
  const [done, setDone] = useState<Done | null>(null);

  const tell = (change: (store: PictureStore) => void) => {
    const before = store.getState();
    change(store);
    setDone({ before, key: store.getState().moved?.key ?? 0 });
  };
  // The cell must stay the same one while its map and its sample are changed, so it is pinned with the first change.
  const act = (change: (store: PictureStore) => void) => {
    if (!store.getState().pinned) store.setState({ pinned: cell });
    tell(change);
  };
  const shift = (value: number) => act(() => shiftMap(store, cell, value));
  const shared = {
    hardMin: -numberLimit,
    hardMax: numberLimit,
    format: formatNumber,
    invalidMessage: messages.number(-numberLimit, numberLimit),
  };
  const step = formatNumber(brushStep, 1);
  return (
    <div className="controls">
      <p>{t(($) => $.intro)}</p>
      <p>
        <strong>{t(($) => $.chosen, { sample: sampleLabel(cell.n), channel: channelLabel(cell.c) })}</strong>
      </p>
      <div className="changes-map">
        <button type="button" aria-label={t(($) => $.down, { step })} onClick={() => shift(summand - brushStep)}>
          −
        </button>
        <Slider
          label={t(($) => $.map)}
          value={summand}
          min={-10}
          max={10}
          step={0.1}
          resetValue={0}
          onChange={shift}
          {...shared}
        />
        <button type="button" aria-label={t(($) => $.up, { step })} onClick={() => shift(summand + brushStep)}>
          +
        </button>
      </div>
      <Slider
        label={t(($) => $.factor)}
        value={factor}
        min={-3}
        max={5}
        step={0.1}
        resetValue={1}
        onChange={(value) => act(() => scaleSample(store, cell.n, value))}
        {...shared}
      />
      <fieldset className="changes-batch">
        <legend>{t(($) => $.batch)}</legend>
        <p className="button-row">
          <button type="button" disabled={isAlone} onClick={() => act(shuffleBatch)}>
            {t(($) => $.shuffle)}
          </button>
          <button type="button" disabled={isAlone} onClick={() => act(() => removeSample(store, cell.n))}>
            {t(($) => $.remove)}
          </button>
          <button type="button" disabled={isBatchFull} onClick={() => act(() => copySample(store, cell.n))}>
            {t(($) => $.copy)}
          </button>
          <button type="button" disabled={isBatchFull} onClick={() => act(addSample)}>
            {t(($) => $.add)}
          </button>
        </p>
        {isBatchFull && <p>{t(($) => $.full, { count: largestShape[0] })}</p>}
        {isAlone && <p>{t(($) => $.last)}</p>}
      </fieldset>
      {done && done.key === moveKey && <EffectTable before={done.before} />}
      <ChangeList onTakeBack={tell} />
    </div>
  );
}
