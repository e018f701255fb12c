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

/** γ and β, of one channel or of all. */
export function AffineControls() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const messages = useMessages();
  const gamma = usePicture((state) => state.gamma[state.affineChannel ?? 0]!);
  const beta = usePicture((state) => state.beta[state.affineChannel ?? 0]!);
  const hasBeta = usePicture((state) => state.kind !== 'rms');
  const change = (name: 'gamma' | 'beta') => (value: number) => {
    if (store.getState().stage !== 'output') store.setState({ stage: 'output' });
    setAffine(store, name, value);
  };
  const shared = {
    min: -3,
    max: 3,
    step: 0.05,
    hardMin: -numberLimit,
    hardMax: numberLimit,
    format: formatNumber,
    invalidMessage: messages.number(-numberLimit, numberLimit),
  };
  return (
    <Gate group="affine">
      <div className="controls">
        <AffineTarget />
        <Slider label={t(($) => $.affine.gamma)} value={gamma} resetValue={1} onChange={change('gamma')} {...shared} />
        {hasBeta && (
          <Slider label={t(($) => $.affine.beta)} value={beta} resetValue={0} onChange={change('beta')} {...shared} />
        )}
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
