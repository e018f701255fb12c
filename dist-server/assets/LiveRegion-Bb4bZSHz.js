import { wt as VisuallyHidden } from "../prerender.js";
import { useEffect, useState } from "react";
import { jsx } from "react/jsx-runtime";
// src/ui/LiveRegion.tsx
/** Reads a message out to screen readers, once it has stopped changing: nobody wants every value of a drag. */
function LiveRegion({ message, delay = 500 }) {
	const [settled, setSettled] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSettled(message), delay);
		return () => clearTimeout(timer);
	}, [message, delay]);
	return /* @__PURE__ */ jsx("div", {
		role: "status",
		children: /* @__PURE__ */ jsx(VisuallyHidden, { children: settled })
	});
}
export { LiveRegion as t };
