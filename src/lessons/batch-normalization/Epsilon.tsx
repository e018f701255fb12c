import { useTranslation } from 'react-i18next';
import { formatNumber, formatPowerOfTen, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { epsilonOf } from '../../state/derive';
import { EpsilonControl } from '../../workbench/AffineControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { deviationAfter } from './evidence';

const tried = [1, 0.1, 0.01, 0.001, 0.0001, 0];

export function Epsilon() {
  const { t } = useTranslation('batch-normalization');
  const epsilon = usePicture(epsilonOf);
  const exponent = usePicture((state) => state.epsilonExponent);
  return (
    <Section id="epsilon" heading={t(($) => $.epsilon.heading)}>
      <Prose as="p" text={t(($) => $.epsilon.body)} />
      <div className="controls">
        <EpsilonControl />
      </div>
      <table>
        <caption>{t(($) => $.epsilon.tableCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.epsilon.columns.spread)}</th>
            <th scope="col">{t(($) => $.epsilon.columns.after)}</th>
          </tr>
        </thead>
        <tbody>
          {tried.map((spread) => (
            <tr key={spread}>
              <th scope="row">{spread}</th>
              <td>{formatNumber(deviationAfter(spread, epsilon), 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        {t(($) => $.epsilon.tableNote, { epsilon: epsilon === 0 ? '0' : formatPowerOfTen(exponent) })}
      </p>
      <Prose as="p" text={t(($) => $.epsilon.cap, { cap: formatSmall(1 / Math.sqrt(epsilon)) })} />
      <Prose as="p" text={t(($) => $.epsilon.constant)} />
    </Section>
  );
}
