import { useTranslation } from 'react-i18next';
import type { LineMethod } from '../../figures/method';

/** How charts call a method: in the key, and in one word at a line's end. */
export function useMethodNames() {
  const { t } = useTranslation('labs/experiment');
  const { t: tCommon } = useTranslation('common');
  return {
    name: (method: LineMethod) => (method === 'none' ? t(($) => $.without) : tCommon(($) => $.methods[method])),
    shortName: (method: LineMethod) => t(($) => $.names[method]),
  };
}
