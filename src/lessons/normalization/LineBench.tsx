import { useTranslation } from 'react-i18next';
import { NumberLine } from '../../figures/NumberLine';
import { formatNumber } from '../../i18n/format';
import { InlineFormula } from '../../i18n/InlineFormula';
import { type LineStage, lineStages, markRange, setMark } from '../../state/firstLesson';
import { LiveRegion } from '../../ui/LiveRegion';
import { Segmented } from '../../ui/Segmented';
import { useScreenHeight } from '../../workbench/useScreenHeight';
import { useFirst, useFirstStore, useNumbers } from './FirstLesson';
import { formatMark, formatSigned } from './format';

/** Symbols alone where there is no room for words. */
const symbols: Readonly<Record<LineStage, string>> = {
  mean: 'μ',
  deviations: 'x − μ',
  variance: 'σ²',
  deviation: 'σ',
  scores: 'z',
};

function StageChoice() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const show = useFirst((state) => state.show);
  return (
    <Segmented<LineStage>
      label={t(($) => $.line.stageLabel)}
      isLabelHidden
      options={lineStages.map((value) => ({
        value,
        label: (
          <>
            <span className="stage-symbol" aria-hidden="true">
              {symbols[value]}
            </span>
            <span className="stage-word">{t(($) => $.line.stages[value])}</span>
          </>
        ),
      }))}
      value={show}
      onChange={(next) => store.setState({ show: next })}
    />
  );
}

/** The numbers that belong to the line, and the chosen number's way to its z-score. */
function LineReadout() {
  const { t } = useTranslation('normalization');
  const { numbers, selected, mean, variance, deviation, scores } = useNumbers();
  const facts = [
    { id: 'mean', name: t(($) => $.line.stages.mean), value: mean },
    { id: 'variance', name: t(($) => $.line.stages.variance), value: variance },
    { id: 'sigma', name: t(($) => $.line.deviation), value: deviation },
  ];
  return (
    <div className="readout">
      <dl className="readout-set">
        {facts.map(({ id, name, value }) => (
          <div key={id}>
            <dt>
              <InlineFormula id={id} /> <span>{name}</span>
            </dt>
            <dd>{formatNumber(value)}</dd>
          </div>
        ))}
      </dl>
      <ol className="readout-way">
        <li>
          <span>x</span> <strong>{formatMark(numbers[selected]!)}</strong>
        </li>
        <li>
          <span>x − μ</span> <strong>{formatNumber(numbers[selected]! - mean)}</strong>
        </li>
        <li>
          <span>z</span> <strong>{formatNumber(scores[selected]!)}</strong>
        </li>
      </ol>
    </div>
  );
}

/** The number line and what it comes to: stays in sight while the first part is read. */
export function LineBench() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const show = useFirst((state) => state.show);
  const { numbers, selected, mean, variance, deviation, scores } = useNumbers();
  const height = useScreenHeight();
  const summary = t(($) => $.line.summary, {
    count: numbers.length,
    mean: formatNumber(mean),
    variance: formatNumber(variance),
    deviation: formatNumber(deviation),
  });
  return (
    <section className="workbench" aria-label={t(($) => $.line.title)}>
      <StageChoice />
      <NumberLine
        values={numbers}
        mean={mean}
        deviation={deviation}
        scores={scores}
        range={markRange}
        shows={show}
        selected={selected}
        onSelect={(index) => store.setState({ selected: index })}
        onMove={(index, value) => setMark(store, index, value)}
        labels={{
          description: t(($) => $.line.description[show]),
          dot: (index) => t(($) => $.line.number, { number: index + 1 }),
          state: (index) =>
            t(($) => $.line.state, {
              value: formatMark(numbers[index]!),
              deviation: formatSigned(numbers[index]! - mean),
              score: formatNumber(scores[index]!),
            }),
          mean: `μ = ${formatNumber(mean)}`,
          deviation: `σ = ${formatNumber(deviation)}`,
          meanSquare: `σ² = ${formatNumber(variance)}`,
        }}
        format={{
          value: formatMark,
          signed: formatSigned,
          square: (value) => formatNumber(value, 0),
          score: formatNumber,
        }}
        {...(height && { maxHeight: Math.max(180, 0.56 * height) })}
      />
      <LineReadout />
      <LiveRegion message={summary} />
    </section>
  );
}
