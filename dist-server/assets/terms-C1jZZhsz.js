// \0virtual:term-pages
var termPages = {
	"convolution": [
		"batch-normalization",
		"instance-normalization",
		"layer-normalization"
	],
	"layer": ["batch-normalization", "layer-normalization"],
	"sample": [
		"batch-normalization",
		"group-normalization",
		"instance-normalization",
		"layer-normalization"
	],
	"channel": [
		"batch-normalization",
		"group-normalization",
		"instance-normalization",
		"layer-normalization"
	],
	"batchNormalization": ["batch-normalization", "layer-normalization"],
	"mean": [
		"batch-normalization",
		"comparison",
		"group-normalization",
		"instance-normalization",
		"layer-normalization",
		"normalization"
	],
	"variance": [
		"batch-normalization",
		"comparison",
		"group-normalization",
		"instance-normalization",
		"layer-normalization",
		"normalization"
	],
	"batch": ["batch-normalization", "group-normalization"],
	"activation": ["batch-normalization", "normalization"],
	"standardDeviation": [
		"batch-normalization",
		"instance-normalization",
		"normalization"
	],
	"weight": ["batch-normalization", "normalization"],
	"gradientDescent": ["batch-normalization", "normalization"],
	"learningRate": ["batch-normalization", "normalization"],
	"normalization": ["batch-normalization", "normalization"],
	"covariateShift": ["batch-normalization"],
	"distribution": ["batch-normalization"],
	"tensor": ["batch-normalization", "instance-normalization"],
	"shape": ["batch-normalization", "instance-normalization"],
	"featureMap": ["batch-normalization", "instance-normalization"],
	"epsilon": [
		"batch-normalization",
		"instance-normalization",
		"normalization"
	],
	"gamma": ["batch-normalization", "instance-normalization"],
	"beta": ["batch-normalization", "instance-normalization"],
	"learnableParameter": ["batch-normalization"],
	"bias": ["batch-normalization", "normalization"],
	"inference": [
		"batch-normalization",
		"comparison",
		"group-normalization",
		"layer-normalization"
	],
	"runningMean": ["batch-normalization"],
	"momentum": ["batch-normalization"],
	"trainingMode": ["batch-normalization"],
	"evaluationMode": ["batch-normalization"],
	"invariance": [
		"batch-normalization",
		"layer-normalization",
		"normalization"
	],
	"loss": ["batch-normalization", "normalization"],
	"gradient": ["batch-normalization"],
	"backpropagation": ["batch-normalization"],
	"generalization": ["batch-normalization"],
	"regularization": ["batch-normalization", "group-normalization"],
	"batchSize": ["batch-normalization"],
	"layerNormalization": [
		"batch-normalization",
		"group-normalization",
		"layer-normalization"
	],
	"axis": ["batch-normalization"],
	"groupNormalization": ["group-normalization"],
	"group": ["group-normalization"],
	"instanceNormalization": ["group-normalization", "instance-normalization"],
	"rmsNorm": ["layer-normalization"]
};
var names_default = {
	normalization: {
		"english": "Normalization",
		"devanagari": "नॉर्मलाइज़ेशन",
		"pure": "प्रसामान्यीकरण"
	},
	batchNormalization: {
		"english": "Batch Normalization",
		"devanagari": "बैच नॉर्मलाइज़ेशन",
		"pure": "बैच प्रसामान्यीकरण"
	},
	layerNormalization: {
		"english": "Layer Normalization",
		"devanagari": "लेयर नॉर्मलाइज़ेशन",
		"pure": "परत प्रसामान्यीकरण"
	},
	instanceNormalization: {
		"english": "Instance Normalization",
		"devanagari": "इंस्टेंस नॉर्मलाइज़ेशन",
		"pure": "दृष्टांत प्रसामान्यीकरण"
	},
	groupNormalization: {
		"english": "Group Normalization",
		"devanagari": "ग्रुप नॉर्मलाइज़ेशन",
		"pure": "समूह प्रसामान्यीकरण"
	},
	rmsNorm: {
		"english": "RMSNorm",
		"devanagari": "आरएमएस नॉर्म",
		"pure": "वर्ग-माध्य-मूल प्रसामान्यीकरण"
	},
	mean: {
		"english": "Mean (μ)",
		"devanagari": "मीन",
		"pure": "माध्य"
	},
	variance: {
		"english": "Variance (σ²)",
		"devanagari": "वेरिएंस",
		"pure": "प्रसरण"
	},
	standardDeviation: {
		"english": "Standard deviation (σ)",
		"devanagari": "स्टैंडर्ड डेविएशन",
		"pure": "मानक विचलन"
	},
	epsilon: {
		"english": "Epsilon (ε)",
		"devanagari": "एप्सिलॉन",
		"pure": "अल्प धनात्मक अचर"
	},
	gamma: {
		"english": "Gamma (γ), scale",
		"devanagari": "गामा, स्केल",
		"pure": "मापक प्राचल"
	},
	beta: {
		"english": "Beta (β), shift",
		"devanagari": "बीटा, शिफ़्ट",
		"pure": "विस्थापन प्राचल"
	},
	learnableParameter: {
		"english": "Learnable parameter",
		"devanagari": "लर्नेबल पैरामीटर",
		"pure": "सीखने योग्य प्राचल"
	},
	affine: {
		"english": "Affine transform",
		"devanagari": "एफ़ाइन रूपांतरण",
		"pure": "एफ़ाइन रूपांतरण"
	},
	tensor: {
		"english": "Tensor",
		"devanagari": "टेंसर",
		"pure": "प्रदिश"
	},
	shape: {
		"english": "Shape",
		"devanagari": "शेप",
		"pure": "आकार"
	},
	axis: {
		"english": "Axis / dimension",
		"devanagari": "ऐक्सिस / डाइमेंशन",
		"pure": "अक्ष / विमा"
	},
	batch: {
		"english": "Batch, mini-batch",
		"devanagari": "बैच, मिनी-बैच",
		"pure": "बैच"
	},
	batchSize: {
		"english": "Batch size (N)",
		"devanagari": "बैच साइज़",
		"pure": "बैच आमाप"
	},
	sample: {
		"english": "Sample / instance",
		"devanagari": "सैंपल / इंस्टेंस",
		"pure": "प्रतिदर्श, नमूना"
	},
	channel: {
		"english": "Channel (C)",
		"devanagari": "चैनल",
		"pure": "चैनल"
	},
	group: {
		"english": "Group (G)",
		"devanagari": "ग्रुप",
		"pure": "समूह"
	},
	layer: {
		"english": "Layer",
		"devanagari": "लेयर",
		"pure": "परत"
	},
	featureMap: {
		"english": "Feature map",
		"devanagari": "फ़ीचर मैप",
		"pure": "लक्षण-मानचित्र"
	},
	heightWidth: {
		"english": "Height, width (H, W)",
		"devanagari": "हाइट, विड्थ",
		"pure": "ऊँचाई, चौड़ाई"
	},
	activation: {
		"english": "Activation",
		"devanagari": "ऐक्टिवेशन",
		"pure": "सक्रियण"
	},
	weight: {
		"english": "Weight",
		"devanagari": "वेट",
		"pure": "भार"
	},
	bias: {
		"english": "Bias",
		"devanagari": "बायस",
		"pure": "अभिनति"
	},
	neuralNetwork: {
		"english": "Neural network",
		"devanagari": "न्यूरल नेटवर्क",
		"pure": "तंत्रिकीय जाल"
	},
	convolution: {
		"english": "Convolution",
		"devanagari": "कनवोल्यूशन",
		"pure": "संवलन"
	},
	trainingMode: {
		"english": "Training mode",
		"devanagari": "ट्रेनिंग मोड",
		"pure": "प्रशिक्षण विधा"
	},
	evaluationMode: {
		"english": "Evaluation mode",
		"devanagari": "इवैल मोड",
		"pure": "मूल्यांकन विधा"
	},
	inference: {
		"english": "Inference",
		"devanagari": "इन्फ़रेंस",
		"pure": "अनुमिति"
	},
	runningMean: {
		"english": "Running mean / variance",
		"devanagari": "रनिंग मीन / वेरिएंस",
		"pure": "चल माध्य / चल प्रसरण"
	},
	momentum: {
		"english": "Momentum (BN)",
		"devanagari": "मोमेंटम",
		"pure": "संवेग"
	},
	gradient: {
		"english": "Gradient",
		"devanagari": "ग्रेडिएंट",
		"pure": "प्रवणता"
	},
	gradientDescent: {
		"english": "Gradient descent",
		"devanagari": "ग्रेडिएंट डिसेंट",
		"pure": "प्रवणता अवरोहण"
	},
	backpropagation: {
		"english": "Backpropagation",
		"devanagari": "बैकप्रोपेगेशन",
		"pure": "पश्च-प्रसारण"
	},
	chainRule: {
		"english": "Chain rule",
		"devanagari": "चेन रूल",
		"pure": "शृंखला नियम"
	},
	learningRate: {
		"english": "Learning rate",
		"devanagari": "लर्निंग रेट",
		"pure": "अधिगम दर"
	},
	loss: {
		"english": "Loss",
		"devanagari": "लॉस",
		"pure": "हानि (फलन)"
	},
	epoch: {
		"english": "Epoch",
		"devanagari": "एपॉक",
		"pure": "युग"
	},
	covariateShift: {
		"english": "Internal covariate shift",
		"devanagari": "इंटरनल कोवेरिएट शिफ़्ट",
		"pure": "आंतरिक सहचर विस्थापन"
	},
	regularization: {
		"english": "Regularization",
		"devanagari": "रेगुलराइज़ेशन",
		"pure": "नियमितीकरण"
	},
	generalization: {
		"english": "Generalization",
		"devanagari": "जनरलाइज़ेशन",
		"pure": "व्यापकीकरण"
	},
	overfitting: {
		"english": "Overfitting",
		"devanagari": "ओवरफ़िटिंग",
		"pure": "अति-आसंजन"
	},
	distribution: {
		"english": "Distribution / histogram",
		"devanagari": "डिस्ट्रिब्यूशन / हिस्टोग्राम",
		"pure": "बंटन / आयतचित्र"
	},
	invariance: {
		"english": "Invariance",
		"devanagari": "इनवेरिएंस",
		"pure": "निश्चरता"
	}
};
// src/glossary/terms.ts
var termNames = names_default;
var termIds = Object.keys(names_default);
/** The pages in whose texts a term is set as one. */
var pagesOf = (id) => termPages[id] ?? [];
var isTerm = (id) => id in names_default;
export { termNames as i, pagesOf as n, termIds as r, isTerm as t };
