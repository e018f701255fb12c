import { at as createPictureStore } from "../prerender.js";
import { createContext, useContext, useRef, useState } from "react";
import { useStore } from "zustand";
import { jsx } from "react/jsx-runtime";
import { weakMapMemoize } from "reselect";
// src/workbench/PictureContext.tsx
var PictureContext = createContext(null);
/** Whether what reads the picture is near the screen; what is far away stands still while a slider is dragged. */
var NearContext = createContext(true);
/** How the state is seen from here: as it is, or under another method. */
var ViewContext = createContext((state) => state);
/** Everything below reads the same picture under this method: the same data, γ, β, ε and chosen cell. */
function MethodScope({ kind, children }) {
	const [view] = useState(() => weakMapMemoize((state) => ({
		...state,
		kind
	})));
	return /* @__PURE__ */ jsx(ViewContext, {
		value: view,
		children
	});
}
/** Gives everything below one picture: one store, from which every number follows. */
function PictureProvider({ initial, children }) {
	const [picture] = useState(() => {
		const state = initial();
		return {
			store: createPictureStore(state),
			initial: state
		};
	});
	return /* @__PURE__ */ jsx(PictureContext, {
		value: picture,
		children
	});
}
/** The store and its first state, for actions. */
function usePictureStore() {
	const picture = useContext(PictureContext);
	if (!picture) throw new Error("usePictureStore: there is no PictureProvider above");
	return picture;
}
/** A part of the state, or anything derived from it; renders again only when that changes and can be seen. */
function usePicture(select) {
	const isNear = useContext(NearContext);
	const view = useContext(ViewContext);
	const last = useRef(null);
	return useStore(usePictureStore().store, (state) => {
		if (isNear || !last.current) last.current = { value: select(view(state)) };
		return last.current.value;
	});
}
export { usePictureStore as a, usePicture as i, NearContext as n, PictureProvider as r, MethodScope as t };
