import { p as inputSources } from "../prerender.js";
import { n as formatNumber } from "./format-BXn2hZgx.js";
import { c as setAxis, t as axes } from "./actions-DP8Damxj.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { n as NumberBox, r as coarseSteps, t as Slider } from "./Slider-DGFEeWmK.js";
import { a as usePictureStore, i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { useTranslation } from "react-i18next";
import { useId, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/ui/Stepper.tsx
/** The `steps`-th acceptable integer from `value`, or the last one before the end. */
function nextInteger(value, steps, { min, max, accepts }) {
	const direction = Math.sign(steps);
	let left = Math.abs(steps);
	let reached = value;
	for (let next = value + direction; left > 0 && next >= min && next <= max; next += direction) {
		if (accepts?.(next) === false) continue;
		reached = next;
		left -= 1;
	}
	return reached;
}
/** An integer between two buttons. */
function Stepper(props) {
	const { label, value, min, max, accepts, format = String, onChange } = props;
	const labelId = useId();
	const [stoppedAt, setStoppedAt] = useState(null);
	const stepBy = (steps) => {
		const next = nextInteger(value, steps, props);
		setStoppedAt(next === value ? value : null);
		if (next !== value) onChange(next);
	};
	const button = (direction, name, sign) => /* @__PURE__ */ jsx("button", {
		type: "button",
		tabIndex: -1,
		"aria-label": name,
		"aria-disabled": nextInteger(value, direction, props) === value,
		onClick: () => stepBy(direction),
		children: sign
	});
	return /* @__PURE__ */ jsxs("div", {
		className: "ui-stepper",
		children: [/* @__PURE__ */ jsx("span", {
			className: "ui-stepper-label",
			id: labelId,
			children: label
		}), /* @__PURE__ */ jsxs("div", {
			className: "ui-stepper-row",
			children: [
				button(-1, props.decreaseLabel, "−"),
				/* @__PURE__ */ jsx(NumberBox, {
					labelledBy: labelId,
					value,
					min,
					max,
					accepts: (typed) => Number.isInteger(typed) && accepts?.(typed) !== false,
					coarse: coarseSteps({
						min,
						max,
						step: 1
					}),
					format,
					invalidMessage: props.invalidMessage,
					notice: stoppedAt === value ? props.limitMessage(value) : void 0,
					onEnter: onChange,
					onStep: stepBy
				}),
				button(1, props.increaseLabel, "+")
			]
		})]
	});
}
// src/workbench/DataControls.tsx
/** A stepper with the messages that all of them share. */
function Count({ name, value, min, max, onChange }) {
	const { t } = useTranslation("picture");
	const messages = useMessages();
	return /* @__PURE__ */ jsx(Stepper, {
		label: name,
		value,
		min,
		max,
		decreaseLabel: t(($) => $.controls.fewer, { name }),
		increaseLabel: t(($) => $.controls.more, { name }),
		onChange,
		invalidMessage: messages.wholeNumber(min, max),
		limitMessage: messages.limit
	});
}
/** N, C, H and W. */
function ShapeControls() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const shape = usePicture((state) => state.shape);
	return /* @__PURE__ */ jsx("div", {
		className: "steppers",
		children: axes.map(({ name, index, max }) => /* @__PURE__ */ jsx(Count, {
			name: t(($) => $.controls.axes[name]),
			value: shape[index],
			min: 1,
			max,
			onChange: (size) => setAxis(store, index, size)
		}, name))
	});
}
/** Mean and spread of one channel of random data. */
function ChannelControls() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const messages = useMessages();
	const channels = usePicture((state) => state.shape[1]);
	const means = usePicture((state) => state.channelMeans);
	const spreads = usePicture((state) => state.channelSpreads);
	const [chosen, setChosen] = useState(0);
	const c = Math.min(chosen, channels - 1);
	const place = { channel: c + 1 };
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Count, {
			name: t(($) => $.controls.randomChannel),
			value: c + 1,
			min: 1,
			max: channels,
			onChange: (channel) => setChosen(channel - 1)
		}),
		/* @__PURE__ */ jsx(Slider, {
			label: t(($) => $.controls.channelMean, place),
			value: means[c],
			min: -10,
			max: 10,
			step: .5,
			hardMin: -100,
			hardMax: 100,
			format: formatNumber,
			onChange: (mean) => store.setState({ channelMeans: means.with(c, mean) }),
			invalidMessage: messages.number(-100, 100)
		}),
		/* @__PURE__ */ jsx(Slider, {
			label: t(($) => $.controls.channelSpread, place),
			value: spreads[c],
			min: 0,
			max: 5,
			step: .05,
			hardMax: 100,
			format: formatNumber,
			onChange: (spread) => store.setState({ channelSpreads: spreads.with(c, spread) }),
			invalidMessage: messages.number(0, 100)
		})
	] });
}
/** What the tensor is made of. */
function DataControls() {
	const { t } = useTranslation("picture");
	const { store } = usePictureStore();
	const source = usePicture((state) => state.source);
	const batch = usePicture((state) => state.batch);
	const seed = usePicture((state) => state.seed);
	return /* @__PURE__ */ jsxs("div", {
		className: "controls",
		children: [
			/* @__PURE__ */ jsx(Segmented, {
				label: t(($) => $.controls.data),
				options: inputSources.map((value) => ({
					value,
					label: t(($) => $.controls.sources[value])
				})),
				value: source,
				onChange: (next) => store.setState({
					source: next,
					moved: null
				})
			}),
			/* @__PURE__ */ jsx(ShapeControls, {}),
			/* @__PURE__ */ jsxs("div", {
				className: "steppers",
				children: [/* @__PURE__ */ jsx(Count, {
					name: t(($) => $.controls.batch),
					value: batch + 1,
					min: 1,
					max: 9999,
					onChange: (number) => store.setState({
						batch: number - 1,
						moved: null
					})
				}), /* @__PURE__ */ jsx(Count, {
					name: t(($) => $.controls.seed),
					value: seed,
					min: 1,
					max: 9999,
					onChange: (next) => store.setState({
						seed: next,
						moved: null
					})
				})]
			}),
			source === "random" && /* @__PURE__ */ jsx(ChannelControls, {})
		]
	});
}
export { DataControls as n, ShapeControls as r, Count as t };
