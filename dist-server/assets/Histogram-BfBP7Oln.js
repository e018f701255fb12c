import { r as round, t as BottomAxis } from "./charts-pEmvjS6U.js";
/* empty css                 */
import { t as methodClass } from "./method-B3Ajnwbj.js";
import { n as useWidth } from "./useWidth-ChFIspoG.js";
import { useId } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { bin, max } from "d3-array";
import { scaleLinear } from "d3-scale";
// src/figures/Histogram.tsx
var SIDE = 16;
var ROW = 44;
/** The distributions of several sets of values on one common scale, each with its mean and one deviation either side. */
function Histogram(props) {
	const { series, domain, axisLabel, formatTick, description, binCount = 24, nominalWidth = 320 } = props;
	const { ref, width } = useWidth(nominalWidth);
	const hatchId = useId();
	const x = scaleLinear(domain, [SIDE, width - SIDE]);
	const counted = series.map(({ values }) => countBins(values, domain, binCount));
	const y = scaleLinear([0, max(counted, (bins) => max(bins, (each) => each.count)) || 1], [0, ROW]);
	const rowHeight = 78;
	return /* @__PURE__ */ jsx("div", {
		className: "figure figure-chart",
		ref,
		children: /* @__PURE__ */ jsxs("svg", {
			viewBox: `0 0 ${width} ${series.length * rowHeight + 40}`,
			role: "img",
			"aria-label": description,
			children: [
				/* @__PURE__ */ jsx("pattern", {
					id: hatchId,
					width: "5",
					height: "5",
					patternUnits: "userSpaceOnUse",
					patternTransform: "rotate(45)",
					children: /* @__PURE__ */ jsx("path", {
						className: "figure-hatch",
						d: "M0 0v5"
					})
				}),
				series.map((each, index) => /* @__PURE__ */ jsxs("g", {
					transform: `translate(0 ${index * rowHeight})`,
					className: fillClass(each.fill),
					children: [
						/* @__PURE__ */ jsx("text", {
							className: "figure-series-label",
							x: SIDE,
							y: 13,
							children: each.label
						}),
						/* @__PURE__ */ jsx("path", {
							className: "figure-bars",
							d: barsPath(counted[index], x, y),
							fill: each.fill === "hatched" ? `url(#${hatchId})` : "currentColor"
						}),
						/* @__PURE__ */ jsx(Spread, {
							series: each,
							x
						})
					]
				}, each.label)),
				/* @__PURE__ */ jsx(BottomAxis, {
					scale: x,
					at: series.length * rowHeight + 2,
					tickCount: Math.min(7, Math.floor(width / 48)),
					formatTick,
					label: axisLabel
				})
			]
		})
	});
}
/** The mean as a line through the bars, and a bar from μ−σ to μ+σ under them. */
function Spread({ series: { mean, deviation }, x }) {
	if (!Number.isFinite(mean) || !Number.isFinite(deviation)) return null;
	const [left, right] = x.range();
	const place = (value) => round(Math.min(Math.max(x(value), left), right));
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-spread",
		children: [/* @__PURE__ */ jsx("path", {
			className: "figure-spread-bar",
			d: `M${place(mean - deviation)} 70H${place(mean + deviation)}`
		}), /* @__PURE__ */ jsx("path", {
			className: "figure-spread-mean",
			d: `M${place(mean)} 18V74`
		})]
	});
}
/** Counts in bins of equal width; what is not a finite number is left out, what lies beyond the ends is put into them. */
function countBins(values, [least, most], binCount) {
	const edges = Array.from({ length: binCount + 1 }, (_, index) => least + (most - least) * index / binCount);
	const inRange = Array.from(values).filter(Number.isFinite).map((value) => Math.min(Math.max(value, least), most));
	return bin().domain([least, most]).thresholds(edges.slice(1, -1))(inRange).map(({ length }, index) => ({
		from: edges[index],
		to: edges[index + 1],
		count: length
	}));
}
function barsPath(bins, x, y) {
	const base = 64;
	return bins.filter(({ count }) => count > 0).map(({ from, to, count }) => {
		const left = round(x(from) + .5);
		const height = round(Math.max(y(count), 1));
		return `M${left} ${base}v${-height}h${round(x(to) - .5 - left)}v${height}z`;
	}).join("");
}
function fillClass(fill) {
	return fill === "hatched" || fill === "solid" ? `figure-fill-${fill}` : `figure-fill-method ${methodClass(fill)}`;
}
export { Histogram as t };
