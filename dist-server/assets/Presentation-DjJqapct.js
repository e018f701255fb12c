import { Et as useRoute, Nt as otherLanguage, St as withoutPlace, Tt as themeStore, bt as isPresenter, jt as languageNames, vt as indexIn, wt as VisuallyHidden, xt as withIndex, yt as isPresented } from "../prerender.js";
import { n as onSearchWritten, r as takeSearch } from "./followUrl-CdwC6X_C.js";
import { useTranslation } from "react-i18next";
import { useCallback, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
// src/app/present/Bar.tsx
/** The lesson's title; its own heading has gone with the rest of the page. */
function Title() {
	const { t } = useTranslation();
	const { page } = useRoute();
	return page === "home" ? null : /* @__PURE__ */ jsx("h1", {
		className: "present-title",
		children: t(($) => $.lessons[page].title)
	});
}
/** How far the presentation has come, in words and as a line. */
function Progress({ index, count }) {
	const { t } = useTranslation("present");
	const step = index + 1;
	return /* @__PURE__ */ jsxs("p", {
		className: "present-progress",
		role: "status",
		children: [/* @__PURE__ */ jsx(VisuallyHidden, { children: t(($) => $.position, {
			step,
			count
		}) }), /* @__PURE__ */ jsxs("span", {
			"aria-hidden": "true",
			children: [
				step,
				" / ",
				count
			]
		})]
	});
}
/** Back and forward: the two buttons that are pressed most. */
function MoveButtons({ index, count, onCommand }) {
	const { t } = useTranslation("present");
	return /* @__PURE__ */ jsxs("div", {
		className: "present-move",
		children: [/* @__PURE__ */ jsxs("button", {
			type: "button",
			disabled: index === 0,
			onClick: () => onCommand("previous"),
			children: [/* @__PURE__ */ jsx("span", {
				"aria-hidden": "true",
				children: "←"
			}), /* @__PURE__ */ jsx(VisuallyHidden, { children: t(($) => $.previous) })]
		}), /* @__PURE__ */ jsxs("button", {
			type: "button",
			className: "primary",
			disabled: index === count - 1,
			onClick: () => onCommand("next"),
			children: [/* @__PURE__ */ jsx("span", {
				"aria-hidden": "true",
				children: "→"
			}), /* @__PURE__ */ jsx(VisuallyHidden, { children: t(($) => $.next) })]
		})]
	});
}
/** The strip below what the class sees. */
function Bar({ onPresenter, isBlocked, ...place }) {
	const { t } = useTranslation("present");
	const { language } = useRoute();
	const { index, count, onCommand } = place;
	const other = otherLanguage(language);
	return /* @__PURE__ */ jsxs("section", {
		className: "present-bar",
		"aria-label": t(($) => $.label),
		children: [
			/* @__PURE__ */ jsx("meter", {
				className: "present-line",
				"aria-hidden": "true",
				min: 0,
				max: count,
				value: index + 1
			}),
			/* @__PURE__ */ jsx(Title, {}),
			/* @__PURE__ */ jsx(Progress, {
				index,
				count
			}),
			isBlocked && /* @__PURE__ */ jsx("p", {
				role: "alert",
				children: t(($) => $.blocked)
			}),
			/* @__PURE__ */ jsxs("div", {
				className: "present-tools",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => onCommand("language"),
						lang: other,
						children: languageNames[other]
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => onCommand("blank"),
						children: t(($) => $.blank)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => onCommand("fullScreen"),
						children: t(($) => $.fullScreen)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: onPresenter,
						children: t(($) => $.presenter.title)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => onCommand("help"),
						children: t(($) => $.help)
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => onCommand("leave"),
						children: t(($) => $.leave)
					})
				]
			}),
			/* @__PURE__ */ jsx(MoveButtons, { ...place })
		]
	});
}
// src/app/present/Blank.tsx
/** A black screen: the class looks up, and any key or touch brings the page back. */
function Blank({ label, onWake }) {
	const button = useRef(null);
	useEffect(() => button.current?.focus(), []);
	return /* @__PURE__ */ jsx("button", {
		ref: button,
		type: "button",
		className: "present-blank",
		"aria-label": label,
		onClick: onWake
	});
}
// src/app/present/keys.ts
var commands = /* @__PURE__ */ new Map([
	["ArrowRight", "next"],
	["PageDown", "next"],
	[" ", "next"],
	["ArrowLeft", "previous"],
	["PageUp", "previous"],
	["Home", "first"],
	["End", "last"],
	["ArrowDown", "down"],
	["ArrowUp", "up"],
	["b", "blank"],
	[".", "blank"],
	["l", "language"],
	["f", "fullScreen"],
	["?", "help"],
	["Escape", "leave"]
]);
/** The keys as they are told to the reader; the symbols stand on the keys of every keyboard. */
var keysOf = [
	{
		command: "next",
		keys: [
			"→",
			"Space",
			"Page Down"
		]
	},
	{
		command: "previous",
		keys: ["←", "Page Up"]
	},
	{
		command: "first",
		keys: ["Home"]
	},
	{
		command: "last",
		keys: ["End"]
	},
	{
		command: "down",
		keys: ["↓", "↑"]
	},
	{
		command: "blank",
		keys: ["B", "."]
	},
	{
		command: "language",
		keys: ["L"]
	},
	{
		command: "fullScreen",
		keys: ["F"]
	},
	{
		command: "help",
		keys: ["?"]
	},
	{
		command: "leave",
		keys: ["Esc"]
	}
];
var isArrow = (key) => key.startsWith("Arrow");
var isEnd = (key) => key === "Home" || key === "End";
var needs = {
	none: () => false,
	button: (key) => key === " " || key === "Enter",
	choice: (key) => key === " " || isArrow(key) || isEnd(key),
	slider: () => true,
	text: () => true
};
/** The two keys that a clicker sends. */
var isClickerKey = (key) => key === "PageDown" || key === "PageUp";
/** What a key asks for, or null where it means nothing or belongs to the control that has the focus. */
function commandOf({ key, code, ctrlKey, altKey, metaKey }, control) {
	if (ctrlKey || altKey || metaKey || needs[control](key)) return null;
	const wanted = key.length === 1 && key.charCodeAt(0) > 127 ? code.replace("Key", "") : key;
	return commands.get(wanted.length === 1 ? wanted.toLowerCase() : wanted) ?? null;
}
/** What kind of control an element is. */
function controlOf(target) {
	if (!(target instanceof Element)) return "none";
	if (target.matches("input:is([type=\"radio\"], [type=\"checkbox\"]), [role=\"tab\"], [role=\"radio\"]")) return "choice";
	if (target.matches("input[type=\"range\"], select, [role=\"slider\"]")) return "slider";
	if (target.matches("input, textarea, [contenteditable], [role=\"spinbutton\"]")) return "text";
	return target.matches("button, summary, [role=\"button\"]") ? "button" : "none";
}
/** A stroke of a finger, in CSS pixels: shorter or steeper ones scroll or tap. */
function commandOfSwipe(right, down) {
	if (Math.abs(right) < 60 || Math.abs(right) < 2 * Math.abs(down)) return null;
	return right < 0 ? "next" : "previous";
}
// src/app/present/KeyHelp.tsx
/** The keys of a presentation, and what each does. */
function KeyHelp({ ref }) {
	const { t } = useTranslation("present");
	const headingId = useId();
	return /* @__PURE__ */ jsxs("dialog", {
		ref,
		className: "present-keys",
		"aria-labelledby": headingId,
		children: [
			/* @__PURE__ */ jsx("h2", {
				id: headingId,
				children: t(($) => $.keys.heading)
			}),
			/* @__PURE__ */ jsx("dl", { children: keysOf.map(({ command, keys }) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("dt", {
				lang: "en",
				children: keys.map((key) => /* @__PURE__ */ jsx("kbd", { children: key }, key))
			}), /* @__PURE__ */ jsx("dd", { children: t(($) => $.keys[command]) })] }, command)) }),
			/* @__PURE__ */ jsx("form", {
				method: "dialog",
				children: /* @__PURE__ */ jsx("button", {
					type: "submit",
					children: t(($) => $.keys.close)
				})
			})
		]
	});
}
// src/app/present/clock.ts
/** Time that has passed, as a stopwatch says it: 7:05, 1:02:09. */
function formatElapsed(milliseconds) {
	const seconds = Math.floor(milliseconds / 1e3);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (number) => String(number).padStart(2, "0");
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
var elapsedOf = ({ before, since }, now) => before + (since === null ? 0 : Math.max(0, now - since));
/** Stops a stopwatch that runs, and starts one that does not. */
var toggleStopwatch = (watch, now) => ({
	before: elapsedOf(watch, now),
	since: watch.since === null ? now : null
});
/** Back to nothing; one that runs goes on running. */
var resetStopwatch = ({ since }, now) => ({
	before: 0,
	since: since === null ? null : now
});
// src/app/present/Clock.tsx
/** The time of day, and how long the lesson has been going on. */
function Clock() {
	const { t } = useTranslation("present");
	const { language } = useRoute();
	const [now, setNow] = useState(Date.now);
	const [watch, setWatch] = useState(() => ({
		before: 0,
		since: Date.now()
	}));
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 500);
		return () => clearInterval(timer);
	}, []);
	const time = new Intl.DateTimeFormat(language, {
		timeStyle: "short",
		numberingSystem: "latn"
	}).format(now);
	const change = (next) => {
		const pressed = Date.now();
		setNow(pressed);
		setWatch(next(watch, pressed));
	};
	return /* @__PURE__ */ jsxs("div", {
		className: "presenter-times",
		children: [
			/* @__PURE__ */ jsxs("p", { children: [
				/* @__PURE__ */ jsx("span", { children: t(($) => $.presenter.elapsed) }),
				" ",
				/* @__PURE__ */ jsx("strong", {
					role: "timer",
					children: formatElapsed(elapsedOf(watch, now))
				})
			] }),
			/* @__PURE__ */ jsxs("p", { children: [
				/* @__PURE__ */ jsx("span", { children: t(($) => $.presenter.clock) }),
				" ",
				/* @__PURE__ */ jsx("strong", { children: time })
			] }),
			/* @__PURE__ */ jsxs("p", {
				className: "button-row",
				children: [/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => change(toggleStopwatch),
					children: watch.since === null ? t(($) => $.presenter.start) : t(($) => $.presenter.pause)
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => change(resetStopwatch),
					children: t(($) => $.presenter.reset)
				})]
			})
		]
	});
}
// src/app/present/PresenterPanel.tsx
/** What helps to teach a section: one or two sentences for who presents. */
function Note({ section }) {
	const { t, i18n } = useTranslation("present");
	const { page } = useRoute();
	if (!i18n.exists(`present:notes.${page}.${section}`)) return /* @__PURE__ */ jsx("p", {
		className: "small",
		children: t(($) => $.presenter.noNotes)
	});
	return /* @__PURE__ */ jsx("p", { children: t(($) => $.notes[page][section]) });
}
/** What only who presents sees, beside the step and the next one: notes, times, buttons. */
function PresenterPanel({ section, isBlank, isAlone, ...place }) {
	const { t } = useTranslation("present");
	const { index, count, onCommand } = place;
	const nextLabel = t(($) => $.presenter.nextStep);
	useLayoutEffect(() => {
		document.documentElement.style.setProperty("--next-label", JSON.stringify(nextLabel));
	}, [nextLabel]);
	return /* @__PURE__ */ jsxs("aside", {
		className: "presenter",
		"aria-label": t(($) => $.presenter.title),
		children: [/* @__PURE__ */ jsxs("div", {
			className: "presenter-above",
			children: [
				/* @__PURE__ */ jsx(Title, {}),
				/* @__PURE__ */ jsx(Clock, {}),
				/* @__PURE__ */ jsxs("div", {
					className: "presenter-states",
					role: "status",
					children: [
						isAlone && /* @__PURE__ */ jsx("p", { children: t(($) => $.presenter.alone) }),
						isBlank && /* @__PURE__ */ jsx("p", { children: t(($) => $.presenter.blanked) }),
						index === count - 1 && /* @__PURE__ */ jsx("p", { children: t(($) => $.presenter.end) })
					]
				}),
				/* @__PURE__ */ jsxs("section", {
					className: "presenter-notes",
					"aria-label": t(($) => $.presenter.notes),
					tabIndex: 0,
					children: [/* @__PURE__ */ jsx("h2", { children: t(($) => $.presenter.notes) }), /* @__PURE__ */ jsx(Note, { section })]
				})
			]
		}), /* @__PURE__ */ jsxs("div", {
			className: "presenter-buttons",
			children: [
				/* @__PURE__ */ jsx("button", {
					type: "button",
					"aria-pressed": isBlank,
					onClick: () => onCommand("blank"),
					children: t(($) => $.blank)
				}),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => onCommand("help"),
					children: t(($) => $.help)
				}),
				/* @__PURE__ */ jsx(Progress, { ...place }),
				/* @__PURE__ */ jsx(MoveButtons, { ...place })
			]
		})]
	});
}
// src/app/present/useCommands.ts
var isDialogOpen = () => document.querySelector("dialog[open]") !== null;
/** Strokes on these move something else. */
var ownStrokes = "input, select, textarea, [role=\"application\"], pre, dialog";
/**
* Hears what keys and fingers ask of the presentation, and leaves the rest to whatever has the focus.
* @param onWake while the screen is blank every key is taken and brings it back
*/
function useCommands(onCommand, onWake) {
	const run = useEffectEvent(onCommand);
	const wake = useEffectEvent((event) => {
		if (!onWake) return false;
		event.preventDefault();
		event.stopPropagation();
		onWake();
		return true;
	});
	useEffect(() => {
		let isPressing = false;
		let pointed = null;
		const take = (event, command) => {
			event.preventDefault();
			event.stopPropagation();
			run(command);
		};
		const first = (event) => {
			if (wake(event) || isDialogOpen()) return;
			const control = controlOf(event.target);
			const command = event.target === pointed && isClickerKey(event.key) && control !== "text" && commandOf(event, "none");
			if (command) take(event, command);
		};
		const last = (event) => {
			if (event.defaultPrevented || isDialogOpen()) return;
			const command = commandOf(event, controlOf(event.target));
			if (command) take(event, command);
		};
		const press = ({ target }) => {
			isPressing = true;
			pointed = document.activeElement?.contains(target) ? document.activeElement : null;
		};
		const release = () => {
			isPressing = false;
		};
		const focus = ({ target }) => {
			pointed = isPressing ? target : null;
		};
		let start;
		const touch = ({ touches, target }) => {
			start = touches.length === 1 && !target.closest(ownStrokes) ? touches[0] : void 0;
		};
		const lift = ({ changedTouches: [end] }) => {
			const command = start && end && commandOfSwipe(end.clientX - start.clientX, end.clientY - start.clientY);
			if (command) run(command);
		};
		const end = new AbortController();
		const { signal } = end;
		addEventListener("keydown", first, {
			capture: true,
			signal
		});
		addEventListener("keydown", last, { signal });
		addEventListener("pointerdown", press, {
			capture: true,
			signal
		});
		addEventListener("pointerup", release, {
			capture: true,
			signal
		});
		addEventListener("pointercancel", release, {
			capture: true,
			signal
		});
		addEventListener("focusin", focus, { signal });
		addEventListener("touchstart", touch, {
			passive: true,
			signal
		});
		addEventListener("touchend", lift, {
			passive: true,
			signal
		});
		return () => end.abort();
	}, []);
}
// src/app/present/useFullScreen.ts
/** Long enough for a browser to leave full screen because it opens a window. */
var expectedFor = 2e3;
/**
* Full screen while a presentation lasts: whoever leaves it with the browser's own key leaves the presentation.
* @returns how to fill the screen or no longer, and how to say that the browser is about to leave it by itself
*/
function useFullScreen(onEnd) {
	const expectedUntil = useRef(0);
	useEffect(() => {
		const end = () => {
			if (!document.fullscreenElement && performance.now() > expectedUntil.current) onEnd();
		};
		document.addEventListener("fullscreenchange", end);
		return () => document.removeEventListener("fullscreenchange", end);
	}, [onEnd]);
	const expectEnd = () => {
		expectedUntil.current = performance.now() + expectedFor;
	};
	const toggle = async () => {
		expectEnd();
		try {
			await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
		} catch {}
	};
	return {
		toggle,
		expectEnd
	};
}
// src/app/present/protocol.ts
/** What of a change is news. */
function newsIn(change, shared) {
	const news = Object.entries(change).filter(([key, value]) => shared[key] !== value);
	return news.length === 0 ? null : Object.fromEntries(news);
}
function receive(link, message) {
	const { page, shared } = link;
	if (message.page !== page) return { link };
	const heard = {
		...link,
		isHeard: message.kind !== "bye"
	};
	switch (message.kind) {
		case "hello": return {
			link: heard,
			say: {
				page,
				kind: "change",
				change: shared
			}
		};
		case "ping": return {
			link: heard,
			say: {
				page,
				kind: "pong"
			}
		};
		case "change": {
			const news = newsIn(message.change, shared);
			return news ? {
				link: {
					...heard,
					shared: {
						...shared,
						...news
					}
				},
				adopt: news
			} : { link: heard };
		}
		default: return { link: heard };
	}
}
/**
* Keeps the windows of a presentation together. A window that opens says hello and takes over what the others answer;
* from then on each tells what changes, and only that, so that two who act at once do not undo each other.
*/
function follow(link, event) {
	const { page, shared } = link;
	switch (event.type) {
		case "began": return {
			link,
			say: {
				page,
				kind: "hello"
			}
		};
		case "did": {
			const news = newsIn(event.change, shared);
			return news ? {
				link: {
					...link,
					shared: {
						...shared,
						...news
					}
				},
				say: {
					page,
					kind: "change",
					change: news
				}
			} : { link };
		}
		case "shifted": return { link: {
			...link,
			shared: {
				...shared,
				index: event.index
			}
		} };
		case "received": return receive(link, event.message);
		case "silence": return { link: {
			...link,
			isHeard: false
		} };
	}
}
// src/app/present/useLink.ts
var askEvery = 2e3;
/** A page that is being loaded may take a while to answer. */
var patience = 5e3;
/**
* Ties this window to the others that show the same page.
* @param first what is shown here when it begins
* @param adopt does here what was done elsewhere
* @returns whether another window has answered (null while that is open), and how to say what happens here
*/
function useLink(page, first, adopt) {
	const link = useRef({
		page,
		shared: first,
		isHeard: null
	});
	const channel = useRef(null);
	const [isHeard, setHeard] = useState(null);
	const adoptRef = useRef(adopt);
	adoptRef.current = adopt;
	const dispatch = useCallback((event) => {
		const outcome = follow(link.current, event);
		link.current = outcome.link;
		setHeard(outcome.link.isHeard);
		if (outcome.say) channel.current?.postMessage(outcome.say);
		if (outcome.adopt) adoptRef.current(outcome.adopt);
	}, []);
	useEffect(() => {
		const opened = new BroadcastChannel("norm-lab");
		channel.current = opened;
		let heardAt = performance.now();
		opened.onmessage = ({ data }) => {
			if (data.page === page) heardAt = performance.now();
			dispatch({
				type: "received",
				message: data
			});
		};
		dispatch({ type: "began" });
		const timer = setInterval(() => {
			if (performance.now() - heardAt > patience) dispatch({ type: "silence" });
			opened.postMessage({
				page,
				kind: "ping"
			});
		}, askEvery);
		const end = () => opened.postMessage({
			page,
			kind: "bye"
		});
		addEventListener("pagehide", end);
		return () => {
			end();
			clearInterval(timer);
			removeEventListener("pagehide", end);
			opened.close();
		};
	}, [page, dispatch]);
	return {
		isHeard,
		dispatch
	};
}
// src/app/present/slides.ts
var isHeading = ({ tagName }) => /^H[3-6]$/.test(tagName);
function isFollower(block) {
	const inner = Array.from(block.children);
	return inner.length > 0 && inner.every(({ tagName }) => tagName === "BUTTON") && inner.map(({ textContent }) => textContent).join("") === block.textContent || block.getAttribute("role") === "status";
}
var isEmpty = ({ textContent, children }) => textContent?.trim() === "" && children.length === 0;
function blocksOf(section) {
	return Array.from(section.children).filter((block) => block.tagName !== "H2" && !isEmpty(block)).flatMap((block) => block.classList.contains("steps") ? Array.from(block.children) : [block]);
}
function slidesOfSection(section) {
	const slides = [];
	let headings = [];
	for (const block of blocksOf(section)) {
		const last = slides.at(-1);
		if (isHeading(block)) headings.push(block);
		else if (last && headings.length === 0 && isFollower(block)) last.push(block);
		else {
			slides.push([...headings, block]);
			headings = [];
		}
	}
	if (headings.length > 0) slides.push(headings);
	return slides.map((blocks) => ({
		section,
		blocks
	}));
}
/**
* The steps of a lesson, in the order of its text: its header, then every block of its sections, and every item of a
* list of steps. A section's own heading (h2) is no step: it stands above all of them.
*/
function slidesOf(parts) {
	return Array.from(parts).flatMap((part) => part.tagName === "HEADER" ? [{
		section: part,
		blocks: Array.from(part.children)
	}] : slidesOfSection(part));
}
/** Where the step went that stood at `index` of another list: to its first block's new place, else to the nearest. */
function indexAfter(before, after, index) {
	const found = after.findIndex(({ blocks }) => blocks[0] === before[index]?.blocks[0]);
	return found >= 0 ? found : Math.max(0, Math.min(index, after.length - 1));
}
// src/app/present/spotlight.ts
/** The steps of the page as it is now. */
var slidesIn = (main) => slidesOf(main.querySelectorAll("header:has(> h1), .lesson-section"));
var sameSlides = (one, other) => one.length === other.length && one.every(({ blocks }, index) => {
	const others = other[index].blocks;
	return blocks.length === others.length && blocks.every((block, place) => block === others[place]);
});
function mark(element, name) {
	element.setAttribute("data-spot", name);
	if (name === "before" || name === "after") element.setAttribute("inert", "");
}
/** Takes all marks away. */
function clearSpotlight(main) {
	for (const element of main.querySelectorAll("[data-spot]")) {
		element.removeAttribute("data-spot");
		element.removeAttribute("inert");
	}
}
function show(main, { section, blocks }, name, sectionName = "section") {
	mark(section, sectionName);
	for (const block of blocks) {
		for (let above = block.parentElement; above && above !== main; above = above.parentElement) if (above !== section) mark(above, "path");
		mark(block, name);
	}
}
/**
* Puts the light on a step, its neighbours in half light. The class sees neighbours of the same section; who presents
* sees what comes next, wherever it stands.
*/
function spotlight(main, slides, index, view) {
	clearSpotlight(main);
	const current = slides[index];
	if (!current) return;
	show(main, current, "current");
	const [before, after] = [slides[index - 1], slides[index + 1]];
	if (view === "class" && before?.section === current.section) show(main, before, "before");
	if (after?.section === current.section) show(main, after, "after");
	else if (after && view === "presenter") show(main, after, "after", "nextSection");
}
/** Scrolls so that a step begins a little below its section's heading, or right below it where it needs the room. */
function reveal(main, { section, blocks }) {
	const [first, last] = [blocks[0], blocks.at(-1)];
	if (!first || !last) return;
	const heading = section.querySelector(":scope > h2")?.getBoundingClientRect().height ?? 0;
	const { top } = first.getBoundingClientRect();
	const room = main.clientHeight - heading;
	const height = last.getBoundingClientRect().bottom - top;
	const above = Math.max(0, Math.min(.25 * room, room - height));
	main.scrollTop += top - main.getBoundingClientRect().top - heading - above;
}
/** Tells what stands in the light that it does: a step of a list leads its picture along. */
function announce({ blocks }) {
	for (const block of blocks) block.dispatchEvent(new CustomEvent("spotlight", { bubbles: true }));
}
// src/app/present/useSlides.ts
/** Begins where the address says, else at what the reader has before them. */
function firstPosition(main) {
	const slides = slidesIn(main);
	const last = Math.max(0, slides.length - 1);
	const inSight = slides.findIndex(({ blocks }) => blocks.at(-1).getBoundingClientRect().bottom > innerHeight / 4);
	return {
		slides,
		index: isPresented(location.search) ? Math.min(indexIn(location.search), last) : Math.max(0, inSight)
	};
}
/**
* The steps of the page, and the one in the light. Follows the page where blocks come and go, keeps the step in the
* address, and at the end leaves the reader at what was shown last.
* @param first where it begins
* @param onShift told the step's new number where the list has changed before it
*/
function useSlides(main, first, view, language, onShift) {
	const [{ slides, index }, setPosition] = useState(first);
	const position = useRef(first);
	/** Takes up what has come and gone on the page. */
	const refresh = useCallback(() => {
		const { slides: before, index: at } = position.current;
		const after = slidesIn(main);
		if (sameSlides(before, after)) return;
		position.current = {
			slides: after,
			index: indexAfter(before, after, at)
		};
		setPosition(position.current);
		if (position.current.index !== at) onShift(position.current.index);
	}, [main, onShift]);
	const go = useCallback((wanted) => {
		refresh();
		const { slides: known } = position.current;
		position.current = {
			slides: known,
			index: Math.max(0, Math.min(wanted, known.length - 1))
		};
		setPosition(position.current);
		return position.current.index;
	}, [refresh]);
	useEffect(() => {
		const observer = new MutationObserver(refresh);
		observer.observe(main, {
			childList: true,
			subtree: true
		});
		return () => observer.disconnect();
	}, [main, refresh]);
	useLayoutEffect(() => spotlight(main, slides, index, view), [
		main,
		slides,
		index,
		view
	]);
	const current = slides[index];
	const currentBlock = current?.blocks[0];
	useLayoutEffect(() => {
		const show = () => current && reveal(main, current);
		show();
		addEventListener("resize", show);
		return () => removeEventListener("resize", show);
	}, [
		main,
		current,
		language
	]);
	useEffect(() => {
		if (current) announce(current);
	}, [currentBlock]);
	useEffect(() => {
		history.replaceState(history.state, "", location.pathname + withIndex(location.search, index) + location.hash);
	}, [index]);
	useEffect(() => () => {
		const { slides: last, index: at } = position.current;
		clearSpotlight(main);
		if (at === 0) scrollTo({
			top: 0,
			behavior: "instant"
		});
		else last[at]?.blocks[0]?.scrollIntoView({
			block: "center",
			behavior: "instant"
		});
	}, [main]);
	return {
		slides,
		index,
		go
	};
}
// src/app/present/useStage.ts
/** Lengths in rem have changed, and only a resized window makes pictures measure again. */
var measureAgain = () => dispatchEvent(new Event("resize"));
function showTheme(theme) {
	const { dataset } = document.documentElement;
	if (theme === "system") delete dataset.theme;
	else dataset.theme = theme;
}
/**
* Clears the page for what is presented: projector theme for the class (never stored, so that it ends with the
* presentation) and nothing around the text. Everything is as it was when it ends.
*/
function useStage(main, view) {
	useLayoutEffect(() => {
		const root = document.documentElement;
		root.dataset.present = view;
		if (view === "class") showTheme("projector");
		main.tabIndex = 0;
		main.focus({ preventScroll: true });
		measureAgain();
		return () => {
			delete root.dataset.present;
			showTheme(themeStore.getState().theme);
			main.tabIndex = -1;
			history.replaceState(history.state, "", location.pathname + withoutPlace(location.search) + location.hash);
			if (document.fullscreenElement) document.exitFullscreen();
			measureAgain();
			main.focus({ preventScroll: true });
		};
	}, [main, view]);
}
// src/app/present/Presentation.tsx
/** A share of the screen that the arrows scroll a long step by. */
var scrollShare = .4;
/** The page step by step, for a class; or what only who presents it sees. */
function Presentation({ main, onLanguage, onLeave }) {
	const { t } = useTranslation("present");
	const { page, language } = useRoute();
	const [view] = useState(() => isPresenter(location.search) ? "presenter" : "class");
	const [first] = useState(() => firstPosition(main));
	const [isBlank, setBlank] = useState(false);
	const [isBlocked, setBlocked] = useState(false);
	const help = useRef(null);
	useStage(main, view);
	const { isHeard, dispatch } = useLink(page, {
		index: first.index,
		query: withoutPlace(location.search),
		language,
		isBlank
	}, (change) => adopt(change));
	const { slides, index, go } = useSlides(main, first, view, language, useCallback((index) => dispatch({
		type: "shifted",
		index
	}), [dispatch]));
	const tell = useCallback((change) => dispatch({
		type: "did",
		change
	}), [dispatch]);
	const adopt = ({ query, language: spoken, isBlank: blank, index: wanted }) => {
		if (query !== void 0) takeSearch(withIndex(query, wanted ?? index, view === "presenter"));
		if (spoken !== void 0) onLanguage(spoken);
		if (blank !== void 0) setBlank(blank);
		if (wanted !== void 0) setTimeout(() => go(wanted));
	};
	useEffect(() => onSearchWritten(() => tell({ query: withoutPlace(location.search) })), [tell]);
	const leave = useCallback(() => {
		onLeave();
		if (view === "presenter") close();
	}, [onLeave, view]);
	const fullScreen = useFullScreen(leave);
	const openPresenter = () => {
		fullScreen.expectEnd();
		const address = location.pathname + withIndex(location.search, index, true);
		setBlocked(open(address, "norm-lab-presenter", "popup,width=1180,height=780") === null);
	};
	const moveTo = (wanted) => tell({ index: go(wanted) });
	const blank = (next) => {
		setBlank(next);
		tell({ isBlank: next });
	};
	const scroll = (share) => main.scrollBy({ top: share * main.clientHeight });
	const actions = {
		next: () => moveTo(index + 1),
		previous: () => moveTo(index - 1),
		first: () => moveTo(0),
		last: () => moveTo(slides.length - 1),
		down: () => scroll(scrollShare),
		up: () => scroll(-.4),
		blank: () => blank(!isBlank),
		language: () => {
			onLanguage(otherLanguage(language));
			tell({ language: otherLanguage(language) });
		},
		fullScreen: () => void fullScreen.toggle(),
		help: () => help.current?.showModal(),
		leave
	};
	const run = (command) => actions[command]();
	useCommands(run, isBlank ? () => blank(false) : null);
	const section = slides[index]?.section.id ?? "";
	const place = {
		index,
		count: slides.length,
		onCommand: run
	};
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		view === "class" ? /* @__PURE__ */ jsx(Bar, {
			...place,
			onPresenter: openPresenter,
			isBlocked
		}) : /* @__PURE__ */ jsx(PresenterPanel, {
			...place,
			section,
			isBlank,
			isAlone: isHeard === false
		}),
		/* @__PURE__ */ jsx(KeyHelp, { ref: help }),
		isBlank && view === "class" && /* @__PURE__ */ jsx(Blank, {
			onWake: () => blank(false),
			label: t(($) => $.wake)
		})
	] });
}
export { Presentation };
