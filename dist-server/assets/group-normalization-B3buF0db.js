var group_normalization_default = {
	title: "Group Normalization",
	lead: "One slider leads from Layer Normalization to Instance Normalization. In between lies Group Normalization. Move it, watch the sets regroup, and see why tiny batches cannot hurt it.",
	description: "Group Normalization on real digits: split channels into groups, slide G from Layer to Instance Normalization, test three claims. Every number is live.",
	authors: "Introduced by <a id=\"wuhe2018\">Yuxin Wu and Kaiming He (2018)</a>.",
	duration: "about 20 minutes",
	predict: {
		"heading": "Predict first",
		"setup": "<term id=\"groupNormalization\">Group Normalization</term> takes one <term id=\"sample\">sample</term> at a time and splits its <term id=\"channel\">channels</term> into <m id=\"G\"/> <term id=\"group\">groups</term> of equal size. All cells of a group share one <term id=\"mean\">mean</term>. The picture shows 4 samples with 6 channels. Let <m id=\"G\"/> be 3.",
		"question": "How many means are there in the whole batch?",
		"options": {
			"groups": "3, one for each group",
			"samples": "4, one for each sample",
			"sets": "12, one for each group of each sample",
			"maps": "24, one for each map"
		},
		"action": "Draw the sets and count",
		"chosenRight": "You predicted it.",
		"chosenWrong": "Not quite: count the frames in the picture.",
		"result": "<strong>{{sets}}</strong> frames: {{samples}} samples × {{groups}} groups. Each frame holds {{size}} channels, so each mean is taken over <m id=\"setSize\"/> = {{m}} values.",
		"insight": "Look at what the frames do <strong>not</strong> do: none of them reaches from one sample into another. The other samples of the <term id=\"batch\">batch</term> have no part in this rule. That is what Group Normalization was made for."
	},
	dial: {
		"heading": "One slider, three methods",
		"intro": "<m id=\"G\"/> must divide the number of channels <m id=\"C\"/>, so the slider only stops where it does. Move it to both ends and watch the frames. More channels give more stops: try 12.",
		"frames": "Frame every set",
		"between": "<strong>G = {{groups}}</strong>: {{size}} channels in each group. With the same γ, β and ε, this is neither of the two methods below.",
		"layer": "<strong>G = 1: this is Layer Normalization.</strong> The one group holds all channels of the sample. And the outputs are not just close: they are equal to the last bit.",
		"instance": "<strong>G = C: this is Instance Normalization.</strong> Every channel is a group of its own. And the outputs are not just close: they are equal to the last bit.",
		"both": "<strong>One channel, one group.</strong> Layer, Instance and Group Normalization are all the same here.",
		"differ": "{{different}} of {{total}} outputs differ",
		"insight": "So there are not three rules to learn, only one question: <strong>how many channels share a mean?</strong> All of them: <term id=\"layerNormalization\">Layer Normalization</term>. Only one: <term id=\"instanceNormalization\">Instance Normalization</term>. Some number in between: Group Normalization.",
		"tableCaption": "What each G does (the last column for sample {{sample}})",
		"columns": {
			"groups": "G",
			"means": "Means",
			"m": "Values for each mean",
			"farthest": "Map mean farthest from 0"
		},
		"tableNote": "After normalization the mean of a group is 0, but a single map in it may still lie above or below. The last column shows how far. With G = C it is always 0.",
		"trade": "That is the trade. In a large group a channel can still stand out against its neighbours, but one wide channel sets the scale for all. In a small one every channel gets a scale of its own, but how strongly it responds as a whole is lost. The middle did best for <a id=\"wuhe2018\">Wu and He</a> (ResNet-50, 32 images per GPU): error 25.3 % with Layer, 28.4 % with Instance, 24.1 % with Group Normalization."
	},
	order: {
		"heading": "Which channels belong together?",
		"why": "A group shares one scale. That suits channels that answer related questions: “is there a horizontal edge here?”, “is there a vertical edge here?”. SIFT and HOG, image features from the time before deep networks, were normalized in such groups too, and this is where the idea came from.",
		"ours": "We put our channels in such an order on purpose: two by two, edges stand with edges and diagonals with diagonals. Nobody sorts the channels of a real network. There the groups are fixed before training begins, and the channels are learnt inside them.",
		"choice": "Reorder the channels",
		"options": {
			"within": "inside each group",
			"across": "across the groups"
		},
		"groupLabel": "Group {{group}}",
		"result": "Reordered, normalized and put back in place, so many of {{total}} values come out differently: Group Normalization <strong>{{group}}</strong>, Layer {{layer}}, Instance {{instance}}, Batch {{batch}}.",
		"explain": "Inside a group the order is free, since a mean does not ask for order. Across groups it matters, and among our methods that is so for Group Normalization alone. (With G = 1 or G = C there is nothing to mix.)"
	},
	steps: {
		"heading": "The method, step by step",
		"intro": "The usual three steps follow. Before them comes one that only Group Normalization has, so it gets the number 0.",
		"split": {
			"title": "Split the channels",
			"body": "The {{channels}} channels are cut, in their order, into <m id=\"G\"/> = {{groups}} groups of <m id=\"C\"/>/<m id=\"G\"/> = {{size}}. Nothing is worked out yet; it is only settled who shares with whom. Point at any cell: what lights up is its set <m id=\"indexSet\"/>, with <m id=\"setSize\"/> = {{m}} cells."
		},
		"statistics": {
			"title": "Mean and variance of each group",
			"body": "Each frame gets its own mean and <term id=\"variance\">variance</term>. For sample {{sample}}, group {{group}}: <m id=\"mean\"/> = {{mean}} and <m id=\"variance\"/> = {{variance}}. There are {{sets}} such pairs of numbers in the batch."
		},
		"normalize": {
			"title": "Subtract and divide",
			"body": "Take the frame’s <m id=\"mean\"/> away from each of its cells and divide by <m id=\"sqrtVarEps\"/>. Now the frame has mean 0 and variance σ²/(σ²+ε) = {{varianceAfter}}. A single map inside it need not."
		},
		"affine": {
			"title": "Scale and shift",
			"body": "Multiply by <m id=\"gamma\"/> and add <m id=\"beta\"/>. These two belong to the <strong>channel</strong>, not to the group: {{channels}} pairs, the same ones for every sample. So channels that share a mean can still go their own ways."
		},
		"next": "Next",
		"previous": "Back",
		"position": "Step {{step}} of {{count}}"
	},
	formula: {
		"heading": "The formula, part by part",
		"intro": "Only the first two lines are new: they number the groups. The brackets ⌊ ⌋ round down, and channels count from 0 here. With {{size}} in a group, channels 0 to {{last}} give ⌊c/{{size}}⌋ = 0, the first group.",
		"parts": {
			"x": "<m id=\"x\"/> is the value that comes into the layer at this cell.",
			"indexSet": "<m id=\"indexSet\"/> is the set of cells that share this cell’s mean and variance: the same sample, the same group of channels, any place on the map.",
			"mean": "<m id=\"mean\"/> is the mean of that set; taking it away puts the group’s centre at 0.",
			"variance": "<m id=\"variance\"/> is the variance of that set; dividing by its square root brings the group’s spread to 1.",
			"epsilon": "<m id=\"epsilon\"/> is a very small positive number, so that nothing is divided by 0.",
			"gamma": "<m id=\"gamma\"/> is a factor of the channel’s own, learnt in training.",
			"beta": "<m id=\"beta\"/> is a number of the channel’s own that is added at the end, learnt too.",
			"xHat": "<m id=\"xHat\"/> is the normalized value: how many standard deviations this cell lies above or below its group’s mean.",
			"y": "<m id=\"y\"/> is the output, which goes on to what comes next in the network."
		},
		"worked": "Worked out for sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}",
		"editHint": "Change this cell and see which outputs move: at most those in its frame, and none in another sample."
	},
	claims: {
		"heading": "Three claims, tested",
		"intro": "For each you find what was measured, what this page can show live, and where the claim ends. The third one holds only in part.",
		"labels": {
			"evidence": "What was measured",
			"live": "See it here",
			"caveat": "Where it does not hold"
		},
		"small": {
			"title": "It works with small batches",
			"claim": "Finding and outlining objects takes large pictures, of which only one or two fit on a GPU. Group Normalization does not mind.",
			"evidence": "<a id=\"wuhe2018\">Wu and He (2018)</a> trained the same network with fewer and fewer images per GPU. With 2 of them Batch Normalization made 34.7 % errors, Group Normalization 24.1 %, as it did with 32.",
			"chart": {
				"title": "Validation error in %: ResNet-50 on ImageNet",
				"xAxis": "Images per GPU",
				"description": "Validation error by images per GPU. {{batch}}. {{group}}.",
				"source": "Their numbers (2018), drawn here; not measured by this page."
			},
			"live": "We send the digit of sample {{sample}} through {{batches}} batches, each time with other batch-mates. The normalized value at the chosen cell runs <strong>from {{low}} to {{high}}</strong> with Batch Normalization and <strong>from {{lowGroup}} to {{highGroup}}</strong> with Group Normalization.",
			"size": "Samples in each batch",
			"axis": "Normalized value of the chosen cell",
			"histogram": "Two histograms on one scale. Batch Normalization: from {{low}} to {{high}}. Group Normalization: from {{lowGroup}} to {{highGroup}}.",
			"caveat": "With 32 images per GPU Batch Normalization was ahead, 23.6 % to 24.1 %. And for this course we measured a small, shallow network on digits, 2 to a batch: about 53 % errors with Batch Normalization, 7 % with Group Normalization, but also 7 % with <strong>no</strong> normalization. That shows a weakness of the one more than a strength of the other."
		},
		"independent": {
			"title": "It does not depend on the batch size",
			"claim": "A sample’s outputs are the same alone or in any company. So training and <term id=\"inference\">inference</term> do the same thing, and no running mean is kept.",
			"evidence": "No training is needed for this one: it follows from the rule, since <m id=\"indexSet\"/> never leaves its sample.",
			"live": "Do not take it on trust: take samples out of the batch and compare the outputs of those that stay, bit by bit.",
			"action": "Take a sample away",
			"back": "Bring them back",
			"result_one": "{{count}} sample is left, with {{total}} outputs. Changed: <strong>{{group}}</strong>. Batch Normalization would have changed {{batch}}.",
			"result_other": "{{count}} samples are left, with {{total}} outputs. Changed: <strong>{{group}}</strong>. Batch Normalization would have changed {{batch}}.",
			"caveat": "This is true of the outputs, not of training as a whole. With fewer samples a step, the gradient is an average of fewer and gets noisier, whatever the method."
		},
		"deep": {
			"title": "It steadies deep networks",
			"claim": "Activations and gradients neither die out nor blow up on their way through many layers.",
			"evidence": "Measured for this course. Ten sigmoid layers, gradient of the first against the last: without normalization over 200,000 times smaller, with Group Normalization still about 3,000 times, with Batch Normalization about equal. Twenty ReLU layers with He initialization: about level with Group Normalization, while with Batch Normalization the first layer’s gradient was about 45 times the last one’s.",
			"live": "Make the whole input {{factor}} times larger: no output moves by more than {{difference}}. The gradient that comes back to the input shrinks from {{before}} to {{after}}. So the size of what comes in cannot pile up from layer to layer.",
			"caveat": "Group Normalization does <strong>not</strong> cure vanishing gradients in deep sigmoid networks; Batch Normalization does. After some sigmoid layers all samples look almost alike, and only a method that compares samples can take away what they have in common. And with ReLU and He initialization the gradients stay level without any normalization too."
		}
	},
	limits: {
		"heading": "Choosing G, and where it fails",
		"usual": "Usual is <strong>G = 32</strong>, the default in the paper and in Keras. Some fix the size of a group instead, say 16 channels.",
		"divide": "<m id=\"G\"/> must divide <m id=\"C\"/>. A layer with 48 channels cannot have 32 groups; 16 or 24 would do.",
		"trend": "Which <m id=\"G\"/> is best? In our measurements on digits there was no trend: the order changed with the learning rate and with the last layers of the network. It is one more number to choose.",
		"large": "With large batches Batch Normalization is often better. In the paper, with 32 images per GPU, Group Normalization had the lower error in training but the higher one on new pictures. The noise of the batch works as <term id=\"regularization\">regularization</term>, and Group Normalization has none of it.",
		"values": "A group needs enough values too: <m id=\"setSize\"/> = (C/G)·H·W, at the moment {{m}}. On 1×1 maps with two channels to a group, <m id=\"xHat\"/> is just +1 and −1.",
		"cost": "In use, Batch Normalization can be folded into the layer before it. Group Normalization cannot: its mean and variance are worked out anew for every picture."
	},
	code: {
		"heading": "The same in code",
		"intro": "This code carries the data of the picture and your settings, G included. Run it anywhere: it prints the <strong>same numbers</strong> as this page.",
		"note": "Libraries differ where you do not set the values yourself. PyTorch wants both numbers, the groups first: <code>GroupNorm(32, 64)</code>. Keras takes <code>groups=32</code> unless told otherwise, <code>groups=-1</code> gives Instance Normalization, and its ε is <code>1e-3</code> against PyTorch’s <code>1e-5</code>. <code>GroupNorm(1, C)</code> normalizes like <code>LayerNorm([C, H, W])</code>, but has one γ and β a channel, not one a cell.",
		"shortened": "Only the first values are shown here. The copy button takes all {{count}}."
	},
	check: {
		"heading": "Check yourself",
		"q1": {
			"question": "A layer has 32 channels and maps of 5×5; G = 8. Over how many values is each mean taken?",
			"options": {
				"a": "25",
				"b": "100",
				"c": "200"
			},
			"right": "Yes. 32/8 = 4 channels share a mean, each with 25 cells.",
			"wrong": "First ask how many channels fall into one group. Then count the cells of their maps."
		},
		"q2": {
			"question": "Which G is impossible with 32 channels?",
			"options": {
				"a": "G = 16",
				"b": "G = 32",
				"c": "G = 12"
			},
			"right": "Yes. 12 does not divide 32; the groups would not be equally large.",
			"wrong": "Every group must have equally many channels. Set C to 16 above and see where the slider stops."
		},
		"q3": {
			"question": "You add 5 to every value of channel 1, in sample 1 only. There are two channels in a group. Which outputs change?",
			"options": {
				"a": "None: the mean grows by 5 too",
				"b": "Those of channels 1 and 2, in sample 1",
				"c": "Those of channel 1, in every sample"
			},
			"right": "Yes. The group’s mean grows by 2.5 only, so channel 1 comes out higher and channel 2 lower.",
			"wrong": "Whose mean contains channel 1 of sample 1? Look at its frame."
		}
	},
	summary: {
		"heading": "In short",
		"points": {
			"set": "Within each sample, the channels are split into <m id=\"G\"/> equal groups; the cells of a group share one mean and one variance.",
			"ends": "G = 1 is Layer Normalization, G = C is Instance Normalization.",
			"batch": "The batch plays no part: the same outputs for 1 sample or 32, in training as in use.",
			"order": "The order of the channels matters, since it decides who shares.",
			"limits": "With large batches Batch Normalization is often better, <m id=\"G\"/> must divide <m id=\"C\"/>, and it does not cure deep sigmoid networks."
		},
		"next": "You now know them all. In the next lesson they stand side by side over the same tensor: point at one cell, and every method shows its own set."
	}
};
export { group_normalization_default as default };
