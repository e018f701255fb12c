import { sum } from 'd3-array';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { lineStages } from '../../state/firstLesson';
import { Section } from '../../workbench/Section';
import { StepList } from '../../workbench/StepList';
import { useFirstStore, useNumbers } from './FirstLesson';
import { formatMark, formatSigned } from './format';
import { StatisticsFormula } from './StatisticsFormula';
import { standardize } from './statistics';

/** A negative number stands in brackets where a minus comes before it. */
const bracketed = (value: number) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

/** From the numbers to the common scale, one step a stage of the picture. */
export function LineSteps() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const { numbers, selected, mean, variance, deviation, scores } = useNumbers();
  const deviations = numbers.map((value) => value - mean);
  const count = String(numbers.length);
  const after = standardize(scores);
  const values = {
    count: numbers.length,
    mean: formatNumber(mean),
    variance: formatNumber(variance),
    deviation: formatNumber(deviation),
    shift: formatNumber(10 / numbers.length, 2),
    right: formatSigned(sum(deviations.filter((value) => value > 0))),
    left: formatSigned(sum(deviations.filter((value) => value < 0))),
    meanAfter: formatNumber(after.mean),
    deviationAfter: formatNumber(after.deviation),
  };
  const formulaOf = {
    mean: <StatisticsFormula id="mean" slots={{ sum: formatMark(sum(numbers)), count, mean: values.mean }} />,
    deviations: null,
    variance: (
      <StatisticsFormula
        id="variance"
        slots={{ squares: formatNumber(sum(deviations, (value) => value ** 2)), count, variance: values.variance }}
      />
    ),
    deviation: <StatisticsFormula id="deviation" slots={{ variance: values.variance, deviation: values.deviation }} />,
    scores: (
      <StatisticsFormula
        id="score"
        slots={{
          x: formatMark(numbers[selected]!),
          mean: bracketed(mean),
          deviation: values.deviation,
          score: formatNumber(scores[selected]!),
        }}
      />
    ),
  };
  return (
    <Section id="steps" heading={t(($) => $.steps.heading)}>
      <Prose as="p" text={t(($) => $.steps.intro)} />
      <StepList
        previousLabel={t(($) => $.steps.previous)}
        nextLabel={t(($) => $.steps.next)}
        positionLabel={(step, steps) => t(($) => $.steps.position, { step, steps })}
        onEnter={(index) => store.setState({ show: lineStages[index]! })}
        steps={lineStages.map((stage) => ({
          id: stage,
          title: t(($) => $.steps[stage].title),
          body: (
            <>
              <Prose as="p" text={t(($) => $.steps[stage].body, values)} />
              {formulaOf[stage]}
            </>
          ),
        }))}
      />
    </Section>
  );
}
