import { useTranslation } from 'react-i18next';
import { methodClass } from '../../figures/method';
import { Prose } from '../../i18n/Prose';
import type { MethodKind } from '../../state/picture';
import { AnswerText } from './AnswerText';
import { type Answers, changesOf, choose, idleQuestions } from './choose';

/** Where a method is taught. */
const lessonOf: Readonly<Record<MethodKind, string>> = {
  batch: '../batch-normalization/',
  layer: '../layer-normalization/',
  instance: '../instance-normalization/',
  group: '../group-normalization/',
  rms: '../layer-normalization/#siblings',
};

interface AdviceProps {
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** The method that fits, why, and what would change it. */
export function Advice({ answers, onAnswers }: AdviceProps) {
  const { t } = useTranslation('conclusion');
  const { t: tCommon } = useTranslation();
  const { method, reasons } = choose(answers);
  const idle = idleQuestions(answers);
  return (
    <div className={`chooser-advice ${methodClass(method)}`}>
      <p className="small">{t(($) => $.advice.label)}</p>
      <h3>{tCommon(($) => $.methods[method])}</h3>
      <ul>
        {reasons.map((reason) => (
          <Prose key={reason} as="li" text={t(($) => $.reasons[reason])} />
        ))}
      </ul>
      <p>
        <a href={lessonOf[method]}>{t(($) => $.advice.lesson)}</a>
      </p>
      <h4>{t(($) => $.advice.changes)}</h4>
      <ul className="chooser-changes">
        {changesOf(answers).map((change) => (
          <li key={`${change.question}${change.answer}`} className={methodClass(change.method)}>
            <button type="button" onClick={() => onAnswers(change.answers)}>
              <AnswerText answer={change.answer} />
              <span>→ {tCommon(($) => $.methods[change.method])}</span>
            </button>
          </li>
        ))}
      </ul>
      {idle.length > 0 && (
        <p>
          {t(($) => $.advice.idle)} {idle.map((question) => t(($) => $.questions[question].name)).join(', ')}
        </p>
      )}
    </div>
  );
}
