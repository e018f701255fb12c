/* empty css                 */
import { n as useWidth, t as toRem } from "./useWidth-ChFIspoG.js";
import { t as Toggle } from "./Toggle-DZQ5h1MO.js";
import { t as AddressNotes } from "./SettingsLink-DAXyoobs.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { kt as readyLessons } from "../prerender.js";
import { i as choiceParam } from "./followUrl-CdwC6X_C.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/figures/coursePath.ts
/** Below this the names have no room beside one another. */
var NARROW = 480;
/** The least width of a name, and the height of a row of stops with names under and a part's name above them. */
var CELL = 118;
var ROW = 138;
var FIRST_ROW = 44;
/** Room at both sides for the line to turn round in. */
var TURN = 30;
/** The vertical line: how far from the left, so that arcs find room; how far apart; what a part's name takes. */
var LINE_X = 76;
var STEP = 44;
var PART_GAP = 34;
var LABEL_GAP = 28;
/**
* Where the stops of a course stand: along a line that runs to and fro as wide as the room is, or straight down in a
* narrow one. `starts` are the indices of stops that begin a part, whose name stands above them.
*/
function layoutCoursePath(count, width, starts = []) {
	return width < NARROW ? layoutDown(count, width, starts) : layoutToAndFro(count, width);
}
function layoutDown(count, width, starts) {
	const places = [];
	let y = -22;
	for (let index = 0; index < count; index++) {
		y += STEP + (starts.includes(index) ? PART_GAP : 0);
		places.push({
			x: LINE_X,
			y
		});
	}
	const [first] = places;
	return {
		isVertical: true,
		height: y + STEP / 2,
		labelWidth: width - LINE_X - LABEL_GAP,
		places,
		line: first ? `M${first.x} ${first.y}V${y}` : ""
	};
}
function layoutToAndFro(count, width) {
	const most = Math.floor((width - 60) / CELL);
	const rows = Math.max(1, Math.ceil(count / most));
	const columns = Math.max(1, Math.ceil(count / rows));
	const cell = (width - 60) / columns;
	const places = Array.from({ length: count }, (_, index) => {
		const row = Math.floor(index / columns);
		const column = row % 2 === 0 ? index % columns : columns - 1 - index % columns;
		return {
			x: Math.round(TURN + (column + .5) * cell),
			y: FIRST_ROW + row * ROW
		};
	});
	return {
		isVertical: false,
		height: FIRST_ROW + (rows - 1) * ROW + 88,
		labelWidth: Math.floor(cell) - 8,
		places,
		line: lineThrough(places, width)
	};
}
/** Straight along a row, and round a half ellipse at its end. */
function lineThrough(places, width) {
	return places.map(({ x, y }, index) => {
		const before = places[index - 1];
		if (!before) return `M${x} ${y}`;
		if (before.y === y) return `H${x}`;
		const isRight = x > width / 2;
		const edge = isRight ? width - TURN : TURN;
		return `H${edge}A24 ${(y - before.y) / 2} 0 0 ${isRight ? 1 : 0} ${edge} ${y}H${x}`;
	}).join("");
}
/** How far a curve leaves the straight way, as a share of its length. */
var BEND = .16;
/** A thin curve between two places; beside the vertical line it swings out to the left, the further the longer. */
function arcBetween(from, to, { isVertical, height }) {
	if (isVertical) {
		const reach = 24 + 48 * Math.sqrt(Math.abs(to.y - from.y) / height);
		const x = Math.round(LINE_X - reach / .75);
		return `M${from.x} ${from.y}C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`;
	}
	const side = to.x >= from.x ? BEND : -.16;
	const x = Math.round((from.x + to.x) / 2 + side * (to.y - from.y));
	const y = Math.round((from.y + to.y) / 2 - side * (to.x - from.x));
	return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
// src/figures/CoursePath.tsx
var RADIUS = {
	station: 17,
	linked: 12,
	plain: 12
};
/**
* A course as one line with its stops, and an arc from each that has to do with the station. For the eye and the
* pointer: the page lists the same stops, and that list is what keyboards and screen readers use.
*/
function CoursePath({ stops, nominalWidth = 290 }) {
	const { ref, width, isMeasured } = useWidth(nominalWidth);
	const starts = stops.flatMap(({ part }, index) => part ? [index] : []);
	const layout = layoutCoursePath(stops.length, width, starts);
	const { isVertical, height, places, labelWidth } = layout;
	const placed = stops.map((stop, index) => ({
		...stop,
		place: places[index]
	}));
	const station = placed.find(({ kind }) => kind === "station");
	const room = {
		"--label-width": toRem(labelWidth),
		height: toRem(height)
	};
	return /* @__PURE__ */ jsx("div", {
		ref,
		className: isVertical ? "figure course-path course-path-down" : "figure course-path",
		"data-measured": isMeasured,
		"aria-hidden": "true",
		children: /* @__PURE__ */ jsxs("div", {
			style: room,
			children: [/* @__PURE__ */ jsxs("svg", {
				viewBox: `0 0 ${width} ${height}`,
				style: { width: toRem(width) },
				"aria-hidden": "true",
				children: [
					/* @__PURE__ */ jsx("path", {
						className: "course-path-line",
						d: layout.line
					}),
					station && placed.filter(({ kind }) => kind === "linked").map(({ id, place }) => /* @__PURE__ */ jsx("path", {
						className: "course-path-arc",
						d: arcBetween(place, station.place, layout)
					}, id)),
					placed.map(({ id, kind, number, place }) => /* @__PURE__ */ jsxs("g", {
						className: `course-path-${kind}`,
						transform: `translate(${place.x} ${place.y})`,
						children: [
							kind === "station" && /* @__PURE__ */ jsx("circle", {
								className: "course-path-ring",
								r: RADIUS.station + 5
							}),
							/* @__PURE__ */ jsx("circle", { r: RADIUS[kind] }),
							/* @__PURE__ */ jsx("text", {
								textAnchor: "middle",
								dy: "0.36em",
								children: number
							})
						]
					}, id))
				]
			}), placed.map(({ id, name, kind, part, place }) => /* @__PURE__ */ jsxs("div", {
				className: "course-path-stop",
				style: {
					left: toRem(place.x),
					top: toRem(place.y)
				},
				children: [part && /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("span", { children: part }) }), /* @__PURE__ */ jsx("a", {
					className: `course-path-to-${kind}`,
					href: `#${id}`,
					tabIndex: -1,
					children: /* @__PURE__ */ jsx("span", { children: name })
				})]
			}, id))]
		})
	});
}
// src/lessons/course-map/stops.ts
/** The stops of a deep-learning course in their order, part by part. The ids are locale keys and anchors. */
var parts = [
	{
		id: "neurons",
		stops: [
			{ id: "history" },
			{ id: "mccullochPitts" },
			{ id: "thresholding" },
			{
				id: "activations",
				bears: true,
				page: "batch-normalization"
			}
		]
	},
	{
		id: "descent",
		stops: [
			{
				id: "gradientDescent",
				bears: true,
				page: "normalization"
			},
			{
				id: "momentum",
				bears: true,
				page: "batch-normalization"
			},
			{ id: "nesterov" },
			{
				id: "stochastic",
				bears: true,
				page: "batch-normalization"
			},
			{ id: "adagrad" },
			{
				id: "adam",
				bears: true,
				page: "layer-normalization"
			},
			{
				id: "eigenvalues",
				bears: true,
				page: "normalization"
			}
		]
	},
	{
		id: "sequences",
		stops: [
			{
				id: "recurrent",
				bears: true,
				page: "layer-normalization"
			},
			{ id: "throughTime" },
			{
				id: "vanishing",
				bears: true,
				page: "batch-normalization"
			},
			{ id: "truncated" },
			{
				id: "gates",
				bears: true,
				page: "layer-normalization"
			},
			{ id: "encoderDecoder" },
			{
				id: "attention",
				bears: true,
				page: "layer-normalization"
			}
		]
	},
	{
		id: "autoencoders",
		stops: [
			{
				id: "pca",
				bears: true,
				page: "normalization"
			},
			{ id: "autoencoderRegularization" },
			{ id: "denoising" },
			{ id: "contractive" }
		]
	},
	{
		id: "regularization",
		stops: [
			{ id: "biasVariance" },
			{
				id: "weightDecay",
				bears: true
			},
			{ id: "earlyStopping" },
			{ id: "augmentation" },
			{
				id: "sharing",
				bears: true,
				page: "batch-normalization"
			},
			{
				id: "inputNoise",
				bears: true,
				page: "group-normalization"
			},
			{ id: "ensembles" },
			{
				id: "dropout",
				bears: true,
				page: "batch-normalization"
			}
		]
	},
	{
		id: "training",
		stops: [
			{ id: "normalization" },
			{
				id: "pretraining",
				bears: true
			},
			{
				id: "betterActivations",
				bears: true,
				page: "conclusion"
			},
			{
				id: "initialization",
				bears: true
			}
		]
	},
	{
		id: "vision",
		stops: [
			{ id: "wordVectors" },
			{
				id: "convolutional",
				bears: true,
				page: "comparison"
			},
			{
				id: "famousNets",
				bears: true
			},
			{ id: "visualizing" },
			{ id: "guidedBackpropagation" },
			{
				id: "deepArt",
				bears: true,
				page: "instance-normalization"
			},
			{
				id: "recent",
				bears: true,
				page: "conclusion"
			}
		]
	},
	{
		id: "rewards",
		stops: [
			{ id: "reinforcement" },
			{ id: "bandits" },
			{ id: "medianElimination" },
			{ id: "decisionProcesses" },
			{ id: "bellman" },
			{ id: "deepQ" },
			{ id: "advancedQ" },
			{ id: "imitation" },
			{
				id: "policyGradient",
				bears: true
			}
		]
	}
];
var bears = (entry) => "bears" in entry;
var stops = parts.flatMap(({ id: part, stops: entries }) => entries.map((entry) => ({
	part,
	entry
}))).map(({ part, entry }, index) => ({
	id: entry.id,
	part,
	number: index + 1,
	bearing: bears(entry) ? entry.id : null,
	page: "page" in entry ? entry.page : null
}));
/** All stops, or the station and what has to do with it. */
function stopsToShow(view) {
	return view === "all" ? stops : stops.filter(({ id, bearing }) => bearing !== null || id === "normalization");
}
/** A title without the English that stands behind it in brackets. */
var shortTitle = (title) => title.replace(/ \([^()]*\)$/, "");
// src/lessons/course-map/StopItem.tsx
/** How a stop has to do with normalization. */
function Bearing({ id }) {
	const { t } = useTranslation("course-map");
	return /* @__PURE__ */ jsxs("p", {
		className: "course-map-bearing",
		children: [
			/* @__PURE__ */ jsx("strong", { children: t(($) => $.bearing) }),
			" ",
			/* @__PURE__ */ jsx(Prose, { text: t(($) => $.bearings[id]) })
		]
	});
}
/** What this stop opens to: the lessons of this site. */
function Lessons() {
	const { t } = useTranslation("course-map");
	const { t: tCommon } = useTranslation("common");
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("strong", { children: t(($) => $.here) }) }), /* @__PURE__ */ jsx("ul", {
		className: "course-map-lessons",
		children: readyLessons.map(({ slug }) => /* @__PURE__ */ jsxs("li", { children: [/* @__PURE__ */ jsx("a", {
			href: `../${slug}/`,
			children: tCommon(($) => $.lessons[slug].title)
		}), /* @__PURE__ */ jsx("small", { children: tCommon(($) => $.lessons[slug].line) })] }, slug))
	})] });
}
/** One stop of the course: what it is, and how it has to do with normalization. */
function StopItem({ stop: { id, number, bearing, page } }) {
	const { t } = useTranslation("course-map");
	const { t: tCommon } = useTranslation("common");
	return /* @__PURE__ */ jsxs("li", {
		id,
		value: number,
		className: id === "normalization" ? "course-map-station" : void 0,
		children: [
			/* @__PURE__ */ jsx("h3", { children: t(($) => $.stops[id].title) }),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.stops[id].text)
			}),
			bearing && /* @__PURE__ */ jsx(Bearing, { id: bearing }),
			page && /* @__PURE__ */ jsxs("p", {
				className: "small",
				children: [
					t(($) => $.read),
					" ",
					/* @__PURE__ */ jsx("a", {
						href: `../${page}/`,
						children: tCommon(($) => $.lessons[page].title)
					})
				]
			}),
			id === "normalization" && /* @__PURE__ */ jsx(Lessons, {})
		]
	});
}
// src/lessons/course-map/view.ts
var wholeCourse = { show: "all" };
var createView = () => createStore(() => wholeCourse);
/** What a link carries. */
var viewUrl = { show: choiceParam("show", ["all", "normalization"]) };
// src/lessons/course-map/Page.tsx
var asItIs = (values) => values;
var kindOf = ({ id, bearing }) => {
	if (id === "normalization") return "station";
	return bearing ? "linked" : "plain";
};
/** The whole deep-learning course as a picture and as a list, and what in it has to do with normalization. */
function Page() {
	const { t } = useTranslation("course-map");
	const [store] = useState(createView);
	const { show } = useStore(store);
	const shown = stopsToShow(show);
	return /* @__PURE__ */ jsxs("article", {
		className: "page course-map",
		children: [
			/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }),
			/* @__PURE__ */ jsx("p", {
				className: "lead",
				children: t(($) => $.lead)
			}),
			/* @__PURE__ */ jsx(AddressNotes, {
				store,
				table: viewUrl,
				initial: wholeCourse,
				fit: asItIs
			}),
			/* @__PURE__ */ jsxs("div", {
				className: "course-map-bar",
				children: [/* @__PURE__ */ jsx(Toggle, {
					label: t(($) => $.only),
					isOn: show === "normalization",
					onChange: (isOn) => store.setState({ show: isOn ? "normalization" : "all" })
				}), /* @__PURE__ */ jsx("p", {
					className: "small",
					role: "status",
					children: t(($) => $.shown, {
						count: shown.length,
						all: stops.length
					})
				})]
			}),
			/* @__PURE__ */ jsx(CoursePath, { stops: shown.map((stop, index) => ({
				id: stop.id,
				name: shortTitle(t(($) => $.stops[stop.id].title)),
				number: stop.number,
				kind: kindOf(stop),
				part: shown[index - 1]?.part === stop.part ? void 0 : t(($) => $.parts[stop.part])
			})) }),
			parts.map(({ id: part }) => {
				const own = shown.filter((stop) => stop.part === part);
				if (own.length === 0) return null;
				return /* @__PURE__ */ jsxs("section", {
					"aria-labelledby": `part-${part}`,
					children: [/* @__PURE__ */ jsx("h2", {
						id: `part-${part}`,
						children: t(($) => $.parts[part])
					}), /* @__PURE__ */ jsx("ol", {
						className: "course-map-stops",
						children: own.map((stop) => /* @__PURE__ */ jsx(StopItem, { stop }, stop.id))
					})]
				}, part);
			})
		]
	});
}
export { Page };
