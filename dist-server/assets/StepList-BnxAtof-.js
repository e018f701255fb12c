import "./SettingsLink-DAXyoobs.js";
import { useEffect, useRef, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/workbench/StepList.tsx
/** Steps that are gone through by scrolling or by their buttons; what goes along with them is told which one is read. */
function StepList({ steps, previousLabel, nextLabel, positionLabel, onEnter }) {
	const list = useRef(null);
	const [current, setCurrent] = useState(null);
	const enter = (index) => {
		if (!steps[index]) return;
		setCurrent(index);
		onEnter(index);
	};
	const enterRef = useRef(enter);
	enterRef.current = enter;
	useEffect(() => {
		const observer = new IntersectionObserver((entries) => {
			if ("present" in document.documentElement.dataset) return;
			const entered = entries.find((entry) => entry.isIntersecting);
			if (entered) enterRef.current(Number(entered.target.dataset.step));
		}, { rootMargin: "-70% 0px -29% 0px" });
		for (const item of list.current?.children ?? []) observer.observe(item);
		return () => observer.disconnect();
	}, []);
	useEffect(() => {
		const element = list.current;
		const enterItem = (item) => item && enterRef.current(Number(item.dataset.step));
		const follow = ({ target }) => enterItem(target.closest("[data-step]"));
		element?.addEventListener("spotlight", follow);
		enterItem(element?.querySelector("[data-spot=\"current\"]"));
		return () => element?.removeEventListener("spotlight", follow);
	}, []);
	const go = (index) => {
		const item = list.current?.children[index];
		enter(index);
		item?.scrollIntoView({
			block: "center",
			behavior: "smooth"
		});
		item?.querySelector("h3")?.focus({ preventScroll: true });
	};
	return /* @__PURE__ */ jsx("ol", {
		className: "steps",
		ref: list,
		children: steps.map(({ id, title, body }, index) => /* @__PURE__ */ jsxs("li", {
			"data-step": index,
			"aria-current": current === index ? "step" : void 0,
			children: [
				/* @__PURE__ */ jsx("p", {
					className: "steps-position",
					children: positionLabel(index + 1, steps.length)
				}),
				/* @__PURE__ */ jsx("h3", {
					tabIndex: -1,
					children: title
				}),
				body,
				/* @__PURE__ */ jsxs("p", {
					className: "steps-buttons",
					children: [index > 0 && /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => go(index - 1),
						children: previousLabel
					}), index < steps.length - 1 && /* @__PURE__ */ jsx("button", {
						type: "button",
						className: "primary",
						onClick: () => go(index + 1),
						children: nextLabel
					})]
				})
			]
		}, id))
	});
}
export { StepList as t };
