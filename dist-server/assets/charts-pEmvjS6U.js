import { jsx, jsxs } from "react/jsx-runtime";
// src/figures/Axis.tsx
var TICK = 5;
/** A horizontal axis with numbered ticks; its label is written under its end. */
function BottomAxis({ scale, at, tickCount, formatTick, label }) {
	const [from, to] = scale.range();
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-axis",
		transform: `translate(0 ${at})`,
		children: [
			/* @__PURE__ */ jsx("path", { d: `M${from} 0H${to}` }),
			scale.ticks(tickCount).map((tick) => /* @__PURE__ */ jsxs("g", {
				transform: `translate(${round(scale(tick))} 0)`,
				children: [/* @__PURE__ */ jsx("path", { d: `M0 0v${TICK}` }), /* @__PURE__ */ jsx("text", {
					y: 17,
					textAnchor: "middle",
					children: formatTick(tick)
				})]
			}, tick)),
			label && /* @__PURE__ */ jsx("text", {
				x: to,
				y: 33,
				textAnchor: "end",
				children: label
			})
		]
	});
}
/** A vertical axis with numbered ticks; its label is written over its top. */
function LeftAxis({ scale, at, tickCount, formatTick, label }) {
	const [from, to] = scale.range();
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-axis",
		transform: `translate(${at} 0)`,
		children: [
			/* @__PURE__ */ jsx("path", { d: `M0 ${from}V${to}` }),
			scale.ticks(tickCount).map((tick) => /* @__PURE__ */ jsxs("g", {
				transform: `translate(0 ${round(scale(tick))})`,
				children: [/* @__PURE__ */ jsx("path", { d: `M0 0h-5` }), /* @__PURE__ */ jsx("text", {
					x: -8,
					y: 4,
					textAnchor: "end",
					children: formatTick(tick)
				})]
			}, tick)),
			label && /* @__PURE__ */ jsx("text", {
				x: -at,
				y: to - 10,
				children: label
			})
		]
	});
}
/** Coordinates to a tenth of a pixel keep the prerendered page small and the same on every machine. */
function round(value) {
	return Math.round(value * 10) / 10;
}
export { LeftAxis as n, round as r, BottomAxis as t };
