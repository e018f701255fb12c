import { B as requireAffine, H as requireSameShape, N as poolOf, U as requireTensor, V as requireMethod, z as isElementwise } from "../prerender.js";
import { t as cellCount } from "./shape-BG7rjwQG.js";
// src/engine/backward.ts
/**
* From dL/dy to dL/dx, dL/dγ and dL/dβ, through the statistics (Ioffe & Szegedy 2015, section 3, which holds for any
* set of cells). With dx̂ = γ·dy and means over the cell's set:
* dx = (dx̂ − mean(dx̂) − x̂·mean(dx̂·x̂)) / √(σ² + ε); rms has no mean to pass through and drops the middle term.
* @param normalized what `normalize` returned for the same method and affine
* @throws RangeError if dy, gamma or beta does not fit, or `normalized` was made over other sets.
*/
function backward(dy, normalized, method, affine) {
	const { shape, pool, group, invStd, xHat } = normalized;
	requireTensor("backward", dy);
	requireSameShape("backward", "dy", dy.shape, shape);
	requireMethod("backward", method, shape);
	requireSameShape("backward", `the pool of ${method.kind}`, poolOf(method, shape), pool);
	requireAffine("backward", affine, shape, isElementwise(method));
	const { gamma } = affine;
	const parameters = gamma.length;
	const upstream = dy.data;
	const standard = xHat.data;
	const plane = shape[2] * shape[3];
	const run = shape[1] * plane / parameters;
	const dGamma = new Float64Array(parameters);
	const dBeta = new Float64Array(parameters);
	const meanOfGradient = new Float64Array(invStd.length);
	const meanOfProduct = new Float64Array(invStd.length);
	for (let start = 0, parameter = 0; start < upstream.length; start += run) {
		const end = start + run;
		let sum = 0;
		let product = 0;
		for (let cell = start; cell < end; cell++) {
			const slope = upstream[cell];
			sum += slope;
			product += slope * standard[cell];
		}
		const set = group[Math.floor(start / plane)];
		dBeta[parameter] += sum;
		dGamma[parameter] += product;
		meanOfGradient[set] += gamma[parameter] * sum;
		meanOfProduct[set] += gamma[parameter] * product;
		parameter = (parameter + 1) % parameters;
	}
	const size = cellCount(pool);
	for (let set = 0; set < invStd.length; set++) {
		meanOfGradient[set] = method.kind === "rms" ? 0 : meanOfGradient[set] / size;
		meanOfProduct[set] /= size;
	}
	const downstream = new Float32Array(upstream.length);
	for (let start = 0, parameter = 0; start < upstream.length; start += run) {
		const end = start + run;
		const set = group[Math.floor(start / plane)];
		const scale = gamma[parameter];
		const shift = meanOfGradient[set];
		const stretch = meanOfProduct[set];
		const inverse = invStd[set];
		for (let cell = start; cell < end; cell++) downstream[cell] = inverse * (scale * upstream[cell] - shift - stretch * standard[cell]);
		parameter = (parameter + 1) % parameters;
	}
	return {
		dx: {
			shape,
			data: downstream
		},
		dGamma,
		dBeta
	};
}
export { backward as t };
