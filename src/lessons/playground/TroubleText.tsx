import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import type { Trouble } from './trouble';

/** What was found, and what would do; what the reader had is as it was. */
export function TroubleText({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation('playground');
  const values = 'megabytes' in trouble ? { ...trouble, megabytes: formatNumber(trouble.megabytes, 0) } : trouble;
  return (
    <>
      {t(($) => $.troubles[trouble.kind], { ...values })} {t(($) => $.data.kept)}
    </>
  );
}
