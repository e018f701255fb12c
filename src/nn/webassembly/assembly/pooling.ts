/** The mean of every run of `area` cells. */
export function average(x: i32, y: i32, runs: i32, area: i32): void {
  for (let run = 0; run < runs; run++, y += 4) {
    let sum: f64 = 0;
    for (const end = x + area * 4; x < end; x += 4) sum += f64(load<f32>(x));
    store<f32>(y, f32(sum / f64(area)));
  }
}

/** The way back: every cell of a run gets its share. */
export function spread(dy: i32, dx: i32, runs: i32, area: i32): void {
  for (let run = 0; run < runs; run++, dy += 4) {
    const share = load<f32>(dy) / f32(area);
    for (const end = dx + area * 4; dx < end; dx += 4) store<f32>(dx, share);
  }
}

/** The largest of each 2×2 cells, and in `corners` which of the four it was. */
export function halve(x: i32, y: i32, corners: i32, maps: i32, height: i32, width: i32): void {
  const down = width * 4;
  for (let map = 0; map < maps; map++, x += height * down) {
    for (let row = 0; row + 1 < height; row += 2) {
      for (let column = 0; column + 1 < width; column += 2, y += 4, corners += 4) {
        const start = x + row * down + column * 4;
        let best = load<f32>(start);
        let corner: f32 = 0;
        for (let other = 1; other < 4; other++) {
          const value = load<f32>(start + (other >> 1) * down + (other & 1) * 4);
          if (value > best) {
            best = value;
            corner = f32(other);
          }
        }
        store<f32>(y, best);
        store<f32>(corners, corner);
      }
    }
  }
}

/** The way back: the whole slope goes to the cell that was taken. */
export function halveBackward(dy: i32, dx: i32, corners: i32, maps: i32, height: i32, width: i32): void {
  const down = width * 4;
  memory.fill(dx, 0, maps * height * down);
  for (let map = 0; map < maps; map++, dx += height * down) {
    for (let row = 0; row + 1 < height; row += 2) {
      for (let column = 0; column + 1 < width; column += 2, dy += 4, corners += 4) {
        const corner = i32(load<f32>(corners));
        store<f32>(dx + (row + (corner >> 1)) * down + (column + (corner & 1)) * 4, load<f32>(dy));
      }
    }
  }
}
