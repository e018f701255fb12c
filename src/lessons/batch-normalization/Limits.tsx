import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';
import { ShapeControls } from '../../workbench/DataControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { Gate } from '../../workbench/share/Gate';
import { setSizeOf } from '../../workbench/values';

/** ResNet-50 on ImageNet, validation error in %, by images a GPU (Wu & He 2018, table 2). */
const wuHe = [
  { images: 32, bn: 23.6, gn: 24.1 },
  { images: 16, bn: 23.7, gn: 24.2 },
  { images: 8, bn: 24.8, gn: 24.0 },
  { images: 4, bn: 27.3, gn: 24.2 },
  { images: 2, bn: 34.7, gn: 24.1 },
];

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
        {wuHe.map(({ images, bn, gn }) => (
          <tr key={images}>
            <th scope="row">{images}</th>
            <td>{formatNumber(bn, 1)}</td>
            <td>{formatNumber(gn, 1)}</td>
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
