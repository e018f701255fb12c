var conclusion_default = {
	title: "Which one should I use?",
	lead: "Three questions, an answer with its reasons, and what would change it. Below, all methods on one page to print and keep.",
	description: "Batch, Layer, Instance or Group Normalization? Three questions, an answer with reasons and sources, and a one-page summary to print.",
	chooser: {
		"heading": "Choose with reasons",
		"intro": "Answer three questions. You can change any answer at any time, and the address of this page keeps them.",
		"back": "Take the last answer back"
	},
	questions: {
		"task": {
			"name": "the task",
			"question": "What is the network to do?"
		},
		"batch": {
			"name": "the batch",
			"question": "How many samples does one device (GPU) see at a time in training?"
		},
		"use": {
			"name": "the use",
			"question": "And when the trained network is used, how do the samples come?"
		}
	},
	answers: {
		"images": "Recognize images (CNN)",
		"detection": "Detect or segment objects",
		"style": "Change the style of images",
		"transformer": "Text, speech or images with a Transformer",
		"recurrent": "Sequences with a recurrent network (RNN)",
		"many": "16 or more",
		"few": "2 to 15",
		"one": "Only one",
		"together": "Many at a time",
		"single": "One at a time"
	},
	advice: {
		"label": "For these answers",
		"lesson": "To the lesson on it",
		"changes": "What would change this",
		"idle": "Made no difference to the method:"
	},
	reasons: {
		"trainsFast": "It allows larger learning rates, and with them training is often faster (<a id=\"ioffe2015\">Ioffe and Szegedy, 2015</a>). Why it does is disputed (<a id=\"santurkar2018\">Santurkar and others, 2018</a>).",
		"batchIsLarge": "Your batch gives a steady mean. With 32 images per GPU the error on ImageNet was 23.6 % with BN and 24.1 % with GN, with 16 images 23.7 and 24.2 (<a id=\"wuhe2018\">Wu and He, 2018</a>).",
		"batchIsSmall": "It does not look at the batch. The error on ImageNet with BN rose from 24.8 % with 8 images per GPU to 27.3 with 4 and 34.7 with 2; with GN it stayed between 24.0 and 24.2 (<a id=\"wuhe2018\">Wu and He, 2018</a>). Close to 16 images the two are about equal, so try both.",
		"batchIsOne": "With one image per device the sets of BN are those of Instance Normalization, and its running statistics come from single images. Already with 2 images per GPU its error on ImageNet was 34.7 %, against 24.1 % with GN (<a id=\"wuhe2018\">Wu and He, 2018</a>).",
		"largePictures": "Detection and segmentation need large pictures, and few of those fit into a GPU’s memory. This was the case that GN was made for (<a id=\"wuhe2018\">Wu and He, 2018</a>).",
		"styleIsPerMap": "It takes the contrast out of every single map (<a id=\"ulyanov2016\">Ulyanov and others, 2016</a>). Put the mean and spread of another picture’s maps in their place, and its style comes along (AdaIN, <a id=\"huang2017\">Huang and Belongie, 2017</a>).",
		"tokenAlone": "Every token is normalized by itself, whatever the length of the sentence and whoever is in the batch (<a id=\"ba2016\">Ba and others, 2016</a>). The first Transformer had it (<a id=\"vaswani2017\">Vaswani and others, 2017</a>).",
		"withoutMean": "RMSNorm leaves out the mean, costs less and did about as well in its authors’ tests (<a id=\"zhang2019\">Zhang and Sennrich, 2019</a>). Language models such as LLaMA use it (<a id=\"touvron2023\">Touvron and others, 2023</a>).",
		"timeSteps": "In an RNN each time step would have batch statistics of its own, and a longer sentence would have steps that training never saw. Layer Normalization takes its numbers from the step itself (<a id=\"ba2016\">Ba and others, 2016</a>).",
		"usedAlone": "One sample at a time is no obstacle: in use BN takes the running statistics of training (<a id=\"ioffe2015\">Ioffe and Szegedy, 2015</a>). Do not forget <code>model.eval()</code>, and see that what comes in use looks like what came in training.",
		"usedTogether": "In use, too, BN must take the running statistics of training, not those of the batch (<a id=\"ioffe2015\">Ioffe and Szegedy, 2015</a>). Otherwise a sample’s answer depends on who comes with it. So do not forget <code>model.eval()</code>.",
		"sameInUse": "It computes in use what it computed in training, for one sample or for many: nothing is stored, nothing to be switched (<a id=\"wuhe2018\">Wu and He, 2018</a>)."
	},
	footnotes: {
		"heading": "Before you follow any rule",
		"necessary": "Normalization is useful, not necessary. <a id=\"brock2021\">NFNets (2021)</a> train deep CNNs without it, and <a id=\"zhu2025\">Dynamic Tanh (2025)</a> puts a simple curve in its place in Transformers.",
		"images": "“Independent of the batch” does not mean “better”. In the same network on ImageNet, with 32 images per GPU, BN made 23.6 % errors, GN 24.1, LN 25.3 and IN 28.4 (<a id=\"wuhe2018\">Wu and He, 2018</a>).",
		"rules": "These rules come from certain networks, data and years. Half a percent can turn round with another learning rate. If the choice matters to you, measure both, with several seeds.",
		"frameworks": "The same name is not the same default: ε is 1e-5 in PyTorch and 1e-3 in Keras, and the momentum is 0.1 in PyTorch, a share of the new batch, and 0.99 in Keras, a share of the old value."
	},
	sheet: {
		"heading": "All methods on one page",
		"intro": "This page prints on one A4 sheet.",
		"print": "Print the sheet",
		"facts": {
			"sets": "Sets",
			"parameters": "Learnt",
			"modes": "Modes",
			"when": "When",
			"limits": "Limits"
		},
		"rule": {
			"heading": "The one rule",
			"body": "A method says which cells k share the statistics of cell i: the set S. All the rest is the same.",
			"symbols": "<m id=\"N\"/> samples, <m id=\"C\"/> channels, <m id=\"H\"/>×<m id=\"W\"/> map, <m id=\"G\"/> groups, <m id=\"setSize\"/> cells in the set; <m id=\"gamma\"/>, <m id=\"beta\"/> learnt; <m id=\"epsilon\"/> small."
		},
		"batch": {
			"sets": "C sets, each a channel of the whole batch: N·H·W cells",
			"parameters": "γ and β for each channel: 2C. Stored besides: running mean and variance, 2C",
			"modes": "two: in training the batch’s statistics, in use the running ones",
			"when": "CNNs with large batches (16 and more per device)",
			"limits": "small batches; one value a channel; data in use unlike the training data; RNNs"
		},
		"layer": {
			"sets": "N sets, each one whole sample: C·H·W cells",
			"parameters": "2C; in PyTorch one pair for each normalized element. In Transformers over the features of a token",
			"modes": "one",
			"when": "Transformers, RNNs",
			"limits": "mixes unlike channels: behind BN and GN in CNNs"
		},
		"instance": {
			"sets": "N·C sets, each one map: H·W cells",
			"parameters": "2C; in PyTorch none unless asked",
			"modes": "one (PyTorch can keep running statistics on request)",
			"when": "style transfer, image to image",
			"limits": "forgets each map’s contrast, which recognition may need; useless on 1×1 maps"
		},
		"group": {
			"sets": "N·G sets, each a group of a sample’s channels: (C/G)·H·W cells",
			"parameters": "2C, and G to choose (32 in the paper); G must divide C",
			"modes": "one",
			"when": "small batches: detection, segmentation, video",
			"limits": "a little behind BN where batches are large; G = 1 is LN, G = C is IN"
		},
		"rms": {
			"sets": "N sets, each one whole sample, as in LN; no mean is subtracted",
			"parameters": "γ for each channel: C, no β",
			"modes": "one",
			"when": "large language models",
			"limits": "does not remove a shift that all values share"
		},
		"foot": "Methods: <a id=\"ioffe2015\">BN: Ioffe and Szegedy 2015</a>; <a id=\"ba2016\">LN: Ba and others 2016</a>; <a id=\"ulyanov2016\">IN: Ulyanov and others 2016</a>; <a id=\"wuhe2018\">GN: Wu and He 2018</a>; <a id=\"zhang2019\">RMSNorm: Zhang and Sennrich 2019</a>. Normalization is not the only way: <a id=\"brock2021\">NFNets 2021</a>, <a id=\"zhu2025\">Dynamic Tanh 2025</a>."
	}
};
export { conclusion_default as default };
