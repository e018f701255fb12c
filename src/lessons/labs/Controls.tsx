import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyControl } from '../../labs/control';
import { Segmented } from '../../ui/Segmented';
import { Slider } from '../../ui/Slider';
import { useMessages } from '../../workbench/useMessages';
import { formatSetting } from './formats';
import { Later } from './Later';
import { useLabWords } from './useLabWords';
import type { AnyConfig, AnyView } from './view';

interface ControlsProps {
  readonly view: AnyView;
  readonly config: AnyConfig;
  readonly onChange: (change: Partial<AnyConfig>) => void;
}

/** A control for every setting of the lab, made from the lab's own description, and its presets. */
export function Controls({ view, config, onChange }: ControlsProps) {
  const { t } = useTranslation('labs/experiment');
  const words = useLabWords(view.slug);
  const { controls, presets } = view.lab;
  const start = Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.start]));
  return (
    <section className="lab-controls">
      <h3>{t(($) => $.controls)}</h3>
      <fieldset>
        <legend>{t(($) => $.presets)}</legend>
        <p className="button-row">
          {[['start', {}] as const, ...Object.entries(presets)].map(([name, preset]) => {
            const wanted = { ...start, ...preset, seed: config.seed };
            const isSet = JSON.stringify(wanted) === JSON.stringify(config);
            return (
              <button key={name} type="button" aria-pressed={isSet} onClick={() => onChange(wanted)}>
                {name === 'start' ? t(($) => $.startPreset) : words(`presets.${name}`)}
              </button>
            );
          })}
        </p>
      </fieldset>
      {Object.entries(controls).map(([name, control], index) => (
        <Later key={name} frames={index + 1}>
          <Control
            slug={view.slug}
            name={name}
            control={control}
            value={config[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        </Later>
      ))}
    </section>
  );
}

interface ControlProps {
  readonly slug: string;
  readonly name: string;
  readonly control: AnyControl;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Control({ slug, name, control, value, onChange }: ControlProps) {
  const { t } = useTranslation('labs/experiment');
  const words = useLabWords(slug);
  const messages = useMessages();
  const isMethods = name === 'methods';
  const label = isMethods ? t(($) => $.methods) : name === 'seed' ? t(($) => $.seed) : words(`controls.${name}.label`);
  const print = (option: unknown): string => {
    if (typeof option === 'number') return formatSetting(option);
    const word = String(option);
    return isMethods ? t(($) => $.names[word as 'batch']) : words(`controls.${name}.options.${word}`);
  };
  switch (control.kind) {
    case 'range': {
      const { minimum, maximum, step } = control;
      return (
        <Slider
          label={label}
          value={value as number}
          min={minimum}
          max={maximum}
          step={step}
          resetValue={control.start}
          format={formatSetting}
          onChange={onChange}
          invalidMessage={messages.number(minimum, maximum)}
        />
      );
    }
    case 'choice': {
      const { options } = control;
      return (
        <Segmented
          label={label}
          options={options.map((option) => ({ value: String(option), label: print(option) }))}
          value={String(value)}
          onChange={(text) => onChange(options.find((option) => String(option) === text))}
        />
      );
    }
    case 'several': {
      const { options } = control;
      return (
        <Several
          label={label}
          options={options}
          chosen={value as readonly unknown[]}
          print={print}
          onChange={onChange}
        />
      );
    }
  }
}

interface SeveralProps {
  readonly label: string;
  readonly options: readonly unknown[];
  readonly chosen: readonly unknown[];
  readonly print: (option: unknown) => string;
  readonly onChange: (chosen: readonly unknown[]) => void;
}

/** Some of a few. The last one cannot be taken away: an experiment needs something to run. */
function Several({ label, options, chosen, print, onChange }: SeveralProps) {
  const { t } = useTranslation('labs/experiment');
  const hint = useId();
  return (
    <fieldset className="lab-several" aria-describedby={hint}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => {
          const isChosen = chosen.includes(option);
          return (
            <label key={String(option)}>
              <input
                type="checkbox"
                checked={isChosen}
                aria-disabled={isChosen && chosen.length === 1}
                onChange={() => {
                  const next = options.filter((other) => chosen.includes(other) !== (other === option));
                  if (next.length > 0) onChange(next);
                }}
              />
              <span>{print(option)}</span>
            </label>
          );
        })}
      </div>
      <small id={hint}>{chosen.length === 1 && t(($) => $.atLeastOne)}</small>
    </fieldset>
  );
}
