import { _ as setMark, m as markRange, n as formatMark, o as useFirst, s as useFirstStore, u as countRange, v as setMarkCount } from "./Page-BlcbhIpk.js";
import { n as NumberBox } from "./Slider-DGFEeWmK.js";
import { wt as VisuallyHidden } from "../prerender.js";
import { t as Count } from "./DataControls-BwrppXJj.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { t as Drawers } from "./Drawers-CoQ-fjyb.js";
import { useTranslation } from "react-i18next";
import { useId } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/lessons/normalization/LineDrawers.tsx
/** One of the numbers as text. */
function MarkBox({ index, value }) {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const messages = useMessages();
	const labelId = useId();
	const { min, max } = markRange;
	return /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx(VisuallyHidden, { children: /* @__PURE__ */ jsx("span", {
		id: labelId,
		children: t(($) => $.line.number, { number: index + 1 })
	}) }), /* @__PURE__ */ jsx(NumberBox, {
		labelledBy: labelId,
		value,
		min,
		max,
		coarse: 10,
		format: formatMark,
		invalidMessage: messages.number(min, max),
		onEnter: (next) => setMark(store, index, next),
		onStep: (steps) => setMark(store, index, value + steps)
	})] });
}
/** The numbers as text, and how many there are. */
function LineControls() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const numbers = useFirst((state) => state.numbers);
	return /* @__PURE__ */ jsxs("fieldset", {
		className: "mark-controls",
		children: [
			/* @__PURE__ */ jsx("legend", { children: t(($) => $.line.controls) }),
			/* @__PURE__ */ jsx("div", {
				className: "mark-boxes",
				children: numbers.map((value, index) => /* @__PURE__ */ jsx(MarkBox, {
					index,
					value
				}, index))
			}),
			/* @__PURE__ */ jsx(Count, {
				name: t(($) => $.line.count),
				value: numbers.length,
				...countRange,
				onChange: (count) => setMarkCount(store, count)
			})
		]
	});
}
/** What belongs to the number line and is needed now and then. */
function LineDrawers() {
	return /* @__PURE__ */ jsx(Drawers, { children: /* @__PURE__ */ jsx(LineControls, {}) });
}
export { LineDrawers };
