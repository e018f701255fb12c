import { E as sameCell, T as offsetOf, tt as printValue } from "../prerender.js";
/* empty css                 */
import { jsx, jsxs } from "react/jsx-runtime";
// src/figures/TensorTable.tsx
/** The numbers of a part of the tensor as a table, map under map. */
function TensorTable({ tensor, slice, selected = null, formatCell, labels }) {
	const [samples, channels, height, width] = tensor.shape;
	const maps = "sample" in slice ? range(channels).map((c) => ({
		n: slice.sample,
		c,
		name: labels.channel(c)
	})) : range(samples).map((n) => ({
		n,
		c: slice.channel,
		name: labels.sample(n)
	}));
	return /* @__PURE__ */ jsx("section", {
		className: "figure figure-table",
		"aria-label": labels.caption,
		tabIndex: 0,
		children: /* @__PURE__ */ jsxs("table", { children: [
			/* @__PURE__ */ jsx("caption", { children: labels.caption }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("td", {}), range(width).map((w) => /* @__PURE__ */ jsx("th", {
				scope: "col",
				children: labels.column(w)
			}, w))] }) }),
			maps.map(({ n, c, name }) => /* @__PURE__ */ jsxs("tbody", { children: [/* @__PURE__ */ jsx("tr", { children: /* @__PURE__ */ jsx("th", {
				scope: "rowgroup",
				colSpan: width + 1,
				children: name
			}) }), range(height).map((h) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
				scope: "row",
				children: labels.row(h)
			}), range(width).map((w) => /* @__PURE__ */ jsx("td", {
				"aria-current": sameCell(selected, {
					n,
					c,
					h,
					w
				}) ? "true" : void 0,
				children: printValue(tensor.data[offsetOf(tensor.shape, {
					n,
					c,
					h,
					w
				})], formatCell)
			}, w))] }, h))] }, `${n}:${c}`))
		] })
	});
}
function range(length) {
	return Array.from({ length }, (_, index) => index);
}
export { TensorTable as t };
