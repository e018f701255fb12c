/** The mean of every run of equally many cells. */
export function average(x: Float32Array, y: Float32Array): void {
  const area = x.length / y.length;
  for (let run = 0; run < y.length; run++) {
    let sum = 0;
    for (let cell = run * area; cell < (run + 1) * area; cell++) sum += x[cell]!;
    y[run] = sum / area;
  }
}

/** The way back: every cell of a run gets its share. */
export function spread(dy: Float32Array, dx: Float32Array): void {
  const area = dx.length / dy.length;
  for (let run = 0; run < dy.length; run++) dx.fill(dy[run]! / area, run * area, (run + 1) * area);
}

/** The largest of each 2×2 cells, and which of the four it was. */
export function halve(height: number, width: number, x: Float32Array, y: Float32Array, corners: Float32Array): void {
  for (let cell = 0; cell < y.length; cell++) {
    const start = cornerOf(cell, height, width);
    let best = 0;
    for (let corner = 1; corner < 4; corner++) {
      if (x[start + offset(corner, width)]! > x[start + offset(best, width)]!) best = corner;
    }
    corners[cell] = best;
    y[cell] = x[start + offset(best, width)]!;
  }
}

/** The way back: the whole slope goes to the cell that was taken. */
export function halveBackward(
  height: number,
  width: number,
  dy: Float32Array,
  corners: Float32Array,
  dx: Float32Array,
): void {
  dx.fill(0);
  for (let cell = 0; cell < dy.length; cell++) {
    dx[cornerOf(cell, height, width) + offset(corners[cell]!, width)] = dy[cell]!;
  }
}

/** The first of the four cells that become this one. */
function cornerOf(cell: number, height: number, width: number): number {
  const [rows, columns] = [Math.floor(height / 2), Math.floor(width / 2)];
  const row = Math.floor(cell / columns);
  const map = Math.floor(row / rows);
  return (map * height + 2 * (row % rows)) * width + 2 * (cell % columns);
}

function offset(corner: number, width: number): number {
  return (corner >> 1) * width + (corner & 1);
}
