import { useTranslation } from 'react-i18next';
import { formatNumber, formatPowerOfTen } from '../i18n/format';
import { InlineFormula } from '../i18n/InlineFormula';
import { epsilonOf } from '../state/derive';
import { usePicture } from './PictureContext';
import { litPartOf } from './parts';
import { placeOf } from './usePictureLabels';
import { activeCellOf, workCell } from './values';

/** RMSNorm has its mean square where the others have σ². */
const litName = (id: string, lit: string | null) =>
  id === lit || (id === 'meanSquare' && lit === 'variance') || (id === 'setSize' && lit === 'indexSet')
    ? 'is-lit'
    : undefined;

/** One cell's numbers in a line: its set, then its own way from x to y. Always in sight beside the picture. */
export function Readout() {
  const { t } = useTranslation('picture');
  const cell = usePicture(activeCellOf);
  const isInference = usePicture(({ kind, mode }) => kind === 'batch' && mode === 'inference');
  const state = usePicture((whole) => whole);
  const { sample, channel, row, column } = placeOf(cell);
  const { setSize, mean, variance, x, centred, xHat, gamma, beta, y } = workCell(state, cell);
  const isRms = state.kind === 'rms';
  const running = isInference ? ` (${t(($) => $.readout.running)})` : '';
  const lit = litPartOf(state);
  const settings = {
    epsilon: epsilonOf(state) && formatPowerOfTen(state.epsilonExponent),
    gamma: formatNumber(gamma),
    beta: formatNumber(beta),
  };
  const facts = [
    // What has no number here of its own takes the first place while it is pointed at, so that nothing moves.
    lit === 'epsilon' || lit === 'gamma' || lit === 'beta'
      ? { id: lit, name: '', value: settings[lit] }
      : { id: 'setSize', name: t(($) => $.readout.setSize), value: setSize },
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
            <dd className={litName(id, lit)}>{value}</dd>
          </div>
        ))}
      </dl>
      <ol className="readout-way">
        {[
          { id: 'x', label: 'x', value: x },
          ...(isRms ? [] : [{ id: '', label: 'x − μ', value: centred }]),
          { id: 'xHat', label: 'x̂', value: xHat },
          { id: 'y', label: 'y', value: y },
        ].map(({ id, label, value }) => (
          <li key={label}>
            <span>{label}</span> <strong className={litName(id, lit)}>{formatNumber(value)}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}
