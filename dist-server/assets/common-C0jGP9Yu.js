var common_default = {
	site: {
		"name": "Norm Lab",
		"skip": "Skip to the content",
		"settings": "Language and theme",
		"present": "Present",
		"promise": "Every number on this page is computed here, in your browser. Nothing you do leaves your device.",
		"licence": "Text: CC BY 4.0. Code: MIT.",
		"loadFailed": "The live parts of this page could not be loaded. You can read on; to try again, check the connection and reload.",
		"lessonNav": "Lessons before and after this one",
		"previousLesson": "Previous lesson",
		"nextLesson": "Next lesson",
		"menu": "Contents",
		"extras": "Around the lessons",
		"openWhole": "Open the whole page in Norm Lab"
	},
	theme: {
		"label": "Theme",
		"system": "Device theme",
		"light": "Light",
		"dark": "Dark",
		"projector": "Projector"
	},
	methods: {
		"batch": "Batch Normalization",
		"layer": "Layer Normalization",
		"instance": "Instance Normalization",
		"group": "Group Normalization",
		"rms": "RMSNorm"
	},
	lessons: {
		"normalization": {
			"title": "What is normalization?",
			"line": "Mean, variance and one common scale, from nothing."
		},
		"batch-normalization": {
			"title": "Batch Normalization",
			"line": "One mean per channel, over the whole batch."
		},
		"layer-normalization": {
			"title": "Layer Normalization",
			"line": "One mean per sample, over all its channels."
		},
		"instance-normalization": {
			"title": "Instance Normalization",
			"line": "One mean per map: contrast and colour cast disappear."
		},
		"group-normalization": {
			"title": "Group Normalization",
			"line": "One mean per group of channels, whatever the batch size."
		},
		"comparison": {
			"title": "All methods side by side",
			"line": "The same tensor under every method, linked."
		},
		"conclusion": {
			"title": "Which one should I use?",
			"line": "A few questions, and an answer with reasons."
		},
		"playground": {
			"title": "Playground",
			"line": "Any tensor, any axes, your own data."
		},
		"labs": {
			"title": "Labs",
			"line": "Every claim as an experiment that you run."
		},
		"glossary": {
			"title": "Glossary",
			"line": "Every term in English and Hindi."
		},
		"course-map": {
			"title": "Course map",
			"line": "Where this lesson stands in a deep-learning course."
		},
		"about": {
			"title": "About",
			"line": "Sources, licences, how to take part."
		}
	},
	front: {
		"title": "Norm Lab",
		"body": "An interactive course on normalization in deep learning.",
		"action": "Open the course in English"
	},
	lost: {
		"title": "There is no such page",
		"body": "The address may be mistyped, or the page has moved.",
		"action": "To the start of the course"
	}
};
export { common_default as default };
