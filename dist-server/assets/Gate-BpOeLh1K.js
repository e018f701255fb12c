import { i as usePicture } from "./PictureContext-G4EjMXSD.js";
import { jsx } from "react/jsx-runtime";
// src/workbench/share/Gate.tsx
/** Controls that a link can lock or hide, so that a class starts where the teacher wants. */
function Gate({ group, children }) {
	const isHidden = usePicture((state) => state.hidden.includes(group));
	const isLocked = usePicture((state) => state.locked.includes(group));
	if (isHidden) return null;
	return isLocked ? /* @__PURE__ */ jsx("fieldset", {
		className: "gate",
		disabled: true,
		children
	}) : children;
}
export { Gate as t };
