import { n as formatShape, r as indexOf, t as cellCount } from "./assets/shape-BG7rjwQG.js";
import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { I18nextProvider, initReactI18next, useTranslation } from "react-i18next";
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { Fragment as Fragment$1, jsx, jsxs } from "react/jsx-runtime";
import { createPortal, flushSync } from "react-dom";
import { createInstance } from "i18next";
import { randomLcg, randomNormal } from "d3-random";
import { range } from "d3-array";
import { createSelectorCreator, lruMemoize } from "reselect";
// src/i18n/languages.ts
/** The languages of the course, the default first. */
var languages = ["hi", "en"];
/** Each language's name for itself. */
var languageNames = {
	hi: "हिन्दी",
	en: "English"
};
var isLanguage = (text) => languages.some((known) => known === text);
/** The course has two languages: this is the one that a switch leads to. */
var otherLanguage = (language) => language === "hi" ? "en" : "hi";
// src/lessons/registry.ts
/** The lessons in the order in which they are read. A lesson without `isReady` is announced, but has no page yet. */
var lessons = [
	{
		slug: "normalization",
		isReady: true
	},
	{
		slug: "batch-normalization",
		isReady: true
	},
	{
		slug: "layer-normalization",
		isReady: true
	},
	{
		slug: "instance-normalization",
		isReady: true
	},
	{
		slug: "group-normalization",
		isReady: true
	},
	{
		slug: "comparison",
		isReady: true
	},
	{
		slug: "conclusion",
		isReady: true
	}
];
/** The pages around the lessons; those that are not ready are not spoken of. */
var extras = [
	{
		slug: "playground",
		isReady: true
	},
	{
		slug: "labs",
		isReady: false
	},
	{
		slug: "glossary",
		isReady: true
	},
	{
		slug: "course-map",
		isReady: true
	},
	{
		slug: "about",
		isReady: true
	}
];
var isReady = (page) => page.isReady;
var readyLessons = lessons.filter(isReady);
var readyExtras = extras.filter(isReady);
// src/app/routes.ts
var pageNames = ["home", ...[...readyLessons, ...readyExtras].map(({ slug }) => slug)];
/** The address of a page below the base path, with a slash at its end. */
var pathOf$1 = ({ language, page }, base) => `${base}${language}/${page === "home" ? "" : `${page}/`}`;
/** The page at an address, or null where there is none of ours. */
function routeOf(pathname, base) {
	const address = pathname.replace(/\/index\.html$/, "/");
	const [language = "", name = "home"] = address.slice(base.length).split("/").filter(Boolean);
	const page = pageNames.find((known) => known === name);
	const route = isLanguage(language) && page ? {
		language,
		page
	} : null;
	return route && pathOf$1(route, base) === address ? route : null;
}
// src/app/RouteContext.ts
var RouteContext = createContext(null);
var RouteProvider = RouteContext.Provider;
/** Where the reader is, and how other pages are reached from here. */
function useRoute() {
	const place = useContext(RouteContext);
	if (!place) throw new Error("useRoute: there is no RouteProvider above");
	return {
		...place,
		href: (page) => pathOf$1({
			language: place.language,
			page
		}, place.base)
	};
}
// src/state/theme.ts
var themes = [
	"system",
	"light",
	"dark",
	"projector"
];
var key = "norm-lab.theme";
/** The theme chosen by the reader; `system` until then, and on the server. */
var themeStore = createStore(() => ({ theme: "system" }));
/** Takes up the theme of an earlier visit, which the page's head has already put on the root element. */
function restoreTheme() {
	const saved = themes.find((theme) => theme === document.documentElement.dataset.theme);
	if (saved) themeStore.setState({ theme: saved });
}
/** Sets the theme and remembers it on this device, where storage is allowed. */
function setTheme(theme) {
	themeStore.setState({ theme });
	const { dataset } = document.documentElement;
	if (theme === "system") delete dataset.theme;
	else dataset.theme = theme;
	try {
		if (theme === "system") localStorage.removeItem(key);
		else localStorage.setItem(key, theme);
	} catch {}
}
// src/ui/VisuallyHidden.tsx
/** For screen readers only. */
function VisuallyHidden({ children }) {
	return /* @__PURE__ */ jsx("span", {
		className: "ui-visually-hidden",
		children
	});
}
// src/app/EmbedLink.tsx
/** In a frame: tells the page around it how high the content is, and leads to the whole lesson. */
function EmbedLink() {
	const { t } = useTranslation();
	const { page, href } = useRoute();
	useEffect(() => {
		if (!("embed" in document.documentElement.dataset) || parent === window) return;
		const tell = () => parent.postMessage({
			type: "norm-lab:height",
			height: document.documentElement.scrollHeight
		}, "*");
		const observer = new ResizeObserver(tell);
		observer.observe(document.body);
		return () => observer.disconnect();
	}, []);
	return /* @__PURE__ */ jsx("p", {
		className: "embed-link",
		children: /* @__PURE__ */ jsx("a", {
			href: href(page),
			target: "_blank",
			rel: "noreferrer",
			children: t(($) => $.site.openWhole)
		})
	});
}
// src/app/LessonNav.tsx
/** The way on from a lesson, and back. */
function LessonNav() {
	const { t } = useTranslation();
	const { page, href } = useRoute();
	const index = readyLessons.findIndex(({ slug }) => slug === page);
	if (index < 0) return null;
	const [previous, next] = [readyLessons[index - 1], readyLessons[index + 1]];
	if (!previous && !next) return null;
	return /* @__PURE__ */ jsxs("nav", {
		className: "lesson-nav",
		"aria-label": t(($) => $.site.lessonNav),
		children: [previous && /* @__PURE__ */ jsxs("a", {
			href: href(previous.slug),
			rel: "prev",
			children: [
				/* @__PURE__ */ jsx("small", { children: t(($) => $.site.previousLesson) }),
				" ",
				t(($) => $.lessons[previous.slug].title)
			]
		}), next && /* @__PURE__ */ jsxs("a", {
			href: href(next.slug),
			rel: "next",
			children: [
				/* @__PURE__ */ jsx("small", { children: t(($) => $.site.nextLesson) }),
				" ",
				t(($) => $.lessons[next.slug].title)
			]
		})]
	});
}
// src/i18n/load.ts
var files = /* #__PURE__ */ Object.assign({
	"../../locales/en/about.json": () => import("./assets/about-BGjgdcIP.js").then((m) => m["default"]),
	"../../locales/en/batch-normalization.json": () => import("./assets/batch-normalization-_n_Jw3N2.js").then((m) => m["default"]),
	"../../locales/en/big.json": () => import("./assets/big--sv4IFYG.js").then((m) => m["default"]),
	"../../locales/en/common.json": () => import("./assets/common-C0jGP9Yu.js").then((m) => m["default"]),
	"../../locales/en/comparison.json": () => import("./assets/comparison-CoaqcvVy.js").then((m) => m["default"]),
	"../../locales/en/conclusion.json": () => import("./assets/conclusion-Dilpq_9i.js").then((m) => m["default"]),
	"../../locales/en/course-map.json": () => import("./assets/course-map-DBEt2MUP.js").then((m) => m["default"]),
	"../../locales/en/formulas.json": () => import("./assets/formulas-CYf-h3-J.js").then((m) => m["default"]),
	"../../locales/en/glossary.json": () => import("./assets/glossary-BR5Hymvn.js").then((m) => m["default"]),
	"../../locales/en/group-normalization.json": () => import("./assets/group-normalization-B3buF0db.js").then((m) => m["default"]),
	"../../locales/en/home.json": () => import("./assets/home-B0NLBWAj.js").then((m) => m["default"]),
	"../../locales/en/instance-normalization.json": () => import("./assets/instance-normalization-KcH-_0mf.js").then((m) => m["default"]),
	"../../locales/en/layer-normalization.json": () => import("./assets/layer-normalization-DfERz7Vp.js").then((m) => m["default"]),
	"../../locales/en/normalization.json": () => import("./assets/normalization-DBl_kQeW.js").then((m) => m["default"]),
	"../../locales/en/picture.json": () => import("./assets/picture-H_AfMJrZ.js").then((m) => m["default"]),
	"../../locales/en/playground.json": () => import("./assets/playground-DPisfknX.js").then((m) => m["default"]),
	"../../locales/en/present.json": () => import("./assets/present-DgpaZJIP.js").then((m) => m["default"]),
	"../../locales/hi/about.json": () => import("./assets/about-B1EDrg3U.js").then((m) => m["default"]),
	"../../locales/hi/batch-normalization.json": () => import("./assets/batch-normalization-CO_W9ZiW.js").then((m) => m["default"]),
	"../../locales/hi/big.json": () => import("./assets/big-87NlfQcW.js").then((m) => m["default"]),
	"../../locales/hi/common.json": () => import("./assets/common-DL-gw9bM.js").then((m) => m["default"]),
	"../../locales/hi/comparison.json": () => import("./assets/comparison-DwDvqG1m.js").then((m) => m["default"]),
	"../../locales/hi/conclusion.json": () => import("./assets/conclusion-FdrmrsCt.js").then((m) => m["default"]),
	"../../locales/hi/course-map.json": () => import("./assets/course-map-DTo2Wp-P.js").then((m) => m["default"]),
	"../../locales/hi/formulas.json": () => import("./assets/formulas-CPRLbpo-.js").then((m) => m["default"]),
	"../../locales/hi/glossary.json": () => import("./assets/glossary-BrKolCwP.js").then((m) => m["default"]),
	"../../locales/hi/group-normalization.json": () => import("./assets/group-normalization-m2sY9cfu.js").then((m) => m["default"]),
	"../../locales/hi/home.json": () => import("./assets/home-BIaC2bwc.js").then((m) => m["default"]),
	"../../locales/hi/instance-normalization.json": () => import("./assets/instance-normalization-B0j4cqK-.js").then((m) => m["default"]),
	"../../locales/hi/layer-normalization.json": () => import("./assets/layer-normalization-B6FDdhg1.js").then((m) => m["default"]),
	"../../locales/hi/normalization.json": () => import("./assets/normalization-CUP15lSX.js").then((m) => m["default"]),
	"../../locales/hi/picture.json": () => import("./assets/picture-BxoCNwrI.js").then((m) => m["default"]),
	"../../locales/hi/playground.json": () => import("./assets/playground-9v_OPLtM.js").then((m) => m["default"]),
	"../../locales/hi/present.json": () => import("./assets/present-qBFJ7r6g.js").then((m) => m["default"])
});
/** The path of a locale file as the build's manifest names it. */
var localeModule = (language, namespace) => `locales/${language}/${namespace}.json`;
/**
* Loads a page's texts in one language; what is loaded already is not loaded again.
* @throws Error when there is no such file.
*/
async function loadTexts(i18n, language, namespaces) {
	const missing = namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace));
	await Promise.all(missing.map(async (namespace) => {
		const load = files[`../../${localeModule(language, namespace)}`];
		if (!load) throw new Error(`loadTexts: there is no ${localeModule(language, namespace)}`);
		i18n.addResourceBundle(language, namespace, await load());
	}));
}
/**
* An i18next instance in one language, with a page's texts in it.
* A key without a text is a mistake of ours: `onMissing` is told (the build stops on it).
*/
async function createTexts(language, namespaces, onMissing) {
	const instance = createInstance();
	await instance.use(initReactI18next).init({
		lng: language,
		fallbackLng: false,
		defaultNS: "common",
		ns: [],
		resources: {},
		interpolation: { escapeValue: false },
		react: { useSuspense: false },
		...onMissing && {
			saveMissing: true,
			missingKeyHandler: (_languages, namespace, key) => onMissing(`${namespace}: ${key}`),
			missingInterpolationHandler: (text, [slot]) => onMissing(`no value for ${slot} in "${text}"`)
		}
	});
	await loadTexts(instance, language, namespaces);
	return instance;
}
// src/app/present/place.ts
var ours = /^(?:present|presenter)(?:=|$)/;
/** The step that a query names, counted from 0; in the address steps count from 1. */
function indexIn(search) {
	const text = new URLSearchParams(search).get("present") ?? "";
	return /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : 0;
}
/** Whether a query asks for a presentation. */
var isPresented = (search) => new URLSearchParams(search).has("present");
/** Whether a query asks for the window that only who presents sees. */
var isPresenter = (search) => new URLSearchParams(search).has("presenter");
/** Takes ours out of a query and puts others at its end; what the page wrote stays as it can be read. */
function replaceOurs(search, added) {
	const parts = [...search.replace(/^\?/, "").split("&").filter((part) => part !== "" && !ours.test(part)), ...added];
	return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
/** The query that opens this step. */
var withIndex = (search, index, forPresenter = isPresenter(search)) => replaceOurs(search, [`present=${index + 1}`, ...forPresenter ? ["presenter=1"] : []]);
/** The query as it is when nothing is presented: the page's settings. */
var withoutPlace = (search) => replaceOurs(search, []);
// src/app/PresentButton.tsx
/** Shows a lesson to a class. What that takes is loaded when it is wanted, for both languages at once. */
function PresentButton({ onLanguage }) {
	const { t, i18n } = useTranslation();
	const { page } = useRoute();
	const [loaded, setLoaded] = useState(null);
	const present = useCallback(async () => {
		const main = document.getElementById("content");
		const [{ Presentation }] = await Promise.all([import("./assets/Presentation-DjJqapct.js"), ...languages.map((language) => loadTexts(i18n, language, ["present"]))]);
		if (main) setLoaded({
			Presentation,
			main
		});
	}, [i18n]);
	const isLesson = readyLessons.some(({ slug }) => slug === page);
	useEffect(() => {
		if (isLesson && isPresented(location.search)) present();
	}, [isLesson, present]);
	const leave = useCallback(() => setLoaded(null), []);
	if (!isLesson) return null;
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		className: "present-button",
		onClick: () => {
			document.documentElement.requestFullscreen?.().catch(() => {});
			present();
		},
		children: t(($) => $.site.present)
	}), loaded && createPortal(/* @__PURE__ */ jsx(loaded.Presentation, {
		main: loaded.main,
		onLanguage,
		onLeave: leave
	}), document.body)] });
}
// src/app/SiteMenu.tsx
function PageLink({ slug }) {
	const { t } = useTranslation();
	const { page, href } = useRoute();
	return /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", {
		href: href(slug),
		"aria-current": page === slug ? "page" : void 0,
		children: t(($) => $.lessons[slug].title)
	}) });
}
/** All pages, behind one button; opens without JavaScript too. */
function SiteMenu() {
	const { t } = useTranslation();
	const details = useRef(null);
	const closeOnEscape = (event) => {
		if (event.key !== "Escape" || !details.current?.open) return;
		details.current.open = false;
		details.current.querySelector("summary")?.focus();
	};
	return /* @__PURE__ */ jsxs("details", {
		ref: details,
		className: "site-menu",
		onKeyDown: closeOnEscape,
		children: [/* @__PURE__ */ jsx("summary", { children: t(($) => $.site.menu) }), /* @__PURE__ */ jsxs("nav", {
			"aria-label": t(($) => $.site.menu),
			children: [/* @__PURE__ */ jsx("ol", { children: readyLessons.map(({ slug }) => /* @__PURE__ */ jsx(PageLink, { slug }, slug)) }), readyExtras.length > 0 && /* @__PURE__ */ jsxs(Fragment$1, { children: [/* @__PURE__ */ jsx("h2", { children: t(($) => $.site.extras) }), /* @__PURE__ */ jsx("ul", { children: readyExtras.map(({ slug }) => /* @__PURE__ */ jsx(PageLink, { slug }, slug)) })] })]
		})]
	});
}
// src/app/Shell.tsx
var isPlainClick = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
function LanguageLink({ onLanguage }) {
	const { language, page, base } = useRoute();
	const other = otherLanguage(language);
	const [search, setSearch] = useState("");
	const refresh = () => setSearch(location.search + location.hash);
	return /* @__PURE__ */ jsx("a", {
		className: "language-link",
		href: pathOf$1({
			language: other,
			page
		}, base) + search,
		hrefLang: other,
		lang: other,
		onPointerEnter: refresh,
		onFocus: refresh,
		onClick: (event) => {
			if (!isPlainClick(event)) return;
			event.preventDefault();
			onLanguage(other);
		},
		children: languageNames[other]
	});
}
function ThemeChoice() {
	const { t } = useTranslation();
	const theme = useStore(themeStore, (state) => state.theme);
	useEffect(restoreTheme, []);
	return /* @__PURE__ */ jsxs("label", {
		className: "theme-choice",
		children: [/* @__PURE__ */ jsx(VisuallyHidden, { children: t(($) => $.theme.label) }), /* @__PURE__ */ jsx("select", {
			value: theme,
			onChange: (event) => setTheme(event.target.value),
			children: themes.map((choice) => /* @__PURE__ */ jsx("option", {
				value: choice,
				children: t(($) => $.theme[choice])
			}, choice))
		})]
	});
}
/** What stands around every page: skip link, header, footer. */
function Shell({ onLanguage, children }) {
	const { t } = useTranslation();
	const { href } = useRoute();
	return /* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("a", {
			className: "skip-link",
			href: "#content",
			children: t(($) => $.site.skip)
		}),
		/* @__PURE__ */ jsxs("header", {
			className: "site-header",
			children: [
				/* @__PURE__ */ jsx("a", {
					className: "site-name",
					href: href("home"),
					children: t(($) => $.site.name)
				}),
				/* @__PURE__ */ jsx(SiteMenu, {}),
				/* @__PURE__ */ jsxs("nav", {
					"aria-label": t(($) => $.site.settings),
					children: [
						/* @__PURE__ */ jsx(PresentButton, { onLanguage }),
						/* @__PURE__ */ jsx(ThemeChoice, {}),
						/* @__PURE__ */ jsx(LanguageLink, { onLanguage })
					]
				})
			]
		}),
		/* @__PURE__ */ jsx("p", {
			className: "load-failed",
			role: "alert",
			hidden: true,
			children: t(($) => $.site.loadFailed)
		}),
		/* @__PURE__ */ jsx("main", {
			id: "content",
			tabIndex: -1,
			children
		}),
		/* @__PURE__ */ jsx(EmbedLink, {}),
		/* @__PURE__ */ jsx(LessonNav, {}),
		/* @__PURE__ */ jsxs("footer", {
			className: "site-footer",
			children: [/* @__PURE__ */ jsx("p", { children: t(($) => $.site.promise) }), /* @__PURE__ */ jsx("p", { children: t(($) => $.site.licence) })]
		})
	] });
}
// src/i18n/TermContext.ts
/** Without it a term is only set apart. */
var TermContext = createContext(null);
// src/app/TermCards.tsx
/** Opens the card of a term that is pressed in any text. The cards and their texts come with the first one. */
function TermCards({ children }) {
	const { i18n } = useTranslation();
	const { href } = useRoute();
	const [id, setId] = useState(null);
	const [Dialog, setDialog] = useState(null);
	const glossary = href("glossary");
	const links = useMemo(() => ({
		href: (term) => `${glossary}#${term}`,
		open(term) {
			const texts = languages.map((language) => loadTexts(i18n, language, ["glossary"]));
			Promise.all([import("./assets/TermDialog-DvyIMY_q.js"), ...texts]).then(([{ TermDialog }]) => {
				setDialog(() => TermDialog);
				setId(term);
			}).catch(() => location.assign(`${glossary}#${term}`));
		}
	}), [glossary, i18n]);
	return /* @__PURE__ */ jsxs(TermContext, {
		value: links,
		children: [children, Dialog && id && /* @__PURE__ */ jsx(Dialog, {
			id,
			href: `${glossary}#${id}`,
			onClose: () => setId(null)
		})]
	});
}
// src/app/head.ts
/** A page's title and description, from its own texts. */
function headOf({ language, page }, texts) {
	const own = (key) => texts.getResource(language, page, key);
	const site = texts.getFixedT(language)(($) => $.site.name);
	return {
		title: page === "home" ? own("title") : `${own("title")} · ${site}`,
		description: own("description"),
		site
	};
}
// src/app/pages.ts
var modules = /* #__PURE__ */ Object.assign({
	"./home/Page.tsx": () => import("./assets/Page-B5Q7QhOw.js"),
	"../lessons/about/Page.tsx": () => import("./assets/Page-CpNJUO28.js"),
	"../lessons/batch-normalization/Page.tsx": () => import("./assets/Page-CJUKeHCy.js"),
	"../lessons/comparison/Page.tsx": () => import("./assets/Page-CaXDWf11.js").then((n) => n.t),
	"../lessons/conclusion/Page.tsx": () => import("./assets/Page-DDpz0AAP.js"),
	"../lessons/course-map/Page.tsx": () => import("./assets/Page-BAUKxOIC.js"),
	"../lessons/glossary/Page.tsx": () => import("./assets/Page-DPLjD2kP.js"),
	"../lessons/group-normalization/Page.tsx": () => import("./assets/Page-Nce_WVYI.js"),
	"../lessons/instance-normalization/Page.tsx": () => import("./assets/Page-tMcX5B-B.js").then((n) => n.t),
	"../lessons/layer-normalization/Page.tsx": () => import("./assets/Page-BDyr8L9h.js").then((n) => n.t),
	"../lessons/normalization/Page.tsx": () => import("./assets/Page-BlcbhIpk.js").then((n) => n.t),
	"../lessons/playground/Page.tsx": () => import("./assets/Page-CdTU0bdu.js").then((n) => n.t)
});
/** The texts that a page needs: its own, and what all share. */
var textsOf = (page) => [
	"common",
	"formulas",
	"picture",
	page
];
/** What a page shows in both languages at once, whichever it is read in. */
var bilingualTexts = (page) => page === "glossary" ? ["glossary"] : [];
/** All texts of a page in one language, ready to be rendered. */
async function createPageTexts({ language, page }, onMissing) {
	const texts = await createTexts(language, textsOf(page), onMissing);
	await loadTexts(texts, otherLanguage(language), bilingualTexts(page));
	return texts;
}
/** The source modules that a page needs before it can be used, as the build's manifest names them. */
var modulesOf = ({ language, page }) => [
	page === "home" ? "src/app/home/Page.tsx" : `src/lessons/${page}/Page.tsx`,
	...textsOf(page).map((name) => localeModule(language, name)),
	...bilingualTexts(page).map((name) => localeModule(otherLanguage(language), name))
];
/**
* Loads the page's component.
* @throws Error when a page is registered that has no module.
*/
async function loadPage(page) {
	const load = modules[page === "home" ? "./home/Page.tsx" : `../lessons/${page}/Page.tsx`];
	if (!load) throw new Error(`loadPage: there is no page "${page}"`);
	return (await load()).Page;
}
// src/app/useLanguageSwitch.ts
/** What the reader is looking at: the element a little below the top edge, and where it stands. */
function markPlace() {
	const element = document.elementFromPoint(innerWidth / 4, innerHeight * .75);
	const before = element?.getBoundingClientRect().top ?? 0;
	return () => {
		if (element?.isConnected) scrollBy({
			top: element.getBoundingClientRect().top - before,
			behavior: "instant"
		});
	};
}
function updateDocument(route, texts) {
	const { title, description } = headOf(route, texts);
	document.documentElement.lang = route.language;
	document.title = title;
	document.querySelector("meta[name=\"description\"]")?.setAttribute("content", description);
}
/** Switches the language in place: the page, the reader's place on it and every setting stay. */
function useLanguageSwitch(route, base, texts) {
	const [language, setLanguage] = useState(route.language);
	const show = useCallback(async (next) => {
		await loadTexts(texts, next, textsOf(route.page));
		const restorePlace = markPlace();
		await texts.changeLanguage(next);
		flushSync(() => setLanguage(next));
		updateDocument({
			...route,
			language: next
		}, texts);
		restorePlace();
	}, [route, texts]);
	const switchTo = useCallback(async (next) => {
		await show(next);
		const path = pathOf$1({
			...route,
			language: next
		}, base);
		history.pushState(null, "", path + location.search + location.hash);
		try {
			localStorage.setItem("norm-lab.language", next);
		} catch {}
	}, [
		show,
		route,
		base
	]);
	useEffect(() => {
		const follow = () => {
			const next = routeOf(location.pathname, base)?.language;
			if (next && next !== texts.language) show(next);
		};
		addEventListener("popstate", follow);
		return () => removeEventListener("popstate", follow);
	}, [
		show,
		base,
		texts
	]);
	return {
		language,
		switchTo
	};
}
// src/app/App.tsx
function App({ route, base, texts, digits, Page }) {
	const { language, switchTo } = useLanguageSwitch(route, base, texts);
	return /* @__PURE__ */ jsx(I18nextProvider, {
		i18n: texts,
		children: /* @__PURE__ */ jsx(RouteProvider, {
			value: {
				...route,
				language,
				base
			},
			children: /* @__PURE__ */ jsx(Shell, {
				onLanguage: switchTo,
				children: /* @__PURE__ */ jsx(TermCards, { children: /* @__PURE__ */ jsx(Page, { digits }) })
			})
		})
	});
}
// src/app/StaticPage.tsx
var redirect = (base) => `
  let language = null;
  try { language = localStorage.getItem('norm-lab.language'); } catch {}
  if (!${JSON.stringify(languages)}.includes(language)) {
    const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
    language = wanted.find((tag) => ${JSON.stringify(languages)}.includes(tag)) ?? '${languages[0]}';
  }
  location.replace('${base}' + language + '/' + location.search + location.hash);`;
