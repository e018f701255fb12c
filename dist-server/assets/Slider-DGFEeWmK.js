import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/ui/parseNumber.ts
var SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/;
var POWER_OF_TEN = /^([+-]?)(?:([\d.]+)[×*x])?10\^?([+-]?\d+)$/;
/** Everything a reader may type for the same number, spelt as JavaScript spells it. */
function plainSpelling(text) {
	return text.replace(/\s/g, "").toLowerCase().replace(/[\u2212\u2013\u207b]/g, "-").replace(/\u207a/g, "+").replace(/,/g, ".").replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 2406));
}
/** `10⁻⁵`, `10^-5` and `2×10⁻³` as `1e-5` and `2e-3`; other text as it came. Without a mark for the power, 105 is 105. */
function withoutPower(text) {
	const raised = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
	const match = raised === text && !text.includes("^") ? null : POWER_OF_TEN.exec(raised);
	return match ? `${match[1]}${match[2] ?? "1"}e${match[3]}` : text;
}
/**
* The finite number that a reader typed, or undefined. Takes a decimal comma, the minus sign U+2212 and the en dash,
* Devanagari digits, `1e-5` and `10⁻⁵`; takes no grouping, because `1,5` and `1,500` cannot both be read rightly.
*/
function parseNumber(text) {
	const spelling = withoutPower(plainSpelling(text));
	const value = DECIMAL.test(spelling) ? Number(spelling) : NaN;
	return Number.isFinite(value) ? value : void 0;
}
// src/ui/steps.ts
/**
* The grid value `steps` away from `value`. A value beyond the ends (a reader may type one) stays where it is or comes
* back, and never goes further out.
*/
function moveBy(value, steps, { min, max, step }) {
	const onGrid = min + Math.round((value + steps * step - min) / step) * step;
	return Number(Math.min(Math.max(max, value), Math.max(Math.min(min, value), onGrid)).toPrecision(12));
}
/** A coarse move: about a tenth of the grid. */
function coarseSteps({ min, max, step }) {
	return Math.max(1, Math.round((max - min) / step / 10));
}
var DIRECTIONS = {
	ArrowUp: 1,
	ArrowRight: 1,
	PageUp: 1,
	ArrowDown: -1,
	ArrowLeft: -1,
	PageDown: -1
};
/** How many steps a key asks for: arrows one, Page keys and Shift+arrows `coarse`; 0 for every other key. */
function stepsOfKey({ key, shiftKey }, coarse) {
	return (DIRECTIONS[key] ?? 0) * (shiftKey || key.startsWith("Page") ? coarse : 1);
}
// src/ui/NumberBox.tsx
/**
* A number as text. What the reader types is taken on Enter or on leaving the box; what cannot be taken stays, with the
* reason, until it is corrected. Up and Down step the value, Escape brings it back.
*/
function NumberBox(props) {
	const { value, min, max, format, parse = parseNumber, accepts, invalidMessage } = props;
	const messageId = useId();
	const [kept, setDraft] = useState(null);
	const draft = kept !== null && Object.is(kept.over, value) ? kept : null;
	const isWrong = draft?.isWrong === true;
	const message = isWrong ? invalidMessage(draft.text) : props.notice;
	const enter = () => {
		if (draft === null || isWrong) return;
		const typed = parse(draft.text);
		if (typed === void 0 || typed < min || typed > max || accepts?.(typed) === false) setDraft({
			...draft,
			isWrong: true
		});
		else {
			setDraft(null);
			props.onEnter(typed);
		}
	};
	const handleKey = (event) => {
		const steps = event.key === "ArrowLeft" || event.key === "ArrowRight" ? 0 : stepsOfKey(event, props.coarse);
		if (event.key === "Enter") enter();
		else if (event.key === "Escape") setDraft(null);
		else if (steps !== 0) {
			event.preventDefault();
			setDraft(null);
			props.onStep(steps);
		}
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("input", {
		className: "ui-number-box",
		type: "text",
		role: "spinbutton",
		inputMode: min < 0 || parse !== parseNumber ? "text" : "decimal",
		autoComplete: "off",
		spellCheck: false,
		enterKeyHint: "done",
		"aria-labelledby": props.labelledBy,
		"aria-valuenow": value,
		"aria-valuetext": format(value),
		"aria-valuemin": min,
		"aria-valuemax": max,
		"aria-invalid": isWrong,
		"aria-describedby": message === void 0 ? void 0 : messageId,
		value: draft?.text ?? format(value),
		onChange: (event) => setDraft({
			text: event.currentTarget.value,
			over: value,
			isWrong: false
		}),
		onFocus: (event) => event.currentTarget.select(),
		onBlur: enter,
		onKeyDown: handleKey
	}), message !== void 0 && /* @__PURE__ */ jsx("p", {
		className: "ui-message",
		id: messageId,
		role: "alert",
		children: message
	})] });
}
// src/ui/Slider.tsx
/** A number on a track, with a box that shows it and takes a typed one. */
function Slider(props) {
	const { label, value, min, max, step, format, parse, resetValue, onChange, onCommit } = props;
	const id = useId();
	const track = useRef(null);
	const coarse = coarseSteps(props);
	const commit = useEffectEvent((event) => onCommit?.(Number(event.currentTarget.value)));
	useEffect(() => {
		const input = track.current;
		const listener = (event) => commit(event);
		input?.addEventListener("change", listener);
		return () => input?.removeEventListener("change", listener);
	}, []);
	const settle = (next) => {
		onChange(next);
		onCommit?.(next);
	};
	const stepBy = (steps) => settle(moveBy(value, steps, props));
	const reset = () => {
		if (resetValue !== void 0) settle(resetValue);
	};
	const handleKey = (event) => {
		const steps = stepsOfKey(event, coarse);
		if (steps !== 0) {
			event.preventDefault();
			stepBy(steps);
		} else if (event.key === "Delete" || event.key === "Backspace") reset();
	};
	const ratio = Math.min(1, Math.max(0, (value - min) / (max - min || 1)));
	return /* @__PURE__ */ jsxs("div", {
		className: "ui-slider",
		children: [
			/* @__PURE__ */ jsx("label", {
				className: "ui-slider-label",
				id: `${id}label`,
				htmlFor: id,
				children: label
			}),
			/* @__PURE__ */ jsx(NumberBox, {
				labelledBy: `${id}label`,
				value,
				min: props.hardMin ?? min,
				max: props.hardMax ?? max,
				coarse,
				format,
				...parse && { parse },
				invalidMessage: props.invalidMessage,
				onEnter: settle,
				onStep: stepBy
			}),
			/* @__PURE__ */ jsx("input", {
				ref: track,
				className: "ui-slider-track",
				style: { "--ratio": ratio },
				id,
				type: "range",
				min,
				max,
				step,
				value,
				"aria-valuetext": format(value),
				onChange: (event) => onChange(Number(event.currentTarget.value)),
				onKeyDown: handleKey,
				onDoubleClick: reset
			})
		]
	});
}
export { parseNumber as i, NumberBox as n, coarseSteps as r, Slider as t };
