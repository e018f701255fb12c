import { i as formatSmall, n as formatNumber } from "./format-BXn2hZgx.js";
import { t as Prose } from "./Prose-D_L7eu7m.js";
import { c as useNumbers, i as formatSigned, l as standardize, m as markRange, n as formatMark, o as useFirst, p as lineStages, s as useFirstStore, y as setMarks } from "./Page-BlcbhIpk.js";
import { i as CopyButton } from "./SettingsLink-DAXyoobs.js";
import { t as ScrollBox } from "./ScrollBox-wGs59Rh-.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as StatisticsFormula } from "./StatisticsFormula-qnv3zwSI.js";
import { t as StepList } from "./StepList-BnxAtof-.js";
import { t as Choice } from "./Choice-BXzWsKGJ.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { sum } from "d3-array";
// src/lessons/normalization/code.ts
var fixed = (value) => value.toFixed(2);
/** A program that prints the page's numbers. The library's variance divides by the count, as the page does. */
function numpyCode(values, { mean, variance, deviation, scores }) {
	return [
		"import numpy as np",
		"",
		`x = np.array([${values.join(", ")}])`,
		"mean = x.mean()",
		"variance = x.var()",
		"z = (x - mean) / np.sqrt(variance + 1e-5)",
		"",
		`print(f"{mean:.2f} {variance:.2f} {np.sqrt(variance):.2f}")  # ${[
			mean,
			variance,
			deviation
		].map(fixed).join(" ")}`,
		`print(*(f"{score:.2f}" for score in z))  # ${scores.map(fixed).join(" ")}`
	].join("\n");
}
// src/lessons/normalization/FinePoints.tsx
/** Dividing by the count, and what happens where there is no spread at all. */
function FinePoints() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const numbers = useFirst((state) => state.numbers);
	const [kept, setKept] = useState(null);
	const first = (epsilon) => formatNumber(standardize(numbers, epsilon).scores[0]);
	return /* @__PURE__ */ jsxs(Section, {
		id: "fine",
		heading: t(($) => $.fine.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.fine.count)
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.fine.equal)
			}),
			/* @__PURE__ */ jsxs("p", {
				className: "button-row",
				children: [/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => {
						setKept(kept ?? numbers);
						setMarks(store, numbers.map(() => 60), "scores");
					},
					children: t(($) => $.fine.action)
				}), kept && /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => {
						setMarks(store, kept);
						setKept(null);
					},
					children: t(($) => $.fine.undo)
				})]
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: t(($) => $.fine.status, {
					without: first(0),
					with: first()
				})
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.fine.epsilon)
			}),
			/* @__PURE__ */ jsx(StatisticsFormula, { id: "withEpsilon" })
		]
	});
}
/** The same in a few lines that anybody can run. */
function Code() {
	const { t } = useTranslation("normalization");
	const { t: tPicture } = useTranslation("picture");
	const { numbers, ...standardized } = useNumbers();
	const code = numpyCode(numbers, standardized);
	return /* @__PURE__ */ jsxs(Section, {
		id: "code",
		heading: t(($) => $.code.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.code.intro) }),
			/* @__PURE__ */ jsx(CopyButton, {
				text: code,
				label: tPicture(($) => $.code.copy),
				copiedLabel: tPicture(($) => $.code.copied),
				failedLabel: tPicture(($) => $.code.failed)
			}),
			/* @__PURE__ */ jsx(ScrollBox, {
				as: "pre",
				lang: "en",
				children: /* @__PURE__ */ jsx("code", { children: code })
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.code.note)
			})
		]
	});
}
// src/lessons/normalization/LineSteps.tsx
/** A negative number stands in brackets where a minus comes before it. */
var bracketed = (value) => value < 0 ? `(${formatNumber(value)})` : formatNumber(value);
/** From the numbers to the common scale, one step a stage of the picture. */
function LineSteps() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const { numbers, selected, mean, variance, deviation, scores } = useNumbers();
	const deviations = numbers.map((value) => value - mean);
	const count = String(numbers.length);
	const after = standardize(scores);
	const values = {
		count: numbers.length,
		mean: formatNumber(mean),
		variance: formatNumber(variance),
		deviation: formatNumber(deviation),
		shift: formatNumber(10 / numbers.length, 2),
		right: formatSigned(sum(deviations.filter((value) => value > 0))),
		left: formatSigned(sum(deviations.filter((value) => value < 0))),
		meanAfter: formatNumber(after.mean),
		deviationAfter: formatNumber(after.deviation)
	};
	const formulaOf = {
		mean: /* @__PURE__ */ jsx(StatisticsFormula, {
			id: "mean",
			slots: {
				sum: formatMark(sum(numbers)),
				count,
				mean: values.mean
			}
		}),
		deviations: null,
		variance: /* @__PURE__ */ jsx(StatisticsFormula, {
			id: "variance",
			slots: {
				squares: formatNumber(sum(deviations, (value) => value ** 2)),
				count,
				variance: values.variance
			}
		}),
		deviation: /* @__PURE__ */ jsx(StatisticsFormula, {
			id: "deviation",
			slots: {
				variance: values.variance,
				deviation: values.deviation
			}
		}),
		scores: /* @__PURE__ */ jsx(StatisticsFormula, {
			id: "score",
			slots: {
				x: formatMark(numbers[selected]),
				mean: bracketed(mean),
				deviation: values.deviation,
				score: formatNumber(scores[selected])
			}
		})
	};
	return /* @__PURE__ */ jsxs(Section, {
		id: "steps",
		heading: t(($) => $.steps.heading),
		children: [/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.steps.intro)
		}), /* @__PURE__ */ jsx(StepList, {
			previousLabel: t(($) => $.steps.previous),
			nextLabel: t(($) => $.steps.next),
			positionLabel: (step, steps) => t(($) => $.steps.position, {
				step,
				steps
			}),
			onEnter: (index) => store.setState({ show: lineStages[index] }),
			steps: lineStages.map((stage) => ({
				id: stage,
				title: t(($) => $.steps[stage].title),
				body: /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx(Prose, {
					as: "p",
					text: t(($) => $.steps[stage].body, values)
				}), formulaOf[stage]] })
			}))
		})]
	});
}
// src/lessons/normalization/Outlier.tsx
var options = [
	"none",
	"apart",
	"together"
];
var before = [
	50,
	55,
	60,
	65,
	70
];
var after = before.with(-1, 100);
/** How far apart the first and the last but one of five lie on the common scale. */
var stretchOf = (marks) => {
	const { scores } = standardize(marks);
	return scores[3] - scores[0];
};
/** All numbers in another way, and how far that moves their z-scores. */
function SameScores() {
	const { t } = useTranslation("normalization");
	const store = useFirstStore();
	const numbers = useFirst((state) => state.numbers);
	const [kept, setKept] = useState(null);
	const change = (changed) => {
		const own = standardize(numbers).scores;
		setMarks(store, changed, "scores");
		const { scores } = standardize(store.getState().numbers);
		setKept({
			numbers: kept?.numbers ?? numbers,
			difference: Math.max(...scores.map((score, index) => Math.abs(score - own[index])))
		});
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.outlier.same)
		}),
		/* @__PURE__ */ jsxs("p", {
			className: "button-row",
			children: [
				/* @__PURE__ */ jsx("button", {
					type: "button",
					disabled: Math.max(...numbers) > markRange.max - 10,
					onClick: () => change(numbers.map((value) => value + 10)),
					children: t(($) => $.outlier.add)
				}),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => change(numbers.map((value) => value / 2)),
					children: t(($) => $.outlier.halve)
				}),
				kept && /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => {
						setMarks(store, kept.numbers);
						setKept(null);
					},
					children: t(($) => $.outlier.undo)
				})
			]
		}),
		/* @__PURE__ */ jsx("p", {
			role: "status",
			children: kept && t(($) => $.outlier.difference, { difference: formatSmall(kept.difference) })
		}),
		/* @__PURE__ */ jsx(Prose, {
			as: "p",
			text: t(($) => $.outlier.unit)
		})
	] });
}
/** What one number does to all the others' scores; and what does nothing to them. */
function Outlier() {
	const { t } = useTranslation("normalization");
	const { t: tPicture } = useTranslation("picture");
	const store = useFirstStore();
	const { scores } = useNumbers();
	const [chosen, setChosen] = useState();
	return /* @__PURE__ */ jsxs(Section, {
		id: "outlier",
		heading: t(($) => $.outlier.heading),
		children: [
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.outlier.setup)
			}),
			/* @__PURE__ */ jsx(Choice, {
				question: t(($) => $.outlier.question),
				options: options.map((value) => ({
					value,
					label: t(($) => $.outlier.options[value])
				})),
				chosen,
				onChoose: (option) => {
					setChosen(option);
					setMarks(store, after, "scores");
				},
				submitLabel: t(($) => $.outlier.action),
				right: "together",
				rightLabel: tPicture(($) => $.lesson.choice.right),
				wrongLabel: tPicture(($) => $.lesson.choice.wrong),
				feedback: /* @__PURE__ */ jsxs(Fragment$1, { children: [
					/* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.outlier.result, {
							before: formatNumber(stretchOf(before)),
							after: formatNumber(stretchOf(after))
						})
					}),
					/* @__PURE__ */ jsxs("p", {
						className: "button-row",
						children: [/* @__PURE__ */ jsx("button", {
							type: "button",
							onClick: () => setMarks(store, before, "scores"),
							children: t(($) => $.outlier.showBefore)
						}), /* @__PURE__ */ jsx("button", {
							type: "button",
							onClick: () => setMarks(store, after, "scores"),
							children: t(($) => $.outlier.showAfter)
						})]
					}),
					/* @__PURE__ */ jsx(Prose, {
						as: "p",
						text: t(($) => $.outlier.insight)
					})
				] })
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				text: t(($) => $.outlier.limit, {
					count: scores.length,
					limit: formatNumber(Math.sqrt(scores.length - 1)),
					largest: formatNumber(Math.max(...scores.map(Math.abs)))
				})
			}),
			/* @__PURE__ */ jsx(SameScores, {})
		]
	});
}
// src/lessons/normalization/LineText.tsx
/** The first part after its opening. */
function LineText() {
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx(LineSteps, {}),
		/* @__PURE__ */ jsx(Outlier, {}),
		/* @__PURE__ */ jsx(FinePoints, {}),
		/* @__PURE__ */ jsx(Code, {})
	] });
}
export { LineText };
