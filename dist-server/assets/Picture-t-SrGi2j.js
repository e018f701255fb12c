import "./format-BXn2hZgx.js";
import { c as usePictureNames, d as inputDomain, f as TensorSheets, l as StageButtons, n as cellValue, o as formatCell, s as placeOf, t as activeCellOf, y as describeSheets } from "./values-B3BEIs3f.js";
import { a as point, i as pin, r as editCell } from "./actions-DP8Damxj.js";
import { a as inputOf, d as stageTensorOf, u as shownOf } from "../prerender.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { useTranslation } from "react-i18next";
import { useMemo } from "react";
import { jsx } from "react/jsx-runtime";
import { createSelector } from "reselect";
// src/workbench/parts.ts
/** The parts of the formula that a reader can point at, in the order in which they are explained. */
var parts = [
	"x",
	"indexSet",
	"mean",
	"variance",
	"epsilon",
	"xHat",
	"gamma",
	"beta",
	"y"
];
/** Where in the method a part has its place: the picture shows that stage while the part is pointed at. */
var stageOfPart = {
	x: "input",
	indexSet: "input",
	setSize: "input",
	mean: "input",
	variance: "centred",
	epsilon: "normalized",
	xHat: "normalized",
	gamma: "output",
	beta: "output",
	y: "output"
};
var partOfStage = {
	input: "x",
	centred: "mean",
	normalized: "xHat",
	output: "y"
};
/** The stage to paint: the one that the lit part belongs to, else the reader's. */
var shownStageOf = ({ part, stage, kind }) => {
	const shown = part && stageOfPart[part] || stage;
	return kind === "rms" && shown === "centred" ? "input" : shown;
};
/** The part to light: the one pointed at, else what the chosen cell is at this stage. */
var litPartOf = ({ part, stage, pinned, pointed }) => part ?? (pinned || pointed ? partOfStage[stage] : null);
// src/workbench/Picture.tsx
var inputDomainOf = createSelector([inputOf], inputDomain);
/** The colours run from −domain to +domain. */
function domainOf(state) {
	const stage = shownStageOf(state);
	return stage === "input" || stage === "centred" ? inputDomainOf(state) : 3;
}
var paintedOf = (state) => stageTensorOf(state, shownStageOf(state));
/** The buttons that lead the whole picture through the method. */
function StageChoice() {
	const { store } = usePictureStore();
	const stage = usePicture(shownStageOf);
	const isRms = usePicture((state) => state.kind === "rms");
	return /* @__PURE__ */ jsx(StageButtons, {
		value: stage,
		isCentred: !isRms,
		onChange: (next) => store.setState({
			stage: next,
			part: null
		})
	});
}
/** The live tensor: what it shows follows the stage, what is lit follows the reader. */
function Picture({ maxHeight, nominalWidth }) {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const stage = usePicture(shownStageOf);
	const tensor = usePicture(paintedOf);
	const group = usePicture((state) => shownOf(state).group);
	const method = usePicture((state) => state.kind);
	const isPinned = usePicture((state) => state.pinned !== null);
	const selected = usePicture((state) => state.pinned || state.pointed || state.part ? activeCellOf(state) : null);
	const allSets = usePicture((state) => state.allSets);
	const moved = usePicture((state) => state.moved);
	const names = usePictureNames();
	const isEditable = usePicture(({ locked, hidden }) => ![...locked, ...hidden].includes("edit"));
	const domain = usePicture(domainOf);
	const { key, values } = useMemo(() => describeSheets({
		tensor,
		group,
		selected,
		pinned: isPinned
	}), [
		tensor,
		group,
		selected,
		isPinned
	]);
	const description = key === "none" ? t(($) => $.state.none, { sets: values.sets }) : t(($) => $.state[key], {
		...placeOf(values),
		...values,
		value: formatCell(values.value)
	});
	const [samples, channels, height, width] = tensor.shape;
	const dragValue = (cell, delta) => editCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta);
	return /* @__PURE__ */ jsx("div", {
		className: "picture",
		children: /* @__PURE__ */ jsx(TensorSheets, {
			tensor,
			group,
			method,
			allSets,
			domain,
			selected,
			pinned: isPinned,
			onPoint: (cell) => point(store, cell),
			onPin: (cell) => pin(store, cell),
			onDragValue: isEditable ? dragValue : void 0,
			moved: moved?.mask ?? null,
			moveKey: moved?.key ?? 0,
			names,
			formatCell,
			label: t(($) => $.label, {
				stage: t(($) => $.stage[stage]),
				samples,
				channels,
				height,
				width
			}),
			description,
			instructions: t(($) => $.instructions),
			...maxHeight && { maxHeight },
			...nominalWidth && { nominalWidth }
		})
	});
}
export { litPartOf as a, paintedOf as i, StageChoice as n, parts as o, domainOf as r, shownStageOf as s, Picture as t };
