import './backward.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { affineOf, methodOf, trainingOf } from '../../state/derive';
import { ScrollBox } from '../../ui/ScrollBox';
import { usePicture } from '../PictureContext';
import { placeOf } from '../usePictureLabels';
import { activeCellOf } from '../values';
import { GradientSheets } from './GradientSheets';
import { describeInfluence, gradientDomain, influenceOf, withoutCell } from './gradients';
import { LateFormula } from './LateFormula';

/** What depends on what: every output that the chosen input cell moves, and by how much. */
export function Influence() {
  const { t } = useTranslation('backward');
  const training = usePicture(trainingOf);
  const method = usePicture(methodOf);
  const affine = usePicture(affineOf);
  const cell = usePicture(activeCellOf);
  const tensor = useMemo(() => influenceOf(cell, training, method, affine), [cell, training, method, affine]);
  const { count, own, others, ...facts } = describeInfluence(tensor, cell);
  const [samples, channels, height, width] = tensor.shape;
  const domain = gradientDomain(others > 0 ? withoutCell(tensor, cell) : tensor);
  const said = t(($) => $.influence.said, {
    ...{ ...placeOf(cell), ...facts, count },
    ...{ own: formatSmall(own), others: formatSmall(others) },
  });
  return (
    <div className="backward">
      <p>{t(($) => $.influence.intro)}</p>
      <GradientSheets
        tensor={tensor}
        domain={domain}
        label={t(($) => $.influence.picture, { samples, channels, height, width })}
        description={said}
        legend={t(($) => $.influence.legend)}
        blankNote={t(($) => $.influence.blank)}
        beyondNote={Math.abs(own) > domain ? t(($) => $.influence.beyond) : undefined}
      />
      <p>{said}</p>
      <p>{t(($) => $.influence.column)}</p>
      <ScrollBox className="formula-stack">
        <LateFormula id={method.kind === 'rms' ? 'influenceRms' : 'influence'} />
      </ScrollBox>
      <Prose as="p" className="backward-note" text={t(($) => $.training)} />
    </div>
  );
}
