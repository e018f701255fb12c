import { isNpy, readNpy, shapeOfDimensions } from "./npy-_340M_JS.js";
import { f as mostValues } from "./playground-lXhId1h7.js";
import { readCsv } from "./csv-Dn-LIaCN.js";
import { t as fileLimits } from "./Later-CCtR5Tmf.js";
import { a as tensorOfPixels, i as sizeWithin } from "./photos-BdjmxLe7.js";
import { isTrouble, sheetTrouble } from "./trouble-tZjsmF_5.js";
// src/lessons/playground/readPictures.ts
/** Several pictures as a batch: the first one's shape is everyone's, and of the others the middle is taken. */
async function readPictures(files) {
	if (files.length > fileLimits.pictures) return {
		kind: "tooManyFiles",
		found: files.length,
		most: fileLimits.pictures
	};
	const samples = [];
	let size = null;
	for (const file of files) {
		const image = await openPicture(file);
		if (!(image instanceof HTMLImageElement)) return image;
		size ??= sizeWithin(image.naturalWidth, image.naturalHeight, fileLimits.side);
		samples.push(pixelsOf(image, size));
	}
	const { width, height } = size ?? {
		width: 1,
		height: 1
	};
	const data = new Float32Array(samples.length * 3 * width * height);
	for (const [n, sample] of samples.entries()) data.set(sample, n * sample.length);
	return {
		shape: [
			samples.length,
			3,
			height,
			width
		],
		data
	};
}
async function openPicture(file) {
	const { name, type } = file;
	const address = URL.createObjectURL(file);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const { naturalWidth: width, naturalHeight: height } = image;
		if (width * height > fileLimits.megapixels * 1e6) return {
			kind: "tooManyPixels",
			name,
			width,
			height,
			most: fileLimits.megapixels
		};
		return width * height > 0 ? image : {
			kind: "unreadable",
			name,
			type
		};
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
/** The middle of a picture, scaled to fill the size; transparent places become white paper. */
function pixelsOf(image, { width, height }) {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	context.fillStyle = "#fff";
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = "high";
	const factor = Math.max(width / image.naturalWidth, height / image.naturalHeight);
	const [wide, high] = [image.naturalWidth * factor, image.naturalHeight * factor];
	context.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high);
	return tensorOfPixels(context.getImageData(0, 0, width, height)).data;
}
// src/lessons/playground/openFiles.ts
var isText = ({ name, type }) => type.startsWith("text/") || /\.(?:csv|tsv|txt)$/i.test(name);
/** Whether a file's first bytes are those of a .npy file, whatever it is called. */
async function beginsAsNpy(file) {
	return /\.npy$/i.test(file.name) || isNpy(new Uint8Array(await file.slice(0, 6).arrayBuffer()));
}
/** Reads one .npy or text file, or one or several pictures. Everything happens in this browser. */
async function openFiles(files) {
	const [file] = files;
	if (!file) return { kind: "empty" };
	const heavy = files.find(({ size }) => size > fileLimits.megabytes * 1e6);
	if (heavy) return {
		kind: "tooHeavy",
		name: heavy.name,
		megabytes: heavy.size / 1e6,
		most: fileLimits.megabytes
	};
	if (files.every(({ type }) => type.startsWith("image/"))) {
		const x = await readPictures(files);
		return isTrouble(x) ? x : {
			x,
			isPicture: true
		};
	}
	if (files.length > 1) return {
		kind: "mixed",
		found: files.length
	};
	if (await beginsAsNpy(file)) {
		const array = readNpy(new Uint8Array(await file.arrayBuffer()), mostValues);
		if (isTrouble(array)) return array;
		const shape = shapeOfDimensions(array.dimensions);
		return sheetTrouble(shape) ?? {
			x: {
				shape,
				data: array.data
			},
			isPicture: false
		};
	}
	if (!isText(file)) return {
		kind: "unknownFile",
		name: file.name,
		type: file.type
	};
	const x = readCsv(await file.text());
	return isTrouble(x) ? x : {
		x,
		isPicture: false
	};
}
export { openFiles };
