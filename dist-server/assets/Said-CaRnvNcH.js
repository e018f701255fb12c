import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { A as statisticsOf, N as poolOf, a as inputOf, f as trainingOf, s as outputOf, u as shownOf } from "../prerender.js";
import { r as Callout } from "./SettingsLink-DAXyoobs.js";
import { i as usePicture, t as MethodScope } from "./PictureContext-G4EjMXSD.js";
import { i as valuesOfSet, r as setSizeOf } from "./values-B3BEIs3f.js";
import { n as useExperiments, o as effectOf, r as evidence } from "./ExperimentContext-BW17wEIt.js";
import { n as methodKinds } from "./methods-w-v4eO1H.js";
import { useTranslation } from "react-i18next";
import { useEffect, useRef } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { extent } from "d3-array";
// src/lessons/comparison/slices.ts
/** What a distribution is taken of; each is the set of one method. */
var slices = [
	"channel",
	"sample",
	"map"
];
var methodOfSlice = {
	channel: "batch",
	sample: "layer",
	map: "instance"
};
function distributionOf(tensor, group, cell) {
	const data = valuesOfSet(tensor, group, cell);
	const shape = [
		1,
		1,
		1,
		data.length
	];
	const { mean, variance } = statisticsOf({
		shape,
		data
	}, shape);
	return {
		values: data,
		mean: mean[0],
		deviation: Math.sqrt(variance[0])
	};
}
/** The slice around a cell, in the input and in every method's output. */
function distributionsOf(state, slice, cell) {
	const { group } = trainingOf({
		...state,
		kind: methodOfSlice[slice]
	});
	return {
		input: distributionOf(inputOf(state), group, cell),
		outputs: methodKinds.map((kind) => ({
			kind,
			...distributionOf(outputOf({
				...state,
				kind
			}), group, cell)
		}))
	};
}
/** The least and the largest mean of a single map (n, c) after a method, before γ and β. */
function mapMeansAfter(state) {
	const { xHat } = shownOf(state);
	const [least = 0, most = 0] = extent(statisticsOf(xHat, poolOf({ kind: "instance" }, xHat.shape)).mean);
	return [least, most];
}
// src/lessons/comparison/Said.tsx
var Said_exports = /* @__PURE__ */ __exportAll({ Said: () => Said });
/** What the table says, in a sentence, with the numbers that show it. */
function Sentence({ property, kind }) {
	const { t } = useTranslation("comparison");
	const { samples } = useExperiments();
	const state = usePicture((whole) => whole);
	const { moved, total } = effectOf(state, samples).others;
	const shown = shownOf(state);
	const [boxSamples, boxChannels] = shown.pool;
	const [least, most] = mapMeansAfter(state);
	const values = {
		m: setSizeOf(shown),
		samples: boxSamples,
		channels: boxChannels,
		moved,
		total,
		kept: inputOf(state).shape[0],
		least: formatNumber(least),
		most: formatNumber(most)
	};
	switch (property) {
		case "statistics": return /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.said[kind === "rms" ? "meanSquare" : "statistics"], values)
		});
		case "batchSize": return /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.said.batchSize, values)
		});
		case "smallBatch": return /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.said.smallBatch, values)
		});
		case "style": return /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.said.style, values)
		});
		case "modes": return /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.said.modes, values)
		});
		default: return null;
	}
}
/** The answer to what the reader asked in the table, brought onto the screen. */
function Said({ at, scrollTo }) {
	const { t } = useTranslation("comparison");
	const { t: tCommon } = useTranslation();
	const { asked } = useExperiments();
	const answer = useRef(null);
	const isHere = asked !== null && evidence[asked.property][asked.kind].at === at;
	useEffect(() => {
		if (!isHere || !asked) return;
		scrollTo.current?.scrollIntoView({ behavior: "smooth" });
		answer.current?.focus({ preventScroll: true });
	}, [
		isHere,
		asked,
		scrollTo
	]);
	if (!isHere) return null;
	const { property, kind } = asked;
	return /* @__PURE__ */ jsx("div", {
		className: "compare-said",
		ref: answer,
		tabIndex: -1,
		children: /* @__PURE__ */ jsxs(Callout, {
			kind: "claim",
			title: `${tCommon(($) => $.methods[kind])}: ${t(($) => $.table.rows[property])}`,
			children: [/* @__PURE__ */ jsx(MethodScope, {
				kind,
				children: /* @__PURE__ */ jsx(Sentence, { ...asked })
			}, kind), /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => document.getElementById(answerId(asked))?.focus(),
				children: t(($) => $.said.back)
			})]
		})
	});
}
/** The id of the table's cell that asks this. */
var answerId = ({ property, kind }) => `${property}-${kind}`;
export { slices as a, distributionsOf as i, Said_exports as n, answerId as r, Said as t };
