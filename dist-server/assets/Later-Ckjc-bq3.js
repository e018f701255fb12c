import { r as InlineFormula, t as Prose } from "./Prose-D_L7eu7m.js";
import { t as CellEditor } from "./CellEditor-ZtU0LyFA.js";
import { a as CodePanel, i as WorkedFormulas, n as FormulaParts, r as LiveFormula, t as Steps } from "./Steps-DHr71iA4.js";
import "./LessonPage-BvmAS3_C.js";
import { a as usePictureStore, i as usePicture, n as NearContext } from "./PictureContext-G4EjMXSD.js";
import { a as workCell, n as cellValue, r as setSizeOf, s as placeOf, t as activeCellOf } from "./values-B3BEIs3f.js";
import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { o as restoreCell, r as editCell } from "./actions-DP8Damxj.js";
import { t as Section } from "./Section-BExVdENC.js";
import { A as statisticsOf, D as normalize, N as poolOf, O as normalizeFrom, R as identityAffine, a as inputOf, r as epsilonOf, u as shownOf } from "../prerender.js";
import { r as Callout } from "./SettingsLink-DAXyoobs.js";
import { n as movedByLeaving, r as pooled } from "./Page-tMcX5B-B.js";
import { i as choiceParam, o as listParam, s as numberParam, t as followUrl } from "./followUrl-CdwC6X_C.js";
import { a as tensorOfPixels, i as sizeWithin, n as photoSize, r as photos, t as photoFile } from "./photos-BdjmxLe7.js";
import { n as EpsilonControl, t as AffineControls } from "./AffineControls-B4pp4jLK.js";
import { t as SetHistogram } from "./SetHistogram-YuiMjDOk.js";
import { t as LiveRegion } from "./LiveRegion-Bb4bZSHz.js";
import { t as Slider } from "./Slider-DGFEeWmK.js";
import { t as Toggle } from "./Toggle-DZQ5h1MO.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { t as tensor } from "./tensor-ZlAW5gop.js";
import { t as ScrollBox } from "./ScrollBox-wGs59Rh-.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { createContext, memo, useCallback, useContext, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/instance-normalization/photoStore.ts
var colours = [
	"red",
	"green",
	"blue"
];
/** Ends of the sliders, and of what may be typed. */
var limits = {
	gain: {
		min: -1,
		max: 2,
		step: .05
	},
	shift: {
		min: -1,
		max: 1,
		step: .05
	},
	curve: {
		min: .2,
		max: 3,
		step: .1
	},
	strength: {
		min: 0,
		max: 1,
		step: .05
	}
};
var plain = {
	gain: [
		1,
		1,
		1
	],
	shift: [
		0,
		0,
		0
	],
	curve: 1,
	isStored: false
};
/** What the buttons make of the picture, as a photographer would call it. */
var presets = {
	plain,
	pale: {
		...plain,
		gain: [
			.35,
			.35,
			.35
		],
		shift: [
			.5,
			.5,
			.5
		]
	},
	dim: {
		...plain,
		gain: [
			.3,
			.3,
			.3
		]
	},
	lamp: {
		...plain,
		gain: [
			.95,
			.65,
			.35
		],
		shift: [
			.05,
			.05,
			0
		]
	},
	water: {
		...plain,
		gain: [
			.4,
			.7,
			.8
		],
		shift: [
			-.05,
			.1,
			.2
		]
	},
	negative: {
		...plain,
		gain: [
			-1,
			-1,
			-1
		],
		shift: [
			1,
			1,
			1
		]
	},
	curve: {
		...plain,
		curve: .4
	},
	overexposed: {
		...plain,
		gain: [
			2,
			2,
			2
		],
		isStored: true
	}
};
var defaultPhotos = {
	...presets.water,
	content: "cat",
	style: "rocket",
	strength: 1,
	target: 0,
	pictures: {}
};
var createPhotoStore = () => createStore(() => defaultPhotos);
/** The reader's own picture stays on the device: no link carries it. */
var photoParam = (name, standIn) => {
	const { read, accepts } = choiceParam(name, photos);
	return {
		name,
		read,
		accepts,
		write: (id) => id === "own" ? standIn : id
	};
};
/** Everything of the experiments that a link carries. */
var photoUrl = {
	content: photoParam("photo", defaultPhotos.content),
	style: photoParam("style", defaultPhotos.style),
	gain: listParam("gain", defaultPhotos.gain, limits.gain.min, limits.gain.max),
	shift: listParam("shift", defaultPhotos.shift, limits.shift.min, limits.shift.max),
	curve: numberParam("curve", limits.curve.min, limits.curve.max),
	isStored: {
		name: "stored",
		read: (text) => text === "1" ? true : text === "0" ? false : void 0,
		write: (isStored) => isStored ? "1" : "0",
		accepts: "0 | 1"
	},
	strength: numberParam("strength", limits.strength.min, limits.strength.max)
};
/** Makes the picture pale, blue and so on. Where the colours differ, the sliders show the first of them. */
var choosePreset = (store, id) => {
	const { gain, shift } = presets[id];
	const isAlike = [gain, shift].every(([red, ...others]) => others.every((value) => value === red));
	store.setState({
		...presets[id],
		target: isAlike ? null : 0
	});
};
/** Sets the contrast or the brightness of the colour that the sliders move, or of all three. */
function setColour(store, name, value) {
	const { target, [name]: values } = store.getState();
	store.setState({ [name]: values.map((old, channel) => target === null || target === channel ? value : old) });
}
/** Keeps a picture that has arrived. */
var keepPicture = (store, id, picture) => store.setState(({ pictures }) => ({ pictures: {
	...pictures,
	[id]: picture
} }));
// src/lessons/instance-normalization/PhotoContext.tsx
var PhotoContext = createContext(null);
/** Gives everything below the experiments with photographs: one store, tied to the page's address. */
function PhotoProvider({ children }) {
	const [store] = useState(createPhotoStore);
	useEffect(() => followUrl(store, photoUrl, defaultPhotos, (values) => values).stop, [store]);
	return /* @__PURE__ */ jsx(PhotoContext, {
		value: store,
		children
	});
}
function usePhotoStore() {
	const store = useContext(PhotoContext);
	if (!store) throw new Error("usePhotoStore: there is no PhotoProvider above");
	return store;
}
/** A part of the state; what is far from the screen stands still while a slider is dragged or the camera runs. */
function usePhotos(select) {
	const isNear = useContext(NearContext);
	const last = useRef(null);
	return useStore(usePhotoStore(), (state) => {
		if (isNear || !last.current) last.current = { value: select(state) };
		return last.current.value;
	});
}
// src/lessons/instance-normalization/photoMath.ts
var instance = { kind: "instance" };
/** The picture with its contrast, cast and tone changed. Unless it is stored, nothing is cut off. */
function distort({ shape, data }, { gain, shift, curve, isStored }) {
	const plane = shape[2] * shape[3];
	const changed = data.map((value, cell) => {
		const channel = Math.floor(cell / plane);
		return gain[channel] * (curve === 1 ? value : value ** curve) + shift[channel];
	});
	return {
		shape,
		data: isStored ? changed.map((value) => Math.round(255 * within(value)) / 255) : changed
	};
}
var within = (value) => Math.min(1, Math.max(0, value));
/** Instance normalization of a picture, with γ = 1 and β = 0. */
var normalizePhoto = (x, epsilon) => normalize(x, instance, identityAffine(x.shape[1]), epsilon);
/** Mean and variance of each channel of a picture. */
var channelsOf = (x) => statisticsOf(x, poolOf(instance, x.shape));
/** The standard deviation of each channel. */
var deviationsOf = ({ variance }) => Array.from(variance, Math.sqrt);
/** How far apart two tensors of one shape are where they differ most; NaN where one of them holds it. */
var farthest = (first, second, sign = 1) => first.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - sign * second.data[cell])), 0);
/** Share of the values that lie outside 0 … 1, where a screen can only show the end. */
var outsideShare = ({ data }) => data.reduce((count, value) => count + (value < 0 || value > 1 ? 1 : 0), 0) / data.length;
/**
* The content's picture with the style's mean and standard deviation in each channel: γ = σ and β = μ of the style, after
* instance normalization (AdaIN, Huang & Belongie 2017, on red, green and blue instead of a network's features).
* @param strength 0 leaves the content as it is, 1 goes all the way.
*/
function restyle(content, style, strength, epsilon) {
	const wanted = channelsOf(style);
	const affine = {
		gamma: deviationsOf(wanted),
		beta: wanted.mean
	};
	const { y } = normalizeFrom(content, channelsOf(content), affine, epsilon);
	return {
		shape: content.shape,
		data: content.data.map((value, cell) => (1 - strength) * value + strength * y.data[cell])
	};
}
/** The largest difference between two pictures in any channel's mean or standard deviation. */
function statisticsGap(first, second) {
	const [one, other] = [channelsOf(first), channelsOf(second)];
	const deviations = deviationsOf(other);
	return Math.max(...one.mean.map((mean, channel) => Math.abs(mean - other.mean[channel])), ...deviationsOf(one).map((deviation, channel) => Math.abs(deviation - deviations[channel])));
}
// src/lessons/instance-normalization/Claims.tsx
/** One claim: what is said, what is known, what this page shows, and where it ends. */
function Claim({ id, live, children }) {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsxs("section", {
		className: "claim",
		children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.claims[id].title) }),
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
function StyleClaim() {
	const { t } = useTranslation("instance-normalization");
	const content = usePhotos(({ pictures, content: id }) => pictures[id]);
	const style = usePhotos(({ pictures, style: id }) => pictures[id]);
	const epsilon = usePicture(epsilonOf);
	const gaps = useMemo(() => content && style && {
		before: statisticsGap(content, style),
		after: statisticsGap(restyle(content, style, 1, epsilon), style)
	}, [
		content,
		style,
		epsilon
	]);
	const live = gaps ? t(($) => $.claims.style.live, {
		before: formatSmall(gaps.before),
		after: formatSmall(gaps.after)
	}) : t(($) => $.claims.style.notYet);
	return /* @__PURE__ */ jsx(Claim, {
		id: "style",
		live,
		children: /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
			href: "#style",
			children: t(($) => $.claims.style.action)
		}) })
	});
}
function BatchClaim() {
	const { t } = useTranslation("instance-normalization");
	const { store, initial } = usePictureStore();
	const [before, setBefore] = useState(null);
	const shape = usePicture((state) => state.shape);
	const whole = usePicture((state) => state);
	const full = {
		...whole,
		shape: before ?? (shape[0] > 1 ? shape : initial.shape)
	};
	const [N] = full.shape;
	const leave = () => {
		setBefore(full.shape);
		const [, C, H, W] = full.shape;
		store.setState({
			shape: [
				1,
				C,
				H,
				W
			],
			stage: "output",
			pinned: firstSampleOnly(whole),
			moved: null
		});
	};
	const comeBack = () => {
		if (before) store.setState({ shape: before });
		setBefore(null);
	};
	return /* @__PURE__ */ jsx(Claim, {
		id: "batch",
		live: t(($) => $.claims.batch.live, {
			samples: N,
			outputs: full.shape[1] * full.shape[2] * full.shape[3],
			moved: movedByLeaving(full, 1, "instance"),
			batchMoved: movedByLeaving(full, 1, "batch")
		}),
		children: /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: before ? comeBack : leave,
			children: before ? t(($) => $.claims.batch.undo) : t(($) => $.claims.batch.action)
		}) })
	});
}
var firstSampleOnly = ({ pinned }) => pinned?.n === 0 ? pinned : null;
function FeatureClaim() {
	const { t } = useTranslation("instance-normalization");
	const { store } = usePictureStore();
	const cell = usePicture(activeCellOf);
	const shown = usePicture(shownOf);
	const moved = usePicture((state) => state.moved);
	const [changed, setChanged] = useState(null);
	const change = () => {
		store.setState({
			pinned: cell,
			stage: "output",
			part: null
		});
		editCell(store, cell, cellValue(inputOf(store.getState()), cell) + 2);
		setChanged(cell);
	};
	const undo = () => {
		if (changed) restoreCell(store, changed);
		setChanged(null);
	};
	return /* @__PURE__ */ jsxs(Claim, {
		id: "feature",
		live: t(($) => $.claims.feature.live, {
			sets: shown.mean.length,
			m: setSizeOf(shown),
			total: shown.xHat.data.length
		}),
		children: [/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: changed ? undo : change,
			children: changed ? t(($) => $.claims.feature.undo) : t(($) => $.claims.feature.action)
		}) }), /* @__PURE__ */ jsx("p", {
			role: "status",
			children: changed && moved && t(($) => $.claims.feature.result, { count: moved.count })
		})]
	});
}
/** The three claims of the lesson. */
function Claims() {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "claims",
		heading: t(($) => $.claims.heading),
		children: [
			/* @__PURE__ */ jsx(StyleClaim, {}),
			/* @__PURE__ */ jsx(BatchClaim, {}),
			/* @__PURE__ */ jsx(FeatureClaim, {})
		]
	});
}
// src/lessons/instance-normalization/Limits.tsx
/** Where a method that forgets each map's level and spread is the wrong one. */
function Limits() {
	const { t } = useTranslation("instance-normalization");
	const { store } = usePictureStore();
	const state = usePicture((whole) => whole);
	const { lowest, highest, after } = pooled(state);
	const [before, setBefore] = useState(null);
	const showSingle = () => {
		const { shape, stage, pinned } = store.getState();
		setBefore({
			shape,
			stage,
			pinned
		});
		store.setState({
			shape: [
				shape[0],
				shape[1],
				1,
				1
			],
			stage: "normalized",
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
				text: t(($) => $.limits.lost)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.single)
			}),
			/* @__PURE__ */ jsx("p", {
				className: "button-row",
				children: /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: before ? back : showSingle,
					children: before ? t(($) => $.limits.back) : t(($) => $.limits.singleAction)
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.pooling, {
					lowest: formatNumber(lowest),
					highest: formatNumber(highest),
					after: formatSmall(after)
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.poolingMeasured)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.limits.imageNet)
			})
		]
	});
}
// src/lessons/instance-normalization/MethodSteps.tsx
/** The paper's steps, after the question which cells belong together. */
function MethodSteps() {
	const { t } = useTranslation("instance-normalization");
	const cell = usePicture(activeCellOf);
	const state = usePicture((whole) => whole);
	const { setSize, mean, variance, gamma, beta } = workCell(state, cell);
	const { epsilon, mean: { length: sets } } = shownOf(state);
	const place = placeOf(cell);
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
					also: { allSets: true },
					title: t(($) => $.steps.set.title),
					body: /* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.steps.set.body, {
							m: setSize,
							sets
						})
					})
				},
				{
					id: "statistics",
					stage: "centred",
					also: { allSets: false },
					title: t(($) => $.steps.statistics.title),
					body: /* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.steps.statistics.body, {
							...place,
							m: setSize,
							mean: formatNumber(mean),
							variance: formatNumber(variance)
						})
					})
				},
				{
					id: "normalize",
					stage: "normalized",
					also: { allSets: false },
					title: t(($) => $.steps.normalize.title),
					body: /* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.steps.normalize.body, { varianceAfter: formatNumber(variance / (variance + epsilon), 4) })
					})
				},
				{
					id: "affine",
					stage: "output",
					also: { allSets: false },
					title: t(($) => $.steps.affine.title),
					body: /* @__PURE__ */ jsxs(Fragment$1, { children: [
						/* @__PURE__ */ jsx(Prose, {
							as: "p",
							text: t(($) => $.steps.affine.body, {
								gamma: formatNumber(gamma),
								beta: formatNumber(beta)
							})
						}),
						/* @__PURE__ */ jsx(AffineControls, {}),
						/* @__PURE__ */ jsx(SetHistogram, {})
					] })
				}
			]
		})]
	});
}
// src/figures/PhotoCanvas.tsx
/** Four bytes a pixel, as a canvas takes them. NaN is painted black. */
function paintPixels({ shape, data }, { channel, black = 0, white = 1 }) {
	const plane = shape[2] * shape[3];
	const pixels = new Uint8ClampedArray(4 * plane).fill(255);
	const factor = 255 / (white - black);
	for (let colour = 0; colour < 3; colour++) {
		const start = (channel ?? colour) * plane;
		for (let pixel = 0; pixel < plane; pixel++) pixels[4 * pixel + colour] = (data[start + pixel] - black) * factor;
	}
	return pixels;
}
/** A tensor painted as the colour picture that it is. The page's CSS gives it its size. */
var PhotoCanvas = memo(function PhotoCanvas(props) {
	const canvas = useRef(null);
	const { tensor, label } = props;
	useLayoutEffect(() => {
		const context = canvas.current?.getContext("2d");
		if (!context || !tensor) return;
		const [, , height, width] = tensor.shape;
		context.putImageData(new ImageData(paintPixels(tensor, props), width, height), 0, 0);
	});
	return /* @__PURE__ */ jsx("canvas", {
		ref: canvas,
		className: "figure-photo",
		...label ? {
			role: "img",
			"aria-label": label
		} : { "aria-hidden": true },
		width: tensor?.shape[3] ?? 192,
		height: tensor?.shape[2] ?? 144
	});
});
// src/lessons/instance-normalization/ChannelTable.tsx
/** Mean and standard deviation of red, green and blue, for one picture a row. */
function ChannelTable({ caption, rows, maps }) {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsxs("table", {
		className: "channel-table",
		children: [
			/* @__PURE__ */ jsx("caption", { children: caption }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("td", {}), colours.map((colour, channel) => /* @__PURE__ */ jsxs("th", {
				scope: "col",
				children: [t(($) => $.colours[colour]), maps?.[channel]]
			}, colour))] }) }),
			/* @__PURE__ */ jsx("tbody", { children: rows.map(({ name, tensor }) => /* @__PURE__ */ jsx(ChannelRow, {
				name,
				tensor
			}, name)) })
		]
	});
}
function ChannelRow({ name, tensor }) {
	const statistics = useMemo(() => tensor && channelsOf(tensor), [tensor]);
	const deviations = statistics && deviationsOf(statistics);
	return /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
		scope: "row",
		children: name
	}), colours.map((colour, channel) => /* @__PURE__ */ jsxs("td", { children: [
		/* @__PURE__ */ jsx(InlineFormula, { id: "mean" }),
		" ",
		statistics ? formatNumber(statistics.mean[channel]) : "·",
		/* @__PURE__ */ jsx("br", {}),
		/* @__PURE__ */ jsx(InlineFormula, { id: "sigma" }),
		" ",
		deviations ? formatNumber(deviations[channel]) : "·"
	] }, colour))] });
}
// src/lessons/instance-normalization/ContrastControls.tsx
/** Contrast and brightness of one colour or of all, a curve, and the file that cuts off. */
function ContrastControls() {
	const { t } = useTranslation("instance-normalization");
	const messages = useMessages();
	const store = usePhotoStore();
	const target = usePhotos((state) => state.target);
	const gain = usePhotos((state) => state.gain[state.target ?? 0]);
	const shift = usePhotos((state) => state.shift[state.target ?? 0]);
	const curve = usePhotos((state) => state.curve);
	const isStored = usePhotos((state) => state.isStored);
	const slider = (name) => ({
		...limits[name],
		label: t(($) => $.contrast.controls[name]),
		format: formatNumber,
		invalidMessage: messages.number(limits[name].min, limits[name].max)
	});
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("fieldset", {
		className: "button-row",
		children: [/* @__PURE__ */ jsx("legend", { children: t(($) => $.contrast.presetsLabel) }), Object.keys(presets).map((id) => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: () => choosePreset(store, id),
			children: t(($) => $.contrast.presets[id])
		}, id))]
	}), /* @__PURE__ */ jsxs("div", {
		className: "controls",
		children: [
			/* @__PURE__ */ jsxs("label", {
				className: "field",
				children: [/* @__PURE__ */ jsx("span", { children: t(($) => $.contrast.controls.target) }), /* @__PURE__ */ jsxs("select", {
					value: target ?? "all",
					onChange: ({ target: { value } }) => store.setState({ target: value === "all" ? null : Number(value) }),
					children: [/* @__PURE__ */ jsx("option", {
						value: "all",
						children: t(($) => $.contrast.controls.all)
					}), colours.map((colour, channel) => /* @__PURE__ */ jsx("option", {
						value: channel,
						children: t(($) => $.colours[colour])
					}, colour))]
				})]
			}),
			/* @__PURE__ */ jsx(Slider, {
				...slider("gain"),
				value: gain,
				resetValue: 1,
				onChange: (value) => setColour(store, "gain", value)
			}),
			/* @__PURE__ */ jsx(Slider, {
				...slider("shift"),
				value: shift,
				resetValue: 0,
				onChange: (value) => setColour(store, "shift", value)
			}),
			/* @__PURE__ */ jsx(Slider, {
				...slider("curve"),
				value: curve,
				resetValue: 1,
				onChange: (value) => store.setState({ curve: value })
			}),
			/* @__PURE__ */ jsx(Toggle, {
				label: t(($) => $.contrast.controls.stored),
				isOn: isStored,
				onChange: (isOn) => store.setState({ isStored: isOn })
			}),
			/* @__PURE__ */ jsx(EpsilonControl, {})
		]
	})] });
}
// src/lessons/instance-normalization/MeasuredTable.tsx
var changes = [
	"clean",
	"contrast",
	"cast",
	"inverted"
];
/**
* Test error in % of small nets on coloured digits, trained on clean ones, with one normalization in front: means of five
* seeds, measured for the course. The laboratory on contrast measures them again.
*/
var measured = [
	{
		method: "none",
		errors: [
			6.1,
			36.7,
			38.6,
			97.6
		]
	},
	{
		method: "batch",
		errors: [
			5.7,
			37,
			39.7,
			97.5
		]
	},
	{
		method: "layer",
		errors: [
			5.7,
			5.7,
			8.5,
			98.7
		]
	},
	{
		method: "instance",
		errors: [
			5.7,
			5.7,
			5.7,
			98.7
		]
	}
];
/** What the invariance is worth to a network, and where it ends. */
function MeasuredTable() {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsxs("table", { children: [
			/* @__PURE__ */ jsx("caption", { children: t(($) => $.measured.caption) }),
			/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("td", {}), changes.map((change) => /* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.measured.changes[change])
			}, change))] }) }),
			/* @__PURE__ */ jsx("tbody", { children: measured.map(({ method, errors }) => /* @__PURE__ */ jsxs("tr", { children: [/* @__PURE__ */ jsx("th", {
				scope: "row",
				children: t(($) => $.measured.methods[method])
			}), errors.map((error, index) => /* @__PURE__ */ jsx("td", { children: formatNumber(error, 1) }, changes[index]))] }, method)) })
		] }),
		/* @__PURE__ */ jsx(Prose, {
			as: "p",
			className: "small",
			text: t(($) => $.measured.source)
		}),
		/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.measured.hidden)
		})
	] });
}
/**
* A picture's pixels as a tensor. Transparent places become white paper.
* @param isMirrored swaps left and right, as people know themselves from mirrors
*/
function tensorOf({ source, width, height }, isMirrored = false) {
	const size = sizeWithin(width, height, 192);
	const canvas = document.createElement("canvas");
	canvas.width = size.width;
	canvas.height = size.height;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	context.fillStyle = "#fff";
	context.fillRect(0, 0, size.width, size.height);
	if (isMirrored) context.setTransform(-1, 0, 0, 1, size.width, 0);
	context.imageSmoothingQuality = "high";
	context.drawImage(source, 0, 0, size.width, size.height);
	return tensorOfPixels(context.getImageData(0, 0, size.width, size.height));
}
var tensorOfImage = (image) => tensorOf({
	source: image,
	width: image.naturalWidth,
	height: image.naturalHeight
});
/** Reads a picture file; it is opened in this browser and goes nowhere else. */
async function readPicture(file) {
	const { name, type } = file;
	const megabytes = file.size / 1e6;
	if (megabytes > 40) return {
		kind: "tooHeavy",
		name,
		megabytes
	};
	if (type !== "" && !type.startsWith("image/")) return {
		kind: "notPicture",
		name,
		type
	};
	const address = URL.createObjectURL(file);
	try {
		const image = new Image();
		image.src = address;
		await new Promise((resolve, reject) => {
			image.onload = resolve;
			image.onerror = reject;
		});
		const { naturalWidth: width, naturalHeight: height } = image;
		if (width * height > 12e7) return {
			kind: "tooManyPixels",
			name,
			width,
			height
		};
		if (width === 0 || height === 0) return {
			kind: "unreadable",
			name,
			type
		};
		return tensorOfImage(image);
	} catch {
		return {
			kind: "unreadable",
			name,
			type
		};
	} finally {
		URL.revokeObjectURL(address);
	}
}
/** The first file of a drop or a paste that may be a picture, or any other one, so that the reader is told why not. */
function pictureIn(transfer) {
	const files = Array.from(transfer?.files ?? []);
	return files.find(({ type }) => type.startsWith("image/")) ?? files[0] ?? null;
}
// src/lessons/instance-normalization/PhotoChoice.tsx
/**
* One picture out of all. The thumbnails are the photographs themselves: the browser loads them when they come near the
* screen, and what it has loaded is what the experiments work on.
*/
function PhotoChoice({ label, slot }) {
	const { t } = useTranslation("instance-normalization");
	const store = usePhotoStore();
	const chosen = usePhotos((state) => state[slot]);
	const own = usePhotos(({ pictures }) => pictures.own ?? null);
	const name = useId();
	const take = (id, image) => {
		if (image?.complete && image.naturalWidth > 0 && !store.getState().pictures[id]) keepPicture(store, id, tensorOfImage(image));
	};
	return /* @__PURE__ */ jsxs("fieldset", {
		className: "photo-choice",
		children: [/* @__PURE__ */ jsx("legend", { children: label }), /* @__PURE__ */ jsxs("div", {
			className: "photo-choice-row",
			children: [photos.map((id) => /* @__PURE__ */ jsxs("label", { children: [
				/* @__PURE__ */ jsx("input", {
					className: "ui-visually-hidden",
					type: "radio",
					name,
					checked: chosen === id,
					onChange: () => store.setState({ [slot]: id })
				}),
				/* @__PURE__ */ jsx("img", {
					src: `/${photoFile(id)}`,
					alt: "",
					...photoSize,
					loading: "lazy",
					decoding: "async",
					ref: (image) => take(id, image),
					onLoad: (event) => take(id, event.currentTarget)
				}),
				/* @__PURE__ */ jsx("span", { children: t(($) => $.photos[id]) })
			] }, id)), own && /* @__PURE__ */ jsxs("label", { children: [
				/* @__PURE__ */ jsx("input", {
					className: "ui-visually-hidden",
					type: "radio",
					name,
					checked: chosen === "own",
					onChange: () => store.setState({ [slot]: "own" })
				}),
				/* @__PURE__ */ jsx(PhotoCanvas, { tensor: own }),
				/* @__PURE__ */ jsx("span", { children: t(($) => $.photos.own) })
			] })]
		})]
	});
}
// src/lessons/instance-normalization/useContrast.ts
/** x̂ is painted from −2.5 (black) to 2.5 (full bright). */
var reach = 2.5;
/** One of a screen's 256 steps, in the unit of x̂. */
var screenStep = 2 * reach / 255;
function verdictOf({ gain, curve, isStored }, difference) {
	if (difference < screenStep) return "same";
	if (gain.includes(0)) return "flat";
	if (gain.some((factor) => factor < 0)) return "inverted";
	if (curve !== 1) return "curved";
	return isStored ? "stored" : "epsilon";
}
/** The photograph before and after the change, and what instance normalization makes of both. */
function useContrast() {
	const x = usePhotos(({ pictures, content }) => pictures[content] ?? null);
	const gain = usePhotos((state) => state.gain);
	const shift = usePhotos((state) => state.shift);
	const curve = usePhotos((state) => state.curve);
	const isStored = usePhotos((state) => state.isStored);
	const epsilon = usePicture(epsilonOf);
	const before = useMemo(() => x && normalizePhoto(x, epsilon).xHat, [x, epsilon]);
	return useMemo(() => {
		if (!x || !before) return null;
		const distortion = {
			gain,
			shift,
			curve,
			isStored
		};
		const changed = distort(x, distortion);
		const after = normalizePhoto(changed, epsilon).xHat;
		const difference = farthest(after, before);
		return {
			x,
			changed,
			before,
			after,
			difference,
			mirrored: farthest(turned(after, gain), turned(before, gain), -1),
			outside: outsideShare(changed),
			verdict: verdictOf(distortion, difference)
		};
	}, [
		x,
		before,
		gain,
		shift,
		curve,
		isStored,
		epsilon
	]);
}
/** The tensor with nothing but the channels whose gain is negative. */
function turned({ shape, data }, gain) {
	const plane = shape[2] * shape[3];
	return tensor(shape, data.map((value, cell) => gain[Math.floor(cell / plane)] < 0 ? value : 0));
}
// src/lessons/instance-normalization/Contrast.tsx
function Stage$1({ shown }) {
	const { t } = useTranslation("instance-normalization");
	const normal = {
		black: -reach,
		white: reach
	};
	const verdict = shown ? t(($) => $.contrast.verdicts[shown.verdict], { mirrored: formatSmall(shown.mirrored) }) : t(($) => $.contrast.loading);
	const difference = shown ? formatSmall(shown.difference) : "·";
	const panels = [
		{
			id: "x",
			tensor: shown?.x
		},
		{
			id: "changed",
			tensor: shown?.changed
		},
		{
			id: "before",
			tensor: shown?.before,
			...normal
		},
		{
			id: "after",
			tensor: shown?.after,
			...normal
		}
	];
	return /* @__PURE__ */ jsxs("div", {
		className: "photo-stage",
		children: [
			/* @__PURE__ */ jsx("div", {
				className: "photo-pairs",
				children: panels.map(({ id, tensor: painted, ...range }) => /* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsx(PhotoCanvas, {
					tensor: painted ?? null,
					label: t(($) => $.contrast.panels[id].label),
					...range
				}), /* @__PURE__ */ jsx("figcaption", { children: t(($) => $.contrast.panels[id].caption) })] }, id))
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "photo-verdict",
				children: [
					t(($) => $.contrast.difference),
					" ",
					/* @__PURE__ */ jsx("strong", { children: difference }),
					/* @__PURE__ */ jsx("br", {}),
					verdict
				]
			}),
			/* @__PURE__ */ jsx(LiveRegion, { message: `${t(($) => $.contrast.difference)} ${difference} ${verdict}` })
		]
	});
}
/** A photograph whose contrast and colour cast go in and do not come out. */
function Contrast() {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsx(Section, {
		id: "contrast",
		heading: t(($) => $.contrast.heading),
		children: /* @__PURE__ */ jsx(ContrastBody, {})
	});
}
function ContrastBody() {
	const { t } = useTranslation("instance-normalization");
	const shown = useContrast();
	const maps = (painted, range) => colours.map((colour, channel) => /* @__PURE__ */ jsx(PhotoCanvas, {
		tensor: painted ?? null,
		channel,
		...range
	}, colour));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsxs("div", {
			className: "photo-intro",
			children: [/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.contrast.intro)
			}), /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.contrast.try)
			})]
		}),
		/* @__PURE__ */ jsx(Stage$1, { shown }),
		/* @__PURE__ */ jsxs("div", {
			className: "photo-rest",
			children: [
				/* @__PURE__ */ jsx(PhotoChoice, {
					slot: "content",
					label: t(($) => $.contrast.choice)
				}),
				/* @__PURE__ */ jsx(ContrastControls, {}),
				shown && shown.outside > 0 && /* @__PURE__ */ jsx("p", {
					className: "small",
					children: t(($) => $.contrast.outside, { share: formatNumber(100 * shown.outside, 1) })
				}),
				/* @__PURE__ */ jsx(ChannelTable, {
					caption: t(($) => $.contrast.tableBefore),
					rows: [{
						name: t(($) => $.contrast.panels.changed.caption),
						tensor: shown?.changed ?? null
					}],
					maps: maps(shown?.changed, {})
				}),
				/* @__PURE__ */ jsx(ChannelTable, {
					caption: t(($) => $.contrast.tableAfter),
					rows: [{
						name: t(($) => $.contrast.panels.after.caption),
						tensor: shown?.after ?? null
					}],
					maps: maps(shown?.after, {
						black: -reach,
						white: reach
					})
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.contrast.why)
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.contrast.ends)
				}),
				/* @__PURE__ */ jsx(MeasuredTable, {})
			]
		})
	] });
}
// src/lessons/instance-normalization/useCamera.ts
var troubleOf = {
	NotAllowedError: "refused",
	SecurityError: "refused",
	NotFoundError: "missing",
	OverconstrainedError: "missing",
	NotReadableError: "busy",
	AbortError: "busy"
};
/** The camera, once the reader has switched it on: every frame as a tensor, until it is held, hidden or left. */
function useCamera(onFrame) {
	const [state, setState] = useState("off");
	const [trouble, setTrouble] = useState(null);
	const stopRef = useRef(() => {});
	const onFrameRef = useRef(onFrame);
	onFrameRef.current = onFrame;
	const stop = useCallback(() => {
		stopRef.current();
		setState("off");
	}, []);
	/** Resolves to whether the camera is on, with its first frame delivered. */
	const start = useCallback(async () => {
		setTrouble(null);
		setState("starting");
		let isWanted = true;
		let release = () => {};
		stopRef.current = () => {
			isWanted = false;
			release();
		};
		try {
			if (!navigator.mediaDevices?.getUserMedia) throw new DOMException("", "NotSupportedError");
			const stream = await navigator.mediaDevices.getUserMedia({ video: {
				facingMode: "user",
				width: { ideal: 640 },
				height: { ideal: 480 }
			} });
			const tracks = stream.getTracks();
			const stopTracks = () => {
				for (const track of tracks) track.stop();
			};
			release = stopTracks;
			if (!isWanted) throw new DOMException("", "AbortError");
			const stopFrames = await playFrames(stream, (frame) => onFrameRef.current(frame));
			release = () => {
				stopFrames();
				stopTracks();
			};
			if (!isWanted) throw new DOMException("", "AbortError");
			for (const track of tracks) track.addEventListener("ended", stop);
			setState("on");
			return true;
		} catch (error) {
			release();
			if (isWanted) {
				setTrouble(troubleOf[error.name] ?? "unavailable");
				setState("off");
			}
			return false;
		}
	}, [stop]);
	useEffect(() => {
		const onHidden = () => document.hidden && stop();
		document.addEventListener("visibilitychange", onHidden);
		return () => {
			document.removeEventListener("visibilitychange", onHidden);
			stopRef.current();
		};
	}, [stop]);
	return {
		state,
		trouble,
		start,
		stop
	};
}
/** Fifteen pictures a second look alive, and leave a phone time for the rest. */
var frameMs = 1e3 / 15;
async function playFrames(stream, onFrame) {
	const video = document.createElement("video");
	video.muted = true;
	video.playsInline = true;
	video.srcObject = stream;
	await video.play();
	const draw = () => {
		const { videoWidth: width, videoHeight: height } = video;
		if (width >= 1 && height >= 1) onFrame(tensorOf({
			source: video,
			width,
			height
		}, true));
	};
	draw();
	const timer = setInterval(draw, frameMs);
	return () => {
		clearInterval(timer);
		video.srcObject = null;
	};
}
// src/lessons/instance-normalization/OwnPicture.tsx
/** The reader's own picture: from a file, a drop, the clipboard or the camera. It never leaves the device. */
function OwnPicture() {
	const { t } = useTranslation("instance-normalization");
	const store = usePhotoStore();
	const input = useRef(null);
	const promiseId = useId();
	const [trouble, setTrouble] = useState(null);
	const camera = useCamera((frame) => keepPicture(store, "own", frame));
	const open = async (file) => {
		if (!file) return;
		const result = await readPicture(file);
		if ("kind" in result) return setTrouble(result);
		setTrouble(null);
		camera.stop();
		keepPicture(store, "own", result);
		store.setState({ content: "own" });
	};
	const switchOn = async () => {
		setTrouble(null);
		if (await camera.start()) store.setState({ content: "own" });
	};
	useTransfers(open);
	return /* @__PURE__ */ jsxs("div", {
		className: "own-picture",
		children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.own.heading) }),
			/* @__PURE__ */ jsx("p", {
				id: promiseId,
				children: t(($) => $.own.promise)
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "button-row",
				children: [/* @__PURE__ */ jsx("button", {
					type: "button",
					"aria-describedby": promiseId,
					onClick: () => input.current?.click(),
					children: t(($) => $.own.choose)
				}), camera.state === "on" ? /* @__PURE__ */ jsx("button", {
					type: "button",
					className: "primary",
					onClick: camera.stop,
					children: t(($) => $.own.hold)
				}) : /* @__PURE__ */ jsx("button", {
					type: "button",
					"aria-describedby": promiseId,
					disabled: camera.state === "starting",
					onClick: () => void switchOn(),
					children: t(($) => $.own.camera)
				})]
			}),
			/* @__PURE__ */ jsx("input", {
				ref: input,
				type: "file",
				accept: "image/*",
				hidden: true,
				onChange: ({ currentTarget }) => {
					open(currentTarget.files?.[0] ?? null);
					currentTarget.value = "";
				}
			}),
			/* @__PURE__ */ jsx("p", {
				className: "small",
				children: t(($) => $.own.ways, {
					megabytes: 40,
					megapixels: 120
				})
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "ui-message",
				role: "alert",
				children: [trouble && /* @__PURE__ */ jsx(TroubleText, { trouble }), camera.trouble && t(($) => $.own.cameraTroubles[camera.trouble])]
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: camera.state === "on" && t(($) => $.own.running)
			})
		]
	});
}
/** What was found in a file, and what would do. */
function TroubleText({ trouble }) {
	const { t } = useTranslation("instance-normalization");
	switch (trouble.kind) {
		case "notPicture": return t(($) => $.own.troubles.notPicture, { ...trouble });
		case "unreadable": return t(($) => $.own.troubles.unreadable, { ...trouble });
		case "tooHeavy": return t(($) => $.own.troubles.tooHeavy, {
			name: trouble.name,
			megabytes: formatNumber(trouble.megabytes, 0),
			most: 40
		});
		case "tooManyPixels": return t(($) => $.own.troubles.tooManyPixels, {
			...trouble,
			most: 120
		});
	}
}
/** Pictures that are dropped on the page or pasted. A file that misses would otherwise replace the whole page. */
function useTransfers(open) {
	const take = useEffectEvent((transfer) => void open(pictureIn(transfer)));
	useEffect(() => {
		const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files") === true;
		const onDrag = (event) => {
			if (hasFiles(event)) event.preventDefault();
		};
		const onDrop = (event) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			take(event.dataTransfer);
		};
		const onPaste = ({ clipboardData }) => take(clipboardData);
		addEventListener("dragover", onDrag);
		addEventListener("drop", onDrop);
		addEventListener("paste", onPaste);
		return () => {
			removeEventListener("dragover", onDrag);
			removeEventListener("drop", onDrop);
			removeEventListener("paste", onPaste);
		};
	}, []);
}
// src/lessons/instance-normalization/Style.tsx
/** Content, style, and the content with the style's mean and standard deviation in each colour. */
function useStyle() {
	const content = usePhotos((state) => state.pictures[state.content] ?? null);
	const style = usePhotos((state) => state.pictures[state.style] ?? null);
	const strength = usePhotos((state) => state.strength);
	const epsilon = usePicture(epsilonOf);
	return useMemo(() => {
		const result = content && style && restyle(content, style, strength, epsilon);
		return {
			content,
			style,
			result,
			clipped: result ? outsideShare(result) : null,
			gap: result && style ? statisticsGap(result, style) : null
		};
	}, [
		content,
		style,
		strength,
		epsilon
	]);
}
function Stage({ shown }) {
	const { t } = useTranslation("instance-normalization");
	const { clipped, gap } = shown;
	const facts = clipped === null || gap === null ? t(($) => $.contrast.loading) : t(($) => $.style.facts, {
		gap: formatSmall(gap),
		clipped: formatNumber(100 * clipped, 1)
	});
	return /* @__PURE__ */ jsxs("div", {
		className: "photo-stage",
		children: [
			/* @__PURE__ */ jsx("div", {
				className: "photo-trio",
				children: [
					"result",
					"content",
					"style"
				].map((id) => /* @__PURE__ */ jsxs("figure", { children: [/* @__PURE__ */ jsx(PhotoCanvas, {
					tensor: shown[id],
					label: t(($) => $.style.panels[id].label)
				}), /* @__PURE__ */ jsx("figcaption", { children: t(($) => $.style.panels[id].caption) })] }, id))
			}),
			/* @__PURE__ */ jsx("p", {
				className: "photo-verdict",
				children: facts
			}),
			/* @__PURE__ */ jsx(LiveRegion, { message: facts })
		]
	});
}
function Strength() {
	const { t } = useTranslation("instance-normalization");
	const messages = useMessages();
	const store = usePhotoStore();
	const strength = usePhotos((state) => state.strength);
	const { min, max } = limits.strength;
	return /* @__PURE__ */ jsxs("div", {
		className: "controls",
		children: [/* @__PURE__ */ jsx(Slider, {
			...limits.strength,
			label: t(($) => $.style.strength),
			value: strength,
			resetValue: 1,
			format: formatNumber,
			invalidMessage: messages.number(min, max),
			onChange: (value) => store.setState({ strength: value })
		}), /* @__PURE__ */ jsx("p", {
			className: "button-row",
			children: /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => store.setState(({ content, style }) => ({
					content: style,
					style: content
				})),
				children: t(($) => $.style.swap)
			})
		})]
	});
}
function StyleBody() {
	const { t } = useTranslation("instance-normalization");
	const shown = useStyle();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsxs("div", {
			className: "photo-intro",
			children: [
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.style.idea)
				}),
				/* @__PURE__ */ jsx(ScrollBox, {
					className: "formula-stack",
					children: /* @__PURE__ */ jsx(LiveFormula, { id: "adain" })
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.style.plain)
				})
			]
		}),
		/* @__PURE__ */ jsx(Stage, { shown }),
		/* @__PURE__ */ jsxs("div", {
			className: "photo-rest",
			children: [
				/* @__PURE__ */ jsx(PhotoChoice, {
					slot: "content",
					label: t(($) => $.style.contentChoice)
				}),
				/* @__PURE__ */ jsx(PhotoChoice, {
					slot: "style",
					label: t(($) => $.style.styleChoice)
				}),
				/* @__PURE__ */ jsx(Strength, {}),
				/* @__PURE__ */ jsx(OwnPicture, {}),
				/* @__PURE__ */ jsx(ChannelTable, {
					caption: t(($) => $.style.tableCaption),
					rows: [
						"content",
						"style",
						"result"
					].map((id) => ({
						name: t(($) => $.style.panels[id].caption),
						tensor: shown[id]
					}))
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.style.honest)
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.style.real)
				})
			]
		})
	] });
}
/** Style by statistics: another picture's μ and σ as β and γ. */
function Style() {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsx(Section, {
		id: "style",
		heading: t(($) => $.style.heading),
		children: /* @__PURE__ */ jsx(StyleBody, {})
	});
}
// src/lessons/instance-normalization/Photos.tsx
/** The two experiments with photographs, on a stage of their own. */
function Photos() {
	return /* @__PURE__ */ jsxs("div", {
		className: "photo-benches",
		children: [/* @__PURE__ */ jsx(Contrast, {}), /* @__PURE__ */ jsx(Style, {})]
	});
}
// src/lessons/instance-normalization/Summary.tsx
var questions = {
	sets: "c",
	brightness: "a",
	single: "b"
};
function Question({ id }) {
	const { t } = useTranslation("instance-normalization");
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
/** Three questions, and the lesson in five sentences. */
function Summary() {
	const { t } = useTranslation("instance-normalization");
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
			"removes",
			"style",
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
// src/lessons/instance-normalization/Later.tsx
function WhySection() {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "why",
		heading: t(($) => $.why.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.daily)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.origin)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.idea)
			})
		]
	});
}
function FormulaSection() {
	const { t } = useTranslation("instance-normalization");
	const cell = usePicture(activeCellOf);
	return /* @__PURE__ */ jsxs(Section, {
		id: "formula",
		heading: t(($) => $.formula.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.formula.intro) }),
			/* @__PURE__ */ jsx(FormulaParts, { textOf: (part) => t(($) => $.formula.parts[part]) }),
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.formula.worked, placeOf(cell)) }),
			/* @__PURE__ */ jsx(WorkedFormulas, {}),
			/* @__PURE__ */ jsx(CellEditor, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.formula.parameters)
			})
		]
	});
}
function CodeSection() {
	const { t } = useTranslation("instance-normalization");
	return /* @__PURE__ */ jsxs(Section, {
		id: "code",
		heading: t(($) => $.code.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.code.intro) }),
			/* @__PURE__ */ jsx(CodePanel, { shortenedText: (count) => t(($) => $.code.shortened, { count }) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.note)
			})
		]
	});
}
/** The lesson after its opening question. */
function Later() {
	return /* @__PURE__ */ jsxs(PhotoProvider, { children: [
		/* @__PURE__ */ jsx(WhySection, {}),
		/* @__PURE__ */ jsx(MethodSteps, {}),
		/* @__PURE__ */ jsx(FormulaSection, {}),
		/* @__PURE__ */ jsx(Photos, {}),
		/* @__PURE__ */ jsx(Claims, {}),
		/* @__PURE__ */ jsx(Limits, {}),
		/* @__PURE__ */ jsx(CodeSection, {}),
		/* @__PURE__ */ jsx(Summary, {})
	] });
}
export { Later };
