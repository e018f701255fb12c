var comparison_default = {
	title: "All methods side by side",
	lead: "The same four digits under five methods at once. Point at a cell in any picture and every method lights the cells it listens to. Then disturb the batch and count whose outputs move.",
	description: "Batch, Layer, Instance, Group Normalization and RMSNorm on one live tensor: linked index sets, experiments that count, and a table with its evidence.",
	predict: {
		"heading": "Predict first",
		"setup": "Four digits share a batch. Now digit 1 becomes an outlier: every one of its values is doubled and raised by 30. The other three digits are left exactly as they are.",
		"question": "In which methods do the outputs of the <strong>other</strong> digits change?",
		"options": {
			"all": "In all five: an outlier disturbs everyone",
			"none": "In none: they were not touched",
			"batch": "Only in Batch Normalization",
			"notInstance": "In all but Instance Normalization"
		},
		"action": "Make the outlier and count",
		"insight": "Only Batch Normalization takes its <term id=\"mean\">mean</term> and <term id=\"variance\">variance</term> across samples, so one loud digit moves them for all. The other four never look at a neighbour. Their outputs are not merely close to what they were: not one bit differs.",
		"surprise": "Now look at digit 1 itself. Layer, Instance and Group Normalization give it almost its old outputs: the doubling goes with the division, the 30 with the mean. RMSNorm subtracts no mean, so the 30 stays."
	},
	bench: {
		"heading": "One tensor, five methods",
		"intro": "All pictures share one input, one γ, β, ε and one chosen cell. Frames show the sets; a chosen cell lights its own set in every method."
	},
	tiles: {
		"input": "colours ±{{domain}}",
		"name": "Input",
		"cell": "Sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}:",
		"others": "others moved: {{moved}}/{{total}}"
	},
	experiments: {
		"label": "What is done to the batch",
		"factor": "Digit 1 times a",
		"names": {
			"point": "Just look",
			"outlier": "Outlier",
			"leave": "Batch size",
			"contrast": "Digit 1 × a",
			"cell": "One cell",
			"inference": "Inference"
		},
		"texts": {
			"point": "Five ways to cut one tensor: the sets are what tells these methods apart (and RMSNorm subtracts no mean). Point at a cell, or tap it to hold it, and compare <m id=\"setSize\"/>, the number of cells that share its mean. Where do the sets grow when you add a digit or a channel?",
			"outlier": "Digit 1 is an outlier: each of its values v has become 2v + 30.",
			"leave": "Digits in the batch: {{now}} instead of {{before}}. Those that were there before and still are have not been touched. Are their outputs the same?",
			"contrast": "Every value of digit 1 is multiplied by one number: its contrast grows or shrinks. Try a negative number too.",
			"cell": "One cell of the input has been changed. Count how many outputs it takes along.",
			"inference": "The layer now works as in <term id=\"inference\">inference</term>, with running statistics from 20 earlier batches where a method keeps any."
		},
		"insights": {
			"outlier": "<strong>Only Batch Normalization</strong> lets the others pay. And only Batch Normalization and RMSNorm still see that digit 1 was an outlier at all.",
			"leave": "Go down to <strong>one</strong> digit: then the pictures of Batch and Instance Normalization become equal to the last bit, for their sets are then the same cells.",
			"contrast": "The four methods that work within a sample divide a out again; what little is left comes from <m id=\"epsilon\"/> and rounding. A negative a turns every sign, and no method takes that back.",
			"cell": "As many outputs move as the set has cells, <m id=\"setSize\"/>, and none beyond it. (In RMSNorm a cell that is exactly 0 stays 0, whatever it is divided by.)",
			"inference": "Batch Normalization alone has two modes. The others compute in use what they computed in training."
		}
	},
	effect: {
		"caption": "Outputs that are another number now, to the last bit; ≤ tells how far they moved at most",
		"method": "Method",
		"touched": "The changed digit",
		"others": "The other digits",
		"moved": "{{moved}} / {{total}}",
		"largest": "≤ {{largest}}"
	},
	settings: {
		"shared": "γ, β, ε and groups, for all at once",
		"allSets": "Frame every set"
	},
	distribution: {
		"heading": "What is brought to one scale, and what is not",
		"intro": "Every method gives mean 0 and deviation 1, but to <strong>its own</strong> sets. Choose a slice around the chosen cell and see in which methods that slice comes out at 0 and 1.",
		"label": "The values of",
		"slices": {
			"channel": "channel {{channel}}, all samples",
			"sample": "sample {{sample}}, all channels",
			"map": "one map: sample {{sample}}, channel {{channel}}"
		},
		"axis": "Value",
		"caption": "Hatched: the input x. Coloured: the output y. Dashed line: mean μ; bar: μ ± σ. Values beyond the scale are counted at its ends.",
		"insight": "A channel comes out at 0 and 1 under BN, a sample under LN. IN brings every single map there, and with it every channel and every sample: the strictest of all, and so the one that forgets most. RMSNorm promises no mean anywhere."
	},
	table: {
		"heading": "The comparison table",
		"intro": "Every answer opens what stands behind it: ↑ leads to the pictures or curves above, → to a part of a lesson.",
		"property": "Property",
		"see": "see it on this page",
		"lesson": "in the lesson",
		"rows": {
			"statistics": "Statistics over",
			"batchSize": "Depends on the batch",
			"style": "Used for style transfer",
			"smallBatch": "With small batches",
			"typicalUse": "Typical use",
			"modes": "Training and inference differ"
		},
		"answers": {
			"statistics": {
				"batch": "a channel of the whole batch",
				"layer": "one sample",
				"instance": "one channel of one sample",
				"group": "a group of channels of one sample",
				"rms": "one sample, without a mean"
			},
			"batchSize": {
				"batch": "yes",
				"layer": "no",
				"instance": "no",
				"group": "no",
				"rms": "no"
			},
			"style": {
				"batch": "no",
				"layer": "no",
				"instance": "yes",
				"group": "no",
				"rms": "no"
			},
			"smallBatch": {
				"batch": "weak",
				"layer": "unaffected",
				"instance": "unaffected",
				"group": "strong",
				"rms": "unaffected"
			},
			"typicalUse": {
				"batch": "CNNs with large batches",
				"layer": "RNNs, Transformers",
				"instance": "style transfer",
				"group": "detection, segmentation, small batches",
				"rms": "large language models"
			},
			"modes": {
				"batch": "yes",
				"layer": "no",
				"instance": "no",
				"group": "no",
				"rms": "no"
			}
		}
	},
	said: {
		"statistics": "One set is lit: {{m}} cells share one mean and one variance (samples in it: {{samples}}, channels: {{channels}}).",
		"meanSquare": "One set is lit: {{m}} cells share one mean square (samples in it: {{samples}}, channels: {{channels}}). No mean is taken.",
		"batchSize": "Digits in the batch now: {{kept}}. Of the {{total}} outputs of those that stayed, {{moved}} are another number.",
		"smallBatch": "Digits left in the batch: {{kept}}. Of {{total}} outputs, {{moved}} are another number than in the full batch, so a small batch does it no harm.",
		"style": "Contrast and colour cast of a picture are the mean and the spread of its single maps. Here the means of the maps still lie between {{least}} and {{most}} afterwards, so the style is not taken out. Under Instance Normalization every one of them is 0.",
		"modes": "From training to inference, {{moved}} of {{total}} outputs change.",
		"back": "Back to the table"
	},
	notes: {
		"heading": "What a table cannot say",
		"images": "“Unaffected by small batches” does not mean better. On ImageNet with 32 images per GPU the error was 23.6 % with BN, 24.1 with GN, 25.3 with LN and 28.4 with IN (<a id=\"wuhe2018\">Wu and He, 2018</a>).",
		"use": "“Typical use” is a habit, not a law. BN has been used in RNNs, with care: the statistics differ at every time step, which is one reason why LN was made (<a id=\"ba2016\">Ba and others, 2016</a>).",
		"maps": "IN needs maps: with <m id=\"H\"/> = <m id=\"W\"/> = 1 a set has one value, and every output is just <m id=\"beta\"/>.",
		"parameters": "Here every method has one <m id=\"gamma\"/> and one <m id=\"beta\"/> for each channel (RMSNorm only <m id=\"gamma\"/>). Libraries differ: PyTorch gives <code>LayerNorm([C, H, W])</code> one for each cell of a sample, and <code>InstanceNorm2d</code> none unless asked."
	},
	check: {
		"heading": "Check yourself",
		"shared": {
			"question": "You add 5 to every value of one sample. Under which methods do the outputs of this sample change noticeably?",
			"options": {
				"a": "Only under BN",
				"b": "Under all five",
				"c": "Under BN and RMSNorm"
			},
			"right": "Yes. LN, IN and GN subtract a mean taken within the sample, so the 5 is gone. BN subtracts the mean of the whole batch, which grew by less than 5; RMSNorm subtracts none.",
			"wrong": "Ask of each method: does it subtract a mean, and is that mean taken within this one sample?"
		},
		"constant": {
			"question": "A batch holds one single image with maps of 4×4. Which two methods now give the same outputs in training?",
			"options": {
				"a": "BN and LN",
				"b": "BN and IN",
				"c": "LN and IN"
			},
			"right": "Yes. A channel of the whole batch is then one map of one image: the same set, so the same numbers.",
			"wrong": "Choose “Batch size” above, go down to one digit, and compare the frames."
		}
	},
	summary: {
		"heading": "In short",
		"points": {
			"rule": "All these methods are one rule with different sets: which cells share a mean and a variance (in RMSNorm a mean square).",
			"batch": "BN alone lets its set reach across samples. From this follow its dependence on the batch and its two modes.",
			"rest": "LN, IN, GN and RMSNorm stay within one sample: no neighbour can move their outputs by a single bit.",
			"choice": "The smaller the set, the more of the input’s own scale is forgotten. Whether that helps depends on the task."
		},
		"next": "Which one should I use?"
	}
};
export { comparison_default as default };
