import { t as Histogram } from "./Histogram-BfBP7Oln.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { n as methodKinds, t as abbreviations } from "./methods-w-v4eO1H.js";
import { i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { t as Section } from "./Section-BExVdENC.js";
import { s as placeOf, t as activeCellOf } from "./values-B3BEIs3f.js";
import { i as properties, n as useExperiments, r as evidence } from "./ExperimentContext-BW17wEIt.js";
import { a as slices, i as distributionsOf, r as answerId, t as Said } from "./Said-CaRnvNcH.js";
import { t as methodClass } from "./method-B3Ajnwbj.js";
import { wt as VisuallyHidden } from "../prerender.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { max } from "d3-array";
// src/lessons/comparison/Distribution.tsx
var formatTick = (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
/** How far the scale reaches for the input's sake: an outlier must not make the outputs too narrow to be seen. */
var farthestInput = 8;
var reachOf = (...all) => max(all, ({ values }) => max(values, Math.abs)) ?? 0;
/** One slice of the tensor, before and after every method, on one scale. */
function Distribution() {
	const { t } = useTranslation("comparison");
	const { slice, setSlice } = useExperiments();
	const figure = useRef(null);
	const cell = usePicture(activeCellOf);
	const state = usePicture((whole) => whole);
	const { input, outputs } = distributionsOf(state, slice, cell);
	const place = placeOf(cell);
	const end = Math.ceil(Math.max(3, reachOf(...outputs), Math.min(farthestInput, reachOf(input))));
	const facts = (each) => `μ ${formatNumber(each.mean)}, σ ${formatNumber(each.deviation)}`;
	const series = [{
		...input,
		label: `x: ${facts(input)}`,
		fill: "hatched"
	}, ...outputs.map(({ kind, ...each }) => ({
		...each,
		label: `${abbreviations[kind]}: ${facts(each)}`,
		fill: kind
	}))];
	return /* @__PURE__ */ jsx(Section, {
		id: "distribution",
		heading: t(($) => $.distribution.heading),
		children: /* @__PURE__ */ jsxs("div", {
			className: "compare-pair",
			children: [/* @__PURE__ */ jsxs("div", { children: [
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.distribution.intro)
				}),
				/* @__PURE__ */ jsx(Segmented, {
					label: t(($) => $.distribution.label),
					options: slices.map((value) => ({
						value,
						label: t(($) => $.distribution.slices[value], place)
					})),
					value: slice,
					onChange: setSlice
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.distribution.insight)
				}),
				/* @__PURE__ */ jsx(Said, {
					at: "maps",
					scrollTo: figure
				})
			] }), /* @__PURE__ */ jsxs("figure", {
				ref: figure,
				children: [/* @__PURE__ */ jsx(Histogram, {
					series,
					domain: [-end, end],
					axisLabel: t(($) => $.distribution.axis),
					formatTick,
					description: series.map(({ label }) => label).join("; "),
					binCount: 40,
					nominalWidth: 560
				}), /* @__PURE__ */ jsx("figcaption", { children: t(($) => $.distribution.caption) })]
			})]
		})
	});
}
// src/lessons/comparison/Properties.tsx
/** One answer; pressing it opens what stands behind it. */
function Answer({ property, kind }) {
	const { t } = useTranslation("comparison");
	const { t: tCommon } = useTranslation();
	const { ask } = useExperiments();
	const behind = evidence[property][kind];
	const answer = t(($) => $.table.answers[property][kind]);
	if (behind.at !== "lesson") return /* @__PURE__ */ jsxs("button", {
		type: "button",
		id: answerId({
			property,
			kind
		}),
		onClick: () => ask({
			property,
			kind
		}),
		children: [
			answer,
			/* @__PURE__ */ jsx("span", {
				className: "compare-opens",
				"aria-hidden": "true",
				children: "↑"
			}),
			/* @__PURE__ */ jsx(VisuallyHidden, { children: t(($) => $.table.see) })
		]
	});
	return /* @__PURE__ */ jsxs("a", {
		href: `../${behind.slug}/#${behind.section}`,
		children: [
			answer,
			/* @__PURE__ */ jsx("span", {
				className: "compare-opens",
				"aria-hidden": "true",
				children: "→"
			}),
			/* @__PURE__ */ jsxs(VisuallyHidden, { children: [
				t(($) => $.table.lesson),
				": ",
				tCommon(($) => $.lessons[behind.slug].title)
			] })
		]
	});
}
/** What sets the methods apart; every answer leads to its evidence. */
function Properties() {
	const { t } = useTranslation("comparison");
	const { t: tCommon } = useTranslation();
	return /* @__PURE__ */ jsxs(Section, {
		id: "table",
		heading: t(($) => $.table.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.table.intro) }),
			/* @__PURE__ */ jsx("div", {
				className: "compare-table-room",
				children: /* @__PURE__ */ jsxs("table", {
					className: "compare-table",
					children: [/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
						scope: "col",
						children: t(($) => $.table.property)
					}), methodKinds.map((kind) => /* @__PURE__ */ jsx("th", {
						scope: "col",
						children: /* @__PURE__ */ jsx("abbr", {
							className: `compare-key ${methodClass(kind)}`,
							title: tCommon(($) => $.methods[kind]),
							children: abbreviations[kind]
						})
					}, kind))] }) }), /* @__PURE__ */ jsx("tbody", { children: properties.map((property) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
						scope: "row",
						children: t(($) => $.table.rows[property])
					}), methodKinds.map((kind) => /* @__PURE__ */ jsx("td", {
						"data-method": abbreviations[kind],
						className: methodClass(kind),
						children: /* @__PURE__ */ jsx(Answer, {
							property,
							kind
						})
					}, kind))] }, property)) })]
				})
			}),
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.notes.heading) }),
			/* @__PURE__ */ jsx("ul", { children: [
				"images",
				"use",
				"maps",
				"parameters"
			].map((note) => /* @__PURE__ */ jsx(Prose, {
				as: "li",
				text: t(($) => $.notes[note])
			}, note)) })
		]
	});
}
// src/lessons/comparison/Summary.tsx
var questions = {
	shared: "c",
	constant: "b"
};
function Question({ id }) {
	const { t } = useTranslation("comparison");
	const { t: tPicture } = useTranslation("picture");
	const [chosen, setChosen] = useState();
	return /* @__PURE__ */ jsx(Choice, {
		question: t(($) => $.check[id].question),
		options: [
			"a",
			"b",
			"c"
		].map((value) => ({
			value,
			label: t(($) => $.check[id].options[value])
		})),
		chosen,
		onChoose: setChosen,
		submitLabel: tPicture(($) => $.lesson.choice.submit),
		...chosen === questions[id] && {
			right: questions[id],
			rightLabel: tPicture(($) => $.lesson.choice.right)
		},
		feedback: t(($) => chosen === questions[id] ? $.check[id].right : $.check[id].wrong)
	});
}
/** Two questions that only a comparison can answer, and what to take along. */
function Summary() {
	const { t } = useTranslation("comparison");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Section, {
		id: "check",
		heading: t(($) => $.check.heading),
		children: /* @__PURE__ */ jsx("div", {
			className: "compare-pair",
			children: Object.keys(questions).map((id) => /* @__PURE__ */ jsx(Question, { id }, id))
		})
	}), /* @__PURE__ */ jsxs(Section, {
		id: "summary",
		heading: t(($) => $.summary.heading),
		children: [/* @__PURE__ */ jsx("ul", { children: [
			"rule",
			"batch",
			"rest",
			"choice"
		].map((point) => /* @__PURE__ */ jsx(Prose, {
			as: "li",
			text: t(($) => $.summary.points[point])
		}, point)) }), /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
			className: "button-link",
			href: "../conclusion/",
			children: t(($) => $.summary.next)
		}) })]
	})] });
}
// src/lessons/comparison/Later.tsx
/** What follows the pictures. */
function Later() {
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Distribution, {}),
		/* @__PURE__ */ jsx(Properties, {}),
		/* @__PURE__ */ jsx(Summary, {})
	] });
}
export { Later };
