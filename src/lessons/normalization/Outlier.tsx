import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { markRange, setMarks } from '../../state/firstLesson';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/Section';
import { useFirst, useFirstStore, useNumbers } from './FirstLesson';
import { standardize } from './statistics';

const options = ['none', 'apart', 'together'] as const;
type Option = (typeof options)[number];

const before = [50, 55, 60, 65, 70];
const after = before.with(-1, 100);

/** How far apart the first and the last but one of five lie on the common scale. */
const stretchOf = (marks: readonly number[]) => {
  const { scores } = standardize(marks);
  return scores[3]! - scores[0]!;
};

/** All numbers in another way, and how far that moves their z-scores. */
function SameScores() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const numbers = useFirst((state) => state.numbers);
  const [kept, setKept] = useState<{ readonly numbers: readonly number[]; readonly difference: number } | null>(null);
  const change = (changed: readonly number[]) => {
    const own = standardize(numbers).scores;
    setMarks(store, changed, 'scores');
    const { scores } = standardize(store.getState().numbers);
    setKept({
      numbers: kept?.numbers ?? numbers,
      difference: Math.max(...scores.map((score, index) => Math.abs(score - own[index]!))),
    });
  };
  return (
    <>
      <Prose as="p" text={t(($) => $.outlier.same)} />
      <p className="button-row">
        <button
          type="button"
          disabled={Math.max(...numbers) > markRange.max - 10}
          onClick={() => change(numbers.map((value) => value + 10))}
        >
          {t(($) => $.outlier.add)}
        </button>
        <button type="button" onClick={() => change(numbers.map((value) => value / 2))}>
          {t(($) => $.outlier.halve)}
        </button>
        {kept && (
          <button
            type="button"
            onClick={() => {
              setMarks(store, kept.numbers);
              setKept(null);
            }}
          >
            {t(($) => $.outlier.undo)}
          </button>
        )}
      </p>
      <p role="status">{kept && t(($) => $.outlier.difference, { difference: formatSmall(kept.difference) })}</p>
      <Prose as="p" text={t(($) => $.outlier.unit)} />
    </>
  );
}

/** What one number does to all the others' scores; and what does nothing to them. */
export function Outlier() {
  const { t } = useTranslation('normalization');
  const { t: tPicture } = useTranslation('picture');
  const store = useFirstStore();
  const { scores } = useNumbers();
  const [chosen, setChosen] = useState<Option>();
  return (
    <Section id="outlier" heading={t(($) => $.outlier.heading)}>
      <Prose as="p" text={t(($) => $.outlier.setup)} />
      <Choice<Option>
        question={t(($) => $.outlier.question)}
        options={options.map((value) => ({ value, label: t(($) => $.outlier.options[value]) }))}
        chosen={chosen}
        onChoose={(option) => {
          setChosen(option);
          setMarks(store, after, 'scores');
        }}
        submitLabel={t(($) => $.outlier.action)}
        right="together"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          <>
            <Prose
              as="p"
              text={t(($) => $.outlier.result, {
                before: formatNumber(stretchOf(before)),
                after: formatNumber(stretchOf(after)),
              })}
            />
            <p className="button-row">
              <button type="button" onClick={() => setMarks(store, before, 'scores')}>
                {t(($) => $.outlier.showBefore)}
              </button>
              <button type="button" onClick={() => setMarks(store, after, 'scores')}>
                {t(($) => $.outlier.showAfter)}
              </button>
            </p>
            <Prose as="p" text={t(($) => $.outlier.insight)} />
          </>
        }
      />
      <Prose
        as="p"
        text={t(($) => $.outlier.limit, {
          count: scores.length,
          limit: formatNumber(Math.sqrt(scores.length - 1)),
          largest: formatNumber(Math.max(...scores.map(Math.abs))),
        })}
      />
      <SameScores />
    </Section>
  );
}