/** The front door at `/` and the 404 page: plain links in every language, readable without JavaScript. */
function StaticPage({ kind, texts, base }) {
	return /* @__PURE__ */ jsxs("main", {
		className: "static-page",
		children: [texts.map(({ t, language }) => {
			if (!isLanguage(language)) throw new Error(`StaticPage: "${language}" is not a language of the course`);
			return /* @__PURE__ */ jsxs("section", {
				lang: language,
				children: [
					/* @__PURE__ */ jsx("h1", { children: t(($) => $[kind].title) }),
					/* @__PURE__ */ jsx("p", { children: t(($) => $[kind].body) }),
					/* @__PURE__ */ jsx("a", {
						className: "button-link",
						href: pathOf$1({
							language,
							page: "home"
						}, base),
						children: t(($) => $[kind].action)
					})
				]
			}, language);
		}), kind === "front" && /* @__PURE__ */ jsx("script", { dangerouslySetInnerHTML: { __html: redirect(base) } })]
	});
}
var MAGIC = "DIGS";
var VERSION = 1;
var HEADER_BYTES = 10;
var PIXELS$1 = 64;
/**
* Reads the file that scripts/make-digits.py writes; its layout is described there.
* @throws Error that names what is wrong with the bytes.
*/
function decodeDigits(bytes) {
	const file = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
	if (file.length < HEADER_BYTES) throw new Error(`decodeDigits: ${file.length} bytes, a header alone needs ${HEADER_BYTES}`);
	const magic = String.fromCharCode(...file.subarray(0, 4));
	if (magic !== MAGIC) throw new Error(`decodeDigits: the file starts with ${JSON.stringify(magic)}, not "${MAGIC}"`);
	const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
	const version = header.getUint16(4, true);
	if (version !== VERSION) throw new Error(`decodeDigits: version ${version}, only ${VERSION} is known`);
	const count = header.getUint16(6, true);
	const [height, width] = [header.getUint8(8), header.getUint8(9)];
	if (height !== 8 || width !== 8) throw new Error(`decodeDigits: digits of ${height}×${width} pixels, expected 8×8`);
	const expected = HEADER_BYTES + count + count * PIXELS$1 / 2;
	if (file.length !== expected) throw new Error(`decodeDigits: ${file.length} bytes for ${count} digits, expected ${expected}`);
	const labels = Uint8Array.from(file.subarray(HEADER_BYTES, HEADER_BYTES + count));
	const strange = labels.find((label) => label > 9);
	if (strange !== void 0) throw new Error(`decodeDigits: a label is ${strange}, labels are 0 to 9`);
	const images = new Uint8Array(count * PIXELS$1);
	file.subarray(HEADER_BYTES + count).forEach((pair, index) => {
		images[2 * index] = pair >> 4;
		images[2 * index + 1] = pair & 15;
	});
	return {
		count,
		size: 8,
		images,
		labels
	};
}
// src/data/rounding.ts
/**
* The nearest multiple of 0.01. Every tensor in this folder holds only such numbers, so that two decimals printed in a
* cell, or in a line of code to copy, are the whole value: parsed again as float32 they give the same bits.
* Never returns −0, which would print as "-0.00".
*/
function roundToHundredths(value) {
	return Math.round(value * 100) / 100 + 0;
}
// src/data/seed.ts
/**
* One unsigned 32-bit seed from several integers. Neighbouring inputs give unrelated seeds, which a linear congruential
* generator needs: fed with 1, 2, 3, … it would start with nearly equal numbers. Each step is MurmurHash3's finalizer.
*/
function mixSeed(...parts) {
	let hash = 0;
	for (const part of parts) {
		hash = (hash ^ part) + 2654435769 | 0;
		hash = Math.imul(hash ^ hash >>> 16, 2246822507);
		hash = Math.imul(hash ^ hash >>> 13, 3266489909);
		hash ^= hash >>> 16;
	}
	return hash >>> 0;
}
// src/data/random.ts
/** Means and spreads that differ from channel to channel as a real layer's do, for up to 16 channels. */
var defaultChannels = [
	{
		mean: 0,
		spread: 1
	},
	{
		mean: 4,
		spread: .5
	},
	{
		mean: -3,
		spread: 2
	},
	{
		mean: 1,
		spread: .25
	},
	{
		mean: 6,
		spread: 1.5
	},
	{
		mean: -1,
		spread: 3
	},
	{
		mean: 2,
		spread: 1
	},
	{
		mean: -5,
		spread: .5
	},
	{
		mean: .5,
		spread: .5
	},
	{
		mean: 3,
		spread: 2.5
	},
	{
		mean: -2,
		spread: .75
	},
	{
		mean: 5,
		spread: 3
	},
	{
		mean: -4,
		spread: 1.25
	},
	{
		mean: 1.5,
		spread: 2
	},
	{
		mean: -.5,
		spread: .3
	},
	{
		mean: 3.5,
		spread: 1
	}
];
/** As many means and spreads as there are channels: beyond the default ones they begin again. */
var spreadsFor = (channels) => Array.from({ length: channels }, (_, c) => defaultChannels[c % defaultChannels.length]);
/**
* Seeded normal values, channel c with the mean and spread of `channels[c]`, rounded to hundredths. A value is drawn
* from the seed and its own place (n, c, h, w) alone: a tensor that grows keeps the cells it had, and another mean moves
* a channel without redrawing it.
* @throws RangeError when `channels` has fewer entries than the shape has channels.
*/
function randomTensor(shape, seed, channels) {
	const [sampleCount, channelCount, height, width] = shape;
	if (channels.length < channelCount) throw new RangeError(`randomTensor: means and spreads for ${channels.length} channels, the shape has ${channelCount}`);
	const x = {
		shape,
		data: new Float32Array(sampleCount * channelCount * height * width)
	};
	for (let n = 0; n < sampleCount; n += 1) drawSample(x, n, seed, channels);
	return x;
}
/** Draws one sample of such a tensor: a large one may be made a sample at a time. */
function drawSample({ shape, data }, n, seed, channels) {
	const [, channelCount, height, width] = shape;
	let index = n * channelCount * height * width;
	for (let c = 0; c < channelCount; c += 1) {
		const { mean, spread } = channels[c];
		for (let h = 0; h < height; h += 1) for (let w = 0; w < width; w += 1) {
			const draw = randomNormal.source(randomLcg(mixSeed(seed, n, c, h, w)))(mean, spread);
			data[index] = roundToHundredths(draw());
			index += 1;
		}
	}
}
/**
* The same tensor with every value v of one sample moved to 2·v + 30, far above all else the pictures show (their values
* lie within ±15); hundredths stay hundredths. One scale and one shift for the whole sample: layer, instance and group
* norm undo it, batch norm lets the other samples pay for it.
* @throws RangeError when there is no such sample.
*/
function withOutlier(x, sample) {
	const [sampleCount, ...sizes] = x.shape;
	if (!Number.isInteger(sample) || sample < 0 || sample >= sampleCount) throw new RangeError(`withOutlier: sample ${sample} of ${sampleCount}`);
	const length = sizes.reduce((product, size) => product * size, 1);
	const start = sample * length;
	const data = x.data.slice();
	for (let index = start; index < start + length; index += 1) data[index] = roundToHundredths(2 * data[index] + 30);
	return {
		shape: x.shape,
		data
	};
}
// src/state/picture.ts
/** What the picture paints: the input, minus the mean, divided too, scaled and shifted too. */
var stages = [
	"input",
	"centred",
	"normalized",
	"output"
];
var modes = ["training", "inference"];
/** Largest size of each axis that the lessons' picture offers. */
var largestShape = [
	8,
	16,
	8,
	8
];
/** Groups of controls that a link can lock or hide. */
var controlGroups = [
	"stage",
	"data",
	"affine",
	"epsilon",
	"edit",
	"batches"
];
/** Slider ends; typed numbers may go as far as `numberLimit`. */
var numberLimit = 1e3;
/** ε = 10^exponent; the lowest exponent stands for ε = 0 itself. */
var epsilonExponents = {
	min: -9,
	max: 0
};
var channels = largestShape[1];
var everyChannel = (value) => Array.from({ length: channels }, () => value);
/** What a page shows before the reader has chosen anything. */
function defaultPicture(digits, kind) {
	return {
		digits,
		shape: [
			4,
			6,
			4,
			4
		],
		source: "digits",
		seed: 1,
		batch: 0,
		mates: "own",
		channelMeans: defaultChannels.map(({ mean }) => mean),
		channelSpreads: defaultChannels.map(({ spread }) => spread),
		enlarged: null,
		contrast: 1,
		edits: {},
		kind,
		groups: 3,
		gamma: everyChannel(1),
		beta: everyChannel(0),
		affineChannel: null,
		epsilonExponent: -5,
		stage: "input",
		mode: "training",
		batchesSeen: 0,
		allSets: false,
		pinned: null,
		pointed: null,
		part: null,
		moved: null,
		locked: [],
		hidden: []
	};
}
var createPictureStore = (initial) => createStore(() => initial);
var cellKey = ({ n, c, h, w }) => `${n}.${c}.${h}.${w}`;
/** The cell that a key names, or null when it is none of this shape. */
function cellOfKey(key, [N, C, H, W] = largestShape) {
	if (!/^\d+\.\d+\.\d+\.\d+$/.test(key)) return null;
	const [n = 0, c = 0, h = 0, w = 0] = key.split(".").map(Number);
	return n < N && c < C && h < H && w < W ? {
		n,
		c,
		h,
		w
	} : null;
}
/** The numbers of equal groups that C channels can be split into. */
var divisorsOf = (channels) => Array.from({ length: channels }, (_, index) => index + 1).filter((groups) => channels % groups === 0);
/** The divisor of C next to the wanted number of groups, the smaller one of two. */
var nearestDivisor = (channels, groups) => divisorsOf(channels).reduce((best, divisor) => Math.abs(divisor - groups) < Math.abs(best - groups) ? divisor : best);
// src/figures/colour.ts
/** Levels 0 … 254 run from −max to +max with zero exactly in the middle; level 255 is for what is not a finite number. */
var LEVELS = 255;
var MIDDLE = 127;
var NOT_FINITE_COLOUR = [
	214,
	0,
	147
];
/**
* PuOr of colorbrewer2.org (Cynthia Brewer, Apache-2.0), which can be told apart in every form of colour blindness:
* purple is below zero, orange above. Written out, because d3-scale-chromatic brings all its other schemes along.
*/
var PU_OR = "2d004b 542788 8073ac b2abd2 d8daeb f7f7f7 fee0b6 fdb863 e08214 b35806 7f3b08".split(" ").map((hex) => [
	0,
	2,
	4
].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
/** The colour of a level, straight between its neighbours among the eleven (a scale of d3's would bring 8 kB along). */
function blend(level) {
	const place = level / 254 * (PU_OR.length - 1);
	const below = Math.min(Math.floor(place), PU_OR.length - 2);
	const [from, to] = [PU_OR[below], PU_OR[below + 1]];
	const between = (part) => Math.round(from[part] + (to[part] - from[part]) * (place - below));
	return [
		between(0),
		between(1),
		between(2)
	];
}
var rgbTable = [...range(LEVELS).map(blend), NOT_FINITE_COLOUR];
/** Each level as a CSS colour. */
var cssTable = rgbTable.map((rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`);
/** Each level as one opaque pixel of ImageData, in this machine's byte order. */
var pixelTable = new Uint32Array(new Uint8ClampedArray(rgbTable.flatMap((rgb) => [...rgb, 255])).buffer);
/** The ink, black or white, that is easier to read on each level. */
var inkTable = rgbTable.map((rgb) => contrast(luminance(rgb), 0) > contrast(luminance(rgb), 1) ? "#000" : "#fff");
/** The table's level for a value on the scale −max … +max; values beyond the ends take the end's colour. */
function levelOf(value, max) {
	if (!Number.isFinite(value)) return 255;
	if (max <= 0) return MIDDLE;
	const level = Math.round(MIDDLE + value / max * MIDDLE);
	return Math.min(Math.max(level, 0), 254);
}
/** The CSS colour for a value on the scale −max … +max. */
function colourOf(value, max) {
	return cssTable[levelOf(value, max)];
}
/** The ink that can be read on that colour. */
function inkOn(value, max) {
	return inkTable[levelOf(value, max)];
}
/** The number as the picture prints it: what is not finite is named, never hidden. */
function printValue(value, formatCell) {
	if (Number.isNaN(value)) return "NaN";
	if (value === Number.POSITIVE_INFINITY) return "∞";
	if (value === Number.NEGATIVE_INFINITY) return "−∞";
	return formatCell(value);
}
/** Relative luminance, WCAG 2.2. */
function luminance(rgb) {
	const [red, green, blue] = rgb.map((part) => {
		const share = part / 255;
		return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
}
/** Contrast ratio of two luminances, WCAG 2.2: from 1 to 21. */
function contrast(first, second) {
	return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
}
// src/figures/layout.ts
/** Space around the maps, so that an outline of the outermost map is not cut off. */
var MARGIN = 8;
var LARGEST_CELL = 56;
/** Smaller cells could no longer be told apart; a sheet that still does not fit grows wider than asked and is scrolled. */
var SMALLEST_CELL = 1.5;
var MOST_GAP = 12;
var LEAST_GAP = 2;
function clamp(value, least, most) {
	return Math.min(Math.max(value, least), most);
}
/** Lays the tensor out as sheets: a row of maps for each sample, a column for each channel. */
function layoutSheets(request) {
	const { shape, width, maxHeight = Number.POSITIVE_INFINITY, rowHeader = 0, columnHeader = 0 } = request;
	const [samples, channels, mapRows, mapColumns] = shape;
	const left = rowHeader + MARGIN;
	const top = columnHeader + MARGIN;
	const gap = clamp(Math.round(Math.min(width / 90, .25 * width / channels)), LEAST_GAP, MOST_GAP);
	const acrossRoom = width - left - MARGIN - (channels - 1) * gap;
	const downRoom = maxHeight - top - MARGIN - (samples - 1) * gap;
	const fitting = Math.min(acrossRoom / (channels * mapColumns), downRoom / (samples * mapRows));
	const step = fitting >= 16 ? 1 : fitting >= 4 ? .5 : .25;
	const cell = clamp(Math.floor(fitting / step) * step, SMALLEST_CELL, LARGEST_CELL);
	const mapWidth = mapColumns * cell;
	const mapHeight = mapRows * cell;
	return {
		shape,
		cell,
		gap,
		left,
		top,
		mapWidth,
		mapHeight,
		width: left + channels * mapWidth + (channels - 1) * gap + MARGIN,
		height: top + samples * mapHeight + (samples - 1) * gap + MARGIN
	};
}
/** The rectangle of the map of sample n and channel c. */
function mapRect(layout, n, c) {
	return {
		x: layout.left + c * (layout.mapWidth + layout.gap),
		y: layout.top + n * (layout.mapHeight + layout.gap),
		width: layout.mapWidth,
		height: layout.mapHeight
	};
}
/** Every map with its place, in the order the planes lie in memory. */
function planesOf(layout) {
	const [samples, channels] = layout.shape;
	return Array.from({ length: samples * channels }, (_, plane) => {
		const n = Math.floor(plane / channels);
		const c = plane % channels;
		return {
			plane,
			n,
			c,
			...mapRect(layout, n, c)
		};
	});
}
/** The rectangle of one cell. */
function rectOf(layout, { n, c, h, w }) {
	const { x, y } = mapRect(layout, n, c);
	return {
		x: x + w * layout.cell,
		y: y + h * layout.cell,
		width: layout.cell,
		height: layout.cell
	};
}
/** The rectangle from one cell to another, the gaps between them included. */
function rectBetween(layout, first, last) {
	const start = rectOf(layout, first);
	const end = rectOf(layout, last);
	return {
		x: start.x,
		y: start.y,
		width: end.x + end.width - start.x,
		height: end.y + end.height - start.y
	};
}
function outset({ x, y, width, height }, by) {
	return {
		x: x - by,
		y: y - by,
		width: width + 2 * by,
		height: height + 2 * by
	};
}
/** The nearest cell to a point of the picture, or null where none is within `reach` pixels across and down. */
function cellAt(layout, x, y, reach = 8) {
	const [samples, channels, mapRows, mapColumns] = layout.shape;
	const across = locate(x - layout.left, layout.mapWidth, layout.gap, channels, layout.cell, mapColumns);
	const down = locate(y - layout.top, layout.mapHeight, layout.gap, samples, layout.cell, mapRows);
	if (across.distance > reach || down.distance > reach) return null;
	return {
		n: down.map,
		c: across.map,
		h: down.step,
		w: across.step
	};
}
/** Along one axis: the map and the cell within it nearest to a position, and how far away that cell is. */
function locate(position, mapSize, gap, maps, cell, steps) {
	const map = clamp(Math.round((position - mapSize / 2) / (mapSize + gap)), 0, maps - 1);
	const inMap = position - map * (mapSize + gap);
	return {
		map,
		step: clamp(Math.floor(inMap / cell), 0, steps - 1),
		distance: Math.max(-inMap, inMap - mapSize, 0)
	};
}
// src/engine/validate.ts
function fail$1(where, message) {
	throw new RangeError(`${where}: ${message}`);
}
/** Throws unless all four sizes are whole numbers of at least 1. */
function requireShape(where, shape) {
	if (shape.length !== 4 || !shape.every((size) => Number.isInteger(size) && size >= 1)) fail$1(where, `shape ${formatShape(shape)} is not four whole numbers of at least 1`);
}
/** Throws unless the shape is right and the data fills it. */
function requireTensor(where, { shape, data }) {
	requireShape(where, shape);
	if (data.length !== cellCount(shape)) fail$1(where, `${data.length} values do not fill the ${cellCount(shape)} cells of shape ${formatShape(shape)}`);
}
/** Throws unless both shapes are the same. */
function requireSameShape(where, name, shape, wanted) {
	if (!shape.every((size, axis) => size === wanted[axis])) fail$1(where, `${name} is ${formatShape(shape)}, wanted ${formatShape(wanted)}`);
}
/** Throws unless the shape is right and, for group norm, the channels split into equal groups. */
function requireMethod(where, method, shape) {
	requireShape(where, shape);
	if (method.kind !== "group") return;
	const { groups } = method;
	if (!Number.isInteger(groups) || groups < 1) fail$1(where, `groups is ${groups}, wanted a whole number of at least 1`);
	if (shape[1] % groups !== 0) fail$1(where, `${shape[1]} channels cannot be split into ${groups} equal groups`);
}
/** Throws unless boxes of the pool's size fill the shape exactly. */
function requirePool(where, pool, shape) {
	requireShape(where, pool);
	if (!shape.every((size, axis) => size % pool[axis] === 0)) fail$1(where, `pool ${formatShape(pool)} does not divide shape ${formatShape(shape)}`);
}
/** Throws for an axis that is none of n, c, h, w. */
function requireAxes(where, axes) {
	for (const axis of axes) if (!"nchw".includes(axis)) fail$1(where, `axis is ${axis}, wanted n, c, h or w`);
}
/** Throws unless gamma and beta hold one number each a channel or, where that is allowed, one each an element. */
function requireAffine(where, { gamma, beta }, shape, elementwise) {
	const [, C, H, W] = shape;
	const wanted = `${C} (one a channel)${elementwise ? ` or ${C * H * W} (one an element)` : ""}`;
	if (!(gamma.length === C || elementwise && gamma.length === C * H * W)) fail$1(where, `gamma has ${gamma.length} numbers, wanted ${wanted}`);
	if (beta.length !== gamma.length) fail$1(where, `beta has ${beta.length} numbers, wanted ${gamma.length} (as many as gamma)`);
}
/** Throws unless epsilon is finite and at least 0. */
function requireEpsilon(where, epsilon) {
	if (!Number.isFinite(epsilon) || epsilon < 0) fail$1(where, `epsilon is ${epsilon}, wanted a finite number of at least 0`);
}
/** Throws unless momentum lies from 0 to 1. */
function requireMomentum(where, momentum) {
	if (!(momentum >= 0 && momentum <= 1)) fail$1(where, `momentum is ${momentum}, wanted a number from 0 to 1`);
}
/** Throws unless the running statistics hold one number each a channel. */
function requireRunning(where, { mean, variance }, shape) {
	const wanted = `${shape[1]} (one a channel)`;
	if (mean.length !== shape[1]) fail$1(where, `running mean has ${mean.length} numbers, wanted ${wanted}`);
	if (variance.length !== shape[1]) fail$1(where, `running variance has ${variance.length} numbers, wanted ${wanted}`);
}
/** Throws, in PyTorch's words, when batch norm would take the variance of one single value. */
function requireSeveralValues(where, method, shape) {
	const [N, , H, W] = shape;
	if (method.kind === "batch" && N * H * W === 1) fail$1(where, `Expected more than 1 value per channel when training, got input size [${shape.join(", ")}]`);
}
// src/engine/affine.ts
/** Gamma 1 and beta 0, as every framework starts: y equals x̂. */
function identityAffine(length) {
	return {
		gamma: new Float64Array(length).fill(1),
		beta: new Float64Array(length)
	};
}
/** Whether a method may hold a gamma and a beta an element: layer norm and its sibling rms. */
function isElementwise({ kind }) {
	return kind === "layer" || kind === "rms";
}
/**
* The last step, y = γ·x̂ + β. Cheap enough to call alone while gamma or beta is dragged.
* Both lengths follow one rule: a sample's cells are dealt out in equal runs, one run a number.
* @param into a tensor to write to (it may be `xHat` itself), so that a drag allocates nothing
* @throws RangeError if gamma and beta hold neither C nor C·H·W numbers, or `into` has another shape.
*/
function applyAffine(xHat, affine, into) {
	requireTensor("applyAffine", xHat);
	requireAffine("applyAffine", affine, xHat.shape, true);
	if (into) requireSameShape("applyAffine", "into", into.shape, xHat.shape);
	const y = into ?? {
		shape: xHat.shape,
		data: new Float32Array(xHat.data.length)
	};
	const { gamma, beta } = affine;
	const [, C, H, W] = xHat.shape;
	const run = C * H * W / gamma.length;
	for (let start = 0, parameter = 0; start < xHat.data.length; start += run) {
		scaleRun(xHat.data, y.data, start, start + run, gamma[parameter], beta[parameter]);
		parameter = (parameter + 1) % gamma.length;
	}
	return y;
}
function scaleRun(xHat, y, start, end, scale, shift) {
	for (let cell = start; cell < end; cell++) y[cell] = scale * xHat[cell] + shift;
}
// src/engine/groups.ts
/**
* The pool of a named method (Wu & He 2018, section 3.1; Zhang & Sennrich 2019 for rms).
* @throws RangeError if the groups do not split the channels equally.
*/
function poolOf(method, shape) {
	requireMethod("poolOf", method, shape);
	const [N, C, H, W] = shape;
	switch (method.kind) {
		case "batch": return [
			N,
			1,
			H,
			W
		];
		case "layer":
		case "rms": return [
			1,
			C,
			H,
			W
		];
		case "instance": return [
			1,
			1,
			H,
			W
		];
		case "group": return [
			1,
			C / method.groups,
			H,
			W
		];
	}
}
/**
* The pool that averages over any choice of axes: `['n', 'h', 'w']` is batch norm's, `[]` leaves every cell alone.
* @throws RangeError for an axis that does not exist.
*/
function poolOver(axes, [N, C, H, W]) {
	requireAxes("poolOver", axes);
	const extent = (axis, size) => axes.includes(axis) ? size : 1;
	return [
		extent("n", N),
		extent("c", C),
		extent("h", H),
		extent("w", W)
	];
}
/** The set that the cell (n, c, h, w) belongs to: boxes are numbered from 0 in row-major order. */
function setOf(pool, [, C, H, W], n, c, h, w) {
	const [boxN, boxC, boxH, boxW] = pool;
	return ((Math.floor(n / boxN) * (C / boxC) + Math.floor(c / boxC)) * (H / boxH) + Math.floor(h / boxH)) * (W / boxW) + Math.floor(w / boxW);
}
/** How many sets a pool cuts the tensor into. */
function setCount(pool, [N, C, H, W]) {
	const [boxN, boxC, boxH, boxW] = pool;
	return N / boxN * (C / boxC) * (H / boxH) * (W / boxW);
}
/**
* The set of the whole plane (n, c): c for batch, n for layer and rms, n·C + c for instance, n·G + ⌊c / (C/G)⌋ for
* group. A plane is never split, since all five methods average over all of H×W.
* @throws RangeError if the groups do not split the channels equally.
*/
function groupOf(method, shape, n, c) {
	requireMethod("groupOf", method, shape);
	return setOf(poolOf(method, shape), shape, n, c, 0, 0);
}
/**
* How many sets a method has: C, N, N·C or N·G.
* @throws RangeError if the groups do not split the channels equally.
*/
function groupCount(method, shape) {
	requireMethod("groupCount", method, shape);
	return setCount(poolOf(method, shape), shape);
}
/**
* The set of every run, in the order in which the runs lie in memory. A run is the longest stretch of neighbouring
* cells inside one row or plane that share a set: for the five methods the plane (n, c), so the list has N·C entries.
*/
function setsOfRuns(pool, shape) {
	const [N, C, H, W] = shape;
	const width = pool[3];
	const height = width === W ? pool[2] : 1;
	const sets = new Int32Array(N * C * H * W / (height * width));
	let run = 0;
	for (let n = 0; n < N; n++) for (let c = 0; c < C; c++) for (let h = 0; h < H; h += height) for (let w = 0; w < W; w += width) sets[run++] = setOf(pool, shape, n, c, h, w);
	return sets;
}
// src/engine/statistics.ts
/**
* Mean and variance of every set, in float64, in one pass of sums shifted by the set's first value k:
* μ = k + Σ(x−k)/m, σ² = Σ(x−k)²/m − (Σ(x−k)/m)². Unlike E[x²] − E[x]² this loses nothing when the mean is large: no
* member of a set is further than σ·√(m−1) from its mean (Samuelson 1968), so the subtraction costs a relative error
* of about m·2⁻⁵³ at most, even if the first value is an outlier.
* NaN and ±∞ in a set show up in its mean and variance as they do in NumPy.
* @param isCentred false takes 0 for the mean and mean(x²) for the variance, as rms does
* @throws RangeError if the data does not fill the shape or the pool does not divide it.
*/
function statisticsOf(x, pool, isCentred = true) {
	requireTensor("statisticsOf", x);
	requirePool("statisticsOf", pool, x.shape);
	const { shape, data } = x;
	const group = setsOfRuns(pool, shape);
	const run = data.length / group.length;
	const sets = setCount(pool, shape);
	const size = cellCount(pool);
	const shift = isCentred ? firstValues(data, group, sets) : new Float64Array(sets);
	const mean = new Float64Array(sets);
	const variance = new Float64Array(sets);
	for (let index = 0; index < group.length; index++) {
		const set = group[index];
		const origin = shift[set];
		const end = (index + 1) * run;
		let sum = 0;
		let squares = 0;
		for (let cell = index * run; cell < end; cell++) {
			const distance = data[cell] - origin;
			sum += distance;
			squares += distance * distance;
		}
		mean[set] += sum;
		variance[set] += squares;
	}
	for (let set = 0; set < sets; set++) {
		const distance = isCentred ? mean[set] / size : 0;
		mean[set] = isCentred ? shift[set] + distance : 0;
		variance[set] = variance[set] / size - distance * distance;
	}
	return {
		shape,
		pool,
		group,
		mean,
		variance
	};
}
/** Each set's first cell, or 0 where that is not finite: ∞ − ∞ would hide an ∞ behind a NaN mean. */
function firstValues(data, group, sets) {
	const run = data.length / group.length;
	const first = new Float64Array(sets);
	for (let index = group.length - 1; index >= 0; index--) first[group[index]] = data[index * run];
	return first.map((value) => Number.isFinite(value) ? value : 0);
}
// src/engine/normalize.ts
/**
* Normalizes by one of the five methods, as in training (Wu & He 2018, Eq. 1-6). The three steps are the lessons':
* take the statistics, subtract and divide, scale and shift.
* RMSNorm as published has no beta: pass zeros for it. With ε = 0 a set without spread gives NaN, as in NumPy.
* @throws RangeError for a shape that the data does not fill, groups that do not split the channels, gamma or beta of
* a wrong length, an epsilon that is negative or not finite, an `into` of another shape, and batch norm over one value a
* channel.
*/
function normalize(x, method, affine, epsilon, options = {}) {
	requireTensor("normalize", x);
	requireMethod("normalize", method, x.shape);
	requireAffine("normalize", affine, x.shape, isElementwise(method));
	requireEpsilon("normalize", epsilon);
	if (!options.allowSingleValue) requireSeveralValues("normalize", method, x.shape);
	return normalizeFrom(x, statisticsOf(x, poolOf(method, x.shape), method.kind !== "rms"), affine, epsilon, options.into);
}
/**
* Normalizes over any choice of axes, with gamma and beta a channel; a free version of the named methods.
* @throws RangeError as `normalize` does, and for an axis that does not exist.
*/
function normalizeOver(x, axes, affine, epsilon) {
	requireTensor("normalizeOver", x);
	requireAxes("normalizeOver", axes);
	requireAffine("normalizeOver", affine, x.shape, false);
	requireEpsilon("normalizeOver", epsilon);
	return normalizeFrom(x, statisticsOf(x, poolOver(axes, x.shape)), affine, epsilon);
}
/**
* The steps after the statistics: x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β. A `Normalized` holds its statistics, so it can
* be given back here when only ε, γ or β has changed. Any other statistics of the same sets serve as well: running ones
* at inference, another picture's in style transfer.
* @param into an earlier result of the same shape whose x̂ and y are overwritten
* @throws RangeError if shapes do not match, gamma or beta has a wrong length, or epsilon is negative or not finite.
*/
function normalizeFrom(x, statistics, affine, epsilon, into) {
	requireTensor("normalizeFrom", x);
	requireSameShape("normalizeFrom", "x", x.shape, statistics.shape);
	requireAffine("normalizeFrom", affine, x.shape, true);
	requireEpsilon("normalizeFrom", epsilon);
	if (into) requireSameShape("normalizeFrom", "into", into.shape, x.shape);
	const { shape, pool, group, mean, variance } = statistics;
	const { gamma, beta } = affine;
	const invStd = variance.map((value) => 1 / Math.sqrt(value + epsilon));
	const xHat = into?.xHat ?? {
		shape,
		data: new Float32Array(x.data.length)
	};
	const y = into?.y ?? {
		shape,
		data: new Float32Array(x.data.length)
	};
	const setRun = x.data.length / group.length;
	const affineRun = x.data.length / shape[0] / gamma.length;
	const step = Math.min(setRun, affineRun);
	for (let start = 0; start < x.data.length; start += step) {
		const set = group[Math.floor(start / setRun)];
		const parameter = Math.floor(start / affineRun) % gamma.length;
		const end = start + step;
		normalizeRun(x.data, xHat.data, y.data, start, end, mean[set], invStd[set], gamma[parameter], beta[parameter]);
	}
	return {
		shape,
		pool,
		group,
		mean,
		variance,
		epsilon,
		invStd,
		xHat,
		y
	};
}
/** Takes plain numbers and arrays, no objects, so that the loop over cells looks nothing up. */
function normalizeRun(x, xHat, y, start, end, mean, invStd, gamma, beta) {
	for (let cell = start; cell < end; cell++) {
		const normal = Math.fround((x[cell] - mean) * invStd);
		xHat[cell] = normal;
		y[cell] = gamma * normal + beta;
	}
}
// src/engine/running.ts
/** Mean 0 and variance 1 a channel, where every framework starts. */
function initialRunning(channels) {
	return {
		mean: new Float64Array(channels),
		variance: new Float64Array(channels).fill(1)
	};
}
/**
* running ← (1 − momentum)·running + momentum·batch, in PyTorch's convention: momentum weighs the new batch (0.1 there)
* and the batch's variance is taken unbiased, m/(m−1) times the one that normalized it. Over a single value (m = 1) that
* is 0/0: the running variance becomes NaN and stays so, which is why frameworks refuse to train there.
* Returns new statistics; the given ones are left as they are.
* @throws RangeError if `normalized` was not made by batch norm, the running statistics do not hold C numbers, or
* momentum lies outside 0..1.
*/
function updateRunning(running, normalized, momentum) {
	const { shape, pool, mean, variance } = normalized;
	requireSameShape("updateRunning", "the pool of normalized", pool, poolOf({ kind: "batch" }, shape));
	requireRunning("updateRunning", running, shape);
	requireMomentum("updateRunning", momentum);
	const size = cellCount(pool);
	const unbiased = size / (size - 1);
	return {
		mean: running.mean.map((old, c) => (1 - momentum) * old + momentum * mean[c]),
		variance: running.variance.map((old, c) => (1 - momentum) * old + momentum * unbiased * variance[c])
	};
}
// src/figures/cell.ts
/** Where a cell's value stands in the tensor's data. */
function offsetOf(shape, { n, c, h, w }) {
	return indexOf(shape, n, c, h, w);
}
function sameCell(first, second) {
	if (first === null || second === null) return first === second;
	return first.n === second.n && first.c === second.c && first.h === second.h && first.w === second.w;
}
function isInside([samples, channels, height, width], { n, c, h, w }) {
	return n >= 0 && n < samples && c >= 0 && c < channels && h >= 0 && h < height && w >= 0 && w < width;
}
/** The cell at a row and column of the whole sheet, the maps laid edge to edge: N·H rows of C·W columns. */
function cellOfSheet([, , height, width], row, column) {
	return {
		n: Math.floor(row / height),
		c: Math.floor(column / width),
		h: row % height,
		w: column % width
	};
}
/**
* Where a key leads from a cell, or null when the key does not move. Arrows go cell by cell and cross from map to map,
* with Shift map by map; Page Up and Page Down go by sample; Home and End go to the ends of the row, with Ctrl to the
* ends of the tensor. At an edge the cell stays.
*/
function moveCell(shape, cell, key, { shiftKey, ctrlKey }) {
	const [samples, channels, height, width] = shape;
	const lastRow = samples * height - 1;
	const lastColumn = channels * width - 1;
	const row = cell.n * height + cell.h;
	const column = cell.c * width + cell.w;
	const to = (nextRow, nextColumn) => {
		return nextRow >= 0 && nextRow <= lastRow && nextColumn >= 0 && nextColumn <= lastColumn ? cellOfSheet(shape, nextRow, nextColumn) : cell;
	};
	switch (key) {
		case "ArrowLeft": return to(row, column - (shiftKey ? width : 1));
		case "ArrowRight": return to(row, column + (shiftKey ? width : 1));
		case "ArrowUp": return to(row - (shiftKey ? height : 1), column);
		case "ArrowDown": return to(row + (shiftKey ? height : 1), column);
		case "PageUp": return to(row - height, column);
		case "PageDown": return to(row + height, column);
		case "Home": return to(ctrlKey ? 0 : row, 0);
		case "End": return to(ctrlKey ? lastRow : row, lastColumn);
		default: return null;
	}
}
// src/figures/regions.ts
/**
* The wanted cells as few rectangles, in pixels. Neighbouring maps join, so that the index set of layer normalization is
* one long frame around a sample's row; with `withinMaps` every rectangle ends at the edge of its map.
*/
function rectsWhere(layout, isWanted, withinMaps = false) {
	return rectsByKey(layout, (cell) => isWanted(cell) ? 0 : null, withinMaps);
}
/** As `rectsWhere`, for all keys at once: a rectangle holds cells of one key only, cells without a key are in none. */
function rectsByKey(layout, keyOf, withinMaps) {
	const { shape } = layout;
	const [samples, channels, height, width] = shape;
	const columns = channels * width;
	const keyAt = (row, column) => column < columns ? keyOf(cellOfSheet(shape, row, column)) : null;
	const regions = [];
	let above = /* @__PURE__ */ new Map();
	for (let row = 0; row < samples * height; row++) {
		const here = /* @__PURE__ */ new Map();
		let column = 0;
		while (column < columns) {
			const start = column;
			const key = keyAt(row, column++);
			if (key === null) continue;
			while (keyAt(row, column) === key && !(withinMaps && column % width === 0)) column++;
			const span = `${key}:${start}:${column}`;
			const continued = withinMaps && row % height === 0 ? void 0 : above.get(span);
			const region = continued ?? {
				row,
				rowEnd: row,
				column: start,
				columnEnd: column
			};
			region.rowEnd = row + 1;
			if (!continued) regions.push(region);
			here.set(span, region);
		}
		above = here;
	}
	return regions.map((region) => rectBetween(layout, cellOfSheet(shape, region.row, region.column), cellOfSheet(shape, region.rowEnd - 1, region.columnEnd - 1)));
}
/**
* The set a cell is in. `group` holds an id for each run of cells, in the order they lie in memory, all runs being equally
* long: whole planes (n, c) for the five methods, rows or single cells when other axes are pooled.
*/
function groupAt(shape, group, cell) {
	const runLength = cellCount(shape) / group.length;
	return group[Math.floor(offsetOf(shape, cell) / runLength)];
}
/** The rectangles of the index set that holds the cell. */
function setRects(layout, group, cell) {
	const wanted = groupAt(layout.shape, group, cell);
	return rectsWhere(layout, (other) => groupAt(layout.shape, group, other) === wanted);
}
/** The rectangles of every index set. */
function allSetRects(layout, group) {
	return rectsByKey(layout, (cell) => groupAt(layout.shape, group, cell), false);
}
/** Path data for rectangles, each grown by `by` pixels on every side. */
function pathOf(rects, by = 0) {
	return rects.map((rect) => outset(rect, by)).map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join("");
}
// src/data/mates.ts
/** Who shares the batch with the first sample: the data's own next samples, those of the next batch, or one far off. */
var mateChoices = [
	"own",
	"others",
	"outlier"
];
/** The first of the mates, so that changing N never moves the outlier. */
var OUTLIER_MATE = 1;
/** The number of the batch that the mates are taken from. */
var batchOfMates = (batch, mates) => mates === "others" ? batch + 1 : batch;
/** The batch with its first sample as it is, to the last bit, and the mates that were chosen. */
function withMates(makeBatch, batch, mates) {
	const own = makeBatch(batch);
	const [samples] = own.shape;
	if (mates === "own" || samples === 1) return own;
	if (mates === "outlier") return withOutlier(own, OUTLIER_MATE);
	const data = makeBatch(batchOfMates(batch, mates)).data.slice();
	data.set(own.data.subarray(0, data.length / samples));
	return {
		shape: own.shape,
		data
	};
}
// src/data/batches.ts
/** From one batch to the next the walk moves on by more samples than any picture shows, so neighbours share no digit. */
var BATCH_STEP = 17;
/**
* Which of `count` digits batch number `batch` (0, 1, 2, …) takes: a walk through all of them with a start and a stride
* drawn from the seed. The stride has no factor in common with `count`, so no digit comes again before every other has
* come; and as the file repeats the ten classes in one order, up to ten neighbours show different digits. A larger
* `size` adds samples at the end and changes none.
* @throws RangeError when the batch cannot be filled without repetition, or has a negative number.
*/
function pickDigits(count, seed, batch, size) {
	if (size > count) throw new RangeError(`pickDigits: ${size} digits wanted, there are ${count}`);
	if (batch < 0) throw new RangeError(`pickDigits: batch ${batch}, the first is 0`);
	const strides = Array.from({ length: count }, (_, index) => index + 1).filter((step) => haveNoCommonFactor(step, count));
	const start = mixSeed(seed, 0) % count;
	const stride = strides[mixSeed(seed, 1) % strides.length];
	return Array.from({ length: size }, (_, index) => (start + stride * (batch * BATCH_STEP + index)) % count);
}
function haveNoCommonFactor(first, second) {
	return second === 0 ? first === 1 : haveNoCommonFactor(second, first % second);
}
// src/data/convolution.ts
/**
* Convolution as deep learning means it (no flipped kernel), stride 1 and padding 1: the map keeps its size, and pixels
* beyond the edge count as 0. `plane` and the result hold size × size values, row by row.
*/
function convolve(plane, size, weights, bias) {
	const output = new Float64Array(size * size);
	for (let h = 0; h < size; h += 1) for (let w = 0; w < size; w += 1) {
		let sum = bias;
		for (let row = Math.max(0, h - 1); row <= Math.min(size - 1, h + 1); row += 1) for (let column = Math.max(0, w - 1); column <= Math.min(size - 1, w + 1); column += 1) sum += weights[(row - h + 1) * 3 + column - w + 1] * plane[row * size + column];
		output[h * size + w] = sum;
	}
	return output;
}
// src/data/pooling.ts
/**
* Shrinks a size × size map to height × width by averages, with the windows of PyTorch's AdaptiveAvgPool2d: output row h
* averages the input rows from ⌊h·size/height⌋ up to, not including, ⌈(h+1)·size/height⌉, and columns likewise. Windows
* overlap where the sizes do not divide.
*/
function adaptiveAveragePool(plane, size, height, width) {
	const output = new Float64Array(height * width);
	for (let h = 0; h < height; h += 1) {
		const [top, bottom] = poolingWindow(h, size, height);
		for (let w = 0; w < width; w += 1) {
			const [left, right] = poolingWindow(w, size, width);
			let sum = 0;
			for (let row = top; row < bottom; row += 1) for (let column = left; column < right; column += 1) sum += plane[row * size + column];
			output[h * width + w] = sum / ((bottom - top) * (right - left));
		}
	}
	return output;
}
function poolingWindow(index, inputSize, outputSize) {
	return [Math.floor(index * inputSize / outputSize), Math.ceil((index + 1) * inputSize / outputSize)];
}
// src/data/layer.ts
/**
* The layer's channels, the most telling first. As in a trained network nothing makes their scales and means agree:
* that is left to normalization. Above their bias, edge channels are where paper turns to ink going down, right,
* down-right (rising edges) or up-right (falling ones), and below it where ink turns to paper; `strokeEnds` likewise
* tells the upper end of an upright stroke from the lower.
*/
var layerChannels = [
	{
		id: "horizontalEdges",
		weights: [
			-1,
			-2,
			-1,
			0,
			0,
			0,
			1,
			2,
			1
		],
		bias: 0
	},
	{
		id: "verticalEdges",
		weights: [
			-.25,
			0,
			.25,
			-.5,
			0,
			.5,
			-.25,
			0,
			.25
		],
		bias: 1
	},
	{
		id: "risingDiagonal",
		weights: [
			-.25,
			-.25,
			1,
			-.25,
			1,
			-.25,
			1,
			-.25,
			-.25
		],
		bias: 2
	},
	{
		id: "fallingDiagonal",
		weights: [
			2,
			-.5,
			-.5,
			-.5,
			2,
			-.5,
			-.5,
			-.5,
			2
		],
		bias: -3
	},
	{
		id: "blur",
		weights: [
			.1,
			.1,
			.1,
			.1,
			.2,
			.1,
			.1,
			.1,
			.1
		],
		bias: 0
	},
	{
		id: "outline",
		weights: [
			-1,
			-1,
			-1,
			-1,
			8,
			-1,
			-1,
			-1,
			-1
		],
		bias: 3
	},
	{
		id: "horizontalStrokes",
		weights: [
			-1,
			-1,
			-1,
			2,
			2,
			2,
			-1,
			-1,
			-1
		],
		bias: 1
	},
	{
		id: "verticalStrokes",
		weights: [
			-1,
			2,
			-1,
			-1,
			2,
			-1,
			-1,
			2,
			-1
		],
		bias: -1.5
	},
	{
		id: "fallingEdges",
		weights: [
			0,
			.5,
			1,
			-.5,
			0,
			.5,
			-1,
			-.5,
			0
		],
		bias: .5
	},
	{
		id: "risingEdges",
		weights: [
			-3,
			-1.5,
			0,
			-1.5,
			0,
			1.5,
			0,
			1.5,
			3
		],
		bias: -1
	},
	{
		id: "corners",
		weights: [
			2,
			0,
			-2,
			0,
			0,
			0,
			-2,
			0,
			2
		],
		bias: 2.5
	},
	{
		id: "checkerboard",
		weights: [
			1,
			-1,
			1,
			-1,
			1,
			-1,
			1,
			-1,
			1
		],
		bias: 0
	},
	{
		id: "gaps",
		weights: [
			1,
			1,
			1,
			1,
			-2,
			1,
			1,
			1,
			1
		],
		bias: -4
	},
	{
		id: "shiftDown",
		weights: [
			0,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		],
		bias: 0
	},
	{
		id: "shiftRight",
		weights: [
			0,
			0,
			0,
			3,
			0,
			0,
			0,
			0,
			0
		],
		bias: -.5
	},
	{
		id: "strokeEnds",
		weights: [
			.5,
			-1,
			.5,
			0,
			0,
			0,
			-.5,
			1,
			-.5
		],
		bias: 1.5
	}
];
var PIXELS = 64;
/**
* A layer's output for the digits `picks`, one a sample: pixels scaled to 0…1, each of the first C channels' 3×3
* convolution, adaptive average pooling to H×W, rounded to hundredths. A cell depends on its own digit and channel only.
* @throws RangeError when the shape asks for something else than one sample a pick, 1 to 16 channels and maps of 1×1 to
* 8×8, or when a pick is not among the digits.
*/
function digitTensor(digits, picks, shape) {
	const [samples, channels, height, width] = shape;
	requireWithin("N", samples, picks.length, picks.length);
	requireWithin("C", channels, 1, layerChannels.length);
	requireWithin("H", height, 1, 8);
	requireWithin("W", width, 1, 8);
	const data = new Float32Array(samples * channels * height * width);
	let offset = 0;
	for (const pick of picks) {
		requireWithin("a pick", pick, 0, digits.count - 1);
		const image = Float64Array.from(digits.images.subarray(pick * PIXELS, (pick + 1) * PIXELS), (ink) => ink / 15);
		for (const { weights, bias } of layerChannels.slice(0, channels)) {
			const pooled = adaptiveAveragePool(convolve(image, 8, weights, bias), 8, height, width);
			data.set(pooled.map(roundToHundredths), offset);
			offset += pooled.length;
		}
	}
	return {
		shape,
		data
	};
}
function requireWithin(name, value, least, most) {
	if (Number.isInteger(value) && value >= least && value <= most) return;
	throw new RangeError(`digitTensor: ${name} is ${value}, expected ${least === most ? least : `${least} to ${most}`}`);
}
// src/data/source.ts
/** Where a picture's values come from. `outlier` is `digits` with sample `OUTLIER_SAMPLE` far off and all else equal. */
var inputSources = [
	"digits",
	"random",
	"outlier"
];
/**
* The tensor a reader's choice stands for; the same choice always gives the same values, and more samples or channels
* leave the others as they are.
* @throws RangeError when the source cannot give that shape.
*/
function makeInput({ source, shape, seed, batch, channels }, digits) {
	if (source === "random") return randomTensor(shape, mixSeed(seed, batch), channels);
	const x = digitTensor(digits, pickDigits(digits.count, seed, batch, shape[0]), shape);
	return source === "outlier" ? withOutlier(x, 0) : x;
}
// src/state/derive.ts
var createSelector$1 = createSelectorCreator(lruMemoize, { maxSize: 16 });
/** ε itself: 10 to the chosen exponent, 0 at the lowest one. */
var epsilonOf = ({ epsilonExponent }) => epsilonExponent <= epsilonExponents.min ? 0 : Number(`1e${epsilonExponent}`);
/** Makes the data's batch of any number. */
var batchMakerOf = createSelector$1([
	(state) => state.digits,
	(state) => state.source,
	(state) => state.seed,
	(state) => state.channelMeans,
	(state) => state.channelSpreads
], (digits, source, seed, means, spreads) => (batch, shape) => makeInput({
	source,
	shape,
	seed,
	batch,
	channels: means.map((mean, c) => ({
		mean,
		spread: spreads[c] ?? 1
	}))
}, digits));
/** The layer's input x: the data, with what the reader did to it. */
var inputOf = createSelector$1([
	batchMakerOf,
	(state) => state.batch,
	(state) => state.mates,
	(state) => state.shape,
	(state) => state.contrast,
	(state) => state.edits,
	(state) => state.enlarged
], (makeBatch, batch, mates, shape, contrast, edits, enlarged) => {
	const data = withMates((number) => makeBatch(number, shape), batch, mates).data.slice();
	const first = data.subarray(0, data.length / shape[0]);
	first.set(first.map((value) => value * contrast));
	for (const [key, value] of Object.entries(edits)) {
		const cell = cellOfKey(key, shape);
		if (cell) data[indexOf(shape, cell.n, cell.c, cell.h, cell.w)] = value;
	}
	return enlarged === null ? {
		shape,
		data
	} : scaleChannel({
		shape,
		data
	}, enlarged, 10);
});
/** The same tensor with one channel of every sample multiplied. */
function scaleChannel({ shape, data }, channel, factor) {
	const [, C, H, W] = shape;
	return {
		shape,
		data: data.map((value, cell) => Math.floor(cell / (H * W)) % C === channel ? value * factor : value)
	};
}
/** The method as the engine takes it. */
var methodOf = createSelector$1([(state) => state.kind, (state) => state.groups], (kind, groups) => kind === "group" ? {
	kind,
	groups
} : { kind });
/** x normalized by its own statistics, γ = 1, β = 0. A single value a channel is let through: the page explains it. */
var trainingOf = createSelector$1([
	inputOf,
	methodOf,
	epsilonOf
], (x, method, epsilon) => normalize(x, method, identityAffine(x.shape[1]), epsilon, { allowSingleValue: true }));
/** The share of the new batch in the running statistics, as PyTorch has it unless told otherwise. */
var momentum = .1;
/** Samples in each batch of the training that fills the running statistics, whatever batch the page shows. */
var trainingSamples = 4;
/** The running statistics after each batch that was fed. What the reader does to the shown batch does not reach them. */
var runningStepsOf = createSelector$1([createSelector$1([
	batchMakerOf,
	(state) => state.shape[1],
	(state) => state.shape[2],
	(state) => state.shape[3]
], (makeBatch, C, H, W) => {
	const steps = [];
	let running = initialRunning(C);
	return (count) => {
		while (steps.length < count) {
			const normalized = normalize(makeBatch(steps.length, [
				trainingSamples,
				C,
				H,
				W
			]), { kind: "batch" }, identityAffine(C), 0);
			running = updateRunning(running, normalized, momentum);
			steps.push({
				batch: {
					mean: normalized.mean,
					variance: normalized.variance
				},
				running
			});
		}
		return steps.slice(0, count);
	};
}), (state) => state.batchesSeen], (train, count) => train(count));
/** x normalized as a trained network would do it at inference: by the running statistics. */
var inferenceOf = createSelector$1([
	inputOf,
	trainingOf,
	createSelector$1([runningStepsOf, (state) => state.shape], (steps, shape) => steps.at(-1)?.running ?? initialRunning(shape[1]))
], (x, training, running) => normalizeFrom(x, {
	...training,
	...running
}, identityAffine(x.shape[1]), training.epsilon));
/** What the page shows: by the batch's statistics or, for batch norm at inference, by the running ones. */
var shownOf = (state) => state.kind === "batch" && state.mode === "inference" ? inferenceOf(state) : trainingOf(state);
/** γ and β of the channels that there are; RMSNorm has no β. */
var affineOf = createSelector$1([
	(state) => state.gamma,
	(state) => state.beta,
	(state) => state.shape,
	(state) => state.kind === "rms"
], (gamma, beta, [, C], isRms) => ({
	gamma: gamma.slice(0, C),
	beta: isRms ? gamma.slice(0, C).fill(0) : beta.slice(0, C)
}));
/** The layer's output y = γ·x̂ + β. */
var outputOf = createSelector$1([shownOf, affineOf], (shown, affine) => applyAffine(shown.xHat, affine));
/** x − μ, the first half of the second step. */
var centredOf = createSelector$1([inputOf, shownOf], ({ shape, data }, { group, mean }) => {
	const plane = shape[2] * shape[3];
	return {
		shape,
		data: data.map((value, cell) => value - (mean[group[Math.floor(cell / plane)]] ?? 0))
	};
});
/** The tensor that the picture paints at a stage. */
function stageTensorOf(state, stage) {
	switch (stage) {
		case "input": return inputOf(state);
		case "centred": return centredOf(state);
		case "normalized": return shownOf(state).xHat;
		case "output": return outputOf(state);
	}
}
// src/workbench/shareSvg.ts
var outline = "#025485";
/** The picture's first state with one set framed, as plain SVG of about 600×470 for shared links: no styles, no text. */
function shareSvg(state) {
	const x = inputOf(state);
	const { group } = trainingOf(state);
	const layout = layoutSheets({
		shape: x.shape,
		width: 600,
		maxHeight: 470
	});
	const [N, C, H, W] = x.shape;
	const most = x.data.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
	const cells = Array.from(x.data, (value, index) => {
		const cell = {
			n: Math.floor(index / (C * H * W)),
			c: Math.floor(index / (H * W)) % C,
			h: Math.floor(index / W) % H,
			w: index % W
		};
		return `<path d="${pathOf([rectOf(layout, cell)], -.5)}" fill="${colourOf(value, most)}"/>`;
	});
	const frame = pathOf(setRects(layout, group, {
		n: Math.min(1, N - 1),
		c: Math.min(2, C - 1),
		h: 0,
		w: 0
	}), 2);
	return `${cells.join("")}<path d="${frame}" fill="none" stroke="${outline}" stroke-width="5"/>`;
}
// src/prerender.tsx
var routes = languages.flatMap((language) => pageNames.map((page) => ({
	language,
	page
})));
function fail(message) {
	throw new Error(`prerender: ${message}`);
}
async function renderPage(route, base, siteUrl, digits) {
	const texts = await createPageTexts(route, fail);
	const Page = await loadPage(route.page);
	const { prelude } = await prerender(/* @__PURE__ */ jsx(App, {
		route,
		base,
		texts,
		digits,
		Page
	}), {
		progressiveChunkSize: Number.POSITIVE_INFINITY,
		onError: (error) => fail(String(error))
	});
	const alternates = languages.map((language) => ({
		language,
		url: siteUrl + pathOf$1({
			...route,
			language
		}, base)
	}));
	const image = `share/${route.language}-${route.page}.png`;
	const head = {
		...headOf(route, texts),
		language: route.language,
		url: siteUrl + pathOf$1(route, base),
		image: siteUrl + base + image,
		alternates
	};
	return {
		file: `${pathOf$1(route, "")}index.html`,
		language: route.language,
		head: renderHead(head) + preloadData(base),
		body: await new Response(prelude).text(),
		share: {
			file: image,
			title: texts.getResource(route.language, route.page, "title"),
			site: head.site,
			picture: shareSvg(defaultPicture(digits, kindOf(route.page)))
		},
		modules: modulesOf(route)
	};
}
/** The method that a page is about; batch norm where it is about all or none. */
var kindOf = (page) => [
	"layer",
	"instance",
	"group"
].find((kind) => page === `${kind}-normalization`) ?? "batch";
/** What search engines are told: a free page of a course (schema.org). */
var learningResource = ({ title, description, url, language, site, image }) => ({
	"@context": "https://schema.org",
	"@type": "LearningResource",
	name: title,
	description,
	url,
	image,
	inLanguage: language,
	isAccessibleForFree: true,
	educationalLevel: "undergraduate",
	license: "https://creativecommons.org/licenses/by/4.0/",
	isPartOf: {
		"@type": "Course",
		name: site,
		provider: {
			"@type": "Organization",
			name: site
		}
	}
});
var renderHead = (head) => {
	const { title, description, url, alternates, image, language, site } = head;
	const [original] = alternates;
	return renderToStaticMarkup(/* @__PURE__ */ jsxs(Fragment$1, { children: [
		/* @__PURE__ */ jsx("title", { children: title }),
		/* @__PURE__ */ jsx("meta", {
			name: "description",
			content: description
		}),
		/* @__PURE__ */ jsx("link", {
			rel: "canonical",
			href: url
		}),
		/* @__PURE__ */ jsx("link", {
			rel: "alternate",
			hrefLang: "x-default",
			href: original?.url
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:type",
			content: "website"
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:title",
			content: title
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:description",
			content: description
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:url",
			content: url
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:site_name",
			content: site
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:locale",
			content: language === "hi" ? "hi_IN" : "en_IN"
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:image",
			content: image
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:image:width",
			content: "1200"
		}),
		/* @__PURE__ */ jsx("meta", {
			property: "og:image:height",
			content: "630"
		}),
		/* @__PURE__ */ jsx("meta", {
			name: "twitter:card",
			content: "summary_large_image"
		}),
		/* @__PURE__ */ jsx("script", {
			type: "application/ld+json",
			dangerouslySetInnerHTML: { __html: JSON.stringify(learningResource(head)).replaceAll("<", "\\u003c") }
		}),
		alternates.map((alternate) => /* @__PURE__ */ jsx("link", {
			rel: "alternate",
			hrefLang: alternate.language,
			href: alternate.url
		}, alternate.language))
	] }));
};
var preloadData = (base) => `<link rel="preload" as="fetch" crossorigin href="${base}data/digits.bin">`;
/** The pages that speak both languages and do nothing: the front door and the answer to an unknown address. */
async function renderStatic(base) {
	const all = await Promise.all(languages.map((language) => createTexts(language, ["common"], fail)));
	const [first] = all;
	if (!first) return fail("there are no languages");
	return ["front", "lost"].map((kind) => ({
		file: kind === "front" ? "index.html" : "404.html",
		language: languages[0],
		head: renderToStaticMarkup(/* @__PURE__ */ jsx("title", { children: first.t(($) => $[kind].title) })),
		body: renderToStaticMarkup(/* @__PURE__ */ jsx(StaticPage, {
			kind,
			texts: all,
			base
		})),
		modules: []
	}));
}
function sitemap(base, siteUrl) {
	const address = (route) => siteUrl + pathOf$1(route, base);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${routes.map((route) => {
		const alternates = languages.map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address({
			...route,
			language
		})}"/>`).join("");
		return `<url><loc>${address(route)}</loc>${alternates}</url>`;
	}).join("\n")}
