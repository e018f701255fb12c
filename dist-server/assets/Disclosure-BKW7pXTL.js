import { jsx, jsxs } from "react/jsx-runtime";
// src/ui/Disclosure.tsx
/** A passage that the reader opens. */
function Disclosure({ summary, children, isOpen = false, onToggle }) {
	return /* @__PURE__ */ jsxs("details", {
		className: "ui-disclosure",
		open: isOpen,
		onToggle: (event) => onToggle?.(event.currentTarget.open),
		children: [/* @__PURE__ */ jsx("summary", { children: summary }), /* @__PURE__ */ jsx("div", {
			className: "ui-disclosure-body",
			children
		})]
	});
}
export { Disclosure as t };
