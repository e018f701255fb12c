import "./Section-BExVdENC.js";
import { t as LinkNotes } from "./LinkNotes-DCsrpzEM.js";
import { r as lazyPart, t as usePictureHeight } from "./useScreenHeight-CGyF71xP.js";
import "./SettingsLink-DAXyoobs.js";
import { n as StageChoice, t as Picture } from "./Picture-t-SrGi2j.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { r as InlineFormula } from "./Prose-D_L7eu7m.js";
import { i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { a as workCell, s as placeOf, t as activeCellOf } from "./values-B3BEIs3f.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { useTranslation } from "react-i18next";
import { jsx, jsxs } from "react/jsx-runtime";
// src/workbench/Readout.tsx
/** One cell's numbers in a line: its set, then its own way from x to y. Always in sight beside the picture. */
function Readout() {
	const { t } = useTranslation("picture");
	const cell = usePicture(activeCellOf);
	const isInference = usePicture(({ kind, mode }) => kind === "batch" && mode === "inference");
	const state = usePicture((whole) => whole);
	const { sample, channel, row, column } = placeOf(cell);
	const { setSize, mean, variance, x, centred, xHat, y } = workCell(state, cell);
	const isRms = state.kind === "rms";
	const running = isInference ? ` (${t(($) => $.readout.running)})` : "";
	const facts = [{
		id: "setSize",
		name: t(($) => $.readout.setSize),
		value: String(setSize)
	}, ...isRms ? [{
		id: "meanSquare",
		name: t(($) => $.readout.meanSquare),
		value: formatNumber(variance)
	}] : [{
		id: "mean",
		name: t(($) => $.readout.mean) + running,
		value: formatNumber(mean)
	}, {
		id: "variance",
		name: t(($) => $.readout.variance) + running,
		value: formatNumber(variance)
	}]];
	return /* @__PURE__ */ jsxs("div", {
		className: "readout",
		children: [
			/* @__PURE__ */ jsxs("p", {
				className: "readout-place",
				children: [
					t(($) => $.sample, { sample }),
					" · ",
					t(($) => $.channel, { channel }),
					" · ",
					t(($) => $.readout.row, { row }),
					" ·",
					" ",
					t(($) => $.readout.column, { column })
				]
			}),
			/* @__PURE__ */ jsx("dl", {
				className: "readout-set",
				children: facts.map(({ id, name, value }) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("dt", { children: [
					/* @__PURE__ */ jsx(InlineFormula, { id }),
					" ",
					/* @__PURE__ */ jsx("span", { children: name })
				] }), /* @__PURE__ */ jsx("dd", { children: value })] }, id))
			}),
			/* @__PURE__ */ jsx("ol", {
				className: "readout-way",
				children: [
					{
						label: "x",
						value: x
					},
					...isRms ? [] : [{
						label: "x − μ",
						value: centred
					}],
					{
						label: "x̂",
						value: xHat
					},
					{
						label: "y",
						value: y
					}
				].map(({ label, value }) => /* @__PURE__ */ jsxs("li", { children: [
					/* @__PURE__ */ jsx("span", { children: label }),
					" ",
					/* @__PURE__ */ jsx("strong", { children: formatNumber(value) })
				] }, label))
			})
		]
	});
}
// src/workbench/Workbench.tsx
/** The picture and the chosen cell's numbers: what stays in sight while the lesson is read. */
function Workbench() {
	const { t } = useTranslation("picture");
	const maxHeight = usePictureHeight();
	return /* @__PURE__ */ jsxs("section", {
		className: "workbench",
		"aria-label": t(($) => $.title),
		children: [
			/* @__PURE__ */ jsx(Gate, {
				group: "stage",
				children: /* @__PURE__ */ jsx(StageChoice, {})
			}),
			/* @__PURE__ */ jsx(Picture, { ...maxHeight && { maxHeight } }),
			/* @__PURE__ */ jsx(Readout, {})
		]
	});
}
// src/workbench/LessonPage.tsx
var WorkbenchDrawers = lazyPart(async () => (await import("./WorkbenchDrawers-Bs7FV-TQ.js")).WorkbenchDrawers);
/** A lesson: text to read, and beside it the picture that goes along. */
function LessonPage({ header, children }) {
	return /* @__PURE__ */ jsxs("article", {
		className: "lesson",
		children: [
			/* @__PURE__ */ jsxs("header", {
				className: "lesson-header",
				children: [header, /* @__PURE__ */ jsx(LinkNotes, {})]
			}),
			/* @__PURE__ */ jsxs("div", {
				className: "lesson-side",
				children: [/* @__PURE__ */ jsx("div", {
					className: "lesson-picture",
					children: /* @__PURE__ */ jsx(Workbench, {})
				}), /* @__PURE__ */ jsx(WorkbenchDrawers, {})]
			}),
			/* @__PURE__ */ jsx("div", {
				className: "lesson-text",
				children
			})
		]
	});
}
export { LessonPage as t };
