import { type KeyboardEvent, useId, useState } from 'react';
import { parseNumber } from './parseNumber';
import { stepsOfKey } from './steps';
import './NumberBox.css';

export interface NumberBoxProps {
  /** Id of the element that names the box. */
  readonly labelledBy: string;
  readonly value: number;
  /** The lowest and highest number that may be typed. */
  readonly min: number;
  readonly max: number;
  readonly format: (value: number) => string;
  /** Reads what was typed, in the unit of `value`; undefined where it is no number. */
  readonly parse?: (text: string) => number | undefined;
  /** A further condition on a number within the limits. */
  readonly accepts?: (value: number) => boolean;
  /** Said to the reader when the typed text cannot be taken. */
  readonly invalidMessage: (text: string) => string;
  /** Said in the same place for another reason, such as having reached the end. */
  readonly notice?: string | undefined;
  readonly onEnter: (value: number) => void;
  readonly onStep: (steps: number) => void;
  readonly coarse: number;
}

interface Draft {
  readonly text: string;
  /** The value it was typed over: when that changes by other means, the draft is void. */
  readonly over: number;
  readonly isWrong: boolean;
}

/**
 * A number as text. What the reader types is taken on Enter or on leaving the box; what cannot be taken stays, with the
 * reason, until it is corrected. Up and Down step the value, Escape brings it back.
 */
export function NumberBox(props: NumberBoxProps) {
  const { value, min, max, format, parse = parseNumber, accepts, invalidMessage } = props;
  const messageId = useId();
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept !== null && Object.is(kept.over, value) ? kept : null;
  const isWrong = draft?.isWrong === true;
  const message = isWrong ? invalidMessage(draft.text) : props.notice;

  const enter = () => {
    if (draft === null || isWrong) return;
    const typed = parse(draft.text);
    if (typed === undefined || typed < min || typed > max || accepts?.(typed) === false) {
      setDraft({ ...draft, isWrong: true });
    } else {
      setDraft(null);
      props.onEnter(typed);
    }
  };

  const handleKey = (event: KeyboardEvent) => {
    const isCaretKey = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const steps = isCaretKey ? 0 : stepsOfKey(event, props.coarse);
    if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') setDraft(null);
    else if (steps !== 0) {
      event.preventDefault();
      setDraft(null);
      props.onStep(steps);
    }
  };

  return (
    <>
      <input
        className="ui-number-box"
        type="text"
        role="spinbutton"
        // The decimal keypad of an iPhone has no minus sign.
        inputMode={min < 0 || parse !== parseNumber ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-labelledby={props.labelledBy}
        aria-valuenow={value}
        aria-valuetext={format(value)}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={isWrong}
        aria-describedby={message === undefined ? undefined : messageId}
        value={draft?.text ?? format(value)}
        onChange={(event) => setDraft({ text: event.currentTarget.value, over: value, isWrong: false })}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={enter}
        onKeyDown={handleKey}
      />
      {message !== undefined && (
        <p className="ui-message" id={messageId} role="alert">
          {message}
        </p>
      )}
    </>
  );
}
