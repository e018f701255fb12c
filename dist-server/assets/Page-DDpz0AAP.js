import { i as Formula, t as Prose } from "./Prose-D_L7eu7m.js";
import { t as Section } from "./Section-BExVdENC.js";
import { t as Segmented } from "./Segmented-DmBW1E5O.js";
import { n as LinkButtons, t as AddressNotes } from "./SettingsLink-DAXyoobs.js";
import { t as methodClass } from "./method-B3Ajnwbj.js";
import { c as optionalParam, i as choiceParam } from "./followUrl-CdwC6X_C.js";
import { t as formulas } from "./normalize-DiJSybl8.js";
import { n as methodKinds, t as abbreviations } from "./methods-w-v4eO1H.js";
/* empty css                 */
import { M as groupOf } from "../prerender.js";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { jsx, jsxs } from "react/jsx-runtime";
// src/lessons/conclusion/AnswerText.tsx
/** An answer in the reader's words. */
function AnswerText({ answer }) {
	const { t } = useTranslation("conclusion");
	return t(($) => $.answers[answer]);
}
// src/lessons/conclusion/choose.ts
/** What the network is to do, how many samples a device sees at a time in training, how the network is used. */
var questions = {
	task: [
		"images",
		"detection",
		"style",
		"transformer",
		"recurrent"
	],
	batch: [
		"many",
		"few",
		"one"
	],
	use: ["together", "single"]
};
/** The questions in the order in which they are asked. */
var questionIds = [
	"task",
	"batch",
	"use"
];
/** The method that fits the answers, and why: the rules of thumb of the papers that the reasons name. */
function choose({ task, batch, use }) {
	switch (task) {
		case "style": return {
			method: "instance",
			reasons: ["styleIsPerMap", "sameInUse"]
		};
		case "transformer": return {
			method: "layer",
			reasons: [
				"tokenAlone",
				"withoutMean",
				"sameInUse"
			]
		};
		case "recurrent": return {
			method: "layer",
			reasons: ["timeSteps", "sameInUse"]
		};
		default: {
			if (batch === "many") return {
				method: "batch",
				reasons: [
					"trainsFast",
					"batchIsLarge",
					use === "single" ? "usedAlone" : "usedTogether"
				]
			};
			const size = batch === "few" ? "batchIsSmall" : "batchIsOne";
			return {
				method: "group",
				reasons: task === "detection" ? [
					"largePictures",
					size,
					"sameInUse"
				] : [size, "sameInUse"]
			};
		}
	}
}
/** Every single answer that would lead to another method. */
function changesOf(answers) {
	const { method } = choose(answers);
	return questionIds.flatMap((question) => questions[question].map((answer) => {
		const changed = {
			...answers,
			[question]: answer
		};
		return {
			question,
			answer,
			answers: changed,
			method: choose(changed).method
		};
	})).filter((change) => change.method !== method);
}
/** The questions whose answer makes no difference to the method, as long as the others stay. */
function idleQuestions(answers) {
	const deciding = new Set(changesOf(answers).map(({ question }) => question));
	return questionIds.filter((question) => !deciding.has(question));
}
// src/lessons/conclusion/Advice.tsx
/** Where a method is taught. */
var lessonOf = {
	batch: "../batch-normalization/",
	layer: "../layer-normalization/",
	instance: "../instance-normalization/",
	group: "../group-normalization/",
	rms: "../layer-normalization/#siblings"
};
/** The method that fits, why, and what would change it. */
function Advice({ answers, onAnswers }) {
	const { t } = useTranslation("conclusion");
	const { t: tCommon } = useTranslation();
	const { method, reasons } = choose(answers);
	const idle = idleQuestions(answers);
	return /* @__PURE__ */ jsxs("div", {
		className: `chooser-advice ${methodClass(method)}`,
		children: [
			/* @__PURE__ */ jsx("p", {
				className: "small",
				children: t(($) => $.advice.label)
			}),
			/* @__PURE__ */ jsx("h3", { children: tCommon(($) => $.methods[method]) }),
			/* @__PURE__ */ jsx("ul", { children: reasons.map((reason) => /* @__PURE__ */ jsx(Prose, {
				as: "li",
				text: t(($) => $.reasons[reason])
			}, reason)) }),
			/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
				href: lessonOf[method],
				children: t(($) => $.advice.lesson)
			}) }),
			/* @__PURE__ */ jsx("h4", { children: t(($) => $.advice.changes) }),
			/* @__PURE__ */ jsx("ul", {
				className: "chooser-changes",
				children: changesOf(answers).map((change) => /* @__PURE__ */ jsx("li", {
					className: methodClass(change.method),
					children: /* @__PURE__ */ jsxs("button", {
						type: "button",
						onClick: () => onAnswers(change.answers),
						children: [/* @__PURE__ */ jsx(AnswerText, { answer: change.answer }), /* @__PURE__ */ jsxs("span", { children: ["→ ", tCommon(($) => $.methods[change.method])] })]
					})
				}, `${change.question}${change.answer}`))
			}),
			idle.length > 0 && /* @__PURE__ */ jsxs("p", { children: [
				t(($) => $.advice.idle),
				" ",
				idle.map((question) => t(($) => $.questions[question].name)).join(", ")
			] })
		]
	});
}
// src/lessons/conclusion/answers.ts
var nothingGiven = {
	task: null,
	batch: null,
	use: null
};
var createAnswerStore = () => createStore(() => nothingGiven);
/** What a link carries. */
var answersUrl = {
	task: optionalParam(choiceParam("task", questions.task)),
	batch: optionalParam(choiceParam("batch", questions.batch)),
	use: optionalParam(choiceParam("use", questions.use))
};
/** All answers, or null as long as one is missing. */
function completeAnswers({ task, batch, use }) {
	return task && batch && use ? {
		task,
		batch,
		use
	} : null;
}
/** The questions to be shown: those that are answered up to the first gap, and the next one. */
function openQuestions(given) {
	const gap = questionIds.findIndex((question) => given[question] === null);
	return gap < 0 ? questionIds : questionIds.slice(0, gap + 1);
}
/** Takes the last answer back. */
function withoutLast(given) {
	const last = questionIds.findLast((question) => given[question] !== null);
	return last ? {
		...given,
		[last]: null
	} : given;
}
// src/lessons/conclusion/Chooser.tsx
/** One question; its answer can be changed at any time. */
function Ask({ store, question }) {
	const { t } = useTranslation("conclusion");
	const given = useStore(store, (state) => state[question]);
	return /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(Segmented, {
		label: t(($) => $.questions[question].question),
		options: questions[question].map((value) => ({
			value,
			label: /* @__PURE__ */ jsx(AnswerText, { answer: value })
		})),
		value: given ?? "",
		onChange: (answer) => store.setState({ [question]: answer })
	}) });
}
/** Any answers of a link fit one another. */
var asTheyAre = (values) => values;
/** Three questions and a reasoned answer, which a link carries. */
function Chooser() {
	const { t } = useTranslation("conclusion");
	const [store] = useState(createAnswerStore);
	const link = {
		store,
		table: answersUrl,
		initial: nothingGiven
	};
	const given = useStore(store);
	const answers = completeAnswers(given);
	return /* @__PURE__ */ jsxs(Section, {
		id: "chooser",
		heading: t(($) => $.chooser.heading),
		children: [
			/* @__PURE__ */ jsx("p", { children: t(($) => $.chooser.intro) }),
			/* @__PURE__ */ jsx(AddressNotes, {
				...link,
				fit: asTheyAre
			}),
			/* @__PURE__ */ jsxs("div", {
				className: "chooser",
				children: [/* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("ol", {
					className: "chooser-questions",
					children: openQuestions(given).map((question) => /* @__PURE__ */ jsx(Ask, {
						store,
						question
					}, question))
				}), given.task && /* @__PURE__ */ jsx(LinkButtons, {
					...link,
					children: /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => store.setState(withoutLast(given)),
						children: t(($) => $.chooser.back)
					})
				})] }), /* @__PURE__ */ jsx("div", {
					role: "status",
					children: answers && /* @__PURE__ */ jsx(Advice, {
						answers,
						onAnswers: (next) => store.setState(next)
					})
				})]
			})
		]
	});
}
// src/lessons/conclusion/SetIcon.tsx
/** Three samples, one a row, with four channels each. */
var shape = [
	3,
	4,
	1,
	1
];
var chosen = {
	n: 1,
	c: 1
};
var step = 14;
var side = 11;
/** A method's set in a nutshell: the maps that share one mean with the chosen one. */
function SetIcon({ kind }) {
	const method = kind === "group" ? {
		kind,
		groups: 2
	} : { kind };
	const setOf = (n, c) => groupOf(method, shape, n, c);
	const [rows, columns] = shape;
	const lit = setOf(chosen.n, chosen.c);
	return /* @__PURE__ */ jsx("svg", {
		className: `set-icon ${methodClass(kind)}`,
		viewBox: `0 0 ${columns * step} ${rows * step}`,
		width: columns * step,
		"aria-hidden": "true",
		children: Array.from({ length: rows * columns }, (_, plane) => {
			const [n, c] = [Math.floor(plane / columns), plane % columns];
			return /* @__PURE__ */ jsx("rect", {
				className: setOf(n, c) === lit ? "is-lit" : void 0,
				x: c * step + 1.5,
				y: n * step + 1.5,
				width: side,
				height: side
			}, plane);
		})
	});
}
// src/lessons/conclusion/Sheet.tsx
/** What is a method's own among the formulas. */
var ownFormulas = {
	batch: ["indexSetBatch"],
	layer: ["indexSetLayer"],
	instance: ["indexSetInstance"],
	group: ["indexSetGroup"],
	rms: ["indexSetLayer", "xHatRms"]
};
function Formulas({ ids }) {
	const { t } = useTranslation("formulas");
	return ids.map((id) => /* @__PURE__ */ jsx(Formula, {
		html: formulas[id],
		label: t(($) => $.normalize[id])
	}, id));
}
var facts = [
	"sets",
	"parameters",
	"modes",
	"when",
	"limits"
];
function MethodCard({ kind }) {
	const { t } = useTranslation("conclusion");
	const { t: tCommon } = useTranslation();
	const name = tCommon(($) => $.methods[kind]);
	return /* @__PURE__ */ jsxs("section", {
		className: `sheet-card ${methodClass(kind)}`,
		children: [
			/* @__PURE__ */ jsxs("h3", { children: [
				name,
				" ",
				!name.includes(abbreviations[kind]) && /* @__PURE__ */ jsx("small", { children: abbreviations[kind] })
			] }),
			/* @__PURE__ */ jsxs("div", {
				className: "sheet-set",
				children: [/* @__PURE__ */ jsx(SetIcon, { kind }), /* @__PURE__ */ jsx("div", {
					className: "sheet-formulas",
					children: /* @__PURE__ */ jsx(Formulas, { ids: ownFormulas[kind] })
				})]
			}),
			/* @__PURE__ */ jsx("dl", { children: facts.map((fact) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("dt", { children: t(($) => $.sheet.facts[fact]) }), /* @__PURE__ */ jsx("dd", { children: t(($) => $.sheet[kind][fact]) })] }, fact)) })
		]
	});
}
/** All methods on one page, made to be printed. */
function Sheet() {
	const { t } = useTranslation("conclusion");
	return /* @__PURE__ */ jsxs(Section, {
		id: "sheet",
		heading: t(($) => $.sheet.heading),
		children: [
			/* @__PURE__ */ jsxs("p", {
				className: "sheet-print",
				children: [
					t(($) => $.sheet.intro),
					" ",
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => print(),
						children: t(($) => $.sheet.print)
					})
				]
			}),
			/* @__PURE__ */ jsxs("div", {
				className: "sheet",
				children: [/* @__PURE__ */ jsxs("section", {
					className: "sheet-card sheet-rule",
					children: [
						/* @__PURE__ */ jsx("h3", { children: t(($) => $.sheet.rule.heading) }),
						/* @__PURE__ */ jsx("p", { children: t(($) => $.sheet.rule.body) }),
						/* @__PURE__ */ jsx("div", {
							className: "sheet-formulas",
							children: /* @__PURE__ */ jsx(Formulas, { ids: [
								"mean",
								"variance",
								"xHat",
								"y"
							] })
						}),
						/* @__PURE__ */ jsx(Prose, {
							as: "p",
							text: t(($) => $.sheet.rule.symbols)
						})
					]
				}), methodKinds.map((kind) => /* @__PURE__ */ jsx(MethodCard, { kind }, kind))]
			}),
			/* @__PURE__ */ jsx(Prose, {
				as: "p",
				className: "sheet-foot",
				text: t(($) => $.sheet.foot)
			})
		]
	});
}
// src/lessons/conclusion/Page.tsx
/** Which method when: three questions, the honest footnotes, and everything on one page. */
function Page() {
	const { t } = useTranslation("conclusion");
	return /* @__PURE__ */ jsxs("article", {
		className: "conclusion",
		children: [
			/* @__PURE__ */ jsxs("header", {
				className: "conclusion-header",
				children: [/* @__PURE__ */ jsx("h1", { children: t(($) => $.title) }), /* @__PURE__ */ jsx("p", {
					className: "lead",
					children: t(($) => $.lead)
				})]
			}),
			/* @__PURE__ */ jsx(Chooser, {}),
			/* @__PURE__ */ jsx(Section, {
				id: "footnotes",
				heading: t(($) => $.footnotes.heading),
				children: /* @__PURE__ */ jsx("ul", { children: [
					"necessary",
					"images",
					"rules",
					"frameworks"
				].map((note) => /* @__PURE__ */ jsx(Prose, {
					as: "li",
					text: t(($) => $.footnotes[note])
				}, note)) })
			}),
			/* @__PURE__ */ jsx(Sheet, {})
		]
	});
}
export { Page };
