import { useTranslation } from 'react-i18next';
import { cellCount, setOf } from '../../engine/index';
import { formatNumber } from '../../i18n/format';
import { InlineFormula } from '../../i18n/InlineFormula';
import { activeCellOf, inputOf, normalizedOf, outputOf, type PlaygroundState, poolOf } from '../../state/playground';
import { placeOf } from '../../workbench/usePictureLabels';
import { cellValue } from '../../workbench/values';
import { usePlayground } from './PlaygroundContext';

/** The chosen cell's set and its own way from x to y, all from the engine. */
function workedOf(state: PlaygroundState) {
  const cell = activeCellOf(state);
  const input = inputOf(state);
  const pool = poolOf(state);
  const normalized = normalizedOf(state);
  const set = setOf(pool, input.shape, cell.n, cell.c, cell.h, cell.w);
  const x = cellValue(input, cell);
  const mean = normalized.mean[set]!;
  return {
    setSize: cellCount(pool),
    mean,
    variance: normalized.variance[set]!,
    x,
    centred: x - mean,
    xHat: cellValue(normalized.xHat, cell),
    y: cellValue(outputOf(state), cell),
  };
}

/** One cell's numbers in a line. */
export function Readout() {
  const { t } = useTranslation('picture');
  const state = usePlayground((whole) => whole);
  const { isCentred } = state;
  const { setSize, mean, variance, x, centred, xHat, y } = workedOf(state);
  const { sample, channel, row, column } = placeOf(activeCellOf(state));
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
    ...(isCentred ? [{ label: 'x − μ', value: centred }] : []),
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
