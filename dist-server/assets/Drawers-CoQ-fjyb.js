import { d as defaultFirstLesson, f as firstLessonUrl, s as useFirstStore } from "./Page-BlcbhIpk.js";
import { n as LinkButtons } from "./SettingsLink-DAXyoobs.js";
import { jsx, jsxs } from "react/jsx-runtime";
// src/lessons/normalization/Drawers.tsx
/** What stands below a picture: its controls, and the way to share both pictures' settings or to start over. */
function Drawers({ children }) {
	const store = useFirstStore();
	return /* @__PURE__ */ jsxs("div", {
		className: "workbench-drawers",
		children: [children, /* @__PURE__ */ jsx(LinkButtons, {
			store,
			table: firstLessonUrl,
			initial: defaultFirstLesson
		})]
	});
}
export { Drawers as t };
