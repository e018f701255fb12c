var picture_default = {
	title: "टेंसर, N × C × H × W",
	label: "{{stage}}: {{samples}} नमूने, {{channels}} चैनल, {{height}} गुणा {{width}} के मैप",
	instructions: "तीर वाली कुंजियों से एक-एक ख़ाने पर जाएँ, Shift के साथ एक-एक मैप पर। Enter से ख़ाना टिक जाता है, Escape से छूट जाता है। जमा और घटा की कुंजियाँ टिके हुए ख़ाने का मान बदलती हैं।",
	stage: {
		"label": "चित्र में क्या दिखे",
		"input": "इनपुट x",
		"centred": "केंद्रित x − μ",
		"normalized": "नॉर्मलाइज़्ड x̂",
		"output": "आउटपुट y"
	},
	state: {
		"none": "कोई ख़ाना चुना नहीं गया है। टेंसर {{sets}} समुच्चयों में बँटा है; हर समुच्चय का एक साझा माध्य और एक साझा प्रसरण है।",
		"cell": "नमूना {{sample}}, चैनल {{channel}}, पंक्ति {{row}}, स्तंभ {{column}}: {{value}}। इसका माध्य {{setSize}} ख़ानों पर निकला है, जो {{setSamples}} नमूनों और {{setChannels}} चैनलों में हैं।",
		"pinned": "टिका हुआ: नमूना {{sample}}, चैनल {{channel}}, पंक्ति {{row}}, स्तंभ {{column}}: {{value}}। इसका माध्य {{setSize}} ख़ानों पर निकला है, जो {{setSamples}} नमूनों और {{setChannels}} चैनलों में हैं।"
	},
	legend: "ख़ाने का मान",
	notFinite: "संख्या नहीं, या अनंत",
	sample: "नमूना {{sample}}",
	channel: "चैनल {{channel}}",
	kernels: {
		"horizontalEdges": "आड़े किनारे",
		"verticalEdges": "खड़े किनारे",
		"risingDiagonal": "चढ़ता विकर्ण",
		"fallingDiagonal": "उतरता विकर्ण",
		"blur": "धुँधला रूप",
		"outline": "रूपरेखा",
		"horizontalStrokes": "आड़ी रेखाएँ",
		"verticalStrokes": "खड़ी रेखाएँ",
		"fallingEdges": "उतरते किनारे",
		"risingEdges": "चढ़ते किनारे",
		"corners": "कोने",
		"checkerboard": "शतरंजी बुनावट",
		"gaps": "ख़ाली जगहें",
		"shiftDown": "नीचे खिसका",
		"shiftRight": "दाएँ खिसका",
		"strokeEnds": "रेखा के सिरे"
	},
	readout: {
		"setSize": "समुच्चय के ख़ाने",
		"mean": "माध्य",
		"variance": "प्रसरण",
		"meanSquare": "वर्ग-माध्य",
		"running": "चल",
		"row": "पंक्ति {{row}}",
		"column": "स्तंभ {{column}}"
	},
	histogram: {
		"title": "समुच्चय: पहले और बाद में",
		"before": "इनपुट x",
		"after": "आउटपुट y",
		"axis": "मान",
		"description": "एक ही पैमाने पर दो आयतचित्र। इनपुट: माध्य {{meanBefore}}, मानक विचलन {{deviationBefore}}। आउटपुट: माध्य {{meanAfter}}, मानक विचलन {{deviationAfter}}।"
	},
	table: {
		"show": "संख्याएँ सारणी में देखें",
		"caption": "{{stage}}, नमूना {{sample}}",
		"row": "पंक्ति {{row}}",
		"column": "{{column}}",
		"which": "सारणी में नमूना"
	},
	controls: {
		"title": "डेटा और आकार",
		"data": "डेटा",
		"sources": {
			"digits": "हाथ से लिखे अंक",
			"random": "यादृच्छिक संख्याएँ",
			"outlier": "एक नमूना सबसे अलग"
		},
		"batch": "मिनी-बैच संख्या",
		"seed": "सीड (seed)",
		"axes": {
			"N": "नमूने N",
			"C": "चैनल C",
			"H": "ऊँचाई H",
			"W": "चौड़ाई W"
		},
		"fewer": "घटाएँ: {{name}}",
		"more": "बढ़ाएँ: {{name}}",
		"wholeNumber": "“{{text}}” यहाँ नहीं चलेगा। {{min}} से {{max}} तक की कोई पूर्ण संख्या लिखें।",
		"number": "“{{text}}” यहाँ नहीं चलेगा। {{min}} से {{max}} तक की कोई संख्या लिखें।",
		"groups": "समूह G",
		"groupsInvalid": "“{{text}}” यहाँ नहीं चलेगा। {{channels}} चैनल इतने बराबर समूहों में बँट सकते हैं: {{accepted}}।",
		"limit": "यहाँ सीमा {{limit}} है।",
		"randomChannel": "कौन-सा चैनल बदलें",
		"channelMean": "चैनल {{channel}} का माध्य",
		"channelSpread": "चैनल {{channel}} का फैलाव"
	},
	affine: {
		"target": "γ और β किसके",
		"all": "सभी चैनल",
		"one": "चैनल {{channel}}",
		"gamma": "स्केल γ",
		"beta": "शिफ़्ट β",
		"epsilon": "एप्सिलॉन ε",
		"epsilonInvalid": "“{{text}}” यहाँ नहीं चलेगा। ε के लिए 0, या 10⁻⁸ से 1 तक दस की कोई घात लिखें: 1e-5 या 0.00001।"
	},
	edit: {
		"label": "इस ख़ाने का मान",
		"restore": "ख़ाने का पहला मान लौटाएँ",
		"moved_one": "{{count}} आउटपुट बदला।",
		"moved_other": "{{count}} आउटपुट बदले।"
	},
	share: {
		"copy": "ठीक इसी दृश्य का लिंक कॉपी करें",
		"copied": "लिंक कॉपी हो गया",
		"failed": "लिंक यहाँ से कॉपी करें",
		"reset": "सब कुछ पहले जैसा करें",
		"undoReset": "वापस वही लाएँ",
		"open": "साझा करें",
		"link": "ठीक इसी दृश्य का लिंक",
		"qr": "लिंक का QR कोड",
		"groups": {
			"stage": "चरण",
			"data": "डेटा और आकार",
			"affine": "γ और β",
			"epsilon": "ε",
			"edit": "ख़ाने बदलना",
			"batches": "बैच देना"
		},
		"freedoms": {
			"free": "खुले रहें",
			"locked": "बंद रहें",
			"hidden": "छिपे रहें"
		},
		"picture": "स्लाइड के लिए चित्र",
		"copyPng": "PNG कॉपी करें",
		"embed": "किसी दूसरे पेज में",
		"close": "बंद करें",
		"caption": "{{shape}} · γ = {{gamma}}, β = {{beta}} · {{site}}",
		"png": "PNG",
		"svg": "SVG",
		"sentences": {
			"copied": "चित्र क्लिपबोर्ड पर आ गया।",
			"notCopied": "यह ब्राउज़र इसकी अनुमति नहीं देता। चित्र को फ़ाइल के रूप में सहेजें।",
			"controls": "लिंक में ये नियंत्रण"
		}
	},
	rejected: {
		"title": "लिंक का एक हिस्सा काम नहीं आया",
		"item": "{{name}} के लिए “{{text}}” मान नहीं चलता। ये चलते हैं: {{accepts}}। पेज उसकी जगह सामान्य मान दिखा रहा है।"
	},
	code: {
		"label": "लाइब्रेरी",
		"copy": "कोड कॉपी करें",
		"copied": "कॉपी हो गया",
		"failed": "कोड यहाँ से कॉपी करें"
	},
	lesson: { "choice": {
		"submit": "जाँचें",
		"right": "सही",
		"wrong": "यह नहीं"
	} }
};
export { picture_default as default };
