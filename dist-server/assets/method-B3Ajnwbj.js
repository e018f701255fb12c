// src/figures/method.ts
/** Each method's dash beside its hue, so that no picture rests on colour alone. */
var methodDash = {
	batch: void 0,
	layer: "14 5",
	instance: "3 3",
	group: "12 4 2 4",
	rms: "7 5"
};
/** The class that sets `--figure-method` to the method's hue. */
function methodClass(method) {
	return `figure-method-${method}`;
}
export { methodDash as n, methodClass as t };
