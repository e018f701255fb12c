import { useTranslation } from 'react-i18next';
import { Formula } from '../formulas/Formula';
import { formulas } from '../formulas/symbols.tex';

type SymbolId = keyof typeof import('../../locales/en/formulas.json')['symbols'];

/** A symbol in a line of text, with the words that are read aloud for it. */
export function InlineFormula({ id }: { id: string }) {
  const { t } = useTranslation('formulas');
  const html = formulas[id];
  if (!html) throw new Error(`InlineFormula: no symbol "${id}"`);
  return <Formula key={id} html={html} label={t(($) => $.symbols[id as SymbolId])} symbol={id} />;
}
