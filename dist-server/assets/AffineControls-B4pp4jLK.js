import { n as formatNumber, r as formatPowerOfTen } from "./format-BXn2hZgx.js";
import { s as setAffine } from "./actions-DP8Damxj.js";
import { ct as epsilonExponents, ft as numberLimit } from "../prerender.js";
import { i as parseNumber, t as Slider } from "./Slider-DGFEeWmK.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { t as Gate } from "./Gate-BpOeLh1K.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { c as usePictureNames } from "./values-B3BEIs3f.js";
import { useTranslation } from "react-i18next";
import { jsx, jsxs } from "react/jsx-runtime";
// src/workbench/AffineControls.tsx
/** Which channel the γ and β sliders move. */
function AffineTarget() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const channels = usePicture((state) => state.shape[1]);
	const target = usePicture((state) => state.affineChannel);
	const { channelLabel } = usePictureNames();
	return /* @__PURE__ */ jsxs("label", {
		className: "field",
		children: [/* @__PURE__ */ jsx("span", { children: t(($) => $.affine.target) }), /* @__PURE__ */ jsxs("select", {
			value: target ?? "all",
			onChange: ({ target: { value } }) => store.setState({
				affineChannel: value === "all" ? null : Number(value),
				stage: "output"
			}),
			children: [/* @__PURE__ */ jsx("option", {
				value: "all",
				children: t(($) => $.affine.all)
			}), Array.from({ length: channels }, (_, c) => /* @__PURE__ */ jsxs("option", {
				value: c,
				children: [
					t(($) => $.affine.one, { channel: c + 1 }),
					": ",
					channelLabel(c)
				]
			}, c))]
		})]
	});
}
/** γ and β, of one channel or of all. */
function AffineControls() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const messages = useMessages();
	const gamma = usePicture((state) => state.gamma[state.affineChannel ?? 0]);
	const beta = usePicture((state) => state.beta[state.affineChannel ?? 0]);
	const hasBeta = usePicture((state) => state.kind !== "rms");
	const change = (name) => (value) => {
		if (store.getState().stage !== "output") store.setState({ stage: "output" });
		setAffine(store, name, value);
	};
	const shared = {
		min: -3,
		max: 3,
		step: .05,
		hardMin: -numberLimit,
		hardMax: numberLimit,
		format: formatNumber,
		invalidMessage: messages.number(-numberLimit, numberLimit)
	};
	return /* @__PURE__ */ jsx(Gate, {
		group: "affine",
		children: /* @__PURE__ */ jsxs("div", {
			className: "controls",
			children: [
				/* @__PURE__ */ jsx(AffineTarget, {}),
				/* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.affine.gamma),
					value: gamma,
					resetValue: 1,
					onChange: change("gamma"),
					...shared
				}),
				hasBeta && /* @__PURE__ */ jsx(Slider, {
					label: t(($) => $.affine.beta),
					value: beta,
					resetValue: 0,
					onChange: change("beta"),
					...shared
				})
			]
		})
	});
}
/** ε by its exponent, as the slider shows it. */
var formatEpsilon = (exponent) => exponent <= epsilonExponents.min ? "0" : exponent === 0 ? "1" : formatPowerOfTen(exponent);
/** The exponent of an ε that was typed as 1e-5, 0.00001, 10⁻⁵ or 0. */
function parseEpsilon(text) {
	const value = parseNumber(text);
	if (value === void 0 || value < 0) return void 0;
	if (value === 0) return epsilonExponents.min;
	const exponent = Math.round(Math.log10(value));
	return Math.abs(Math.log10(value) - exponent) < 1e-9 && exponent > epsilonExponents.min && exponent <= epsilonExponents.max ? exponent : void 0;
}
/** ε by its exponent; the left end is ε = 0. */
function EpsilonControl() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const exponent = usePicture((state) => state.epsilonExponent);
	return /* @__PURE__ */ jsx(Gate, {
		group: "epsilon",
		children: /* @__PURE__ */ jsx(Slider, {
			label: t(($) => $.affine.epsilon),
			value: exponent,
			...epsilonExponents,
			step: 1,
			resetValue: -5,
			format: formatEpsilon,
			parse: parseEpsilon,
			onChange: (epsilonExponent) => store.setState({ epsilonExponent }),
			invalidMessage: (text) => t(($) => $.affine.epsilonInvalid, { text })
		})
	});
}
export { parseEpsilon as i, EpsilonControl as n, formatEpsilon as r, AffineControls as t };
