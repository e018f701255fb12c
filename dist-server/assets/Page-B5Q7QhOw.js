import { Dt as lessons, Et as useRoute, Ot as readyExtras, ot as defaultPicture } from "../prerender.js";
import { n as StageChoice, t as Picture } from "./Picture-t-SrGi2j.js";
import { r as PictureProvider } from "./PictureContext-G4EjMXSD.js";
import { useTranslation } from "react-i18next";
import { jsx, jsxs } from "react/jsx-runtime";
// src/app/home/Page.tsx
function LessonList() {
	const { t } = useTranslation("home");
	const { t: tCommon } = useTranslation("common");
	const { href } = useRoute();
	return /* @__PURE__ */ jsx("ol", {
		className: "lesson-list",
		children: lessons.map(({ slug, isReady }) => {
			const title = tCommon(($) => $.lessons[slug].title);
			return /* @__PURE__ */ jsxs("li", { children: [/* @__PURE__ */ jsx("h3", { children: isReady ? /* @__PURE__ */ jsx("a", {
				href: href(slug),
				children: title
			}) : title }), /* @__PURE__ */ jsxs("p", { children: [tCommon(($) => $.lessons[slug].line), !isReady && /* @__PURE__ */ jsxs("span", {
				className: "coming",
				children: [" ", t(($) => $.coming)]
			})] })] }, slug);
		})
	});
}
/** The pages that stand beside the lessons. */
function ExtraList() {
	const { t } = useTranslation("common");
	const { href } = useRoute();
	return /* @__PURE__ */ jsx("ul", {
		className: "lesson-list",
		children: readyExtras.map(({ slug }) => /* @__PURE__ */ jsxs("li", { children: [/* @__PURE__ */ jsx("h3", { children: /* @__PURE__ */ jsx("a", {
			href: href(slug),
			children: t(($) => $.lessons[slug].title)
		}) }), /* @__PURE__ */ jsx("p", { children: t(($) => $.lessons[slug].line) })] }, slug))
	});
}
/** What the course is, with the picture live from the first moment. */
function Page({ digits }) {
	const { t } = useTranslation("home");
	const { t: tCommon } = useTranslation("common");
	const { href } = useRoute();
	return /* @__PURE__ */ jsxs("div", {
		className: "home",
		children: [
			/* @__PURE__ */ jsxs("header", {
				className: "home-header",
				children: [
					/* @__PURE__ */ jsx("h1", { children: t(($) => $.heading) }),
					/* @__PURE__ */ jsx("p", {
						className: "lead",
						children: t(($) => $.lead)
					}),
					/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
						className: "button-link",
						href: href("batch-normalization"),
						children: t(($) => $.start)
					}) })
				]
			}),
			/* @__PURE__ */ jsx(PictureProvider, {
				initial: () => defaultPicture(digits, "batch"),
				children: /* @__PURE__ */ jsxs("section", {
					className: "home-hero",
					"aria-labelledby": "hero",
					children: [/* @__PURE__ */ jsxs("div", { children: [
						/* @__PURE__ */ jsx("h2", {
							id: "hero",
							children: t(($) => $.heroTitle)
						}),
						/* @__PURE__ */ jsx("p", { children: t(($) => $.hero) }),
						/* @__PURE__ */ jsx("p", { children: t(($) => $.switch) })
					] }), /* @__PURE__ */ jsxs("div", {
						className: "home-picture",
						children: [/* @__PURE__ */ jsx(StageChoice, {}), /* @__PURE__ */ jsx(Picture, {})]
					})]
				})
			}),
			/* @__PURE__ */ jsxs("section", {
				"aria-labelledby": "lessons",
				children: [/* @__PURE__ */ jsx("h2", {
					id: "lessons",
					children: t(($) => $.lessons)
				}), /* @__PURE__ */ jsx(LessonList, {})]
			}),
			readyExtras.length > 0 && /* @__PURE__ */ jsxs("section", {
				"aria-labelledby": "extras",
				children: [/* @__PURE__ */ jsx("h2", {
					id: "extras",
					children: tCommon(($) => $.site.extras)
				}), /* @__PURE__ */ jsx(ExtraList, {})]
			}),
			/* @__PURE__ */ jsxs("section", {
				"aria-labelledby": "what",
				children: [/* @__PURE__ */ jsx("h2", {
					id: "what",
					children: t(($) => $.what.title)
				}), /* @__PURE__ */ jsx("ul", {
					className: "what-list",
					children: [
						"picture",
						"numbers",
						"honest",
						"language"
					].map((point) => /* @__PURE__ */ jsx("li", { children: t(($) => $.what[point]) }, point))
				})]
			})
		]
	});
}
export { Page };
