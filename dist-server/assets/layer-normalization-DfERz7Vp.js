var layer_normalization_default = {
	title: "Layer Normalization",
	lead: "Send a digit’s batch-mates away, put others in their place, add a wild outlier: its outputs stay the same to the last bit. See why, why language models need it, and what it costs.",
	description: "Layer Normalization and RMSNorm on real digits and on words: one sample at a time, the same answer whatever the batch. Every number is live.",
	authors: "Introduced by <a id=\"ba2016\">Jimmy Lei Ba, Jamie Ryan Kiros and Geoffrey Hinton (2016)</a>.",
	duration: "about 20 minutes",
	predict: {
		"heading": "Predict first",
		"setup": "Four handwritten digits have gone through one <term id=\"convolution\">convolution</term> <term id=\"layer\">layer</term>. Each row is a <term id=\"sample\">sample</term>, each column a <term id=\"channel\">channel</term>. <term id=\"batchNormalization\">Batch Normalization</term> ties the rows together: each column shares one mean. <term id=\"layerNormalization\">Layer Normalization</term> leaves <strong>every row to itself</strong>: one mean and one variance for each sample, over all its channels.",
		"plan": "Now we throw out the three batch-mates of sample 1 and put three other digits in their place. Sample 1 stays as it is.",
		"question": "What happens to the outputs of sample 1?",
		"options": {
			"all": "All of them move",
			"some": "They move a little, as the new digits differ from the old ones",
			"none": "None of them moves, not even in its last digit"
		},
		"action": "Replace the batch-mates and see",
		"result": "Of the {{cells}} outputs of sample 1, <strong>{{moved}}</strong> moved. Under Batch Normalization, worked out from the very same data, <strong>{{batchMoved}}</strong> of them moved, by up to {{largest}}.",
		"insight": "Why none? The mean and the variance of sample 1 are made of its own cells, and those did not change. No other digit enters the calculation at any point. So its outputs are not just close to the old ones: they are the same numbers."
	},
	company: {
		"heading": "Try to disturb it",
		"body": "Choose who shares the batch with sample 1. Below are its outputs under both methods, from the same data.",
		"label": "In the batch with sample 1",
		"choices": {
			"own": "Its own three",
			"others": "Other digits",
			"outlier": "An outlier",
			"alone": "Nobody"
		},
		"moved": "{{moved}} of {{cells}} outputs moved",
		"largest": "(by up to {{largest}})",
		"strip": "Outputs of sample 1 under {{method}}",
		"caption": "Output of sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}",
		"bits": "“Moved” is meant strictly here: we compare all 32 bits of each output. Under Layer Normalization not a single bit differs, whoever comes or goes. Under Batch Normalization the answer depends on the company.",
		"modes": "So nothing has to be stored for later: no running mean, no running variance. At <term id=\"inference\">inference</term> Layer Normalization does exactly what it did in training, with a batch of one as with a batch of a thousand. <code>model.eval()</code> changes nothing about it."
	},
	why: {
		"heading": "Whose mean is it?",
		"problem": "Batch Normalization borrows its mean from the batch. If the batch is small, the mean is shaky. If one picture comes alone, there is no batch to borrow from, and the layer needs numbers that it saved in training.",
		"idea": "Ba, Kiros and Hinton turned the table by a quarter: not one channel of all samples, but all channels of one sample. Each sample brings its own mean and its own spread with it.",
		"daily": "You know both views from school. Is your maths mark good for this class? For that you need all your classmates’ marks. Which of your own subjects is your strongest? For that you need nobody else. The second question is Layer Normalization.",
		"price": "It has a price. If you have 90 in your best subject and 80 in your worst, and your friend has 50 and 40, the second question sees no difference between you. What a sample’s values have in common is gone."
	},
	steps: {
		"heading": "The method, step by step",
		"intro": "The arithmetic is that of Batch Normalization. Only the question before it gets another answer.",
		"set": {
			"title": "Which cells belong together?",
			"body": "Point at any cell. What lights up is its index set <m id=\"indexSet\"/>: every channel (<m id=\"C\"/>) and every place (<m id=\"H\"/>, <m id=\"W\"/>) of this one sample, and nothing of any other. Its size is <m id=\"setSize\"/> = {{m}}.",
			"why": "That is bold: edges, blur and outline go into one pot. It suits layers whose units all do the same kind of work, as in recurrent networks and Transformers. For convolution channels it suits less, as you will see."
		},
		"statistics": {
			"title": "Mean and variance of the sample",
			"body": "Add up the {{m}} values of sample {{sample}} and divide by {{m}}: the <term id=\"mean\">mean</term> is <m id=\"mean\"/> = {{mean}}. The mean of the squared distances from it is the <term id=\"variance\">variance</term>, <m id=\"variance\"/> = {{variance}}. Every sample has two such numbers of its own."
		},
		"normalize": {
			"title": "Subtract and divide",
			"body": "Take <m id=\"mean\"/> away and divide by <m id=\"sqrtVarEps\"/>. Sample {{sample}} as a whole now has mean 0 and variance {{varianceAfter}}.",
			"channels": "As a whole, not channel by channel! In this sample the means of the single channels now lie between {{low}} and {{high}}. Layer Normalization keeps how the channels differ from one another; Batch Normalization would have brought every column to mean 0."
		},
		"affine": {
			"title": "Scale and shift",
			"body": "Multiply by <m id=\"gamma\"/> = {{gamma}} and add <m id=\"beta\"/> = {{beta}}. Each channel has its own pair, and all samples share it: the sets are rows, but the learnt numbers belong to the columns."
		},
		"next": "Next",
		"previous": "Back",
		"position": "Step {{step}} of {{count}}"
	},
	formula: {
		"heading": "The formula, part by part",
		"intro": "Point at a part of the formula, and the picture shows what it stands for. Switch to RMSNorm, explained below, and see what drops out.",
		"parts": {
			"x": "<m id=\"x\"/> is the value that comes into the layer at this cell.",
			"indexSet": "<m id=\"indexSet\"/> is the set of cells that share this cell’s statistics: <m id=\"layerSet\"/>, so the same sample, any channel, any place.",
			"mean": "<m id=\"mean\"/> is the mean of the whole sample; taking it away removes its brightness.",
			"variance": "<m id=\"variance\"/> is the variance of the whole sample; dividing by its square root removes its contrast.",
			"epsilon": "<m id=\"epsilon\"/> is a tiny positive number, there so that a blank sample does not lead to a division by 0.",
			"gamma": "<m id=\"gamma\"/> is the channel’s own factor, learnt in training.",
			"beta": "<m id=\"beta\"/> is the channel’s own shift, learnt in training.",
			"xHat": "<m id=\"xHat\"/> is the normalized value: how far this cell lies above or below the sample’s mean, in standard deviations of the sample.",
			"y": "<m id=\"y\"/> is the output. No other sample had any part in it."
		},
		"rmsParts": {
			"variance": "<m id=\"meanSquare\"/> is the mean of the squares of the whole sample, measured from 0 and not from the mean.",
			"xHat": "<m id=\"xHat\"/> is the value in units of the sample’s typical size; its sign is the sign of <m id=\"x\"/>."
		},
		"worked": "Worked out for sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}"
	},
	sequence: {
		"heading": "Word by word: sequences",
		"tokens": "In language a sample is a <strong>token</strong>: a word, or a piece of one. A token is a list of numbers, its features, and has no height or width. So <m id=\"H\"/> = <m id=\"W\"/> = 1, the channels are the features, and <m id=\"N\"/> counts the words. Each word is normalized by itself, over its own features.",
		"vectors": "In a real model these lists are learnt, and hundreds of numbers long or more. Ours have {{features}} numbers, drawn at random with the word’s letters as the seed. They mean nothing, but the same word always gets the same ones.",
		"own": "The sentence, up to {{most}} words (or type your own)",
		"sentence": "The more we learn, the more we know",
		"viewLabel": "What the table shows",
		"input": "Input",
		"captions": {
			"input": "The words as they come in",
			"layer": "Every row has mean 0 and standard deviation 1 by itself",
			"rms": "Every row has mean square 1 by itself; its mean stays",
			"batch": "Every column is normalized over all words read so far"
		},
		"word": "Word",
		"mark": "moved",
		"nextWord": "Read the next word",
		"restart": "From the start",
		"effect": "“{{word}}” has just come in. Of the {{earlier}} outputs of the words before it, <strong>{{moved}}</strong> moved under Layer Normalization, and <strong>{{batchMoved}}</strong> under Batch Normalization, by up to {{largest}}.",
		"first": "“{{word}}” is the only word so far. Layer Normalization has all it needs. Batch Normalization finds a single value in each column: every output is 0, whatever the word.",
		"noWords": "Type at least one word.",
		"same": "A word that comes twice gets the same outputs both times: at any place, in a sentence of any length. Under Batch Normalization its outputs change with every word that follows; the dots mark them.",
		"recurrent": "A <strong>recurrent network</strong> (RNN) reads like this, with the same layer at every step. Batch Normalization would need a running mean for each time step, and has none for a sentence longer than any in training. Layer Normalization takes its numbers from the step itself, so length does not matter, and training and use are the same.",
		"transformer": "A <strong>Transformer</strong> (<a id=\"vaswani2017\">Vaswani and others, 2017</a>) works on all words at once and normalizes each of them at every sub-layer. If it writes text, a later word must not reach back and change an earlier one. With each word normalized by itself, this cannot happen.",
		"evidence": "That it helps is what others measured: Ba and others report substantially shorter training times for RNNs. We have trained neither an RNN nor a Transformer for this course; the table shows what happens to the numbers, not how well a network learns."
	},
	siblings: {
		"heading": "RMSNorm: the same without the mean",
		"label": "Method",
		"body": "Which of the two helps, the subtraction or the division? <a id=\"zhang2019\">Zhang and Sennrich (2019)</a> left the subtraction out. <term id=\"rmsNorm\">RMSNorm</term> only divides: <m id=\"overRms\"/>. Here <m id=\"meanSquare\"/> is the mean of the squares; its root is the “root mean square”. There is no <m id=\"mean\"/> and no <m id=\"beta\"/>.",
		"look": "Switch between the two and watch the dashed line, the mean of the sample. Layer Normalization brings it to 0. RMSNorm only changes the scale: an off-centre sample stays off-centre.",
		"caption": "Sample {{sample}} with its {{m}} values, under both",
		"rows": {
			"mean": "Mean of x̂",
			"meanSquare": "Mean of x̂²",
			"additions": "Additions, subtractions",
			"multiplications": "Multiplications",
			"parameters": "Learnt numbers"
		},
		"equal": "If the mean is 0 to begin with, the variance <strong>is</strong> the mean of the squares, and both give the same. Take the mean of this sample away, bit by bit:",
		"share": "What is left of the mean, in %",
		"gap": "Largest difference between the two: {{gap}}",
		"cost": "RMSNorm has less to do (we counted what comes once for each value). Zhang and Sennrich measured 7 % to 64 % less running time, depending on the model, at about the same quality. Many language models use it, <a id=\"touvron2023\">LLaMA</a> among them."
	},
	removed: {
		"heading": "What it takes away, and what not",
		"body": "Multiply every value of a sample by a, and add b: its contrast and its brightness change. Its mean and its standard deviation change along, and the formula takes both out again. Layer Normalization does not notice; RMSNorm notices b. The word for this is <term id=\"invariance\">invariance</term>.",
		"target": "Change",
		"targets": {
			"sample": "The whole sample",
			"channel": "Channel 1 alone"
		},
		"factor": "Contrast: times a",
		"shift": "Brightness: plus b",
		"input": "The input of sample {{sample}}, changed",
		"output": "{{method}}: x̂ moves by up to {{difference}}",
		"try": "Try three things. Change channel 1 alone: now Layer Normalization moves too, since this is not common to all channels. Make a negative: all signs turn round, which neither method undoes. Bring a close to 0: the sample gets so flat that <m id=\"epsilon\"/> can be noticed, and at 0 nothing is left of it.",
		"measuredTitle": "What we measured",
		"measured": "A small network learns digits, white on black in three colour channels, and is then tested with changed ones. With Layer Normalization on its input, a change of contrast and brightness common to all channels does no harm. A colour cast, different in each channel, does some: it takes Instance Normalization to remove that. Showing the network such casts in training helps as well (7.2 % without any normalization).",
		"caption": "Test error in %, mean of 5 runs",
		"inputs": {
			"none": "None",
			"batch": "Batch",
			"layer": "Layer",
			"instance": "Instance"
		},
		"tests": {
			"plain": "As trained",
			"common": "Contrast, brightness",
			"cast": "Colour cast",
			"inverted": "Inverted"
		}
	},
	affine: {
		"heading": "γ and β: a pair for whom?",
		"body": "Here each channel has one pair <m id=\"gamma\"/>, <m id=\"beta\"/>, for all samples and places. In a Transformer the channels are the features: each feature has a pair, for all words.",
		"counts": "In code, look twice. PyTorch’s <code>GroupNorm(1, C)</code> and <code>LayerNorm([C, H, W])</code> normalize alike. But the first learns one pair for each channel, here {{channels}}, and the second one for each single element, here {{elements}}.",
		"undo": "Under Batch Normalization <m id=\"gamma\"/> and <m id=\"beta\"/> can bring the input back. Here they cannot: every sample lost a mean and a spread of its own, and one pair for all samples knows neither.",
		"epsilon": "<m id=\"epsilon\"/> does the same as in Batch Normalization. It is felt where all values of a sample are almost equal."
	},
	limits: {
		"heading": "Where it does not help",
		"images": "For pictures it is not the better choice. <a id=\"wuhe2018\">Wu and He (2018)</a> trained the same network (ResNet-50 on ImageNet) with each method, at 32 images per GPU:",
		"imagesCaption": "Validation error in %",
		"reason": "Ba and others saw this too, and gave a reason: Layer Normalization suits units that all contribute in the same way. In a convolution layer the many units near the edge of the picture are rarely active and follow other statistics.",
		"deep": "It does not cure vanishing gradients everywhere either. We measured a network of ten sigmoid layers, without skip connections, five times:",
		"none": "No normalization",
		"deepCaption": "Ten sigmoid layers, digits",
		"columns": {
			"ratio": "Gradient, first to last layer",
			"loss": "Loss after 300 steps"
		},
		"common": "A loss of 2.3 is pure guessing: with Layer Normalization this network has learnt nothing. From layer to layer its answers to different images become more alike. Batch Normalization takes away what all images have in common; Layer Normalization cannot, since it only ever sees one.",
		"few": "And a sample needs enough values. With two different ones <m id=\"xHat\"/> is +1 and −1 (but for the tiny <m id=\"epsilon\"/>), whatever they were. With one it is always 0.",
		"twoAction": "Show samples of 2 values",
		"oneAction": "Show samples of 1 value",
		"back": "Back to the shape before"
	},
	code: {
		"heading": "The same in code",
		"intro": "This code carries the data of the picture and your settings. Run it anywhere: it prints the <strong>same numbers</strong> as this page.",
		"shortened": "Only the first values are shown here. The copy button takes all {{count}}.",
		"note": "For Layer Normalization the PyTorch code says <code>GroupNorm(1, C)</code>, because our <m id=\"gamma\"/> and <m id=\"beta\"/> belong to channels. Unless you say otherwise, ε is <code>1e-5</code> in PyTorch’s LayerNorm, <code>1e-3</code> in Keras, and about <code>1.2e-7</code> in <code>torch.nn.RMSNorm</code> with float32.",
		"trap": "A trap: <code>LayerNorm(C)</code> normalizes over the last axis alone. For tokens of shape <code>(N, T, C)</code> that is right, each token by itself. For pictures of shape <code>(N, C, H, W)</code> the last axis is the width: you get an error or, where W happens to equal C, wrong numbers without a word."
	},
	check: {
		"heading": "Check yourself",
		"q1": {
			"question": "A Transformer gets 3 sentences of 10 tokens each, with 512 features per token. How many means does one Layer Normalization take?",
			"options": {
				"a": "3, one for each sentence",
				"b": "30, one for each token",
				"c": "512, one for each feature"
			},
			"right": "Yes. Each token is normalized by itself, over its 512 features.",
			"wrong": "Look at the table of words once more: what had mean 0 there, and over how many numbers?"
		},
		"q2": {
			"question": "A trained network is left in training mode by mistake. Which of its layers now gives other answers than in use?",
			"options": {
				"a": "Batch Normalization alone",
				"b": "Layer Normalization alone",
				"c": "Both"
			},
			"right": "Yes. Layer Normalization has no second mode: it always uses the sample’s own numbers.",
			"wrong": "Which of the two takes its mean from somewhere else in training than in use?"
		},
		"q3": {
			"question": "You add 5 to every value of one sample. Whose outputs change?",
			"options": {
				"a": "Neither’s",
				"b": "Layer Normalization’s, not RMSNorm’s",
				"c": "RMSNorm’s, not Layer Normalization’s"
			},
			"right": "Yes. The mean grows by 5 and is subtracted again; RMSNorm subtracts nothing.",
			"wrong": "Set a = 1 and b = 5 in the section on what it takes away, and read off both rows."
		}
	},
	summary: {
		"heading": "In short",
		"points": {
			"set": "One mean and one variance for each sample, taken over its <m id=\"CHW\"/> values. The rest is as in Batch Normalization.",
			"alone": "No batch-mate enters the calculation: the same outputs in any company, in training and in use, even alone.",
			"sequence": "In sequences each token is normalized over its features, at any length. RMSNorm leaves the mean out and saves work.",
			"removed": "What is common to a whole sample goes: brightness and contrast. What differs from channel to channel stays.",
			"limits": "For pictures it falls behind Batch and Group Normalization, and it does not cure every deep network."
		},
		"next": "And if every channel of every sample stood alone? Then the colour cast goes too, and style becomes something you can exchange. That is Instance Normalization, the next lesson."
	}
};
export { layer_normalization_default as default };
