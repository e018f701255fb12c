var picture_default = {
	title: "The tensor, N × C × H × W",
	label: "{{stage}}: {{samples}} samples, {{channels}} channels, maps of {{height}} by {{width}}",
	instructions: "Arrow keys move from cell to cell, with Shift from map to map. Enter pins the cell, Escape lets it go. Plus and minus change the pinned cell's value.",
	stage: {
		"label": "What the picture shows",
		"input": "Input x",
		"centred": "Centred x − μ",
		"normalized": "Normalized x̂",
		"output": "Output y"
	},
	state: {
		"none": "No cell is chosen. The tensor falls into {{sets}} sets that each share one mean and one variance.",
		"cell": "Sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}: {{value}}. Its mean is taken over {{setSize}} cells, in {{setSamples}} samples and {{setChannels}} channels.",
		"pinned": "Pinned: sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}: {{value}}. Its mean is taken over {{setSize}} cells, in {{setSamples}} samples and {{setChannels}} channels."
	},
	legend: "Value of a cell",
	notFinite: "not a number, or infinite",
	sample: "Sample {{sample}}",
	channel: "Channel {{channel}}",
	kernels: {
		"horizontalEdges": "horizontal edges",
		"verticalEdges": "vertical edges",
		"risingDiagonal": "rising diagonal",
		"fallingDiagonal": "falling diagonal",
		"blur": "blur",
		"outline": "outline",
		"horizontalStrokes": "horizontal strokes",
		"verticalStrokes": "vertical strokes",
		"fallingEdges": "falling edges",
		"risingEdges": "rising edges",
		"corners": "corners",
		"checkerboard": "checker-board",
		"gaps": "gaps",
		"shiftDown": "shifted down",
		"shiftRight": "shifted right",
		"strokeEnds": "stroke ends"
	},
	readout: {
		"setSize": "cells in the set",
		"mean": "mean",
		"variance": "variance",
		"meanSquare": "mean square",
		"running": "running",
		"row": "row {{row}}",
		"column": "column {{column}}"
	},
	histogram: {
		"title": "The set before and after",
		"before": "Input x",
		"after": "Output y",
		"axis": "Value",
		"description": "Two histograms on one scale. Input: mean {{meanBefore}}, standard deviation {{deviationBefore}}. Output: mean {{meanAfter}}, standard deviation {{deviationAfter}}."
	},
	table: {
		"show": "Show the numbers as a table",
		"caption": "{{stage}}, sample {{sample}}",
		"row": "Row {{row}}",
		"column": "{{column}}",
		"which": "Sample in the table"
	},
	controls: {
		"title": "Data and shape",
		"data": "Data",
		"sources": {
			"digits": "Handwritten digits",
			"random": "Random numbers",
			"outlier": "One sample is an outlier"
		},
		"batch": "Mini-batch number",
		"seed": "Seed",
		"axes": {
			"N": "Samples N",
			"C": "Channels C",
			"H": "Height H",
			"W": "Width W"
		},
		"fewer": "Fewer: {{name}}",
		"more": "More: {{name}}",
		"wholeNumber": "“{{text}}” does not fit here. A whole number from {{min}} to {{max}} does.",
		"number": "“{{text}}” does not fit here. A number from {{min}} to {{max}} does.",
		"groups": "Groups G",
		"groupsInvalid": "“{{text}}” does not fit here. {{channels}} channels can be split equally into {{accepted}} groups.",
		"limit": "{{limit}} is the limit here.",
		"randomChannel": "Channel to set",
		"channelMean": "Mean of channel {{channel}}",
		"channelSpread": "Spread of channel {{channel}}"
	},
	affine: {
		"target": "γ and β of",
		"all": "all channels",
		"one": "channel {{channel}}",
		"gamma": "Scale γ",
		"beta": "Shift β",
		"epsilon": "Epsilon ε",
		"epsilonInvalid": "“{{text}}” does not fit here. ε is 0 or a power of ten from 10⁻⁸ to 1: write 1e-5 or 0.00001."
	},
	edit: {
		"label": "Value of this cell",
		"restore": "Give the cell its own value back",
		"moved_one": "{{count}} output changed.",
		"moved_other": "{{count}} outputs changed."
	},
	share: {
		"copy": "Copy a link to exactly this",
		"copied": "Link copied",
		"failed": "Copy the link from here",
		"reset": "Reset everything",
		"undoReset": "Undo the reset",
		"open": "Share",
		"link": "A link to exactly this",
		"qr": "QR code of the link",
		"groups": {
			"stage": "Stages",
			"data": "Data and shape",
			"affine": "γ and β",
			"epsilon": "ε",
			"edit": "Editing cells",
			"batches": "Feeding batches"
		},
		"freedoms": {
			"free": "free",
			"locked": "locked",
			"hidden": "hidden"
		},
		"picture": "The picture for slides",
		"copyPng": "Copy as PNG",
		"embed": "In another page",
		"close": "Close",
		"caption": "{{shape}} · γ = {{gamma}}, β = {{beta}} · {{site}}",
		"png": "PNG",
		"svg": "SVG",
		"sentences": {
			"copied": "The picture is on the clipboard.",
			"notCopied": "This browser does not allow that. Save the picture as a file instead.",
			"controls": "In the link, these controls are"
		}
	},
	rejected: {
		"title": "Part of the link could not be used",
		"item": "“{{text}}” is no value for {{name}}. Accepted: {{accepts}}. The page shows the usual value instead."
	},
	code: {
		"label": "Library",
		"copy": "Copy the code",
		"copied": "Copied",
		"failed": "Copy the code from here"
	},
	lesson: { "choice": {
		"submit": "Check",
		"right": "right",
		"wrong": "not so"
	} }
};
export { picture_default as default };
