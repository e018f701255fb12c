import { type FormEvent, type ReactNode, useId, useState } from 'react';
import './Choice.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

export interface ChoiceProps<Value extends string> {
  readonly question: ReactNode;
  readonly options: readonly ChoiceOption<Value>[];
  /** The answer that was submitted, if any. */
  readonly chosen?: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly submitLabel: string;
  /** The right answer, for a question that has one: marked once the reader has chosen. */
  readonly right?: Value;
  readonly rightLabel?: string;
  readonly wrongLabel?: string;
  /** Shown once the reader has chosen. */
  readonly feedback?: ReactNode;
}

/** A question to the reader, who predicts before being told and may answer again. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { chosen, right } = props;
  const name = useId();
  const [picked, setPicked] = useState<Value | undefined>();
  const current = picked ?? chosen;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (current !== undefined) props.onChoose(current);
  };
  const mark = (value: Value) => {
    if (chosen === undefined || right === undefined) return null;
    if (value === right) return <span className="ui-choice-right">✓ {props.rightLabel}</span>;
    if (value === chosen) return <span className="ui-choice-wrong">✗ {props.wrongLabel}</span>;
    return null;
  };

  return (
    <form className="ui-choice" onSubmit={submit}>
      <fieldset>
        <legend>{props.question}</legend>
        {props.options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === current}
              onChange={() => setPicked(value)}
            />
            <span>
              {label} {mark(value)}
            </span>
          </label>
        ))}
      </fieldset>
      <button className="primary" type="submit" disabled={current === undefined}>
        {props.submitLabel}
      </button>
      <div className="ui-choice-feedback" role="status">
        {chosen !== undefined && props.feedback}
      </div>
    </form>
  );
}
