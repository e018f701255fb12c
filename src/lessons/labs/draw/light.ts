/** Contrast and brightness as a photo program has them: ink·contrast + brightness, within paper and full ink. */
export function adjustInk(ink: Float32Array, contrast: number, brightness: number): Float32Array {
  return ink.map((value) => Math.min(1, Math.max(0, value * contrast + brightness)));
}

/** The side of the sheet in cells. */
export const SHEET = 56;
const BRUSH = 3.2;

/** Inks the sheet along a stroke: full in the middle of the brush, soft at its edge. */
export function drawStroke(
  sheet: Float32Array,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
): Float32Array {
  const inked = sheet.slice();
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1])));
  for (let step = 0; step <= steps; step++) {
    const x = from[0] + ((to[0] - from[0]) * step) / steps;
    const y = from[1] + ((to[1] - from[1]) * step) / steps;
    for (let row = Math.max(0, Math.floor(y - BRUSH)); row <= Math.min(SHEET - 1, y + BRUSH); row++) {
      for (let column = Math.max(0, Math.floor(x - BRUSH)); column <= Math.min(SHEET - 1, x + BRUSH); column++) {
        const cell = row * SHEET + column;
        const ink = Math.min(1, Math.max(0, BRUSH - Math.hypot(column + 0.5 - x, row + 0.5 - y)));
        inked[cell] = Math.max(inked[cell]!, ink);
      }
    }
  }
  return inked;
}
