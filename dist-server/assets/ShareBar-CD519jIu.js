import { d as stageTensorOf, it as controlGroups, u as shownOf } from "../prerender.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { c as usePictureNames, o as formatCell, t as activeCellOf } from "./values-B3BEIs3f.js";
import { n as methodDash } from "./method-B3Ajnwbj.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { i as paintedOf, r as domainOf, s as shownStageOf } from "./Picture-t-SrGi2j.js";
import { d as writeUrl, u as withoutView } from "./followUrl-CdwC6X_C.js";
import "./Gate-BpOeLh1K.js";
import { i as CopyButton, n as LinkButtons } from "./SettingsLink-DAXyoobs.js";
import { t as ScrollBox } from "./ScrollBox-wGs59Rh-.js";
import { n as pictureUrl } from "./LinkNotes-DCsrpzEM.js";
import { t as Legend } from "./Legend-40oBD41u.js";
import { i as svgToPng, n as download, t as copyImage } from "./exportImage-D45Y-HcK.js";
import { n as sheetsSvg, t as methodHues } from "./sheetsSvg-Besb1K-H.js";
import { useTranslation } from "react-i18next";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/workbench/PictureLegend.tsx
/** What the picture's colours stand for. */
function PictureLegend() {
	const { t } = useTranslation("picture");
	const domain = usePicture(domainOf);
	const tensor = usePicture(paintedOf);
	const hasStrangeValue = useMemo(() => !tensor.data.every(Number.isFinite), [tensor]);
	return /* @__PURE__ */ jsx(Legend, {
		domain,
		formatTick: (value) => formatNumber(value, 0),
		label: t(($) => $.legend),
		notFiniteLabel: hasStrangeValue ? t(($) => $.notFinite) : void 0
	});
}
// src/workbench/share/pictureSvg.ts
/** The picture as it stands, as an SVG that needs nothing else. */
function pictureSvg(state, words) {
	return sheetsSvg({
		tensor: stageTensorOf(state, shownStageOf(state)),
		group: shownOf(state).group,
		domain: domainOf(state),
		cell: activeCellOf(state),
		hue: methodHues[state.kind],
		dash: methodDash[state.kind]
	}, words);
}
// src/workbench/share/ShareDialog.tsx
var groupsThatAre = (freedoms, freedom) => controlGroups.filter((group) => freedoms[group] === freedom);
/** The picture's words for a drawing that leaves the page. */
function usePictureWords() {
	const { t } = useTranslation("picture");
	const { t: tCommon } = useTranslation("common");
	const { sampleLabel, channelLabel } = usePictureNames();
	return (state) => ({
		title: `${tCommon(($) => $.methods[state.kind])}: ${t(($) => $.stage[shownStageOf(state)])}`,
		caption: t(($) => $.share.caption, {
			shape: state.shape.join(" × "),
			gamma: formatNumber(state.gamma[0]),
			beta: formatNumber(state.beta[0]),
			site: tCommon(($) => $.site.name)
		}),
		sampleLabel,
		channelLabel,
		formatCell,
		formatTick: (value) => formatNumber(value, 0)
	});
}
/** The link as a QR code, drawn here; the code that draws it comes when it is wanted. */
function QrCode({ text, label }) {
	const [svg, setSvg] = useState("");
	useEffect(() => {
		let isWanted = true;
		import("qr").then(({ encodeQR }) => isWanted && setSvg(encodeQR(text, "svg", { border: 2 }))).catch(() => isWanted && setSvg(""));
		return () => {
			isWanted = false;
		};
	}, [text]);
	return svg === "" ? null : /* @__PURE__ */ jsx("div", {
		className: "share-qr",
		role: "img",
		"aria-label": label,
		dangerouslySetInnerHTML: { __html: svg }
	});
}
/** Which controls a class is given: free, locked or hidden. */
function FreedomTable({ freedoms, onChange }) {
	const { t } = useTranslation("picture");
	return /* @__PURE__ */ jsxs("fieldset", {
		className: "share-freedoms",
		children: [/* @__PURE__ */ jsx("legend", { children: t(($) => $.share.sentences.controls) }), controlGroups.map((group) => /* @__PURE__ */ jsxs("label", {
			className: "field",
			children: [/* @__PURE__ */ jsx("span", { children: t(($) => $.share.groups[group]) }), /* @__PURE__ */ jsx("select", {
				value: freedoms[group] ?? "free",
				onChange: ({ target: { value } }) => onChange({
					...freedoms,
					[group]: value
				}),
				children: [
					"free",
					"locked",
					"hidden"
				].map((freedom) => /* @__PURE__ */ jsx("option", {
					value: freedom,
					children: t(($) => $.share.freedoms[freedom])
				}, freedom))
			})]
		}, group))]
	});
}
/** The picture for slides: on the clipboard or as a file. */
function PictureExport() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const wordsOf = usePictureWords();
	const [outcome, setOutcome] = useState("");
	const draw = () => pictureSvg(store.getState(), wordsOf(store.getState()));
	const copy = async () => {
		const isCopied = await copyImage(svgToPng(draw()));
		setOutcome(isCopied ? t(($) => $.share.sentences.copied) : t(($) => $.share.sentences.notCopied));
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsxs("p", {
		className: "button-row",
		children: [
			/* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: copy,
				children: t(($) => $.share.copyPng)
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: async () => download(await svgToPng(draw()), "norm-lab.png"),
				children: t(($) => $.share.png)
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => download(new Blob([draw()], { type: "image/svg+xml" }), "norm-lab.svg"),
				children: t(($) => $.share.svg)
			})
		]
	}), /* @__PURE__ */ jsx("p", {
		role: "status",
		children: outcome
	})] });
}
/** Everything that takes this state elsewhere: link, QR code, limits for a class, picture, iframe. */
function ShareContent() {
	const { t } = useTranslation("picture");
	const { initial } = usePictureStore();
	const state = usePicture((whole) => whole);
	const [freedoms, setFreedoms] = useState({});
	const shared = {
		...state,
		locked: groupsThatAre(freedoms, "locked"),
		hidden: groupsThatAre(freedoms, "hidden")
	};
	const link = location.origin + location.pathname + writeUrl(pictureUrl(initial), shared, initial, withoutView(location.search));
	const frame = `<iframe src="${`${link}${link.includes("?") ? "&" : "?"}embed=1`}" width="100%" height="640" style="border:0" title="${t(($) => $.title)}"></iframe>`;
	const copyLabels = {
		copiedLabel: t(($) => $.share.copied),
		failedLabel: t(($) => $.share.failed)
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsxs("section", { children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.share.link) }),
			/* @__PURE__ */ jsx(CopyButton, {
				text: link,
				label: t(($) => $.share.copy),
				...copyLabels
			}),
			/* @__PURE__ */ jsx(QrCode, {
				text: link,
				label: t(($) => $.share.qr)
			}),
			/* @__PURE__ */ jsx(FreedomTable, {
				freedoms,
				onChange: setFreedoms
			})
		] }),
		/* @__PURE__ */ jsxs("section", { children: [/* @__PURE__ */ jsx("h3", { children: t(($) => $.share.picture) }), /* @__PURE__ */ jsx(PictureExport, {})] }),
		/* @__PURE__ */ jsxs("section", { children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.share.embed) }),
			/* @__PURE__ */ jsx(ScrollBox, {
				as: "pre",
				lang: "en",
				children: /* @__PURE__ */ jsx("code", { children: frame })
			}),
			/* @__PURE__ */ jsx(CopyButton, {
				text: frame,
				label: t(($) => $.code.copy),
				...copyLabels
			})
		] })
	] });
}
/** A button, and the dialog behind it. */
function ShareDialog() {
	const { t } = useTranslation("picture");
	const dialog = useRef(null);
	const headingId = useId();
	const [isOpen, setOpen] = useState(false);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		onClick: () => {
			setOpen(true);
			dialog.current?.showModal();
		},
		children: t(($) => $.share.open)
	}), /* @__PURE__ */ jsxs("dialog", {
		ref: dialog,
		className: "share-dialog",
		"aria-labelledby": headingId,
		onClose: () => setOpen(false),
		children: [
			/* @__PURE__ */ jsx("h2", {
				id: headingId,
				children: t(($) => $.share.open)
			}),
			isOpen && /* @__PURE__ */ jsx(ShareContent, {}),
			/* @__PURE__ */ jsx("form", {
				method: "dialog",
				children: /* @__PURE__ */ jsx("button", {
					type: "submit",
					children: t(($) => $.share.close)
				})
			})
		]
	})] });
}
// src/workbench/ShareBar.tsx
/** A link to exactly this picture, what else can be taken along, and the way back to the beginning. */
function ShareBar() {
	const { store, initial } = usePictureStore();
	const table = useMemo(() => pictureUrl(initial), [initial]);
	return /* @__PURE__ */ jsx(LinkButtons, {
		store,
		table,
		initial,
		kept: ["locked", "hidden"],
		children: /* @__PURE__ */ jsx(ShareDialog, {})
	});
}
export { PictureLegend as n, ShareBar as t };
