import { A as statisticsOf, a as inputOf, s as outputOf, u as shownOf } from "../prerender.js";
import { t as Histogram } from "./Histogram-BfBP7Oln.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { i as valuesOfSet, t as activeCellOf } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { useMemo } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { max } from "d3-array";
// src/workbench/SetHistogram.tsx
var formatTick = (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
/** The chosen cell's set before and after, on one scale. */
function SetHistogram() {
	const { t } = useTranslation("picture");
	const cell = usePicture(activeCellOf);
	const x = usePicture(inputOf);
	const y = usePicture(outputOf);
	const { group } = usePicture(shownOf);
	const method = usePicture((state) => state.kind);
	const before = useMemo(() => valuesOfSet(x, group, cell), [
		x,
		group,
		cell
	]);
	const after = useMemo(() => valuesOfSet(y, group, cell), [
		y,
		group,
		cell
	]);
	const summarize = (values) => {
		const { mean, variance } = statisticsOf({
			shape: [
				1,
				1,
				1,
				values.length
			],
			data: values
		}, [
			1,
			1,
			1,
			values.length
		]);
		return {
			values,
			mean: mean[0],
			deviation: Math.sqrt(variance[0])
		};
	};
	const series = [{
		...summarize(before),
		label: t(($) => $.histogram.before),
		fill: "hatched"
	}, {
		...summarize(after),
		label: t(($) => $.histogram.after),
		fill: method
	}];
	const reach = max([
		3,
		...before,
		...after
	], (value) => Number.isFinite(value) ? Math.abs(value) : 0) ?? 3;
	const end = Math.min(100, Math.ceil(reach));
	const [input, output] = series;
	return /* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsx("figcaption", { children: t(($) => $.histogram.title) }), /* @__PURE__ */ jsx(Histogram, {
		series,
		domain: [-end, end],
		axisLabel: t(($) => $.histogram.axis),
		formatTick,
		description: t(($) => $.histogram.description, {
			meanBefore: formatNumber(input?.mean ?? 0),
			deviationBefore: formatNumber(input?.deviation ?? 0),
			meanAfter: formatNumber(output?.mean ?? 0),
			deviationAfter: formatNumber(output?.deviation ?? 0)
		}),
		binCount: 30
	})] });
}
export { SetHistogram as t };
