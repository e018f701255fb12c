import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { epsilonExponents, numberLimit } from '../../state/picture';
import { Slider } from '../../ui/Slider';
import { formatEpsilon, parseEpsilon } from '../../workbench/AffineControls';
import { Section } from '../../workbench/Section';
import { useMessages } from '../../workbench/useMessages';
import { Data } from './Data';
import { Export } from './Export';
import { usePlayground, usePlaygroundStore } from './PlaygroundContext';

/** One γ and one β for all channels, and ε. */
function Settings() {
  const { t } = useTranslation('picture');
  const { t: tOwn } = useTranslation('playground');
  const store = usePlaygroundStore();
  const messages = useMessages();
  const gamma = usePlayground((state) => state.gamma);
  const beta = usePlayground((state) => state.beta);
  const exponent = usePlayground((state) => state.epsilonExponent);
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
    <Section id="settings" heading={tOwn(($) => $.settings.heading)}>
      <p>{tOwn(($) => $.settings.intro)}</p>
      <div className="controls">
        <Slider
          label={t(($) => $.affine.gamma)}
          value={gamma}
          resetValue={1}
          onChange={(value) => store.setState({ gamma: value, stage: 'output' })}
          {...shared}
        />
        <Slider
          label={t(($) => $.affine.beta)}
          value={beta}
          resetValue={0}
          onChange={(value) => store.setState({ beta: value, stage: 'output' })}
          {...shared}
        />
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
      </div>
    </Section>
  );
}

/** What lies below the first screen. */
export function Later() {
  return (
    <>
      <Data />
      <Settings />
      <Export />
    </>
  );
}
