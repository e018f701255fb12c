import { useTranslation } from 'react-i18next';
import { formulas } from '../../formulas/backward.tex';
import { Formula, type Slots } from '../../formulas/Formula';

type FormulaId = keyof typeof import('../../../locales/en/backward.json')['formulas'];

interface LateFormulaProps {
  readonly id: FormulaId;
  readonly slots?: Slots;
  readonly litPart?: string | null;
  readonly onPart?: (part: string | null) => void;
}

/** A formula of the backward pass, with the words that are read aloud for it. */
export function LateFormula({ id, slots, ...parts }: LateFormulaProps) {
  const { t } = useTranslation('backward');
  return (
    <Formula
      key={id}
      html={formulas[id]!}
      label={t(($) => $.formulas[id], slots)}
      {...parts}
      {...(slots && { slots })}
    />
  );
}
