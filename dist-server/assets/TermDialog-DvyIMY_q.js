import { t as TermCard } from "./TermCard-C-8Xjml8.js";
import { i as termNames, t as isTerm } from "./terms-C1jZZhsz.js";
import { useTranslation } from "react-i18next";
import { useEffect, useRef } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/app/TermDialog.tsx
/** The card of one term, over the page. */
function TermDialog({ id, href, onClose }) {
	const { t } = useTranslation("glossary");
	const dialog = useRef(null);
	useEffect(() => dialog.current?.showModal(), []);
	if (!isTerm(id)) throw new Error(`TermDialog: no term "${id}"`);
	return /* @__PURE__ */ jsxs("dialog", {
		ref: dialog,
		className: "term-dialog",
		"aria-label": termNames[id].english,
		onClose,
		children: [
			/* @__PURE__ */ jsx(TermCard, { id }),
			/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
				href,
				children: t(($) => $.whole)
			}) }),
			/* @__PURE__ */ jsx("form", {
				method: "dialog",
				children: /* @__PURE__ */ jsx("button", {
					type: "submit",
					children: t(($) => $.close)
				})
			})
		]
	});
}
export { TermDialog };
