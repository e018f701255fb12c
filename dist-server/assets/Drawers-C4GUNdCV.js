import { t as cellCount } from "./shape-BG7rjwQG.js";
import { A as statisticsOf, I as setOf } from "../prerender.js";
import { t as Histogram } from "./Histogram-BfBP7Oln.js";
import { t as Legend } from "./Legend-40oBD41u.js";
import { t as TensorTable } from "./TensorTable-VCybiwds.js";
import { n as formatNumber, t as formatCount } from "./format-BXn2hZgx.js";
import { b as shapeOf, g as poolOf, h as paintedOf, i as defaultPlayground, m as outputOf, o as inputOf, s as isBigOf, t as activeCellOf, u as mostAtOnce, x as stageOf } from "./playground-lXhId1h7.js";
import { d as useSheetNames, i as isMethod, l as usePlayground, n as ruleNameOf, p as playgroundUrl, r as useDomain, s as useBig, u as usePlaygroundStore } from "./Page-CdTU0bdu.js";
import { t as Disclosure } from "./Disclosure-BKW7pXTL.js";
import { t as Count } from "./DataControls-BwrppXJj.js";
import { n as LinkButtons } from "./SettingsLink-DAXyoobs.js";
import { o as formatCell } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { useMemo, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/playground/Drawers.tsx
function PictureLegend() {
	const { t } = useTranslation("picture");
	const tensor = usePlayground((state) => isBigOf(state) ? null : paintedOf(state));
	const isAllFinite = useBig(({ shown }) => shown?.isAllFinite ?? true);
	const hasStrangeValue = useMemo(() => !(tensor?.data.every(Number.isFinite) ?? isAllFinite), [tensor, isAllFinite]);
	return /* @__PURE__ */ jsx(Legend, {
		domain: useDomain(),
		formatTick: (value) => formatNumber(value, 0),
		label: t(($) => $.legend),
		notFiniteLabel: hasStrangeValue ? t(($) => $.notFinite) : void 0
	});
}
/** A set's values with their mean and deviation, from the engine. */
function summarize({ shape, data }, isMember) {
	const values = data.filter((_value, cell) => isMember(cell));
	const line = [
		1,
		1,
		1,
		values.length
	];
	const { mean, variance } = statisticsOf({
		shape: line,
		data: values
	}, line);
	return {
		shape,
		values,
		mean: mean[0],
		deviation: Math.sqrt(variance[0])
	};
}
function SetHistogram() {
	const { t } = useTranslation("picture");
	const input = usePlayground(inputOf);
	const output = usePlayground(outputOf);
	const pool = usePlayground(poolOf);
	const cell = usePlayground(activeCellOf);
	const name = usePlayground(ruleNameOf);
	const { before, after } = useMemo(() => {
		const { shape } = input;
		const setAt = ({ n, c, h, w }) => setOf(pool, shape, n, c, h, w);
		const [, C, H, W] = shape;
		const wanted = setAt(cell);
		const isMember = (index) => setAt({
			n: Math.floor(index / (C * H * W)),
			c: Math.floor(index / (H * W)) % C,
			h: Math.floor(index / W) % H,
			w: index % W
		}) === wanted;
		return {
			before: summarize(input, isMember),
			after: summarize(output, isMember)
		};
	}, [
		input,
		output,
		pool,
		cell
	]);
	const reach = [...before.values, ...after.values].reduce((most, value) => Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most, 1);
	return /* @__PURE__ */ jsx(Histogram, {
		series: [{
			...before,
			label: t(($) => $.histogram.before),
			fill: "hatched"
		}, {
			...after,
			label: t(($) => $.histogram.after),
			fill: isMethod(name) ? name : "solid"
		}],
		domain: [-Math.ceil(reach), Math.ceil(reach)],
		axisLabel: t(($) => $.histogram.axis),
		formatTick: (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1),
		description: t(($) => $.histogram.description, {
			meanBefore: formatNumber(before.mean),
			deviationBefore: formatNumber(before.deviation),
			meanAfter: formatNumber(after.mean),
			deviationAfter: formatNumber(after.deviation)
		})
	});
}
/** The numbers as a table, one sample at a time. */
function NumbersTable() {
	const { t } = useTranslation("picture");
	const stage = usePlayground(stageOf);
	const tensor = usePlayground(paintedOf);
	const { sampleLabel, channelLabel } = useSheetNames();
	const [wanted, setWanted] = useState(0);
	const samples = tensor.shape[0];
	const sample = Math.min(wanted, samples - 1);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Count, {
		name: t(($) => $.table.which),
		value: sample + 1,
		min: 1,
		max: samples,
		onChange: (next) => setWanted(next - 1)
	}), /* @__PURE__ */ jsx(TensorTable, {
		tensor,
		slice: { sample },
		formatCell,
		labels: {
			caption: t(($) => $.table.caption, {
				stage: t(($) => $.stage[stage]),
				sample: sample + 1
			}),
			sample: sampleLabel,
			channel: channelLabel,
			row: (h) => t(($) => $.table.row, { row: h + 1 }),
			column: (w) => t(($) => $.table.column, { column: w + 1 })
		}
	})] });
}
/** A node a number: more would stop a phone. */
var mostTabled = 4096;
/** What belongs to the picture and is needed now and then. */
function Drawers() {
	const { t } = useTranslation("picture");
	const store = usePlaygroundStore();
	const { t: tOwn } = useTranslation("playground");
	const isBig = usePlayground(isBigOf);
	const [opened, setOpened] = useState({
		histogram: false,
		table: false
	});
	const isTabled = usePlayground((state) => {
		const shape = shapeOf(state);
		return !isBigOf(state) && cellCount(shape) / shape[0] <= mostTabled;
	});
	return /* @__PURE__ */ jsxs("div", {
		className: "workbench-drawers",
		children: [
			/* @__PURE__ */ jsx(PictureLegend, {}),
			isBig ? /* @__PURE__ */ jsx("p", {
				className: "small",
				children: tOwn(($) => $.big.drawers, { most: formatCount(mostAtOnce) })
			}) : /* @__PURE__ */ jsx(Disclosure, {
				summary: t(($) => $.histogram.title),
				onToggle: (histogram) => setOpened((before) => ({
					...before,
					histogram
				})),
				children: opened.histogram && /* @__PURE__ */ jsx(SetHistogram, {})
			}),
			isTabled && /* @__PURE__ */ jsx(Disclosure, {
				summary: t(($) => $.table.show),
				onToggle: (table) => setOpened((before) => ({
					...before,
					table
				})),
				children: opened.table && /* @__PURE__ */ jsx(NumbersTable, {})
			}),
			/* @__PURE__ */ jsx(LinkButtons, {
				store,
				table: playgroundUrl,
				initial: defaultPlayground
			})
		]
	});
}
export { Drawers };
