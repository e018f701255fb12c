import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
} from 'react';
import { NumberBox } from './NumberBox';
import { coarseSteps, moveBy, stepsOfKey } from './steps';
import './Slider.css';

export interface SliderProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: (value: number) => string;
  /** Reads typed text in the unit of `value`: needed where `format` shows another unit, as 10⁻⁵ for −5. */
  readonly parse?: (text: string) => number | undefined;
  /** Limits of what may be typed, where they are wider than the track. */
  readonly hardMin?: number;
  readonly hardMax?: number;
  /** A double click on the track, Delete or Backspace go back to it. */
  readonly resetValue?: number;
  /** Every value on the way of a drag, and each typed or stepped one. */
  readonly onChange: (value: number) => void;
  /** The value at the end of a drag, or a typed or stepped one. */
  readonly onCommit?: (value: number) => void;
  readonly invalidMessage: (text: string) => string;
}

/** A number on a track, with a box that shows it and takes a typed one. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, format, parse, resetValue, onChange, onCommit } = props;
  const id = useId();
  const track = useRef<HTMLInputElement>(null);
  const coarse = coarseSteps(props);

  // React has no event for the end of a drag: its onChange is the DOM's `input`.
  const commit = useEffectEvent((event: Event) => onCommit?.(Number((event.currentTarget as HTMLInputElement).value)));
  useEffect(() => {
    const input = track.current;
    const listener = (event: Event) => commit(event);
    input?.addEventListener('change', listener);
    return () => input?.removeEventListener('change', listener);
  }, []);

  const settle = (next: number) => {
    onChange(next);
    onCommit?.(next);
  };
  const stepBy = (steps: number) => settle(moveBy(value, steps, props));
  const reset = () => {
    if (resetValue !== undefined) settle(resetValue);
  };
  const handleKey = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event, coarse);
    if (steps !== 0) {
      event.preventDefault();
      stepBy(steps);
    } else if (event.key === 'Delete' || event.key === 'Backspace') reset();
  };

  const ratio = Math.min(1, Math.max(0, (value - min) / (max - min || 1)));
  return (
    <div className="ui-slider">
      <label className="ui-slider-label" id={`${id}label`} htmlFor={id}>
        {label}
      </label>
      <NumberBox
        labelledBy={`${id}label`}
        value={value}
        min={props.hardMin ?? min}
        max={props.hardMax ?? max}
        coarse={coarse}
        format={format}
        {...(parse && { parse })}
        invalidMessage={props.invalidMessage}
        onEnter={settle}
        onStep={stepBy}
      />
      <input
        ref={track}
        className="ui-slider-track"
        style={{ '--ratio': ratio } as CSSProperties}
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        onKeyDown={handleKey}
        onDoubleClick={reset}
      />
    </div>
  );
}
