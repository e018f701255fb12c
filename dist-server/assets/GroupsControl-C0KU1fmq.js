import { l as setGroups } from "./actions-DP8Damxj.js";
import { st as divisorsOf } from "../prerender.js";
import { i as parseNumber, t as Slider } from "./Slider-DGFEeWmK.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { useTranslation } from "react-i18next";
import { jsx } from "react/jsx-runtime";
// src/workbench/GroupsControl.tsx
/** G; the slider stops only where G divides C, and says so to a reader who types anything else. */
function GroupsControl() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const channels = usePicture((state) => state.shape[1]);
	const groups = usePicture((state) => state.groups);
	const divisors = divisorsOf(channels);
	const parse = (text) => {
		const stop = divisors.indexOf(parseNumber(text) ?? 0);
		return stop < 0 ? void 0 : stop;
	};
	return /* @__PURE__ */ jsx(Slider, {
		label: t(($) => $.controls.groups),
		value: divisors.indexOf(groups),
		min: 0,
		max: divisors.length - 1,
		step: 1,
		format: (stop) => String(divisors[stop]),
		parse,
		onChange: (stop) => setGroups(store, divisors[stop]),
		invalidMessage: (text) => t(($) => $.controls.groupsInvalid, {
			text,
			channels,
			accepted: divisors.join(", ")
		})
	});
}
export { GroupsControl as t };
