import { createElement, useEffect, useRef, useState } from "react";
// src/ui/ScrollBox.tsx
/** A box that scrolls sideways where its content is too wide; then, and only then, it is a tab stop, so that keys can scroll it. */
function ScrollBox({ as = "div", className, lang, children }) {
	const box = useRef(null);
	const [isTooWide, setTooWide] = useState(false);
	useEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => setTooWide(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		for (const child of element.children) observer.observe(child);
		return () => observer.disconnect();
	}, []);
	return createElement(as, {
		ref: box,
		className,
		lang,
		tabIndex: isTooWide ? 0 : void 0
	}, children);
}
export { ScrollBox as t };
