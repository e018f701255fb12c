import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { type BatchChange, changesOf, takeAllBack, takeBack } from '../../state/batchChanges';
import type { PictureState, PictureStore } from '../../state/picture';
import { originOf, ownSamples } from '../../state/rows';
import { usePicture, usePictureStore } from '../PictureContext';

/** A number to be added, with its sign. */
const signed = (value: number) => (value < 0 ? formatNumber(value) : `+${formatNumber(value)}`);

/** What a change is called. Samples are named as the data has them, wherever they stand now. */
function useChangeName() {
  const { t } = useTranslation('changes');
  const nameOf = (sample: number) => {
    const name = String(originOf(sample) + 1);
    return sample < ownSamples ? name : t(($) => $.list.copyOf, { sample: name });
  };
  return (change: BatchChange): string => {
    switch (change.kind) {
      case 'cell': {
        const { n, c, h, w } = change.cell;
        const place = { sample: nameOf(n), channel: c + 1, row: h + 1, column: w + 1 };
        return t(($) => $.list.cell, { ...place, value: formatNumber(change.value) });
      }
      case 'map':
        return t(($) => $.list.map, {
          sample: nameOf(change.sample),
          channel: change.c + 1,
          value: signed(change.value),
        });
      case 'factor':
        return t(($) => $.list.factor, { sample: nameOf(change.sample), value: formatNumber(change.value) });
      case 'order':
        return t(($) => $.list.order);
      default:
        return t(($) => $.list[change.kind], { sample: originOf(change.sample) + 1 });
    }
  };
}

/** All that the reader has done to the batch, each with a way back. */
export function ChangeList({ onTakeBack }: { onTakeBack: (change: (store: PictureStore) => void) => void }) {
  const { t } = useTranslation('changes');
  const { store, initial } = usePictureStore();
  const state = usePicture((whole) => whole);
  const nameOf = useChangeName();
  const [taken, setTaken] = useState<Partial<PictureState> | null>(null);
  const changes = changesOf(state, initial);
  return (
    <section aria-label={t(($) => $.list.title)}>
      <p className="change-title">{t(($) => $.list.title)}</p>
      {changes.length === 0 ? (
        <p>{t(($) => $.list.none)}</p>
      ) : (
        <ul className="changes-list">
          {changes.map((change) => (
            <li key={change.key}>
              <span>{nameOf(change)}</span>
              <button
                type="button"
                aria-label={t(($) => $.list.takeBackOne, { change: nameOf(change) })}
                onClick={() => onTakeBack(() => takeBack(store, change, initial))}
              >
                {t(($) => $.list.takeBack)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="button-row">
        {changes.length > 0 && (
          <button type="button" onClick={() => onTakeBack(() => setTaken(takeAllBack(store, initial)))}>
            {t(($) => $.list.all)}
          </button>
        )}
        {changes.length === 0 && taken && (
          <button
            type="button"
            onClick={() => {
              store.setState({ ...taken, moved: null });
              setTaken(null);
            }}
          >
            {t(($) => $.list.undoAll)}
          </button>
        )}
      </p>
    </section>
  );
}
