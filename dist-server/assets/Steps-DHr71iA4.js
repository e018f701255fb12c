import { r as indexOf } from "./shape-BG7rjwQG.js";
import { a as inputOf, ct as epsilonExponents, o as methodOf, r as epsilonOf, s as outputOf, t as affineOf, u as shownOf } from "../prerender.js";
import { n as formatNumber, r as formatPowerOfTen } from "./format-BXn2hZgx.js";
import { a as workCell, t as activeCellOf } from "./values-B3BEIs3f.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { a as litPartOf, o as parts } from "./Picture-t-SrGi2j.js";
import { i as Formula, t as Prose } from "./Prose-D_L7eu7m.js";
import { i as CopyButton } from "./SettingsLink-DAXyoobs.js";
import { t as ScrollBox } from "./ScrollBox-wGs59Rh-.js";
import { t as formulas } from "./normalize-DiJSybl8.js";
import { t as StepList } from "./StepList-BnxAtof-.js";
import { useTranslation } from "react-i18next";
import { useId, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/ui/Tabs.tsx
/** The tab that a key leads to from `index` of `count`, or undefined where the key means nothing here. */
function tabOfKey(key, index, count) {
	if (key === "ArrowRight") return (index + 1) % count;
	if (key === "ArrowLeft") return (index + count - 1) % count;
	if (key === "Home") return 0;
	if (key === "End") return count - 1;
}
/** Tabs as in the WAI-ARIA pattern: one tab stop, arrows select. */
function Tabs({ label, tabs, selected, onSelect, keepPanels = false }) {
	const id = useId();
	const list = useRef(null);
	const handleKey = (event) => {
		const index = tabs.findIndex((tab) => tab.id === selected);
		const next = tabOfKey(event.key, index, tabs.length);
		const tab = next === void 0 ? void 0 : tabs[next];
		if (next === void 0 || tab === void 0) return;
		event.preventDefault();
		onSelect(tab.id);
		(list.current?.children[next])?.focus();
	};
	return /* @__PURE__ */ jsxs("div", {
		className: "ui-tabs",
		children: [/* @__PURE__ */ jsx("div", {
			ref: list,
			className: "ui-tabs-list",
			role: "tablist",
			"aria-label": label,
			onKeyDown: handleKey,
			children: tabs.map((tab) => /* @__PURE__ */ jsx("button", {
				type: "button",
				role: "tab",
				id: `${id}tab-${tab.id}`,
				"aria-selected": tab.id === selected,
				"aria-controls": keepPanels || tab.id === selected ? `${id}panel-${tab.id}` : void 0,
				tabIndex: tab.id === selected ? 0 : -1,
				onClick: () => onSelect(tab.id),
				children: tab.label
			}, tab.id))
		}), tabs.filter((tab) => keepPanels || tab.id === selected).map((tab) => /* @__PURE__ */ jsx("div", {
			className: "ui-tabs-panel",
			role: "tabpanel",
			id: `${id}panel-${tab.id}`,
			"aria-labelledby": `${id}tab-${tab.id}`,
			tabIndex: 0,
			hidden: tab.id !== selected,
			children: tab.panel
		}, tab.id))]
	});
}
// src/workbench/code.ts
var frameworks = [
	"PyTorch",
	"Keras",
	"NumPy"
];
/** The shortest decimal that is this float32 again, as Python writes it. */
function shortest(value) {
	for (let digits = 1; digits < 9; digits++) {
		const text = value.toPrecision(digits);
		if (Math.fround(Number(text)) === Math.fround(value)) return String(Number(text));
	}
	return Number.isFinite(value) ? String(value) : `float("${printed(value)}")`;
}
var row = (values) => `[${Array.from(values, shortest).join(", ")}]`;
var perLine = 12;
/** The tensor's values, a dozen a line. */
function rows(values) {
	const all = Array.from(values, shortest);
	return Array.from({ length: Math.ceil(all.length / perLine) }, (_, line) => all.slice(line * perLine, (line + 1) * perLine).join(", ")).map((line) => `    ${line},\n`).join("");
}
function data({ x, gamma, beta, method }, array, suffix = "") {
	return [
		`x = ${array}([\n${rows(x.data)}]${suffix}).reshape(${x.shape.join(", ")})`,
		`gamma = ${array}(${row(gamma)}${suffix})`,
		...method.kind === "rms" ? [] : [`beta = ${array}(${row(beta)}${suffix})`]
	].join("\n");
}
/** As the page prints it, in Python's letters. */
var printed = (value) => formatNumber(value).replace("−", "-").replace("NaN", "nan").replace("∞", "inf");
/** Prints as the page does: to hundredths, halves up (a nudge far below settles what is float noise), no minus zero. */
var show = `def show(*values):
    print(*[f"{round(float(value) + 1e-6, 2) + 0:.2f}" for value in values])`;
/** Shows every set's statistics and the chosen cell's output; the comments are what the page prints. */
function prints({ shown, cell, y, method }, mean, variance) {
	const { n, c, h, w } = cell;
	const showAll = (values, own) => `show(*${values})  # ${Array.from(own, printed).join(" ")}`;
	const output = y.data[indexOf(y.shape, n, c, h, w)];
	return [
		show,
		"",
		...method.kind === "rms" ? [] : [showAll(mean, shown.mean)],
		showAll(variance, shown.variance),
		`show(y[${n}, ${c}, ${h}, ${w}])  # ${printed(output)}`
	].join("\n");
}
var isBatch = ({ method }) => method.kind === "batch";
var isInference = (request) => isBatch(request) && request.mode === "inference";
/** How many groups of channels share statistics within a sample. */
function groupsOf({ method, x }) {
	if (method.kind === "group") return method.groups;
	return method.kind === "instance" ? x.shape[1] : 1;
}
/** A view of x with one row a set, for the methods that stay within a sample. */
var setsOf = (request) => `x.reshape(${request.x.shape[0] * groupsOf(request)}, -1)`;
function pyTorchLayer(request) {
	const { x, epsilon } = request;
	const [, C] = x.shape;
	switch (request.method.kind) {
		case "batch": return `torch.nn.BatchNorm2d(${C}, eps=${epsilon}, momentum=0.1)`;
		case "instance": return `torch.nn.InstanceNorm2d(${C}, eps=${epsilon}, affine=True)`;
		default: return `torch.nn.GroupNorm(${groupsOf(request)}, ${C}, eps=${epsilon})`;
	}
}
function pyTorch(request) {
	const { shown, method, epsilon } = request;
	if (method.kind === "rms") return `import torch

${data(request, "torch.tensor", ", dtype=torch.float32")}

mean_square = ${setsOf(request)}.pow(2).mean(dim=1)
y = x / torch.sqrt(mean_square.reshape(-1, 1, 1, 1) + ${epsilon}) * gamma.reshape(1, -1, 1, 1)

${prints(request, "", "mean_square")}
`;
	const own = isBatch(request) ? ["x.mean(dim=(0, 2, 3))", "x.var(dim=(0, 2, 3), unbiased=False)"] : [`${setsOf(request)}.mean(dim=1)`, `${setsOf(request)}.var(dim=1, unbiased=False)`];
	const [mean, variance] = isInference(request) ? ["norm.running_mean", "norm.running_var"] : own;
	const setRunning = isInference(request) ? `    norm.running_mean.copy_(torch.tensor(${row(shown.mean)}, dtype=torch.float32))
    norm.running_var.copy_(torch.tensor(${row(shown.variance)}, dtype=torch.float32))
` : "";
	return `import torch

${data(request, "torch.tensor", ", dtype=torch.float32")}

norm = ${pyTorchLayer(request)}
with torch.no_grad():
    norm.weight.copy_(gamma)
    norm.bias.copy_(beta)
${setRunning}norm.${isInference(request) ? "eval" : "train"}()
y = norm(x)

${prints(request, mean, variance)}
`;
}
/** The statistics in NumPy: the batch's or sample's own, or what the page has collected. */
function statisticsLines(request) {
	const { shown, method } = request;
	if (isInference(request)) return `mean = np.array(${row(shown.mean)})\nvariance = np.array(${row(shown.variance)})`;
	if (method.kind === "batch") return "mean = x.mean(axis=(0, 2, 3))\nvariance = x.var(axis=(0, 2, 3))";
	if (method.kind === "rms") return `mean_square = (${setsOf(request)} ** 2).mean(axis=1)`;
	return `mean = ${setsOf(request)}.mean(axis=1)\nvariance = ${setsOf(request)}.var(axis=1)`;
}
function kerasLayer(request) {
	const { epsilon, method } = request;
	return method.kind === "batch" ? `layer = keras.layers.BatchNormalization(axis=1, epsilon=${epsilon}, momentum=0.9)
layer.build(x.shape)
layer.set_weights([gamma, beta, mean, variance])
y = layer(x, training=${isInference(request) ? "False" : "True"})` : `layer = keras.layers.GroupNormalization(groups=${groupsOf(request)}, axis=1, epsilon=${epsilon})
layer.build(x.shape)
layer.set_weights([gamma, beta])
y = layer(x)`;
}
function keras(request) {
	const { epsilon, method } = request;
	const isRms = method.kind === "rms";
	const layer = isRms ? `y = x / keras.ops.sqrt(mean_square.reshape(-1, 1, 1, 1) + ${epsilon}) * gamma.reshape(1, -1, 1, 1)` : kerasLayer(request);
	return `import keras
import numpy as np

${data(request, "np.array", ", dtype=\"float32\"")}
${statisticsLines(request)}

${layer}

${prints(request, "mean", isRms ? "mean_square" : "variance")}
`;
}
function numPyLayer(request) {
	const { epsilon, method, x } = request;
	const [N, C] = x.shape;
	if (method.kind === "rms") return `y = gamma.reshape(1, -1, 1, 1) * x / np.sqrt(mean_square.reshape(-1, 1, 1, 1) + ${epsilon})`;
	const spread = isBatch(request) ? "reshape(1, -1, 1, 1)" : `repeat(${C / groupsOf(request)}).reshape(${N}, ${C}, 1, 1)`;
	return `x_hat = (x - mean.${spread}) / np.sqrt(variance.${spread} + ${epsilon})
y = gamma.reshape(1, -1, 1, 1) * x_hat + beta.reshape(1, -1, 1, 1)`;
}
function numPy(request) {
	return `import numpy as np

${data(request, "np.array")}

${statisticsLines(request)}

${numPyLayer(request)}

${prints(request, "mean", request.method.kind === "rms" ? "mean_square" : "variance")}
`;
}
var writers = {
	PyTorch: pyTorch,
	Keras: keras,
	NumPy: numPy
};
/** A whole program that prints the numbers of the page, with its data in it. */
var codeFor = (framework, request) => writers[framework](request);
/** The same program for reading: of long data only the first rows. */
function abridge(code, mostRows = 4) {
	let count = 0;
	return code.split("\n").flatMap((line) => {
		if (!/^ {4}-?[\d.]/.test(line)) return [line];
		count += 1;
		return count <= mostRows ? [line] : count === mostRows + 1 ? ["    …"] : [];
	}).join("\n");
}
// src/workbench/CodePanel.tsx
var requestOf = (state) => ({
	x: inputOf(state),
	shown: shownOf(state),
	...affineOf(state),
	epsilon: epsilonOf(state),
	method: methodOf(state),
	mode: state.mode,
	cell: activeCellOf(state),
	y: outputOf(state)
});
/** Programs that print the page's numbers for the settings of this moment. */
function CodePanel({ shortenedText }) {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const [framework, setFramework] = useState("PyTorch");
	const state = usePicture((whole) => whole);
	const code = codeFor(framework, requestOf(state));
	const shown = abridge(code);
	const panel = /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(CopyButton, {
			text: () => codeFor(framework, requestOf(store.getState())),
			label: t(($) => $.code.copy),
			copiedLabel: t(($) => $.code.copied),
			failedLabel: t(($) => $.code.failed)
		}),
		/* @__PURE__ */ jsx(ScrollBox, {
			as: "pre",
			lang: "en",
			children: /* @__PURE__ */ jsx("code", { children: shown })
		}),
		shown !== code && /* @__PURE__ */ jsx("p", {
			className: "small",
			children: shortenedText(inputOf(state).data.length)
		})
	] });
	return /* @__PURE__ */ jsx(Tabs, {
		label: t(($) => $.code.label),
		tabs: frameworks.map((id) => ({
			id,
			label: id,
			panel
		})),
		selected: framework,
		onSelect: setFramework
	});
}
// src/workbench/FormulaView.tsx
/** A formula of the method whose parts and the picture light each other. */
function LiveFormula({ id, slots }) {
	const { t } = useTranslation("formulas");
	const { store } = usePictureStore();
	const litPart = usePicture(litPartOf);
	return /* @__PURE__ */ jsx(Formula, {
		html: formulas[id],
		label: t(($) => $.normalize[id], slots),
		litPart,
		onPart: (part) => store.setState({ part }),
		...slots && { slots }
	}, id);
}
var withMean = [
	"mean",
	"variance",
	"xHat",
	"y"
];
/** The lines of each method (Wu & He 2018, Eq. 1-6; Zhang & Sennrich 2019, Eq. 4). */
var formulasOf = {
	batch: ["indexSetBatch", ...withMean],
	layer: ["indexSetLayer", ...withMean],
	instance: ["indexSetInstance", ...withMean],
	group: ["indexSetGroup", ...withMean],
	rms: [
		"indexSetLayer",
		"meanSquare",
		"xHatRms",
		"yRms"
	]
};
/** RMSNorm subtracts no mean and has no β. */
var isAboutMean = (part) => part === "mean" || part === "beta";
/** The method in formulas, and its parts as a list that says what each is: the way in by keyboard and by touch. */
function FormulaParts({ textOf }) {
	const { store } = usePictureStore();
	const lit = usePicture(litPartOf);
	const kind = usePicture((state) => state.kind);
	const light = (part) => store.setState({ part });
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(ScrollBox, {
		className: "formula-stack",
		children: formulasOf[kind].map((id) => /* @__PURE__ */ jsx(LiveFormula, { id }, id))
	}), /* @__PURE__ */ jsx("ul", {
		className: "formula-parts",
		children: parts.filter((part) => kind !== "rms" || !isAboutMean(part)).map((part) => /* @__PURE__ */ jsx("li", {
			className: lit === part ? "is-lit" : void 0,
			children: /* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-pressed": lit === part,
				onPointerEnter: ({ pointerType }) => pointerType === "mouse" && light(part),
				onPointerLeave: ({ pointerType }) => pointerType === "mouse" && light(null),
				onFocus: () => light(part),
				onBlur: () => light(null),
				children: /* @__PURE__ */ jsx(Prose, { text: textOf(part) })
			})
		}, part))
	})] });
}
/** Negative numbers stand in brackets where a sign comes before them. */
var bracketed = (value) => value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
/** ε as the formula sets it, 10 with an exponent of its own, and as it is read aloud. */
function epsilonSlots(exponent) {
	const epsilon = exponent <= epsilonExponents.min ? "0" : exponent === 0 ? "1" : formatPowerOfTen(exponent);
	const isPower = epsilon.length > 1;
	return {
		epsilon,
		epsilonBase: isPower ? "10" : epsilon,
		epsilonExponent: isPower ? formatNumber(exponent, 0) : ""
	};
}
/** The chosen cell's way from x to y with its own numbers. */
function WorkedFormulas() {
	const cell = usePicture(activeCellOf);
	const state = usePicture((whole) => whole);
	const { x, mean, centred, variance, xHat, gamma, beta, y } = workCell(state, cell);
	const slots = {
		x: formatNumber(x),
		mean: bracketed(mean),
		centred: formatNumber(centred),
		variance: formatNumber(variance, 3),
		...epsilonSlots(state.epsilonExponent),
		xHat: formatNumber(xHat),
		gamma: formatNumber(gamma),
		beta: bracketed(beta),
		y: formatNumber(y)
	};
	return /* @__PURE__ */ jsx(ScrollBox, {
		className: "formula-stack",
		children: state.kind === "rms" ? /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(LiveFormula, {
			id: "workedRms",
			slots
		}), /* @__PURE__ */ jsx(LiveFormula, {
			id: "workedOutputRms",
			slots: {
				...slots,
				xHat: bracketed(xHat)
			}
		})] }) : /* @__PURE__ */ jsxs(Fragment$1, { children: [
			/* @__PURE__ */ jsx(LiveFormula, {
				id: "workedCentred",
				slots
			}),
			/* @__PURE__ */ jsx(LiveFormula, {
				id: "workedNormalized",
				slots
			}),
			/* @__PURE__ */ jsx(LiveFormula, {
				id: "workedOutput",
				slots: {
					...slots,
					xHat: bracketed(xHat)
				}
			})
		] })
	});
}
// src/workbench/Steps.tsx
/** Steps that lead the picture along as they are scrolled through, or by their buttons. */
function Steps({ steps, ...labels }) {
	const { store } = usePictureStore();
	return /* @__PURE__ */ jsx(StepList, {
		...labels,
		steps,
		onEnter: (index) => store.setState({
			...steps[index]?.also,
			stage: steps[index].stage,
			part: null
		})
	});
}
export { CodePanel as a, WorkedFormulas as i, FormulaParts as n, LiveFormula as r, Steps as t };
