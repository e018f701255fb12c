import { t as BottomAxis } from "./charts-pEmvjS6U.js";
import { Z as cssTable } from "../prerender.js";
/* empty css                 */
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { useId } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { scaleLinear } from "d3-scale";
// src/figures/Legend.tsx
var MOST_WIDTH = 320;
var BAR = 12;
var SIDE = 16;
var STOPS = 32;
/** The colour bar with numbered ticks. */
function Legend({ domain, formatTick, label, notFiniteLabel, nominalWidth = MOST_WIDTH }) {
	const { ref, width: room } = useWidth(nominalWidth);
	const gradientId = useId();
	const width = Math.min(room, MOST_WIDTH);
	const scale = scaleLinear([-domain, domain], [SIDE, width - SIDE]);
	return /* @__PURE__ */ jsxs("figure", {
		className: "figure figure-legend",
		ref,
		children: [
			/* @__PURE__ */ jsx("figcaption", { children: label }),
			/* @__PURE__ */ jsxs("svg", {
				viewBox: `0 0 ${width} 36`,
				style: { width: toRem(width) },
				"aria-hidden": "true",
				children: [
					/* @__PURE__ */ jsx("linearGradient", {
						id: gradientId,
						children: Array.from({ length: 33 }, (_, index) => {
							const share = index / STOPS;
							return /* @__PURE__ */ jsx("stop", {
								offset: share,
								stopColor: cssTable[Math.round(share * 254)]
							}, share);
						})
					}),
					/* @__PURE__ */ jsx("rect", {
						className: "figure-legend-bar",
						x: SIDE,
						width: width - 32,
						height: BAR,
						fill: `url(#${gradientId})`
					}),
					/* @__PURE__ */ jsx(BottomAxis, {
						scale,
						at: BAR,
						tickCount: 5,
						formatTick
					})
				]
			}),
			notFiniteLabel && /* @__PURE__ */ jsx("p", {
				className: "figure-key",
				children: /* @__PURE__ */ jsxs("span", { children: [/* @__PURE__ */ jsxs("svg", {
					width: "14",
					height: "14",
					viewBox: "0 0 14 14",
					"aria-hidden": "true",
					children: [/* @__PURE__ */ jsx("rect", {
						width: "14",
						height: "14",
						fill: cssTable[255]
					}), /* @__PURE__ */ jsx("path", {
						d: "M0 14L14 0",
						stroke: "#fff",
						strokeWidth: "2"
					})]
				}), notFiniteLabel] })
			})
		]
	});
}
export { Legend as t };
