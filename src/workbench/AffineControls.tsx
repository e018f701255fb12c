import { useTranslation } from 'react-i18next';
import { formatNumber, formatPowerOfTen } from '../i18n/format';
import { setAffine } from '../state/actions';
import { epsilonExponents, numberLimit } from '../state/picture';
import { parseNumber } from '../ui/parseNumber';
import { Slider } from '../ui/Slider';
import { usePicture, usePictureStore } from './PictureContext';
import { Gate } from './share/Gate';
import { useMessages } from './useMessages';
import { usePictureNames } from './usePictureLabels';

/** Which channel the γ and β sliders move. */
function AffineTarget() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const channels = usePicture((state) => state.shape[1]);
  const target = usePicture((state) => state.affineChannel);
  const { channelLabel } = usePictureNames();
  return (
    <label className="field">
      <span>{t(($) => $.affine.target)}</span>
      <select
        value={target ?? 'all'}
        onChange={({ target: { value } }) =>
          store.setState({ affineChannel: value === 'all' ? null : Number(value), stage: 'output' })
        }
      >
        <option value="all">{t(($) => $.affine.all)}</option>
        {Array.from({ length: channels }, (_, c) => (
          <option key={c} value={c}>
            {t(($) => $.affine.one, { channel: c + 1 })}: {channelLabel(c)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Reads its own number alone: while it is dragged, the other one and the list of channels stand still. */
function AffineSlider({ name, resetValue }: { name: 'gamma' | 'beta'; resetValue: number }) {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const messages = useMessages();
  const value = usePicture(({ [name]: values, affineChannel }) => values[affineChannel ?? 0]!);
  const change = (next: number) => {
    if (store.getState().stage !== 'output') store.setState({ stage: 'output' });
    setAffine(store, name, next);
  };
  return (
    <Slider
      label={t(($) => $.affine[name])}
      value={value}
      resetValue={resetValue}
      min={-3}
      max={3}
      step={0.05}
      hardMin={-numberLimit}
      hardMax={numberLimit}
      format={formatNumber}
      invalidMessage={messages.number(-numberLimit, numberLimit)}
      onChange={change}
    />
  );
}

/** γ and β, of one channel or of all. */
export function AffineControls() {
  const hasBeta = usePicture((state) => state.kind !== 'rms');
  return (
    <Gate group="affine">
      <div className="controls">
        <AffineTarget />
        <AffineSlider name="gamma" resetValue={1} />
        {hasBeta && <AffineSlider name="beta" resetValue={0} />}
      </div>
    </Gate>
  );
}

/** ε by its exponent, as the slider shows it. */
export const formatEpsilon = (exponent: number) =>
  exponent <= epsilonExponents.min ? '0' : exponent === 0 ? '1' : formatPowerOfTen(exponent);

/** The exponent of an ε that was typed as 1e-5, 0.00001, 10⁻⁵ or 0. */
export function parseEpsilon(text: string): number | undefined {
  const value = parseNumber(text);
  if (value === undefined || value < 0) return undefined;
  if (value === 0) return epsilonExponents.min;
  const exponent = Math.round(Math.log10(value));
  const isPower = Math.abs(Math.log10(value) - exponent) < 1e-9;
  return isPower && exponent > epsilonExponents.min && exponent <= epsilonExponents.max ? exponent : undefined;
}

/** ε by its exponent; the left end is ε = 0. */
export function EpsilonControl() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const exponent = usePicture((state) => state.epsilonExponent);
  return (
    <Gate group="epsilon">
      <Slider
        label={t(($) => $.affine.epsilon)}
        value={exponent}
        {...epsilonExponents}
        step={1}
        resetValue={-5}
        format={formatEpsilon}
        parse={parseEpsilon}
        onChange={(epsilonExponent) => store.setState({ epsilonExponent })}
        invalidMessage={(text) => t(($) => $.affine.epsilonInvalid, { text })}
      />
    </Gate>
  );
}
