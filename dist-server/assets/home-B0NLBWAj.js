var home_default = {
	title: "Norm Lab: normalization in deep learning, live",
	description: "An interactive course on Batch, Layer, Instance and Group Normalization, in Hindi and English. Every number is computed in your browser.",
	heading: "Norm Lab",
	lead: "Normalization in deep learning: not told, but shown. Move a slider, change a cell, and watch real numbers answer.",
	start: "Start with Batch Normalization",
	heroTitle: "Point at any cell",
	hero: "Four handwritten digits have gone through one small layer: each row is a digit, each column a channel. Batch Normalization gives every column its own mean. Point at a cell and its column lights up.",
	"switch": "Now switch from the input to the normalized values: six channels on six scales become six channels on one.",
	lessons: "The lessons",
	coming: "in preparation",
	what: {
		"title": "What is different here",
		"picture": "Every formula has a live picture beside it: it lights exactly the cells that a mean is taken over.",
		"numbers": "Every number comes from one engine that runs on your device. Change the data and every number follows.",
		"honest": "What a picture can prove, you check yourself. What only experiments can show is marked with its source, and where a claim stops being true we say so.",
		"language": "Hindi and English stand side by side: switch at any moment and stay where you are."
	}
};
export { home_default as default };
