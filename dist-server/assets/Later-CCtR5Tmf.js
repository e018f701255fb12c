import { n as formatNumber, t as formatCount } from "./format-BXn2hZgx.js";
import { ct as epsilonExponents, ft as numberLimit } from "../prerender.js";
import { t as Slider } from "./Slider-DGFEeWmK.js";
import { i as parseEpsilon, r as formatEpsilon } from "./AffineControls-B4pp4jLK.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { t as cellCount } from "./shape-BG7rjwQG.js";
import { c as largestSizes, d as mostTyped, f as mostValues, h as paintedOf, o as inputOf, p as normalizedOf, s as isBigOf, t as activeCellOf, x as stageOf, y as setOwnShape } from "./playground-lXhId1h7.js";
import { t as Count } from "./DataControls-BwrppXJj.js";
import { c as useBigStore, d as useSheetNames, i as isMethod, l as usePlayground, n as ruleNameOf, r as useDomain, u as usePlaygroundStore } from "./Page-CdTU0bdu.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { n as methodDash } from "./method-B3Ajnwbj.js";
import { o as formatCell } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/playground/limits.ts
/** What the file dialog offers. */
var acceptedFiles = ".npy,.csv,.tsv,.txt,text/plain,text/csv,image/*";
/** What is taken of files; told to the reader before any is opened. */
var fileLimits = {
	/** Of one file: beyond it a phone may run out of memory. */
	megabytes: 20,
	megapixels: 120,
	/** Sixteen pictures of 32 × 32 × 3 are 49,152 values. */
	pictures: 16,
	/** The longer side of a picture as a map. */
	side: 32
};
// src/lessons/playground/TroubleText.tsx
/** What was found, and what would do; what the reader had is as it was. */
function TroubleText({ trouble }) {
	const { t } = useTranslation("playground");
	const values = "megabytes" in trouble ? {
		...trouble,
		megabytes: formatNumber(trouble.megabytes, 0)
	} : trouble;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		t(($) => $.troubles[trouble.kind], { ...values }),
		" ",
		t(($) => $.data.kept)
	] });
}
// src/lessons/playground/OpenFiles.tsx
/** Opens a .npy file, a text file or pictures: by button or by dropping them on the page. */
function OpenFiles({ onData }) {
	const { t } = useTranslation("playground");
	const input = useRef(null);
	const [trouble, setTrouble] = useState(null);
	const open = async (files) => {
		if (files.length === 0) return;
		const { openFiles } = await import("./openFiles-C_O0-aD2.js");
		const result = await openFiles(files);
		if ("kind" in result) return setTrouble(result);
		setTrouble(null);
		onData(result);
	};
	useDrops(open);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("p", { children: t(($) => $.data.files, fileLimits) }),
		/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: () => input.current?.click(),
			children: t(($) => $.data.open)
		}) }),
		/* @__PURE__ */ jsx("input", {
			ref: input,
			type: "file",
			multiple: true,
			hidden: true,
			accept: acceptedFiles,
			onChange: ({ currentTarget }) => {
				open(Array.from(currentTarget.files ?? []));
				currentTarget.value = "";
			}
		}),
		/* @__PURE__ */ jsx("p", {
			className: "ui-message",
			role: "alert",
			children: trouble && /* @__PURE__ */ jsx(TroubleText, { trouble })
		})
	] });
}
/** Files dropped on the page; without this the browser would leave the page for them. */
function useDrops(open) {
	const take = useEffectEvent((files) => void open(files));
	useEffect(() => {
		const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files") === true;
		const onDrag = (event) => {
			if (hasFiles(event)) event.preventDefault();
		};
		const onDrop = (event) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			take(Array.from(event.dataTransfer?.files ?? []));
		};
		addEventListener("dragover", onDrag);
		addEventListener("drop", onDrop);
		return () => {
			removeEventListener("dragover", onDrag);
			removeEventListener("drop", onDrop);
		};
	}, []);
}
// src/lessons/playground/TypeNumbers.tsx
/** Two samples of two channels, in the format that the text area takes. */
var example = `shape: 2, 2, 2, 3

1, 2, 3
4, 5, 6

10, 20, 30
40, 50, 60

2, 4, 6
8, 10, 12

-1, 0, 1
-2, 0, 2
`;
/** Numbers typed or pasted. What stands in the box stays there, whatever becomes of it. */
function TypeNumbers({ onData }) {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	const isBig = usePlayground(isBigOf);
	const id = useId();
	const [text, setText] = useState("");
	const [trouble, setTrouble] = useState(null);
	const use = async () => {
		const { readCsv } = await import("./csv-Dn-LIaCN.js");
		const result = readCsv(text);
		if ("kind" in result) return setTrouble(result);
		setTrouble(null);
		onData({
			x: result,
			isPicture: false
		});
	};
	const write = async () => {
		const { writeCsv } = await import("./csv-Dn-LIaCN.js");
		setText(writeCsv(inputOf(store.getState())));
		setTrouble(null);
	};
	return /* @__PURE__ */ jsxs("div", {
		className: "type-numbers",
		children: [
			/* @__PURE__ */ jsx("h4", {
				id: `${id}label`,
				children: t(($) => $.data.type)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.data.format)
			}),
			/* @__PURE__ */ jsx("textarea", {
				rows: 8,
				spellCheck: false,
				"aria-labelledby": `${id}label`,
				"aria-describedby": `${id}trouble`,
				"aria-invalid": trouble !== null,
				value: text,
				onChange: (event) => setText(event.target.value)
			}),
			/* @__PURE__ */ jsx("p", {
				className: "ui-message",
				role: "alert",
				id: `${id}trouble`,
				children: trouble && /* @__PURE__ */ jsx(TroubleText, { trouble })
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "button-row",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						className: "primary",
						onClick: () => void use(),
						children: t(($) => $.data.use)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => {
							setText(example);
							setTrouble(null);
						},
						children: t(($) => $.data.example)
					}),
					!isBig && /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => void write(),
						children: t(($) => $.data.edit)
					})
				]
			})
		]
	});
}
// src/lessons/playground/Data.tsx
var axisNames = [
	"N",
	"C",
	"H",
	"W"
];
/** Shape and seed of random data. */
function RandomData() {
	const { t } = useTranslation("playground");
	const { t: tPicture } = useTranslation("picture");
	const store = usePlaygroundStore();
	const shape = usePlayground((state) => state.shape);
	const seed = usePlayground((state) => state.seed);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("p", { children: t(($) => $.data.random, {
		most: largestSizes.join(" × "),
		cells: formatCount(mostValues)
	}) }), /* @__PURE__ */ jsxs("div", {
		className: "steppers",
		children: [axisNames.map((name, axis) => /* @__PURE__ */ jsx(Count, {
			name: tPicture(($) => $.controls.axes[name]),
			value: shape[axis],
			min: 1,
			max: largestSizes[axis],
			onChange: (size) => {
				const [N = 1, C = 1, H = 1, W = 1] = store.getState().shape.with(axis, size);
				store.setState({ shape: [
					N,
					C,
					H,
					W
				] });
			}
		}, name)), /* @__PURE__ */ jsx(Count, {
			name: tPicture(($) => $.controls.seed),
			value: seed,
			min: 1,
			max: 9999,
			onChange: (next) => store.setState({ seed: next })
		})]
	})] });
}
/** The reader's numbers in another shape of as many cells; the reader of shapes comes with the reader of numbers. */
function Reshape({ shape }) {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	const [text, setText] = useState(shape.join(", "));
	const [trouble, setTrouble] = useState(null);
	const apply = async () => {
		const [{ readShape }, { sheetTrouble }] = await Promise.all([import("./csv-Dn-LIaCN.js"), import("./trouble-tZjsmF_5.js")]);
		const wanted = readShape(text);
		const count = cellCount(shape);
		if (!wanted) return setTrouble({
			kind: "header",
			text
		});
		if (cellCount(wanted) !== count) return setTrouble({
			kind: "count",
			shape: wanted.join(" × "),
			found: count,
			wanted: cellCount(wanted)
		});
		const wide = sheetTrouble(wanted);
		setTrouble(wide);
		if (!wide) setOwnShape(store, wanted);
	};
	return /* @__PURE__ */ jsxs("form", {
		className: "reshape",
		onSubmit: (event) => {
			event.preventDefault();
			apply();
		},
		children: [/* @__PURE__ */ jsxs("label", {
			className: "field",
			children: [
				/* @__PURE__ */ jsx("span", { children: t(($) => $.data.shape) }),
				/* @__PURE__ */ jsx("input", {
					value: text,
					inputMode: "text",
					spellCheck: false,
					onChange: (event) => setText(event.target.value)
				}),
				/* @__PURE__ */ jsx("button", {
					type: "submit",
					children: t(($) => $.data.reshape)
				})
			]
		}), /* @__PURE__ */ jsx("p", {
			className: "ui-message",
			role: "alert",
			children: trouble && /* @__PURE__ */ jsx(TroubleText, { trouble })
		})]
	});
}
/** What is known of the reader's data, and the way back to random numbers. */
function OwnDataFacts({ own }) {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	const { shape, data } = own.x;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("p", { children: t(($) => $.data.own, {
			shape: shape.join(" × "),
			count: data.length
		}) }),
		data.length > 256 && /* @__PURE__ */ jsx("p", { children: t(($) => $.data.notLinked, {
			count: data.length,
			most: 256
		}) }),
		/* @__PURE__ */ jsx(Reshape, { shape }, shape.join()),
		/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: () => store.setState({ own: null }),
			children: t(($) => $.data.toRandom)
		}) })
	] });
}
/** The tensor itself: random in any shape, or the reader's own. Whatever replaces it can be taken back. */
function Data() {
	const { t } = useTranslation("playground");
	const store = usePlaygroundStore();
	const own = usePlayground((state) => state.own);
	const [replaced, setReplaced] = useState(null);
	const take = (next) => {
		setReplaced({ own: store.getState().own });
		store.setState({
			own: next,
			stage: "input",
			pinned: null
		});
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "data",
		heading: t(($) => $.data.heading),
		children: [
			own ? /* @__PURE__ */ jsx(OwnDataFacts, { own }) : /* @__PURE__ */ jsx(RandomData, {}),
			replaced && replaced.own !== own && /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => {
					store.setState({
						own: replaced.own,
						pinned: null
					});
					setReplaced(null);
				},
				children: t(($) => $.data.undo)
			}) }),
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.data.ownHeading) }),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.data.promise) }),
			/* @__PURE__ */ jsx("p", {
				className: "small",
				children: t(($) => $.data.limits, {
					most: formatCount(mostValues),
					typed: formatCount(mostTyped),
					linked: 256
				})
			}),
			/* @__PURE__ */ jsx(OpenFiles, { onData: take }),
			/* @__PURE__ */ jsx(TypeNumbers, { onData: take })
		]
	});
}
// src/lessons/playground/Export.tsx
var formats = [
	"csv",
	"npy",
	"png",
	"svg"
];
/** Ink for the frame of a rule without a name. */
var plainHue = "#1d1c1a";
/** The shown stage as a file of the wanted kind; what writes it comes when it is wanted. */
function useWriter() {
	const { t } = useTranslation("playground");
	const { t: tPicture } = useTranslation("picture");
	const { t: tCommon } = useTranslation("common");
	const store = usePlaygroundStore();
	const names = useSheetNames();
	const domain = useDomain();
	const draw = async () => {
		const { methodHues, sheetsSvg } = await import("./sheetsSvg-Besb1K-H.js").then((n) => n.r);
		const state = store.getState();
		const name = ruleNameOf(state);
		const rule = isMethod(name) ? tCommon(($) => $.methods[name]) : t(($) => $.verdict.noName);
		return sheetsSvg({
			tensor: paintedOf(state),
			group: normalizedOf(state).group,
			domain,
			cell: activeCellOf(state),
			hue: isMethod(name) ? methodHues[name] : plainHue,
			dash: isMethod(name) ? methodDash[name] : void 0
		}, {
			...names,
			title: `${rule}: ${tPicture(($) => $.stage[stageOf(state)])}`,
			caption: tPicture(($) => $.share.caption, {
				shape: inputOf(state).shape.join(" × "),
				gamma: formatNumber(state.gamma),
				beta: formatNumber(state.beta),
				site: tCommon(($) => $.site.name)
			}),
			formatCell,
			formatTick: (value) => formatNumber(value, 0)
		});
	};
	const big = useBigStore();
	return async (format) => {
		const state = store.getState();
		const tensor = isBigOf(state) ? big.getState().shown?.tensor : paintedOf(state);
		if (!tensor) throw new Error("useWriter: the worker has not answered yet");
		switch (format) {
			case "csv": return new Blob([(await import("./csv-Dn-LIaCN.js")).writeCsv(tensor)], { type: "text/csv" });
			case "npy": return new Blob([(await import("./npy-_340M_JS.js")).writeNpy(tensor)], { type: "application/octet-stream" });
			case "svg": return new Blob([await draw()], { type: "image/svg+xml" });
			case "png": return (await import("./exportImage-D45Y-HcK.js").then((n) => n.r)).svgToPng(await draw());
		}
	};
}
/** The chosen stage as numbers or as a picture. */
function Export() {
	const { t } = useTranslation("playground");
	const { t: tPicture } = useTranslation("picture");
	const stage = usePlayground(stageOf);
	const isBig = usePlayground(isBigOf);
	const write = useWriter();
	const [outcome, setOutcome] = useState("");
	const save = async (format) => {
		const { download } = await import("./exportImage-D45Y-HcK.js").then((n) => n.r);
		const name = `norm-lab-${stage}.${format}`;
		try {
			download(await write(format), name);
			setOutcome(t(($) => $.export.saved, { name }));
		} catch {
			setOutcome(t(($) => $.export.failed, { name }));
		}
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "export",
		heading: t(($) => $.export.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.export.intro, { stage: tPicture(($) => $.stage[stage]) }) }),
			isBig && /* @__PURE__ */ jsx("p", { children: t(($) => $.export.big, { most: formatCount(16384) }) }),
			/* @__PURE__ */ jsx("p", {
				className: "button-row",
				children: formats.filter((format) => !isBig || format === "npy").map((format) => /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => void save(format),
					children: t(($) => $.export.formats[format])
				}, format))
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: outcome
			})
		]
	});
}
// src/lessons/playground/Later.tsx
/** One γ and one β for all channels, and ε. */
function Settings() {
	const { t } = useTranslation("picture");
	const { t: tOwn } = useTranslation("playground");
	const store = usePlaygroundStore();
	const messages = useMessages();
	const gamma = usePlayground((state) => state.gamma);
	const beta = usePlayground((state) => state.beta);
	const exponent = usePlayground((state) => state.epsilonExponent);
	const shared = {
		min: -3,
		max: 3,
		step: .05,
		hardMin: -numberLimit,
		hardMax: numberLimit,
		format: formatNumber,
		invalidMessage: messages.number(-numberLimit, numberLimit)
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "settings",
		heading: tOwn(($) => $.settings.heading),
		children: [/* @__PURE__ */ jsx("p", { children: tOwn(($) => $.settings.intro) }), /* @__PURE__ */ jsxs("div", {
			className: "controls",
			children: [
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.affine.gamma),
					value: gamma,
					resetValue: 1,
					onChange: (value) => store.setState({
						gamma: value,
						stage: "output"
					}),
					...shared
				}),
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.affine.beta),
					value: beta,
					resetValue: 0,
					onChange: (value) => store.setState({
						beta: value,
						stage: "output"
					}),
					...shared
				}),
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.affine.epsilon),
					value: exponent,
					...epsilonExponents,
					step: 1,
					resetValue: -5,
					format: formatEpsilon,
					parse: parseEpsilon,
					onChange: (epsilonExponent) => store.setState({ epsilonExponent }),
					invalidMessage: (text) => t(($) => $.affine.epsilonInvalid, { text })
				})
			]
		})]
	});
}
/** What lies below the first screen. */
function Later() {
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Data, {}),
		/* @__PURE__ */ jsx(Settings, {}),
		/* @__PURE__ */ jsx(Export, {})
	] });
}
export { Later, fileLimits as t };
