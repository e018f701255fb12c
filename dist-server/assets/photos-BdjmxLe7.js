// src/data/photos.ts
/** The photographs that come with the course; public/data/NOTICE.md says whose they are. */
var photos = [
	"cat",
	"coffee",
	"astronaut",
	"rocket",
	"bricks"
];
/** Width and height of each of them in pixels. */
var photoSize = {
	width: 192,
	height: 144
};
/** Where a photograph lies below the site's base path. */
var photoFile = (id) => `data/photos/${id}.webp`;
/** A picture as a tensor of shape 1×3×H×W: one map for red, one for green, one for blue, each from 0 to 1. */
function tensorOfPixels({ width, height, data }) {
	const plane = width * height;
	const values = new Float32Array(3 * plane);
	for (let pixel = 0; pixel < plane; pixel++) for (let c = 0; c < 3; c++) values[c * plane + pixel] = data[4 * pixel + c] / 255;
	return {
		shape: [
			1,
			3,
			height,
			width
		],
		data: values
	};
}
/** The size that a picture takes when its longer side is brought to `most` pixels; smaller ones stay as they are. */
function sizeWithin(width, height, most) {
	const factor = Math.min(1, most / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * factor)),
		height: Math.max(1, Math.round(height * factor))
	};
}
export { tensorOfPixels as a, sizeWithin as i, photoSize as n, photos as r, photoFile as t };
