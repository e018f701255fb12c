import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { a as formatSteps, b as unitRange, d as defaultFirstLesson, g as rateRange, h as mostSteps, l as standardize, o as useFirst, r as formatPercent, s as useFirstStore } from "./Page-BlcbhIpk.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { t as Disclosure } from "./Disclosure-BKW7pXTL.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as StatisticsFormula } from "./StatisticsFormula-qnv3zwSI.js";
import { t as Drawers } from "./Drawers-CoQ-fjyb.js";
import { r as Callout } from "./SettingsLink-DAXyoobs.js";
import { i as parseNumber, t as Slider } from "./Slider-DGFEeWmK.js";
import { t as useMessages } from "./useMessages-CG-v6IGX.js";
import { n as LeftAxis, r as round, t as BottomAxis } from "./charts-pEmvjS6U.js";
/* empty css                 */
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { t as LiveRegion } from "./LiveRegion-Bb4bZSHz.js";
import { n as useScreenHeight } from "./useScreenHeight-CGyF71xP.js";
import { useTranslation } from "react-i18next";
import { useEffect, useId, useMemo, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { sum } from "d3-array";
import { createSelector } from "reselect";
import { scaleLinear } from "d3-scale";
// src/figures/valley.ts
/** Eigenvalues and the first eigenvector of the curvature. */
function axesOf({ curvature: [first, mixed, second] }) {
	const middle = (first + second) / 2;
	const radius = Math.hypot((first - second) / 2, mixed);
	return {
		steep: middle + radius,
		flat: middle - radius,
		direction: Math.atan2(2 * mixed, first - second) / 2
	};
}
/** The loss above its least value. */
function heightAt({ centre, curvature: [first, mixed, second] }, [one, two]) {
	const across = one - centre[0];
	const along = two - centre[1];
	return (first * across * across + 2 * mixed * across * along + second * along * along) / 2;
}
/** All weights with the same loss: `height` above the least. */
function levelSet(valley, height) {
	const { steep, flat, direction } = axesOf(valley);
	return {
		centre: valley.centre,
		radii: [Math.sqrt(2 * height / steep), Math.sqrt(2 * height / flat)],
		direction
	};
}
/** The smallest box of the given aspect (width : height) that holds the level set through `start`, with some margin. */
function viewOf(valley, start, aspect, margin = 1.12) {
	const { curvature, centre } = valley;
	const [first, mixed, second] = curvature;
	const height = heightAt(valley, start);
	const determinant = first * second - mixed * mixed;
	const reach = (opposite) => margin * Math.sqrt(2 * height * opposite / determinant);
	const halfWidth = Math.max(reach(second), aspect * reach(first));
	return {
		centre,
		halfWidth,
		halfHeight: halfWidth / aspect
	};
}
// src/lessons/normalization/descent.ts
/** Eight taxi rides, made up: kilometres and minutes, not proportional to each other because of the traffic. */
var rides = {
	distance: [
		3,
		5,
		2,
		8,
		6,
		9,
		4,
		7
	],
	minutes: [
		30,
		10,
		44,
		22,
		58,
		40,
		16,
		52
	]
};
/** The fare card that the neuron has to find: rupees at the start, a kilometre and a minute. */
var fareCard = {
	start: 30,
	distance: 12,
	minute: 1.5
};
var fares = rides.distance.map((distance, ride) => fareCard.start + fareCard.distance * distance + fareCard.minute * rides.minutes[ride]);
var centred = (values) => {
	const { mean } = standardize(values);
	return values.map((value) => value - mean);
};
/** Time in units of so many minutes. */
var timeIn = (unit) => rides.minutes.map((minutes) => minutes / unit);
/** The rides with their inputs as they are, but for the mean. */
var rawTask = (unit) => ({
	first: centred(rides.distance),
	second: centred(timeIn(unit)),
	target: centred(fares)
});
/** The same rides with both inputs normalized by the engine. */
var normalizedTask = (unit) => ({
	first: standardize(rides.distance).scores,
	second: standardize(timeIn(unit)).scores,
	target: centred(fares)
});
/** The mean of the products of two lists: their covariance where both have mean 0. */
var meanProduct = (left, right) => sum(left, (value, index) => value * right[index]) / left.length;
/** Mean squared error of w₁·first + w₂·second, and its gradient. */
function lossAndGradient({ first, second, target }, [one, two]) {
	const error = target.map((wanted, ride) => one * first[ride] + two * second[ride] - wanted);
	return {
		loss: meanProduct(error, error),
		gradient: [2 * meanProduct(error, first), 2 * meanProduct(error, second)]
	};
}
/**
* The whole landscape of that loss: its lowest point by the normal equations, its curvature twice the covariances.
* @throws RangeError if the inputs are proportional to each other, so that no single point is the lowest.
*/
function valleyOf(task) {
	const { first, second, target } = task;
	const [oneOne, oneTwo, twoTwo] = [
		meanProduct(first, first),
		meanProduct(first, second),
		meanProduct(second, second)
	];
	const [oneTarget, twoTarget] = [meanProduct(first, target), meanProduct(second, target)];
	const determinant = oneOne * twoTwo - oneTwo * oneTwo;
	if (!(determinant > 1e-9 * oneOne * twoTwo)) throw new RangeError(`valleyOf: covariances ${oneOne}, ${oneTwo}, ${twoTwo} have determinant ${determinant}`);
	const centre = [(twoTwo * oneTarget - oneTwo * twoTarget) / determinant, (oneOne * twoTarget - oneTwo * oneTarget) / determinant];
	return {
		centre,
		least: lossAndGradient(task, centre).loss,
		curvature: [
			2 * oneOne,
			2 * oneTwo,
			2 * twoTwo
		]
	};
}
/** The learning rate beyond which the steepest direction is overshot by more than was missing: 2/λmax. */
var rateLimit = (valley) => 2 / axesOf(valley).steep;
/** How many times as strongly the valley curves across as along. */
var conditionOf = (valley) => axesOf(valley).steep / axesOf(valley).flat;
/** A walk has arrived when the loss is down to this share of what it was at the start. */
var goal = .01;
/** Shares of the first loss at which a walk is over: it stands at the lowest point, or it has flown away. */
var ends = {
	low: 1e-12,
	high: 0xe8d4a51000
};
/**
* Gradient descent from w = 0, step by step on the rides themselves.
* @param most steps at most
* @param momentum share of each step that is taken again with the next (heavy ball); 0 is plain gradient descent
*/
function walk(task, rate, most, momentum = 0) {
	const path = [];
	const losses = [];
	let place = [0, 0];
	let stride = [0, 0];
	for (let share = 1; path.length <= most && share > ends.low && share < ends.high;) {
		const { loss, gradient } = lossAndGradient(task, place);
		path.push(place);
		losses.push(loss);
		share = loss / losses[0];
		stride = [momentum * stride[0] - rate * gradient[0], momentum * stride[1] - rate * gradient[1]];
		place = [place[0] + stride[0], place[1] + stride[1]];
	}
	const reached = losses.findIndex((loss) => loss <= goal * losses[0]);
	return {
		path,
		losses,
		reached: reached < 0 ? null : reached
	};
}
// src/lessons/normalization/walks.ts
var slopes = ["raw", "normalized"];
function descentOf(task, share) {
	const valley = valleyOf(task);
	const limit = rateLimit(valley);
	const rate = share * limit;
	return {
		task,
		valley,
		limit,
		rate,
		condition: conditionOf(valley),
		walk: walk(task, rate, mostSteps)
	};
}
/** Both descents for one unit of time and one share of the limit. */
var descentsFor = (unit, share) => ({
	raw: descentOf(rawTask(unit), share),
	normalized: descentOf(normalizedTask(unit), share)
});
var descentsOf = createSelector([(state) => state.unit, (state) => state.rate], descentsFor);
/** Long enough to see that a walk gets nowhere. */
var hopelessSteps = 40;
/** The step at which both walks have arrived, or nothing more is to be seen. */
var lastStepOf = (state) => {
	const { raw, normalized } = descentsOf(state);
	return Math.max(raw.walk.reached ?? hopelessSteps, normalized.walk.reached ?? hopelessSteps);
};
/** Where a walk stands after so many steps: its number of steps, its loss, and what is to be said of it. */
function standingOf({ path, losses, reached }, step) {
	const taken = Math.min(step, path.length - 1);
	const loss = losses[taken];
	return {
		taken,
		loss,
		kind: reached !== null && taken >= reached ? "arrived" : loss > losses[0] ? "growing" : "walking"
	};
}
/** The momentum that the page tries: the share of each step that is taken again. */
var triedMomentum = .6;
/** Steps of a walk of the raw inputs with that momentum, at the same learning rate. */
function stepsWithMomentum(unit, share) {
	const { task, rate } = descentsFor(unit, share).raw;
	return walk(task, rate, mostSteps, triedMomentum).reached;
}
// src/lessons/normalization/Descent.tsx
function RidesTable() {
	const { t } = useTranslation("normalization");
	return /* @__PURE__ */ jsx(Disclosure, {
		summary: t(($) => $.why.table),
		children: /* @__PURE__ */ jsxs("table", { children: [/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.why.columns.distance)
			}),
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.why.columns.minutes)
			}),
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.why.columns.fare)
			})
		] }) }), /* @__PURE__ */ jsx("tbody", { children: rides.distance.map((distance, ride) => /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("td", { children: distance }),
			/* @__PURE__ */ jsx("td", { children: rides.minutes[ride] }),
			/* @__PURE__ */ jsx("td", { children: formatNumber(fares[ride], 0) })
		] }, distance)) })] })
	});
}
/** A neuron with two inputs, and its loss as a landscape. */
function Why() {
	const { t } = useTranslation("normalization");
	const unit = useFirst((state) => state.unit);
	const condition = useFirst((state) => descentsOf(state).raw.condition);
	return /* @__PURE__ */ jsxs(Section, {
		id: "why",
		heading: t(($) => $.why.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.setup)
			}),
			/* @__PURE__ */ jsx(StatisticsFormula, { id: "neuron" }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.card, {
					start: fareCard.start,
					distance: fareCard.distance,
					minute: formatNumber(fareCard.minute)
				})
			}),
			/* @__PURE__ */ jsx(RidesTable, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.loss)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.spreads, {
					distance: formatNumber(standardize(rides.distance).deviation),
					time: formatNumber(standardize(timeIn(unit)).deviation),
					condition: formatNumber(condition, 0)
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.why.descent)
			}),
			/* @__PURE__ */ jsx(StatisticsFormula, { id: "update" })
		]
	});
}
var options = [
	"more",
	"same",
	"half",
	"tenth"
];
/** The question is about the page's first settings; the answer is counted on the walks that they make. */
var { unit, rate } = defaultFirstLesson;
/** The second prediction: how many steps the normalized inputs need. */
function Race() {
	const { t } = useTranslation("normalization");
	const { t: tPicture } = useTranslation("picture");
	const store = useFirstStore();
	const [chosen, setChosen] = useState();
	const { raw, normalized } = descentsFor(unit, rate);
	const steps = {
		raw: formatSteps(raw.walk.reached),
		normalized: formatSteps(normalized.walk.reached)
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "race",
		heading: t(($) => $.race.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.race.setup, {
				share: formatPercent(rate),
				raw: steps.raw
			})
		}), /* @__PURE__ */ jsx(Choice, {
			question: t(($) => $.race.question),
			options: options.map((value) => ({
				value,
				label: t(($) => $.race.options[value])
			})),
			chosen,
			onChoose: (option) => {
				setChosen(option);
				store.setState({
					unit,
					rate,
					step: 0,
					isWalking: true
				});
			},
			submitLabel: t(($) => $.race.action),
			right: "tenth",
			rightLabel: tPicture(($) => $.lesson.choice.right),
			wrongLabel: tPicture(($) => $.lesson.choice.wrong),
			feedback: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.race.result, steps)
			}), /* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.race.insight)
			})] })
		})]
	});
}
// src/lessons/normalization/Rate.tsx
/** `80`, `80 %` and `80%` are all the same share. */
function parsePercent(text) {
	const percent = parseNumber(text.replace("%", ""));
	return percent === void 0 ? void 0 : percent / 100;
}
/** The settings of the race above. */
var { unit: firstUnit, rate: firstRate } = defaultFirstLesson;
var triedShares = [
	.2,
	.5,
	.8,
	.95
];
/** The steps of both walks at several rates, each counted on a walk of its own. */
function StepsTable() {
	const { t } = useTranslation("normalization");
	const unit = useFirst((state) => state.unit);
	const rows = useMemo(() => triedShares.map((share) => ({
		share,
		...descentsFor(unit, share)
	})), [unit]);
	return /* @__PURE__ */ jsxs("table", { children: [
		/* @__PURE__ */ jsx("caption", { children: t(($) => $.rate.table) }),
		/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.rate.columns.share)
			}),
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.valley.raw)
			}),
			/* @__PURE__ */ jsx("th", {
				scope: "col",
				children: t(($) => $.valley.normalized)
			})
		] }) }),
		/* @__PURE__ */ jsx("tbody", { children: rows.map(({ share, raw, normalized }) => /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("th", {
				scope: "row",
				children: formatPercent(share)
			}),
			/* @__PURE__ */ jsx("td", { children: formatSteps(raw.walk.reached) }),
			/* @__PURE__ */ jsx("td", { children: formatSteps(normalized.walk.reached) })
		] }, share)) })
	] });
}
/** What a share of the limit does across the valley: no swing, a shrinking one, an endless one, a growing one. */
function swingOf(rate) {
	if (rate <= .5) return "none";
	if (rate < 1) return "shrinking";
	return rate === 1 ? "endless" : "growing";
}
/** How far a step may go. */
function Rate() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const messages = useMessages();
	const rate = useFirst((state) => state.rate);
	const { raw, normalized } = useFirst(descentsOf);
	const { min, max } = rateRange;
	return /* @__PURE__ */ jsxs(Section, {
		id: "rate",
		heading: t(($) => $.rate.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.rate.body)
			}),
			/* @__PURE__ */ jsx(StatisticsFormula, { id: "limit" }),
			/* @__PURE__ */ jsx(Slider, {
				label: t(($) => $.rate.label),
				value: rate,
				min,
				max,
				step: .01,
				format: formatPercent,
				parse: parsePercent,
				resetValue: firstRate,
				onChange: (next) => store.setState({ rate: next }),
				invalidMessage: messages.number(Math.round(100 * min), Math.round(100 * max))
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: t(($) => $.rate.swing[swingOf(rate)])
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.rate.limits, {
					raw: formatSmall(raw.rate),
					rawLimit: formatSmall(raw.limit),
					normalized: formatSmall(normalized.rate),
					normalizedLimit: formatSmall(normalized.limit)
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.rate.try)
			}),
			/* @__PURE__ */ jsx(StepsTable, {}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.rate.reading)
			})
		]
	});
}
/** The same rides in another unit; and what normalizing does not do. */
function Unit() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const messages = useMessages();
	const unit = useFirst((state) => state.unit);
	const { raw, normalized } = useFirst(descentsOf);
	const { min, max } = unitRange;
	const distance = standardize(rides.distance);
	const time = standardize(rides.minutes);
	const correlation = meanProduct(distance.scores, time.scores);
	return /* @__PURE__ */ jsxs(Section, {
		id: "unit",
		heading: t(($) => $.unit.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.unit.body)
			}),
			/* @__PURE__ */ jsx(Slider, {
				label: t(($) => $.unit.label),
				value: unit,
				min,
				max,
				step: 1,
				format: String,
				resetValue: firstUnit,
				onChange: (next) => store.setState({ unit: Math.round(next) }),
				invalidMessage: messages.wholeNumber(min, max)
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: t(($) => $.unit.status, {
					distance: formatNumber(distance.deviation),
					time: formatNumber(standardize(timeIn(unit)).deviation),
					condition: formatNumber(raw.condition, 1),
					raw: formatSteps(raw.walk.reached),
					normalized: formatSteps(normalized.walk.reached)
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.unit.try)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.unit.insight)
			}),
			/* @__PURE__ */ jsx(Callout, {
				kind: "caveat",
				title: t(($) => $.unit.caveats.title),
				children: /* @__PURE__ */ jsxs("ul", { children: [
					/* @__PURE__ */ jsx(Prose, {
						as: "li",
						text: t(($) => $.unit.caveats.correlation, {
							correlation: formatNumber(correlation),
							condition: formatNumber(normalized.condition, 1)
						})
					}),
					/* @__PURE__ */ jsx(Prose, {
						as: "li",
						text: t(($) => $.unit.caveats.network)
					}),
					/* @__PURE__ */ jsx(Prose, {
						as: "li",
						text: t(($) => $.unit.caveats.others, {
							momentum: formatNumber(triedMomentum, 1),
							raw: formatSteps(descentsFor(firstUnit, firstRate).raw.walk.reached),
							steps: formatSteps(stepsWithMomentum(firstUnit, firstRate))
						})
					})
				] })
			})
		]
	});
}
// src/figures/ValleyMap.tsx
var LEFT = 40;
var RIGHT = 10;
var TOP = 8;
var BOTTOM = 22;
/** Width of the map over its height. */
var ASPECT = 2.5;
/** Powers of 4 of the height at the start: each contour is half or twice as wide as the next. */
var contours = [
	4,
	3,
	2,
	1,
	0,
	-1,
	-2,
	-3
];
/** The loss over two weights as seen from above, both weights to one scale, and a walk on it. */
function ValleyMap(props) {
	const { valley, path, labels, formatTick, nominalWidth = 328, maxHeight } = props;
	const room = useWidth(nominalWidth);
	const clipId = useId();
	const widest = maxHeight ? ASPECT * (maxHeight - TOP - BOTTOM) + LEFT + RIGHT : Number.POSITIVE_INFINITY;
	const width = Math.min(room.width, widest);
	const mapWidth = width - LEFT - RIGHT;
	const mapHeight = Math.round(mapWidth / ASPECT);
	const start = path[0];
	const { centre, halfWidth, halfHeight } = viewOf(valley, start, mapWidth / mapHeight);
	const x = scaleLinear([centre[0] - halfWidth, centre[0] + halfWidth], [LEFT, LEFT + mapWidth]);
	const y = scaleLinear([centre[1] - halfHeight, centre[1] + halfHeight], [TOP + mapHeight, TOP]);
	const scale = mapWidth / (2 * halfWidth);
	const height = heightAt(valley, start);
	const isNear = ([one, two]) => Math.abs(one - centre[0]) < 20 * halfWidth && Math.abs(two - centre[1]) < 20 * halfHeight;
	const gone = path.findIndex((point) => !isNear(point));
	const places = (gone < 0 ? path : path.slice(0, gone + 1)).map(([one, two]) => [round(x(one)), round(y(two))]);
	const last = path.at(-1);
	return /* @__PURE__ */ jsx("div", {
		className: "figure figure-chart",
		ref: room.ref,
		children: /* @__PURE__ */ jsxs("svg", {
			className: "valley-map",
			viewBox: `0 0 ${width} ${TOP + mapHeight + BOTTOM}`,
			style: { maxWidth: toRem(width) },
			role: "img",
			"aria-label": labels.description,
			children: [
				/* @__PURE__ */ jsx("clipPath", {
					id: clipId,
					children: /* @__PURE__ */ jsx("rect", {
						x: LEFT,
						y: TOP,
						width: mapWidth,
						height: mapHeight
					})
				}),
				/* @__PURE__ */ jsxs("g", {
					clipPath: `url(#${clipId})`,
					children: [
						height > 0 && contours.map((power) => {
							const { radii, direction } = levelSet(valley, height * 4 ** power);
							return /* @__PURE__ */ jsx("ellipse", {
								className: "valley-map-contour",
								transform: `translate(${round(x(centre[0]))} ${round(y(centre[1]))}) rotate(${round(degrees(-direction))})`,
								rx: round(radii[0] * scale),
								ry: round(radii[1] * scale)
							}, power);
						}),
						/* @__PURE__ */ jsx("path", {
							className: "valley-map-least",
							d: `M${round(x(centre[0])) - 6} ${round(y(centre[1]))}h12m-6 -6v12`
						}),
						/* @__PURE__ */ jsx("path", {
							className: "valley-map-path",
							d: places.map((place) => place.join(" ")).join("L").replace(/^/, "M")
						}),
						places.slice(0, 60).map(([across, up], index) => /* @__PURE__ */ jsx("circle", {
							className: "valley-map-step",
							cx: across,
							cy: up,
							r: index === 0 ? 4.5 : 2.5
						}, index)),
						isNear(last) && /* @__PURE__ */ jsx("circle", {
							className: "valley-map-walker",
							cx: round(x(last[0])),
							cy: round(y(last[1])),
							r: "6"
						})
					]
				}),
				/* @__PURE__ */ jsx("rect", {
					className: "valley-map-frame",
					x: LEFT,
					y: TOP,
					width: mapWidth,
					height: mapHeight
				}),
				/* @__PURE__ */ jsx(LeftAxis, {
					scale: y,
					at: LEFT,
					tickCount: 3,
					formatTick
				}),
				/* @__PURE__ */ jsx(BottomAxis, {
					scale: x,
					at: TOP + mapHeight,
					tickCount: 5,
					formatTick
				}),
				/* @__PURE__ */ jsxs("text", {
					className: "valley-map-label",
					x: 48,
					y: 26,
					children: [labels.up, " ↑"]
				}),
				/* @__PURE__ */ jsxs("text", {
					className: "valley-map-label",
					x: LEFT + mapWidth - 8,
					y: TOP + mapHeight - 9,
					textAnchor: "end",
					children: [labels.across, " →"]
				})
			]
		})
	});
}
var degrees = (radians) => radians * 180 / Math.PI;
// src/lessons/normalization/ValleyBench.tsx
/** A long walk is shown in no more pictures than this. */
var mostPictures = 80;
var pictureMs = 90;
/** Takes the steps one after another while the store says so. */
function useWalking() {
	const store = useFirstStore();
	const isWalking = useFirst((state) => state.isWalking);
	useEffect(() => {
		if (!isWalking) return;
		const timer = setInterval(() => {
			const state = store.getState();
			const last = lastStepOf(state);
			const step = Math.min(last, state.step + Math.ceil(last / mostPictures));
			store.setState({
				step,
				isWalking: step < last
			});
		}, pictureMs);
		return () => clearInterval(timer);
	}, [store, isWalking]);
}
/** How far the walk on a landscape has come, in words. */
function useStanding(slope) {
	const { t } = useTranslation("normalization");
	const { walk } = useFirst((state) => descentsOf(state)[slope]);
	const { taken, loss, kind } = standingOf(walk, useFirst((state) => state.step));
	return {
		taken,
		text: t(($) => $.valley.standing[kind], {
			steps: taken,
			loss: formatSmall(loss),
			reached: walk.reached ?? 0
		}),
		name: t(($) => $.valley[slope])
	};
}
/** Reads out where both walks have come to, once they stand still. */
function StandingRegion() {
	const raw = useStanding("raw");
	const normalized = useStanding("normalized");
	return /* @__PURE__ */ jsx(LiveRegion, { message: [raw, normalized].map(({ name, text }) => `${name}: ${text}`).join("; ") });
}
function SlopeMap({ slope, maxHeight }) {
	const { t } = useTranslation("normalization");
	const descent = useFirst((state) => descentsOf(state)[slope]);
	const unit = useFirst((state) => state.unit);
	const { taken, text: standing, name } = useStanding(slope);
	const range = 2 * Math.abs(descent.valley.centre[1]);
	return /* @__PURE__ */ jsxs("div", {
		className: "valley-bench-map",
		children: [/* @__PURE__ */ jsxs("p", { children: [
			/* @__PURE__ */ jsx("strong", { children: name }),
			" ",
			/* @__PURE__ */ jsx("span", { children: standing })
		] }), /* @__PURE__ */ jsx(ValleyMap, {
			valley: descent.valley,
			path: descent.walk.path.slice(0, taken + 1),
			labels: {
				description: t(($) => $.valley.description, {
					name,
					standing
				}),
				across: slope === "raw" ? t(($) => $.valley.perKilometre) : t(($) => $.valley.perDeviationDistance),
				up: slope === "normalized" ? t(($) => $.valley.perDeviationTime) : t(($) => $.valley.perUnit, { count: unit })
			},
			formatTick: (value) => formatNumber(value, range < 1 ? 2 : Number.isInteger(value) ? 0 : 1),
			...maxHeight && { maxHeight }
		})]
	});
}
/** Both landscapes, one above the other, and the walk on both: stays in sight while the second part is read. */
function ValleyBench() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const isWalking = useFirst((state) => state.isWalking);
	const step = useFirst((state) => state.step);
	const height = useScreenHeight();
	useWalking();
	const toggle = () => {
		const state = store.getState();
		const isOver = state.step >= lastStepOf(state);
		store.setState(state.isWalking ? { isWalking: false } : {
			isWalking: true,
			...isOver && { step: 0 }
		});
	};
	return /* @__PURE__ */ jsxs("section", {
		className: "workbench",
		"aria-label": t(($) => $.valley.title),
		children: [
			slopes.map((slope) => /* @__PURE__ */ jsx(SlopeMap, {
				slope,
				maxHeight: height && Math.max(120, .34 * height)
			}, slope)),
			/* @__PURE__ */ jsxs("p", {
				className: "button-row valley-buttons",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						className: "primary",
						onClick: toggle,
						children: t(($) => isWalking ? $.valley.pause : $.valley.play)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => store.setState({
							step: step + 1,
							isWalking: false
						}),
						children: t(($) => $.valley.step)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						disabled: step === 0,
						onClick: () => store.setState({
							step: 0,
							isWalking: false
						}),
						children: t(($) => $.valley.reset)
					})
				]
			}),
			/* @__PURE__ */ jsx(StandingRegion, {})
		]
	});
}
// src/lessons/normalization/ValleyPart.tsx
/** The second part: why a network cares. */
function ValleyPart() {
	return /* @__PURE__ */ jsxs("div", {
		className: "lesson",
		children: [/* @__PURE__ */ jsxs("div", {
			className: "lesson-side",
			children: [/* @__PURE__ */ jsx("div", {
				className: "lesson-picture",
				children: /* @__PURE__ */ jsx(ValleyBench, {})
			}), /* @__PURE__ */ jsx(Drawers, {})]
		}), /* @__PURE__ */ jsxs("div", {
			className: "lesson-text",
			children: [
				/* @__PURE__ */ jsx(Why, {}),
				/* @__PURE__ */ jsx(Race, {}),
				/* @__PURE__ */ jsx(Rate, {}),
				/* @__PURE__ */ jsx(Unit, {})
			]
		})]
	});
}
export { ValleyPart };
