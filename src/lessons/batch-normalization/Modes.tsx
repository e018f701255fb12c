import { useTranslation } from 'react-i18next';
import { RunningChart } from '../../figures/RunningChart';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { runningStepsOf } from '../../state/derive';
import { type Mode, modes, mostBatches } from '../../state/picture';
import { ScrollBox } from '../../ui/ScrollBox';
import { Segmented } from '../../ui/Segmented';
import { LiveFormula } from '../../workbench/FormulaView';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { Gate } from '../../workbench/share/Gate';
import { activeCellOf } from '../../workbench/values';
import { modeDifference } from './evidence';

/** Running statistics that the reader fills batch by batch. */
function Feeder() {
  const { t } = useTranslation('batch-normalization');
  const { store } = usePictureStore();
  const count = usePicture((state) => state.batchesSeen);
  const feed = (more: number) => store.setState({ batchesSeen: Math.min(mostBatches, count + more) });
  return (
    <>
      <p className="button-row">
        <button type="button" className="primary" disabled={count >= mostBatches} onClick={() => feed(1)}>
          {t(($) => $.modes.action)}
        </button>
        <button type="button" disabled={count >= mostBatches} onClick={() => feed(10)}>
          {t(($) => $.modes.actionTen)}
        </button>
        <button type="button" disabled={count === 0} onClick={() => store.setState({ batchesSeen: 0 })}>
          {t(($) => $.modes.reset)}
        </button>
      </p>
      <p role="status">{t(($) => $.modes.seen, { count })}</p>
    </>
  );
}

function Chart() {
  const { t } = useTranslation('batch-normalization');
  const steps = usePicture(runningStepsOf);
  const c = usePicture((state) => activeCellOf(state).c);
  const last = steps.at(-1);
  return (
    <figure>
      <figcaption>{t(($) => $.modes.chart.title)}</figcaption>
      <RunningChart
        batchMean={steps.map(({ batch }) => batch.mean[c]!)}
        batchVariance={steps.map(({ batch }) => batch.variance[c]!)}
        runningMean={steps.map(({ running }) => running.mean[c]!)}
        runningVariance={steps.map(({ running }) => running.variance[c]!)}
        labels={{
          batches: t(($) => $.modes.chart.xAxis),
          value: t(($) => $.modes.chart.yAxis),
          batch: t(($) => $.modes.chart.batch),
          running: t(($) => $.modes.chart.band),
          description: t(($) => $.modes.chart.description, {
            count: steps.length,
            channel: c + 1,
            mean: formatNumber(last?.running.mean[c] ?? 0),
            variance: formatNumber(last?.running.variance[c] ?? 1),
          }),
        }}
        formatTick={(value) => formatNumber(value, 1)}
      />
    </figure>
  );
}

export function Modes() {
  const { t } = useTranslation('batch-normalization');
  const { store } = usePictureStore();
  const mode = usePicture((state) => state.mode);
  const isEmpty = usePicture((state) => state.batchesSeen === 0);
  const difference = usePicture(modeDifference);
  return (
    <Section id="modes" heading={t(($) => $.modes.heading)}>
      <Prose as="p" text={t(($) => $.modes.problem)} />
      <Prose as="p" text={t(($) => $.modes.running)} />
      <ScrollBox className="formula-stack">
        <LiveFormula id="runningMean" />
        <LiveFormula id="runningVariance" />
      </ScrollBox>
      <p>{t(($) => $.modes.unbiased)}</p>
      <Gate group="batches">
        <Feeder />
      </Gate>
      <Chart />
      {isEmpty && <p>{t(($) => $.modes.compareEmpty)}</p>}
      <Prose as="p" text={t(($) => $.modes.compare, { difference: formatSmall(difference) })} />
      <Segmented<Mode>
        label={t(($) => $.modes.switchLabel)}
        options={modes.map((value) => ({ value, label: t(($) => $.modes[value]) }))}
        value={mode}
        onChange={(next) => store.setState({ mode: next, stage: 'output' })}
      />
      <p>{t(($) => $.modes.alone)}</p>
      <Prose as="p" text={t(($) => $.modes.stored)} />
      <p>{t(($) => $.modes.fold)}</p>
      <Prose as="p" text={t(($) => $.modes.keras)} />
    </Section>
  );
}
