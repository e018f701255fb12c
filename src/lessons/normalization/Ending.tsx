import { extent } from 'd3-array';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Digits } from '../../data/digits';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { trainingOf } from '../../state/derive';
import { defaultPicture } from '../../state/picture';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/Section';

/** From a network's inputs to what its layers hand on: where the rest of the course begins. */
function Activations({ digits }: { digits: Digits }) {
  const { t } = useTranslation('normalization');
  const [narrowest = 0, widest = 0] = useMemo(
    () => extent(Array.from(trainingOf(defaultPicture(digits, 'batch')).variance, Math.sqrt)),
    [digits],
  );
  return (
    <Section id="activations" heading={t(($) => $.activations.heading)}>
      <Prose as="p" text={t(($) => $.activations.moving)} />
      <Prose
        as="p"
        text={t(($) => $.activations.digits, { narrowest: formatNumber(narrowest), widest: formatNumber(widest) })}
      />
      <Prose as="p" text={t(($) => $.activations.layer)} />
      <Prose as="p" text={t(($) => $.activations.which)} />
    </Section>
  );
}

const questions = { q1: 'a', q2: 'c', q3: 'b' } as const;
type QuestionId = keyof typeof questions;
type Answer = 'a' | 'b' | 'c';

function Question({ id }: { id: QuestionId }) {
  const { t } = useTranslation('normalization');
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
function Summary() {
  const { t } = useTranslation('normalization');
  return (
    <>
      <Section id="check" heading={t(($) => $.check.heading)}>
        {(Object.keys(questions) as QuestionId[]).map((id) => (
          <Question key={id} id={id} />
        ))}
      </Section>
      <Section id="summary" heading={t(($) => $.summary.heading)}>
        <ul>
          {(['spread', 'score', 'all', 'valley', 'unit'] as const).map((point) => (
            <Prose key={point} as="li" text={t(($) => $.summary.points[point])} />
          ))}
        </ul>
        <Prose as="p" text={t(($) => $.summary.next)} />
      </Section>
    </>
  );
}

/** The third part, which needs no picture of its own. */
export function Ending({ digits }: { digits: Digits }) {
  return (
    <div className="lesson">
      <div className="lesson-text">
        <Activations digits={digits} />
        <Summary />
      </div>
    </div>
  );
}
