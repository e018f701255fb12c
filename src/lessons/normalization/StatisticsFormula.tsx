import { useTranslation } from 'react-i18next';
import { Formula, type Slots } from '../../formulas/Formula';
import { formulas } from '../../formulas/statistics.tex';
import { ScrollBox } from '../../ui/ScrollBox';

type StatisticsId = keyof typeof import('../../../locales/en/formulas.json')['statistics'];

/** A formula of this lesson with its live numbers. */
export function StatisticsFormula({ id, slots }: { id: StatisticsId; slots?: Slots }) {
  const { t } = useTranslation('formulas');
  return (
    <ScrollBox className="formula-stack">
      <Formula key={id} html={formulas[id]!} label={t(($) => $.statistics[id], slots)} {...(slots && { slots })} />
    </ScrollBox>
  );
}
