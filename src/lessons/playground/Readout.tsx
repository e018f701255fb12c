import { useTranslation } from 'react-i18next';
import { type Cell, cellCount, setOf } from '../../engine/index';
import { formatNumber } from '../../i18n/format';
import { InlineFormula } from '../../i18n/InlineFormula';
import { activeCellOf, inputOf, normalizedOf, outputOf, type PlaygroundState, poolOf } from '../../state/playground';
import { placeOf } from '../../workbench/usePictureLabels';
import { cellValue } from '../../workbench/values';
import type { Worked } from './big/protocol';
import { usePlayground } from './PlaygroundContext';

interface ReadoutViewProps {
  readonly cell: Cell;
  readonly isCentred: boolean;
  readonly setSize: number;
  readonly worked: Worked;
}

/** The chosen cell's set and its own way from x to y, all from the engine. */
function workedOf(state: PlaygroundState): ReadoutViewProps {
  const cell = activeCellOf(state);
  const input = inputOf(state);
  const pool = poolOf(state);
  const normalized = normalizedOf(state);
  const set = setOf(pool, input.shape, cell.n, cell.c, cell.h, cell.w);
  return {
    cell,
    isCentred: state.isCentred,
    setSize: cellCount(pool),
    worked: {
      mean: normalized.mean[set]!,
      variance: normalized.variance[set]!,
      x: cellValue(input, cell),
      xHat: cellValue(normalized.xHat, cell),
      y: cellValue(outputOf(state), cell),
    },
  };
}

/** One cell's numbers in a line. */
export function Readout() {
  const state = usePlayground((whole) => whole);
  return <ReadoutView {...workedOf(state)} />;
}

export function ReadoutView({ cell, isCentred, setSize, worked }: ReadoutViewProps) {
  const { t } = useTranslation('picture');
  const { mean, variance, x, xHat, y } = worked;
  const { sample, channel, row, column } = placeOf(cell);
  const facts = [
    { id: 'setSize', name: t(($) => $.readout.setSize), value: String(setSize) },
    ...(isCentred
      ? [
          { id: 'mean', name: t(($) => $.readout.mean), value: formatNumber(mean) },
          { id: 'variance', name: t(($) => $.readout.variance), value: formatNumber(variance) },
        ]
      : [{ id: 'meanSquare', name: t(($) => $.readout.meanSquare), value: formatNumber(variance) }]),
  ];
  const way = [
    { label: 'x', value: x },
    ...(isCentred ? [{ label: 'x − μ', value: x - mean }] : []),
    { label: 'x̂', value: xHat },
    { label: 'y', value: y },
  ];
  return (
    <div className="readout">
      <p className="readout-place">
        {t(($) => $.sample, { sample })} · {t(($) => $.channel, { channel })} · {t(($) => $.readout.row, { row })} ·{' '}
        {t(($) => $.readout.column, { column })}
      </p>
      <dl className="readout-set">
        {facts.map(({ id, name, value }) => (
          <div key={id}>
            <dt>
              <InlineFormula id={id} /> <span>{name}</span>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ol className="readout-way">
        {way.map(({ label, value }) => (
          <li key={label}>
            <span>{label}</span> <strong>{formatNumber(value)}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}
