import { useTranslation } from 'react-i18next';
import { methodClass } from '../../figures/method';
import { divisorsOf, type MethodKind } from '../../state/picture';
import { allAxes, groupsOf, shapeOf } from '../../state/playground';
import { parseNumber } from '../../ui/parseNumber';
import { Slider } from '../../ui/Slider';
import { Toggle } from '../../ui/Toggle';
import { Section } from '../../workbench/Section';
import { ruleNameOf } from './Bench';
import { usePlayground, usePlaygroundStore } from './PlaygroundContext';
import { ruleOf } from './rule';
import { Verdict } from './Verdict';

const methods = ['batch', 'layer', 'instance', 'group', 'rms'] as const satisfies readonly MethodKind[];

/** The five named methods, each a choice of axes made at once. */
function Presets() {
  const { t } = useTranslation('playground');
  const { t: tCommon } = useTranslation('common');
  const store = usePlaygroundStore();
  const name = usePlayground(ruleNameOf);
  return (
    <fieldset className="rule-presets">
      <legend>{t(($) => $.rule.presets)}</legend>
      <div className="button-row">
        {methods.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`rule-preset ${methodClass(kind)}`}
            aria-pressed={name === kind}
            onClick={() => {
              const state = store.getState();
              store.setState(ruleOf(kind, shapeOf(state), state.groups));
            }}
          >
            {tCommon(($) => $.methods[kind])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Which of the four axes are averaged over. */
function AxisChoice() {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  const axes = usePlayground((state) => state.axes);
  const shape = usePlayground(shapeOf);
  return (
    <fieldset className="rule-axes">
      <legend>{t(($) => $.rule.axes)}</legend>
      <div className="rule-axis-row">
        {allAxes.map((axis, index) => (
          <label key={axis} className="rule-axis">
            <input
              type="checkbox"
              checked={axes.includes(axis)}
              onChange={({ currentTarget: { checked } }) =>
                store.setState({ axes: allAxes.filter((each) => (each === axis ? checked : axes.includes(each))) })
              }
            />
            <span>
              <strong>{axis.toUpperCase()}</strong> {t(($) => $.rule.axisNames[axis])} <small>({shape[index]})</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** G, wherever channels are averaged over; only divisors of C. */
function Groups() {
  const { t } = useTranslation('picture');
  const store = usePlaygroundStore();
  const channels = usePlayground((state) => shapeOf(state)[1]);
  const groups = usePlayground(groupsOf);
  const hasChannels = usePlayground((state) => state.axes.includes('c'));
  const divisors = divisorsOf(channels);
  if (!hasChannels || channels === 1) return null;
  // The slider moves along the list of divisors.
  const parse = (text: string) => {
    const stop = divisors.indexOf(parseNumber(text) ?? 0);
    return stop < 0 ? undefined : stop;
  };
  return (
    <Slider
      label={t(($) => $.controls.groups)}
      value={divisors.indexOf(groups)}
      min={0}
      max={divisors.length - 1}
      step={1}
      format={(stop) => String(divisors[stop])}
      parse={parse}
      onChange={(stop) => store.setState({ groups: divisors[stop]! })}
      invalidMessage={(text) => t(($) => $.controls.groupsInvalid, { text, channels, accepted: divisors.join(', ') })}
    />
  );
}

/** Which cells share a mean: put together from axes, or taken from a named method. */
export function Rule() {
  const { t } = useTranslation('playground');
  const store = usePlaygroundStore();
  const isCentred = usePlayground((state) => state.isCentred);
  return (
    <Section id="rule" heading={t(($) => $.rule.heading)}>
      <div className="controls">
        <AxisChoice />
        <Groups />
        <Toggle
          label={t(($) => $.rule.centred)}
          isOn={isCentred}
          onChange={(isOn) => store.setState({ isCentred: isOn })}
        />
      </div>
      <Verdict />
      <Presets />
    </Section>
  );
}
