import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as AddressNotes } from "./SettingsLink-DAXyoobs.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Section } from "./Section-BExVdENC.js";
import { _ as selectedOf, a as groupsOf, b as shapeOf, c as largestSizes, f as mostValues, g as poolOf, h as paintedOf, i as defaultPlayground, m as outputOf, n as allAxes, o as inputOf, p as normalizedOf, r as createPlayground, s as isBigOf, t as activeCellOf, v as setCell, x as stageOf } from "./playground-lXhId1h7.js";
import { n as readNotFinite, t as printFloat32 } from "./float32-jOeoYFlW.js";
import { t as cellCount } from "./shape-BG7rjwQG.js";
import { Ct as loadTexts, I as setOf, Mt as languages, N as poolOf$1, ct as epsilonExponents, dt as nearestDivisor, ft as numberLimit, nt as cellKey, pt as stages, rt as cellOfKey, st as divisorsOf } from "../prerender.js";
import { a as integerParam, c as optionalParam, i as choiceParam, l as subsetParam, s as numberParam } from "./followUrl-CdwC6X_C.js";
import { r as lazyPart, t as usePictureHeight } from "./useScreenHeight-CGyF71xP.js";
import { d as inputDomain, f as TensorSheets, l as StageButtons, n as cellValue, o as formatCell, s as placeOf, u as domainFor, y as describeSheets } from "./values-B3BEIs3f.js";
import { n as NearContext } from "./PictureContext-G4EjMXSD.js";
import { r as InlineFormula, t as Prose } from "./Prose-D_L7eu7m.js";
import { t as methodClass } from "./method-B3Ajnwbj.js";
import { i as parseNumber, t as Slider } from "./Slider-DGFEeWmK.js";
import { t as Toggle } from "./Toggle-DZQ5h1MO.js";
import { t as ScrollBox } from "./ScrollBox-wGs59Rh-.js";
import { useTranslation } from "react-i18next";
import { createContext, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/state/playgroundUrl.ts
/** Four sizes of at least 1: `3x4x4x4`. */
function readShape(text, most) {
	const sizes = text.split("x").map((size) => /^\d+$/.test(size) ? Number(size) : 0);
	const [N = 0, C = 0, H = 0, W = 0] = sizes;
	return sizes.length === 4 && sizes.every((size, axis) => size >= 1 && size <= most[axis]) ? [
		N,
		C,
		H,
		W
	] : void 0;
}
var shapeParam = {
	name: "shape",
	read: (text) => readShape(text, largestSizes),
	write: (shape) => shape.join("x"),
	accepts: `1x1x1x1 … ${largestSizes.join("x")}`
};
/** No axis of so few values is longer. */
var mostLinkedSizes = [
	256,
	256,
	256,
	256
];
var value = numberParam("x", -35e37, 35e37);
/** The reader's numbers with their shape, `1x1x2x2:1,2,3,4`; too many of them stay on the device. */
var ownParam = {
	name: "x",
	read(text) {
		const [size = "", list = ""] = text.split(":");
		const shape = readShape(size, mostLinkedSizes);
		const values = list.split(",").map((item) => readNotFinite(item) ?? value.read(item.replace("e+", "e")));
		return shape && cellCount(shape) === values.length && !values.includes(void 0) ? {
			x: {
				shape,
				data: Float32Array.from(values)
			},
			isPicture: false
		} : void 0;
	},
	write: (own) => own && own.x.data.length <= 256 ? `${own.x.shape.join("x")}:${Array.from(own.x.data, printFloat32).join(",")}` : "",
	accepts: `NxCxHxW:…,… (1…256)`
};
var anywhere = [
	mostValues,
	mostValues,
	mostValues,
	mostValues
];
var cellParam = {
	name: "cell",
	read: (text) => cellOfKey(text, anywhere) ?? void 0,
	write: cellKey,
	accepts: "n.c.h.w"
};
/** Everything of the playground that a link carries. */
var playgroundUrl = {
	shape: shapeParam,
	seed: integerParam("seed", 1, 9999),
	own: {
		...ownParam,
		read: (text) => text === "" ? null : ownParam.read(text)
	},
	axes: subsetParam("axes", allAxes),
	groups: integerParam("groups", 1, mostValues),
	isCentred: {
		name: "centred",
		read: (text) => text === "1" ? true : text === "0" ? false : void 0,
		write: (isCentred) => isCentred ? "1" : "0",
		accepts: "0 | 1"
	},
	gamma: numberParam("gamma", -numberLimit, numberLimit),
	beta: numberParam("beta", -numberLimit, numberLimit),
	epsilonExponent: integerParam("eps", epsilonExponents.min, epsilonExponents.max),
	stage: choiceParam("stage", stages),
	pinned: optionalParam(cellParam)
};
/** Every choice fits every other: G and the cell are held to the shape where they are used. */
var fitPlayground = (values) => values;
// src/lessons/playground/big/store.ts
var nothingBig = {
	shown: null,
	isPending: false,
	failure: null
};
var createBigStore = () => createStore(() => nothingBig);
// src/lessons/playground/PlaygroundContext.tsx
var StoreContext = createContext(null);
var BigContext = createContext(null);
/** Gives everything below one store, from which every number follows, and one for what a worker makes of it. */
function PlaygroundProvider({ children }) {
	const [store] = useState(createPlayground);
	const [big] = useState(createBigStore);
	return /* @__PURE__ */ jsx(StoreContext, {
		value: store,
		children: /* @__PURE__ */ jsx(BigContext, {
			value: big,
			children
		})
	});
}
function useBigStore() {
	const store = useContext(BigContext);
	if (!store) throw new Error("useBigStore: there is no PlaygroundProvider above");
	return store;
}
/** A part of what is known of a tensor too large for the page itself. */
var useBig = (select) => useStore(useBigStore(), select);
function usePlaygroundStore() {
	const store = useContext(StoreContext);
	if (!store) throw new Error("usePlaygroundStore: there is no PlaygroundProvider above");
	return store;
}
/** A part of the settings, or anything derived from them; what is far from the screen stands still. */
function usePlayground(select) {
	const isNear = useContext(NearContext);
	const last = useRef(null);
	return useStore(usePlaygroundStore(), (state) => {
		if (isNear || !last.current) last.current = { value: select(state) };
		return last.current.value;
	});
}
var colours = [
	"red",
	"green",
	"blue"
];
/** How rows and columns are called: a picture's channels by their colours; readers count from 1. */
function useSheetNames() {
	const { t } = useTranslation("playground");
	const { t: tPicture } = useTranslation("picture");
	const isPicture = usePlayground((state) => state.own?.isPicture ?? false);
	return useMemo(() => ({
		sampleLabel: (n) => tPicture(($) => $.sample, { sample: n + 1 }),
		channelLabel: (c) => {
			const colour = colours[c];
			return isPicture && colour ? t(($) => $.colours[colour]) : tPicture(($) => $.channel, { channel: c + 1 });
		},
		shortChannelLabel: (c) => String(c + 1)
	}), [
		t,
		tPicture,
		isPicture
	]);
}
// src/lessons/playground/Readout.tsx
/** The chosen cell's set and its own way from x to y, all from the engine. */
function workedOf(state) {
	const cell = activeCellOf(state);
	const input = inputOf(state);
	const pool = poolOf(state);
	const normalized = normalizedOf(state);
	const set = setOf(pool, input.shape, cell.n, cell.c, cell.h, cell.w);
	return {
		cell,
		isCentred: state.isCentred,
		setSize: cellCount(pool),
		worked: {
			mean: normalized.mean[set],
			variance: normalized.variance[set],
			x: cellValue(input, cell),
			xHat: cellValue(normalized.xHat, cell),
			y: cellValue(outputOf(state), cell)
		}
	};
}
/** One cell's numbers in a line. */
function Readout() {
	const state = usePlayground((whole) => whole);
	return /* @__PURE__ */ jsx(ReadoutView, { ...workedOf(state) });
}
function ReadoutView({ cell, isCentred, setSize, worked }) {
	const { t } = useTranslation("picture");
	const { mean, variance, x, xHat, y } = worked;
	const { sample, channel, row, column } = placeOf(cell);
	const facts = [{
		id: "setSize",
		name: t(($) => $.readout.setSize),
		value: String(setSize)
	}, ...isCentred ? [{
		id: "mean",
		name: t(($) => $.readout.mean),
		value: formatNumber(mean)
	}, {
		id: "variance",
		name: t(($) => $.readout.variance),
		value: formatNumber(variance)
	}] : [{
		id: "meanSquare",
		name: t(($) => $.readout.meanSquare),
		value: formatNumber(variance)
	}]];
	const way = [
		{
			label: "x",
			value: x
		},
		...isCentred ? [{
			label: "x − μ",
			value: x - mean
		}] : [],
		{
			label: "x̂",
			value: xHat
		},
		{
			label: "y",
			value: y
		}
	];
	return /* @__PURE__ */ jsxs("div", {
		className: "readout",
		children: [
			/* @__PURE__ */ jsxs("p", {
				className: "readout-place",
				children: [
					t(($) => $.sample, { sample }),
					" · ",
					t(($) => $.channel, { channel }),
					" · ",
					t(($) => $.readout.row, { row }),
					" ·",
					" ",
					t(($) => $.readout.column, { column })
				]
			}),
			/* @__PURE__ */ jsx("dl", {
				className: "readout-set",
				children: facts.map(({ id, name, value }) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("dt", { children: [
					/* @__PURE__ */ jsx(InlineFormula, { id }),
					" ",
					/* @__PURE__ */ jsx("span", { children: name })
				] }), /* @__PURE__ */ jsx("dd", { children: value })] }, id))
			}),
			/* @__PURE__ */ jsx("ol", {
				className: "readout-way",
				children: way.map(({ label, value }) => /* @__PURE__ */ jsxs("li", { children: [
					/* @__PURE__ */ jsx("span", { children: label }),
					" ",
					/* @__PURE__ */ jsx("strong", { children: formatNumber(value) })
				] }, label))
			})
		]
	});
}
// src/lessons/playground/rule.ts
/** Choices of axes that have no common name, by the axes themselves. */
var unnamed = [
	"none",
	"n",
	"c",
	"h",
	"w",
	"nc",
	"nh",
	"nw",
	"ch",
	"cw",
	"nch",
	"ncw",
	"nchw"
];
var namedAxes = {
	nhw: "batch",
	chw: "layer",
	hw: "instance"
};
/** The axes really averaged over: with G = C every channel is alone, as if C were not ticked. */
function joinedAxes(axes, groups, channels) {
	const isAlone = groups === channels && channels > 1;
	return allAxes.filter((axis) => axes.includes(axis) && !(axis === "c" && isAlone)).join("");
}
/**
* What a rule is called.
* @param groups a divisor of C
*/
function nameOf({ axes, groups, isCentred }, [, C]) {
	const joined = joinedAxes(axes, groups, C);
	const isSplit = joined.includes("c") && groups > 1;
	if (!isCentred) return joined === "chw" && !isSplit ? "rms" : "uncentred";
	if (isSplit) return joined === "chw" ? "group" : "split";
	return namedAxes[joined] ?? unnamed.find((name) => name === joined) ?? "none";
}
var isMethod = (name) => [
	"batch",
	"layer",
	"instance",
	"group",
	"rms"
].some((kind) => kind === name);
/** The lesson that tells of a method. */
var lessonOf = (kind) => `${kind === "rms" ? "layer" : kind}-normalization`;
/** Other named methods whose sets, in this shape, are the very same ones. */
function twinsOf(pool, shape, name) {
	return [
		{ kind: "batch" },
		{ kind: "layer" },
		{ kind: "instance" }
	].filter(({ kind }) => kind !== name).filter((method) => poolOf$1(method, shape).every((size, axis) => size === pool[axis])).map(({ kind }) => kind);
}
/** The rule of a named method; group norm keeps a G between its ends where C has one. */
function ruleOf(kind, [, C], groups) {
	const between = divisorsOf(C).filter((divisor) => divisor > 1 && divisor < C);
	const nearest = nearestDivisor(C, groups);
	const axes = {
		batch: [
			"n",
			"h",
			"w"
		],
		layer: [
			"c",
			"h",
			"w"
		],
		rms: [
			"c",
			"h",
			"w"
		],
		instance: ["h", "w"],
		group: [
			"c",
			"h",
			"w"
		]
	};
	const inside = between.includes(nearest) ? nearest : between[0] ?? C;
	return {
		axes: axes[kind],
		groups: kind === "group" ? inside : 1,
		isCentred: kind !== "rms"
	};
}
/** The means of a rule in a line of NumPy, with the shape that comes out of it. */
function numpyLine({ axes, groups, isCentred }, [N, C, H, W]) {
	const values = isCentred ? "x" : "(x ** 2)";
	const tuple = (numbers) => numbers.length === 1 ? `(${numbers[0]},)` : `(${numbers.join(", ")})`;
	const isSplit = axes.includes("c") && groups > 1;
	const sizes = isSplit ? [
		N,
		groups,
		C / groups,
		H,
		W
	] : [
		N,
		C,
		H,
		W
	];
	const place = isSplit ? {
		n: 0,
		c: 2,
		h: 3,
		w: 4
	} : {
		n: 0,
		c: 1,
		h: 2,
		w: 3
	};
	const averaged = allAxes.filter((axis) => axes.includes(axis)).map((axis) => place[axis]);
	const left = sizes.map((size, axis) => averaged.includes(axis) ? 1 : size);
	return `${isSplit ? `${values}.reshape${tuple(sizes)}` : values}.mean(axis=${tuple(averaged)}, keepdims=True)  # ${tuple(left)}`;
}
// src/lessons/playground/Bench.tsx
/** What the chosen rule is called. */
var ruleNameOf = (state) => nameOf({
	...state,
	groups: groupsOf(state)
}, shapeOf(state));
/** The colours run from −domain to +domain. */
function useDomain() {
	const x = usePlayground((state) => isBigOf(state) ? null : inputOf(state));
	const largest = useBig(({ shown }) => shown?.largest ?? 0);
	const stage = usePlayground(stageOf);
	const ofInput = useMemo(() => x ? inputDomain(x) : domainFor(largest), [x, largest]);
	return stage === "input" || stage === "centred" ? ofInput : 3;
}
/** The live tensor. A rule without a name takes no method's hue. */
function Picture() {
	const { t } = useTranslation("picture");
	const store = usePlaygroundStore();
	const stage = usePlayground(stageOf);
	const tensor = usePlayground(paintedOf);
	const group = usePlayground((state) => normalizedOf(state).group);
	const selected = usePlayground(selectedOf);
	const isPinned = usePlayground((state) => state.pinned !== null && selectedOf(state) === state.pinned);
	const name = usePlayground(ruleNameOf);
	const names = useSheetNames();
	const domain = useDomain();
	const maxHeight = usePictureHeight();
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
	return /* @__PURE__ */ jsx("div", {
		className: `picture playground-picture${isMethod(name) ? "" : " is-unnamed"}`,
		children: /* @__PURE__ */ jsx(TensorSheets, {
			tensor,
			group,
			method: isMethod(name) ? name : "batch",
			domain,
			selected,
			pinned: isPinned,
			onPoint: (pointed) => store.setState({ pointed }),
			onPin: (pinned) => store.setState({ pinned }),
			onDragValue: (cell, delta) => setCell(store, cell, cellValue(inputOf(store.getState()), cell) + delta),
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
			...maxHeight && { maxHeight }
		})
	});
}
/** The picture of a tensor too large for the page itself, and its cell's numbers: their code and texts come when wanted. */
function LateBigBench() {
	const { t, i18n } = useTranslation("playground");
	const [Loaded, setLoaded] = useState(null);
	const [hasFailed, setFailed] = useState(false);
	useEffect(() => {
		const texts = languages.map((language) => loadTexts(i18n, language, ["big"]));
		Promise.all([import("./BigBench-DyCRBkor.js"), ...texts]).then(([{ BigBench }]) => setLoaded(() => BigBench)).catch(() => setFailed(true));
	}, [i18n]);
	if (Loaded) return /* @__PURE__ */ jsx(Loaded, {});
	return /* @__PURE__ */ jsx("p", {
		role: "status",
		children: hasFailed ? t(($) => $.big.failed) : t(($) => $.big.loading)
	});
}
/** The picture and the chosen cell's numbers: what stays in sight while everything else is tried. */
function Bench() {
	const { t } = useTranslation("picture");
	const store = usePlaygroundStore();
	const stage = usePlayground(stageOf);
	const isCentred = usePlayground((state) => state.isCentred);
	const isBig = usePlayground(isBigOf);
	return /* @__PURE__ */ jsxs("section", {
		className: "workbench",
		"aria-label": t(($) => $.title),
		children: [/* @__PURE__ */ jsx(StageButtons, {
			value: stage,
			isCentred,
			onChange: (next) => store.setState({ stage: next })
		}), isBig ? /* @__PURE__ */ jsx(LateBigBench, {}) : /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Picture, {}), /* @__PURE__ */ jsx(Readout, {})] })]
	});
}
// src/lessons/playground/Verdict.tsx
/** Which method the choice is, or that it has no common name, and what comes of it. */
function Verdict() {
	const { t } = useTranslation("playground");
	const { t: tCommon } = useTranslation("common");
	const name = usePlayground(ruleNameOf);
	const axes = usePlayground((state) => state.axes);
	const isCentred = usePlayground((state) => state.isCentred);
	const groups = usePlayground(groupsOf);
	const pool = usePlayground(poolOf);
	const shape = usePlayground(shapeOf);
	const size = cellCount(pool);
	const channels = shape[1];
	const twins = isCentred ? twinsOf(pool, shape, name) : [];
	const isAlone = axes.includes("c") && groups === channels && channels > 1;
	const needsBatch = axes.includes("n") && shape[0] > 1;
	return /* @__PURE__ */ jsxs("div", {
		className: `verdict ${isMethod(name) ? methodClass(name) : ""}`,
		children: [
			/* @__PURE__ */ jsxs("div", {
				role: "status",
				children: [
					/* @__PURE__ */ jsx("p", {
						className: "verdict-name",
						children: isMethod(name) ? tCommon(($) => $.methods[name]) : t(($) => $.verdict.noName)
					}),
					/* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.names[name], {
							groups,
							size: channels / groups
						})
					}),
					isAlone && /* @__PURE__ */ jsx("p", { children: t(($) => $.verdict.alone, { groups }) }),
					/* @__PURE__ */ jsx("p", { children: t(($) => $.verdict.sets, {
						sets: cellCount(shape) / size,
						size
					}) }),
					size === 1 && name !== "none" && /* @__PURE__ */ jsx("p", { children: isCentred ? t(($) => $.verdict.single) : t(($) => $.verdict.sign) }),
					size > 1 && /* @__PURE__ */ jsx("p", { children: needsBatch ? t(($) => $.verdict.batch) : t(($) => $.verdict.independent) }),
					twins.length > 0 && /* @__PURE__ */ jsx("p", { children: t(($) => $.verdict.twins, { names: twins.map((kind) => tCommon(($) => $.methods[kind])).join(" · ") }) })
				]
			}),
			isMethod(name) && /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
				href: `../${lessonOf(name)}/`,
				children: tCommon(($) => $.lessons[lessonOf(name)].title)
			}) }),
			/* @__PURE__ */ jsx(ScrollBox, {
				as: "pre",
				lang: "en",
				children: /* @__PURE__ */ jsx("code", { children: numpyLine({
					axes,
					groups,
					isCentred
				}, shape) })
			})
		]
	});
}
// src/lessons/playground/Rule.tsx
var methods = [
	"batch",
	"layer",
	"instance",
	"group",
	"rms"
];
/** The five named methods, each a choice of axes made at once. */
function Presets() {
	const { t } = useTranslation("playground");
	const { t: tCommon } = useTranslation("common");
	const store = usePlaygroundStore();
	const name = usePlayground(ruleNameOf);
	return /* @__PURE__ */ jsxs("fieldset", {
		className: "rule-presets",
		children: [/* @__PURE__ */ jsx("legend", { children: t(($) => $.rule.presets) }), /* @__PURE__ */ jsx("div", {
			className: "button-row",
			children: methods.map((kind) => /* @__PURE__ */ jsx("button", {
				type: "button",
				className: `rule-preset ${methodClass(kind)}`,
				"aria-pressed": name === kind,
				onClick: () => {
					const state = store.getState();
					store.setState(ruleOf(kind, shapeOf(state), state.groups));
				},
				children: tCommon(($) => $.methods[kind])
			}, kind))
		})]
	});
}
/** Which of the four axes are averaged over. */
function AxisChoice() {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	const axes = usePlayground((state) => state.axes);
	const shape = usePlayground(shapeOf);
	return /* @__PURE__ */ jsxs("fieldset", {
		className: "rule-axes",
		children: [/* @__PURE__ */ jsx("legend", { children: t(($) => $.rule.axes) }), /* @__PURE__ */ jsx("div", {
			className: "rule-axis-row",
			children: allAxes.map((axis, index) => /* @__PURE__ */ jsxs("label", {
				className: "rule-axis",
				children: [/* @__PURE__ */ jsx("input", {
					type: "checkbox",
					checked: axes.includes(axis),
					onChange: ({ currentTarget: { checked } }) => store.setState({ axes: allAxes.filter((each) => each === axis ? checked : axes.includes(each)) })
				}), /* @__PURE__ */ jsxs("span", { children: [
					/* @__PURE__ */ jsx("strong", { children: axis.toUpperCase() }),
					" ",
					t(($) => $.rule.axisNames[axis]),
					" ",
					/* @__PURE__ */ jsxs("small", { children: [
						"(",
						shape[index],
						")"
					] })
				] })]
			}, axis))
		})]
	});
}
/** G, wherever channels are averaged over; only divisors of C. */
function Groups() {
	const { t } = useTranslation("picture");
	const store = usePlaygroundStore();
	const channels = usePlayground((state) => shapeOf(state)[1]);
	const groups = usePlayground(groupsOf);
	const hasChannels = usePlayground((state) => state.axes.includes("c"));
	const divisors = divisorsOf(channels);
	if (!hasChannels || channels === 1) return null;
	const parse = (text) => {
		const stop = divisors.indexOf(parseNumber(text) ?? 0);
		return stop < 0 ? void 0 : stop;
	};
	return /* @__PURE__ */ jsx(Slider, {
		label: t(($) => $.controls.groups),
		value: divisors.indexOf(groups),
		min: 0,
		max: divisors.length - 1,
		step: 1,
		format: (stop) => String(divisors[stop]),
		parse,
		onChange: (stop) => store.setState({ groups: divisors[stop] }),
		invalidMessage: (text) => t(($) => $.controls.groupsInvalid, {
			text,
			channels,
			accepted: divisors.join(", ")
		})
	});
}
/** Which cells share a mean: put together from axes, or taken from a named method. */
function Rule() {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	const isCentred = usePlayground((state) => state.isCentred);
	return /* @__PURE__ */ jsxs(Section, {
		id: "rule",
		heading: t(($) => $.rule.heading),
		children: [
			/* @__PURE__ */ jsxs("div", {
				className: "controls",
				children: [
					/* @__PURE__ */ jsx(AxisChoice, {}),
					/* @__PURE__ */ jsx(Groups, {}),
					/* @__PURE__ */ jsx(Toggle, {
						label: t(($) => $.rule.centred),
						isOn: isCentred,
						onChange: (isOn) => store.setState({ isCentred: isOn })
					})
				]
			}),
			/* @__PURE__ */ jsx(Verdict, {}),
			/* @__PURE__ */ jsx(Presets, {})
		]
	});
}
// src/lessons/playground/Page.tsx
var Page_exports = /* @__PURE__ */ __exportAll({ Page: () => Page });
var Later = lazyPart(async () => (await import("./Later-CCtR5Tmf.js")).Later);
var Drawers = lazyPart(async () => (await import("./Drawers-C4GUNdCV.js")).Drawers);
function Header() {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	return /* @__PURE__ */ jsxs("header", {
		className: "lesson-header",
		children: [
			/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
			/* @__PURE__ */ jsx("p", {
				className: "lead",
				children: t(($) => $.lead)
			}),
			/* @__PURE__ */ jsx(AddressNotes, {
				store,
				table: playgroundUrl,
				initial: defaultPlayground,
				fit: fitPlayground
			})
		]
	});
}
/** Any shape, any axes, the reader's own data. */
function Page() {
	return /* @__PURE__ */ jsx(PlaygroundProvider, { children: /* @__PURE__ */ jsxs("article", {
		className: "lesson playground",
		children: [
			/* @__PURE__ */ jsx(Header, {}),
			/* @__PURE__ */ jsxs("div", {
				className: "lesson-side",
				children: [/* @__PURE__ */ jsx("div", {
					className: "lesson-picture",
					children: /* @__PURE__ */ jsx(Bench, {})
				}), /* @__PURE__ */ jsx(Drawers, {})]
			}),
			/* @__PURE__ */ jsxs("div", {
				className: "lesson-text",
				children: [/* @__PURE__ */ jsx(Rule, {}), /* @__PURE__ */ jsx(Later, {})]
			})
		]
	}) });
}
export { Page, nameOf as a, useBigStore as c, useSheetNames as d, nothingBig as f, isMethod as i, usePlayground as l, ruleNameOf as n, ReadoutView as o, playgroundUrl as p, useDomain as r, useBig as s, Page_exports as t, usePlaygroundStore as u };
