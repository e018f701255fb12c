import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, cellCount, setOf, statisticsOf, type Tensor } from '../../engine/index';
import { areAllFinite } from '../../figures/colour';
import { Histogram } from '../../figures/Histogram';
import { Legend } from '../../figures/Legend';
import { TensorTable } from '../../figures/TensorTable';
import { formatCount, formatNumber } from '../../i18n/format';
import {
  activeCellOf,
  defaultPlayground,
  inputOf,
  isBigOf,
  mostAtOnce,
  outputOf,
  paintedOf,
  poolOf,
  shapeOf,
  stageOf,
} from '../../state/playground';
import { playgroundUrl } from '../../state/playgroundUrl';
import { Disclosure } from '../../ui/Disclosure';
import { Count } from '../../workbench/DataControls';
import { LinkButtons } from '../../workbench/SettingsLink';
import { formatCell } from '../../workbench/usePictureLabels';
import { ruleNameOf, useDomain } from './Bench';
import { useBig, usePlayground, usePlaygroundStore, useSheetNames } from './PlaygroundContext';
import { isMethod } from './rule';

function PictureLegend() {
  const { t } = useTranslation('picture');
  const tensor = usePlayground((state) => (isBigOf(state) ? null : paintedOf(state)));
  const isAllFinite = useBig(({ shown }) => shown?.isAllFinite ?? true);
  const hasStrangeValue = useMemo(() => !(tensor ? areAllFinite(tensor.data) : isAllFinite), [tensor, isAllFinite]);
  return (
    <Legend
      domain={useDomain()}
      formatTick={(value) => formatNumber(value, 0)}
      label={t(($) => $.legend)}
      notFiniteLabel={hasStrangeValue ? t(($) => $.notFinite) : undefined}
    />
  );
}

/** A set's values with their mean and deviation, from the engine. */
function summarize({ shape, data }: Tensor, isMember: (cell: number) => boolean) {
  const values = data.filter((_value, cell) => isMember(cell));
  const line = [1, 1, 1, values.length] as const;
  const { mean, variance } = statisticsOf({ shape: line, data: values }, line);
  return { shape, values, mean: mean[0]!, deviation: Math.sqrt(variance[0]!) };
}

function SetHistogram() {
  const { t } = useTranslation('picture');
  const input = usePlayground(inputOf);
  const output = usePlayground(outputOf);
  const pool = usePlayground(poolOf);
  const cell = usePlayground(activeCellOf);
  const name = usePlayground(ruleNameOf);
  const { before, after } = useMemo(() => {
    const { shape } = input;
    const setAt = ({ n, c, h, w }: Cell) => setOf(pool, shape, n, c, h, w);
    const [, C, H, W] = shape;
    const wanted = setAt(cell);
    const isMember = (index: number) =>
      setAt({
        n: Math.floor(index / (C * H * W)),
        c: Math.floor(index / (H * W)) % C,
        h: Math.floor(index / W) % H,
        w: index % W,
      }) === wanted;
    return { before: summarize(input, isMember), after: summarize(output, isMember) };
  }, [input, output, pool, cell]);
  const reach = [...before.values, ...after.values].reduce(
    (most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
    1,
  );
  return (
    <Histogram
      series={[
        { ...before, label: t(($) => $.histogram.before), fill: 'hatched' },
        { ...after, label: t(($) => $.histogram.after), fill: isMethod(name) ? name : 'solid' },
      ]}
      domain={[-Math.ceil(reach), Math.ceil(reach)]}
      axisLabel={t(($) => $.histogram.axis)}
      formatTick={(value) => formatNumber(value, Number.isInteger(value) ? 0 : 1)}
      description={t(($) => $.histogram.description, {
        meanBefore: formatNumber(before.mean),
        deviationBefore: formatNumber(before.deviation),
        meanAfter: formatNumber(after.mean),
        deviationAfter: formatNumber(after.deviation),
      })}
    />
  );
}

/** The numbers as a table, one sample at a time. */
function NumbersTable() {
  const { t } = useTranslation('picture');
  const stage = usePlayground(stageOf);
  const tensor = usePlayground(paintedOf);
  const { sampleLabel, channelLabel } = useSheetNames();
  const [wanted, setWanted] = useState(0);
  const samples = tensor.shape[0];
  const sample = Math.min(wanted, samples - 1);
  return (
    <>
      <Count
        name={t(($) => $.table.which)}
        value={sample + 1}
        min={1}
        max={samples}
        onChange={(next) => setWanted(next - 1)}
      />
      <TensorTable
        tensor={tensor}
        slice={{ sample }}
        formatCell={formatCell}
        labels={{
          caption: t(($) => $.table.caption, { stage: t(($) => $.stage[stage]), sample: sample + 1 }),
          sample: sampleLabel,
          channel: channelLabel,
          row: (h) => t(($) => $.table.row, { row: h + 1 }),
          column: (w) => t(($) => $.table.column, { column: w + 1 }),
        }}
      />
    </>
  );
}

/** A node a number: more would stop a phone. */
const mostTabled = 4096;

/** What belongs to the picture and is needed now and then. */
export function Drawers() {
  const { t } = useTranslation('picture');
  const store = usePlaygroundStore();
  const { t: tOwn } = useTranslation('playground');
  const isBig = usePlayground(isBigOf);
  const [opened, setOpened] = useState({ histogram: false, table: false });
  const isTabled = usePlayground((state) => {
    const shape = shapeOf(state);
    return !isBigOf(state) && cellCount(shape) / shape[0] <= mostTabled;
  });
  return (
    <div className="workbench-drawers">
      <PictureLegend />
      {isBig ? (
        <p className="small">{tOwn(($) => $.big.drawers, { most: formatCount(mostAtOnce) })}</p>
      ) : (
        <Disclosure
          summary={t(($) => $.histogram.title)}
          onToggle={(histogram) => setOpened((before) => ({ ...before, histogram }))}
        >
          {opened.histogram && <SetHistogram />}
        </Disclosure>
      )}
      {isTabled && (
        <Disclosure
          summary={t(($) => $.table.show)}
          onToggle={(table) => setOpened((before) => ({ ...before, table }))}
        >
          {opened.table && <NumbersTable />}
        </Disclosure>
      )}
      <LinkButtons store={store} table={playgroundUrl} initial={defaultPlayground} />
    </div>
  );
}
