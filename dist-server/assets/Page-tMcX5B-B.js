import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { A as statisticsOf, N as poolOf, a as inputOf, nt as cellKey, ot as defaultPicture, s as outputOf, u as shownOf } from "../prerender.js";
import { t as LessonPage } from "./LessonPage-BvmAS3_C.js";
import { r as lazyPart } from "./useScreenHeight-CGyF71xP.js";
import { a as usePictureStore, i as usePicture, r as PictureProvider } from "./PictureContext-G4EjMXSD.js";
import { t as Section } from "./Section-BExVdENC.js";
import { i as formatSmall } from "./format-BXn2hZgx.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { r as indexOf } from "./shape-BG7rjwQG.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/instance-normalization/evidence.ts
/** How many cells of two tensors of one shape differ by more than `tolerance`; with 0, in any bit. */
var countMoved = (first, second, tolerance = 0) => first.data.reduce((count, value, cell) => count + (isMoved(value, second.data[cell], tolerance) ? 1 : 0), 0);
var isMoved = (before, after, tolerance) => tolerance === 0 ? !Object.is(before, after) : !(Math.abs(before - after) <= tolerance);
/** The reader's values for one whole map: its contrast turned up by a factor, its brightness by a summand. */
function turnUp(state, { n, c }, gain, shift) {
	const x = inputOf(state);
	const [, , H, W] = x.shape;
	const values = Array.from({ length: H * W }, (_, place) => {
		const cell = {
			n,
			c,
			h: Math.floor(place / W),
			w: place % W
		};
		const value = gain * x.data[indexOf(x.shape, n, c, cell.h, cell.w)] + shift;
		return [cellKey(cell), Math.round(100 * value) / 100];
	});
	return {
		...state.edits,
		...Object.fromEntries(values)
	};
}
/** What other edits do to the outputs under a method, all else being equal. */
function effectOf(state, edits, kind) {
	const before = outputOf({
		...state,
		kind
	});
	const after = outputOf({
		...state,
		kind,
		edits
	});
	const [N] = before.shape;
	const sample = before.data.length / N;
	const tolerance = .005;
	const visibleIn = (n) => {
		const part = ({ shape, data }) => ({
			shape,
			data: data.subarray(n * sample, (n + 1) * sample)
		});
		return countMoved(part(before), part(after), tolerance);
	};
	const visible = Array.from({ length: N }, (_, n) => visibleIn(n));
	return {
		total: before.data.length,
		visible: visible.reduce((sum, count) => sum + count, 0),
		samples: visible.filter((count) => count > 0).length,
		largest: before.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - after.data[cell])), 0)
	};
}
/** How many outputs of the first samples are another number, in any bit, once the batch has only these. */
function movedByLeaving(state, kept, kind) {
	const [, C, H, W] = state.shape;
	const after = outputOf({
		...state,
		kind,
		shape: [
			kept,
			C,
			H,
			W
		]
	});
	const before = outputOf({
		...state,
		kind
	});
	return countMoved({
		shape: after.shape,
		data: before.data.subarray(0, after.data.length)
	}, after);
}
/** The mean of every map, which is what global average pooling hands on, before and after the method. */
function pooled(state) {
	const { xHat } = shownOf(state);
	const meansOf = (x) => statisticsOf(x, poolOf({ kind: "instance" }, x.shape)).mean;
	const before = meansOf(inputOf(state));
	return {
		lowest: Math.min(...before),
		highest: Math.max(...before),
		after: Math.max(...meansOf(xHat).map(Math.abs))
	};
}
// src/lessons/instance-normalization/Predict.tsx
var options = [
	"scaled",
	"map",
	"sample",
	"none"
];
/** The map that the question is about: sample 1, channel 3. */
var asked = {
	n: 0,
	c: 2
};
var gain = 3;
var shift = 2;
/** The opening: turn one map's contrast and brightness up, and see whether any output notices. */
function Predict() {
	const { t } = useTranslation("instance-normalization");
	const { t: tPicture } = useTranslation("picture");
	const { store, initial } = usePictureStore();
	const [chosen, setChosen] = useState();
	const [outcome, setOutcome] = useState(null);
	const canAsk = usePicture(({ shape: [N, C, H, W] }) => N > 1 && C > asked.c && H * W > 1);
	const change = (option) => {
		setChosen(option);
		if (!canAsk) store.setState({ shape: initial.shape });
		store.setState({
			edits: {},
			moved: null
		});
		const state = store.getState();
		const edits = turnUp(state, asked, gain, shift);
		setOutcome({
			instance: effectOf(state, edits, "instance"),
			batch: effectOf(state, edits, "batch")
		});
		store.setState({
			edits,
			stage: "output",
			pinned: {
				...asked,
				h: 1,
				w: 1
			}
		});
	};
	const look = (stage) => /* @__PURE__ */ jsx("button", {
		type: "button",
		onClick: () => store.setState({
			stage,
			part: null
		}),
		children: t(($) => $.predict.look[stage])
	});
	return /* @__PURE__ */ jsxs(Section, {
		id: "predict",
		heading: t(($) => $.predict.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.predict.setup, {
				gain,
				shift
			})
		}), /* @__PURE__ */ jsx(Choice, {
			question: t(($) => $.predict.question),
			options: options.map((value) => ({
				value,
				label: t(($) => $.predict.options[value], {
					gain,
					shift
				})
			})),
			chosen,
			onChoose: change,
			submitLabel: t(($) => $.predict.action),
			right: "none",
			rightLabel: tPicture(($) => $.lesson.choice.right),
			wrongLabel: tPicture(($) => $.lesson.choice.wrong),
			feedback: outcome && /* @__PURE__ */ jsxs(Fragment$1, { children: [
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.result, {
						visible: outcome.instance.visible,
						total: outcome.instance.total,
						largest: formatSmall(outcome.instance.largest)
					})
				}),
				/* @__PURE__ */ jsxs("p", {
					className: "button-row",
					children: [
						look("input"),
						look("output"),
						/* @__PURE__ */ jsx("button", {
							type: "button",
							onClick: () => store.setState({
								edits: {},
								pinned: null
							}),
							children: t(($) => $.predict.again)
						})
					]
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.insight)
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.batch, {
						visible: outcome.batch.visible,
						samples: outcome.batch.samples
					})
				})
			] })
		})]
	});
}
// src/lessons/instance-normalization/Page.tsx
var Page_exports = /* @__PURE__ */ __exportAll({ Page: () => Page });
/** Everything below the first screens. */
var Later = lazyPart(async () => (await import("./Later-Ckjc-bq3.js")).Later);
function Header() {
	const { t } = useTranslation("instance-normalization");
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
/** The lesson on Instance Normalization. */
function Page({ digits }) {
	return /* @__PURE__ */ jsx(PictureProvider, {
		initial: () => defaultPicture(digits, "instance"),
		children: /* @__PURE__ */ jsxs(LessonPage, {
			header: /* @__PURE__ */ jsx(Header, {}),
			children: [/* @__PURE__ */ jsx(Predict, {}), /* @__PURE__ */ jsx(Later, {})]
		})
	});
}
export { Page, movedByLeaving as n, pooled as r, Page_exports as t };
