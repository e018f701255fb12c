import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import type { PictureState } from '../../state/picture';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { pooled } from './evidence';

/** Where a method that forgets each map's level and spread is the wrong one. */
export function Limits() {
  const { t } = useTranslation('instance-normalization');
  const { store } = usePictureStore();
  const state = usePicture((whole) => whole);
  const { lowest, highest, after } = pooled(state);
  const [before, setBefore] = useState<Partial<PictureState> | null>(null);
  const showSingle = () => {
    const { shape, stage, pinned } = store.getState();
    setBefore({ shape, stage, pinned });
    store.setState({ shape: [shape[0], shape[1], 1, 1], stage: 'normalized', pinned: null, moved: null });
  };
  const back = () => {
    if (before) store.setState({ ...before, moved: null });
    setBefore(null);
  };
  return (
    <Section id="limits" heading={t(($) => $.limits.heading)}>
      <Prose as="p" text={t(($) => $.limits.lost)} />
      <Prose as="p" text={t(($) => $.limits.single)} />
      <p className="button-row">
        <button type="button" onClick={before ? back : showSingle}>
          {before ? t(($) => $.limits.back) : t(($) => $.limits.singleAction)}
        </button>
      </p>
      <Prose
        as="p"
        text={t(($) => $.limits.pooling, {
          lowest: formatNumber(lowest),
          highest: formatNumber(highest),
          after: formatSmall(after),
        })}
      />
      <Prose as="p" text={t(($) => $.limits.poolingMeasured)} />
      <Prose as="p" text={t(($) => $.limits.imageNet)} />
    </Section>
  );
}
