import { t as Prose } from "./Prose-D_L7eu7m.js";
import { a as inputOf, ot as defaultPicture } from "../prerender.js";
import { t as LessonPage } from "./LessonPage-BvmAS3_C.js";
import { r as lazyPart } from "./useScreenHeight-CGyF71xP.js";
import { a as usePictureStore, i as usePicture, r as PictureProvider } from "./PictureContext-G4EjMXSD.js";
import { t as Section } from "./Section-BExVdENC.js";
import { o as restoreCell, r as editCell } from "./actions-DP8Damxj.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { n as cellValue } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/batch-normalization/Predict.tsx
var options = [
	"cell",
	"map",
	"channel",
	"all"
];
/** The cell that the question is about: sample 1, channel 2, at the map's corner, which every shape has. */
var asked = {
	n: 0,
	c: 1,
	h: 0,
	w: 0
};
/** The opening: predict which outputs one changed cell moves, then change it and see. */
function Predict() {
	const { t } = useTranslation("batch-normalization");
	const { t: tPicture } = useTranslation("picture");
	const { store, initial } = usePictureStore();
	const [chosen, setChosen] = useState();
	const [outcome, setOutcome] = useState(null);
	const canAsk = usePicture((state) => state.shape[1] > asked.c && state.shape[0] > 1);
	const change = (option) => {
		setChosen(option);
		if (!canAsk) store.setState({ shape: initial.shape });
		store.setState({
			stage: "output",
			mode: "training",
			pinned: asked
		});
		editCell(store, asked, cellValue(inputOf(store.getState()), asked) + 2);
		const { moved, shape } = store.getState();
		const [N, C, H, W] = shape;
		const sample = C * H * W;
		const samples = Array.from({ length: N }, (_, n) => moved?.mask.subarray(n * sample, (n + 1) * sample).includes(1));
		setOutcome({
			moved: moved?.count ?? 0,
			total: N * sample,
			samples: samples.filter(Boolean).length
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
			onChoose: change,
			submitLabel: t(($) => $.predict.action),
			right: "channel",
			rightLabel: tPicture(($) => $.lesson.choice.right),
			wrongLabel: tPicture(($) => $.lesson.choice.wrong),
			feedback: outcome && /* @__PURE__ */ jsxs(Fragment$1, { children: [
				/* @__PURE__ */ jsx("p", { children: t(($) => chosen === "channel" ? $.predict.chosenRight : $.predict.chosenWrong) }),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.result, {
						...outcome,
						channel: asked.c + 1
					})
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.insight)
				}),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => restoreCell(store, asked),
					children: t(($) => $.predict.again)
				})
			] })
		})]
	});
}
// src/lessons/batch-normalization/Page.tsx
/** Everything below the first screens. */
var Later = lazyPart(async () => (await import("./Later-DuO3-oGg.js")).Later);
function Header() {
	const { t } = useTranslation("batch-normalization");
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
/** The lesson on Batch Normalization. */
function Page({ digits }) {
	return /* @__PURE__ */ jsx(PictureProvider, {
		initial: () => defaultPicture(digits, "batch"),
		children: /* @__PURE__ */ jsxs(LessonPage, {
			header: /* @__PURE__ */ jsx(Header, {}),
			children: [/* @__PURE__ */ jsx(Predict, {}), /* @__PURE__ */ jsx(Later, {})]
		})
	});
}
export { Page };
