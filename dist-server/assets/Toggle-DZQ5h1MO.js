import { jsx, jsxs } from "react/jsx-runtime";
// src/ui/Toggle.tsx
/** Something that is on or off, at once. */
function Toggle({ label, isOn, onChange }) {
	return /* @__PURE__ */ jsxs("label", {
		className: "ui-toggle",
		children: [/* @__PURE__ */ jsx("input", {
			type: "checkbox",
			role: "switch",
			checked: isOn,
			"aria-checked": isOn,
			onChange: (event) => onChange(event.currentTarget.checked)
		}), /* @__PURE__ */ jsx("span", { children: label })]
	});
}
export { Toggle as t };