</urlset>
`;
}
var renderSite = async ({ base, siteUrl, readPublic }) => {
	const digits = decodeDigits(await readPublic("data/digits.bin"));
	return {
		pages: [...await Promise.all(routes.map((route) => renderPage(route, base, siteUrl, digits))), ...await renderStatic(base)],
		files: { "sitemap.xml": sitemap(base, siteUrl) }
	};
};
export { levelOf as $, statisticsOf as A, isLanguage as At, requireAffine as B, isInside as C, loadTexts as Ct, normalize as D, lessons as Dt, sameCell as E, useRoute as Et, setCount as F, layoutSheets as G, requireSameShape as H, setOf as I, planesOf as J, mapRect as K, applyAffine as L, groupOf as M, languages as Mt, poolOf as N, otherLanguage as Nt, normalizeFrom as O, readyExtras as Ot, poolOver as P, inkOn as Q, identityAffine as R, setRects as S, withoutPlace as St, offsetOf as T, themeStore as Tt, requireTensor as U, requireMethod as V, cellAt as W, colourOf as X, rectOf as Y, cssTable as Z, mateChoices as _, TermContext as _t, inputOf as a, createPictureStore as at, pathOf as b, isPresenter as bt, runningStepsOf as c, epsilonExponents as ct, stageTensorOf as d, nearestDivisor as dt, pixelTable as et, trainingOf as f, numberLimit as ft, batchOfMates as g, mixSeed as gt, pickDigits as h, spreadsFor as ht, inferenceOf as i, controlGroups as it, groupCount as j, languageNames as jt, normalizeOver as k, readyLessons as kt, scaleChannel as l, largestShape as lt, layerChannels as m, randomTensor as mt, batchMakerOf as n, cellKey as nt, methodOf as o, defaultPicture as ot, inputSources as p, stages as pt, outset as q, epsilonOf as r, renderSite, cellOfKey as rt, outputOf as s, divisorsOf as st, affineOf as t, printValue as tt, shownOf as u, modes as ut, allSetRects as v, indexIn as vt, moveCell as w, VisuallyHidden as wt, rectsWhere as x, withIndex as xt, groupAt as y, isPresented as yt, isElementwise as z };
