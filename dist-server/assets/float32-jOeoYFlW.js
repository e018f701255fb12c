// src/data/float32.ts
/**
* The shortest decimal that float32 rounds back to this very value: 0.1 and not 0.10000000149011612; `nan` and `inf` as
* NumPy writes them.
*/
function printFloat32(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	const single = Math.fround(value);
	if (Object.is(single, -0)) return "-0";
	for (let digits = 1; digits < 9; digits++) {
		const shorter = Number(single.toPrecision(digits));
		if (Math.fround(shorter) === single) return String(shorter);
	}
	return String(Number(single.toPrecision(9)));
}
var infinite = /^([+-]?)inf(?:inity)?$/i;
/** What `nan`, `inf` and `-inf` stand for, in any case; undefined for other text. */
function readNotFinite(text) {
	if (/^[+-]?nan$/i.test(text)) return NaN;
	const match = infinite.exec(text);
	return match ? match[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY : void 0;
}
export { readNotFinite as n, printFloat32 as t };
