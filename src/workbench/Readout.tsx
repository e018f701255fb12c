import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import { InlineFormula } from '../i18n/InlineFormula';
import type { PictureState } from '../state/picture';
import { usePicture } from './PictureContext';
import { placeOf } from './usePictureLabels';
import { activeCellOf, type WorkedCell, workCell } from './values';

/** One number of the chosen cell. It alone is drawn again when it changes, not the words around it. */
function Value({ name }: { name: keyof WorkedCell }) {
  return usePicture((state: PictureState) => {
    const value = workCell(state, activeCellOf(state))[name];
    return name === 'setSize' ? String(value) : formatNumber(value);
  });
}

interface Fact {
  readonly name: keyof WorkedCell;
  readonly symbol: 'setSize' | 'mean' | 'variance' | 'meanSquare';
}

const facts: readonly Fact[] = [
  { name: 'setSize', symbol: 'setSize' },
  { name: 'mean', symbol: 'mean' },
  { name: 'variance', symbol: 'variance' },
];
/** RMSNorm subtracts no mean: what stands in the variance's place is the mean square. */
const factsRms: readonly Fact[] = [
  { name: 'setSize', symbol: 'setSize' },
  { name: 'variance', symbol: 'meanSquare' },
];

const way = [
  { name: 'x', symbol: 'x' },
  { name: 'centred', symbol: 'x − μ' },
  { name: 'xHat', symbol: 'x̂' },
  { name: 'y', symbol: 'y' },
] as const;

/** One cell's numbers in a line: its set, then its own way from x to y. Always in sight beside the picture. */
export function Readout() {
  const { t } = useTranslation('picture');
  const { sample, channel, row, column } = placeOf(usePicture(activeCellOf));
  const isInference = usePicture(({ kind, mode }) => kind === 'batch' && mode === 'inference');
  const isRms = usePicture(({ kind }) => kind === 'rms');
  const running = isInference ? ` (${t(($) => $.readout.running)})` : '';
  return (
    <div className="readout">
      <p className="readout-place">
        {t(($) => $.sample, { sample })} · {t(($) => $.channel, { channel })} · {t(($) => $.readout.row, { row })} ·{' '}
        {t(($) => $.readout.column, { column })}
      </p>
      <dl className="readout-set">
        {(isRms ? factsRms : facts).map(({ name, symbol }) => (
          <div key={symbol}>
            <dt>
              <InlineFormula id={symbol} />{' '}
              <span>
                {t(($) => $.readout[symbol])}
                {name !== 'setSize' && running}
              </span>
            </dt>
            <dd>
              <Value name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <ol className="readout-way">
        {way
          .filter(({ name }) => !isRms || name !== 'centred')
          .map(({ name, symbol }) => (
            <li key={name}>
              <span>{symbol}</span>{' '}
              <strong>
                <Value name={name} />
              </strong>
            </li>
          ))}
      </ol>
    </div>
  );
}
