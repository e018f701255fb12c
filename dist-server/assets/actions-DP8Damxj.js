import { dt as nearestDivisor, ft as numberLimit, lt as largestShape, nt as cellKey, s as outputOf } from "../prerender.js";
// src/state/actions.ts
/** Sets one axis of the shape. A pinned cell that no longer exists is let go; edits stay for when it returns. */
function setAxis(store, axis, size) {
	const { shape, pinned, affineChannel, enlarged, groups } = store.getState();
	const [N, C, H, W] = shape.with(axis, size);
	const isInside = pinned && pinned.n < N && pinned.c < C && pinned.h < H && pinned.w < W;
	store.setState({
		shape: [
			N,
			C,
			H,
			W
		],
		groups: nearestDivisor(C, groups),
		pinned: isInside ? pinned : null,
		pointed: null,
		affineChannel: affineChannel !== null && affineChannel < C ? affineChannel : null,
		enlarged: enlarged !== null && enlarged < C ? enlarged : null,
		moved: null
	});
}
/** Splits the channels into so many equal groups, a divisor of C, and frames them all. */
var setGroups = (store, groups) => store.setState({
	groups,
	allSets: true,
	moved: null
});
/** Sets γ or β of the channel that the sliders move, or of all. */
function setAffine(store, name, value) {
	const { affineChannel, [name]: values } = store.getState();
	store.setState({ [name]: values.map((old, c) => affineChannel === null || affineChannel === c ? value : old) });
}
/** γ = √(σ² + ε) and β = μ for every channel: under batch norm this gives the input back. */
function undoNormalization(store, mean, invStd) {
	const { gamma, beta } = store.getState();
	store.setState({
		gamma: gamma.map((old, c) => usable(1 / invStd[c], old)),
		beta: beta.map((old, c) => usable(mean[c], old)),
		affineChannel: null,
		stage: "output"
	});
}
/** A number that γ and β may hold, else what was there: a channel that does not exist, or has NaN in it, stays as it is. */
var usable = (value, old) => Math.abs(value) <= 1e3 ? value : old;
/** Changes what the picture is made of and marks every output cell that is another number afterwards. */
function changeAndMark(store, change) {
	const before = outputOf(store.getState());
	store.setState(change);
	const after = outputOf(store.getState());
	const mask = Uint8Array.from(after.data, (value, cell) => Object.is(value, before.data[cell]) ? 0 : 1);
	const moved = {
		mask,
		count: mask.reduce((sum, bit) => sum + bit, 0),
		key: (store.getState().moved?.key ?? 0) + 1
	};
	store.setState({ moved });
	return moved;
}
/** Gives a cell of the input a new value. Values beyond the limit are held at it. */
function editCell(store, cell, value) {
	const kept = Math.round(Math.min(numberLimit, Math.max(-numberLimit, value)) * 100) / 100;
	changeAndMark(store, { edits: {
		...store.getState().edits,
		[cellKey(cell)]: kept
	} });
}
/** Takes the reader's value of a cell back. */
function restoreCell(store, cell) {
	const { [cellKey(cell)]: _taken, ...edits } = store.getState().edits;
	changeAndMark(store, { edits });
}
/** Pins a cell, or lets the pinned one go. */
var pin = (store, pinned) => store.setState({ pinned });
var point = (store, pointed) => store.setState({ pointed });
/** The axes as the steppers name them, with their largest sizes. */
var axes = [
	"N",
	"C",
	"H",
	"W"
].map((name, index) => ({
	name,
	index,
	max: largestShape[index]
}));
export { point as a, setAxis as c, pin as i, setGroups as l, changeAndMark as n, restoreCell as o, editCell as r, setAffine as s, axes as t, undoNormalization as u };
