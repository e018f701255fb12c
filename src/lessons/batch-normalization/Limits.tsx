import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imagenetErrors } from '../../data/imagenetErrors';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';
import { ShapeControls } from '../../workbench/DataControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { Gate } from '../../workbench/share/Gate';
import { setSizeOf } from '../../workbench/values';

function WuHeTable() {
  const { t } = useTranslation('batch-normalization');
  return (
    <table>
      <caption>{t(($) => $.limits.tableCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.limits.columns.batch)}</th>
          <th scope="col">{t(($) => $.limits.columns.bn)}</th>
          <th scope="col">{t(($) => $.limits.columns.gn)}</th>
        </tr>
      </thead>
      <tbody>
        {imagenetErrors.toReversed().map(({ images, batch, group }) => (
          <tr key={images}>
            <th scope="row">{images}</th>
            <td>{formatNumber(batch, 1)}</td>
            <td>{formatNumber(group, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Limits() {
  const { t } = useTranslation('batch-normalization');
  const { store } = usePictureStore();
  const m = usePicture((state) => setSizeOf(shownOf(state)));
  const [before, setBefore] = useState<Partial<PictureState> | null>(null);
  const show = (samples: number) => {
    const { shape, stage, mode, pinned } = store.getState();
    setBefore((kept) => kept ?? { shape, stage, mode, pinned });
    store.setState({
      shape: [samples, shape[1], 1, 1],
      stage: 'normalized',
      mode: 'training',
      pinned: null,
      moved: null,
    });
  };
  const back = () => {
    if (before) store.setState({ ...before, moved: null });
    setBefore(null);
  };
  return (
    <Section id="limits" heading={t(($) => $.limits.heading)}>
      <Prose as="p" text={t(($) => $.limits.smallBatch, { m })} />
      <Gate group="data">
        <ShapeControls />
      </Gate>
      <Prose as="p" text={t(($) => $.limits.two)} />
      <Prose as="p" text={t(($) => $.limits.one)} />
      <p className="button-row">
        <button type="button" onClick={() => show(2)}>
          {t(($) => $.limits.twoAction)}
        </button>
        <button type="button" onClick={() => show(1)}>
          {t(($) => $.limits.oneAction)}
        </button>
        {before && (
          <button type="button" onClick={back}>
            {t(($) => $.limits.back)}
          </button>
        )}
      </p>
      <WuHeTable />
      <Prose as="p" className="small" text={t(($) => $.limits.tableSource)} />
      <Prose as="p" text={t(($) => $.limits.mismatch)} />
      <Prose as="p" text={t(($) => $.limits.rnn)} />
      <Prose as="p" text={t(($) => $.limits.without)} />
    </Section>
  );
}
