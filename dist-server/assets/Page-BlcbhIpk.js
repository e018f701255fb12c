import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as AddressNotes } from "./SettingsLink-DAXyoobs.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { a as integerParam, i as choiceParam, s as numberParam } from "./followUrl-CdwC6X_C.js";
import { n as useScreenHeight, r as lazyPart } from "./useScreenHeight-CGyF71xP.js";
import { n as NearContext } from "./PictureContext-G4EjMXSD.js";
import { R as identityAffine, k as normalizeOver } from "../prerender.js";
import { t as tensor } from "./tensor-ZlAW5gop.js";
import { r as round, t as BottomAxis } from "./charts-pEmvjS6U.js";
/* empty css                 */
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { r as InlineFormula, t as Prose } from "./Prose-D_L7eu7m.js";
import { t as LiveRegion } from "./LiveRegion-Bb4bZSHz.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { t as Section } from "./Section-BExVdENC.js";
import { useTranslation } from "react-i18next";
import { createContext, useContext, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { scaleLinear } from "d3-scale";
// src/state/firstLesson.ts
/** What the number line shows beside the numbers. */
var lineStages = [
	"mean",
	"deviations",
	"variance",
	"deviation",
	"scores"
];
/** Marks of a test. */
var markRange = {
	min: 0,
	max: 100
};
/** Fewer than two have no spread; more than eight do not fit on a phone's line. */
var countRange = {
	min: 2,
	max: 8
};
/** How many minutes one unit of the second input's time may be. */
var unitRange = {
	min: 1,
	max: 60
};
/** The learning rate as a share of the largest that does not diverge, 2/λmax. */
var rateRange = {
	min: .05,
	max: 1.1
};
var mostSteps = 2e3;
var defaultFirstLesson = {
	numbers: [
		32,
		50,
		60,
		70,
		88
	],
	selected: 3,
	show: "mean",
	unit: 1,
	rate: .8,
	step: 0,
	isWalking: false
};
var createFirstLesson = () => createStore(() => defaultFirstLesson);
/** What is added when the reader wants more numbers. */
var spares = [
	25,
	80,
	45,
	64,
	38,
	75,
	55,
	92
];
/** A mark to a hundredth, within the range. */
var toMark = (value) => Math.round(100 * Math.min(markRange.max, Math.max(markRange.min, value))) / 100;
/** Moves one number. */
function setMark(store, index, value) {
	const { numbers } = store.getState();
	if (index in numbers) store.setState({
		numbers: numbers.with(index, toMark(value)),
		selected: index
	});
}
/** Shows other numbers; the selection stays inside them. */
function setMarks(store, values, show) {
	const { selected } = store.getState();
	const numbers = values.map(toMark);
	store.setState({
		numbers,
		selected: Math.min(selected, numbers.length - 1),
		...show && { show }
	});
}
/** Adds numbers at the end, or takes the last ones away. */
function setMarkCount(store, count) {
	const { numbers } = store.getState();
	setMarks(store, [...numbers, ...spares].slice(0, count));
}
var mark = numberParam("x", markRange.min, markRange.max);
/** Everything of the first lesson that a link carries. */
var firstLessonUrl = {
	numbers: {
		name: "x",
		read(text) {
			const values = text.split(",").map(mark.read);
			return values.length >= countRange.min && values.length <= countRange.max && !values.includes(void 0) ? values.map((value) => toMark(value)) : void 0;
		},
		write: (values) => values.join(","),
		accepts: `${mark.accepts}, … (${countRange.min}…${countRange.max})`
	},
	selected: integerParam("at", 0, countRange.max - 1),
	show: choiceParam("show", lineStages),
	unit: integerParam("unit", unitRange.min, unitRange.max),
	rate: numberParam("rate", rateRange.min, rateRange.max),
	step: integerParam("step", 0, mostSteps)
};
/** Lets go of a selection that the numbers of the same link do not have. */
function fitFirstLesson(values, { numbers, selected }) {
	const count = (values.numbers ?? numbers).length;
	return {
		...values,
		selected: Math.min(values.selected ?? selected, count - 1)
	};
}
// src/lessons/normalization/statistics.ts
/** The usual ε of a normalization layer: far too small to be seen unless all numbers are equal. */
var usualEpsilon = 1e-5;
/** A list of numbers through the engine: the numbers are the cells of one row, and all share one mean. */
function standardize(values, epsilon = usualEpsilon) {
	const row = tensor([
		1,
		1,
		1,
		values.length
	], values);
	const { mean, variance, xHat } = normalizeOver(row, ["w"], identityAffine(1), epsilon);
	return {
		mean: mean[0],
		variance: variance[0],
		deviation: Math.sqrt(variance[0]),
		scores: Array.from(xHat.data)
	};
}
// src/lessons/normalization/FirstLesson.tsx
var StoreContext = createContext(null);
/** Gives everything below one lesson's settings, from which every number follows. */
function FirstLessonProvider({ children }) {
	const [store] = useState(createFirstLesson);
	return /* @__PURE__ */ jsx(StoreContext, {
		value: store,
		children
	});
}
function useFirstStore() {
	const store = useContext(StoreContext);
	if (!store) throw new Error("useFirstStore: there is no FirstLessonProvider above");
	return store;
}
/** A part of the settings, or anything derived from them; what is far from the screen stands still. */
function useFirst(select) {
	const isNear = useContext(NearContext);
	const last = useRef(null);
	return useStore(useFirstStore(), (state) => {
		if (isNear || !last.current) last.current = { value: select(state) };
		return last.current.value;
	});
}
/** The reader's numbers and what the engine makes of them. */
function useNumbers() {
	const numbers = useFirst((state) => state.numbers);
	const selected = useFirst((state) => state.selected);
	return {
		...useMemo(() => standardize(numbers), [numbers]),
		numbers,
		selected: Math.min(selected, numbers.length - 1)
	};
}
// src/lessons/normalization/format.ts
/** A mark with no more decimals than it has: 70, 17.5, 8.75. */
var formatMark = (value) => formatNumber(value).replace(/\.?0+$/, "");
/** A difference to a tenth, with its sign. */
function formatSigned(value) {
	const tenths = Math.round(10 * value) / 10;
	return `${tenths > 0 ? "+" : ""}${formatMark(tenths)}`;
}
/** The number of steps that a walk took, or a dash for one that never arrived. */
var formatSteps = (steps) => steps === null ? "–" : String(steps);
/** A share as percent. */
var formatPercent = (share) => `${formatNumber(100 * share, 0)}%`;
// src/figures/numberLine.ts
/** Where things stand on the number line: pure arithmetic, in units of which 16 are one rem. */
/**
* Labels in one row, none nearer to its neighbour than `gap`, each as near to its own place as that allows (in the sense
* of least squares: neighbours that crowd share the shift).
*/
function spreadLabels(places, gap, [least, most]) {
	const order = places.map((_place, index) => index).sort((left, right) => places[left] - places[right]);
	const pools = [];
	order.forEach((index, rank) => {
		let pool = {
			sum: places[index] - rank * gap,
			count: 1
		};
		for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
			pools.pop();
			pool = {
				sum: last.sum + pool.sum,
				count: last.count + pool.count
			};
		}
		pools.push(pool);
	});
	const bases = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
	const highest = most - (places.length - 1) * gap;
	const spread = [];
	order.forEach((index, rank) => {
		spread[index] = Math.max(least, Math.min(highest, bases[rank])) + rank * gap;
	});
	return spread;
}
/** A row for each segment, so that none covers another; `count` rows share the room, none higher than `most`. */
function rowHeight(room, count, most = 22) {
	return Math.min(most, room / Math.max(1, count));
}
var keySteps = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10
};
/** Where a key moves a value: arrows by 1, Shift and the Page keys by 10, Home and End to the ends; null for other keys. */
function valueOfKey({ key, shiftKey }, value, { min, max }) {
	if (key === "Home") return min;
	if (key === "End") return max;
	const step = keySteps[key];
	if (step === void 0) return null;
	const distance = shiftKey && Math.abs(step) === 1 ? 10 * step : step;
	return Math.min(max, Math.max(min, value + distance));
}
// src/figures/NumberLineMarks.tsx
/** One drawing for each number, the selected one's marked. */
function Each({ line, draw }) {
	return line.values.map((value, index) => /* @__PURE__ */ jsx("g", {
		className: index === line.selected ? "number-line-selected" : void 0,
		children: draw(value, index)
	}, index));
}
/** Texts in a row, each over its place; one that had to give way is tied to it by a thin line. */
function Labels({ line, texts, places, at }) {
	const { width } = line;
	const longest = Math.max(...texts.map(({ length }) => length));
	const gap = Math.min(9 + 6.5 * longest, width / texts.length);
	const spread = spreadLabels(places, gap, [gap / 2, width - gap / 2]);
	return /* @__PURE__ */ jsxs("g", {
		className: "number-line-value",
		children: [/* @__PURE__ */ jsx("path", { d: places.map((place, index) => ({
			place: round(place),
			label: round(spread[index])
		})).filter(({ place, label }) => Math.abs(place - label) > 4).map(({ place, label }) => `M${label} ${at + 2}L${place} ${at + 8}`).join("") }), /* @__PURE__ */ jsx(Each, {
			line,
			draw: (_value, index) => /* @__PURE__ */ jsx("text", {
				x: round(spread[index]),
				y: at,
				textAnchor: "middle",
				children: texts[index]
			})
		})]
	});
}
/** Where a label of about this length no longer fits beside its mark. */
var labelRoom = 40;
/** Every number's way from the mean, one above another, each with its sign. */
function DeviationRows({ line, format }) {
	const { x, above, width, values, mean } = line;
	const start = round(x(mean));
	const height = rowHeight(above - 36, values.length);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("path", {
		className: "number-line-mean",
		d: `M${start} 0V${-above}`
	}), /* @__PURE__ */ jsx(Each, {
		line,
		draw: (value, index) => {
			const end = round(x(value));
			const y = round(-34 - (index + .5) * height);
			const isRight = value >= mean;
			const isBeyond = isRight ? end < width - labelRoom : end > labelRoom;
			const place = isBeyond ? end : start;
			return /* @__PURE__ */ jsxs(Fragment$1, { children: [
				/* @__PURE__ */ jsx("path", {
					className: "number-line-drop",
					d: `M${end} ${y}V-24`
				}),
				/* @__PURE__ */ jsx("path", {
					className: "number-line-segment",
					d: `M${start} ${y}H${end}m0 -4v8`
				}),
				/* @__PURE__ */ jsx("text", {
					x: isRight === isBeyond ? place + 6 : place - 6,
					y: y + 4,
					textAnchor: isRight === isBeyond ? "start" : "end",
					children: format(value - mean)
				})
			] });
		}
	})] });
}
/** A real square on every deviation: its area is the deviation squared. */
function Squares({ line, format }) {
	const { x, above, width, mean } = line;
	const clipId = useId();
	const start = x(mean);
	return /* @__PURE__ */ jsxs("g", {
		className: format ? void 0 : "number-line-faint",
		children: [/* @__PURE__ */ jsx("clipPath", {
			id: clipId,
			children: /* @__PURE__ */ jsx("path", { d: `M0 0V${-above}H${width}V0z` })
		}), /* @__PURE__ */ jsx(Each, {
			line,
			draw: (value) => {
				const end = x(value);
				const side = round(Math.abs(end - start));
				const isRight = end >= start;
				return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("rect", {
					className: "number-line-square",
					clipPath: `url(#${clipId})`,
					x: round(Math.min(start, end)),
					y: -side,
					width: side,
					height: side
				}), format && side > labelRoom && /* @__PURE__ */ jsx("text", {
					x: round(isRight ? end - 5 : end + 5),
					y: Math.max(-side, -above) + 14,
					textAnchor: isRight ? "end" : "start",
					children: format((value - mean) ** 2)
				})] });
			}
		})]
	});
}
/** The square as large as the mean of all the squares: its side is the standard deviation. */
function MeanSquare({ line: { x, mean, deviation }, label }) {
	const hatchId = useId();
	const start = round(x(mean));
	const side = round(x(mean + deviation) - x(mean));
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("pattern", {
			id: hatchId,
			width: "7",
			height: "7",
			patternUnits: "userSpaceOnUse",
			patternTransform: "rotate(45)",
			children: /* @__PURE__ */ jsx("path", {
				className: "figure-hatch",
				d: "M0 0v7"
			})
		}),
		/* @__PURE__ */ jsx("rect", {
			className: "number-line-mean-square",
			x: start,
			y: -side,
			width: side,
			height: side,
			fill: `url(#${hatchId})`
		}),
		/* @__PURE__ */ jsx("path", {
			className: "number-line-spread",
			d: `M${start} 0h${side}`
		}),
		/* @__PURE__ */ jsx("g", {
			className: "number-line-places",
			children: /* @__PURE__ */ jsx("text", {
				x: start + side / 2,
				y: -side - 6,
				textAnchor: "middle",
				children: label
			})
		})
	] });
}
// src/figures/NumberLineScales.tsx
/** The mean as the support on which the line balances, and what is written under it. */
function Places({ line: { x, mean, deviation, width }, texts }) {
	const spread = spreadLabels(texts.length > 1 ? [x(mean) - 30, x(mean + deviation / 2) + 30] : [x(mean)], 92, [44, width - 44]);
	return /* @__PURE__ */ jsxs("g", {
		className: "number-line-places",
		children: [/* @__PURE__ */ jsx("path", {
			className: "number-line-support",
			d: `M${round(x(mean))} 3l9 15h-18z`
		}), texts.map((text, index) => /* @__PURE__ */ jsx("text", {
			x: round(spread[index]),
			y: 36,
			textAnchor: "middle",
			children: text
		}, index))]
	});
}
/** The line as a plank on a support, with the numbers as weights: it is level because the support stands at the mean. */
function Balance({ line: { x, mean, width }, tall, text, format }) {
	const place = round(x(mean));
	const [left, right] = x.range();
	const foot = round(tall / 4);
	return /* @__PURE__ */ jsxs("g", {
		className: "number-line-places",
		children: [
			/* @__PURE__ */ jsx("path", {
				className: "number-line-stand",
				d: `M${place} 2l${foot} ${tall - 2}h${-2 * foot}z`
			}),
			/* @__PURE__ */ jsx("path", {
				className: "number-line-plank",
				d: `M${left - 8} 0H${right + 8}`
			}),
			/* @__PURE__ */ jsx(BottomAxis, {
				scale: x,
				at: tall,
				tickCount: 5,
				formatTick: format
			}),
			/* @__PURE__ */ jsx("text", {
				x: Math.min(Math.max(place, 44), width - 44),
				y: tall + 36,
				textAnchor: "middle",
				children: text
			})
		]
	});
}
/** The farthest that one of eight numbers can be from their mean is √7 deviations. */
var farthest = 2.75;
/** The same numbers on the common scale: the mean at 0, one standard deviation at 1. */
function Scores({ line, scores, from, to, format }) {
	const { x, mean, deviation, width } = line;
	const z = scaleLinear([-2.75, farthest], x.range());
	const places = scores.map((score) => z(Number.isFinite(score) ? score : 0));
	const guides = deviation > 0 ? z.ticks(5).map((tick) => ({
		tick,
		place: x(mean + tick * deviation)
	})) : [];
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("path", {
			className: "number-line-guide",
			d: guides.filter(({ place }) => place > 0 && place < width).map(({ tick, place }) => `M${round(place)} ${from}L${round(z(tick))} ${to}`).join("")
		}),
		/* @__PURE__ */ jsx(Each, {
			line,
			draw: (value, index) => /* @__PURE__ */ jsx("path", {
				className: "number-line-thread",
				d: `M${round(x(value))} ${from}L${round(places[index])} ${to}`
			})
		}),
		/* @__PURE__ */ jsx(BottomAxis, {
			scale: z,
			at: to,
			tickCount: 5,
			formatTick: (tick) => format(tick).replace(/\.0+$/, "")
		}),
		/* @__PURE__ */ jsx(Labels, {
			line,
			texts: scores.map((score) => format(score)),
			places,
			at: to - 14
		}),
		/* @__PURE__ */ jsx(Each, {
			line,
			draw: (_value, index) => /* @__PURE__ */ jsx("circle", {
				className: "number-line-disc",
				cx: round(places[index]),
				cy: to,
				r: "6"
			})
		})
	] });
}
// src/figures/NumberLine.tsx
var SIDE = 20;
/** Squares as wide as this share of the line fit above it; larger ones are cut off at the top. */
var ROOM = .52;
var TOP = 6;
var BELOW = 44;
var DOT = 8;
var HANDLE = 22;
/** Where the line stands when the common scale is drawn under it. */
var RAISED = 38;
/** Where it stands on its support, as a share of the room. */
var BALANCED = .36;
/** Numbers on a line, which can be moved, and what their mean and spread are in lengths and areas. */
function NumberLine(props) {
	const { values, mean, deviation, scores, range, shows, selected, labels, format, nominalWidth = 328 } = props;
	const room = useWidth(nominalWidth);
	const widest = props.maxHeight ? (props.maxHeight - TOP - BELOW) / ROOM + 40 : Number.POSITIVE_INFINITY;
	const width = Math.floor(Math.min(room.width, widest));
	const x = scaleLinear([range.min, range.max], [SIDE, width - SIDE]);
	const above = Math.round(ROOM * (width - 40));
	const height = TOP + above + BELOW;
	const isScaled = shows === "scores";
	const isBalance = shows === "mean";
	const baseline = isScaled ? RAISED : Math.round(TOP + (isBalance ? BALANCED : 1) * above);
	const hasSpread = deviation > 0;
	const line = {
		x,
		above,
		width,
		values,
		mean,
		deviation,
		selected
	};
	const formatFreeTick = (tick) => Math.abs(x(tick) - x(mean)) < 16 ? "" : format.value(tick);
	const handlersOf = useDots(props, x, width);
	return /* @__PURE__ */ jsx("div", {
		className: "figure figure-chart",
		ref: room.ref,
		children: /* @__PURE__ */ jsxs("svg", {
			className: "number-line",
			viewBox: `0 0 ${width} ${height}`,
			style: { maxWidth: toRem(width) },
			role: "group",
			"aria-label": labels.description,
			children: [isScaled && /* @__PURE__ */ jsx(Scores, {
				line,
				scores,
				from: RAISED,
				to: height - 28,
				format: format.score
			}), /* @__PURE__ */ jsxs("g", {
				className: "number-line-moving",
				transform: `translate(0 ${baseline})`,
				children: [
					shows === "variance" && /* @__PURE__ */ jsx(Squares, {
						line,
						format: format.square
					}),
					shows === "deviation" && /* @__PURE__ */ jsx(Squares, {
						line,
						format: null
					}),
					shows === "deviation" && hasSpread && /* @__PURE__ */ jsx(MeanSquare, {
						line,
						label: labels.meanSquare
					}),
					shows === "deviations" && /* @__PURE__ */ jsx(DeviationRows, {
						line,
						format: format.signed
					}),
					isBalance ? /* @__PURE__ */ jsx(Balance, {
						line,
						tall: TOP + above - baseline,
						text: labels.mean,
						format: format.value
					}) : /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(BottomAxis, {
						scale: x,
						at: 0,
						tickCount: isScaled ? 1 : 5,
						formatTick: formatFreeTick
					}), /* @__PURE__ */ jsx(Places, {
						line,
						texts: isScaled ? [] : [labels.mean, ...shows === "deviation" ? [labels.deviation] : []]
					})] }),
					/* @__PURE__ */ jsx(Labels, {
						line,
						texts: values.map(format.value),
						places: values.map(x),
						at: -16
					}),
					values.map((value, index) => /* @__PURE__ */ jsxs("g", {
						className: index === selected ? "number-line-dot number-line-selected" : "number-line-dot",
						role: "slider",
						tabIndex: 0,
						"aria-label": labels.dot(index),
						"aria-orientation": "horizontal",
						"aria-valuemin": range.min,
						"aria-valuemax": range.max,
						"aria-valuenow": value,
						"aria-valuetext": labels.state(index),
						transform: `translate(${round(x(value))} 0)`,
						...handlersOf(index),
						children: [/* @__PURE__ */ jsx("circle", {
							className: "number-line-handle",
							r: HANDLE
						}), /* @__PURE__ */ jsx("circle", {
							className: "number-line-disc",
							r: DOT
						})]
					}, index))
				]
			})]
		})
	});
}
/** Pointer, touch and keyboard on the dots: a drag goes by whole numbers, keys as `valueOfKey` says. */
function useDots({ values, range, onSelect, onMove }, x, width) {
	/** How far from the dot's middle it was taken. */
	const grip = useRef(null);
	const placeOf = (event) => {
		const box = event.currentTarget.ownerSVGElement.getBoundingClientRect();
		return (event.clientX - box.left) / box.width * width;
	};
	const move = (index, value) => {
		const kept = Math.min(range.max, Math.max(range.min, value));
		if (kept !== values[index]) onMove(index, kept);
	};
	return (index) => ({
		onFocus: () => onSelect(index),
		onPointerDown: (event) => {
			if (event.button !== 0) return;
			event.currentTarget.setPointerCapture(event.pointerId);
			grip.current = placeOf(event) - x(values[index]);
		},
		onPointerMove: (event) => {
			if (grip.current === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
			move(index, Math.round(x.invert(placeOf(event) - grip.current)));
		},
		onLostPointerCapture: () => {
			grip.current = null;
		},
		onKeyDown: (event) => {
			const value = event.altKey || event.ctrlKey || event.metaKey ? null : valueOfKey(event, values[index], range);
			if (value === null) return;
			event.preventDefault();
			move(index, value);
		}
	});
}
// src/lessons/normalization/LineBench.tsx
/** Symbols alone where there is no room for words. */
var symbols = {
	mean: "μ",
	deviations: "x − μ",
	variance: "σ²",
	deviation: "σ",
	scores: "z"
};
function StageChoice() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const show = useFirst((state) => state.show);
	return /* @__PURE__ */ jsx(Segmented, {
		label: t(($) => $.line.stageLabel),
		isLabelHidden: true,
		options: lineStages.map((value) => ({
			value,
			label: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("span", {
				className: "stage-symbol",
				"aria-hidden": "true",
				children: symbols[value]
			}), /* @__PURE__ */ jsx("span", {
				className: "stage-word",
				children: t(($) => $.line.stages[value])
			})] })
		})),
		value: show,
		onChange: (next) => store.setState({ show: next })
	});
}
/** The numbers that belong to the line, and the chosen number's way to its z-score. */
function LineReadout() {
	const { t } = useTranslation("normalization");
	const { numbers, selected, mean, variance, deviation, scores } = useNumbers();
	const facts = [
		{
			id: "mean",
			name: t(($) => $.line.stages.mean),
			value: mean
		},
		{
			id: "variance",
			name: t(($) => $.line.stages.variance),
			value: variance
		},
		{
			id: "sigma",
			name: t(($) => $.line.deviation),
			value: deviation
		}
	];
	return /* @__PURE__ */ jsxs("div", {
		className: "readout",
		children: [/* @__PURE__ */ jsx("dl", {
			className: "readout-set",
			children: facts.map(({ id, name, value }) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("dt", { children: [
				/* @__PURE__ */ jsx(InlineFormula, { id }),
				" ",
				/* @__PURE__ */ jsx("span", { children: name })
			] }), /* @__PURE__ */ jsx("dd", { children: formatNumber(value) })] }, id))
		}), /* @__PURE__ */ jsxs("ol", {
			className: "readout-way",
			children: [
				/* @__PURE__ */ jsxs("li", { children: [
					/* @__PURE__ */ jsx("span", { children: "x" }),
					" ",
					/* @__PURE__ */ jsx("strong", { children: formatMark(numbers[selected]) })
				] }),
				/* @__PURE__ */ jsxs("li", { children: [
					/* @__PURE__ */ jsx("span", { children: "x − μ" }),
					" ",
					/* @__PURE__ */ jsx("strong", { children: formatNumber(numbers[selected] - mean) })
				] }),
				/* @__PURE__ */ jsxs("li", { children: [
					/* @__PURE__ */ jsx("span", { children: "z" }),
					" ",
					/* @__PURE__ */ jsx("strong", { children: formatNumber(scores[selected]) })
				] })
			]
		})]
	});
}
/** The number line and what it comes to: stays in sight while the first part is read. */
function LineBench() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const show = useFirst((state) => state.show);
	const { numbers, selected, mean, variance, deviation, scores } = useNumbers();
	const height = useScreenHeight();
	const summary = t(($) => $.line.summary, {
		count: numbers.length,
		mean: formatNumber(mean),
		variance: formatNumber(variance),
		deviation: formatNumber(deviation)
	});
	return /* @__PURE__ */ jsxs("section", {
		className: "workbench",
		"aria-label": t(($) => $.line.title),
		children: [
			/* @__PURE__ */ jsx(StageChoice, {}),
			/* @__PURE__ */ jsx(NumberLine, {
				values: numbers,
				mean,
				deviation,
				scores,
				range: markRange,
				shows: show,
				selected,
				onSelect: (index) => store.setState({ selected: index }),
				onMove: (index, value) => setMark(store, index, value),
				labels: {
					description: t(($) => $.line.description[show]),
					dot: (index) => t(($) => $.line.number, { number: index + 1 }),
					state: (index) => t(($) => $.line.state, {
						value: formatMark(numbers[index]),
						deviation: formatSigned(numbers[index] - mean),
						score: formatNumber(scores[index])
					}),
					mean: `μ = ${formatNumber(mean)}`,
					deviation: `σ = ${formatNumber(deviation)}`,
					meanSquare: `σ² = ${formatNumber(variance)}`
				},
				format: {
					value: formatMark,
					signed: formatSigned,
					square: (value) => formatNumber(value, 0),
					score: formatNumber
				},
				...height && { maxHeight: Math.max(180, .56 * height) }
			}),
			/* @__PURE__ */ jsx(LineReadout, {}),
			/* @__PURE__ */ jsx(LiveRegion, { message: summary })
		]
	});
}
// src/lessons/normalization/Predict.tsx
var options = [
	"maths",
	"hindi",
	"same",
	"open"
];
/** The reader's mark is 70 in both tests, and both classes have the mean 60. */
var tests = {
	maths: {
		marks: [
			32,
			50,
			60,
			70,
			88
		],
		own: 3
	},
	hindi: {
		marks: [
			56,
			57,
			58,
			59,
			70
		],
		own: 4
	}
};
/** The opening: one mark of two tests. Which was the better result? */
function Predict() {
	const { t } = useTranslation("normalization");
	const { t: tPicture } = useTranslation("picture");
	const store = useFirstStore();
	const [chosen, setChosen] = useState();
	const show = (test) => {
		const { marks, own } = tests[test];
		setMarks(store, marks, "scores");
		store.setState({ selected: own });
	};
	const scoreIn = (test) => formatNumber(standardize(tests[test].marks).scores[tests[test].own]);
	return /* @__PURE__ */ jsxs(Section, {
		id: "predict",
		heading: t(($) => $.predict.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.predict.setup)
		}), /* @__PURE__ */ jsx(Choice, {
			question: t(($) => $.predict.question),
			options: options.map((value) => ({
				value,
				label: t(($) => $.predict.options[value])
			})),
			chosen,
			onChoose: (option) => {
				setChosen(option);
				show("hindi");
			},
			submitLabel: t(($) => $.predict.action),
			right: "open",
			rightLabel: tPicture(($) => $.lesson.choice.right),
			wrongLabel: tPicture(($) => $.lesson.choice.wrong),
			feedback: /* @__PURE__ */ jsxs(Fragment$1, { children: [
				/* @__PURE__ */ jsx("p", { children: t(($) => chosen === "open" ? $.predict.chosenRight : $.predict.chosenWrong) }),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.result, {
						hindi: scoreIn("hindi"),
						maths: scoreIn("maths")
					})
				}),
				/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.predict.insight)
				}),
				/* @__PURE__ */ jsx("p", {
					className: "button-row",
					children: ["maths", "hindi"].map((test) => /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => show(test),
						children: t(($) => $.predict.show[test])
					}, test))
				})
			] })
		})]
	});
}
// src/lessons/normalization/Page.tsx
var Page_exports = /* @__PURE__ */ __exportAll({ Page: () => Page });
var LineDrawers = lazyPart(async () => (await import("./LineDrawers-COChuLbg.js")).LineDrawers);
var LineText = lazyPart(async () => (await import("./LineText-VVY0yhZf.js")).LineText);
var ValleyPart = lazyPart(async () => (await import("./ValleyPart-Der7JZf-.js")).ValleyPart);
var Ending = lazyPart(async () => (await import("./Ending-BoRSYzGH.js")).Ending);
function Header() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	return /* @__PURE__ */ jsxs("header", {
		className: "lesson-header",
		children: [
			/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
			/* @__PURE__ */ jsx("p", {
				className: "lead",
				children: t(($) => $.lead)
			}),
			/* @__PURE__ */ jsx("p", {
				className: "small",
				children: t(($) => $.duration)
			}),
			/* @__PURE__ */ jsx(AddressNotes, {
				store,
				table: firstLessonUrl,
				initial: defaultFirstLesson,
				fit: fitFirstLesson
			})
		]
	});
}
/** What normalization is, from nothing; and why a network cares. Each part has its own picture. */
function Page({ digits }) {
	return /* @__PURE__ */ jsx(FirstLessonProvider, { children: /* @__PURE__ */ jsxs("article", { children: [
		/* @__PURE__ */ jsxs("div", {
			className: "lesson",
			children: [
				/* @__PURE__ */ jsx(Header, {}),
				/* @__PURE__ */ jsxs("div", {
					className: "lesson-side",
					children: [/* @__PURE__ */ jsx("div", {
						className: "lesson-picture",
						children: /* @__PURE__ */ jsx(LineBench, {})
					}), /* @__PURE__ */ jsx(LineDrawers, {})]
				}),
				/* @__PURE__ */ jsxs("div", {
					className: "lesson-text",
					children: [/* @__PURE__ */ jsx(Predict, {}), /* @__PURE__ */ jsx(LineText, {})]
				})
			]
		}),
		/* @__PURE__ */ jsx(ValleyPart, {}),
		/* @__PURE__ */ jsx(Ending, { digits })
	] }) });
}
export { Page, setMark as _, formatSteps as a, unitRange as b, useNumbers as c, defaultFirstLesson as d, firstLessonUrl as f, rateRange as g, mostSteps as h, formatSigned as i, standardize as l, markRange as m, formatMark as n, useFirst as o, lineStages as p, formatPercent as r, useFirstStore as s, Page_exports as t, countRange as u, setMarkCount as v, setMarks as y };
