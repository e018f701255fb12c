import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/LessonPage';

const questions = { q1: 'b', q2: 'a', q3: 'c' } as const;
type QuestionId = keyof typeof questions;
type Answer = 'a' | 'b' | 'c';

function Question({ id }: { id: QuestionId }) {
  const { t } = useTranslation('layer-normalization');
  const { t: tPicture } = useTranslation('picture');
  const [chosen, setChosen] = useState<Answer>();
  return (
    <Choice<Answer>
      question={t(($) => $.check[id].question)}
      options={(['a', 'b', 'c'] as const).map((value) => ({ value, label: t(($) => $.check[id].options[value]) }))}
      chosen={chosen}
      onChoose={setChosen}
      submitLabel={tPicture(($) => $.lesson.choice.submit)}
      // The right answer is not given away: the hint leads back into the lesson, and the reader tries again.
      {...(chosen === questions[id] && { right: questions[id], rightLabel: tPicture(($) => $.lesson.choice.right) })}
      feedback={t(($) => (chosen === questions[id] ? $.check[id].right : $.check[id].wrong))}
    />
  );
}

/** Three questions on the lesson, and the lesson in five sentences. */
export function Summary() {
  const { t } = useTranslation('layer-normalization');
  return (
    <>
      <Section id="check" heading={t(($) => $.check.heading)}>
        {(Object.keys(questions) as QuestionId[]).map((id) => (
          <Question key={id} id={id} />
        ))}
      </Section>
      <Section id="summary" heading={t(($) => $.summary.heading)}>
        <ul>
          {(['set', 'alone', 'sequence', 'removed', 'limits'] as const).map((point) => (
            <Prose key={point} as="li" text={t(($) => $.summary.points[point])} />
          ))}
        </ul>
        <p>{t(($) => $.summary.next)}</p>
      </Section>
    </>
  );
}
