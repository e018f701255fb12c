import { r as indexOf, t as cellCount } from "./shape-BG7rjwQG.js";
import { $ as levelOf, C as isInside, E as sameCell, G as layoutSheets, J as planesOf, K as mapRect, Q as inkOn, S as setRects, T as offsetOf, W as cellAt, Y as rectOf, Z as cssTable, a as inputOf, b as pathOf, et as pixelTable, g as batchOfMates, h as pickDigits, m as layerChannels, pt as stages, q as outset, s as outputOf, t as affineOf, tt as printValue, u as shownOf, v as allSetRects, w as moveCell, x as rectsWhere, y as groupAt } from "../prerender.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
/* empty css                 */
import { n as methodDash, t as methodClass } from "./method-B3Ajnwbj.js";
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { useTranslation } from "react-i18next";
import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { flushSync } from "react-dom";
import { max } from "d3-array";
import { createSelector } from "reselect";
// src/figures/describe.ts
/** The state of the picture as a sentence for the page to say in its own language. */
function describeSheets({ tensor, group, selected, pinned }) {
	const { shape } = tensor;
	if (!selected || !isInside(shape, selected)) {
		const [samples, channels, height, width] = shape;
		return {
			key: "none",
			values: {
				samples,
				channels,
				height,
				width,
				sets: new Set(group).size
			}
		};
	}
	const value = tensor.data[offsetOf(shape, selected)];
	return {
		key: pinned ? "pinned" : "cell",
		values: {
			...selected,
			value,
			...extentOfSet(shape, group, selected)
		}
	};
}
function extentOfSet(shape, group, selected) {
	const [, channels, height, width] = shape;
	const wanted = groupAt(shape, group, selected);
	const runLength = cellCount(shape) / group.length;
	const inSamples = /* @__PURE__ */ new Set();
	const inChannels = /* @__PURE__ */ new Set();
	let runs = 0;
	group.forEach((id, run) => {
		if (id !== wanted) return;
		const plane = Math.floor(run * runLength / (height * width));
		runs++;
		inSamples.add(Math.floor(plane / channels));
		inChannels.add(plane % channels);
	});
	return {
		setSize: runs * runLength,
		setSamples: inSamples.size,
		setChannels: inChannels.size
	};
}
// src/figures/SheetColours.tsx
/** Paints the maps with a node a cell: static HTML, crisp in print, readable without JavaScript. */
var SheetColours = memo(function SheetColours({ tensor, domain, layout, hatchId }) {
	const { cell } = layout;
	return /* @__PURE__ */ jsx("g", {
		className: "figure-colours",
		children: planesOf(layout).map(({ plane, x, y }) => /* @__PURE__ */ jsx("g", {
			transform: `translate(${x} ${y})`,
			children: placesIn(layout).map((place) => {
				const level = levelOf(tensor.data[plane * place.count + place.index], domain);
				const square = {
					x: place.x,
					y: place.y,
					width: cell,
					height: cell
				};
				return level === 255 ? /* @__PURE__ */ jsxs("g", { children: [/* @__PURE__ */ jsx("rect", {
					...square,
					fill: cssTable[level]
				}), /* @__PURE__ */ jsx("rect", {
					...square,
					fill: `url(#${hatchId})`
				})] }, place.index) : /* @__PURE__ */ jsx("rect", {
					...square,
					fill: cssTable[level]
				}, place.index);
			})
		}, plane))
	});
});
/** Each cell's place inside its map, in the order the values lie in memory. */
function placesIn({ shape: [, , height, width], cell }) {
	const count = height * width;
	return Array.from({ length: count }, (_, index) => ({
		index,
		count,
		x: index % width * cell,
		y: Math.floor(index / width) * cell
	}));
}
// src/figures/SheetCanvas.tsx
/**
* Paints maps and numbers in one go, for values that change every frame: a pixel a cell into a small image, then each
* map scaled up to its place. (As SVG nodes, 384 numbers alone cost several frames' time on a slow phone.)
*/
var SheetCanvas = memo(function SheetCanvas(props) {
	const canvasRef = useRef(null);
	const atlasRef = useRef(null);
	useLayoutEffect(() => {
		const context = canvasRef.current?.getContext("2d");
		if (!context) return;
		const [samples, channels, height, width] = props.tensor.shape;
		if (atlasRef.current?.image.width !== channels * width || atlasRef.current.image.height !== samples * height) atlasRef.current = createAtlas(channels * width, samples * height);
		fillAtlas(atlasRef.current, props);
		drawMaps(context, atlasRef.current, props.layout, props.scale * window.devicePixelRatio);
		hatchNotFinite(context, props);
		if (props.fontSize > 0) drawNumbers(context, props);
	});
	return /* @__PURE__ */ jsx("canvas", {
		ref: canvasRef,
		className: "figure-canvas"
	});
});
function createAtlas(width, height) {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d");
	const image = context.createImageData(width, height);
	return {
		context,
		image,
		pixels: new Uint32Array(image.data.buffer)
	};
}
/** Writes the maps side by side, as the sheet shows them, without the gaps. */
function fillAtlas({ context, image, pixels }, { tensor, domain }) {
	const [samples, channels, height, width] = tensor.shape;
	const { data } = tensor;
	let index = 0;
	for (let n = 0; n < samples; n++) for (let c = 0; c < channels; c++) for (let h = 0; h < height; h++) {
		let pixel = ((n * height + h) * channels + c) * width;
		for (let w = 0; w < width; w++) pixels[pixel++] = pixelTable[levelOf(data[index++], domain)];
	}
	context.putImageData(image, 0, 0);
}
function drawMaps(context, atlas, layout, ratio) {
	const { canvas } = context;
	const image = atlas.context.canvas;
	const pixelWidth = Math.round(layout.width * ratio);
	const pixelHeight = Math.round(layout.height * ratio);
	if (canvas.width !== pixelWidth || canvas.height !== pixelHeight) {
		canvas.width = pixelWidth;
		canvas.height = pixelHeight;
	} else {
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, pixelWidth, pixelHeight);
	}
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.imageSmoothingEnabled = false;
	const [, , height, width] = layout.shape;
	for (const map of planesOf(layout)) context.drawImage(image, map.c * width, map.n * height, width, height, map.x, map.y, map.width, map.height);
}
/** A stroke through every cell that is not a finite number, so that it shows without its colour too. */
function hatchNotFinite(context, { tensor, layout }) {
	const [, channels, height, width] = tensor.shape;
	const { cell } = layout;
	context.beginPath();
	tensor.data.forEach((value, index) => {
		if (Number.isFinite(value)) return;
		const plane = Math.floor(index / (height * width));
		const map = mapRect(layout, Math.floor(plane / channels), plane % channels);
		const x = map.x + index % width * cell;
		const y = map.y + Math.floor(index / width) % height * cell;
		context.moveTo(x, y + cell);
		context.lineTo(x + cell, y);
	});
	context.lineWidth = Math.max(1, cell / 12);
	context.strokeStyle = "rgb(255 255 255 / 60%)";
	context.stroke();
}
/** The same numbers at the same places as SheetNumbers writes. */
function drawNumbers(context, props) {
	const { tensor, domain, layout, formatCell, fontSize } = props;
	context.font = `${fontSize}px ${getComputedStyle(context.canvas).fontFamily}`;
	context.textAlign = "center";
	const places = placesIn(layout);
	const middle = layout.cell / 2;
	const baseline = middle + fontSize * .35;
	for (const { plane, x, y } of planesOf(layout)) for (const place of places) {
		const value = tensor.data[plane * place.count + place.index];
		context.fillStyle = inkOn(value, domain);
		context.fillText(printValue(value, formatCell), x + place.x + middle, y + place.y + baseline);
	}
}
// src/figures/PixelIcon.tsx
/** A sample's own image (0 … 15) in ink on paper. */
function SampleIcon({ values, rect }) {
	const paths = /* @__PURE__ */ new Map();
	forEachPixel(values, rect, (value, square) => {
		if (value > 0) paths.set(value, (paths.get(value) ?? "") + square);
	});
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-icon",
		children: [[...paths].map(([value, path]) => /* @__PURE__ */ jsx("path", {
			d: path,
			fill: "currentColor",
			fillOpacity: round(value / 15)
		}, value)), /* @__PURE__ */ jsx("rect", { ...rect })]
	});
}
/** A convolution kernel's weights, on the same colours as the tensor's values. */
function KernelIcon({ values, rect }) {
	const max = Math.max(...Array.from(values, Math.abs));
	const paths = /* @__PURE__ */ new Map();
	forEachPixel(values, rect, (value, square) => {
		const colour = cssTable[levelOf(value, max)];
		paths.set(colour, (paths.get(colour) ?? "") + square);
	});
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-icon",
		children: [[...paths].map(([colour, path]) => /* @__PURE__ */ jsx("path", {
			d: path,
			fill: colour
		}, colour)), /* @__PURE__ */ jsx("rect", { ...rect })]
	});
}
function forEachPixel(values, rect, draw) {
	const side = Math.round(Math.sqrt(values.length));
	const step = rect.width / side;
	for (let index = 0; index < side * side; index++) {
		const x = round(rect.x + index % side * step);
		const y = round(rect.y + Math.floor(index / side) * step);
		draw(values[index], `M${x} ${y}h${round(step)}v${round(step)}h${round(-step)}z`);
	}
}
function round(value) {
	return Math.round(value * 100) / 100;
}
// src/figures/SheetHeaders.tsx
var FONT = 12;
var LINE = 14;
var LARGEST_THUMBNAIL = 48;
var LARGEST_KERNEL = 24;
var SPACE = 4;
/** Lower maps keep their room for the thumbnail alone. */
var LEAST_LABELLED = 48;
/** Between a channel's label and its first map, where the frame of an index set passes. */
var BELOW = 12;
/** Lays out the sheet with as much room for headers as the names need. */
function layoutNamed(shape, width, maxHeight, names) {
	const rowHeader = rowHeaderFor(width, shape[0], names);
	const kernels = names.kernels ? 28 : 0;
	const draft = layoutSheets({
		shape,
		width,
		maxHeight,
		rowHeader,
		columnHeader: kernels + 28 + BELOW
	});
	const lines = channelLines(draft.mapWidth + draft.gap - SPACE, shape[1], names);
	const columnHeader = kernels + Math.max(...lines.map((each) => each.length)) * LINE + BELOW;
	return {
		layout: layoutSheets({
			shape,
			width,
			maxHeight,
			rowHeader,
			columnHeader
		}),
		lines
	};
}
function rowHeaderFor(width, samples, names) {
	const isNarrow = width < 480;
	const longest = Math.max(...Array.from({ length: samples }, (_, n) => textWidth(names.sampleLabel(n))));
	const thumbnail = names.thumbnails ? isNarrow ? 28 : LARGEST_THUMBNAIL : 0;
	return Math.ceil(Math.max(thumbnail, Math.min(longest, isNarrow ? 40 : 96)) + SPACE);
}
/** What names the rows and the columns. */
var SheetHeaders = memo(function SheetHeaders({ layout, lines, names }) {
	const lineCount = Math.max(...lines.map((each) => each.length));
	const side = Math.min(LARGEST_KERNEL, layout.mapWidth);
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-names",
		fontSize: FONT,
		children: [lines.map((each, c) => {
			const { x, width } = mapRect(layout, 0, c);
			const middle = x + width / 2;
			const bottom = layout.top - BELOW;
			const kernelTop = bottom - lineCount * LINE - side;
			return /* @__PURE__ */ jsxs("g", { children: [names.kernels?.[c] && /* @__PURE__ */ jsx(KernelIcon, {
				values: names.kernels[c],
				rect: {
					x: middle - side / 2,
					y: kernelTop,
					width: side,
					height: side
				}
			}), each.map((line, index) => /* @__PURE__ */ jsx("text", {
				x: middle,
				y: bottom - (each.length - index - 1) * LINE,
				textAnchor: "middle",
				children: line
			}, line))] }, middle);
		}), Array.from({ length: layout.shape[0] }, (_, n) => /* @__PURE__ */ jsx(SampleName, {
			n,
			layout,
			names
		}, mapRect(layout, n, 0).y))]
	});
});
function SampleName({ n, layout, names }) {
	const { x, y, height } = mapRect(layout, n, 0);
	const right = x - SPACE - 4;
	const room = right;
	const label = names.sampleLabel(n);
	const thumbnail = names.thumbnails?.[n];
	const isLabelled = textWidth(label) <= room && (!thumbnail || height >= LEAST_LABELLED);
	const labelHeight = isLabelled ? LINE : 0;
	const side = thumbnail ? Math.min(LARGEST_THUMBNAIL, room, height - labelHeight) : 0;
	const top = y + (height - side - labelHeight) / 2;
	return /* @__PURE__ */ jsxs("g", { children: [thumbnail && /* @__PURE__ */ jsx(SampleIcon, {
		values: thumbnail,
		rect: {
			x: right - side,
			y: top,
			width: side,
			height: side
		}
	}), isLabelled && /* @__PURE__ */ jsx("text", {
		x: thumbnail ? right - side / 2 : right,
		y: top + side + LINE - 1,
		textAnchor: thumbnail ? "middle" : "end",
		children: label
	})] });
}
/** Each channel's label in one or two lines; all in short form where one does not fit, then only every so many. */
function channelLines(room, channels, names) {
	const long = Array.from({ length: channels }, (_, c) => breakLines(names.channelLabel(c), room));
	if (long.every((each) => each.length <= 2 && each.every((line) => textWidth(line) <= room))) return long;
	const short = Array.from({ length: channels }, (_, c) => names.shortChannelLabel?.(c) ?? String(c));
	const every = Math.ceil(Math.max(...short.map(textWidth)) / room);
	return short.map((label, c) => c % every === 0 ? [label] : []);
}
function breakLines(text, room) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && textWidth(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
/** An estimate, so that it is the same on the server: marks (Devanagari vowel signs) take no room of their own. */
function textWidth(text) {
	return text.replace(/\p{Mn}/gu, "").length * FONT * .58;
}
// src/figures/SheetMarks.tsx
/** The index set of a cell: everything else is dimmed, the set framed in the method's hue and dash. */
var IndexSet = memo(function IndexSet({ layout, group, cell, method }) {
	const rects = setRects(layout, group, cell);
	const distance = Math.max(1, Math.min(layout.gap / 2 - 1, 4));
	const frame = pathOf(rects, distance);
	const everything = pathOf([wholeSheet(layout)], 1);
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-set",
		children: [
			/* @__PURE__ */ jsx("path", {
				className: "figure-dim",
				d: `${everything}${pathOf(rects)}`,
				fillRule: "evenodd"
			}),
			/* @__PURE__ */ jsx("path", {
				className: "figure-set-halo",
				d: frame
			}),
			/* @__PURE__ */ jsx("path", {
				className: "figure-set-frame",
				d: frame,
				strokeDasharray: methodDash[method]
			})
		]
	});
}, sameSet);
/** Pointing at another cell of the same set changes nothing here. */
function sameSet(before, after) {
	return before.layout === after.layout && before.group === after.group && before.method === after.method && groupAt(before.layout.shape, before.group, before.cell) === groupAt(after.layout.shape, after.group, after.cell);
}
/** Every index set in a frame of its own, the gaps inside it tinted, so that what shares hangs together. */
var AllSets = memo(function AllSets({ layout, group, method }) {
	const frames = pathOf(allSetRects(layout, group), Math.max(0, Math.min(layout.gap / 2 - 1.5, 3)));
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-all-sets",
		children: [/* @__PURE__ */ jsx("path", {
			className: "figure-all-sets-ground",
			d: `${frames}${pathOf(planesOf(layout))}`,
			fillRule: "evenodd"
		}), /* @__PURE__ */ jsx("path", {
			className: "figure-all-sets-frames",
			d: frames,
			strokeDasharray: methodDash[method]
		})]
	});
});
function wholeSheet(layout) {
	const [samples, channels] = layout.shape;
	const last = mapRect(layout, samples - 1, channels - 1);
	const { left, top } = layout;
	return {
		x: left,
		y: top,
		width: last.x + last.width - left,
		height: last.y + last.height - top
	};
}
var GRID_FROM = 12;
/** A hairline between cells large enough for one. */
var CellGrid = memo(function CellGrid({ layout }) {
	const { cell, shape } = layout;
	if (cell < GRID_FROM) return null;
	const inner = (count) => Array.from({ length: count - 1 }, (_, index) => (index + 1) * cell);
	const lines = planesOf(layout).flatMap(({ x, y, width, height }) => [...inner(shape[2]).map((down) => `M${x} ${y + down}h${width}`), ...inner(shape[3]).map((across) => `M${x + across} ${y}v${height}`)]);
	return /* @__PURE__ */ jsx("path", {
		className: "figure-cell-grid",
		d: lines.join("")
	});
});
/** A thin frame around each map, so that values near zero do not melt into the page. */
var MapFrames = memo(function MapFrames({ layout }) {
	return /* @__PURE__ */ jsx("path", {
		className: "figure-map-frames",
		d: pathOf(planesOf(layout), .5)
	});
});
var SMALLEST_MARKER = 6;
/** WCAG 2.2 asks for 24 pixels, a finger for more. */
var HANDLE = 44;
/** The selected cell; when pinned, filled corners say so and two arrows that its value can be dragged. */
function CellMark({ layout, cell, pinned, handle }) {
	const exact = rectOf(layout, cell);
	const rect = outset(exact, Math.max(1, (SMALLEST_MARKER - exact.width) / 2));
	const middle = rect.x + rect.width / 2;
	const below = rect.y + rect.height;
	const grip = outset(rect, Math.max(0, (HANDLE - rect.width) / 2));
	return /* @__PURE__ */ jsxs("g", {
		className: pinned ? "figure-mark figure-mark-pinned" : "figure-mark",
		children: [
			/* @__PURE__ */ jsx("rect", {
				className: "figure-mark-halo",
				...rect
			}),
			/* @__PURE__ */ jsx("rect", {
				className: "figure-mark-frame",
				...rect
			}),
			pinned && handle && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("path", {
				className: "figure-mark-arrows",
				d: `M${middle - 5} ${rect.y - 6}h10l-5 -6zM${middle - 5} ${below + 6}h10l-5 6z`
			}), /* @__PURE__ */ jsx("rect", {
				className: "figure-handle",
				...grip,
				...handle
			})] })
		]
	});
}
/** The cells that changed at the last edit, over the picture in a layer of its own, so that fading repaints nothing. */
var MovedCells = memo(function MovedCells({ layout, moved }) {
	const rects = rectsWhere(layout, (cell) => moved[offsetOf(layout.shape, cell)] === 1, true);
	return /* @__PURE__ */ jsx("svg", {
		className: "figure-flash",
		viewBox: `0 0 ${layout.width} ${layout.height}`,
		"aria-hidden": "true",
		children: /* @__PURE__ */ jsx("path", { d: pathOf(rects) })
	});
});
// src/figures/SheetNumbers.tsx
var LARGEST_FONT = 14;
var SMALLEST_FONT = 9;
/** Mean width of a character of “−1.23” as a share of the font size, a little more than most faces need. */
var DIGIT = .52;
/** The font size at which so many characters fit into a cell; 0 where none could be read. */
function fontFor(cell, characters) {
	const fitting = Math.floor((cell - 3) / (characters * DIGIT) * 2) / 2;
	return fitting < SMALLEST_FONT ? 0 : Math.min(fitting, LARGEST_FONT);
}
/** Each cell's value as text, in the ink that can be read on its colour. */
var SheetNumbers = memo(function SheetNumbers(props) {
	const { tensor, domain, layout, formatCell, fontSize } = props;
	const middle = layout.cell / 2;
	const baseline = middle + fontSize * .35;
	return /* @__PURE__ */ jsx("g", {
		className: "figure-numbers",
		fontSize,
		children: planesOf(layout).map(({ plane, x, y }) => /* @__PURE__ */ jsx("g", {
			transform: `translate(${x + middle} ${y + baseline})`,
			children: placesIn(layout).map((place) => {
				const value = tensor.data[plane * place.count + place.index];
				return /* @__PURE__ */ jsx("text", {
					x: place.x,
					y: place.y,
					fill: inkOn(value, domain),
					children: printValue(value, formatCell)
				}, place.index);
			})
		}, plane))
	});
});
// src/figures/usePrinting.ts
/** True while the page is being printed, when crisp matters and quick does not. */
function usePrinting() {
	const [isPrinting, setPrinting] = useState(false);
	useEffect(() => {
		const begin = () => flushSync(() => setPrinting(true));
		const end = () => setPrinting(false);
		window.addEventListener("beforeprint", begin);
		window.addEventListener("afterprint", end);
		return () => {
			window.removeEventListener("beforeprint", begin);
			window.removeEventListener("afterprint", end);
		};
	}, []);
	return isPrinting;
}
// src/figures/useSettled.ts
/** The value once it has stood still: a screen reader is told where a drag ended, not each step of it. */
function useSettled(value, milliseconds = 350) {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), milliseconds);
		return () => clearTimeout(timer);
	}, [value, milliseconds]);
	return settled;
}
// src/figures/useSheetInput.ts
/** A drag over so many pixels changes the value by the whole domain. */
var DRAG_LENGTH = 150;
var KEY_SHARE = .05;
/** A finger that moved less has tapped. */
var TAP_SLACK = 4;
/**
* Pointer, touch and keyboard on one sheet. A mouse points by hovering and pins by clicking; a finger pins by tapping, so
* that its strokes still scroll the page; keys go through the same callbacks.
*/
function useSheetInput(layout, input) {
	const { selected, pinned, onPoint, onPin, onDragValue, domain } = input;
	const { shape } = layout;
	const cursorRef = useRef({
		n: 0,
		c: 0,
		h: 0,
		w: 0
	});
	const dragRef = useRef(null);
	/** Where the keys go on from: the selected cell, else the last one there was. */
	const cursor = () => inside(shape, selected ?? cursorRef.current);
	const point = (cell) => {
		cursorRef.current = cell ?? cursor();
		if (!pinned && !sameCell(cell, selected)) onPoint(cell);
	};
	const pin = (cell) => {
		cursorRef.current = cell ?? cursor();
		onPin(cell);
	};
	return {
		picture: {
			onPointerDownCapture() {
				dragRef.current = null;
			},
			onPointerMove(event) {
				if (event.pointerType !== "touch") point(cellUnder(event, layout));
			},
			onPointerLeave(event) {
				if (event.pointerType !== "touch") point(null);
			},
			onClick(event) {
				if ((dragRef.current?.travelled ?? 0) > TAP_SLACK) return;
				const cell = cellUnder(event, layout);
				pin(pinned && sameCell(cell, selected) ? null : cell);
			}
		},
		handle: {
			onPointerDown(event) {
				if (!selected || event.button !== 0) return;
				event.currentTarget.setPointerCapture(event.pointerId);
				dragRef.current = {
					cell: selected,
					y: event.clientY,
					travelled: 0
				};
			},
			onPointerMove(event) {
				const drag = dragRef.current;
				if (!drag || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
				const up = drag.y - event.clientY;
				if (up === 0) return;
				drag.y = event.clientY;
				drag.travelled += Math.abs(up);
				if (drag.travelled > TAP_SLACK) onDragValue?.(drag.cell, up / DRAG_LENGTH * domain);
			}
		},
		keyboard: {
			onFocus(event) {
				if (event.currentTarget.matches(":focus-visible")) point(cursor());
			},
			onBlur() {
				point(null);
			},
			onKeyDown(event) {
				const cell = cursor();
				const change = pinned && onDragValue ? valueKey(event) : 0;
				const next = event.altKey || event.metaKey ? null : moveCell(shape, cell, event.key, event);
				if (change !== 0) onDragValue?.(cell, change * KEY_SHARE * domain);
				else if (next) (pinned ? pin : point)(next);
				else if (event.key === "Enter" || event.key === " ") pin(pinned ? null : cell);
				else if (event.key === "Escape" && pinned) pin(null);
				else return;
				event.preventDefault();
			}
		}
	};
}
/** +1 or −1 for the keys that edit the pinned cell's value, else 0. */
function valueKey({ key, altKey }) {
	if (key === "+" || key === "=" || altKey && key === "ArrowUp") return 1;
	if (key === "-" || key === "−" || altKey && key === "ArrowDown") return -1;
	return 0;
}
/** The cursor may be left over from a larger tensor. */
function inside([samples, channels, height, width], { n, c, h, w }) {
	return {
		n: Math.min(n, samples - 1),
		c: Math.min(c, channels - 1),
		h: Math.min(h, height - 1),
		w: Math.min(w, width - 1)
	};
}
function cellUnder(event, layout) {
	const box = (event.currentTarget.ownerSVGElement ?? event.currentTarget).getBoundingClientRect();
	const scale = layout.width / box.width;
	return cellAt(layout, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
}
// src/figures/TensorSheets.tsx
/** Most cells to be written out as nodes, for the prerendered page and for print; live values go on the canvas. */
var MOST_STATIC_CELLS = 1e3;
/**
* A tensor as sheets: a row of maps for each sample, a column for each channel. Pointing at a cell lights the set that
* its mean and variance are taken over.
*
* Screen readers meet one widget, not thousands of cells: role "application" hands it the arrow keys, the polite
* sentence tells where one is, and the page offers `TensorTable` for reading number by number. (A grid role would need a
* node for each cell, which the canvas does not have.)
*/
function TensorSheets(props) {
	const { tensor, domain, group, method, moved = null, moveKey = 0, names, formatCell } = props;
	const { maxHeight = 560, nominalWidth = 640 } = props;
	const { ref, width, scale, isMeasured } = useWidth(nominalWidth);
	const [samples, channels, mapRows, mapColumns] = tensor.shape;
	const { layout, lines } = useMemo(() => layoutNamed([
		samples,
		channels,
		mapRows,
		mapColumns
	], width, maxHeight, names), [
		samples,
		channels,
		mapRows,
		mapColumns,
		width,
		maxHeight,
		names
	]);
	const input = useSheetInput(layout, props);
	const spoken = useSettled(props.description);
	const id = useId();
	const hatchId = `${id}hatch`;
	const selected = props.selected && isInside(tensor.shape, props.selected) ? props.selected : null;
	const isCanvas = !(usePrinting() || !isMeasured) || tensor.data.length > MOST_STATIC_CELLS;
	const fontSize = fontFor(layout.cell, formatCell(-domain).length);
	const paint = {
		tensor,
		domain,
		layout
	};
	return /* @__PURE__ */ jsxs("div", {
		className: `figure figure-sheets ${methodClass(method)}`,
		ref,
		children: [
			/* @__PURE__ */ jsxs("div", {
				className: "figure-stage",
				role: "application",
				tabIndex: 0,
				"aria-label": props.label,
				"aria-describedby": `${id}state ${id}keys`,
				style: {
					width: toRem(layout.width),
					maxWidth: layout.width > width ? void 0 : "100%",
					aspectRatio: `${layout.width} / ${layout.height}`
				},
				...input.keyboard,
				children: [
					isCanvas && /* @__PURE__ */ jsx(SheetCanvas, {
						...paint,
						formatCell,
						fontSize,
						scale
					}),
					/* @__PURE__ */ jsxs("svg", {
						className: "figure-sheet",
						viewBox: `0 0 ${layout.width} ${layout.height}`,
						"aria-hidden": "true",
						...input.picture,
						children: [
							/* @__PURE__ */ jsx(Hatch, { id: hatchId }),
							/* @__PURE__ */ jsx(MapFrames, { layout }),
							/* @__PURE__ */ jsx(SheetHeaders, {
								layout,
								lines,
								names
							}),
							!isCanvas && /* @__PURE__ */ jsx(SheetColours, {
								...paint,
								hatchId
							}),
							/* @__PURE__ */ jsx(CellGrid, { layout }),
							!isCanvas && fontSize > 0 && /* @__PURE__ */ jsx(SheetNumbers, {
								...paint,
								formatCell,
								fontSize
							}),
							props.allSets && /* @__PURE__ */ jsx(AllSets, {
								layout,
								group,
								method
							}),
							selected && /* @__PURE__ */ jsx(IndexSet, {
								layout,
								group,
								cell: selected,
								method
							}),
							selected && /* @__PURE__ */ jsx(CellMark, {
								layout,
								cell: selected,
								pinned: props.pinned,
								handle: props.onDragValue ? input.handle : null
							})
						]
					}),
					moved && /* @__PURE__ */ jsx(MovedCells, {
						layout,
						moved
					}, moveKey)
				]
			}),
			/* @__PURE__ */ jsx("p", {
				id: `${id}state`,
				className: "figure-spoken",
				"aria-live": "polite",
				children: spoken
			}),
			/* @__PURE__ */ jsx("p", {
				id: `${id}keys`,
				className: "figure-spoken",
				children: props.instructions
			})
		]
	});
}
/** Marks what is not a finite number, so that it does not rest on colour alone. */
function Hatch({ id }) {
	return /* @__PURE__ */ jsx("pattern", {
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
	});
}
// src/workbench/colourDomain.ts
/** Ends of the colour scale: round numbers, so that the legend stays readable and still while a value is dragged. */
var ladder = [
	1,
	2,
	3,
	4,
	6,
	8,
	10,
	20,
	40,
	60,
	100,
	200,
	500
];
/** The end of the colour scale that all finite values of an input fit in. */
function inputDomain({ data }) {
	return domainFor(max(data, (value) => Number.isFinite(value) ? Math.abs(value) : 0) ?? 0);
}
/** The same where the largest size is known. */
function domainFor(largest) {
	return ladder.find((step) => step >= largest) ?? 10 ** Math.ceil(Math.log10(largest));
}
// src/workbench/StageButtons.tsx
var symbols = {
	input: "x",
	centred: "x − μ",
	normalized: "x̂",
	output: "y"
};
/** The buttons that lead a whole picture through a method. */
function StageButtons({ value, isCentred, onChange }) {
	const { t } = useTranslation("picture");
	return /* @__PURE__ */ jsx(Segmented, {
		label: t(($) => $.stage.label),
		isLabelHidden: true,
		options: stages.filter((stage) => isCentred || stage !== "centred").map((stage) => ({
			value: stage,
			label: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("span", {
				className: "stage-symbol",
				"aria-hidden": "true",
				children: symbols[stage]
			}), /* @__PURE__ */ jsx("span", {
				className: "stage-word",
				children: t(($) => $.stage[stage])
			})] })
		})),
		value,
		onChange
	});
}
// src/workbench/usePictureLabels.ts
var pixels = 64;
var kernels = layerChannels.map(({ weights }) => weights);
/** The digits of the shown batch as small images, or none where the data is not digits. */
function useThumbnails() {
	const digits = usePicture((state) => state.digits);
	const seed = usePicture((state) => state.seed);
	const batch = usePicture((state) => state.batch);
	const mates = usePicture((state) => state.mates);
	const samples = usePicture((state) => state.shape[0]);
	const isRandom = usePicture((state) => state.source === "random");
	return useMemo(() => {
		if (isRandom) return void 0;
		const pick = (from) => pickDigits(digits.count, seed, from, samples);
		return [...pick(batch).slice(0, 1), ...pick(batchOfMates(batch, mates)).slice(1)].map((digit) => digits.images.subarray(digit * pixels, (digit + 1) * pixels));
	}, [
		digits,
		seed,
		batch,
		mates,
		samples,
		isRandom
	]);
}
/** How the picture's rows and columns are called in the reader's language; readers count from 1. */
function usePictureNames() {
	const { t } = useTranslation("picture");
	const thumbnails = useThumbnails();
	const isRandom = usePicture((state) => state.source === "random");
	return useMemo(() => ({
		thumbnails,
		kernels: isRandom ? void 0 : kernels,
		sampleLabel: (n) => t(($) => $.sample, { sample: n + 1 }),
		channelLabel: (c) => {
			const channel = layerChannels[c];
			return isRandom || !channel ? t(($) => $.channel, { channel: c + 1 }) : t(($) => $.kernels[channel.id]);
		},
		shortChannelLabel: (c) => String(c + 1)
	}), [
		t,
		thumbnails,
		isRandom
	]);
}
/** A cell's value as the picture prints it. */
var formatCell = (value) => formatNumber(value, 2);
/** A cell's place as sentences name it: people count from 1. */
var placeOf = ({ n, c, h, w }) => ({
	sample: n + 1,
	channel: c + 1,
	row: h + 1,
	column: w + 1
});
// src/workbench/values.ts
/** The value of one cell. */
var cellValue = ({ shape, data }, { n, c, h, w }) => data[indexOf(shape, n, c, h, w)];
/** The values of every cell in the set of a cell. */
function valuesOfSet({ shape, data }, group, { n, c }) {
	const [, C, H, W] = shape;
	const set = group[n * C + c];
	return data.filter((_value, cell) => group[Math.floor(cell / (H * W))] === set);
}
/** How many cells a set of the engine's has. */
var setSizeOf = ({ pool }) => pool.reduce((product, size) => product * size, 1);
/** A cell's numbers, all from the engine. */
function workCell(state, cell) {
	const shown = shownOf(state);
	const { gamma, beta } = affineOf(state);
	const set = shown.group[cell.n * shown.shape[1] + cell.c];
	const x = cellValue(inputOf(state), cell);
	const mean = shown.mean[set];
	return {
		x,
		mean,
		centred: x - mean,
		variance: shown.variance[set],
		xHat: cellValue(shown.xHat, cell),
		gamma: gamma[cell.c],
		beta: beta[cell.c],
		y: cellValue(outputOf(state), cell),
		setSize: setSizeOf(shown)
	};
}
/** The cell that is worked out: the reader's, else one in the middle of the first map. */
var activeCellOf = createSelector([
	(state) => state.pinned,
	(state) => state.pointed,
	(state) => state.shape
], (pinned, pointed, [, , H, W]) => pinned ?? pointed ?? {
	n: 0,
	c: 0,
	h: Math.floor((H - 1) / 2),
	w: Math.floor((W - 1) / 2)
});
export { KernelIcon as _, workCell as a, usePictureNames as c, inputDomain as d, TensorSheets as f, MapFrames as g, CellGrid as h, valuesOfSet as i, StageButtons as l, fontFor as m, cellValue as n, formatCell as o, useSettled as p, setSizeOf as r, placeOf as s, activeCellOf as t, domainFor as u, SheetColours as v, describeSheets as y };
