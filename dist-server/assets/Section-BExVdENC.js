import { n as NearContext } from "./PictureContext-G4EjMXSD.js";
import { useEffect, useId, useRef, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/workbench/Section.tsx
/** True while the element is on the screen or less than half a screen away, and when the page is printed. */
function useIsNear(element) {
	const [isNear, setNear] = useState(true);
	useEffect(() => {
		if (!element.current) return;
		const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), { rootMargin: "50% 0px" });
		observer.observe(element.current);
		const beforePrint = () => setNear(true);
		addEventListener("beforeprint", beforePrint);
		return () => {
			observer.disconnect();
			removeEventListener("beforeprint", beforePrint);
		};
	}, [element]);
	return isNear;
}
/** A part of a lesson, with an address of its own. Its numbers follow the picture while it can be seen. */
function Section({ id, heading, children }) {
	const headingId = useId();
	const element = useRef(null);
	const isNear = useIsNear(element);
	return /* @__PURE__ */ jsxs("section", {
		id,
		ref: element,
		className: "lesson-section",
		"aria-labelledby": headingId,
		children: [/* @__PURE__ */ jsx("h2", {
			id: headingId,
			children: heading
		}), /* @__PURE__ */ jsx(NearContext, {
			value: isNear,
			children
		})]
	});
}
export { Section as t };
