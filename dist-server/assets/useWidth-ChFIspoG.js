import { useLayoutEffect, useRef, useState } from "react";
// src/figures/useWidth.ts
/**
* The room an element really has. The first render says `nominal`, on the server and in the browser alike, so that the
* prerendered page matches.
*/
function useWidth(nominal) {
	const ref = useRef(null);
	const [width, setWidth] = useState(nominal);
	const [scale, setScale] = useState(1);
	const [isMeasured, setMeasured] = useState(false);
	useLayoutEffect(() => {
		const element = ref.current;
		if (!element) return;
		const root = document.documentElement;
		const measure = () => {
			const measured = element.getBoundingClientRect().width;
			if (measured === 0) return;
			const pixels = Number.parseFloat(getComputedStyle(root).fontSize) / 16 || 1;
			setMeasured(true);
			setScale(pixels);
			setWidth(Math.floor(measured / pixels));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		observer.observe(root);
		return () => observer.disconnect();
	}, []);
	return {
		ref,
		width,
		scale,
		isMeasured
	};
}
/** A length in those units as a CSS length. */
function toRem(units) {
	return `${units / 16}rem`;
}
export { useWidth as n, toRem as t };
