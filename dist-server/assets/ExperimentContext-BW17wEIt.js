import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { a as inputOf, nt as cellKey, rt as cellOfKey, s as outputOf } from "../prerender.js";
import { n as cellValue, t as activeCellOf } from "./values-B3BEIs3f.js";
import { createContext, useContext, useState } from "react";
import { jsx } from "react/jsx-runtime";
import { weakMapMemoize } from "reselect";
// src/lessons/comparison/experiments.ts
/** What can be done to the batch; `point` leaves it as it is. */
var experiments = [
	"point",
	"outlier",
	"leave",
	"contrast",
	"cell",
	"inference"
];
/** Batches that fill the running statistics before inference is shown. */
var batchesBefore = 20;
/** How far the cell of an experiment is moved, and by what the first sample is multiplied. */
var cellStep = 2;
var contrastFactor = 3;
/** The batch as it was, with `samples` samples: what every experiment begins with and is compared to. */
function quiet({ source, shape: [, C, H, W] }, samples) {
	return {
		source: source === "outlier" ? "digits" : source,
		shape: [
			samples,
			C,
			H,
			W
		],
		contrast: 1,
		edits: {},
		mode: "training",
		moved: null,
		part: null
	};
}
/** The same settings with nothing done to the batch. */
var calmOf = weakMapMemoize((state, samples) => ({
	...state,
	...quiet(state, samples)
}));
/** The experiment that these settings are. */
function experimentOf({ source, shape, contrast, mode, edits }, samples) {
	if (source === "outlier") return "outlier";
	if (shape[0] !== samples) return "leave";
	if (contrast !== 1) return "contrast";
	if (mode === "inference") return "inference";
	return Object.keys(edits).length > 0 ? "cell" : "point";
}
/** The settings that begin an experiment. */
function changeFor(experiment, state, samples) {
	const calm = quiet(state, samples);
	const shown = {
		...calm,
		stage: "output"
	};
	switch (experiment) {
		case "point": return calm;
		case "outlier": return {
			...shown,
			source: "outlier"
		};
		case "leave": return leaveWith(state, samples, Math.ceil(samples / 2));
		case "contrast": return {
			...shown,
			contrast: contrastFactor
		};
		case "cell": {
			const cell = activeCellOf(state);
			const value = cellValue(inputOf(calmOf(state, samples)), cell) + cellStep;
			return {
				...shown,
				pinned: cell,
				edits: { [cellKey(cell)]: value }
			};
		}
		case "inference": return {
			...shown,
			mode: "inference",
			batchesSeen: Math.max(state.batchesSeen, batchesBefore)
		};
	}
}
/** The batch with only the first `kept` of its samples. A cell of one that leaves is let go. */
function leaveWith(state, samples, kept) {
	const calm = quiet(state, kept);
	const stays = (cell) => cell && cell.n < Math.min(kept, samples) ? cell : null;
	return {
		...calm,
		stage: "output",
		pinned: stays(state.pinned),
		pointed: stays(state.pointed)
	};
}
/** The experiment that each of the table's pictures is. */
var experimentBehind = {
	set: "point",
	leave: "leave",
	alone: "leave",
	inference: "inference"
};
/** The cell whose sets the table's pictures light: of sample 1, channel 2, at the map's corner, which most shapes have. */
var shownCell = {
	n: 0,
	c: 1,
	h: 0,
	w: 0
};
/** The settings that show what stands behind a cell of the table. */
function changeForEvidence(evidence, state, samples) {
	const pinned = state.shape[1] > shownCell.c ? shownCell : null;
	switch (evidence) {
		case "set": return {
			...changeFor("point", state, samples),
			stage: "input",
			pinned
		};
		case "alone": return leaveWith(state, samples, 1);
		default: return changeFor(experimentBehind[evidence], state, samples);
	}
}
/** Half a hundredth: what moves less prints the same two decimals, or the next. */
var visible = .005;
/** The samples that the reader changed. */
function touchedBy({ source, contrast, edits, shape }) {
	return /* @__PURE__ */ new Set([...source === "outlier" || contrast !== 1 ? [0] : [], ...Object.keys(edits).flatMap((key) => cellOfKey(key, shape)?.n ?? [])]);
}
/** What these settings do to the outputs, against the batch of `samples` samples as it was. */
var effectOf = weakMapMemoize((state, samples) => {
	const before = outputOf(calmOf(state, samples)).data;
	const after = outputOf(state);
	const perSample = after.data.length / after.shape[0];
	const touched = touchedBy(state);
	const marked = new Uint8Array(after.data.length);
	const count = (isCounted) => {
		let [moved, total, largest] = [
			0,
			0,
			0
		];
		for (let cell = 0; cell < Math.min(before.length, after.data.length); cell++) {
			if (!isCounted(Math.floor(cell / perSample))) continue;
			total++;
			const [old, now] = [before[cell], after.data[cell]];
			if (Object.is(old, now)) continue;
			moved++;
			const distance = Math.abs(now - old);
			largest = Math.max(largest, distance);
			marked[cell] = distance >= visible ? 1 : 0;
		}
		return {
			moved,
			total,
			largest
		};
	};
	return {
		touched: count((sample) => touched.has(sample)),
		others: count((sample) => !touched.has(sample)),
		marked
	};
});
/** Changes whenever something else is done to the batch, and for nothing else: what moved is marked once each time. */
var disturbanceOf = ({ source, shape, contrast, mode, edits }) => JSON.stringify([
	source,
	shape[0],
	contrast,
	mode,
	edits
]);
// src/lessons/comparison/properties.ts
/** The rows of the table, in the order in which they are read. */
var properties = [
	"statistics",
	"batchSize",
	"style",
	"smallBatch",
	"typicalUse",
	"modes"
];
var picture = (show) => ({
	at: "picture",
	show
});
var lesson = (slug, section) => ({
	at: "lesson",
	slug,
	section
});
var maps = { at: "maps" };
var everywhere = (evidence) => ({
	batch: evidence,
	layer: evidence,
	instance: evidence,
	group: evidence,
	rms: evidence
});
/** The evidence of every cell. */
var evidence = {
	statistics: everywhere(picture("set")),
	batchSize: everywhere(picture("leave")),
	style: {
		...everywhere(maps),
		instance: lesson("instance-normalization", "style")
	},
	smallBatch: {
		...everywhere(picture("alone")),
		batch: lesson("batch-normalization", "limits"),
		group: lesson("group-normalization", "claims")
	},
	typicalUse: {
		batch: lesson("batch-normalization", "claims"),
		layer: lesson("layer-normalization", "sequence"),
		instance: lesson("instance-normalization", "claims"),
		group: lesson("group-normalization", "claims"),
		rms: lesson("layer-normalization", "siblings")
	},
	modes: everywhere(picture("inference"))
};
// src/lessons/comparison/ExperimentContext.tsx
var ExperimentContext = createContext(null);
function ExperimentProvider({ children }) {
	const { store, initial } = usePictureStore();
	const [samples] = initial.shape;
	const [begun, setBegun] = useState("point");
	const [asked, setAsked] = useState(null);
	const [slice, setSlice] = useState("channel");
	const running = usePicture((state) => experimentOf(state, samples));
	if (running !== "point" && running !== begun) setBegun(running);
	const isReset = usePicture((state) => state.edits === initial.edits);
	const isOver = isReset && asked !== null && evidence[asked.property][asked.kind].at === "picture";
	return /* @__PURE__ */ jsx(ExperimentContext, {
		value: {
			samples,
			experiment: running === "point" && !isReset ? begun : running,
			asked: isOver ? null : asked,
			begin(experiment) {
				setBegun(experiment);
				setAsked(null);
				store.setState(changeFor(experiment, store.getState(), samples));
			},
			ask(next) {
				const behind = evidence[next.property][next.kind];
				if (behind.at === "maps") setSlice("map");
				if (behind.at === "picture") {
					setBegun(experimentBehind[behind.show]);
					store.setState(changeForEvidence(behind.show, store.getState(), samples));
				}
				setAsked({ ...next });
			},
			slice,
			setSlice
		},
		children
	});
}
function useExperiments() {
	const experiments = useContext(ExperimentContext);
	if (!experiments) throw new Error("useExperiments: there is no ExperimentProvider above");
	return experiments;
}
export { disturbanceOf as a, leaveWith as c, properties as i, useExperiments as n, effectOf as o, evidence as r, experiments as s, ExperimentProvider as t };
