import { At as isLanguage, Nt as otherLanguage } from "../prerender.js";
import { i as termNames } from "./terms-C1jZZhsz.js";
import { useTranslation } from "react-i18next";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
// src/glossary/TermCard.tsx
/** A term in its three forms, defined in both languages. */
function TermCard({ id }) {
	const { t, i18n } = useTranslation("glossary");
	const { english, devanagari, pure } = termNames[id];
	const other = isLanguage(i18n.language) ? otherLanguage(i18n.language) : "en";
	const isKnown = i18n.hasResourceBundle(other, "glossary");
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("p", {
			className: "term-names",
			children: [
				/* @__PURE__ */ jsx("strong", {
					lang: "en",
					children: english
				}),
				" · ",
				/* @__PURE__ */ jsx("strong", {
					lang: "hi",
					children: devanagari
				})
			]
		}),
		/* @__PURE__ */ jsx("p", { children: t(($) => $.definitions[id]) }),
		isKnown && /* @__PURE__ */ jsx("p", {
			className: "term-other",
			lang: other,
			children: i18n.getFixedT(other, "glossary")(($) => $.definitions[id])
		}),
		/* @__PURE__ */ jsxs("p", {
			className: "small",
			children: [
				t(($) => $.pureForm),
				": ",
				/* @__PURE__ */ jsx("span", {
					lang: "hi",
					children: pure
				})
			]
		})
	] });
}
export { TermCard as t };
