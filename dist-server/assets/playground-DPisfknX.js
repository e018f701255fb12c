var playground_default = {
	title: "Playground",
	description: "Average a tensor over any axes and see which normalization that is. Random data, your own numbers, .npy files or pictures; nothing is uploaded.",
	lead: "Tick the axes that share one mean. The page says which method that is, and shows what becomes of every number.",
	colours: {
		"red": "Red",
		"green": "Green",
		"blue": "Blue"
	},
	rule: {
		"heading": "Which cells share a mean?",
		"axes": "Average over",
		"axisNames": {
			"n": "samples",
			"c": "channels",
			"h": "height",
			"w": "width"
		},
		"centred": "Subtract the mean",
		"presets": "Or begin with a named method"
	},
	verdict: {
		"noName": "No common name",
		"sets": "Sets: {{sets}}, each of {{size}} cells with one mean and one variance.",
		"alone": "G = {{groups}} puts every channel into a group of its own: the same as leaving C unticked.",
		"single": "In this shape a set is a single cell. It is its own mean and its variance is 0, so every x̂ is 0 and every y is β.",
		"sign": "In this shape a set is a single cell, divided by its own size: all that is left of it is its sign.",
		"batch": "What becomes of a sample depends on the other samples in the batch.",
		"independent": "No sample is touched by any other.",
		"twins": "In this shape these methods have exactly the same sets: {{names}}."
	},
	names: {
		"batch": "One mean a channel, over all samples and places. What BatchNorm does in convolutional networks while they train.",
		"layer": "One mean a sample, over everything in it.",
		"instance": "One mean a map: each channel of each sample by itself. Contrast and brightness of every map go.",
		"group": "One mean a group: in each sample, {{size}} channels together, {{groups}} groups in all.",
		"rms": "One number a sample, the mean of its squares. Nothing is subtracted; only the size is evened out.",
		"none": "Nothing is averaged. Every cell is a set of its own: it is its own mean, so every x̂ is 0 (or ±1 if the mean is not subtracted), and all that the data said is gone.",
		"n": "Every feature across the batch: the same channel at the same place, over the samples. Statisticians know it as standardizing the columns of a table; with H = W = 1 it is BatchNorm on plain features.",
		"c": "At each place by itself, over its channels. With positions in place of H and W this is what LayerNorm does in a Transformer, token by token; for pictures it has been called Positional Normalization (2019).",
		"h": "Each column of each map by itself. Differences between columns go: an upright stroke loses what sets it apart from its neighbours.",
		"w": "Each row of each map by itself. Differences between rows go: a level stroke loses what sets it apart from its neighbours.",
		"nc": "Each place, over all samples and channels. A channel that is always large stays large; what sets one place apart from another goes.",
		"nh": "Each column of each channel, over all samples. Batch Normalization that also keeps columns apart.",
		"nw": "Each row of each channel, over all samples. Batch Normalization that also keeps rows apart.",
		"ch": "Each column of a sample, over all its channels. Layer Normalization that keeps columns apart.",
		"cw": "Each row of a sample, over all its channels. Layer Normalization that keeps rows apart.",
		"nch": "Each column, over everything else. Only differences between columns go.",
		"ncw": "Each row, over everything else. Only differences between rows go.",
		"nchw": "One mean and one variance for everything. All differences between samples and between channels stay; only zero and the unit of the scale move. For inputs that is a fair first step; inside a network nothing is brought to a common scale.",
		"split": "A choice of its own: the sets that C unsplit would give, each cut into {{groups}} parts of {{size}} channels.",
		"uncentred": "The cells of a set are divided by the root of the mean of their squares, and no mean is subtracted: the idea of RMSNorm, over other cells."
	},
	settings: {
		"heading": "Scale, shift and ε",
		"intro": "Here one γ and one β serve all channels; a layer learns one of each a channel."
	},
	data: {
		"heading": "Shape and data",
		"random": "Random numbers, each channel with a mean and a spread of its own. Up to {{most}}, which is {{cells}} cells.",
		"own": "Your data: {{shape}}, {{count}} numbers.",
		"notLinked": "A link to this page holds every setting but your data: {{count}} numbers are too many for one, it takes {{most}}.",
		"shape": "Read as N, C, H, W",
		"reshape": "Change the shape",
		"toRandom": "Back to random numbers",
		"undo": "Take back the data from before",
		"ownHeading": "Your own data",
		"promise": "Nothing leaves your device. Files are read in this browser and forgotten when you close the page.",
		"limits": "At most {{most}} numbers in a .npy file, {{typed}} as text, and 2048 cells across (C × W) or down (N × H); they are kept as float32. Up to {{linked}} of them go into a link.",
		"files": "A .npy file (float32, float64 or integers, 1 to 4 dimensions, C order; missing dimensions come first, as 1), a CSV file, or 1 to {{pictures}} pictures, as a batch. Red, green and blue become channels from 0 to 1; a picture is made at most {{side}} × {{side}} pixels, and all take the shape of the first. Up to {{megabytes}} MB a file and {{megapixels}} million pixels a picture. You can also drop files on the page.",
		"open": "Open files",
		"type": "Type or paste numbers (CSV)",
		"format": "A line is a row of a map, with commas between its numbers. An empty line begins the next map. A first line <code>shape: N, C, H, W</code> says how maps belong to samples; without it they are the channels of one sample.",
		"use": "Use these numbers",
		"example": "Put in an example",
		"edit": "Put in the data shown above",
		"kept": "Everything is as it was."
	},
	big: {
		"loading": "Bringing the picture for large tensors…",
		"failed": "The picture for large tensors could not be loaded. Check the connection and reload the page, or choose a smaller shape.",
		"drawers": "The histogram of a set and the table of numbers are shown up to {{most}} cells."
	},
	"export": {
		"heading": "Take the result along",
		"intro": "Saves what the picture shows now: {{stage}}. Another stage is a button above the picture.",
		"big": "Above {{most}} cells the numbers are saved as .npy only; np.load reads them.",
		"formats": {
			"csv": "Numbers as CSV",
			"npy": "Numbers as .npy",
			"png": "Picture as PNG",
			"svg": "Picture as SVG"
		},
		"saved": "{{name}} is saved.",
		"failed": "This browser could not make {{name}}; the picture may be too large. SVG or numbers will do."
	},
	troubles: {
		"empty": "There are no numbers here. Write at least one row, such as 1, 2, 3.",
		"number": "Line {{line}}: “{{text}}” is no number. Numbers such as 3, −0.5, 1e-3, nan and inf work, with commas between them.",
		"columns": "Line {{line}} has {{found}} numbers, the first row has {{wanted}}. All rows must be equally long.",
		"rows": "The map that begins in line {{line}} has {{found}} rows, the first map has {{wanted}}. All maps must be equally high; only an empty line begins a new one.",
		"header": "“{{text}}” is no shape. Four whole numbers of at least 1 are: 2, 3, 4, 4.",
		"count": "The shape {{shape}} needs {{wanted}} numbers; there are {{found}}.",
		"tooMany": "These are {{found}} numbers; up to {{most}} work here. Take a part of them.",
		"sheet": "This shape is {{across}} cells across (C × W) and {{down}} down (N × H); up to {{most}} can be drawn each way. Take a part, or another shape.",
		"notNpy": "This is no .npy file: it does not begin as one. Save the array with numpy.save, not with savez or pickle.",
		"npyType": "The array holds “{{found}}”. float32, float64 and integers of 8 to 64 bits work: convert it with x.astype('float32').",
		"npyOrder": "The array is in Fortran order. Save numpy.ascontiguousarray(x) instead.",
		"npyDimensions": "The array has {{found}} dimensions; 1 to 4 work. Reshape it to N, C, H, W.",
		"npySize": "The array is {{shape}}, {{found}} numbers; up to {{most}} work here. Save a part of it, such as x[:4].",
		"npyEmpty": "The array is {{shape}}: it holds no numbers.",
		"npyShort": "The file breaks off: it holds {{found}} of {{wanted}} numbers. Save or copy it again.",
		"unknownFile": "“{{name}}” ({{type}}) is neither a .npy file, nor text with numbers, nor a picture.",
		"unreadable": "This browser cannot read “{{name}}” ({{type}}). It may be damaged, or of a kind such as HEIC. JPEG, PNG, WebP and GIF work.",
		"tooHeavy": "“{{name}}” has {{megabytes}} MB; up to {{most}} MB work here.",
		"tooManyPixels": "“{{name}}” has {{width}} × {{height}} pixels; up to {{most}} million in all work here.",
		"tooManyFiles": "These are {{found}} pictures; up to {{most}} make a batch here.",
		"mixed": "These are {{found}} files, not all of them pictures. Open one .npy or CSV file, or pictures only."
	}
};
export { playground_default as default };
