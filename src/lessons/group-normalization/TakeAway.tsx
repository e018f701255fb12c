import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { setAxis } from '../../state/actions';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { movedByLeaving } from './evidence';

interface Outcome {
  readonly count: number;
  /** How many outputs the samples that stay have. */
  readonly total: number;
  /** How many of them moved, by method. */
  readonly group: number;
  readonly batch: number;
}

/** Samples leave the batch one by one; the outputs of the others are compared to the last bit. */
export function TakeAway() {
  const { t } = useTranslation('group-normalization');
  const { store, initial } = usePictureStore();
  const samples = usePicture((state) => state.shape[0]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const take = () => {
    const state = store.getState();
    const [N, C, H, W] = state.shape;
    const count = N - 1;
    const [group, batch] = (['group', 'batch'] as const).map((kind) => movedByLeaving(state, count, kind));
    setAxis(store, 0, count);
    store.setState({ stage: 'output' });
    setOutcome({ count, total: count * C * H * W, group: group!, batch: batch! });
  };
  const bringBack = () => {
    setAxis(store, 0, initial.shape[0]);
    setOutcome(null);
  };

  return (
    <>
      <p>{t(($) => $.claims.independent.live)}</p>
      <p className="button-row">
        <button type="button" disabled={samples < 2} onClick={take}>
          {t(($) => $.claims.independent.action)}
        </button>
        {outcome && (
          <button type="button" onClick={bringBack}>
            {t(($) => $.claims.independent.back)}
          </button>
        )}
      </p>
      <div role="status">
        {outcome && <Prose as="p" text={t(($) => $.claims.independent.result, { ...outcome })} />}
      </div>
    </>
  );
}
