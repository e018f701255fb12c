import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { a as inputOf, d as stageTensorOf, ot as defaultPicture, u as shownOf, wt as VisuallyHidden } from "../prerender.js";
import { t as LinkNotes } from "./LinkNotes-DCsrpzEM.js";
import { n as useScreenHeight, r as lazyPart } from "./useScreenHeight-CGyF71xP.js";
import { a as usePictureStore, i as usePicture, r as PictureProvider, t as MethodScope } from "./PictureContext-G4EjMXSD.js";
import { n as useWidth } from "./useWidth-ChFIspoG.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { n as methodKinds, t as abbreviations } from "./methods-w-v4eO1H.js";
import { n as StageChoice, r as domainOf, s as shownStageOf } from "./Picture-t-SrGi2j.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { a as workCell, c as usePictureNames, f as TensorSheets, n as cellValue, o as formatCell, s as placeOf, t as activeCellOf, y as describeSheets } from "./values-B3BEIs3f.js";
import { a as disturbanceOf, n as useExperiments, o as effectOf, s as experiments, t as ExperimentProvider } from "./ExperimentContext-BW17wEIt.js";
import { t as cellCount } from "./shape-BG7rjwQG.js";
import { t as methodClass } from "./method-B3Ajnwbj.js";
import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { a as point, i as pin, r as editCell } from "./actions-DP8Damxj.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useEffect, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/comparison/Tile.tsx
/** One picture of the row: what is chosen in any of them is chosen in all. */
function Sheets({ stage, name, domain, group, allSets, moved, isInput = false, isUsed, onUse, ...layout }) {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const tensor = usePicture((state) => stageTensorOf(state, stage));
	const method = usePicture((state) => state.kind);
	const pinned = usePicture((state) => state.pinned !== null);
	const selected = usePicture((state) => state.pinned || state.pointed ? activeCellOf(state) : null);
	const moveKey = useChanges(usePicture(disturbanceOf));
	const sentence = useSentence({
		tensor,
		group,
		selected,
		pinned
	});
	const description = isUsed || !selected ? sentence : "";
	const [samples, channels, height, width] = tensor.shape;
	const label = t(($) => $.label, {
		stage: t(($) => $.stage[stage]),
		samples,
		channels,
		height,
		width
	});
	return /* @__PURE__ */ jsx(TensorSheets, {
		...layout,
		tensor,
		group,
		method,
		allSets,
		domain,
		selected,
		pinned,
		moved,
		moveKey,
		formatCell,
		description,
		onPoint: (cell) => {
			onUse();
			point(store, cell);
		},
		onPin: (cell) => {
			onUse();
			pin(store, cell);
		},
		onDragValue: isInput ? (cell, delta) => editCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta) : void 0,
		label: `${name}: ${label}`,
		instructions: t(($) => $.instructions)
	});
}
/** How often a value has changed. */
function useChanges(value) {
	const [seen, setSeen] = useState({
		value,
		changes: 0
	});
	if (seen.value === value) return seen.changes;
	setSeen({
		value,
		changes: seen.changes + 1
	});
	return seen.changes + 1;
}
function useSentence(sheets) {
	const { t } = useTranslation("picture");
	const { tensor, group, selected, pinned } = sheets;
	const { key, values } = useMemo(() => describeSheets({
		tensor,
		group,
		selected,
		pinned
	}), [
		tensor,
		group,
		selected,
		pinned
	]);
	return key === "none" ? t(($) => $.state.none, { sets: values.sets }) : t(($) => $.state[key], {
		...placeOf(values),
		...values,
		value: formatCell(values.value)
	});
}
/** The input, once for all methods: here a pinned cell's value can be dragged. */
function InputTile(props) {
	const { t } = useTranslation("comparison");
	const { t: tPicture } = useTranslation("picture");
	const cells = usePicture(({ shape }) => cellCount(shape));
	const group = useMemo(() => Int32Array.from({ length: cells }, (_, cell) => cell), [cells]);
	const domain = usePicture((state) => domainOf(inputStageOf(state)));
	const cell = usePicture(activeCellOf);
	const x = usePicture((state) => cellValue(inputOf(state), cell));
	const { sample, channel, row, column } = placeOf(cell);
	return /* @__PURE__ */ jsxs("figure", {
		className: "compare-tile compare-input",
		children: [
			/* @__PURE__ */ jsxs("figcaption", {
				className: "compare-name",
				children: [
					/* @__PURE__ */ jsx("strong", { children: tPicture(($) => $.stage.input) }),
					" ",
					/* @__PURE__ */ jsx("span", { children: t(($) => $.tiles.input, { domain }) })
				]
			}),
			/* @__PURE__ */ jsx(Sheets, {
				...props,
				stage: "input",
				name: t(($) => $.tiles.name),
				domain,
				group,
				allSets: false,
				moved: null,
				isInput: true
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "compare-readout",
				children: [
					/* @__PURE__ */ jsx(VisuallyHidden, { children: t(($) => $.tiles.cell, {
						sample,
						channel,
						row,
						column
					}) }),
					Object.entries({
						N: sample,
						C: channel,
						H: row,
						W: column
					}).map(([axis, index]) => /* @__PURE__ */ jsxs("span", {
						"aria-hidden": "true",
						children: [
							axis,
							" ",
							index
						]
					}, axis)),
					/* @__PURE__ */ jsxs("span", { children: ["x ", /* @__PURE__ */ jsx("strong", { children: formatNumber(x) })] })
				]
			})
		]
	});
}
var inputStageOf = (state) => ({
	...state,
	part: null,
	stage: "input"
});
/** A method's picture of the same tensor, and its numbers for the chosen cell. */
function MethodTile({ kind, ...props }) {
	return /* @__PURE__ */ jsx(MethodScope, {
		kind,
		children: /* @__PURE__ */ jsx(MethodFigure, { ...props })
	});
}
function MethodFigure(props) {
	const { t } = useTranslation();
	const kind = usePicture((state) => state.kind);
	const { samples, experiment } = useExperiments();
	const stage = usePicture(shownStageOf);
	const domain = usePicture(domainOf);
	const group = usePicture((state) => shownOf(state).group);
	const allSets = usePicture((state) => state.allSets);
	const { marked } = usePicture((state) => effectOf(state, samples));
	const isQuiet = experiment === "point";
	const name = t(($) => $.methods[kind]);
	return /* @__PURE__ */ jsxs("figure", {
		className: `compare-tile ${methodClass(kind)}`,
		children: [
			/* @__PURE__ */ jsxs("figcaption", {
				className: "compare-name",
				children: [
					/* @__PURE__ */ jsx("strong", { children: abbreviations[kind] }),
					" ",
					!name.includes(abbreviations[kind]) && /* @__PURE__ */ jsx("span", {
						className: "compare-full",
						children: name
					}),
					!isQuiet && /* @__PURE__ */ jsx(OthersMoved, {})
				]
			}),
			/* @__PURE__ */ jsx(Sheets, {
				...props,
				stage,
				name,
				domain,
				group,
				allSets,
				moved: isQuiet ? null : marked
			}),
			/* @__PURE__ */ jsx(MethodReadout, {})
		]
	});
}
/** How many outputs moved of the samples that nothing was done to. */
function OthersMoved() {
	const { t } = useTranslation("comparison");
	const { samples } = useExperiments();
	const { moved, total } = usePicture((state) => effectOf(state, samples)).others;
	return /* @__PURE__ */ jsx("span", {
		className: moved > 0 ? "compare-moved" : "compare-still",
		children: t(($) => $.tiles.others, {
			moved,
			total
		})
	});
}
function MethodReadout() {
	const { t } = useTranslation("picture");
	const cell = usePicture(activeCellOf);
	const state = usePicture((whole) => whole);
	const { setSize, mean, variance, y } = workCell(state, cell);
	const facts = [
		{
			symbol: "m",
			name: t(($) => $.readout.setSize),
			value: String(setSize)
		},
		{
			symbol: "μ",
			name: t(($) => $.readout.mean),
			value: state.kind === "rms" ? "–" : formatNumber(mean)
		},
		state.kind === "rms" ? {
			symbol: "ms",
			name: t(($) => $.readout.meanSquare),
			value: formatNumber(variance)
		} : {
			symbol: "σ²",
			name: t(($) => $.readout.variance),
			value: formatNumber(variance)
		},
		{
			symbol: "y",
			name: t(($) => $.stage.output),
			value: formatNumber(y)
		}
	];
	return /* @__PURE__ */ jsx("dl", {
		className: "compare-readout",
		children: facts.map(({ symbol, name, value }) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("dt", { children: [/* @__PURE__ */ jsx("span", {
			"aria-hidden": "true",
			children: symbol
		}), /* @__PURE__ */ jsx(VisuallyHidden, { children: name })] }), /* @__PURE__ */ jsx("dd", { children: value })] }, symbol))
	});
}
// src/lessons/comparison/Bench.tsx
var Said = lazyPart(async () => (await import("./Said-CaRnvNcH.js").then((n) => n.n)).Said);
var Panel = lazyPart(async () => (await import("./Panel-kRlEgZdk.js")).Panel);
/** From this width on, in units of which 16 are one rem, the pictures stand in three columns; comparison.css agrees. */
var threeColumns = 520;
/** Room for the thumbnails of the digits beside the maps. */
var thumbnailsFrom = 250;
/** What stands on one screen with the pictures, before a class too, and what belongs to each: names, numbers, gaps. */
var reserved = {
	bench: 104,
	presentation: 80,
	tile: 48
};
/** Names as short as the pictures are small. */
function useShortNames(width) {
	const names = usePictureNames();
	return useMemo(() => ({
		thumbnails: width >= thumbnailsFrom ? names.thumbnails : void 0,
		sampleLabel: (n) => String(n + 1),
		channelLabel: (c) => String(c + 1)
	}), [names, width]);
}
/** Whether the page is being shown to a class; the window is told by a resize when that begins and ends. */
function useIsPresented() {
	const [isPresented, setPresented] = useState(false);
	useEffect(() => {
		const look = () => setPresented("present" in document.documentElement.dataset);
		look();
		addEventListener("resize", look);
		return () => removeEventListener("resize", look);
	}, []);
	return isPresented;
}
/** The input and the five methods, small enough to be seen at once. */
function Tiles() {
	const { ref, width } = useWidth(1e3);
	const height = (useScreenHeight() ?? 900) - reserved.bench - (useIsPresented() ? reserved.presentation : 0);
	const [used, setUsed] = useState("input");
	const columns = width >= threeColumns ? 3 : 2;
	const rows = (methodKinds.length + 1) / columns;
	const tileWidth = Math.floor(width / columns) - 12;
	const names = useShortNames(tileWidth);
	const props = (id) => ({
		names,
		maxHeight: Math.max(110, Math.floor(height / rows) - reserved.tile),
		nominalWidth: tileWidth,
		isUsed: used === id,
		onUse: () => setUsed(id)
	});
	return /* @__PURE__ */ jsxs("div", {
		className: "compare-tiles",
		ref,
		children: [/* @__PURE__ */ jsx(InputTile, { ...props("input") }), methodKinds.map((kind) => /* @__PURE__ */ jsx(MethodTile, {
			kind,
			...props(kind)
		}, kind))]
	});
}
/** What is done to the batch. */
function ExperimentChoice() {
	const { t } = useTranslation("comparison");
	const { experiment, begin } = useExperiments();
	return /* @__PURE__ */ jsx(Segmented, {
		label: t(($) => $.experiments.label),
		isLabelHidden: true,
		options: experiments.map((value) => ({
			value,
			label: t(($) => $.experiments.names[value])
		})),
		value: experiment,
		onChange: begin
	});
}
/** One tensor under all methods, and what can be tried on it. */
function Bench() {
	const { t } = useTranslation("comparison");
	const bench = useRef(null);
	return /* @__PURE__ */ jsxs(Section, {
		id: "together",
		heading: t(($) => $.bench.heading),
		children: [/* @__PURE__ */ jsx("p", {
			className: "compare-intro",
			children: t(($) => $.bench.intro)
		}), /* @__PURE__ */ jsx("div", {
			className: "compare-bench",
			ref: bench,
			children: /* @__PURE__ */ jsxs("div", {
				className: "compare-layout",
				children: [
					/* @__PURE__ */ jsxs("div", {
						className: "compare-bar",
						children: [/* @__PURE__ */ jsx(ExperimentChoice, {}), /* @__PURE__ */ jsx(Gate, {
							group: "stage",
							children: /* @__PURE__ */ jsx(StageChoice, {})
						})]
					}),
					/* @__PURE__ */ jsx(Said, {
						at: "picture",
						scrollTo: bench
					}),
					/* @__PURE__ */ jsx(Tiles, {}),
					/* @__PURE__ */ jsx("div", {
						className: "compare-panel",
						children: /* @__PURE__ */ jsx(Panel, {})
					})
				]
			})
		})]
	});
}
// src/lessons/comparison/EffectTable.tsx
/** How many outputs moved, and how far the farthest. */
function MovesCell({ moves: { moved, total, largest } }) {
	const { t } = useTranslation("comparison");
	return /* @__PURE__ */ jsxs("td", {
		className: moved > 0 ? "compare-moved" : "compare-still",
		children: [
			/* @__PURE__ */ jsx("span", { children: t(($) => $.effect.moved, {
				moved,
				total
			}) }),
			" ",
			moved > 0 && /* @__PURE__ */ jsx("small", { children: t(($) => $.effect.largest, { largest: formatSmall(largest) }) })
		]
	});
}
function Row({ hasTouched }) {
	const { t } = useTranslation();
	const kind = usePicture((state) => state.kind);
	const { samples } = useExperiments();
	const { touched, others } = usePicture((state) => effectOf(state, samples));
	return /* @__PURE__ */ jsxs("tr", { children: [
		/* @__PURE__ */ jsx("th", {
			scope: "row",
			children: /* @__PURE__ */ jsx("abbr", {
				className: `compare-key ${methodClass(kind)}`,
				title: t(($) => $.methods[kind]),
				children: abbreviations[kind]
			})
		}),
		hasTouched && /* @__PURE__ */ jsx(MovesCell, { moves: touched }),
		/* @__PURE__ */ jsx(MovesCell, { moves: others })
	] });
}
/** Whose outputs moved, method by method. */
function EffectTable() {
	const { t } = useTranslation("comparison");
	const { samples } = useExperiments();
	const hasTouched = usePicture((state) => effectOf(state, samples).touched.total > 0);
	return /* @__PURE__ */ jsxs("table", {
		className: "compare-effect",
		children: [
			/* @__PURE__ */ jsx("caption", { children: t(($) => $.effect.caption) }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.effect.method)
				}),
				hasTouched && /* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.effect.touched)
				}),
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.effect.others)
				})
			] }) }),
			/* @__PURE__ */ jsx("tbody", { children: methodKinds.map((kind) => /* @__PURE__ */ jsx(MethodScope, {
				kind,
				children: /* @__PURE__ */ jsx(Row, { hasTouched })
			}, kind)) })
		]
	});
}
// src/lessons/comparison/Predict.tsx
var options = [
	"all",
	"none",
	"batch",
	"notInstance"
];
/** The opening: predict whom an outlier drags along, then make one and count. */
function Predict() {
	const { t } = useTranslation("comparison");
	const { t: tPicture } = useTranslation("picture");
	const { experiment, begin } = useExperiments();
	const [chosen, setChosen] = useState();
	return /* @__PURE__ */ jsxs(Section, {
		id: "predict",
		heading: t(($) => $.predict.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.predict.setup)
		}), /* @__PURE__ */ jsx(Choice, {
			question: /* @__PURE__ */ jsx(Prose, { text: t(($) => $.predict.question) }),
			options: options.map((value) => ({
				value,
				label: t(($) => $.predict.options[value])
			})),
			chosen,
			onChoose: (option) => {
				setChosen(option);
				begin("outlier");
			},
			submitLabel: t(($) => $.predict.action),
			right: "batch",
			rightLabel: tPicture(($) => $.lesson.choice.right),
			wrongLabel: tPicture(($) => $.lesson.choice.wrong),
			feedback: /* @__PURE__ */ jsxs(Fragment$1, { children: [
				experiment === "outlier" && /* @__PURE__ */ jsx(EffectTable, {}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.insight)
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.surprise)
				})
			] })
		})]
	});
}
// src/lessons/comparison/Page.tsx
var Page_exports = /* @__PURE__ */ __exportAll({ Page: () => Page });
var Later = lazyPart(async () => (await import("./Later-BbaRqZDs.js")).Later);
/** One tensor under all the methods, side by side and linked. */
function Page({ digits }) {
	const { t } = useTranslation("comparison");
	return /* @__PURE__ */ jsx(PictureProvider, {
		initial: () => ({
			...defaultPicture(digits, "batch"),
			stage: "output",
			allSets: true
		}),
		children: /* @__PURE__ */ jsx(ExperimentProvider, { children: /* @__PURE__ */ jsxs("article", {
			className: "compare",
			children: [
				/* @__PURE__ */ jsxs("div", {
					className: "compare-pair",
					children: [/* @__PURE__ */ jsxs("header", { children: [
						/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
						/* @__PURE__ */ jsx("p", {
							className: "lead",
							children: t(($) => $.lead)
						}),
						/* @__PURE__ */ jsx(LinkNotes, {})
					] }), /* @__PURE__ */ jsx(Predict, {})]
				}),
				/* @__PURE__ */ jsx(Bench, {}),
				/* @__PURE__ */ jsx(Later, {})
			]
		}) })
	});
}
export { Page, EffectTable as n, Page_exports as t };
