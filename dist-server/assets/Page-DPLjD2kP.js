import { i as termNames, n as pagesOf, r as termIds } from "./terms-C1jZZhsz.js";
import { t as TermCard } from "./TermCard-C-8Xjml8.js";
import { kt as readyLessons } from "../prerender.js";
import { useTranslation } from "react-i18next";
import { Fragment, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
var sounds_default = {
	k: "कख",
	g: "गघ",
	c: "चछ",
	j: "जझ",
	t: "टठतथ",
	d: "डढदध",
	n: "ङञणनं",
	p: "पफ",
	b: "बभ",
	m: "म",
	y: "य",
	r: "रऋृ",
	l: "ल",
	v: "व",
	s: "शषस",
	h: "ह"
};
// src/glossary/search.ts
var soundOf = (letter) => Object.keys(sounds_default).find((sound) => sounds_default[sound].includes(letter)) ?? letter;
var digraphs = [
	[/x/g, "ks"],
	[/ch+/g, "c"],
	[/([kgjtdbps])h/g, "$1"],
	[/[fp]/g, "p"],
	[/z/g, "j"],
	[/w/g, "v"],
	[/q/g, "k"]
];
/**
* The consonants of a word, whichever script it is in: प्रसरण, "prasaran" and "prasarann" all give "prsrn". Two words
* that sound alike share it.
*/
function skeletonOf(text) {
	const latin = [...text.normalize("NFC").toLowerCase()].map((letter) => soundOf(letter)).join("");
	return digraphs.reduce((word, [pattern, sound]) => word.replace(pattern, sound), latin).replace(/[^a-z ]|[aeiou]/g, "").replace(/(.)\1+/g, "$1").trim();
}
var plain = (text) => text.normalize("NFC").toLowerCase();
/** How well a term answers a query: 0 not at all, more is better. */
function score(id, query, skeleton) {
	const { english, devanagari, pure } = termNames[id];
	const written = [
		english,
		devanagari,
		pure
	].map(plain);
	if (written.some((name) => name.startsWith(query))) return 4;
	if (written.some((name) => name.includes(query))) return 3;
	const heard = [devanagari, pure].flatMap((name) => name.split(/[\s,/-]+/)).map(skeletonOf);
	if (skeleton.length > 1 && heard.includes(skeleton)) return 2;
	if (skeleton.length < 3) return 0;
	return heard.some((name) => name.startsWith(skeleton)) || skeletonOf(`${devanagari} ${pure}`).includes(skeleton) ? 1 : 0;
}
/** The terms that a query finds, the best first; an empty query finds all, in their order. */
function findTerms(text) {
	const query = plain(text.trim());
	if (query === "") return termIds;
	const skeleton = skeletonOf(query);
	return termIds.map((id) => ({
		id,
		points: score(id, query, skeleton)
	})).filter(({ points }) => points > 0).sort((first, second) => second.points - first.points).map(({ id }) => id);
}
// src/lessons/glossary/Page.tsx
/** The pages in whose texts a term is explained. */
function UsedIn({ id }) {
	const { t } = useTranslation("glossary");
	const { t: tCommon } = useTranslation("common");
	const pages = readyLessons.filter(({ slug }) => pagesOf(id).includes(slug));
	if (pages.length === 0) return null;
	return /* @__PURE__ */ jsxs("p", {
		className: "small",
		children: [
			t(($) => $.usedIn),
			":",
			" ",
			pages.map(({ slug }, index) => /* @__PURE__ */ jsxs(Fragment, { children: [index > 0 && " · ", /* @__PURE__ */ jsx("a", {
				href: `../${slug}/`,
				children: tCommon(($) => $.lessons[slug].title)
			})] }, slug))
		]
	});
}
/** Every term of the course, found in Hindi, in English, or in Hindi written in Latin letters. */
function Page() {
	const { t } = useTranslation("glossary");
	const [text, setText] = useState("");
	const found = findTerms(text);
	return /* @__PURE__ */ jsxs("div", {
		className: "page",
		children: [
			/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
			/* @__PURE__ */ jsx("p", {
				className: "lead",
				children: t(($) => $.lead)
			}),
			/* @__PURE__ */ jsxs("label", {
				className: "glossary-search",
				children: [
					/* @__PURE__ */ jsx("span", { children: t(($) => $.search) }),
					/* @__PURE__ */ jsx("input", {
						type: "search",
						value: text,
						onChange: (event) => setText(event.target.value)
					}),
					/* @__PURE__ */ jsx("small", { children: t(($) => $.searchHint) })
				]
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: found.length === 0 ? t(($) => $.none, { text }) : text.trim() !== "" && t(($) => $.found, { count: found.length })
			}),
			/* @__PURE__ */ jsx("ul", {
				className: "term-list",
				children: found.map((id) => /* @__PURE__ */ jsxs("li", {
					id,
					children: [/* @__PURE__ */ jsx(TermCard, { id }), /* @__PURE__ */ jsx(UsedIn, { id })]
				}, id))
			})
		]
	});
}
export { Page };
