import { d as writeUrl, t as followUrl, u as withoutView } from "./followUrl-CdwC6X_C.js";
import { useTranslation } from "react-i18next";
import { useEffect, useId, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/ui/copyText.ts
/** Copies text, and tells whether it worked. Where there is no clipboard API (a page over plain http) it asks the old way. */
async function copyText(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelection(text);
	}
}
function copySelection(text) {
	const area = document.createElement("textarea");
	const focused = document.activeElement;
	area.value = text;
	area.readOnly = true;
	area.style.position = "fixed";
	document.body.append(area);
	area.select();
	const isCopied = document.execCommand("copy");
	area.remove();
	if (focused instanceof HTMLElement) focused.focus();
	return isCopied;
}
// src/ui/CopyButton.tsx
/** Copies a text and says so; where the browser forbids it, shows the text selected for the reader to copy. */
function CopyButton({ text, label, copiedLabel, failedLabel }) {
	const [outcome, setOutcome] = useState(null);
	useEffect(() => {
		if (outcome?.kind !== "copied") return;
		const timer = setTimeout(() => setOutcome(null), 3e3);
		return () => clearTimeout(timer);
	}, [outcome]);
	const copy = async () => {
		const wanted = typeof text === "string" ? text : text();
		setOutcome(await copyText(wanted) ? { kind: "copied" } : {
			kind: "failed",
			text: wanted
		});
	};
	return /* @__PURE__ */ jsxs("div", {
		className: "ui-copy",
		children: [
			/* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: copy,
				children: label
			}),
			/* @__PURE__ */ jsxs("span", {
				className: "ui-copy-outcome",
				"aria-live": "polite",
				children: [outcome?.kind === "copied" && copiedLabel, outcome?.kind === "failed" && failedLabel]
			}),
			outcome?.kind === "failed" && /* @__PURE__ */ jsx("textarea", {
				ref: (area) => area?.select(),
				"aria-label": failedLabel,
				readOnly: true,
				rows: Math.min(8, outcome.text.split("\n").length),
				value: outcome.text
			})
		]
	});
}
// src/ui/Callout.tsx
/** A passage set apart from the text around it. */
function Callout({ kind, title, children }) {
	const id = useId();
	return /* @__PURE__ */ jsxs("div", {
		className: `ui-callout ui-callout-${kind}`,
		role: "note",
		"aria-labelledby": id,
		children: [/* @__PURE__ */ jsx("p", {
			className: "ui-callout-title",
			id,
			children: title
		}), children]
	});
}
// src/workbench/SettingsLink.tsx
/** Ties settings to the page's address, and says what of the address could not be used. */
function AddressNotes({ store, table, initial, fit }) {
	const { t } = useTranslation("picture");
	const [rejected, setRejected] = useState([]);
	useEffect(() => {
		const { rejected: unusable, stop } = followUrl(store, table, initial, fit);
		setRejected(unusable);
		return stop;
	}, [
		store,
		table,
		initial,
		fit
	]);
	if (rejected.length === 0) return null;
	return /* @__PURE__ */ jsx(Callout, {
		kind: "caveat",
		title: t(($) => $.rejected.title),
		children: /* @__PURE__ */ jsx("ul", { children: rejected.map(({ name, text, accepts }) => /* @__PURE__ */ jsx("li", { children: t(($) => $.rejected.item, {
			name,
			text,
			accepts
		}) }, name)) })
	});
}
/** A link to exactly these settings, and the way back to the beginning (which can be taken back). */
function LinkButtons(props) {
	const { store, table, initial, kept = [], children } = props;
	const { t } = useTranslation("picture");
	const [before, setBefore] = useState(null);
	const link = () => {
		const search = writeUrl(table, store.getState(), initial, withoutView(location.search));
		return location.origin + location.pathname + search + location.hash;
	};
	return /* @__PURE__ */ jsxs("div", {
		className: "share-bar",
		children: [
			/* @__PURE__ */ jsx(CopyButton, {
				text: link,
				label: t(($) => $.share.copy),
				copiedLabel: t(($) => $.share.copied),
				failedLabel: t(($) => $.share.failed)
			}),
			children,
			/* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => {
					const state = store.getState();
					setBefore(state);
					store.setState({
						...initial,
						...Object.fromEntries(kept.map((key) => [key, state[key]]))
					});
				},
				children: t(($) => $.share.reset)
			}),
			before && /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => {
					store.setState(before);
					setBefore(null);
				},
				children: t(($) => $.share.undoReset)
			})
		]
	});
}
export { CopyButton as i, LinkButtons as n, Callout as r, AddressNotes as t };
