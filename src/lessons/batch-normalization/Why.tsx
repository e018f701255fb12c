import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { spreads } from './evidence';

export function Why() {
  const { t } = useTranslation('batch-normalization');
  const state = usePicture((whole) => whole);
  const { widest, narrowest, ratio } = spreads(state);
  const numbers = { widest: formatNumber(widest), narrowest: formatNumber(narrowest), ratio: formatNumber(ratio, 1) };
  return (
    <Section id="why" heading={t(($) => $.why.heading)}>
      <Prose as="p" text={t(($) => $.why.scales, numbers)} />
      <Prose as="p" text={t(($) => $.why.trouble)} />
      <Prose as="p" text={t(($) => $.why.idea)} />
      <p>{t(($) => $.why.daily)}</p>
      <Prose as="p" text={t(($) => $.why.shift)} />
      <Prose as="p" text={t(($) => $.why.dispute)} />
    </Section>
  );
}
