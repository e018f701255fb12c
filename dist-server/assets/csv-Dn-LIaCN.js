import { n as readNotFinite, t as printFloat32 } from "./float32-jOeoYFlW.js";
import { t as cellCount } from "./shape-BG7rjwQG.js";
import { d as mostTyped } from "./playground-lXhId1h7.js";
import { i as parseNumber } from "./Slider-DGFEeWmK.js";
import { sheetTrouble } from "./trouble-tZjsmF_5.js";
// src/lessons/playground/csv.ts
/**
* The format: a line is a row of a map, its numbers parted by commas, semicolons, tabs or spaces; an empty line begins the
* next map. A first line `shape: N, C, H, W` tells how the maps belong to samples; without it all are channels of one.
*/
/** What a first line `shape: …` says; undefined where the text has none. */
var headerOf = (line) => /^\s*#?\s*shape\s*:?(.*)$/i.exec(line)?.[1]?.trim();
/** Four whole numbers of at least 1, parted by commas, × or spaces. */
function readShape(text) {
	const sizes = text.split(/[\s,;x×]+/i).filter((part) => part !== "").map((part) => parseNumber(part) ?? 0);
	const [N = 0, C = 0, H = 0, W = 0] = sizes;
	return sizes.length === 4 && sizes.every((size) => Number.isInteger(size) && size >= 1) ? [
		N,
		C,
		H,
		W
	] : void 0;
}
/** Semicolons and tabs leave the comma free to be a decimal one, as some spreadsheets write it. */
var partsOf = (line) => line.trim().replace(/[,;]$/, "").split(/[;\t]/.test(line) ? /[;\t]/ : line.includes(",") ? /,/ : /\s+/).map((part) => part.trim());
/** The rows of each map, with the number of the line each stands in. */
function mapsOf(lines) {
	const maps = [[]];
	lines.forEach((text, index) => {
		if (/^[\s,;]*$/.test(text)) maps.push([]);
		else maps.at(-1)?.push({
			line: index + 1,
			parts: partsOf(text)
		});
	});
	return maps.filter((rows) => rows.length > 0);
}
/** Reads a text in the format above. Takes the minus sign U+2212, Devanagari digits, `nan` and `inf` too. */
function readCsv(text) {
	const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
	const first = lines.findIndex((line) => line.trim() !== "");
	const header = headerOf(lines[first] ?? "");
	const wanted = header === void 0 ? void 0 : readShape(header.replace(/[,;\s]+$/, ""));
	if (header !== void 0 && !wanted) return {
		kind: "header",
		text: header
	};
	const maps = mapsOf(header === void 0 ? lines : lines.with(first, ""));
	const height = maps[0]?.length ?? 0;
	const width = maps[0]?.[0]?.parts.length ?? 0;
	const values = [];
	for (const rows of maps) {
		for (const { line, parts } of rows) {
			if (parts.length !== width) return {
				kind: "columns",
				line,
				found: parts.length,
				wanted: width
			};
			for (const part of parts) {
				const value = readNotFinite(part) ?? parseNumber(part);
				if (value === void 0) return {
					kind: "number",
					line,
					text: part.slice(0, 40)
				};
				values.push(value);
			}
		}
		if (rows.length !== height) return {
			kind: "rows",
			line: rows[0].line,
			found: rows.length,
			wanted: height
		};
	}
	if (values.length === 0) return { kind: "empty" };
	if (values.length > 65536) return {
		kind: "tooMany",
		found: values.length,
		most: mostTyped
	};
	const shape = wanted ?? [
		1,
		maps.length,
		height,
		width
	];
	if (cellCount(shape) !== values.length) return {
		kind: "count",
		shape: shape.join(" × "),
		found: values.length,
		wanted: cellCount(shape)
	};
	return sheetTrouble(shape) ?? {
		shape,
		data: Float32Array.from(values)
	};
}
/** A tensor as a text in the format above; reading it back gives the very same float32 values. */
function writeCsv({ shape, data }) {
	const [N, C, H, W] = shape;
	const row = (start) => Array.from(data.subarray(start, start + W), printFloat32).join(", ");
	const maps = Array.from({ length: N * C }, (_, map) => Array.from({ length: H }, (_, h) => row((map * H + h) * W)).join("\n"));
	return `shape: ${shape.join(", ")}\n\n${maps.join("\n\n")}\n`;
}
export { readCsv, readShape, writeCsv };
