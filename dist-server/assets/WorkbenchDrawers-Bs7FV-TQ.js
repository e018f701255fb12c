import { t as Disclosure } from "./Disclosure-BKW7pXTL.js";
import { n as DataControls, t as Count } from "./DataControls-BwrppXJj.js";
import { t as TensorTable } from "./TensorTable-VCybiwds.js";
import { d as stageTensorOf } from "../prerender.js";
import { i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { s as shownStageOf } from "./Picture-t-SrGi2j.js";
import { c as usePictureNames, o as formatCell } from "./values-B3BEIs3f.js";
import { n as PictureLegend, t as ShareBar } from "./ShareBar-CD519jIu.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/workbench/NumbersTable.tsx
/** The picture's numbers as a real table, one sample at a time; made when the reader opens it. */
function NumbersTable() {
	const { t } = useTranslation("picture");
	const [isOpen, setOpen] = useState(false);
	return /* @__PURE__ */ jsx(Disclosure, {
		summary: t(($) => $.table.show),
		onToggle: setOpen,
		children: isOpen && /* @__PURE__ */ jsx(OpenTable, {})
	});
}
function OpenTable() {
	const { t } = useTranslation("picture");
	const stage = usePicture(shownStageOf);
	const tensor = usePicture((state) => stageTensorOf(state, shownStageOf(state)));
	const selected = usePicture((state) => state.pinned);
	const { sampleLabel, channelLabel } = usePictureNames();
	const [wanted, setWanted] = useState(0);
	const samples = tensor.shape[0];
	const sample = Math.min(wanted, samples - 1);
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Count, {
		name: t(($) => $.table.which),
		value: sample + 1,
		min: 1,
		max: samples,
		onChange: (next) => setWanted(next - 1)
	}), /* @__PURE__ */ jsx(TensorTable, {
		tensor,
		slice: { sample },
		selected,
		formatCell,
		labels: {
			caption: t(($) => $.table.caption, {
				stage: t(($) => $.stage[stage]),
				sample: sample + 1
			}),
			sample: sampleLabel,
			channel: channelLabel,
			row: (h) => t(($) => $.table.row, { row: h + 1 }),
			column: (w) => t(($) => $.table.column, { column: w + 1 })
		}
	})] });
}
// src/workbench/WorkbenchDrawers.tsx
/** What belongs to the picture and is needed now and then. */
function WorkbenchDrawers() {
	const { t } = useTranslation("picture");
	return /* @__PURE__ */ jsxs("div", {
		className: "workbench-drawers",
		children: [
			/* @__PURE__ */ jsx(PictureLegend, {}),
			/* @__PURE__ */ jsx(Gate, {
				group: "data",
				children: /* @__PURE__ */ jsx(Disclosure, {
					summary: t(($) => $.controls.title),
					children: /* @__PURE__ */ jsx(DataControls, {})
				})
			}),
			/* @__PURE__ */ jsx(NumbersTable, {}),
			/* @__PURE__ */ jsx(ShareBar, {})
		]
	});
}
export { WorkbenchDrawers };
