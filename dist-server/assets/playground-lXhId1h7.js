import { A as statisticsOf, L as applyAffine, O as normalizeFrom, P as poolOver, R as identityAffine, dt as nearestDivisor, ft as numberLimit, ht as spreadsFor, mt as randomTensor, r as epsilonOf } from "../prerender.js";
import { r as indexOf, t as cellCount } from "./shape-BG7rjwQG.js";
import { createStore } from "zustand/vanilla";
import { createSelector } from "reselect";
// src/state/playground.ts
/** Largest size of each axis of random data, and with them the most values that anything here may have: 1,605,632. */
var largestSizes = [
	32,
	64,
	28,
	28
];
var mostValues = cellCount(largestSizes);
/** Most values of a text: they are read in one go, which must not hold up a phone. */
var mostTyped = 65536;
/**
* Up to so many cells everything is worked out and painted by the page itself. Above, a slow phone would miss frames
* (docs/measurements.md): a worker does the numbers, and the picture is one that is zoomed into.
*/
var mostAtOnce = 16384;
/** Most cells across a sheet (C·W) and down it (N·H): a wider one could not be drawn. */
var mostAcross = 2048;
var allAxes = [
	"n",
	"c",
	"h",
	"w"
];
var defaultPlayground = {
	shape: [
		3,
		4,
		4,
		4
	],
	seed: 1,
	own: null,
	axes: [
		"n",
		"h",
		"w"
	],
	groups: 1,
	isCentred: true,
	gamma: 1,
	beta: 0,
	epsilonExponent: -5,
	stage: "input",
	pinned: null,
	pointed: null
};
var createPlayground = () => createStore(() => defaultPlayground);
/** The shape of what is normalized, without making it. */
var shapeOf = ({ own, shape }) => own?.x.shape ?? shape;
/** Whether there are more cells than the page itself handles; then only what asks for no tensor may be used here. */
var isBigOf = (state) => cellCount(shapeOf(state)) > mostAtOnce;
/** The tensor that is normalized: the reader's own, else a random one. */
var inputOf = createSelector([
	(state) => state.own,
	(state) => state.shape,
	(state) => state.seed
], (own, shape, seed) => own?.x ?? randomTensor(shape, seed, spreadsFor(shape[1])));
/** G as it can be: a divisor of C. */
var groupsOf = (state) => nearestDivisor(shapeOf(state)[1], state.groups);
/** The box of cells that share statistics. */
var poolOf = createSelector([
	shapeOf,
	(state) => state.axes,
	groupsOf
], (shape, axes, groups) => {
	const [n, c, h, w] = poolOver(axes, shape);
	return [
		n,
		axes.includes("c") ? c / groups : c,
		h,
		w
	];
});
var statisticsSelector = createSelector([
	inputOf,
	poolOf,
	(state) => state.isCentred
], (x, pool, isCentred) => statisticsOf(x, pool, isCentred));
/** x normalized, γ = 1, β = 0. */
var normalizedOf = createSelector([
	inputOf,
	statisticsSelector,
	epsilonOf
], (x, statistics, epsilon) => normalizeFrom(x, statistics, identityAffine(x.shape[1]), epsilon));
/** y = γ·x̂ + β, with one γ and one β for all channels. */
var outputOf = createSelector([
	normalizedOf,
	(state) => state.gamma,
	(state) => state.beta
], ({ xHat }, gamma, beta) => {
	const everyChannel = (value) => new Float64Array(xHat.shape[1]).fill(value);
	return applyAffine(xHat, {
		gamma: everyChannel(gamma),
		beta: everyChannel(beta)
	});
});
var centredOf = createSelector([inputOf, statisticsSelector], ({ shape, data }, { group, mean }) => {
	const run = data.length / group.length;
	return {
		shape,
		data: data.map((value, cell) => value - mean[group[Math.floor(cell / run)]])
	};
});
/** The stage that is shown: where no mean is subtracted, there is nothing centred. */
var stageOf = ({ stage, isCentred }) => stage === "centred" && !isCentred ? "input" : stage;
/** The tensor that the picture paints. */
function paintedOf(state) {
	switch (stageOf(state)) {
		case "input": return inputOf(state);
		case "centred": return centredOf(state);
		case "normalized": return normalizedOf(state).xHat;
		case "output": return outputOf(state);
	}
}
var inside = (cell, [N, C, H, W]) => cell && cell.n < N && cell.c < C && cell.h < H && cell.w < W ? cell : null;
/** The reader's cell, where the shape has it. */
var selectedOf = createSelector([
	(state) => state.pinned,
	(state) => state.pointed,
	shapeOf
], (pinned, pointed, shape) => inside(pinned, shape) ?? inside(pointed, shape));
/** The cell that is worked out: the reader's, else one in the middle of the first map. */
var activeCellOf = createSelector([selectedOf, shapeOf], (selected, [, , H, W]) => selected ?? {
	n: 0,
	c: 0,
	h: Math.floor((H - 1) / 2),
	w: Math.floor((W - 1) / 2)
});
/** Gives a cell another value: from then on the data is the reader's own. */
function setCell(store, { n, c, h, w }, value) {
	const { shape, data } = inputOf(store.getState());
	const kept = Math.round(Math.min(numberLimit, Math.max(-numberLimit, value)) * 100) / 100;
	const isPicture = store.getState().own?.isPicture ?? false;
	store.setState({ own: {
		x: {
			shape,
			data: data.with(indexOf(shape, n, c, h, w), kept)
		},
		isPicture
	} });
}
/** Reads the reader's numbers in another shape of as many cells. */
function setOwnShape(store, shape) {
	const { own } = store.getState();
	if (own) store.setState({ own: {
		x: {
			shape,
			data: own.x.data
		},
		isPicture: false
	} });
}
export { selectedOf as _, groupsOf as a, shapeOf as b, largestSizes as c, mostTyped as d, mostValues as f, poolOf as g, paintedOf as h, defaultPlayground as i, mostAcross as l, outputOf as m, allAxes as n, inputOf as o, normalizedOf as p, createPlayground as r, isBigOf as s, activeCellOf as t, mostAtOnce as u, setCell as v, stageOf as x, setOwnShape as y };
