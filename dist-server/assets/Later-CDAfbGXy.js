import { t as Prose } from "./Prose-D_L7eu7m.js";
import { a as CodePanel, i as WorkedFormulas, n as FormulaParts, t as Steps } from "./Steps-DHr71iA4.js";
import "./LessonPage-BvmAS3_C.js";
import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { r as Callout } from "./SettingsLink-DAXyoobs.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { A as statisticsOf, D as normalize, L as applyAffine, N as poolOf, R as identityAffine, a as inputOf, f as trainingOf, lt as largestShape, mt as randomTensor, n as batchMakerOf, o as methodOf, r as epsilonOf, s as outputOf, st as divisorsOf, t as affineOf, u as shownOf } from "../prerender.js";
import { t as Histogram } from "./Histogram-BfBP7Oln.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { _ as KernelIcon, a as workCell, c as usePictureNames, n as cellValue, r as setSizeOf, s as placeOf, t as activeCellOf } from "./values-B3BEIs3f.js";
import { t as backward } from "./backward-Tv2jSx2m.js";
import { t as Section } from "./Section-BExVdENC.js";
import { n as LeftAxis, r as round } from "./charts-pEmvjS6U.js";
/* empty css                 */
import { n as methodDash, t as methodClass } from "./method-B3Ajnwbj.js";
import { n as useWidth } from "./useWidth-ChFIspoG.js";
import { c as setAxis } from "./actions-DP8Damxj.js";
import { t as Toggle } from "./Toggle-DZQ5h1MO.js";
import { t as Count } from "./DataControls-BwrppXJj.js";
import { t as GroupsControl } from "./GroupsControl-C0KU1fmq.js";
import { t as CellEditor } from "./CellEditor-ZtU0LyFA.js";
import { t as AffineControls } from "./AffineControls-B4pp4jLK.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useMemo, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
// src/lessons/group-normalization/evidence.ts
/** How many cells of two tensors of one shape hold another number, to the last bit. */
var countDifferent = (first, second) => first.data.reduce((count, value, cell) => count + (Object.is(value, second.data[cell]) ? 0 : 1), 0);
/** How many of this page's outputs another method would give otherwise, from the same input, γ, β and ε. */
var differencesTo = (state, kind) => countDifferent(outputOf(state), outputOf({
	...state,
	kind,
	mode: "training"
}));
var normalizeAs = (x, method, epsilon) => normalize(x, method, identityAffine(x.shape[1]), epsilon, { allowSingleValue: true });
/** The tensor normalized with so many groups: what is shared, and what is left of one sample's maps. */
function splitInto(x, groups, epsilon, sample) {
	const normalized = normalizeAs(x, {
		kind: "group",
		groups
	}, epsilon);
	const [, C] = x.shape;
	const ofSample = statisticsOf(normalized.xHat, poolOf({ kind: "instance" }, x.shape)).mean.subarray(sample * C, (sample + 1) * C);
	const farthest = Math.max(...ofSample.map(Math.abs));
	return {
		means: normalized.mean.length,
		setSize: setSizeOf(normalized),
		farthest
	};
}
/** Orders of the channels: turned round inside each group, or dealt out to the groups one by one. */
var reorderings = ["within", "across"];
/** Which channel comes to stand at each place. */
function channelOrder(channels, groups, reordering) {
	const size = channels / groups;
	return Array.from({ length: channels }, (_, place) => {
		const group = Math.floor(place / size);
		return reordering === "within" ? group * size + size - 1 - place % size : place % groups * size + Math.floor(place / groups);
	});
}
function reorder({ shape, data }, order) {
	const [N, C, H, W] = shape;
	const plane = H * W;
	const moved = new Float32Array(data.length);
	for (let n = 0; n < N; n++) order.forEach((from, to) => {
		const start = (n * C + from) * plane;
		moved.set(data.subarray(start, start + plane), (n * C + to) * plane);
	});
	return {
		shape,
		data: moved
	};
}
/** How many normalized values are others when the channels are reordered first, compared each in its own place. */
function orderEffect(x, order, method, epsilon) {
	const plain = normalizeAs(x, method, epsilon).xHat;
	const reordered = normalizeAs(reorder(x, order), method, epsilon).xHat;
	return countDifferent(reorder(plain, order), reordered);
}
/** The normalized value of a cell of `x` while its sample is the first of one batch after another. */
function valuesAmongMates(x, { n, c, h, w }, batches, method, epsilon) {
	const size = x.data.length / x.shape[0];
	const own = x.data.subarray(n * size, (n + 1) * size);
	return Float32Array.from(batches, ({ shape, data }) => {
		const joined = data.slice();
		joined.set(own);
		return cellValue(normalizeAs({
			shape,
			data: joined
		}, method, epsilon).xHat, {
			n: 0,
			c,
			h,
			w
		});
	});
}
/** How many outputs of the samples that stay are another number once the batch has only `kept` samples. */
function movedByLeaving(state, kept, kind) {
	const [, C, H, W] = state.shape;
	const whole = {
		...state,
		kind,
		mode: "training"
	};
	const before = outputOf(whole);
	const after = outputOf({
		...whole,
		shape: [
			kept,
			C,
			H,
			W
		]
	});
	return countDifferent({
		shape: after.shape,
		data: before.data.subarray(0, after.data.length)
	}, after);
}
/** The input multiplied by a factor, and what reaches outputs and gradients of it. */
function growthEffect(state, factor) {
	const { shape, data } = inputOf(state);
	const grown = {
		shape,
		data: data.map((value) => value * factor)
	};
	const method = methodOf(state);
	const affine = affineOf(state);
	const dy = randomTensor(shape, state.seed, affine.gamma.map(() => ({
		mean: 0,
		spread: 1
	})));
	const reached = (normalized) => ({
		y: applyAffine(normalized.xHat, affine).data,
		gradient: Math.hypot(...backward(dy, normalized, method, affine).dx.data)
	});
	const before = reached(trainingOf(state));
	const after = reached(normalizeAs(grown, method, epsilonOf(state)));
	return {
		outputs: before.y.reduce((most, value, cell) => Math.max(most, Math.abs(value - after.y[cell])), 0),
		gradientBefore: before.gradient,
		gradientAfter: after.gradient
	};
}
// src/lessons/group-normalization/BatchMates.tsx
var batches = 20;
var sizes = [
	"2",
	"4",
	"8"
];
/** The cell's value in every batch. The mates are made once: γ and β do not concern them. */
function useValues(size, cell) {
	const x = usePicture(inputOf);
	const makeBatch = usePicture(batchMakerOf);
	const first = usePicture((state) => state.batch + 1);
	const groups = usePicture((state) => state.groups);
	const epsilon = usePicture(epsilonOf);
	return useMemo(() => {
		const [, C, H, W] = x.shape;
		const mates = Array.from({ length: batches }, (_, index) => makeBatch(first + index, [
			size,
			C,
			H,
			W
		]));
		return {
			batch: valuesAmongMates(x, cell, mates, { kind: "batch" }, epsilon),
			group: valuesAmongMates(x, cell, mates, {
				kind: "group",
				groups
			}, epsilon)
		};
	}, [
		x,
		makeBatch,
		first,
		groups,
		epsilon,
		size,
		cell
	]);
}
function summarize(values) {
	const shape = [
		1,
		1,
		1,
		values.length
	];
	const { mean, variance } = statisticsOf({
		shape,
		data: values
	}, shape);
	return {
		values,
		mean: mean[0],
		deviation: Math.sqrt(variance[0])
	};
}
/** One cell's normalized value in batch after batch: under batch norm it wanders, under group norm it stays. */
function BatchMates() {
	const { t } = useTranslation("group-normalization");
	const { t: tCommon } = useTranslation("common");
	const [size, setSize] = useState("2");
	const cell = usePicture(activeCellOf);
	const values = useValues(Number(size), cell);
	const [low = 0, high = 0] = extent(values.batch);
	const [lowGroup = 0, highGroup = 0] = extent(values.group);
	const ends = {
		low: formatNumber(low),
		high: formatNumber(high),
		lowGroup: formatNumber(lowGroup),
		highGroup: formatNumber(highGroup)
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Segmented, {
			label: t(($) => $.claims.small.size),
			options: sizes.map((value) => ({
				value,
				label: value
			})),
			value: size,
			onChange: setSize
		}),
		/* @__PURE__ */ jsx("div", {
			role: "status",
			children: /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.claims.small.live, {
					sample: cell.n + 1,
					batches,
					...ends
				})
			})
		}),
		/* @__PURE__ */ jsx(Histogram, {
			series: ["batch", "group"].map((kind) => ({
				...summarize(values[kind]),
				label: tCommon(($) => $.methods[kind]),
				fill: kind
			})),
			domain: [Math.floor(Math.min(low, lowGroup)), Math.ceil(Math.max(high, highGroup))],
			axisLabel: t(($) => $.claims.small.axis),
			formatTick: (tick) => formatNumber(tick, 1),
			description: t(($) => $.claims.small.histogram, ends),
			binCount: 40
		})
	] });
}
// src/figures/MethodLines.tsx
var LEFT = 36;
var RIGHT = 24;
var TOP = 24;
/** One number of several methods over a few categories, each point with its value. */
function MethodLines(props) {
	const { lines, categories, formatValue, nominalWidth = 420 } = props;
	const { ref, width } = useWidth(nominalWidth);
	const [least = 0, most = 1] = extent(lines.flatMap(({ values }) => values));
	const x = scaleLinear([0, Math.max(1, categories.length - 1)], [60, width - RIGHT]);
	const y = scaleLinear([least - 1, most], [194, TOP]).nice(4);
	const curve = line().x((_value, index) => round(x(index))).y((value) => round(y(value)));
	return /* @__PURE__ */ jsxs("div", {
		className: "figure figure-chart",
		ref,
		children: [/* @__PURE__ */ jsxs("svg", {
			viewBox: `0 0 ${width} 238`,
			role: "img",
			"aria-label": props.description,
			children: [
				/* @__PURE__ */ jsx(LeftAxis, {
					scale: y,
					at: LEFT,
					tickCount: 4,
					formatTick: props.formatTick
				}),
				/* @__PURE__ */ jsxs("g", {
					className: "figure-axis",
					children: [
						/* @__PURE__ */ jsx("path", { d: `M${LEFT} 194H${width - RIGHT + 12}` }),
						categories.map((category, index) => /* @__PURE__ */ jsx("text", {
							x: round(x(index)),
							y: 212,
							textAnchor: "middle",
							children: category
						}, category)),
						/* @__PURE__ */ jsx("text", {
							x: width - RIGHT + 12,
							y: 230,
							textAnchor: "end",
							children: props.categoryLabel
						})
					]
				}),
				lines.map(({ method, values }) => /* @__PURE__ */ jsxs("g", {
					className: methodClass(method),
					children: [/* @__PURE__ */ jsx("path", {
						className: "figure-method-line",
						d: curve(values) ?? "",
						strokeDasharray: methodDash[method]
					}), values.map((value, index) => /* @__PURE__ */ jsxs("g", {
						transform: `translate(${round(x(index))} ${round(y(value))})`,
						children: [/* @__PURE__ */ jsx("circle", {
							className: "figure-method-dot",
							r: "4"
						}), /* @__PURE__ */ jsx("text", {
							className: "figure-value",
							y: isHighest(lines, index, value) ? -9 : 19,
							textAnchor: "middle",
							children: formatValue(value)
						})]
					}, categories[index]))]
				}, method))
			]
		}), /* @__PURE__ */ jsx("p", {
			className: "figure-key",
			"aria-hidden": "true",
			children: lines.map(({ method, label }) => /* @__PURE__ */ jsxs("span", {
				className: methodClass(method),
				children: [/* @__PURE__ */ jsxs("svg", {
					width: "36",
					height: "12",
					viewBox: "0 0 36 12",
					"aria-hidden": "true",
					children: [/* @__PURE__ */ jsx("path", {
						className: "figure-method-line",
						d: "M0 6h36",
						strokeDasharray: methodDash[method]
					}), /* @__PURE__ */ jsx("circle", {
						className: "figure-method-dot",
						cx: "18",
						cy: "6",
						r: "4"
					})]
				}), label]
			}, method))
		})]
	});
}
/** Numbers stand above the highest line and below the others, where no line crosses them. */
var isHighest = (lines, index, value) => lines.every(({ values }) => values[index] <= value);
// src/lessons/group-normalization/ErrorChart.tsx
/** ResNet-50 on ImageNet, validation error in %, by images a GPU (Wu & He 2018, table 2). */
var images = [
	32,
	16,
	8,
	4,
	2
];
var errors = {
	batch: [
		23.6,
		23.7,
		24.8,
		27.3,
		34.7
	],
	group: [
		24.1,
		24.2,
		24,
		24.2,
		24.1
	]
};
var printed = (error) => formatNumber(error, 1);
/** The paper's own measurement, drawn. */
function ErrorChart() {
	const { t } = useTranslation("group-normalization");
	const { t: tCommon } = useTranslation("common");
	const lines = ["batch", "group"].map((method) => ({
		method,
		label: tCommon(($) => $.methods[method]),
		values: errors[method]
	}));
	const inWords = ({ label, values }) => `${label}: ${values.map((error, index) => `${images[index]} → ${printed(error)}`).join(", ")}`;
	const [batch = "", group = ""] = lines.map(inWords);
	return /* @__PURE__ */ jsxs("figure", { children: [
		/* @__PURE__ */ jsx("figcaption", { children: t(($) => $.claims.small.chart.title) }),
		/* @__PURE__ */ jsx(MethodLines, {
			lines,
			categories: images.map(String),
			categoryLabel: t(($) => $.claims.small.chart.xAxis),
			formatValue: printed,
			formatTick: (tick) => formatNumber(tick, 0),
			description: t(($) => $.claims.small.chart.description, {
				batch,
				group
			})
		}),
		/* @__PURE__ */ jsx("p", {
			className: "small",
			children: t(($) => $.claims.small.chart.source)
		})
	] });
}
// src/lessons/group-normalization/TakeAway.tsx
/** Samples leave the batch one by one; the outputs of the others are compared to the last bit. */
function TakeAway() {
	const { t } = useTranslation("group-normalization");
	const { store, initial } = usePictureStore();
	const samples = usePicture((state) => state.shape[0]);
	const [outcome, setOutcome] = useState(null);
	const take = () => {
		const state = store.getState();
		const [N, C, H, W] = state.shape;
		const count = N - 1;
		const [group, batch] = ["group", "batch"].map((kind) => movedByLeaving(state, count, kind));
		setAxis(store, 0, count);
		store.setState({ stage: "output" });
		setOutcome({
			count,
			total: count * C * H * W,
			group,
			batch
		});
	};
	const bringBack = () => {
		setAxis(store, 0, initial.shape[0]);
		setOutcome(null);
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("p", { children: t(($) => $.claims.independent.live) }),
		/* @__PURE__ */ jsxs("p", {
			className: "button-row",
			children: [/* @__PURE__ */ jsx("button", {
				type: "button",
				disabled: samples < 2,
				onClick: take,
				children: t(($) => $.claims.independent.action)
			}), outcome && /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: bringBack,
				children: t(($) => $.claims.independent.back)
			})]
		}),
		/* @__PURE__ */ jsx("div", {
			role: "status",
			children: outcome && /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.claims.independent.result, { ...outcome })
			})
		})
	] });
}
// src/lessons/group-normalization/Claims.tsx
/** One claim: what is said, what was measured, what this page can show, and where it ends. */
function Claim({ id, figure, children }) {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs("section", {
		className: "claim",
		children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.claims[id].title) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.claims[id].claim)
			}),
			/* @__PURE__ */ jsxs(Callout, {
				kind: "evidence",
				title: t(($) => $.claims.labels.evidence),
				children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.claims[id].evidence)
				}), figure]
			}),
			/* @__PURE__ */ jsx(Callout, {
				kind: "claim",
				title: t(($) => $.claims.labels.live),
				children
			}),
			/* @__PURE__ */ jsx(Callout, {
				kind: "caveat",
				title: t(($) => $.claims.labels.caveat),
				children: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.claims[id].caveat)
				})
			})
		]
	});
}
var factor = 10;
/** The input grown, and what reaches outputs and gradients of it. */
function Growth() {
	const { t } = useTranslation("group-normalization");
	const { outputs, gradientBefore, gradientAfter } = growthEffect(usePicture((state) => state), factor);
	return /* @__PURE__ */ jsx("p", { children: t(($) => $.claims.deep.live, {
		factor,
		difference: formatSmall(outputs),
		before: formatNumber(gradientBefore),
		after: formatNumber(gradientAfter)
	}) });
}
function Claims() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "claims",
		heading: t(($) => $.claims.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.claims.intro) }),
			/* @__PURE__ */ jsx(Claim, {
				id: "small",
				figure: /* @__PURE__ */ jsx(ErrorChart, {}),
				children: /* @__PURE__ */ jsx(BatchMates, {})
			}),
			/* @__PURE__ */ jsx(Claim, {
				id: "independent",
				children: /* @__PURE__ */ jsx(TakeAway, {})
			}),
			/* @__PURE__ */ jsx(Claim, {
				id: "deep",
				children: /* @__PURE__ */ jsx(Growth, {})
			})
		]
	});
}
// src/lessons/group-normalization/Dial.tsx
/** C, G, and whether every set is framed. */
function Controls() {
	const { t } = useTranslation("group-normalization");
	const { t: tPicture } = useTranslation("picture");
	const { store } = usePictureStore();
	const channels = usePicture((state) => state.shape[1]);
	const allSets = usePicture((state) => state.allSets);
	return /* @__PURE__ */ jsxs("div", {
		className: "controls",
		children: [
			/* @__PURE__ */ jsx(GroupsControl, {}),
			/* @__PURE__ */ jsx("div", {
				className: "steppers",
				children: /* @__PURE__ */ jsx(Count, {
					name: tPicture(($) => $.controls.axes.C),
					value: channels,
					min: 1,
					max: largestShape[1],
					onChange: (count) => setAxis(store, 1, count)
				})
			}),
			/* @__PURE__ */ jsx(Toggle, {
				label: t(($) => $.dial.frames),
				isOn: allSets,
				onChange: (isOn) => store.setState({ allSets: isOn })
			})
		]
	});
}
var verdictOf = (channels, groups) => {
	if (channels === 1) return "both";
	if (groups === 1) return "layer";
	return groups === channels ? "instance" : "between";
};
/** What the chosen G makes of the method, and how many outputs the two neighbours give otherwise. */
function Neighbours() {
	const { t } = useTranslation("group-normalization");
	const { t: tCommon } = useTranslation("common");
	const channels = usePicture((state) => state.shape[1]);
	const groups = usePicture((state) => state.groups);
	const total = usePicture((state) => outputOf(state).data.length);
	const different = {
		layer: usePicture((state) => differencesTo(state, "layer")),
		instance: usePicture((state) => differencesTo(state, "instance"))
	};
	const verdict = verdictOf(channels, groups);
	return /* @__PURE__ */ jsxs("div", {
		role: "status",
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.dial[verdict], {
				groups,
				size: channels / groups
			})
		}), /* @__PURE__ */ jsx("dl", {
			className: "neighbours",
			children: ["layer", "instance"].map((kind) => /* @__PURE__ */ jsxs("div", {
				className: `neighbour-${kind}${different[kind] === 0 ? " is-same" : ""}`,
				children: [/* @__PURE__ */ jsx("dt", { children: tCommon(($) => $.methods[kind]) }), /* @__PURE__ */ jsx("dd", { children: t(($) => $.dial.differ, {
					different: different[kind],
					total
				}) })]
			}, kind))
		})]
	});
}
var columns = [
	"groups",
	"means",
	"m",
	"farthest"
];
/** Every G that C allows, side by side. */
function Splits() {
	const { t } = useTranslation("group-normalization");
	const x = usePicture(inputOf);
	const chosen = usePicture((state) => state.groups);
	const epsilon = usePicture(epsilonOf);
	const n = usePicture((state) => activeCellOf(state).n);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("table", { children: [
		/* @__PURE__ */ jsx("caption", { children: t(($) => $.dial.tableCaption, { sample: n + 1 }) }),
		/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsx("tr", { children: columns.map((column) => /* @__PURE__ */ jsx("th", {
			scope: "col",
			children: t(($) => $.dial.columns[column])
		}, column)) }) }),
		/* @__PURE__ */ jsx("tbody", { children: divisorsOf(x.shape[1]).map((groups) => {
			const { means, setSize, farthest } = splitInto(x, groups, epsilon, n);
			return /* @__PURE__ */ jsxs("tr", {
				"aria-current": groups === chosen || void 0,
				children: [
					/* @__PURE__ */ jsx("th", {
						scope: "row",
						children: groups
					}),
					/* @__PURE__ */ jsx("td", { children: means }),
					/* @__PURE__ */ jsx("td", { children: setSize }),
					/* @__PURE__ */ jsx("td", { children: formatNumber(farthest) })
				]
			}, groups);
		}) })
	] }), /* @__PURE__ */ jsx("p", {
		className: "small",
		children: t(($) => $.dial.tableNote)
	})] });
}
/** The heart of the lesson: from Layer to Instance Normalization with one slider. */
function Dial() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "dial",
		heading: t(($) => $.dial.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.dial.intro)
			}),
			/* @__PURE__ */ jsx(Controls, {}),
			/* @__PURE__ */ jsx(Neighbours, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.dial.insight)
			}),
			/* @__PURE__ */ jsx(Splits, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.dial.trade)
			})
		]
	});
}
// src/lessons/group-normalization/FormulaSection.tsx
function Numbering() {
	const { t } = useTranslation("group-normalization");
	const size = usePicture(({ shape, groups }) => shape[1] / groups);
	return /* @__PURE__ */ jsx("p", { children: t(($) => $.formula.intro, {
		size,
		last: size - 1
	}) });
}
function Worked() {
	const { t } = useTranslation("group-normalization");
	const cell = usePicture(activeCellOf);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("h3", { children: t(($) => $.formula.worked, placeOf(cell)) }), /* @__PURE__ */ jsx(WorkedFormulas, {})] });
}
function FormulaSection() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "formula",
		heading: t(($) => $.formula.heading),
		children: [
			/* @__PURE__ */ jsx(Numbering, {}),
			/* @__PURE__ */ jsx(FormulaParts, { textOf: (part) => t(($) => $.formula.parts[part]) }),
			/* @__PURE__ */ jsx(Worked, {}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.formula.editHint) }),
			/* @__PURE__ */ jsx(CellEditor, {})
		]
	});
}
// src/lessons/group-normalization/Limits.tsx
var limits = [
	"usual",
	"divide",
	"trend",
	"large",
	"values",
	"cost"
];
function LimitList() {
	const { t } = useTranslation("group-normalization");
	const m = usePicture((state) => setSizeOf(shownOf(state)));
	return /* @__PURE__ */ jsx("ul", { children: limits.map((limit) => /* @__PURE__ */ jsx(Prose, {
		as: "li",
		text: t(($) => $.limits[limit], { m })
	}, limit)) });
}
function Limits() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsx(Section, {
		id: "limits",
		heading: t(($) => $.limits.heading),
		children: /* @__PURE__ */ jsx(LimitList, {})
	});
}
// src/lessons/group-normalization/MethodSteps.tsx
function AllSteps() {
	const { t } = useTranslation("group-normalization");
	const cell = usePicture(activeCellOf);
	const state = usePicture((whole) => whole);
	const { setSize, mean, variance } = workCell(state, cell);
	const { epsilon, mean: means } = shownOf(state);
	const { groups } = state;
	const channels = state.shape[1];
	const size = channels / groups;
	return /* @__PURE__ */ jsx(Steps, {
		previousLabel: t(($) => $.steps.previous),
		nextLabel: t(($) => $.steps.next),
		positionLabel: (step, count) => t(($) => $.steps.position, {
			step: step - 1,
			count: count - 1
		}),
		steps: [
			{
				id: "split",
				stage: "input",
				also: { allSets: true },
				title: t(($) => $.steps.split.title),
				body: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.split.body, {
						channels,
						groups,
						size,
						m: setSize
					})
				})
			},
			{
				id: "statistics",
				stage: "centred",
				title: t(($) => $.steps.statistics.title),
				body: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.statistics.body, {
						sample: cell.n + 1,
						group: Math.floor(cell.c / size) + 1,
						mean: formatNumber(mean),
						variance: formatNumber(variance),
						sets: means.length
					})
				})
			},
			{
				id: "normalize",
				stage: "normalized",
				title: t(($) => $.steps.normalize.title),
				body: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.normalize.body, { varianceAfter: formatNumber(variance / (variance + epsilon), 4) })
				})
			},
			{
				id: "affine",
				stage: "output",
				title: t(($) => $.steps.affine.title),
				body: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.affine.body, { channels })
				}), /* @__PURE__ */ jsx(AffineControls, {})] })
			}
		]
	});
}
/** Step 0, the split, which no other method has, and the three that all share. */
function MethodSteps() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "steps",
		heading: t(($) => $.steps.heading),
		children: [/* @__PURE__ */ jsx("p", { children: t(($) => $.steps.intro) }), /* @__PURE__ */ jsx(AllSteps, {})]
	});
}
// src/lessons/group-normalization/Order.tsx
var iconSide = 24;
/** The channels in an order, each group in a frame of its own. */
function GroupedChannels({ order, groups }) {
	const { t } = useTranslation("group-normalization");
	const { kernels, channelLabel } = usePictureNames();
	const size = order.length / groups;
	return /* @__PURE__ */ jsx("ol", {
		className: "grouped-channels",
		children: Array.from({ length: groups }, (_, group) => order.slice(group * size, (group + 1) * size)).map((members, group) => /* @__PURE__ */ jsxs("li", { children: [/* @__PURE__ */ jsx("span", {
			className: "small",
			children: t(($) => $.order.groupLabel, { group: group + 1 })
		}), /* @__PURE__ */ jsx("ul", { children: members.map((channel) => /* @__PURE__ */ jsxs("li", { children: [kernels?.[channel] && /* @__PURE__ */ jsx("svg", {
			width: iconSide,
			height: iconSide,
			"aria-hidden": "true",
			children: /* @__PURE__ */ jsx(KernelIcon, {
				values: kernels[channel],
				rect: {
					x: 0,
					y: 0,
					width: iconSide,
					height: iconSide
				}
			})
		}), channelLabel(channel)] }, channel)) })] }, members.join()))
	});
}
/** Two ways of reordering, and what each does to every method's values. */
function Reorder() {
	const { t } = useTranslation("group-normalization");
	const [reordering, setReordering] = useState("within");
	const x = usePicture(inputOf);
	const groups = usePicture((state) => state.groups);
	const epsilon = usePicture(epsilonOf);
	const order = channelOrder(x.shape[1], groups, reordering);
	const effectOn = (method) => orderEffect(x, order, method, epsilon);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Segmented, {
			label: t(($) => $.order.choice),
			options: reorderings.map((value) => ({
				value,
				label: t(($) => $.order.options[value])
			})),
			value: reordering,
			onChange: setReordering
		}),
		/* @__PURE__ */ jsx(GroupedChannels, {
			order,
			groups
		}),
		/* @__PURE__ */ jsx("div", {
			role: "status",
			children: /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.order.result, {
					total: x.data.length,
					group: effectOn({
						kind: "group",
						groups
					}),
					layer: effectOn({ kind: "layer" }),
					instance: effectOn({ kind: "instance" }),
					batch: effectOn({ kind: "batch" })
				})
			})
		})
	] });
}
/** Which channels share, and that for this method alone their order matters. */
function Order() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "order",
		heading: t(($) => $.order.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.order.why) }),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.order.ours) }),
			/* @__PURE__ */ jsx(Reorder, {}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.order.explain) })
		]
	});
}
// src/lessons/group-normalization/Summary.tsx
var questions = {
	q1: "b",
	q2: "c",
	q3: "b"
};
function Question({ id }) {
	const { t } = useTranslation("group-normalization");
	const { t: tPicture } = useTranslation("picture");
	const [chosen, setChosen] = useState();
	return /* @__PURE__ */ jsx(Choice, {
		question: t(($) => $.check[id].question),
		options: [
			"a",
			"b",
			"c"
		].map((value) => ({
			value,
			label: t(($) => $.check[id].options[value])
		})),
		chosen,
		onChoose: setChosen,
		submitLabel: tPicture(($) => $.lesson.choice.submit),
		...chosen === questions[id] && {
			right: questions[id],
			rightLabel: tPicture(($) => $.lesson.choice.right)
		},
		feedback: t(($) => chosen === questions[id] ? $.check[id].right : $.check[id].wrong)
	});
}
/** The lesson in five sentences, and three questions on it. */
function Summary() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Section, {
		id: "check",
		heading: t(($) => $.check.heading),
		children: Object.keys(questions).map((id) => /* @__PURE__ */ jsx(Question, { id }, id))
	}), /* @__PURE__ */ jsxs(Section, {
		id: "summary",
		heading: t(($) => $.summary.heading),
		children: [/* @__PURE__ */ jsx("ul", { children: [
			"set",
			"ends",
			"batch",
			"order",
			"limits"
		].map((point) => /* @__PURE__ */ jsx(Prose, {
			as: "li",
			text: t(($) => $.summary.points[point])
		}, point)) }), /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.summary.next)
		})]
	})] });
}
// src/lessons/group-normalization/Later.tsx
function CodeSection() {
	const { t } = useTranslation("group-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "code",
		heading: t(($) => $.code.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.intro)
			}),
			/* @__PURE__ */ jsx(CodePanel, { shortenedText: (count) => t(($) => $.code.shortened, { count }) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.note)
			})
		]
	});
}
/** The sections from the method on. */
function Later() {
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Dial, {}),
		/* @__PURE__ */ jsx(MethodSteps, {}),
		/* @__PURE__ */ jsx(FormulaSection, {}),
		/* @__PURE__ */ jsx(Order, {}),
		/* @__PURE__ */ jsx(Claims, {}),
		/* @__PURE__ */ jsx(Limits, {}),
		/* @__PURE__ */ jsx(CodeSection, {}),
		/* @__PURE__ */ jsx(Summary, {})
	] });
}
export { Later };
