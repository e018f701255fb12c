import { t as Prose } from "./Prose-D_L7eu7m.js";
import { t as CellEditor } from "./CellEditor-ZtU0LyFA.js";
import { a as CodePanel, i as WorkedFormulas, n as FormulaParts, t as Steps } from "./Steps-DHr71iA4.js";
import "./LessonPage-BvmAS3_C.js";
import { a as usePictureStore, i as usePicture, t as MethodScope } from "./PictureContext-G4EjMXSD.js";
import { a as workCell, r as setSizeOf, s as placeOf, t as activeCellOf } from "./values-B3BEIs3f.js";
import { n as EpsilonControl, t as AffineControls } from "./AffineControls-B4pp4jLK.js";
import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Section } from "./Section-BExVdENC.js";
import { A as statisticsOf, D as normalize, Q as inkOn, R as identityAffine, X as colourOf, gt as mixSeed, mt as randomTensor, r as epsilonOf, tt as printValue, u as shownOf } from "../prerender.js";
import { a as operations, c as siblings, i as channelMeans, n as SampleStrip, o as rescalingEffect, r as afterSibling, s as siblingGap } from "./Page-BDyr8L9h.js";
import { r as Callout } from "./SettingsLink-DAXyoobs.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { t as Slider } from "./Slider-DGFEeWmK.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
/* empty css                 */
import { t as methodClass } from "./method-B3Ajnwbj.js";
import { t as LiveRegion } from "./LiveRegion-Bb4bZSHz.js";
import { t as SetHistogram } from "./SetHistogram-YuiMjDOk.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useId, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/layer-normalization/Affine.tsx
function Affine() {
	const { t } = useTranslation("layer-normalization");
	const [, channels, height, width] = usePicture((state) => state.shape);
	return /* @__PURE__ */ jsxs(Section, {
		id: "affine",
		heading: t(($) => $.affine.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.body)
			}),
			/* @__PURE__ */ jsx(AffineControls, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.counts, {
					channels,
					elements: channels * height * width
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.undo)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.affine.epsilon)
			}),
			/* @__PURE__ */ jsx("div", {
				className: "controls",
				children: /* @__PURE__ */ jsx(EpsilonControl, {})
			})
		]
	});
}
// src/lessons/layer-normalization/Limits.tsx
/** ResNet-50 on ImageNet, 32 images a GPU, validation error in % (Wu & He 2018). */
var wuHe = {
	batch: 23.6,
	group: 24.1,
	layer: 25.3
};
/**
* Ten sigmoid layers of 64 units on digits: log10 of the first layer's gradient over the last one's at the start, and
* the training loss after 300 steps, means of five runs. Measured for this course.
*/
var deep = {
	none: [-5.36, 2.307],
	layer: [-3.62, 2.31],
	batch: [.06, .45]
};
function ImageTable() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	return /* @__PURE__ */ jsxs("table", {
		className: "layer-figures",
		children: [/* @__PURE__ */ jsx("caption", { children: t(($) => $.limits.imagesCaption) }), /* @__PURE__ */ jsx("tbody", { children: Object.keys(wuHe).map((kind) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
			scope: "row",
			children: tCommon(($) => $.methods[kind])
		}), /* @__PURE__ */ jsx("td", { children: formatNumber(wuHe[kind], 1) })] }, kind)) })]
	});
}
function DeepTable() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	return /* @__PURE__ */ jsxs("table", {
		className: "layer-figures",
		children: [
			/* @__PURE__ */ jsx("caption", { children: t(($) => $.limits.deepCaption) }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [
				/* @__PURE__ */ jsx("td", {}),
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.limits.columns.ratio)
				}),
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: t(($) => $.limits.columns.loss)
				})
			] }) }),
			/* @__PURE__ */ jsx("tbody", { children: Object.keys(deep).map((kind) => {
				const [exponent, loss] = deep[kind];
				return /* @__PURE__ */ jsxs("tr", { children: [
					/* @__PURE__ */ jsx("th", {
						scope: "row",
						children: kind === "none" ? t(($) => $.limits.none) : tCommon(($) => $.methods[kind])
					}),
					/* @__PURE__ */ jsxs("td", { children: ["10", /* @__PURE__ */ jsx("sup", { children: formatNumber(exponent) })] }),
					/* @__PURE__ */ jsx("td", { children: formatNumber(loss) })
				] }, kind);
			}) })
		]
	});
}
/** Shows samples of so few values that normalization leaves next to nothing of them. */
function FewFeatures() {
	const { t } = useTranslation("layer-normalization");
	const { store } = usePictureStore();
	const [before, setBefore] = useState(null);
	const show = (channels) => {
		const { shape, stage, kind, pinned } = store.getState();
		setBefore((kept) => kept ?? {
			shape,
			stage,
			kind,
			pinned
		});
		const few = [
			Math.max(2, shape[0]),
			channels,
			1,
			1
		];
		store.setState({
			shape: few,
			stage: "normalized",
			kind: "layer",
			pinned: null,
			pointed: null,
			moved: null
		});
	};
	const back = () => {
		store.setState({
			...before,
			pointed: null,
			moved: null
		});
		setBefore(null);
	};
	return /* @__PURE__ */ jsxs("p", {
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
	});
}
function Limits() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "limits",
		heading: t(($) => $.limits.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.images)
			}),
			/* @__PURE__ */ jsx(ImageTable, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.reason)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.deep)
			}),
			/* @__PURE__ */ jsx(DeepTable, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.common)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.few)
			}),
			/* @__PURE__ */ jsx(FewFeatures, {})
		]
	});
}
// src/lessons/layer-normalization/MethodSteps.tsx
function LayerSteps() {
	const { t } = useTranslation("layer-normalization");
	const state = usePicture((whole) => whole);
	const cell = activeCellOf(state);
	const sample = cell.n + 1;
	const { setSize, mean, variance, gamma, beta } = workCell(state, cell);
	const [low, high] = channelMeans(state, cell.n);
	const { epsilon } = shownOf(state);
	const kind = "layer";
	return /* @__PURE__ */ jsx(Steps, {
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
				also: { kind },
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
				also: { kind },
				title: t(($) => $.steps.statistics.title),
				body: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.statistics.body, {
						sample,
						m: setSize,
						mean: formatNumber(mean),
						variance: formatNumber(variance)
					})
				})
			},
			{
				id: "normalize",
				stage: "normalized",
				also: { kind },
				title: t(($) => $.steps.normalize.title),
				body: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.normalize.body, {
						sample,
						varianceAfter: formatNumber(variance / (variance + epsilon), 4)
					})
				}), /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.normalize.channels, {
						low: formatNumber(low),
						high: formatNumber(high)
					})
				})] })
			},
			{
				id: "affine",
				stage: "output",
				also: { kind },
				title: t(($) => $.steps.affine.title),
				body: /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps.affine.body, {
						gamma: formatNumber(gamma),
						beta: formatNumber(beta)
					})
				})
			}
		]
	});
}
/** The three steps, after the question that comes before them; always under Layer Normalization itself. */
function MethodSteps() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "steps",
		heading: t(($) => $.steps.heading),
		children: [/* @__PURE__ */ jsx("p", { children: t(($) => $.steps.intro) }), /* @__PURE__ */ jsx(MethodScope, {
			kind: "layer",
			children: /* @__PURE__ */ jsx(LayerSteps, {})
		})]
	});
}
// src/lessons/layer-normalization/Removed.tsx
var targets = ["sample", "channel"];
/** One sample brightened and stretched, and what Layer Normalization and RMSNorm make of it. */
function Rescaler() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	const messages = useMessages();
	const [factor, setFactor] = useState(2);
	const [shift, setShift] = useState(3);
	const [target, setTarget] = useState("sample");
	const state = usePicture((whole) => whole);
	const { n } = activeCellOf(state);
	const rescaling = {
		factor,
		shift,
		channel: target === "channel" ? 0 : null
	};
	const effects = siblings.map((kind) => ({
		kind,
		...rescalingEffect(state, kind, n, rescaling)
	}));
	const shared = {
		step: .1,
		format: (value) => formatNumber(value, 1)
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsxs("div", {
			className: "controls",
			children: [
				/* @__PURE__ */ jsx(Segmented, {
					label: t(($) => $.removed.target),
					options: targets.map((value) => ({
						value,
						label: t(($) => $.removed.targets[value])
					})),
					value: target,
					onChange: setTarget
				}),
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.removed.factor),
					value: factor,
					min: -2,
					max: 4,
					resetValue: 1,
					onChange: setFactor,
					invalidMessage: messages.number(-2, 4),
					...shared
				}),
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.removed.shift),
					value: shift,
					min: -5,
					max: 5,
					resetValue: 0,
					onChange: setShift,
					invalidMessage: messages.number(-5, 5),
					...shared
				})
			]
		}),
		/* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsx("figcaption", { children: t(($) => $.removed.input, { sample: n + 1 }) }), /* @__PURE__ */ jsx(SampleStrip, {
			tensor: effects[0].input,
			domain: 10,
			label: t(($) => $.removed.input, { sample: n + 1 })
		})] }),
		effects.map(({ kind, xHat, difference }) => {
			const caption = t(($) => $.removed.output, {
				method: tCommon(($) => $.methods[kind]),
				difference: formatSmall(difference)
			});
			return /* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsx("figcaption", { children: caption }), /* @__PURE__ */ jsx(SampleStrip, {
				tensor: xHat,
				domain: 3,
				method: kind,
				label: caption
			})] }, kind);
		})
	] });
}
/**
* Test error in %, means of five runs: a small net on digits in three colour channels, trained on plain ones and tested
* on changed ones, with this normalization on its input. Measured for this course.
*/
var measured = {
	plain: {
		none: 6.1,
		batch: 5.7,
		layer: 5.7,
		instance: 5.7
	},
	common: {
		none: 36.7,
		batch: 37,
		layer: 5.7,
		instance: 5.7
	},
	cast: {
		none: 38.6,
		batch: 39.7,
		layer: 8.5,
		instance: 5.7
	},
	inverted: {
		none: 97.6,
		batch: 97.5,
		layer: 98.7,
		instance: 98.7
	}
};
var tests = Object.keys(measured);
var inputs = [
	"none",
	"batch",
	"layer",
	"instance"
];
function Measured() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs("table", {
		className: "layer-figures",
		children: [
			/* @__PURE__ */ jsx("caption", { children: t(($) => $.removed.caption) }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("td", {}), inputs.map((input) => /* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.removed.inputs[input])
			}, input))] }) }),
			/* @__PURE__ */ jsx("tbody", { children: tests.map((test) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
				scope: "row",
				children: t(($) => $.removed.tests[test])
			}), inputs.map((input) => /* @__PURE__ */ jsx("td", { children: formatNumber(measured[test][input], 1) }, input))] }, test)) })
		]
	});
}
/** What Layer Normalization takes away, and what it lets through. */
function Removed() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "removed",
		heading: t(($) => $.removed.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.removed.body)
			}),
			/* @__PURE__ */ jsx(Rescaler, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.removed.try)
			}),
			/* @__PURE__ */ jsxs(Callout, {
				kind: "evidence",
				title: t(($) => $.removed.measuredTitle),
				children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.removed.measured)
				}), /* @__PURE__ */ jsx(Measured, {})]
			})
		]
	});
}
// src/figures/VectorTable.tsx
/** A few vectors, one a row, as a real table whose cells carry the colours of the other pictures. */
function VectorTable(props) {
	const { caption, corner, columns, factColumns, vectors, domain, formatCell, sets, marked = [], markLabel } = props;
	const frame = sets ? `figure-vectors-${sets.run} ${methodClass(sets.method)}` : "";
	return /* @__PURE__ */ jsx("section", {
		className: `figure figure-vectors ${frame}`,
		"aria-label": caption,
		tabIndex: 0,
		children: /* @__PURE__ */ jsxs("table", { children: [
			/* @__PURE__ */ jsx("caption", { children: caption }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [
				/* @__PURE__ */ jsx("th", {
					scope: "col",
					children: corner
				}),
				columns.map((column) => /* @__PURE__ */ jsx("th", {
					scope: "col",
					children: column
				}, column)),
				factColumns.map((column) => /* @__PURE__ */ jsx("th", {
					scope: "col",
					children: column
				}, column))
			] }) }),
			/* @__PURE__ */ jsx("tbody", { children: vectors.map(({ label, values, facts }, row) => /* @__PURE__ */ jsxs("tr", { children: [
				/* @__PURE__ */ jsx("th", {
					scope: "row",
					children: label
				}),
				Array.from(values, (value, column) => {
					const isMarked = marked[row * columns.length + column];
					return /* @__PURE__ */ jsxs("td", {
						className: isMarked ? "figure-vectors-value is-marked" : "figure-vectors-value",
						style: {
							backgroundColor: colourOf(value, domain),
							color: inkOn(value, domain)
						},
						children: [printValue(value, formatCell), isMarked && /* @__PURE__ */ jsxs("span", {
							className: "figure-spoken",
							children: [" ", markLabel]
						})]
					}, columns[column]);
				}),
				facts.map((fact, index) => /* @__PURE__ */ jsx("td", { children: fact }, factColumns[index]))
			] }, row)) })
		] })
	});
}
/** The words of a sentence without its punctuation, in small letters. */
function wordsOf(sentence) {
	return (sentence.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}’'\u200c\u200d]+/gu) ?? []).slice(0, 10);
}
/** A word's own numbers, drawn from its letters as the seed: the same word has the same numbers everywhere. */
function vectorOf(word) {
	const seed = mixSeed(...Array.from(word, (letter) => letter.codePointAt(0)));
	const spreads = Array.from({ length: 4 }, () => ({
		mean: 1,
		spread: 2
	}));
	return randomTensor([
		1,
		4,
		1,
		1
	], seed, spreads).data;
}
/** A sentence as a tensor: a sample a word, a channel a feature, H = W = 1. */
function sentenceTensor(words) {
	const data = new Float32Array(words.length * 4);
	words.forEach((word, n) => {
		data.set(vectorOf(word), n * 4);
	});
	return {
		shape: [
			words.length,
			4,
			1,
			1
		],
		data
	};
}
function normalizeWords(words, kind, epsilon) {
	return normalize(sentenceTensor(words), { kind }, identityAffine(4), epsilon, { allowSingleValue: true }).xHat;
}
/** Mean and standard deviation of each word's numbers. */
function rowStatistics(x) {
	const { mean, variance } = statisticsOf(x, [
		1,
		4,
		1,
		1
	]);
	return Array.from(mean, (value, n) => ({
		mean: value,
		deviation: Math.sqrt(variance[n])
	}));
}
function arrivalOf(words, kind, epsilon) {
	if (words.length < 2) return {
		moved: [],
		count: 0,
		largest: 0
	};
	const before = normalizeWords(words.slice(0, -1), kind, epsilon).data;
	const after = normalizeWords(words, kind, epsilon).data;
	const moved = Array.from(before, (value, cell) => !Object.is(value, after[cell]));
	const distances = Array.from(before, (value, cell) => Math.abs(value - after[cell]));
	return {
		moved,
		count: moved.filter(Boolean).length,
		largest: Math.max(...distances)
	};
}
// src/lessons/layer-normalization/Sequence.tsx
var views = [
	"input",
	"layer",
	"rms",
	"batch"
];
var runs = {
	layer: "rows",
	rms: "rows",
	batch: "columns"
};
/** The words that have arrived so far, as numbers, before or after normalization. */
function Words({ words, view }) {
	const { t } = useTranslation("layer-normalization");
	const epsilon = usePicture(epsilonOf);
	const tensor = view === "input" ? sentenceTensor(words) : normalizeWords(words, view, epsilon);
	const statistics = rowStatistics(tensor);
	const isCompared = view === "layer" || view === "batch";
	return /* @__PURE__ */ jsx(VectorTable, {
		caption: t(($) => $.sequence.captions[view]),
		corner: t(($) => $.sequence.word),
		columns: [
			"x₁",
			"x₂",
			"x₃",
			"x₄"
		].slice(0, 4),
		factColumns: ["μ", "σ"],
		vectors: words.map((label, n) => ({
			label,
			values: tensor.data.subarray(n * 4, (n + 1) * 4),
			facts: [formatNumber(statistics[n].mean), formatNumber(statistics[n].deviation)]
		})),
		domain: view === "input" ? 6 : 3,
		formatCell: (value) => formatNumber(value),
		sets: view === "input" ? null : {
			run: runs[view],
			method: view
		},
		marked: isCompared ? arrivalOf(words, view, epsilon).moved : [],
		markLabel: t(($) => $.sequence.mark)
	});
}
/** A sentence that arrives word by word, as a recurrent network reads it. */
function Reader() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	const epsilon = usePicture(epsilonOf);
	const inputId = useId();
	const [own, setOwn] = useState(null);
	const [read, setRead] = useState(3);
	const [view, setView] = useState("layer");
	const sentence = own ?? t(($) => $.sequence.sentence);
	const all = wordsOf(sentence);
	const words = all.slice(0, Math.max(1, read));
	const [layer, batch] = ["layer", "batch"].map((kind) => arrivalOf(words, kind, epsilon));
	const word = words.at(-1);
	const nameOf = (value) => value === "input" ? t(($) => $.sequence.input) : tCommon(($) => $.methods[value]);
	const effect = words.length > 1 ? t(($) => $.sequence.effect, {
		word,
		earlier: (words.length - 1) * 4,
		moved: layer.count,
		batchMoved: batch.count,
		largest: formatSmall(batch.largest)
	}) : t(($) => $.sequence.first, { word });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("div", {
		className: "controls",
		children: [/* @__PURE__ */ jsxs("div", {
			className: "sequence-sentence",
			children: [/* @__PURE__ */ jsx("label", {
				htmlFor: inputId,
				children: t(($) => $.sequence.own, { most: 10 })
			}), /* @__PURE__ */ jsx("input", {
				id: inputId,
				type: "text",
				value: sentence,
				autoComplete: "off",
				maxLength: 120,
				onChange: ({ target }) => {
					setOwn(target.value);
					setRead(10);
				}
			})]
		}), /* @__PURE__ */ jsx(Segmented, {
			label: t(($) => $.sequence.viewLabel),
			options: views.map((value) => ({
				value,
				label: nameOf(value)
			})),
			value: view,
			onChange: setView
		})]
	}), words.length > 0 ? /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Words, {
			words,
			view
		}),
		/* @__PURE__ */ jsxs("p", {
			className: "button-row",
			children: [/* @__PURE__ */ jsx("button", {
				type: "button",
				className: "primary",
				disabled: words.length >= all.length,
				onClick: () => setRead(words.length + 1),
				children: t(($) => $.sequence.nextWord)
			}), /* @__PURE__ */ jsx("button", {
				type: "button",
				disabled: words.length === 1,
				onClick: () => setRead(1),
				children: t(($) => $.sequence.restart)
			})]
		}),
		/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: effect
		}),
		/* @__PURE__ */ jsx(LiveRegion, { message: effect })
	] }) : /* @__PURE__ */ jsx("p", { children: t(($) => $.sequence.noWords) })] });
}
/** Why recurrent networks and Transformers use it: every token by itself. */
function Sequence() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "sequence",
		heading: t(($) => $.sequence.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.sequence.tokens)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.sequence.vectors, { features: 4 })
			}),
			/* @__PURE__ */ jsx(Reader, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.sequence.same)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.sequence.recurrent)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.sequence.transformer)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.sequence.evidence)
			})
		]
	});
}
// src/lessons/layer-normalization/SiblingChoice.tsx
/** Layer Normalization or RMSNorm, for the whole page. */
function SiblingChoice() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	const { store } = usePictureStore();
	const kind = usePicture((state) => state.kind === "rms" ? "rms" : "layer");
	return /* @__PURE__ */ jsx("div", {
		className: "controls",
		children: /* @__PURE__ */ jsx(Segmented, {
			label: t(($) => $.siblings.label),
			options: siblings.map((value) => ({
				value,
				label: tCommon(($) => $.methods[value])
			})),
			value: kind,
			onChange: (next) => store.setState({
				kind: next,
				part: null
			})
		})
	});
}
// src/lessons/layer-normalization/Siblings.tsx
/** What each sibling leaves of one sample, and what it costs. */
function Comparison() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	const state = usePicture((whole) => whole);
	const { n } = activeCellOf(state);
	const m = setSizeOf(shownOf(state));
	const facts = siblings.map((kind) => ({
		kind,
		...afterSibling(state, kind, n),
		...operations(kind, m)
	}));
	const channels = state.shape[1];
	const rows = {
		mean: facts.map(({ mean }) => formatNumber(mean, 4)),
		meanSquare: facts.map(({ meanSquare }) => formatNumber(meanSquare, 4)),
		additions: facts.map(({ additions }) => String(additions)),
		multiplications: facts.map(({ multiplications }) => String(multiplications)),
		parameters: facts.map(({ kind }) => String(kind === "rms" ? channels : 2 * channels))
	};
	return /* @__PURE__ */ jsxs("table", {
		className: "layer-figures",
		children: [
			/* @__PURE__ */ jsx("caption", { children: t(($) => $.siblings.caption, {
				sample: n + 1,
				m
			}) }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("td", {}), siblings.map((kind) => /* @__PURE__ */ jsx("th", {
				scope: "col",
				children: tCommon(($) => $.methods[kind])
			}, kind))] }) }),
			/* @__PURE__ */ jsx("tbody", { children: Object.keys(rows).map((row) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
				scope: "row",
				children: t(($) => $.siblings.rows[row])
			}), rows[row].map((value, index) => /* @__PURE__ */ jsx("td", { children: value }, siblings[index]))] }, row)) })
		]
	});
}
/** How the two draw together as the sample's mean is taken away. */
function MeanSlider() {
	const { t } = useTranslation("layer-normalization");
	const messages = useMessages();
	const [percent, setPercent] = useState(100);
	const gap = usePicture((state) => siblingGap(state, activeCellOf(state).n, percent / 100));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("div", {
		className: "controls",
		children: /* @__PURE__ */ jsx(Slider, {
			label: t(($) => $.siblings.share),
			value: percent,
			min: 0,
			max: 200,
			step: 5,
			resetValue: 100,
			format: (value) => formatNumber(value, 0),
			onChange: setPercent,
			invalidMessage: messages.number(0, 200)
		})
	}), /* @__PURE__ */ jsx("p", {
		role: "status",
		children: t(($) => $.siblings.gap, { gap: formatSmall(gap) })
	})] });
}
/** RMSNorm beside Layer Normalization, on the same picture. */
function Siblings() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "siblings",
		heading: t(($) => $.siblings.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.siblings.body)
			}),
			/* @__PURE__ */ jsx(SiblingChoice, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.siblings.look)
			}),
			/* @__PURE__ */ jsx(SetHistogram, {}),
			/* @__PURE__ */ jsx(Comparison, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.siblings.equal)
			}),
			/* @__PURE__ */ jsx(MeanSlider, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.siblings.cost)
			})
		]
	});
}
// src/lessons/layer-normalization/Summary.tsx
var questions = {
	q1: "b",
	q2: "a",
	q3: "c"
};
function Question({ id }) {
	const { t } = useTranslation("layer-normalization");
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
/** Three questions on the lesson, and the lesson in five sentences. */
function Summary() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Section, {
		id: "check",
		heading: t(($) => $.check.heading),
		children: Object.keys(questions).map((id) => /* @__PURE__ */ jsx(Question, { id }, id))
	}), /* @__PURE__ */ jsxs(Section, {
		id: "summary",
		heading: t(($) => $.summary.heading),
		children: [/* @__PURE__ */ jsx("ul", { children: [
			"set",
			"alone",
			"sequence",
			"removed",
			"limits"
		].map((point) => /* @__PURE__ */ jsx(Prose, {
			as: "li",
			text: t(($) => $.summary.points[point])
		}, point)) }), /* @__PURE__ */ jsx("p", { children: t(($) => $.summary.next) })]
	})] });
}
// src/lessons/layer-normalization/Why.tsx
var paragraphs = [
	"problem",
	"idea",
	"daily",
	"price"
];
function Why() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsx(Section, {
		id: "why",
		heading: t(($) => $.why.heading),
		children: paragraphs.map((id) => /* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.why[id])
		}, id))
	});
}
// src/lessons/layer-normalization/Later.tsx
function FormulaSection() {
	const { t } = useTranslation("layer-normalization");
	const cell = usePicture(activeCellOf);
	const isRms = usePicture((state) => state.kind === "rms");
	return /* @__PURE__ */ jsxs(Section, {
		id: "formula",
		heading: t(($) => $.formula.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.formula.intro) }),
			/* @__PURE__ */ jsx(SiblingChoice, {}),
			/* @__PURE__ */ jsx(FormulaParts, { textOf: (part) => isRms && (part === "variance" || part === "xHat") ? t(($) => $.formula.rmsParts[part]) : t(($) => $.formula.parts[part]) }),
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.formula.worked, placeOf(cell)) }),
			/* @__PURE__ */ jsx(WorkedFormulas, {}),
			/* @__PURE__ */ jsx(CellEditor, {})
		]
	});
}
function CodeSection() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "code",
		heading: t(($) => $.code.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.intro)
			}),
			/* @__PURE__ */ jsx(SiblingChoice, {}),
			/* @__PURE__ */ jsx(CodePanel, { shortenedText: (count) => t(($) => $.code.shortened, { count }) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.note)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.trap)
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
		/* @__PURE__ */ jsx(Sequence, {}),
		/* @__PURE__ */ jsx(Siblings, {}),
		/* @__PURE__ */ jsx(Removed, {}),
		/* @__PURE__ */ jsx(Affine, {}),
		/* @__PURE__ */ jsx(Limits, {}),
		/* @__PURE__ */ jsx(CodeSection, {}),
		/* @__PURE__ */ jsx(Summary, {})
	] });
}
export { Later };
