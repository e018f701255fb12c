import { U as requireTensor } from "../prerender.js";
// src/engine/tensor.ts
/**
* Makes a tensor. A `Float32Array` is kept, not copied; any other list is rounded to float32.
* @throws RangeError if a size is not a whole number of at least 1, or the values do not fill the shape.
*/
function tensor(shape, data) {
	const made = {
		shape,
		data: data instanceof Float32Array ? data : Float32Array.from(data)
	};
	requireTensor("tensor", made);
	return made;
}
export { tensor as t };
