var about_default = {
	title: "About Norm Lab",
	description: "What Norm Lab is, how its numbers come about, its sources and licences, what stays on your device, and how to correct its Hindi.",
	lead: "Norm Lab is a course on normalization in deep learning, in Hindi and English, for whoever wants to see what the formulas do. It costs nothing and shows no advertising.",
	numbers: {
		"heading": "Where the numbers come from",
		"engine": "Every number in a lesson is computed while you look, in your browser, by one small engine. The pictures, the formulas and the code to copy all ask that engine; no result of theirs was typed in by hand.",
		"tests": "The engine is checked against engines that others wrote: TensorFlow.js and ONNX Runtime must give the same outputs for the same inputs, and TensorFlow.js the same gradients; the Python code of the lessons is run with NumPy and must print what the page says.",
		"claims": "What a picture can prove, you check yourself. Numbers that others measured carry their source; and where a claim stops being true, the lesson says so. If you find a mistake, we would like to know."
	},
	contribute: {
		"heading": "Help to make it better",
		"hindi": "<strong>Corrections of the Hindi count most.</strong> Deep learning has few settled Hindi words. If a word jars, a sentence sounds translated or your teachers say it otherwise, you know something that we do not.",
		"where": "All words of a page stand in one file for each language: <code>locales/hi/</code> and <code>locales/en/</code> in the project’s source. No programming is needed to correct them.",
		"how": "How we write is told in <code>docs/translating.md</code>. Send your change to whoever you have the source from; just the page, the sentence and a better one are enough. If you read this at school, tell your teacher.",
		"code": "For code begin with <code>CONTRIBUTING.md</code> and <code>docs/architecture.md</code>; <code>npm test</code> runs every check.",
		"openHeading": "Hindi forms open to correction",
		"open": "These are the usual forms, each with the formal one of the official terminology and the English. We did not find them in a Hindi textbook, so a Hindi reader’s word counts more than ours."
	},
	privacy: {
		"heading": "What stays with you",
		"stays": "Nothing that you type, choose, open or photograph leaves your device. Your own pictures are read in the browser and forgotten when the page closes.",
		"cookies": "There are no cookies, no counters, no accounts, and nothing is loaded from other sites.",
		"kept": "Your browser’s local storage keeps two things, once you have chosen them: the language (<code>norm-lab.language</code>) and the theme (<code>norm-lab.theme</code>). Your settings of a picture stand in the page’s address, so that you can share them; they are stored nowhere else.",
		"server": "The server that sends the pages learns of your visit what every server learns: which page was asked for, from which network address."
	},
	sources: {
		"heading": "Sources",
		"body": "The papers that the lessons cite, by first author. All can be looked up by title; most can be read free of charge."
	},
	data: {
		"heading": "Digits and photographs",
		"body": "The pictures in the lessons are real. They come from others, who allow it, and were made smaller.",
		"sets": {
			"digits": "160 digits of 8×8 pixels for the lessons, from the copy that scikit-learn carries. The most legible were chosen and the grey levels rounded to 16.",
			"labDigits": "5,000 of its digits for the experiments, averaged from 28×28 pixels to 8×8 and rounded to 16 grey levels."
		},
		"photos": "Photographs from the sample data of scikit-image, cropped to 4:3 and scaled to 192×144 pixels:",
		"pictures": {
			"cat": "Chelsea, a cat",
			"coffee": "A cup of coffee",
			"astronaut": "Eileen Collins, astronaut",
			"rocket": "A rocket before its launch",
			"bricks": "A brick wall"
		},
		"publicDomain": "public domain",
		"notice": "The whole story of each file, with checksums, stands in <code>public/data/NOTICE.md</code>."
	},
	licences: {
		"heading": "Licences",
		"text": "The text of the lessons and the documents:",
		"code": "The code:",
		"meaning": "So you may use, change and print all of it, in class and elsewhere, also for money, if you name “Norm Lab · नॉर्म लैब” with the text and keep the licence with the code. Data of others keeps its own licence."
	}
};
export { about_default as default };
