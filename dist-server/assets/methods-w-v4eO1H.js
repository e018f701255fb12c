// src/workbench/methods.ts
/** The methods in the order of the course. */
var methodKinds = [
	"batch",
	"layer",
	"instance",
	"group",
	"rms"
];
/** The names that papers use, the same in every language. */
var abbreviations = {
	batch: "BN",
	layer: "LN",
	instance: "IN",
	group: "GN",
	rms: "RMSNorm"
};
export { methodKinds as n, abbreviations as t };
