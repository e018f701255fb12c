import { n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { f as trainingOf, ot as defaultPicture } from "../prerender.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { t as Section } from "./Section-BExVdENC.js";
import { useTranslation } from "react-i18next";
import { useMemo, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { extent } from "d3-array";
// src/lessons/normalization/Ending.tsx
/** From a network's inputs to what its layers hand on: where the rest of the course begins. */
function Activations({ digits }) {
	const { t } = useTranslation("normalization");
	const [narrowest = 0, widest = 0] = useMemo(() => extent(Array.from(trainingOf(defaultPicture(digits, "batch")).variance, Math.sqrt)), [digits]);
	return /* @__PURE__ */ jsxs(Section, {
		id: "activations",
		heading: t(($) => $.activations.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.activations.moving)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.activations.digits, {
					narrowest: formatNumber(narrowest),
					widest: formatNumber(widest)
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.activations.layer)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.activations.which)
			})
		]
	});
}
var questions = {
	q1: "a",
	q2: "c",
	q3: "b"
};
function Question({ id }) {
	const { t } = useTranslation("normalization");
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
/** Three questions, and the lesson in five sentences. */
function Summary() {
	const { t } = useTranslation("normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Section, {
		id: "check",
		heading: t(($) => $.check.heading),
		children: Object.keys(questions).map((id) => /* @__PURE__ */ jsx(Question, { id }, id))
	}), /* @__PURE__ */ jsxs(Section, {
		id: "summary",
		heading: t(($) => $.summary.heading),
		children: [/* @__PURE__ */ jsx("ul", { children: [
			"spread",
			"score",
			"all",
			"valley",
			"unit"
		].map((point) => /* @__PURE__ */ jsx(Prose, {
			as: "li",
			text: t(($) => $.summary.points[point])
		}, point)) }), /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.summary.next)
		})]
	})] });
}
/** The third part, which needs no picture of its own. */
function Ending({ digits }) {
	return /* @__PURE__ */ jsx("div", {
		className: "lesson",
		children: /* @__PURE__ */ jsxs("div", {
			className: "lesson-text",
			children: [/* @__PURE__ */ jsx(Activations, { digits }), /* @__PURE__ */ jsx(Summary, {})]
		})
	});
}
export { Ending };
