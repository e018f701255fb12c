// src/engine/shape.ts
/** Number of cells in a tensor of this shape, N·C·H·W. */
function cellCount([N, C, H, W]) {
	return N * C * H * W;
}
/** Where the cell (n, c, h, w) lies in `data`. Coordinates are not checked. */
function indexOf([, C, H, W], n, c, h, w) {
	return ((n * C + c) * H + h) * W + w;
}
/** `2×3×4×4`, for messages. */
function formatShape(shape) {
	return shape.join("×");
}
export { formatShape as n, indexOf as r, cellCount as t };
