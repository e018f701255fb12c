var big_default = {
	instructions: "Plus and minus enlarge and reduce, 0 shows the whole tensor, arrow keys move the picture. Enter chooses the cell in the middle; then the arrow keys move from cell to cell, with Shift from map to map, and Escape lets the cell go.",
	hint: "Drag to move, pinch or turn the wheel to enlarge (after a click on the picture). Tap a cell for its numbers. Where a cell is smaller than a dot of the screen, the colour is the mean of the cells in it.",
	zoomIn: "Enlarge",
	zoomOut: "Reduce",
	whole: "Whole tensor",
	computing: "Working out {{cells}} cells…",
	failed: "This browser could not work out a tensor this large ({{reason}}). Choose a smaller shape; nothing else is lost.",
	engine: {
		"simd": "{{cells}} cells, worked out beside the page by WebAssembly.",
		"plain": "{{cells}} cells, worked out beside the page by JavaScript."
	}
};
export { big_default as default };
