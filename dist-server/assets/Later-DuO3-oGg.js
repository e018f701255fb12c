import { t as Prose } from "./Prose-D_L7eu7m.js";
import { t as CellEditor } from "./CellEditor-ZtU0LyFA.js";
import { a as CodePanel, i as WorkedFormulas, n as FormulaParts, r as LiveFormula, t as Steps } from "./Steps-DHr71iA4.js";
import "./LessonPage-BvmAS3_C.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { a as workCell, r as setSizeOf, s as placeOf, t as activeCellOf } from "./values-B3BEIs3f.js";
import { i as formatSmall, n as formatNumber, r as formatPowerOfTen } from "./format-BXn2hZgx.js";
import { n as changeAndMark, u as undoNormalization } from "./actions-DP8Damxj.js";
import { D as normalize, L as applyAffine, R as identityAffine, a as inputOf, c as runningStepsOf, f as trainingOf, i as inferenceOf, l as scaleChannel, mt as randomTensor, r as epsilonOf, s as outputOf, t as affineOf, u as shownOf, ut as modes } from "../prerender.js";
import { n as EpsilonControl, t as AffineControls } from "./AffineControls-B4pp4jLK.js";
import { t as SetHistogram } from "./SetHistogram-YuiMjDOk.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as backward } from "./backward-Tv2jSx2m.js";
import { r as indexOf } from "./shape-BG7rjwQG.js";
import { r as Callout } from "./SettingsLink-DAXyoobs.js";
import { r as ShapeControls } from "./DataControls-BwrppXJj.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { n as LeftAxis, r as round, t as BottomAxis } from "./charts-pEmvjS6U.js";
/* empty css                 */
import { n as useWidth } from "./useWidth-ChFIspoG.js";
import { t as ScrollBox } from "./ScrollBox-wGs59Rh-.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
// src/lessons/batch-normalization/evidence.ts
var batch = { kind: "batch" };
/** How far apart two tensors of one shape are at the cell where they differ most. */
function largestDifference(first, second) {
	return first.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - second.data[cell])), 0);
}
/** Standard deviations of the widest and the narrowest channel of the input. */
function spreads(state) {
	const deviations = Array.from(trainingOf(state).variance, Math.sqrt);
	const widest = Math.max(...deviations);
	const narrowest = Math.min(...deviations);
	return {
		widest,
		narrowest,
		ratio: widest / narrowest
	};
}
/** What the engine makes of two values that lie `spread` either side of 0: their deviation after normalization. */
function deviationAfter(spread, epsilon) {
	const x = {
		shape: [
			2,
			1,
			1,
			1
		],
		data: Float32Array.of(-spread, spread)
	};
	return Math.abs(normalize(x, batch, identityAffine(1), epsilon).xHat.data[1]);
}
/** How far training and inference are apart on the shown batch, γ and β included. */
function modeDifference(state) {
	const affine = affineOf(state);
	return largestDifference(applyAffine(trainingOf(state).xHat, affine), applyAffine(inferenceOf(state).xHat, affine));
}
/** The input without, and with, one channel ten times larger. */
function enlargedPair(state, channel) {
	const x = inputOf({
		...state,
		enlarged: null
	});
	return [x, scaleChannel(x, channel, 10)];
}
var normalizeBatch = (x, epsilon) => normalize(x, batch, identityAffine(x.shape[1]), epsilon, { allowSingleValue: true });
/** How far the outputs move when one channel's input grows tenfold. */
function scaleEffect(state, channel) {
	const epsilon = epsilonOf(state);
	const [before, after] = enlargedPair(state, channel).map((x) => applyAffine(normalizeBatch(x, epsilon).xHat, affineOf(state)));
	return largestDifference(before, after);
}
/** Length of the gradient that reaches one channel's input, before and after that input grows tenfold. */
function gradientSizes(state, channel) {
	const affine = affineOf(state);
	const [before, after] = enlargedPair(state, channel).map((x) => {
		const dy = randomTensor(x.shape, state.seed, affine.gamma.map(() => ({
			mean: 0,
			spread: 1
		})));
		const { dx } = backward(dy, normalizeBatch(x, epsilonOf(state)), batch, affine);
		return channelLength(dx, channel);
	});
	return {
		before,
		after
	};
}
function channelLength({ shape, data }, channel) {
	const [, C, H, W] = shape;
	const squares = data.reduce((sum, value, cell) => sum + (Math.floor(cell / (H * W)) % C === channel ? value * value : 0), 0);
	return Math.sqrt(squares);
}
/** Beyond this distance from 0 a sigmoid's slope is less than 1/14 of its slope at 0. */
var flatFrom = 4;
/** Share of the cells at which a sigmoid is almost flat, before and after normalization, the input scaled. */
function flatShares(state, scale) {
	const { shape, data } = inputOf(state);
	const x = {
		shape,
		data: data.map((value) => value * scale)
	};
	return {
		before: flatShare(x),
		after: flatShare(normalizeBatch(x, epsilonOf(state)).xHat)
	};
}
var flatShare = ({ data }) => data.filter((value) => Math.abs(value) > flatFrom).length / data.length;
/** The outputs of one cell while its sample stays and its batch-mates change. */
function outputsAmongMates(state, { n, c, h, w }, batches) {
	const x = inputOf(state);
	const size = x.data.length / x.shape[0];
	const own = x.data.subarray(n * size, (n + 1) * size);
	return Array.from({ length: batches }, (_, index) => {
		const data = inputOf({
			...state,
			batch: state.batch + 1 + index,
			edits: {}
		}).data.slice();
		data.set(own, n * size);
		return applyAffine(normalizeBatch({
			shape: x.shape,
			data
		}, epsilonOf(state)).xHat, affineOf(state)).data[indexOf(x.shape, n, c, h, w)];
	});
}
// src/lessons/batch-normalization/Affine.tsx
function Affine() {
	const { t } = useTranslation("batch-normalization");
	const { store } = usePictureStore();
	const difference = usePicture((state) => largestDifference(outputOf(state), inputOf(state)));
	const undo = () => {
		const { mean, invStd } = shownOf(store.getState());
		undoNormalization(store, mean, invStd);
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "affine",
		heading: t(($) => $.affine.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.body)
			}),
			/* @__PURE__ */ jsx(AffineControls, {}),
			/* @__PURE__ */ jsx(SetHistogram, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.try)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.undo)
			}),
			/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: undo,
				children: t(($) => $.affine.undoAction)
			}) }),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: t(($) => $.affine.undoResult, { difference: formatSmall(difference) })
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.bias)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.place)
			})
		]
	});
}
// src/lessons/batch-normalization/Claims.tsx
/** One claim: what is said, what was measured, what this page can show, and where it ends. */
function Claim({ id, live, children }) {
	const { t } = useTranslation("batch-normalization");
	return /* @__PURE__ */ jsxs("section", {
		className: "claim",
		children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.claims[id].title) }),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.claims[id].claim) }),
			/* @__PURE__ */ jsx(Callout, {
				kind: "evidence",
				title: t(($) => $.claims.labels.evidence),
				children: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.claims[id].evidence)
				})
			}),
			/* @__PURE__ */ jsxs(Callout, {
				kind: "claim",
				title: t(($) => $.claims.labels.live),
				children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: live
				}), children]
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
/** A typical size for activations that have drifted into a sigmoid's flat ends. */
var saturatingScale = 5;
var mateBatches = 10;
var percent = (share) => `${formatNumber(100 * share, 0)} %`;
function Claims() {
	const { t } = useTranslation("batch-normalization");
	const { store } = usePictureStore();
	const state = usePicture((whole) => whole);
	const cell = activeCellOf(state);
	const { enlarged } = state;
	const c = enlarged ?? cell.c;
	const channel = c + 1;
	const gradient = gradientSizes(state, c);
	const flat = flatShares(state, saturatingScale);
	const [low = 0, high = 0] = extent(outputsAmongMates(state, cell, mateBatches));
	return /* @__PURE__ */ jsxs(Section, {
		id: "claims",
		heading: t(($) => $.claims.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.claims.intro) }),
			/* @__PURE__ */ jsx(Claim, {
				id: "faster",
				live: t(($) => $.claims.faster.live, {
					channel,
					difference: formatSmall(scaleEffect(state, c))
				}),
				children: /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => changeAndMark(store, {
						enlarged: enlarged === null ? c : null,
						stage: "output"
					}),
					children: enlarged === null ? t(($) => $.claims.faster.action, { channel }) : t(($) => $.claims.faster.undo)
				}) })
			}),
			/* @__PURE__ */ jsx(Claim, {
				id: "steadier",
				live: t(($) => $.claims.steadier.live, {
					channel,
					before: formatSmall(gradient.before),
					after: formatSmall(gradient.after)
				})
			}),
			/* @__PURE__ */ jsx(Claim, {
				id: "vanishing",
				live: t(($) => $.claims.vanishing.live, {
					scale: saturatingScale,
					before: percent(flat.before),
					after: percent(flat.after)
				})
			}),
			/* @__PURE__ */ jsx(Claim, {
				id: "generalization",
				live: t(($) => $.claims.generalization.live, {
					batches: mateBatches,
					low: formatNumber(low),
					high: formatNumber(high)
				})
			})
		]
	});
}
// src/lessons/batch-normalization/Epsilon.tsx
var tried = [
	1,
	.1,
	.01,
	.001,
	1e-4,
	0
];
function Epsilon() {
	const { t } = useTranslation("batch-normalization");
	const epsilon = usePicture(epsilonOf);
	const exponent = usePicture((state) => state.epsilonExponent);
	return /* @__PURE__ */ jsxs(Section, {
		id: "epsilon",
		heading: t(($) => $.epsilon.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.epsilon.body)
			}),
			/* @__PURE__ */ jsx("div", {
				className: "controls",
				children: /* @__PURE__ */ jsx(EpsilonControl, {})
			}),
			/* @__PURE__ */ jsxs("table", { children: [
				/* @__PURE__ */ jsx("caption", { children: t(($) => $.epsilon.tableCaption) }),
				/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.epsilon.columns.spread)
				}), /* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.epsilon.columns.after)
				})] }) }),
				/* @__PURE__ */ jsx("tbody", { children: tried.map((spread) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
					scope: "row",
					children: spread
				}), /* @__PURE__ */ jsx("td", { children: formatNumber(deviationAfter(spread, epsilon), 4) })] }, spread)) })
			] }),
			/* @__PURE__ */ jsx("p", {
				className: "small",
				children: t(($) => $.epsilon.tableNote, { epsilon: epsilon === 0 ? "0" : formatPowerOfTen(exponent) })
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.epsilon.cap, { cap: formatSmall(1 / Math.sqrt(epsilon)) })
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.epsilon.constant)
			})
		]
	});
}
// src/lessons/batch-normalization/Limits.tsx
/** ResNet-50 on ImageNet, validation error in %, by images a GPU (Wu & He 2018, table 2). */
var wuHe = [
	{
		images: 32,
		bn: 23.6,
		gn: 24.1
	},
	{
		images: 16,
		bn: 23.7,
		gn: 24.2
	},
	{
		images: 8,
		bn: 24.8,
		gn: 24
	},
	{
		images: 4,
		bn: 27.3,
		gn: 24.2
	},
	{
		images: 2,
		bn: 34.7,
		gn: 24.1
	}
];
function WuHeTable() {
	const { t } = useTranslation("batch-normalization");
	return /* @__PURE__ */ jsxs("table", { children: [
		/* @__PURE__ */ jsx("caption", { children: t(($) => $.limits.tableCaption) }),
		/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.limits.columns.batch)
			}),
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.limits.columns.bn)
			}),
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.limits.columns.gn)
			})
		] }) }),
		/* @__PURE__ */ jsx("tbody", { children: wuHe.map(({ images, bn, gn }) => /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("th", {
				scope: "row",
				children: images
			}),
			/* @__PURE__ */ jsx("td", { children: formatNumber(bn, 1) }),
			/* @__PURE__ */ jsx("td", { children: formatNumber(gn, 1) })
		] }, images)) })
	] });
}
function Limits() {
	const { t } = useTranslation("batch-normalization");
	const { store } = usePictureStore();
	const m = usePicture((state) => setSizeOf(shownOf(state)));
	const [before, setBefore] = useState(null);
	const show = (samples) => {
		const { shape, stage, mode, pinned } = store.getState();
		setBefore((kept) => kept ?? {
			shape,
			stage,
			mode,
			pinned
		});
		store.setState({
			shape: [
				samples,
				shape[1],
				1,
				1
			],
			stage: "normalized",
			mode: "training",
			pinned: null,
			moved: null
		});
	};
	const back = () => {
		if (before) store.setState({
			...before,
			moved: null
		});
		setBefore(null);
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "limits",
		heading: t(($) => $.limits.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.smallBatch, { m })
			}),
			/* @__PURE__ */ jsx(Gate, {
				group: "data",
				children: /* @__PURE__ */ jsx(ShapeControls, {})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.two)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.one)
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "button-row",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => show(2),
						children: t(($) => $.limits.twoAction)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => show(1),
						children: t(($) => $.limits.oneAction)
					}),
					before && /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: back,
						children: t(($) => $.limits.back)
					})
				]
			}),
			/* @__PURE__ */ jsx(WuHeTable, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				className: "small",
				text: t(($) => $.limits.tableSource)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.mismatch)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.rnn)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.without)
			})
		]
	});
}
// src/lessons/batch-normalization/MethodSteps.tsx
/** The paper's three steps, after the question that comes before them. */
function MethodSteps() {
	const { t } = useTranslation("batch-normalization");
	const cell = usePicture(activeCellOf);
	const state = usePicture((whole) => whole);
	const { setSize, mean, variance, gamma, beta } = workCell(state, cell);
	const { epsilon } = shownOf(state);
	return /* @__PURE__ */ jsxs(Section, {
		id: "steps",
		heading: t(($) => $.steps.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.steps.intro)
		}), /* @__PURE__ */ jsx(Steps, {
			previousLabel: t(($) => $.steps.previous),
			nextLabel: t(($) => $.steps.next),
			positionLabel: (step, count) => t(($) => $.steps.position, {
				step,
				count
			}),
			steps: [
				{
					id: "set",
					stage: "input",
					title: t(($) => $.steps.set.title),
					body: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.steps.set.body, { m: setSize })
					}), /* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.steps.set.why)
					})] })
				},
				{
					id: "statistics",
					stage: "centred",
					title: t(($) => $.steps.statistics.title),
					body: /* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.steps.statistics.body, {
							channel: cell.c + 1,
							mean: formatNumber(mean),
							variance: formatNumber(variance)
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
						text: t(($) => $.steps.affine.body, {
							gamma: formatNumber(gamma),
							beta: formatNumber(beta)
						})
					}), /* @__PURE__ */ jsx(AffineControls, {})] })
				}
			]
		})]
	});
}
// src/figures/RunningChart.tsx
var LEFT = 44;
var RIGHT = 12;
var TOP = 26;
/** How a channel's running mean and deviation follow the batches': a band around a line, a bar through each dot. */
function RunningChart(props) {
	const { batchMean, batchVariance, runningMean, runningVariance, labels, formatTick } = props;
	const { leastBatches = 10, nominalWidth = 420 } = props;
	const { ref, width } = useWidth(nominalWidth);
	const batches = toPoints(batchMean, batchVariance);
	const running = toPoints(runningMean, runningVariance);
	const [least = -1, most = 1] = extent([...batches, ...running].flatMap(({ low, high }) => [low, high]));
	const x = scaleLinear([1, Math.max(leastBatches, batches.length)], [52, width - RIGHT]);
	const y = scaleLinear([Math.min(least, 0), Math.max(most, least + 1e-9, 0)], [186, TOP]).nice(4);
	const band = area().x(({ batch }) => round(x(batch))).y0(({ low }) => round(y(low))).y1(({ high }) => round(y(high)));
	const curve = line().x(({ batch }) => round(x(batch))).y(({ mean }) => round(y(mean)));
	return /* @__PURE__ */ jsxs("div", {
		className: "figure figure-chart",
		ref,
		children: [/* @__PURE__ */ jsxs("svg", {
			viewBox: `0 0 ${width} 226`,
			role: "img",
			"aria-label": labels.description,
			children: [
				/* @__PURE__ */ jsx("path", {
					className: "figure-running-band",
					d: band(running) ?? ""
				}),
				/* @__PURE__ */ jsx("path", {
					className: "figure-batch-bars",
					d: batches.map(({ batch, low, high }) => `M${round(x(batch))} ${round(y(low))}V${round(y(high))}`).join("")
				}),
				/* @__PURE__ */ jsx("path", {
					className: "figure-running-line",
					d: curve(running) ?? ""
				}),
				batches.map(({ batch, mean }) => /* @__PURE__ */ jsx("circle", {
					className: "figure-batch-dot",
					cx: round(x(batch)),
					cy: round(y(mean)),
					r: "3.5"
				}, batch)),
				/* @__PURE__ */ jsx(LeftAxis, {
					scale: y,
					at: LEFT,
					tickCount: 4,
					formatTick,
					label: labels.value
				}),
				/* @__PURE__ */ jsx(BottomAxis, {
					scale: x,
					at: 186,
					tickCount: Math.min(8, Math.floor(width / 60)),
					formatTick: String,
					label: labels.batches
				})
			]
		}), /* @__PURE__ */ jsxs("p", {
			className: "figure-key",
			"aria-hidden": "true",
			children: [/* @__PURE__ */ jsxs("span", { children: [/* @__PURE__ */ jsxs("svg", {
				width: "20",
				height: "16",
				viewBox: "0 0 20 16",
				"aria-hidden": "true",
				children: [/* @__PURE__ */ jsx("path", {
					className: "figure-batch-bars",
					d: "M10 0v16"
				}), /* @__PURE__ */ jsx("circle", {
					className: "figure-batch-dot",
					cx: "10",
					cy: "8",
					r: "3.5"
				})]
			}), labels.batch] }), /* @__PURE__ */ jsxs("span", { children: [/* @__PURE__ */ jsxs("svg", {
				width: "28",
				height: "16",
				viewBox: "0 0 28 16",
				"aria-hidden": "true",
				children: [/* @__PURE__ */ jsx("path", {
					className: "figure-running-band",
					d: "M0 2h28v12h-28z"
				}), /* @__PURE__ */ jsx("path", {
					className: "figure-running-line",
					d: "M0 8h28"
				})]
			}), labels.running] })]
		})]
	});
}
function toPoints(means, variances) {
	return means.map((mean, index) => {
		const deviation = Math.sqrt(variances[index]);
		return {
			batch: index + 1,
			mean,
			low: mean - deviation,
			high: mean + deviation
		};
	});
}
// src/lessons/batch-normalization/Modes.tsx
/** Running statistics that the reader fills batch by batch. */
function Feeder() {
	const { t } = useTranslation("batch-normalization");
	const { store } = usePictureStore();
	const count = usePicture((state) => state.batchesSeen);
	const feed = (more) => store.setState({ batchesSeen: Math.min(100, count + more) });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("p", {
		className: "button-row",
		children: [
			/* @__PURE__ */ jsx("button", {
				type: "button",
				className: "primary",
				disabled: count >= 100,
				onClick: () => feed(1),
				children: t(($) => $.modes.action)
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				disabled: count >= 100,
				onClick: () => feed(10),
				children: t(($) => $.modes.actionTen)
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				disabled: count === 0,
				onClick: () => store.setState({ batchesSeen: 0 }),
				children: t(($) => $.modes.reset)
			})
		]
	}), /* @__PURE__ */ jsx("p", {
		role: "status",
		children: t(($) => $.modes.seen, { count })
	})] });
}
function Chart() {
	const { t } = useTranslation("batch-normalization");
	const steps = usePicture(runningStepsOf);
	const c = usePicture((state) => activeCellOf(state).c);
	const last = steps.at(-1);
	return /* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsx("figcaption", { children: t(($) => $.modes.chart.title) }), /* @__PURE__ */ jsx(RunningChart, {
		batchMean: steps.map(({ batch }) => batch.mean[c]),
		batchVariance: steps.map(({ batch }) => batch.variance[c]),
		runningMean: steps.map(({ running }) => running.mean[c]),
		runningVariance: steps.map(({ running }) => running.variance[c]),
		labels: {
			batches: t(($) => $.modes.chart.xAxis),
			value: t(($) => $.modes.chart.yAxis),
			batch: t(($) => $.modes.chart.batch),
			running: t(($) => $.modes.chart.band),
			description: t(($) => $.modes.chart.description, {
				count: steps.length,
				channel: c + 1,
				mean: formatNumber(last?.running.mean[c] ?? 0),
				variance: formatNumber(last?.running.variance[c] ?? 1)
			})
		},
		formatTick: (value) => formatNumber(value, 1)
	})] });
}
function Modes() {
	const { t } = useTranslation("batch-normalization");
	const { store } = usePictureStore();
	const mode = usePicture((state) => state.mode);
	const isEmpty = usePicture((state) => state.batchesSeen === 0);
	const difference = usePicture(modeDifference);
	return /* @__PURE__ */ jsxs(Section, {
		id: "modes",
		heading: t(($) => $.modes.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.modes.problem)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.modes.running)
			}),
			/* @__PURE__ */ jsxs(ScrollBox, {
				className: "formula-stack",
				children: [/* @__PURE__ */ jsx(LiveFormula, { id: "runningMean" }), /* @__PURE__ */ jsx(LiveFormula, { id: "runningVariance" })]
			}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.modes.unbiased) }),
			/* @__PURE__ */ jsx(Gate, {
				group: "batches",
				children: /* @__PURE__ */ jsx(Feeder, {})
			}),
			/* @__PURE__ */ jsx(Chart, {}),
			isEmpty && /* @__PURE__ */ jsx("p", { children: t(($) => $.modes.compareEmpty) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.modes.compare, { difference: formatSmall(difference) })
			}),
			/* @__PURE__ */ jsx(Segmented, {
				label: t(($) => $.modes.switchLabel),
				options: modes.map((value) => ({
					value,
					label: t(($) => $.modes[value])
				})),
				value: mode,
				onChange: (next) => store.setState({
					mode: next,
					stage: "output"
				})
			}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.modes.alone) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.modes.stored)
			}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.modes.fold) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.modes.keras)
			})
		]
	});
}
// src/lessons/batch-normalization/Summary.tsx
var questions = {
	q1: "b",
	q2: "c",
	q3: "a"
};
function Question({ id }) {
	const { t } = useTranslation("batch-normalization");
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
	const { t } = useTranslation("batch-normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Section, {
		id: "check",
		heading: t(($) => $.check.heading),
		children: Object.keys(questions).map((id) => /* @__PURE__ */ jsx(Question, { id }, id))
	}), /* @__PURE__ */ jsxs(Section, {
		id: "summary",
		heading: t(($) => $.summary.heading),
		children: [/* @__PURE__ */ jsx("ul", { children: [
			"set",
			"steps",
			"modes",
			"helps",
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
// src/lessons/batch-normalization/Why.tsx
function Why() {
	const { t } = useTranslation("batch-normalization");
	const { widest, narrowest, ratio } = spreads(usePicture((whole) => whole));
	const numbers = {
		widest: formatNumber(widest),
		narrowest: formatNumber(narrowest),
		ratio: formatNumber(ratio, 1)
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "why",
		heading: t(($) => $.why.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.scales, numbers)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.trouble)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.idea)
			}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.why.daily) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.shift)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.dispute)
			})
		]
	});
}
// src/lessons/batch-normalization/Later.tsx
function FormulaSection() {
	const { t } = useTranslation("batch-normalization");
	const cell = usePicture(activeCellOf);
	return /* @__PURE__ */ jsxs(Section, {
		id: "formula",
		heading: t(($) => $.formula.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.formula.intro) }),
			/* @__PURE__ */ jsx(FormulaParts, { textOf: (part) => t(($) => $.formula.parts[part]) }),
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.formula.worked, placeOf(cell)) }),
			/* @__PURE__ */ jsx(WorkedFormulas, {}),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.formula.editHint) }),
			/* @__PURE__ */ jsx(CellEditor, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.formula.biased)
			})
		]
	});
}
function CodeSection() {
	const { t } = useTranslation("batch-normalization");
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
/** The sections from the reason on. */
function Later() {
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Why, {}),
		/* @__PURE__ */ jsx(MethodSteps, {}),
		/* @__PURE__ */ jsx(FormulaSection, {}),
		/* @__PURE__ */ jsx(Affine, {}),
		/* @__PURE__ */ jsx(Epsilon, {}),
		/* @__PURE__ */ jsx(Modes, {}),
		/* @__PURE__ */ jsx(Claims, {}),
		/* @__PURE__ */ jsx(Limits, {}),
		/* @__PURE__ */ jsx(CodeSection, {}),
		/* @__PURE__ */ jsx(Summary, {})
	] });
}
export { Later };
