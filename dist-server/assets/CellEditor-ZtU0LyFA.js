import { n as formatNumber } from "./format-BXn2hZgx.js";
import { o as restoreCell, r as editCell } from "./actions-DP8Damxj.js";
import { a as inputOf, ft as numberLimit, nt as cellKey } from "../prerender.js";
import { t as LiveRegion } from "./LiveRegion-Bb4bZSHz.js";
import { t as Slider } from "./Slider-DGFEeWmK.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { n as cellValue, t as activeCellOf } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
// src/workbench/CellEditor.tsx
/** Changes the chosen cell's input; the picture marks every output that moves with it, and their number is told. */
function CellEditor({ isCountShown = true }) {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const messages = useMessages();
	const cell = usePicture(activeCellOf);
	const x = usePicture(inputOf);
	const isEdited = usePicture((state) => cellKey(cell) in state.edits);
	const count = usePicture((state) => state.moved?.count ?? null);
	const message = count === null ? "" : t(($) => $.edit.moved, { count });
	return /* @__PURE__ */ jsx(Gate, {
		group: "edit",
		children: /* @__PURE__ */ jsxs("div", {
			className: "controls",
			children: [
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.edit.label),
					value: cellValue(x, cell),
					min: -10,
					max: 10,
					step: .1,
					hardMin: -numberLimit,
					hardMax: numberLimit,
					format: formatNumber,
					onChange: (value) => {
						if (!store.getState().pinned) store.setState({ pinned: cell });
						editCell(store, cell, value);
					},
					invalidMessage: messages.number(-numberLimit, numberLimit)
				}),
				isEdited && /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => restoreCell(store, cell),
					children: t(($) => $.edit.restore)
				}),
				isCountShown && /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("p", {
					className: "edit-count",
					children: message
				}), /* @__PURE__ */ jsx(LiveRegion, { message })] })
			]
		})
	});
}
export { CellEditor as t };
