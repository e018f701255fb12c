import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import type { Finding } from '../../labs/lab';
import { plain } from './formats';
import { Later } from './Later';
import { useLabWords } from './useLabWords';
import type { AnyResult, AnyView } from './view';

/**
 * The text of a finding. Words among its values (a method, what was done to the images) choose the text, in their order:
 * sentences bend to what they are about.
 */
const pathOf = ({ key, values }: Finding) =>
  ['findings', key, ...Object.values(values).filter((value) => typeof value === 'string')].join('.');

/** What this run says, in sentences; while it runs, what it would say if it ended here is not said. */
export function Findings({ view, result, isDone }: { view: AnyView; result: AnyResult; isDone: boolean }) {
  const { t } = useTranslation('labs/experiment');
  const words = useLabWords(view.slug);
  const valuesOf = ({ values }: Finding) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? (view.formats[name] ?? plain)(value) : value,
      ]),
    );
  return (
    <section className="lab-findings">
      <h3>{t(($) => $.verdict.heading)}</h3>
      {isDone ? (
        <Later>
          <ul>
            {view.lab.verdict(result).map((finding) => (
              <Prose key={pathOf(finding)} as="li" text={words(pathOf(finding), valuesOf(finding))} />
            ))}
          </ul>
          <p className="lab-note">{t(($) => $.verdict.oneSeed, { seed: result.config.seed })}</p>
        </Later>
      ) : (
        <p>{t(($) => $.verdict.later)}</p>
      )}
    </section>
  );
}
