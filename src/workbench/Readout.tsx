import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import { InlineFormula } from '../i18n/InlineFormula';
import { formatEpsilon } from './AffineControls';
import { usePicture } from './PictureContext';
import { litPartOf } from './parts';
import { placeOf } from './usePictureLabels';
import { activeCellOf, type WorkedCell, workCell } from './values';

type ValueName = keyof WorkedCell | 'epsilon';

/** One number of the chosen cell. It alone is drawn again when it changes, not the words around it. */
function Value({ name }: { name: ValueName }) {
  return usePicture((state) => {
    if (name === 'epsilon') return formatEpsilon(state.epsilonExponent);
    const value = workCell(state, activeCellOf(state))[name];
    return name === 'setSize' ? String(value) : formatNumber(value);
  });
}

/** Parts of the formula that have no number of their own among the set's. */
const settings = ['epsilon', 'gamma', 'beta'] as const;

const way = [
  { name: 'x', symbol: 'x', part: 'x' },
  { name: 'centred', symbol: 'x − μ', part: null },
  { name: 'xHat', symbol: 'x̂', part: 'xHat' },
  { name: 'y', symbol: 'y', part: 'y' },
] as const;

/** One cell's numbers in a line: its set, then its own way from x to y. Always in sight beside the picture. */
export function Readout() {
  const { t } = useTranslation('picture');
  const { sample, channel, row, column } = placeOf(usePicture(activeCellOf));
  const isInference = usePicture(({ kind, mode }) => kind === 'batch' && mode === 'inference');
  const isRms = usePicture(({ kind }) => kind === 'rms');
  const lit = usePicture(litPartOf);
  const running = isInference ? ` (${t(($) => $.readout.running)})` : '';
  const setting = settings.find((each) => each === lit);
  const facts: readonly { name: ValueName; symbol: string; words: string; part: string }[] = [
    // What has no number here of its own takes the first place while it is pointed at, so that nothing moves.
    setting
      ? { name: setting, symbol: setting, words: '', part: setting }
      : { name: 'setSize', symbol: 'setSize', words: t(($) => $.readout.setSize), part: 'indexSet' },
    // RMSNorm subtracts no mean: what stands in the variance's place is the mean square.
    ...(isRms
      ? ([{ name: 'variance', symbol: 'meanSquare', words: t(($) => $.readout.meanSquare), part: 'variance' }] as const)
      : ([
          { name: 'mean', symbol: 'mean', words: t(($) => $.readout.mean) + running, part: 'mean' },
          { name: 'variance', symbol: 'variance', words: t(($) => $.readout.variance) + running, part: 'variance' },
        ] as const)),
  ];
  const litClass = (part: string | null) => (part !== null && part === lit ? 'is-lit' : undefined);
  return (
    <div className="readout">
      <p className="readout-place">
        {t(($) => $.sample, { sample })} · {t(($) => $.channel, { channel })} · {t(($) => $.readout.row, { row })} ·{' '}
        {t(($) => $.readout.column, { column })}
      </p>
      <dl className="readout-set">
        {facts.map(({ name, symbol, words, part }) => (
          <div key={symbol}>
            <dt>
              <InlineFormula id={symbol} /> <span>{words}</span>
            </dt>
            <dd className={litClass(part)}>
              <Value name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <ol className="readout-way">
        {way
          .filter(({ name }) => !isRms || name !== 'centred')
          .map(({ name, symbol, part }) => (
            <li key={name}>
              <span>{symbol}</span>{' '}
              <strong className={litClass(part)}>
                <Value name={name} />
              </strong>
            </li>
          ))}
      </ol>
    </div>
  );
}
