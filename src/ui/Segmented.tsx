import { type ReactNode, useId } from 'react';
import './Segmented.css';
import './VisuallyHidden.css';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

export interface SegmentedProps<Value extends string> {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. Native radio buttons: one tab stop, arrows move. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="ui-segmented">
      <legend className={props.isLabelHidden ? 'ui-visually-hidden' : undefined}>{props.label}</legend>
      <div className="ui-segmented-row">
        {props.options.map(({ value, label, disabled }) => (
          <label key={value}>
            <input
              className="ui-visually-hidden"
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              disabled={disabled}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
