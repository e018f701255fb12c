import { Suspense, lazy, useEffect, useState } from "react";
import { jsx } from "react/jsx-runtime";
// src/workbench/lazyPart.tsx
/**
* A part of a page that stands in the prerendered HTML like any other, but whose code comes after the first screen's: the
* browser makes it live when it has arrived. What it shows until then is what the build wrote.
*/
function lazyPart(load) {
	const Part = lazy(async () => ({ default: await load() }));
	return function LazyPart(props) {
		return /* @__PURE__ */ jsx(Suspense, {
			fallback: null,
			children: /* @__PURE__ */ jsx(Part, { ...props })
		});
	};
}
// src/workbench/useScreenHeight.ts
/** In units of which 16 are one rem, as pictures count. */
function screenHeight() {
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
	return Math.round(innerHeight / rem * 16);
}
/**
* A little more than half of the screen that is read from, a corner of the presenter's. What a class sees is filled but
* for the stages, the numbers and the strip below; on a screen that is higher than wide the text has the other half.
*/
function pictureHeight() {
	const height = screenHeight();
	const { present } = document.documentElement.dataset;
	if (present === "class") return Math.max(120, innerHeight > innerWidth ? .48 * height - 170 : height - 225);
	return present === "presenter" ? Math.max(160, .26 * height) : Math.max(200, .58 * height);
}
function useMeasured(measure) {
	const [measured, setMeasured] = useState(null);
	useEffect(() => {
		const follow = () => setMeasured(measure());
		follow();
		addEventListener("resize", follow);
		return () => removeEventListener("resize", follow);
	}, [measure]);
	return measured;
}
/** Height of the screen; null until it is known. */
var useScreenHeight = () => useMeasured(screenHeight);
/** Height that the lesson's picture may take; null until it is known. */
var usePictureHeight = () => useMeasured(pictureHeight);
export { useScreenHeight as n, lazyPart as r, usePictureHeight as t };
