import { t as Prose } from "./Prose-D_L7eu7m.js";
import { j as groupCount, o as methodOf, ot as defaultPicture, u as shownOf } from "../prerender.js";
import { t as LessonPage } from "./LessonPage-BvmAS3_C.js";
import { r as lazyPart } from "./useScreenHeight-CGyF71xP.js";
import { a as usePictureStore, r as PictureProvider } from "./PictureContext-G4EjMXSD.js";
import { t as Section } from "./Section-BExVdENC.js";
import { l as setGroups } from "./actions-DP8Damxj.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { r as setSizeOf } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/group-normalization/Predict.tsx
var options = [
	"groups",
	"samples",
	"sets",
	"maps"
];
/** What the question is about. */
var asked = {
	shape: [
		4,
		6,
		4,
		4
	],
	groups: 3
};
/** The opening: predict how many means there are, then let the page frame the sets and count them. */
function Predict() {
	const { t } = useTranslation("group-normalization");
	const { t: tPicture } = useTranslation("picture");
	const { store } = usePictureStore();
	const [chosen, setChosen] = useState();
	const [outcome, setOutcome] = useState();
	const count = (option) => {
		setChosen(option);
		store.setState({
			shape: asked.shape,
			stage: "input",
			pinned: null
		});
		setGroups(store, asked.groups);
		const state = store.getState();
		const [samples, channels] = state.shape;
		setOutcome({
			sets: groupCount(methodOf(state), state.shape),
			samples,
			groups: state.groups,
			size: channels / state.groups,
			m: setSizeOf(shownOf(state))
		});
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "predict",
		heading: t(($) => $.predict.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.predict.setup)
		}), /* @__PURE__ */ jsx(Choice, {
			question: t(($) => $.predict.question),
			options: options.map((value) => ({
				value,
				label: t(($) => $.predict.options[value])
			})),
			chosen,
			onChoose: count,
			submitLabel: t(($) => $.predict.action),
			right: "sets",
			rightLabel: tPicture(($) => $.lesson.choice.right),
			wrongLabel: tPicture(($) => $.lesson.choice.wrong),
			feedback: outcome && /* @__PURE__ */ jsxs(Fragment$1, { children: [
				/* @__PURE__ */ jsx("p", { children: t(($) => chosen === "sets" ? $.predict.chosenRight : $.predict.chosenWrong) }),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.result, outcome)
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.insight)
				})
			] })
		})]
	});
}
// src/lessons/group-normalization/Page.tsx
/** Everything below the first screens. */
var Later = lazyPart(async () => (await import("./Later-CDAfbGXy.js")).Later);
function Header() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
		/* @__PURE__ */ jsx("p", {
			className: "lead",
			children: t(($) => $.lead)
		}),
		/* @__PURE__ */ jsxs("p", {
			className: "small",
			children: [
				/* @__PURE__ */ jsx(Prose, { text: t(($) => $.authors) }),
				" · ",
				t(($) => $.duration)
			]
		})
	] });
}
/** The lesson on Group Normalization. */
function Page({ digits }) {
	return /* @__PURE__ */ jsx(PictureProvider, {
		initial: () => defaultPicture(digits, "group"),
		children: /* @__PURE__ */ jsxs(LessonPage, {
			header: /* @__PURE__ */ jsx(Header, {}),
			children: [/* @__PURE__ */ jsx(Predict, {}), /* @__PURE__ */ jsx(Later, {})]
		})
	});
}
export { Page };
