import "../prerender.js";
import { useId } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/ui/Segmented.tsx
/** One of a few, all in sight. Native radio buttons: one tab stop, arrows move. */
function Segmented(props) {
	const name = useId();
	return /* @__PURE__ */ jsxs("fieldset", {
		className: "ui-segmented",
		children: [/* @__PURE__ */ jsx("legend", {
			className: props.isLabelHidden ? "ui-visually-hidden" : void 0,
			children: props.label
		}), /* @__PURE__ */ jsx("div", {
			className: "ui-segmented-row",
			children: props.options.map(({ value, label, disabled }) => /* @__PURE__ */ jsxs("label", { children: [/* @__PURE__ */ jsx("input", {
				className: "ui-visually-hidden",
				type: "radio",
				name,
				value,
				checked: value === props.value,
				disabled,
				onChange: () => props.onChange(value)
			}), /* @__PURE__ */ jsx("span", { children: label })] }, value))
		})]
	});
}
export { Segmented as t };
