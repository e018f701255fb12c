import './properties.css';
import { useTranslation } from 'react-i18next';
import { methodClass } from '../../figures/method';
import { Prose } from '../../i18n/Prose';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { abbreviations, methodKinds } from '../../workbench/methods';
import { Section } from '../../workbench/Section';
import { type Asked, useExperiments } from './ExperimentContext';
import { evidence, properties } from './properties';
import { answerId } from './Said';

/** One answer; pressing it opens what stands behind it. */
function Answer({ property, kind }: Asked) {
  const { t } = useTranslation('comparison');
  const { t: tCommon } = useTranslation();
  const { ask } = useExperiments();
  const behind = evidence[property][kind];
  const answer = t(($) => $.table.answers[property][kind]);
  if (behind.at !== 'lesson' && behind.at !== 'lab')
    return (
      <button type="button" id={answerId({ property, kind })} onClick={() => ask({ property, kind })}>
        {answer}
        <span className="compare-opens" aria-hidden="true">
          ↑
        </span>
        <VisuallyHidden>{t(($) => $.table.see)}</VisuallyHidden>
      </button>
    );
  const isLab = behind.at === 'lab';
  return (
    <a href={isLab ? `../labs/?lab=${behind.slug}#${behind.slug}` : `../${behind.slug}/#${behind.section}`}>
      {answer}
      <span className="compare-opens" aria-hidden="true">
        →
      </span>
      <VisuallyHidden>
        {t(($) => (isLab ? $.table.lab : $.table.lesson))}:{' '}
        {tCommon(($) => $.lessons[isLab ? 'labs' : behind.slug].title)}
      </VisuallyHidden>
    </a>
  );
}

/** What sets the methods apart; every answer leads to its evidence. */
export function Properties() {
  const { t } = useTranslation('comparison');
  const { t: tCommon } = useTranslation();
  return (
    <Section id="table" heading={t(($) => $.table.heading)}>
      <p>{t(($) => $.table.intro)}</p>
      <div className="compare-table-room">
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.table.property)}</th>
              {methodKinds.map((kind) => (
                <th key={kind} scope="col">
                  <abbr className={`compare-key ${methodClass(kind)}`} title={tCommon(($) => $.methods[kind])}>
                    {abbreviations[kind]}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {properties.map((property) => (
              <tr key={property}>
                <th scope="row">{t(($) => $.table.rows[property])}</th>
                {methodKinds.map((kind) => (
                  <td key={kind} data-method={abbreviations[kind]} className={methodClass(kind)}>
                    <Answer property={property} kind={kind} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t(($) => $.notes.heading)}</h3>
      <ul>
        {(['images', 'use', 'maps', 'parameters'] as const).map((note) => (
          <Prose key={note} as="li" text={t(($) => $.notes[note])} />
        ))}
      </ul>
    </Section>
  );
}
