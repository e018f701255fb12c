/**
 * @param seen for every entry of one image's windows, the byte of the image where it comes from; −1 beyond the border
 * @param entries how many those are
 * @param size bytes of an image
 */
export function gatherWindows(x: i32, into: i32, samples: i32, size: i32, seen: i32, entries: i32): void {
  const end = seen + entries * 4;
  for (let sample = 0, start = x; sample < samples; sample++, start += size) {
    for (let index = seen; index < end; index += 4, into += 4) {
      const cell = load<i32>(index);
      store<f32>(into, cell < 0 ? 0 : load<f32>(start + cell));
    }
  }
}

/** The way back; the same parameters. */
export function scatterWindows(from: i32, dx: i32, samples: i32, size: i32, seen: i32, entries: i32): void {
  const end = seen + entries * 4;
  memory.fill(dx, 0, samples * size);
  for (let sample = 0, start = dx; sample < samples; sample++, start += size) {
    for (let index = seen; index < end; index += 4, from += 4) {
      const cell = load<i32>(index);
      if (cell >= 0) store<f32>(start + cell, load<f32>(start + cell) + load<f32>(from));
    }
  }
}

/** Block after block of outer × inner cells is transposed. */
export function swapInner(from: i32, to: i32, blocks: i32, outer: i32, inner: i32): void {
  const size = outer * inner * 4;
  for (let block = 0; block < blocks; block++, from += size, to += size) {
    let row = 0;
    for (; row + 4 <= outer; row += 4) {
      let column = 0;
      for (; column + 4 <= inner; column += 4) {
        swapSquare(from + (row * inner + column) * 4, inner * 4, to + (column * outer + row) * 4, outer * 4);
      }
      for (let rest = row; rest < row + 4; rest++) swapRow(from, to, rest, column, outer, inner);
    }
    for (; row < outer; row++) swapRow(from, to, row, 0, outer, inner);
  }
}

function swapRow(from: i32, to: i32, row: i32, column: i32, outer: i32, inner: i32): void {
  for (; column < inner; column++) {
    store<f32>(to + (column * outer + row) * 4, load<f32>(from + (row * inner + column) * 4));
  }
}

/** Transposes 4×4 cells. */
function swapSquare(from: i32, down: i32, to: i32, toDown: i32): void {
  const row0 = v128.load(from);
  const row1 = v128.load(from + down);
  const row2 = v128.load(from + 2 * down);
  const row3 = v128.load(from + 3 * down);
  const low01 = v128.shuffle<f32>(row0, row1, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(row0, row1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(row2, row3, 0, 4, 1, 5);
  const high23 = v128.shuffle<f32>(row2, row3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
  v128.store(to + toDown, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
  v128.store(to + 2 * toDown, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
  v128.store(to + 3 * toDown, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
}
