import { type ReactNode, useId, useState } from 'react';
import { NumberBox } from './NumberBox';
import { coarseSteps } from './steps';
import './Stepper.css';

export interface StepperProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** A further condition on the integers between; the buttons pass over those that fail it. */
  readonly accepts?: (value: number) => boolean;
  readonly format?: (value: number) => string;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
  readonly onChange: (value: number) => void;
  /** Said when the typed text is no acceptable integer. */
  readonly invalidMessage: (text: string) => string;
  /** Said when a button is pressed and there is nothing beyond `limit`. */
  readonly limitMessage: (limit: number) => string;
}

type Range = Pick<StepperProps, 'min' | 'max' | 'accepts'>;

/** The `steps`-th acceptable integer from `value`, or the last one before the end. */
export function nextInteger(value: number, steps: number, { min, max, accepts }: Range): number {
  const direction = Math.sign(steps);
  let left = Math.abs(steps);
  let reached = value;
  for (let next = value + direction; left > 0 && next >= min && next <= max; next += direction) {
    if (accepts?.(next) === false) continue;
    reached = next;
    left -= 1;
  }
  return reached;
}

/** An integer between two buttons. */
export function Stepper(props: StepperProps) {
  const { label, value, min, max, accepts, format = String, onChange } = props;
  const labelId = useId();
  const [stoppedAt, setStoppedAt] = useState<number | null>(null);

  const stepBy = (steps: number) => {
    const next = nextInteger(value, steps, props);
    setStoppedAt(next === value ? value : null);
    if (next !== value) onChange(next);
  };
  const button = (direction: 1 | -1, name: string, sign: string) => (
    <button
      type="button"
      // The arrow keys do the same in the box, so the two buttons need no tab stops of their own.
      tabIndex={-1}
      aria-label={name}
      aria-disabled={nextInteger(value, direction, props) === value}
      onClick={() => stepBy(direction)}
    >
      {sign}
    </button>
  );

  return (
    <div className="ui-stepper">
      <span className="ui-stepper-label" id={labelId}>
        {label}
      </span>
      <div className="ui-stepper-row">
        {button(-1, props.decreaseLabel, '−')}
        <NumberBox
          labelledBy={labelId}
          value={value}
          min={min}
          max={max}
          accepts={(typed) => Number.isInteger(typed) && accepts?.(typed) !== false}
          coarse={coarseSteps({ min, max, step: 1 })}
          format={format}
          invalidMessage={props.invalidMessage}
          notice={stoppedAt === value ? props.limitMessage(value) : undefined}
          onEnter={onChange}
          onStep={stepBy}
        />
        {button(1, props.increaseLabel, '+')}
      </div>
    </div>
  );
}
