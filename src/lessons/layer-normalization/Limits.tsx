import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import type { PictureState } from '../../state/picture';
import { Section } from '../../workbench/LessonPage';
import { usePictureStore } from '../../workbench/PictureContext';

/** ResNet-50 on ImageNet, 32 images a GPU, validation error in % (Wu & He 2018). */
const wuHe = { batch: 23.6, group: 24.1, layer: 25.3 } as const;

/**
 * Ten sigmoid layers of 64 units on digits: log10 of the first layer's gradient over the last one's at the start, and
 * the training loss after 300 steps, means of five runs. Measured for this course.
 */
const deep = { none: [-5.36, 2.307], layer: [-3.62, 2.31], batch: [0.06, 0.45] } as const;

function ImageTable() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  return (
    <table className="layer-figures">
      <caption>{t(($) => $.limits.imagesCaption)}</caption>
      <tbody>
        {(Object.keys(wuHe) as (keyof typeof wuHe)[]).map((kind) => (
          <tr key={kind}>
            <th scope="row">{tCommon(($) => $.methods[kind])}</th>
            <td>{formatNumber(wuHe[kind], 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DeepTable() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  return (
    <table className="layer-figures">
      <caption>{t(($) => $.limits.deepCaption)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t(($) => $.limits.columns.ratio)}</th>
          <th scope="col">{t(($) => $.limits.columns.loss)}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(deep) as (keyof typeof deep)[]).map((kind) => {
          const [exponent, loss] = deep[kind];
          return (
            <tr key={kind}>
              <th scope="row">{kind === 'none' ? t(($) => $.limits.none) : tCommon(($) => $.methods[kind])}</th>
              <td>
                10<sup>{formatNumber(exponent)}</sup>
              </td>
              <td>{formatNumber(loss)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Shows samples of so few values that normalization leaves next to nothing of them. */
function FewFeatures() {
  const { t } = useTranslation('layer-normalization');
  const { store } = usePictureStore();
  const [before, setBefore] = useState<Partial<PictureState> | null>(null);
  const show = (channels: number) => {
    const { shape, stage, kind, pinned } = store.getState();
    setBefore((kept) => kept ?? { shape, stage, kind, pinned });
    const few = [Math.max(2, shape[0]), channels, 1, 1] as const;
    store.setState({ shape: few, stage: 'normalized', kind: 'layer', pinned: null, pointed: null, moved: null });
  };
  const back = () => {
    store.setState({ ...before, pointed: null, moved: null });
    setBefore(null);
  };
  return (
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
  );
}

export function Limits() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="limits" heading={t(($) => $.limits.heading)}>
      <Prose as="p" text={t(($) => $.limits.images)} />
      <ImageTable />
      <Prose as="p" text={t(($) => $.limits.reason)} />
      <Prose as="p" text={t(($) => $.limits.deep)} />
      <DeepTable />
      <Prose as="p" text={t(($) => $.limits.common)} />
      <Prose as="p" text={t(($) => $.limits.few)} />
      <FewFeatures />
    </Section>
  );
}
