import { n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { ft as numberLimit, lt as largestShape } from "../prerender.js";
import { t as Slider } from "./Slider-DGFEeWmK.js";
import { t as CellEditor } from "./CellEditor-ZtU0LyFA.js";
import { n as DataControls, t as Count } from "./DataControls-BwrppXJj.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { n as PictureLegend, t as ShareBar } from "./ShareBar-CD519jIu.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { n as EffectTable } from "./Page-CaXDWf11.js";
import { c as leaveWith, n as useExperiments } from "./ExperimentContext-BW17wEIt.js";
import { t as Disclosure } from "./Disclosure-BKW7pXTL.js";
import { t as Toggle } from "./Toggle-DZQ5h1MO.js";
import { n as EpsilonControl, t as AffineControls } from "./AffineControls-B4pp4jLK.js";
import { t as GroupsControl } from "./GroupsControl-C0KU1fmq.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { useTranslation } from "react-i18next";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
// src/lessons/comparison/Settings.tsx
/** What all methods have in common: the same γ, β and ε, the same data. */
function Settings() {
	const { t } = useTranslation("comparison");
	const { t: tPicture } = useTranslation("picture");
	const { store } = usePictureStore();
	const allSets = usePicture((state) => state.allSets);
	return /* @__PURE__ */ jsxs("div", {
		className: "workbench-drawers",
		children: [
			/* @__PURE__ */ jsxs(Disclosure, {
				summary: t(($) => $.settings.shared),
				children: [
					/* @__PURE__ */ jsx(Toggle, {
						label: t(($) => $.settings.allSets),
						isOn: allSets,
						onChange: (isOn) => store.setState({ allSets: isOn })
					}),
					/* @__PURE__ */ jsx(AffineControls, {}),
					/* @__PURE__ */ jsxs("div", {
						className: "controls",
						children: [/* @__PURE__ */ jsx(EpsilonControl, {}), /* @__PURE__ */ jsx(GroupsControl, {})]
					})
				]
			}),
			/* @__PURE__ */ jsx(Gate, {
				group: "data",
				children: /* @__PURE__ */ jsx(Disclosure, {
					summary: tPicture(($) => $.controls.title),
					children: /* @__PURE__ */ jsx(DataControls, {})
				})
			}),
			/* @__PURE__ */ jsx(ShareBar, {})
		]
	});
}
// src/lessons/comparison/Panel.tsx
/** How many samples share the batch. */
function SampleCount() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const { samples } = useExperiments();
	const now = usePicture((state) => state.shape[0]);
	return /* @__PURE__ */ jsx("div", {
		className: "steppers",
		children: /* @__PURE__ */ jsx(Count, {
			name: t(($) => $.controls.axes.N),
			value: now,
			min: 1,
			max: largestShape[0],
			onChange: (kept) => store.setState(leaveWith(store.getState(), samples, kept))
		})
	});
}
/** What the first sample is multiplied by. */
function ContrastSlider() {
	const { t } = useTranslation("comparison");
	const { store } = usePictureStore();
	const messages = useMessages();
	const contrast = usePicture((state) => state.contrast);
	return /* @__PURE__ */ jsx("div", {
		className: "controls",
		children: /* @__PURE__ */ jsx(Slider, {
			label: t(($) => $.experiments.factor),
			value: contrast,
			min: -3,
			max: 5,
			step: .25,
			resetValue: 1,
			hardMin: -numberLimit,
			hardMax: numberLimit,
			format: formatNumber,
			onChange: (contrast) => store.setState(({ edits }) => ({
				contrast,
				edits: { ...edits }
			})),
			invalidMessage: messages.number(-numberLimit, numberLimit)
		})
	});
}
/** What is being tried, how to go on with it, and whose outputs moved. */
function Trial() {
	const { t } = useTranslation("comparison");
	const { experiment, samples } = useExperiments();
	const now = usePicture((state) => state.shape[0]);
	return /* @__PURE__ */ jsxs("div", {
		className: "compare-experiment",
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.experiments.texts[experiment], {
					now,
					before: samples
				})
			}),
			experiment === "leave" && /* @__PURE__ */ jsx(SampleCount, {}),
			experiment === "contrast" && /* @__PURE__ */ jsx(ContrastSlider, {}),
			experiment === "cell" && /* @__PURE__ */ jsx(CellEditor, { isCountShown: false }),
			experiment !== "point" && /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(EffectTable, {}), /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.experiments.insights[experiment])
			})] })
		]
	});
}
/** What belongs to the pictures: the experiment, the colours, the settings. */
function Panel() {
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx(Trial, {}),
		/* @__PURE__ */ jsx(PictureLegend, {}),
		/* @__PURE__ */ jsx(Settings, {})
	] });
}
export { Panel };
