import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
// src/workbench/share/exportImage.ts
var exportImage_exports = /* @__PURE__ */ __exportAll({
	download: () => download,
	svgToPng: () => svgToPng
});
/** A drawing as PNG, at twice its size, so that it stays sharp on a slide. */
async function svgToPng(svg, scale = 2) {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => canvas.toBlob((blob) => blob ? resolve(blob) : reject(/* @__PURE__ */ new Error("svgToPng: the canvas gave no picture"))));
}
/** Hands a file to the reader. */
function download(blob, name) {
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
/** Puts a picture on the clipboard; false where the browser does not allow it. */
async function copyImage(png) {
	try {
		await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
		return true;
	} catch {
		return false;
	}
}
export { svgToPng as i, download as n, exportImage_exports as r, copyImage as t };
