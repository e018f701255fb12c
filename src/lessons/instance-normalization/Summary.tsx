import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/LessonPage';

const questions = { sets: 'c', brightness: 'a', single: 'b' } as const;
type QuestionId = keyof typeof questions;
type Answer = 'a' | 'b' | 'c';

function Question({ id }: { id: QuestionId }) {
  const { t } = useTranslation('instance-normalization');
  const { t: tPicture } = useTranslation('picture');
  const [chosen, setChosen] = useState<Answer>();
  return (
    <Choice<Answer>
      question={t(($) => $.check[id].question)}
      options={(['a', 'b', 'c'] as const).map((value) => ({ value, label: t(($) => $.check[id].options[value]) }))}
      chosen={chosen}
      onChoose={setChosen}
      submitLabel={tPicture(($) => $.lesson.choice.submit)}
      // The right answer is not given away: the hint leads back to the picture, and the reader tries again.
      {...(chosen === questions[id] && { right: questions[id], rightLabel: tPicture(($) => $.lesson.choice.right) })}
      feedback={t(($) => (chosen === questions[id] ? $.check[id].right : $.check[id].wrong))}
    />
  );
}

/** Three questions, and the lesson in five sentences. */
export function Summary() {
  const { t } = useTranslation('instance-normalization');
  return (
    <>
      <Section id="check" heading={t(($) => $.check.heading)}>
        {(Object.keys(questions) as QuestionId[]).map((id) => (
          <Question key={id} id={id} />
        ))}
      </Section>
      <Section id="summary" heading={t(($) => $.summary.heading)}>
        <ul>
          {(['set', 'steps', 'removes', 'style', 'limits'] as const).map((point) => (
            <Prose key={point} as="li" text={t(($) => $.summary.points[point])} />
          ))}
        </ul>
        <Prose as="p" text={t(($) => $.summary.next)} />
      </Section>
    </>
  );
}
