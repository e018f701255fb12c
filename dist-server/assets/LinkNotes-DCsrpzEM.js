import { _ as mateChoices, ct as epsilonExponents, dt as nearestDivisor, ft as numberLimit, it as controlGroups, lt as largestShape, nt as cellKey, p as inputSources, pt as stages, rt as cellOfKey, ut as modes } from "../prerender.js";
import { a as integerParam, c as optionalParam, i as choiceParam, l as subsetParam, o as listParam, s as numberParam } from "./followUrl-CdwC6X_C.js";
import { a as usePictureStore } from "./PictureContext-G4EjMXSD.js";
import { t as AddressNotes } from "./SettingsLink-DAXyoobs.js";
import { useMemo } from "react";
import { jsx } from "react/jsx-runtime";
// src/state/pictureUrl.ts
var mostChannels = largestShape[1];
var shapeParam = {
	name: "shape",
	read(text) {
		const sizes = text.split("x").map((size) => /^\d+$/.test(size) ? Number(size) : 0);
		const [N = 0, C = 0, H = 0, W = 0] = sizes;
		return sizes.length === 4 && sizes.every((size, axis) => size >= 1 && size <= (largestShape[axis] ?? 0)) ? [
			N,
			C,
			H,
			W
		] : void 0;
	},
	write: (shape) => shape.join("x"),
	accepts: `1x1x1x1 … ${largestShape.join("x")}`
};
var cellParam = {
	name: "cell",
	read: (text) => cellOfKey(text) ?? void 0,
	write: cellKey,
	accepts: `n.c.h.w: 0.0.0.0 … ${largestShape.map((size) => size - 1).join(".")}`
};
/** Cells with the reader's own values: `0.1.2.3:1.5,…`. */
var editsParam = {
	name: "edit",
	read(text) {
		const value = numberParam("edit", -numberLimit, numberLimit);
		const edits = {};
		for (const item of text.split(",")) {
			const [key = "", number = "", ...rest] = item.split(":");
			const cell = cellOfKey(key);
			const read = value.read(number);
			if (!cell || read === void 0 || rest.length > 0) return void 0;
			edits[cellKey(cell)] = read;
		}
		return edits;
	},
	write: (edits) => Object.entries(edits).map(([key, value]) => `${key}:${value}`).join(","),
	accepts: `n.c.h.w:${-numberLimit}…${numberLimit}, …`
};
var yesNoParam = (name) => ({
	name,
	read: (text) => text === "1" ? true : text === "0" ? false : void 0,
	write: (isOn) => isOn ? "1" : "0",
	accepts: "0 | 1"
});
/** Everything of the picture that a link carries. */
function pictureUrl(defaults) {
	return {
		shape: shapeParam,
		source: choiceParam("data", inputSources),
		seed: integerParam("seed", 1, 9999),
		batch: integerParam("batch", 0, 9999),
		mates: choiceParam("mates", mateChoices),
		channelMeans: listParam("mean", defaults.channelMeans, -100, 100),
		channelSpreads: listParam("spread", defaults.channelSpreads, 0, 100),
		enlarged: optionalParam(integerParam("times10", 0, mostChannels - 1)),
		contrast: numberParam("contrast", -numberLimit, numberLimit),
		edits: editsParam,
		gamma: listParam("gamma", defaults.gamma, -numberLimit, numberLimit),
		beta: listParam("beta", defaults.beta, -numberLimit, numberLimit),
		affineChannel: optionalParam(integerParam("channel", 0, mostChannels - 1)),
		groups: integerParam("groups", 1, mostChannels),
		epsilonExponent: integerParam("eps", epsilonExponents.min, epsilonExponents.max),
		stage: choiceParam("stage", stages),
		mode: choiceParam("mode", modes),
		batchesSeen: integerParam("seen", 0, 100),
		allSets: yesNoParam("sets"),
		pinned: optionalParam(cellParam),
		locked: subsetParam("lock", controlGroups),
		hidden: subsetParam("hide", controlGroups),
		...defaults.kind === "layer" && { kind: choiceParam("method", ["layer", "rms"]) }
	};
}
/** Lets go of what does not fit the shape of the same link. */
function fitPicture(values, { shape, groups: defaultGroups }) {
	const [, C] = values.shape ?? shape;
	const groups = values.groups ?? defaultGroups;
	const { pinned, affineChannel, enlarged } = values;
	const isInside = pinned && cellOfKey(cellKey(pinned), values.shape ?? shape) !== null;
	return {
		...values,
		groups: nearestDivisor(C, groups),
		...pinned && { pinned: isInside ? pinned : null },
		...affineChannel && affineChannel >= C && { affineChannel: null },
		...enlarged && enlarged >= C && { enlarged: null }
	};
}
// src/workbench/LinkNotes.tsx
/** What an edit has moved belongs to the picture before it. */
var fit = (values, initial) => ({
	...fitPicture(values, initial),
	moved: null
});
/** Ties the picture to the page's address, and says what of the address could not be used. */
function LinkNotes() {
	const { store, initial } = usePictureStore();
	const table = useMemo(() => pictureUrl(initial), [initial]);
	return /* @__PURE__ */ jsx(AddressNotes, {
		store,
		table,
		initial,
		fit
	});
}
export { pictureUrl as n, LinkNotes as t };
