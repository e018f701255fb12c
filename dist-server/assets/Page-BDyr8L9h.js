import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { A as statisticsOf, D as normalize, G as layoutSheets, N as poolOf, R as identityAffine, _ as mateChoices, a as inputOf, b as pathOf, f as trainingOf, ot as defaultPicture, q as outset, r as epsilonOf, s as outputOf } from "../prerender.js";
import { t as LessonPage } from "./LessonPage-BvmAS3_C.js";
import { r as lazyPart } from "./useScreenHeight-CGyF71xP.js";
import { a as usePictureStore, i as usePicture, r as PictureProvider } from "./PictureContext-G4EjMXSD.js";
/* empty css                 */
import { g as MapFrames, h as CellGrid, s as placeOf, t as activeCellOf, v as SheetColours } from "./values-B3BEIs3f.js";
import { n as methodDash, t as methodClass } from "./method-B3Ajnwbj.js";
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { n as changeAndMark } from "./actions-DP8Damxj.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { r as indexOf } from "./shape-BG7rjwQG.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useId, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { extent } from "d3-array";
// src/lessons/layer-normalization/evidence.ts
/** Layer Normalization and its sibling without the mean. */
var siblings = ["layer", "rms"];
/** Who shares the batch with sample 1: mates of one kind or another, or nobody. */
var companies = [...mateChoices, "alone"];
/** Samples that a batch has again after sample 1 was alone. */
var usualSamples = 4;
var companyOf = ({ shape, mates }) => shape[0] === 1 ? "alone" : mates;
/** What has to change so that sample 1 stands in this company. */
function companyChange({ shape }, company) {
	const [N, C, H, W] = shape;
	if (company === "alone") return {
		shape: [
			1,
			C,
			H,
			W
		],
		mates: "own"
	};
	return {
		shape: [
			N > 1 ? N : usualSamples,
			C,
			H,
			W
		],
		mates: company
	};
}
/** The outputs of sample 1 under a method, in a company. */
function firstOutputs(state, kind, company) {
	return sampleOf(outputOf({
		...state,
		...companyChange(state, company),
		kind,
		mode: "training"
	}), 0);
}
/** What a company does to sample 1's outputs. */
function outcomeOf(state, kind, company, { c, h, w }) {
	const usual = firstOutputs(state, kind, "own");
	const { shape, data } = firstOutputs(state, kind, company);
	return {
		output: data[indexOf(shape, 0, c, h, w)],
		moved: data.filter((value, cell) => !Object.is(value, usual.data[cell])).length,
		cells: data.length,
		largest: largestDifference(usual, {
			shape,
			data
		})
	};
}
/** One sample of a tensor, as a batch of its own. */
function sampleOf({ shape, data }, n) {
	const [N, C, H, W] = shape;
	const size = data.length / N;
	return {
		shape: [
			1,
			C,
			H,
			W
		],
		data: data.subarray(n * size, (n + 1) * size)
	};
}
/** How far apart two tensors of one shape are at the cell where they differ most. */
function largestDifference(first, second) {
	return first.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - second.data[cell])), 0);
}
/** Lowest and highest mean of a single channel within one normalized sample. */
function channelMeans(state, n) {
	const xHat = sampleOf(trainingOf(state).xHat, n);
	const [low = 0, high = 0] = extent(statisticsOf(xHat, poolOf({ kind: "instance" }, xHat.shape)).mean);
	return [low, high];
}
var normalizeOne = (x, kind, epsilon) => normalize(x, { kind }, identityAffine(x.shape[1]), epsilon).xHat;
/** Mean and mean square of one sample after normalization. */
function afterSibling(state, kind, n) {
	const xHat = normalizeOne(sampleOf(inputOf(state), n), kind, epsilonOf(state));
	return {
		mean: statisticsOf(xHat, xHat.shape).mean[0],
		meanSquare: statisticsOf(xHat, xHat.shape, false).variance[0]
	};
}
/** How far the siblings are apart at most on one sample of which only a share of its mean is left. */
function siblingGap(state, n, share) {
	const x = sampleOf(inputOf(state), n);
	const mean = statisticsOf(x, x.shape).mean[0];
	const shifted = {
		shape: x.shape,
		data: x.data.map((value) => value - (1 - share) * mean)
	};
	const [layer, rms] = siblings.map((kind) => normalizeOne(shifted, kind, epsilonOf(state)));
	return largestDifference(layer, rms);
}
/** One sample's input after rescaling. */
function rescale({ shape, data }, { factor, shift, channel }) {
	const plane = shape[2] * shape[3];
	const isMeant = (cell) => channel === null || Math.floor(cell / plane) === channel;
	return {
		shape,
		data: data.map((value, cell) => isMeant(cell) ? factor * value + shift : value)
	};
}
/** One sample before and after rescaling, and how far that moves x̂ at most. */
function rescalingEffect(state, kind, n, rescaling) {
	const x = sampleOf(inputOf(state), n);
	const input = rescale(x, rescaling);
	const xHat = normalizeOne(input, kind, epsilonOf(state));
	return {
		input,
		xHat,
		difference: largestDifference(xHat, normalizeOne(x, kind, epsilonOf(state)))
	};
}
/** Operations on a set of m cells, γ and β included; the few that come once a set are left out. */
function operations(kind, m) {
	return {
		additions: m - 1 + (kind === "layer" ? m - 1 + 2 * m : 0),
		multiplications: 3 * m
	};
}
// src/figures/SampleStrip.tsx
var HIGHEST = 96;
/** One sample's maps in a row, to be looked at beside another such row. */
function SampleStrip({ tensor, domain, method, label, nominalWidth = 320 }) {
	const { ref, width } = useWidth(nominalWidth);
	const id = useId();
	const layout = layoutSheets({
		shape: tensor.shape,
		width,
		maxHeight: HIGHEST
	});
	const { left, top, mapHeight } = layout;
	const row = {
		x: left,
		y: top,
		width: layout.width - 2 * left,
		height: mapHeight
	};
	return /* @__PURE__ */ jsx("div", {
		className: `figure ${method ? methodClass(method) : ""}`,
		ref,
		children: /* @__PURE__ */ jsxs("svg", {
			viewBox: `0 0 ${layout.width} ${layout.height}`,
			style: { width: toRem(layout.width) },
			role: "img",
			"aria-label": label,
			children: [
				/* @__PURE__ */ jsx("pattern", {
					id,
					width: "6",
					height: "6",
					patternUnits: "userSpaceOnUse",
					patternTransform: "rotate(45)",
					children: /* @__PURE__ */ jsx("rect", {
						width: "2",
						height: "6",
						fill: "#fff",
						fillOpacity: "0.55"
					})
				}),
				/* @__PURE__ */ jsx(SheetColours, {
					tensor,
					domain,
					layout,
					hatchId: id
				}),
				/* @__PURE__ */ jsx(MapFrames, { layout }),
				/* @__PURE__ */ jsx(CellGrid, { layout }),
				method && /* @__PURE__ */ jsx("path", {
					className: "figure-strip-frame",
					d: pathOf([outset(row, 4)]),
					strokeDasharray: methodDash[method]
				})
			]
		})
	});
}
// src/lessons/layer-normalization/Company.tsx
var compared = ["layer", "batch"];
/** The scale of the main picture's normalized values. */
var domain = 3;
/** Sample 1's outputs under both methods, in the company that is chosen. */
function Strips() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	const state = usePicture((whole) => whole);
	const company = companyOf(state);
	return compared.map((kind) => {
		const { moved, cells, largest } = outcomeOf(state, kind, company, {
			n: 0,
			c: 0,
			h: 0,
			w: 0
		});
		const method = tCommon(($) => $.methods[kind]);
		return /* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsxs("figcaption", { children: [
			/* @__PURE__ */ jsx("strong", { children: method }),
			": ",
			t(($) => $.company.moved, {
				moved,
				cells
			}),
			moved > 0 && /* @__PURE__ */ jsxs(Fragment$1, { children: [" ", t(($) => $.company.largest, { largest: formatSmall(largest) })] })
		] }), /* @__PURE__ */ jsx(SampleStrip, {
			tensor: firstOutputs(state, kind, company),
			domain,
			label: t(($) => $.company.strip, { method })
		})] }, kind);
	});
}
/** One output of sample 1 in every company, to more digits than the picture prints. */
function OutputTable() {
	const { t } = useTranslation("layer-normalization");
	const { t: tCommon } = useTranslation();
	const state = usePicture((whole) => whole);
	const cell = {
		...activeCellOf(state),
		n: 0
	};
	const current = companyOf(state);
	return /* @__PURE__ */ jsxs("table", {
		className: "layer-figures",
		children: [
			/* @__PURE__ */ jsx("caption", { children: t(($) => $.company.caption, placeOf(cell)) }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.company.label)
			}), compared.map((kind) => /* @__PURE__ */ jsx("th", {
				scope: "col",
				children: tCommon(($) => $.methods[kind])
			}, kind))] }) }),
			/* @__PURE__ */ jsx("tbody", { children: companies.map((company) => /* @__PURE__ */ jsxs("tr", {
				"aria-current": company === current ? "true" : void 0,
				children: [/* @__PURE__ */ jsx("th", {
					scope: "row",
					children: t(($) => $.company.choices[company])
				}), compared.map((kind) => /* @__PURE__ */ jsx("td", { children: formatNumber(outcomeOf(state, kind, company, cell).output, 6) }, kind))]
			}, company)) })
		]
	});
}
/** The moment of insight: whatever is done to its batch-mates, sample 1 stays the same to the last bit. */
function Company() {
	const { t } = useTranslation("layer-normalization");
	const { store } = usePictureStore();
	const company = usePicture(companyOf);
	const choose = (next) => {
		const state = store.getState();
		const pinned = state.pinned?.n === 0 ? state.pinned : null;
		changeAndMark(store, {
			...companyChange(state, next),
			stage: "output",
			pinned,
			pointed: null
		});
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "company",
		heading: t(($) => $.company.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.company.body)
			}),
			/* @__PURE__ */ jsx("div", {
				className: "controls",
				children: /* @__PURE__ */ jsx(Segmented, {
					label: t(($) => $.company.label),
					options: companies.map((value) => ({
						value,
						label: t(($) => $.company.choices[value])
					})),
					value: company,
					onChange: choose
				})
			}),
			/* @__PURE__ */ jsx(Strips, {}),
			/* @__PURE__ */ jsx(OutputTable, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.company.bits)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.company.modes)
			})
		]
	});
}
// src/lessons/layer-normalization/Predict.tsx
var options = [
	"all",
	"some",
	"none"
];
/** Any cell: what is asked is how many outputs move. */
var corner = {
	n: 0,
	c: 0,
	h: 0,
	w: 0
};
/** The opening: predict what other batch-mates do to sample 1, then exchange them and see. */
function Predict() {
	const { t } = useTranslation("layer-normalization");
	const { t: tPicture } = useTranslation("picture");
	const { store } = usePictureStore();
	const [chosen, setChosen] = useState();
	const [outcome, setOutcome] = useState(null);
	const exchange = (option) => {
		setChosen(option);
		store.setState({
			kind: "layer",
			stage: "output",
			pinned: null,
			...companyChange(store.getState(), "own")
		});
		const state = store.getState();
		changeAndMark(store, companyChange(state, "others"));
		setOutcome({
			layer: outcomeOf(state, "layer", "others", corner),
			batch: outcomeOf(state, "batch", "others", corner)
		});
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "predict",
		heading: t(($) => $.predict.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.predict.setup)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.predict.plan)
			}),
			/* @__PURE__ */ jsx(Choice, {
				question: t(($) => $.predict.question),
				options: options.map((value) => ({
					value,
					label: t(($) => $.predict.options[value])
				})),
				chosen,
				onChoose: exchange,
				submitLabel: t(($) => $.predict.action),
				right: "none",
				rightLabel: tPicture(($) => $.lesson.choice.right),
				wrongLabel: tPicture(($) => $.lesson.choice.wrong),
				feedback: outcome && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.result, {
						moved: outcome.layer.moved,
						cells: outcome.layer.cells,
						batchMoved: outcome.batch.moved,
						largest: formatSmall(outcome.batch.largest)
					})
				}), /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.insight)
				})] })
			})
		]
	});
}
// src/lessons/layer-normalization/Page.tsx
var Page_exports = /* @__PURE__ */ __exportAll({ Page: () => Page });
/** Everything below the first screens. */
var Later = lazyPart(async () => (await import("./Later-C3jrl5tF.js")).Later);
function Header() {
	const { t } = useTranslation("layer-normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
		/* @__PURE__ */ jsx("p", {
			className: "lead",
			children: t(($) => $.lead)
		}),
		/* @__PURE__ */ jsxs("p", {
			className: "small",
			children: [
				/* @__PURE__ */ jsx(Prose, { text: t(($) => $.authors) }),
				" · ",
				t(($) => $.duration)
			]
		})
	] });
}
/** The lesson on Layer Normalization and RMSNorm. */
function Page({ digits }) {
	return /* @__PURE__ */ jsx(PictureProvider, {
		initial: () => defaultPicture(digits, "layer"),
		children: /* @__PURE__ */ jsxs(LessonPage, {
			header: /* @__PURE__ */ jsx(Header, {}),
			children: [
				/* @__PURE__ */ jsx(Predict, {}),
				/* @__PURE__ */ jsx(Company, {}),
				/* @__PURE__ */ jsx(Later, {})
			]
		})
	});
}
export { Page, operations as a, siblings as c, channelMeans as i, SampleStrip as n, rescalingEffect as o, afterSibling as r, siblingGap as s, Page_exports as t };
