import { r as indexOf, t as cellCount } from "./shape-BG7rjwQG.js";
import { $ as levelOf, F as setCount, Q as inkOn, b as pathOf, et as pixelTable, r as epsilonOf, tt as printValue, w as moveCell } from "../prerender.js";
/* empty css                 */
import { m as fontFor, n as cellValue, o as formatCell, p as useSettled, s as placeOf, u as domainFor } from "./values-B3BEIs3f.js";
import { n as methodDash, t as methodClass } from "./method-B3Ajnwbj.js";
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { t as formatCount } from "./format-BXn2hZgx.js";
import { _ as selectedOf, a as groupsOf, b as shapeOf, g as poolOf, s as isBigOf, t as activeCellOf, x as stageOf } from "./playground-lXhId1h7.js";
import { t as usePictureHeight } from "./useScreenHeight-CGyF71xP.js";
import { a as nameOf, c as useBigStore, f as nothingBig, i as isMethod, l as usePlayground, n as ruleNameOf, o as ReadoutView, s as useBig, u as usePlaygroundStore } from "./Page-CdTU0bdu.js";
import { useTranslation } from "react-i18next";
import { memo, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
function layoutBig(shape) {
	const [N, C, H, W] = shape;
	const gap = Math.max(1, Math.round(Math.min(H, W) / 14));
	return {
		shape,
		gap,
		width: C * (W + gap) - gap,
		height: N * (H + gap) - gap
	};
}
var clamp = (value, least, most) => Math.min(Math.max(value, least), most);
var fitScale = ({ width, height }, room) => Math.min(room.width / width, room.height / height);
/** The whole sheet. */
var wholeView = (layout, room) => limitView(layout, room, {
	left: 0,
	top: 0,
	scale: fitScale(layout, room)
});
/** The next view that may be shown: the sheet fills the window as far as it can, and stays in it. */
function limitView(layout, room, view) {
	const whole = fitScale(layout, room);
	const scale = clamp(view.scale, whole, Math.max(whole, 48));
	const along = (start, length, pixels) => {
		const seen = pixels / scale;
		return seen >= length ? (length - seen) / 2 : clamp(start, 0, length - seen);
	};
	return {
		scale,
		left: along(view.left, layout.width, room.width),
		top: along(view.top, layout.height, room.height)
	};
}
/** Enlarges, and keeps what is under the point (x, y) of the window where it is. */
function zoomView(layout, room, view, factor, x, y) {
	const { scale } = limitView(layout, room, {
		...view,
		scale: view.scale * factor
	});
	return limitView(layout, room, {
		scale,
		left: view.left + x / view.scale - x / scale,
		top: view.top + y / view.scale - y / scale
	});
}
/** Moves the sheet by so many units of the window. */
var panView = (layout, room, view, dx, dy) => limitView(layout, room, {
	...view,
	left: view.left - dx / view.scale,
	top: view.top - dy / view.scale
});
/** The corner of a cell, in cells. */
function placeOnSheet({ shape: [, , H, W], gap }, { n, c, h, w }) {
	return {
		x: c * (W + gap) + w,
		y: n * (H + gap) + h
	};
}
/** Moves the sheet no more than is needed to see a cell, a tenth of the window away from the edge. */
function revealCell(layout, room, view, cell) {
	const { x, y } = placeOnSheet(layout, cell);
	const along = (start, place, pixels) => {
		const seen = pixels / view.scale;
		const edge = Math.max(0, Math.min(seen / 10, (seen - 1) / 2));
		return clamp(start, place + 1 + edge - seen, place - edge);
	};
	const [left, top] = [along(view.left, x, room.width), along(view.top, y, room.height)];
	return limitView(layout, room, {
		...view,
		left,
		top
	});
}
/** The cell nearest to a point of the window, or null where none is within `reach` units across and down. */
function cellInView(layout, view, x, y, reach = 8) {
	const [N, C, H, W] = layout.shape;
	const along = (position, maps, steps) => {
		const map = clamp(Math.floor((position + layout.gap / 2) / (steps + layout.gap)), 0, maps - 1);
		const inMap = position - map * (steps + layout.gap);
		return {
			map,
			step: clamp(Math.floor(inMap), 0, steps - 1),
			distance: Math.max(-inMap, inMap - steps, 0)
		};
	};
	const across = along(view.left + x / view.scale, C, W);
	const down = along(view.top + y / view.scale, N, H);
	if (Math.max(across.distance, down.distance) * view.scale > reach) return null;
	return {
		n: down.map,
		c: across.map,
		h: down.step,
		w: across.step
	};
}
/** One span a map that a box reaches into, or a single one where it takes whole maps. */
function spansOf(from, boxMaps, inMap, boxSteps, steps, gap) {
	const pitch = steps + gap;
	if (boxSteps === steps) return [{
		start: from * pitch,
		length: boxMaps * pitch - gap
	}];
	return Array.from({ length: boxMaps }, (_, map) => ({
		start: (from + map) * pitch + inMap,
		length: boxSteps
	}));
}
/** The index set of a cell as few rectangles, in cells: the box of its pool, cut where maps end inside it. */
function poolRects(layout, pool, cell) {
	const { shape, gap } = layout;
	const first = (at, size) => Math.floor(at / size) * size;
	const across = spansOf(first(cell.c, pool[1]), pool[1], first(cell.w, pool[3]), pool[3], shape[3], gap);
	return spansOf(first(cell.n, pool[0]), pool[0], first(cell.h, pool[2]), pool[2], shape[2], gap).flatMap((row) => across.map((column) => ({
		x: column.start,
		y: row.start,
		width: column.length,
		height: row.length
	})));
}
/** Which of the maps along one side are named: those in sight, as many as have room. */
function marksOf(maps, steps, gap, start, scale, room, spacing) {
	const pitch = (steps + gap) * scale;
	const every = [
		1,
		2,
		5,
		10,
		20,
		50,
		100,
		200,
		500,
		1e3
	].find((step) => step * pitch >= spacing) ?? 2e3;
	return Array.from({ length: maps }, (_, index) => ({
		index,
		at: (index * (steps + gap) + steps / 2 - start) * scale
	})).filter(({ index }) => every === 1 || (index + 1) % every === 0 || index === 0).filter(({ at }) => at >= 0 && at <= room);
}
// src/figures/paintBig.ts
/** Works out where everything falls: `ratio` pixels a unit of the window. */
function planBig(layout, view, width, height, ratio) {
	const [N, C, H, W] = layout.shape;
	const scale = view.scale * ratio;
	return {
		layout,
		width,
		height,
		scale,
		across: sideOf(C, W, layout.gap, view.left, scale, width),
		down: sideOf(N, H, layout.gap, view.top, scale, height),
		sums: new Float64Array(width)
	};
}
function sideOf(maps, steps, gap, start, scale, pixels) {
	const pitch = steps + gap;
	const cells = maps * steps;
	/** Cells before a place of the sheet, the one that it is in counted in part. */
	const before = (place) => {
		const map = Math.min(Math.max(Math.floor(place / pitch), 0), maps - 1);
		return Math.min(Math.max(map * steps + Math.min(place - map * pitch, steps), 0), cells);
	};
	const cell = new Int32Array(pixels);
	const cover = new Float32Array(pixels);
	for (let index = 0; index < pixels; index++) {
		const from = before(start + index / scale);
		const to = before(start + (index + 1) / scale);
		cover[index] = Math.min(1, (to - from) * scale);
		const middle = start + (index + .5) / scale;
		const map = Math.floor(middle / pitch);
		const isInside = map >= 0 && map < maps && middle - map * pitch < steps;
		cell[index] = isInside ? map * steps + Math.floor(middle - map * pitch) : -1;
	}
	const pixel = new Int32Array(cells);
	const first = new Int32Array(pixels + 1);
	let next = 0;
	for (let index = 0; index < cells; index++) {
		const middle = Math.floor(index / steps) * pitch + index % steps + .5;
		const at = Math.floor((middle - start) * scale);
		pixel[index] = at;
		while (next <= Math.min(at, pixels)) first[next++] = index;
	}
	first.fill(cells, next);
	return {
		cell,
		first,
		pixel,
		cover
	};
}
var STEPS = 16;
/** The table of pixels with less and less of them covered, from nothing to all: edges of maps then move smoothly. */
var veiled = Array.from({ length: 17 }, (_, step) => {
	const table = pixelTable.slice();
	const bytes = new Uint8ClampedArray(table.buffer);
	for (let index = 3; index < bytes.length; index += 4) bytes[index] = 255 * step / STEPS;
	return table;
});
/**
* Writes rows of pixels. Where a cell is smaller than a pixel, the pixel takes the colour of the mean of the cells whose
* middle is in it; a single one that is not a finite number shows.
* @param out as many rows as asked for
*/
function paintRows(plan, tensor, domain, from, to, out) {
	if (plan.scale >= 1) paintEnlarged(plan, tensor, domain, from, to, out);
	else paintMeans(plan, tensor, domain, from, to, out);
}
function paintEnlarged(plan, tensor, domain, from, to, out) {
	const { width, across, down, layout } = plan;
	const [, C, H, W] = layout.shape;
	let last = -2;
	for (let y = from; y < to; y++) {
		const start = (y - from) * width;
		const row = down.cell[y];
		if (row === last) {
			out.copyWithin(start, start - width, start);
			continue;
		}
		last = row;
		if (row < 0) {
			out.fill(0, start, start + width);
			continue;
		}
		const rowStart = (Math.floor(row / H) * C * H + row % H) * W;
		for (let x = 0; x < width; x++) {
			const column = across.cell[x];
			const map = Math.floor(column / W);
			const index = rowStart + map * H * W + (column - map * W);
			out[start + x] = column < 0 ? 0 : pixelTable[levelOf(tensor.data[index], domain)];
		}
	}
}
function paintMeans(plan, { data }, domain, from, to, out) {
	const { width, across, down, layout, sums } = plan;
	const [, , H] = layout.shape;
	const firstColumn = across.first[0];
	const lastColumn = across.first[width];
	for (let y = from; y < to; y++) {
		sums.fill(0);
		for (let row = down.first[y]; row < down.first[y + 1]; row++) addRow(data, layout.shape, Math.floor(row / H), row % H, firstColumn, lastColumn, across.pixel, sums);
		const rows = down.first[y + 1] - down.first[y];
		const start = (y - from) * width;
		for (let x = 0; x < width; x++) {
			const cells = rows * (across.first[x + 1] - across.first[x]);
			const table = veiled[Math.round(down.cover[y] * across.cover[x] * STEPS)];
			out[start + x] = cells === 0 ? 0 : table[levelOf(sums[x] / cells, domain)];
		}
	}
}
/** Adds a row of cells, map by map, to the sums of the pixels that they fall on. */
function addRow(data, [, C, H, W], n, h, firstColumn, lastColumn, pixel, sums) {
	for (let column = firstColumn; column < lastColumn;) {
		const c = Math.floor(column / W);
		const end = Math.min((c + 1) * W, lastColumn);
		const shift = ((n * C + c) * H + h) * W - c * W;
		for (; column < end; column++) sums[pixel[column]] += data[shift + column];
	}
}
// src/figures/bigPainter.ts
/** Milliseconds of one frame that are painted in; what is left comes in the next. */
var BUDGET = 16;
/** Rows of pixels between two looks at the clock: at most a few milliseconds, even on a slow phone. */
var ROWS = 32;
/**
* Keeps a canvas up to date, a strip of pixels at a time, so that no frame is held up. A change while it paints does not
* begin anew: painting goes on from where it is, with what is newest, until every strip has been painted since.
*/
function createBigPainter(canvas, source) {
	const context = canvas.getContext("2d");
	let scene;
	let plan;
	let strip;
	let pixels = /* @__PURE__ */ new Uint32Array();
	let frame = 0;
	let row = 0;
	let remaining = 0;
	function paint() {
		frame = 0;
		const { tensor, domain } = source.get();
		if (!plan || !scene || tensor?.shape.join() !== scene.layout.shape.join()) return;
		const end = performance.now() + BUDGET;
		while (remaining > 0 && performance.now() < end) {
			const to = Math.min(row + ROWS, plan.height);
			paintRows(plan, tensor, domain, row, to, pixels);
			context.putImageData(strip, 0, row, 0, 0, plan.width, to - row);
			remaining -= to - row;
			row = to === plan.height ? 0 : to;
		}
		if (remaining > 0) frame = requestAnimationFrame(paint);
		else drawNumbers(context, scene, tensor, domain);
	}
	/** Every strip is to be painted once more. */
	function renew() {
		remaining = plan?.height ?? 0;
		if (!frame) frame = requestAnimationFrame(paint);
	}
	const stopListening = source.subscribe(renew);
	return {
		show(next) {
			scene = next;
			const width = Math.max(1, Math.round(next.width * next.ratio));
			const height = Math.max(1, Math.round(next.height * next.ratio));
			if (canvas.width !== width || canvas.height !== height || !strip) {
				canvas.width = width;
				canvas.height = height;
				strip = context.createImageData(width, Math.min(ROWS, height));
				pixels = new Uint32Array(strip.data.buffer);
				row = 0;
			}
			plan = planBig(next.layout, next.view, width, height, next.ratio);
			renew();
		},
		stop() {
			stopListening();
			cancelAnimationFrame(frame);
		}
	};
}
/** The numbers of the cells in the window, where they are large enough to be read. */
function drawNumbers(context, scene, tensor, domain) {
	const { layout, view, width, height, ratio, formatCell } = scene;
	const size = fontFor(view.scale, formatCell(-domain).length);
	if (size === 0) return;
	const [N, C, H, W] = layout.shape;
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.font = `${size}px ${getComputedStyle(context.canvas).fontFamily}`;
	context.textAlign = "center";
	const [across, down] = [width / view.scale, height / view.scale];
	/** From which to which map along one side, and of a map from which to which cell, lies in the window. */
	const maps = (start, seen, steps, count) => {
		const pitch = steps + layout.gap;
		return [Math.max(0, Math.floor(start / pitch)), Math.min(count, Math.ceil((start + seen) / pitch))];
	};
	const cells = (start, seen, steps, map) => {
		const inMap = start - map * (steps + layout.gap);
		return [Math.max(0, Math.floor(inMap)), Math.min(steps, Math.ceil(inMap + seen))];
	};
	const [firstN, lastN] = maps(view.top, down, H, N);
	const [firstC, lastC] = maps(view.left, across, W, C);
	for (let n = firstN; n < lastN; n++) {
		const [firstH, lastH] = cells(view.top, down, H, n);
		for (let c = firstC; c < lastC; c++) {
			const [firstW, lastW] = cells(view.left, across, W, c);
			for (let h = firstH; h < lastH; h++) for (let w = firstW; w < lastW; w++) {
				const { x, y } = placeOnSheet(layout, {
					n,
					c,
					h,
					w
				});
				const value = tensor.data[indexOf(layout.shape, n, c, h, w)];
				context.fillStyle = inkOn(value, domain);
				const middle = (y + .5 - view.top) * view.scale + size * .35;
				context.fillText(printValue(value, formatCell), (x + .5 - view.left) * view.scale, middle);
			}
		}
	}
	context.setTransform(1, 0, 0, 1, 0, 0);
}
/** Arrows move the sheet by so much of the window. */
var PAN_SHARE = .25;
/** A pointer that moved less has clicked. */
var CLICK_SLACK = 4;
/** What a wheel tells in lines, in pixels. */
var LINE = 20;
var middleOf = (points) => ({
	x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
	y: points.reduce((sum, { y }) => sum + y, 0) / points.length
});
var spreadOf = ([first, second]) => first && second ? Math.max(1, Math.hypot(first.x - second.x, first.y - second.y)) : 1;
/**
* Moves and enlarges a picture that is seen through a window: by drag, pinch, wheel and keys. A click or Enter chooses a
* cell; then the arrows move from cell to cell and the window follows, until Escape lets it go.
*/
function useViewInput(windowRef, input) {
	const { layout, room, view, onView, selected, onSelect } = input;
	const pointers = useRef(/* @__PURE__ */ new Map());
	const travelled = useRef(0);
	const pointOf = ({ clientX, clientY }) => {
		const box = windowRef.current.getBoundingClientRect();
		const scale = room.width / box.width;
		return {
			x: (clientX - box.left) * scale,
			y: (clientY - box.top) * scale
		};
	};
	/** Around the chosen cell, else the middle of the window. */
	const zoomHere = (factor) => onView((now) => {
		const zoomed = (from) => zoomView(layout, room, from, factor, room.width / 2, room.height / 2);
		const reveal = (from) => selected ? revealCell(layout, room, from, selected) : from;
		return reveal(zoomed(reveal(now)));
	});
	const pan = (across, down) => onView((now) => panView(layout, room, now, across, down));
	const select = (cell) => {
		if (cell) onView((now) => revealCell(layout, room, now, cell));
		onSelect(cell);
	};
	const onWheel = useEffectEvent((event) => {
		const element = windowRef.current;
		if (!event.ctrlKey && !element.parentElement?.contains(document.activeElement)) return;
		const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
		const point = pointOf(event);
		const factor = 2 ** (-pixels / (event.ctrlKey ? 60 : 240));
		const zoomed = (now) => zoomView(layout, room, now, factor, point.x, point.y);
		if (zoomed(view).scale === view.scale && !event.ctrlKey) return;
		event.preventDefault();
		onView(zoomed);
	});
	useEffect(() => {
		const element = windowRef.current;
		element?.addEventListener("wheel", onWheel, { passive: false });
		return () => element?.removeEventListener("wheel", onWheel);
	}, [windowRef]);
	const forget = (event) => pointers.current.delete(event.pointerId);
	const picture = {
		onPointerDown(event) {
			if (event.button !== 0) return;
			event.currentTarget.setPointerCapture(event.pointerId);
			if (pointers.current.size === 0) travelled.current = 0;
			pointers.current.set(event.pointerId, pointOf(event));
		},
		onPointerMove(event) {
			if (!pointers.current.get(event.pointerId)) return;
			const before = [...pointers.current.values()];
			pointers.current.set(event.pointerId, pointOf(event));
			const after = [...pointers.current.values()];
			const [from, to] = [middleOf(before), middleOf(after)];
			travelled.current += Math.hypot(to.x - from.x, to.y - from.y) + Math.abs(spreadOf(after) - spreadOf(before));
			if (travelled.current <= CLICK_SLACK) return;
			const factor = after.length > 1 ? spreadOf(after) / spreadOf(before) : 1;
			onView((now) => {
				const moved = panView(layout, room, now, to.x - from.x, to.y - from.y);
				return zoomView(layout, room, moved, factor, to.x, to.y);
			});
		},
		onPointerUp(event) {
			const point = pointers.current.get(event.pointerId);
			forget(event);
			if (point && travelled.current <= CLICK_SLACK) onSelect(cellInView(layout, view, point.x, point.y));
		},
		onPointerCancel: forget
	};
	const onKeyDown = (event) => {
		if (event.target !== event.currentTarget || event.altKey || event.metaKey || event.ctrlKey) return;
		const { key } = event;
		const next = selected && moveCell(layout.shape, selected, key, event);
		const [across, down] = [room.width * PAN_SHARE, room.height * PAN_SHARE];
		if (next) select(next);
		else if (key === "+" || key === "=") zoomHere(2);
		else if (key === "-" || key === "−") zoomHere(1 / 2);
		else if (key === "0") onView(() => wholeView(layout, room));
		else if (key === "ArrowLeft") pan(across, 0);
		else if (key === "ArrowRight") pan(-across, 0);
		else if (key === "ArrowUp") pan(0, down);
		else if (key === "ArrowDown") pan(0, -down);
		else if (key === "Escape" && selected) onSelect(null);
		else if ((key === "Enter" || key === " ") && selected) onSelect(null);
		else if (key === "Enter" || key === " ") onSelect(cellInView(layout, view, room.width / 2, room.height / 2, Number.POSITIVE_INFINITY));
		else return;
		event.preventDefault();
	};
	return {
		picture,
		onKeyDown,
		zoomHere
	};
}
// src/figures/BigSheets.tsx
/** Room for the numbers of samples and channels. */
var SIDE = 30;
var HEAD = 20;
var LEAST_HEIGHT = 160;
/**
* A tensor of up to millions of cells: the whole as colour, and any part of it enlarged until its numbers can be read. The
* canvas is painted apart from React; over it lie a few outlines.
*/
function BigSheets(props) {
	const { shape, pool, method, source, selected, onSelect, formatCell, maxHeight = 560, labels } = props;
	const [N, C, H, W] = shape;
	const { ref, width, scale } = useWidth(640);
	const layout = useMemo(() => layoutBig([
		N,
		C,
		H,
		W
	]), [
		N,
		C,
		H,
		W
	]);
	const room = useMemo(() => {
		const across = Math.max(1, width - SIDE);
		const fitting = Math.ceil(across * layout.height / layout.width);
		return {
			width: across,
			height: Math.max(LEAST_HEIGHT, Math.min(maxHeight - HEAD, fitting))
		};
	}, [
		layout,
		width,
		maxHeight
	]);
	const [wanted, setWanted] = useState(null);
	const viewOf = (now) => now?.layout === layout ? limitView(layout, room, now.view) : wholeView(layout, room);
	const view = viewOf(wanted);
	const windowRef = useRef(null);
	const canvasRef = useRef(null);
	const painterRef = useRef(null);
	const onView = (change) => setWanted((now) => ({
		layout,
		view: change(viewOf(now))
	}));
	const input = useViewInput(windowRef, {
		layout,
		room,
		view,
		onView,
		selected,
		onSelect
	});
	const spoken = useSettled(labels.description);
	const id = useId();
	useLayoutEffect(() => {
		painterRef.current = createBigPainter(canvasRef.current, source);
		return () => painterRef.current?.stop();
	}, [source]);
	useLayoutEffect(() => {
		const ratio = scale * window.devicePixelRatio;
		const seen = {
			left: view.left,
			top: view.top,
			scale: view.scale
		};
		painterRef.current?.show({
			layout,
			view: seen,
			...room,
			ratio,
			formatCell
		});
	}, [
		layout,
		view.left,
		view.top,
		view.scale,
		room,
		scale,
		formatCell
	]);
	const first = useRef(selected);
	useEffect(() => {
		const cell = first.current;
		first.current = null;
		if (cell) setWanted((now) => now ?? {
			layout,
			view: revealCell(layout, room, wholeView(layout, room), cell)
		});
	}, [layout, room]);
	const isWhole = view.scale <= wholeView(layout, room).scale;
	return /* @__PURE__ */ jsxs("div", {
		className: `figure figure-big ${methodClass(method)}`,
		ref,
		children: [
			/* @__PURE__ */ jsxs("div", {
				className: "figure-big-stage",
				role: "application",
				tabIndex: 0,
				"aria-label": labels.picture,
				"aria-describedby": `${id}state ${id}keys`,
				style: { height: toRem(room.height + HEAD) },
				onKeyDown: input.onKeyDown,
				children: [/* @__PURE__ */ jsx(Names, {
					layout,
					view,
					room
				}), /* @__PURE__ */ jsxs("div", {
					ref: windowRef,
					className: isWhole ? "figure-big-window figure-big-whole" : "figure-big-window",
					style: {
						left: toRem(SIDE),
						top: toRem(HEAD),
						width: toRem(room.width),
						height: toRem(room.height)
					},
					...input.picture,
					children: [/* @__PURE__ */ jsx("canvas", { ref: canvasRef }), /* @__PURE__ */ jsxs("svg", {
						viewBox: `0 0 ${room.width} ${room.height}`,
						"aria-hidden": "true",
						children: [/* @__PURE__ */ jsx("g", {
							transform: `scale(${view.scale}) translate(${-view.left} ${-view.top})`,
							children: selected && /* @__PURE__ */ jsx(PoolSet, {
								layout,
								pool,
								cell: selected,
								method
							})
						}), selected ? /* @__PURE__ */ jsx(ChosenCell, {
							layout,
							view,
							cell: selected
						}) : /* @__PURE__ */ jsx(Aim, { room })]
					})]
				})]
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "figure-big-buttons",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						"aria-label": labels.zoomIn,
						title: labels.zoomIn,
						onClick: () => input.zoomHere(2),
						children: "+"
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						"aria-label": labels.zoomOut,
						title: labels.zoomOut,
						onClick: () => input.zoomHere(1 / 2),
						children: "−"
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => onView(() => wholeView(layout, room)),
						children: labels.whole
					})
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
				children: labels.instructions
			})
		]
	});
}
/** The numbers of samples and channels, which stay in sight while the sheet moves. */
function Names({ layout, view, room }) {
	const [N, C, H, W] = layout.shape;
	const columns = marksOf(C, W, layout.gap, view.left, view.scale, room.width, 26);
	const rows = marksOf(N, H, layout.gap, view.top, view.scale, room.height, 18);
	return /* @__PURE__ */ jsxs("svg", {
		className: "figure-big-names figure-names",
		viewBox: `0 0 ${room.width + SIDE} ${room.height + HEAD}`,
		fontSize: "12",
		"aria-hidden": "true",
		children: [columns.map(({ index, at }) => /* @__PURE__ */ jsx("text", {
			x: SIDE + at,
			y: 14,
			textAnchor: "middle",
			children: index + 1
		}, index)), rows.map(({ index, at }) => /* @__PURE__ */ jsx("text", {
			x: 24,
			y: HEAD + at + 4,
			textAnchor: "end",
			children: index + 1
		}, -index - 1))]
	});
}
/** The index set of a cell: all else is dimmed, the set framed in the method's hue and dash. In cells. */
var PoolSet = memo(function PoolSet({ layout, pool, cell, method }) {
	const rects = poolRects(layout, pool, cell);
	const frame = pathOf(rects);
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-set figure-big-set",
		children: [
			/* @__PURE__ */ jsx("path", {
				className: "figure-dim",
				d: `M-1 -1h${layout.width + 2}v${layout.height + 2}h${-layout.width - 2}z${frame}`,
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
});
var SMALLEST_MARK = 10;
function ChosenCell({ layout, view, cell }) {
	const { x, y } = placeOnSheet(layout, cell);
	const side = Math.max(view.scale, SMALLEST_MARK);
	const shift = (view.scale - side) / 2;
	const rect = {
		x: (x - view.left) * view.scale + shift,
		y: (y - view.top) * view.scale + shift,
		width: side,
		height: side
	};
	return /* @__PURE__ */ jsxs("g", {
		className: "figure-mark",
		children: [/* @__PURE__ */ jsx("rect", {
			className: "figure-mark-halo",
			...rect
		}), /* @__PURE__ */ jsx("rect", {
			className: "figure-mark-frame",
			...rect
		})]
	});
}
/** The middle of the window, where Enter chooses a cell; seen while keys are used. */
function Aim({ room }) {
	const [x, y] = [room.width / 2, room.height / 2];
	return /* @__PURE__ */ jsx("path", {
		className: "figure-big-aim",
		d: `M${x - 9} ${y}h18M${x} ${y - 9}v18`
	});
}
// src/lessons/playground/big/protocol.ts
/** The memory that moves with a message; shared memory stays where it is. */
function transfersOf(message) {
	const spare = "spare" in message ? message.spare : [];
	const values = "values" in message && message.values ? [message.values] : [];
	const own = "own" in message && message.own ? [message.own] : [];
	return [
		...spare,
		...values,
		...own
	].flatMap(({ buffer }) => buffer instanceof ArrayBuffer ? [buffer] : []);
}
// src/lessons/playground/big/client.ts
/** Starts a worker for large tensors; its code is downloaded only now. */
var startBigClient = (store) => createBigClient(new Worker(new URL("./big.worker.ts", import.meta.url), { type: "module" }), store);
/** @param store is told the answers */
function createBigClient(port, store) {
	let newest;
	let sentKey;
	let spare = [];
	port.addEventListener("message", ({ data: reply }) => {
		if (reply.kind === "failed") return store.setState({
			failure: reply.message,
			isPending: false
		});
		const { values, kind: _, ...answer } = reply;
		const before = store.getState().shown?.tensor;
		if (values && before) spare.push(before.data);
		const tensor = values ? {
			shape: reply.wanted.data.shape,
			data: values
		} : before;
		store.setState({
			shown: {
				...answer,
				tensor
			},
			isPending: !isSame(reply.wanted, newest),
			failure: null
		});
	});
	port.addEventListener("error", () => store.setState({
		failure: "the worker has failed",
		isPending: false
	}));
	return {
		ask(wanted, own) {
			if (isSame(wanted, newest)) return;
			newest = wanted;
			const { data } = wanted;
			const isNew = data.kind === "own" && data.key !== sentKey;
			if (data.kind === "own") sentKey = data.key;
			const request = {
				wanted,
				spare,
				...isNew && own && { own: own.data.slice() }
			};
			spare = [];
			port.postMessage(request, { transfer: transfersOf(request) });
			store.setState({ isPending: true });
		},
		close: () => port.terminate()
	};
}
var isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
// src/lessons/playground/big/wanted.ts
var keys = /* @__PURE__ */ new WeakMap();
var lastKey = 0;
/** A number for the reader's data: the data itself is sent once. */
function keyOf(own) {
	const key = keys.get(own) ?? ++lastKey;
	keys.set(own, key);
	return key;
}
/** What is asked of the worker for these settings. */
function wantedOf(state) {
	const { own, seed, isCentred, gamma, beta } = state;
	const shape = shapeOf(state);
	const groups = groupsOf(state);
	const name = nameOf({
		...state,
		groups
	}, shape);
	const method = !isMethod(name) ? null : name === "group" ? {
		kind: name,
		groups
	} : { kind: name };
	return {
		data: own ? {
			kind: "own",
			shape,
			key: keyOf(own)
		} : {
			kind: "random",
			shape,
			seed
		},
		pool: poolOf(state),
		method,
		isCentred,
		gamma,
		beta,
		epsilon: epsilonOf(state),
		stage: stageOf(state),
		cell: activeCellOf(state)
	};
}
// src/lessons/playground/big/BigBench.tsx
/** Asks a worker for whatever is chosen, past React: a slider's every step may be overtaken by the next. */
function useWorker() {
	const store = usePlaygroundStore();
	const big = useBigStore();
	useEffect(() => {
		const client = startBigClient(big);
		const ask = () => {
			const state = store.getState();
			if (isBigOf(state)) client.ask(wantedOf(state), state.own?.x);
		};
		ask();
		const stop = store.subscribe(ask);
		return () => {
			stop();
			client.close();
			big.setState(nothingBig);
		};
	}, [store, big]);
}
var domainOf = ({ wanted: { stage }, largest }) => stage === "input" || stage === "centred" ? domainFor(largest) : 3;
/** What the painter takes its values from. */
var sourceOf = (big) => ({
	get() {
		const { shown } = big.getState();
		return {
			tensor: shown?.tensor ?? null,
			domain: shown ? domainOf(shown) : 1
		};
	},
	subscribe: (listener) => big.subscribe(({ shown }, before) => {
		if (shown?.tensor !== before.shown?.tensor) listener();
	})
});
/** The sentence that tells what is shown, and of which cell. */
function useDescription() {
	const { t } = useTranslation("picture");
	const shape = usePlayground(shapeOf);
	const pool = usePlayground(poolOf);
	const selected = usePlayground(selectedOf);
	const shown = useBig((state) => state.shown);
	const isThere = shown?.tensor.shape.join() === shape.join();
	if (!selected || !isThere) return t(($) => $.state.none, { sets: setCount(pool, shape) });
	return t(($) => $.state.pinned, {
		...placeOf(selected),
		value: formatCell(cellValue(shown.tensor, selected)),
		setSize: cellCount(pool),
		setSamples: pool[0],
		setChannels: pool[1]
	});
}
/** True once something has been waited for so long that a reader would wonder. */
function useIsSlow(isPending) {
	const [isSlow, setSlow] = useState(false);
	useEffect(() => {
		if (!isPending) return setSlow(false);
		const timer = setTimeout(() => setSlow(true), 150);
		return () => clearTimeout(timer);
	}, [isPending]);
	return isSlow;
}
/** How many cells there are and what works them out, or that it is at work. */
function Status() {
	const { t } = useTranslation("big");
	const shape = usePlayground(shapeOf);
	const failure = useBig((state) => state.failure);
	const engine = useBig((state) => state.shown?.engine);
	const isSlow = useIsSlow(useBig((state) => state.isPending));
	const cells = formatCount(cellCount(shape));
	if (failure) return /* @__PURE__ */ jsx("p", {
		role: "alert",
		children: t(($) => $.failed, { reason: failure })
	});
	return /* @__PURE__ */ jsx("p", {
		className: "big-status",
		role: "status",
		children: isSlow || !engine ? t(($) => $.computing, { cells }) : t(($) => $.engine[engine], { cells })
	});
}
/** The picture of a tensor that a worker works out, and the chosen cell's numbers. */
function BigBench() {
	useWorker();
	const { t } = useTranslation("big");
	const { t: tPicture } = useTranslation("picture");
	const store = usePlaygroundStore();
	const big = useBigStore();
	const source = useMemo(() => sourceOf(big), [big]);
	const shape = usePlayground(shapeOf);
	const pool = usePlayground(poolOf);
	const stage = usePlayground(stageOf);
	const selected = usePlayground(selectedOf);
	const name = usePlayground(ruleNameOf);
	const shown = useBig((state) => state.shown);
	const maxHeight = usePictureHeight();
	const description = useDescription();
	const [samples, channels, height, width] = shape;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("div", {
			className: `picture playground-picture${isMethod(name) ? "" : " is-unnamed"}`,
			children: /* @__PURE__ */ jsx(BigSheets, {
				shape,
				pool,
				method: isMethod(name) ? name : "batch",
				source,
				selected,
				onSelect: (pinned) => store.setState({
					pinned,
					pointed: null
				}),
				formatCell,
				labels: {
					picture: tPicture(($) => $.label, {
						stage: tPicture(($) => $.stage[stage]),
						samples,
						channels,
						height,
						width
					}),
					description,
					instructions: t(($) => $.instructions),
					zoomIn: t(($) => $.zoomIn),
					zoomOut: t(($) => $.zoomOut),
					whole: t(($) => $.whole)
				},
				...maxHeight && { maxHeight }
			})
		}),
		/* @__PURE__ */ jsx(Status, {}),
		shown && /* @__PURE__ */ jsx(ReadoutView, {
			cell: shown.wanted.cell,
			isCentred: shown.wanted.isCentred,
			setSize: cellCount(shown.wanted.pool),
			worked: shown.worked
		}),
		/* @__PURE__ */ jsx("p", {
			className: "small big-hint",
			children: t(($) => $.hint)
		})
	] });
}
export { BigBench };
