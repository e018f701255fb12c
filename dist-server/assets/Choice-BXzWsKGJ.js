import { useId, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/ui/Choice.tsx
/** A question to the reader, who predicts before being told and may answer again. */
function Choice(props) {
	const { chosen, right } = props;
	const name = useId();
	const [picked, setPicked] = useState();
	const current = picked ?? chosen;
	const submit = (event) => {
		event.preventDefault();
		if (current !== void 0) props.onChoose(current);
	};
	const mark = (value) => {
		if (chosen === void 0 || right === void 0) return null;
		if (value === right) return /* @__PURE__ */ jsxs("span", {
			className: "ui-choice-right",
			children: ["✓ ", props.rightLabel]
		});
		if (value === chosen) return /* @__PURE__ */ jsxs("span", {
			className: "ui-choice-wrong",
			children: ["✗ ", props.wrongLabel]
		});
		return null;
	};
	return /* @__PURE__ */ jsxs("form", {
		className: "ui-choice",
		onSubmit: submit,
		children: [
			/* @__PURE__ */ jsxs("fieldset", { children: [/* @__PURE__ */ jsx("legend", { children: props.question }), props.options.map(({ value, label }) => /* @__PURE__ */ jsxs("label", { children: [/* @__PURE__ */ jsx("input", {
				type: "radio",
				name,
				value,
				checked: value === current,
				onChange: () => setPicked(value)
			}), /* @__PURE__ */ jsxs("span", { children: [
				label,
				" ",
				mark(value)
			] })] }, value))] }),
			/* @__PURE__ */ jsx("button", {
				className: "primary",
				type: "submit",
				disabled: current === void 0,
				children: props.submitLabel
			}),
			/* @__PURE__ */ jsx("div", {
				className: "ui-choice-feedback",
				role: "status",
				children: chosen !== void 0 && props.feedback
			})
		]
	});
}
export { Choice as t };
