import './sheet.css';
import { useTranslation } from 'react-i18next';
import { methodClass } from '../../figures/method';
import { Formula } from '../../formulas/Formula';
import { formulas } from '../../formulas/normalize.tex';
import { Prose } from '../../i18n/Prose';
import type { MethodKind } from '../../state/picture';
import { abbreviations, methodKinds } from '../../workbench/methods';
import { Section } from '../../workbench/Section';
import { SetIcon } from './SetIcon';

type FormulaId = keyof typeof import('../../../locales/en/formulas.json')['normalize'];

/** What is a method's own among the formulas. */
const ownFormulas: Readonly<Record<MethodKind, readonly FormulaId[]>> = {
  batch: ['indexSetBatch'],
  layer: ['indexSetLayer'],
  instance: ['indexSetInstance'],
  group: ['indexSetGroup'],
  rms: ['indexSetLayer', 'xHatRms'],
};

function Formulas({ ids }: { ids: readonly FormulaId[] }) {
  const { t } = useTranslation('formulas');
  return ids.map((id) => <Formula key={id} html={formulas[id]!} label={t(($) => $.normalize[id])} />);
}

const facts = ['sets', 'parameters', 'modes', 'when', 'limits'] as const;

function MethodCard({ kind }: { kind: MethodKind }) {
  const { t } = useTranslation('conclusion');
  const { t: tCommon } = useTranslation();
  const name = tCommon(($) => $.methods[kind]);
  return (
    <section className={`sheet-card ${methodClass(kind)}`}>
      <h3>
        {name} {!name.includes(abbreviations[kind]) && <small>{abbreviations[kind]}</small>}
      </h3>
      <div className="sheet-set">
        <SetIcon kind={kind} />
        <div className="sheet-formulas">
          <Formulas ids={ownFormulas[kind]} />
        </div>
      </div>
      <dl>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(($) => $.sheet.facts[fact])}</dt>
            <dd>{t(($) => $.sheet[kind][fact])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All methods on one page, made to be printed. */
export function Sheet() {
  const { t } = useTranslation('conclusion');
  return (
    <Section id="sheet" heading={t(($) => $.sheet.heading)}>
      <p className="sheet-print">
        {t(($) => $.sheet.intro)}{' '}
        <button type="button" onClick={() => print()}>
          {t(($) => $.sheet.print)}
        </button>
      </p>
      <div className="sheet">
        <section className="sheet-card sheet-rule">
          <h3>{t(($) => $.sheet.rule.heading)}</h3>
          <p>{t(($) => $.sheet.rule.body)}</p>
          <div className="sheet-formulas">
            <Formulas ids={['mean', 'variance', 'xHat', 'y']} />
          </div>
          <Prose as="p" text={t(($) => $.sheet.rule.symbols)} />
        </section>
        {methodKinds.map((kind) => (
          <MethodCard key={kind} kind={kind} />
        ))}
      </div>
      <Prose as="p" className="sheet-foot" text={t(($) => $.sheet.foot)} />
    </Section>
  );
}
