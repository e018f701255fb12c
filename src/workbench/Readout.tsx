import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import { InlineFormula } from '../i18n/InlineFormula';
import { usePicture } from './PictureContext';
import { placeOf } from './usePictureLabels';
import { activeCellOf, workCell } from './values';

/** One cell's numbers in a line: its set, then its own way from x to y. Always in sight beside the picture. */
export function Readout() {
  const { t } = useTranslation('picture');
  const cell = usePicture(activeCellOf);
  const isInference = usePicture(({ kind, mode }) => kind === 'batch' && mode === 'inference');
  const state = usePicture((whole) => whole);
  const { sample, channel, row, column } = placeOf(cell);
  const { setSize, mean, variance, x, centred, xHat, y } = workCell(state, cell);
  const isRms = state.kind === 'rms';
  const running = isInference ? ` (${t(($) => $.readout.running)})` : '';
  const facts = [
    { id: 'setSize', name: t(($) => $.readout.setSize), value: String(setSize) },
    ...(isRms
      ? [{ id: 'meanSquare', name: t(($) => $.readout.meanSquare), value: formatNumber(variance) }]
      : [
          { id: 'mean', name: t(($) => $.readout.mean) + running, value: formatNumber(mean) },
          { id: 'variance', name: t(($) => $.readout.variance) + running, value: formatNumber(variance) },
        ]),
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
        {[
          { label: 'x', value: x },
          ...(isRms ? [] : [{ label: 'x − μ', value: centred }]),
          { label: 'x̂', value: xHat },
          { label: 'y', value: y },
        ].map(({ label, value }) => (
          <li key={label}>
            <span>{label}</span> <strong>{formatNumber(value)}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}
