import { l as mostAcross } from "./playground-lXhId1h7.js";
// src/lessons/playground/trouble.ts
var isTrouble = (result) => "kind" in result;
/** What is wrong with a shape that has more cells across or down than a sheet can show; null where nothing is. */
function sheetTrouble([N, C, H, W]) {
	const [across, down] = [C * W, N * H];
	return Math.max(across, down) > 2048 ? {
		kind: "sheet",
		across,
		down,
		most: mostAcross
	} : null;
}
export { isTrouble, sheetTrouble };
