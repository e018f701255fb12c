import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { $ as levelOf, G as layoutSheets, K as mapRect, Q as inkOn, S as setRects, Y as rectOf, Z as cssTable, b as pathOf } from "../prerender.js";
// src/workbench/share/sheetsSvg.ts
var sheetsSvg_exports = /* @__PURE__ */ __exportAll({
	methodHues: () => methodHues,
	sheetsSvg: () => sheetsSvg
});
var width = 1200;
var leastWidth = 640;
var left = 110;
var top = 110;
var font = "Noto Sans, Noto Sans Devanagari, Nirmala UI, sans-serif";
/** Each method's hue on white paper. */
var methodHues = {
	batch: "#025485",
	layer: "#a04605",
	instance: "#127b5a",
	group: "#7f2b5e",
	rms: "#664400"
};
var escapeText = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
var write = (text, { x, y, size, anchor = "start", fill = "#1d1c1a", weight = 400 }) => `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}">${escapeText(text)}</text>`;
/** The colour bar with its ends and middle. */
function legend(domain, x, y, formatTick) {
	const steps = 64;
	const barWidth = 320;
	const bars = Array.from({ length: steps }, (_, step) => {
		const level = Math.round(step / 63 * 254);
		return `<rect x="${x + step * barWidth / steps}" y="${y}" width="5.5" height="14" fill="${cssTable[level]}"/>`;
	});
	const ticks = [
		-domain,
		0,
		domain
	].map((value, index) => write(formatTick(value), {
		x: x + index * barWidth / 2,
		y: y + 34,
		size: 16,
		anchor: "middle"
	}));
	return bars.join("") + ticks.join("");
}
/** The cells in few paths, one a colour. */
function paintCells(rects, values, domain) {
	const levels = /* @__PURE__ */ new Map();
	rects.forEach((rect, index) => {
		const level = levelOf(values[index], domain);
		const same = levels.get(level);
		if (same) same.push(rect);
		else levels.set(level, [rect]);
	});
	return Array.from(levels, ([level, same]) => `<path d="${pathOf(same, -gridOf(same))}" fill="${cssTable[level]}"/>`).join("");
}
/** Half the space between cells, where they are large enough for one. */
var gridOf = ([rect]) => rect && rect.width >= 8 ? .5 : 0;
/** A tensor as sheets, as an SVG that needs nothing else: cells, numbers where they fit, names, legend, caption. */
function sheetsSvg({ tensor, group, domain, cell, hue, dash }, words) {
	const { shape, data } = tensor;
	const [N, C, H, W] = shape;
	const layout = layoutSheets({
		shape,
		width,
		rowHeader: left,
		columnHeader: top,
		maxHeight: 1100
	});
	const isNumbered = layout.cell >= 34;
	const rects = Array.from(data, (_, index) => rectOf(layout, {
		n: Math.floor(index / (C * H * W)),
		c: Math.floor(index / (H * W)) % C,
		h: Math.floor(index / W) % H,
		w: index % W
	}));
	const numbers = rects.map(({ x, y, width: side }, index) => {
		const value = data[index];
		const place = {
			x: x + side / 2,
			y: y + side / 2 + 4,
			size: 12,
			anchor: "middle"
		};
		return isNumbered ? write(words.formatCell(value), {
			...place,
			fill: inkOn(value, domain)
		}) : "";
	});
	const names = [...Array.from({ length: C }, (_, c) => {
		const { x, width: mapWidth } = mapRect(layout, 0, c);
		return write(words.channelLabel(c), {
			x: x + mapWidth / 2,
			y: layout.top - 14,
			size: C > 8 ? 12 : 16,
			anchor: "middle"
		});
	}), ...Array.from({ length: N }, (_, n) => {
		const { y, height } = mapRect(layout, n, 0);
		return write(words.sampleLabel(n), {
			x: layout.left - 14,
			y: y + height / 2 + 6,
			size: 16,
			anchor: "end"
		});
	})];
	const frame = (by) => pathOf(setRects(layout, group, cell), by);
	const bottom = layout.height + 20;
	const sheetWidth = Math.max(layout.width, leastWidth);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${bottom + 100}" width="${sheetWidth}" height="${bottom + 100}" font-family="${font}">
<rect width="100%" height="100%" fill="#ffffff"/>
${write(words.title, {
		x: 24,
		y: 44,
		size: 28,
		weight: 600
	})}
${names.join("")}
${paintCells(rects, data, domain)}
${numbers.join("")}
<path d="${frame(3)}" fill="none" stroke="${hue}" stroke-width="4" stroke-dasharray="${dash ?? "none"}"/>
<path d="${pathOf([rectOf(layout, cell)], 1)}" fill="none" stroke="#1d1c1a" stroke-width="3"/>
${legend(domain, 40, bottom, words.formatTick)}
${write(words.caption, {
		x: 24,
		y: bottom + 76,
		size: 16,
		fill: "#5b5852"
	})}
</svg>`;
}
export { sheetsSvg as n, sheetsSvg_exports as r, methodHues as t };
