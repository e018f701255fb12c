import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/Section';

const questions = { shared: 'c', constant: 'b' } as const;
type QuestionId = keyof typeof questions;
type Answer = 'a' | 'b' | 'c';

function Question({ id }: { id: QuestionId }) {
  const { t } = useTranslation('comparison');
  const { t: tPicture } = useTranslation('picture');
  const [chosen, setChosen] = useState<Answer>();
  return (
    <Choice<Answer>
      question={t(($) => $.check[id].question)}
      options={(['a', 'b', 'c'] as const).map((value) => ({ value, label: t(($) => $.check[id].options[value]) }))}
      chosen={chosen}
      onChoose={setChosen}
      submitLabel={tPicture(($) => $.lesson.choice.submit)}
      {...(chosen === questions[id] && { right: questions[id], rightLabel: tPicture(($) => $.lesson.choice.right) })}
      feedback={t(($) => (chosen === questions[id] ? $.check[id].right : $.check[id].wrong))}
    />
  );
}

/** Two questions that only a comparison can answer, and what to take along. */
export function Summary() {
  const { t } = useTranslation('comparison');
  return (
    <>
      <Section id="check" heading={t(($) => $.check.heading)}>
        <div className="compare-pair">
          {(Object.keys(questions) as QuestionId[]).map((id) => (
            <Question key={id} id={id} />
          ))}
        </div>
      </Section>
      <Section id="summary" heading={t(($) => $.summary.heading)}>
        <ul>
          {(['rule', 'batch', 'rest', 'choice'] as const).map((point) => (
            <Prose key={point} as="li" text={t(($) => $.summary.points[point])} />
          ))}
        </ul>
        <p>
          <a className="button-link" href="../conclusion/">
            {t(($) => $.summary.next)}
          </a>
        </p>
      </Section>
    </>
  );
}
