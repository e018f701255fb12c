import { useTranslation } from 'react-i18next';
import { areAllFinite } from '../figures/colour';
import { Legend } from '../figures/Legend';
import { formatNumber } from '../i18n/format';
import { domainOf, paintedOf } from './Picture';
import { usePicture } from './PictureContext';

/** What the picture's colours stand for. */
export function PictureLegend() {
  const { t } = useTranslation('picture');
  const domain = usePicture(domainOf);
  const hasStrangeValue = usePicture((state) => !areAllFinite(paintedOf(state).data));
  return (
    <Legend
      domain={domain}
      formatTick={(value) => formatNumber(value, 0)}
      label={t(($) => $.legend)}
      notFiniteLabel={hasStrangeValue ? t(($) => $.notFinite) : undefined}
    />
  );
}
