/** Columns of a tile: two vectors. */
const wide: i32 = 8;
/** Rows of a tile: with 2 vectors of b, 8 sums and a number of a, all fits into 16 registers. */
const tall: i32 = 4;
/** The inner index runs this far at a time, so that what is read again and again stays in the nearest cache. */
const deep: i32 = 256;
/** From so many rows on it pays to lay out b anew. */
const manyRows: i32 = 12;

/** `deep` rows of eight columns of b, next to one another. */
const panel: i32 = i32(memory.data(deep * wide * 4, 16));
/** A tile of the result that does not fit whole. */
const edge: i32 = i32(memory.data(tall * wide * 4, 16));

/** into = a·b. Strides in numbers; `into` lies row by row. */
export function multiply(
  a: i32,
  aDown: i32,
  aAcross: i32,
  b: i32,
  bDown: i32,
  bAcross: i32,
  into: i32,
  intoDown: i32,
  rows: i32,
  inner: i32,
  columns: i32,
): void {
  const down = aDown * 4;
  const across = aAcross * 4;
  for (let start = 0; start < inner; start += deep) {
    const depth = min(deep, inner - start);
    for (let column = 0; column < columns; column += wide) {
      const width = min(wide, columns - column);
      let right = b + (start * bDown + column * bAcross) * 4;
      let rightDown = bDown * 4;
      if (bAcross !== 1 || width < wide || rows >= manyRows) {
        pack(right, rightDown, bAcross * 4, depth, width);
        right = panel;
        rightDown = wide * 4;
      }
      let left = a + start * across;
      let target = into + column * 4;
      for (let row = 0; row < rows; row += tall, left += tall * down, target += tall * intoDown * 4) {
        const height = min(tall, rows - row);
        const isWhole = width === wide;
        const to = isWhole ? target : edge;
        const toDown = isWhole ? intoDown * 4 : wide * 4;
        if (!isWhole && start > 0) copyTile(target, intoDown * 4, edge, wide * 4, height, width);
        if (height === tall) tile(left, down, across, right, rightDown, to, toDown, depth, start > 0);
        else {
          for (let one = 0; one < height; one++) {
            line(left + one * down, across, right, rightDown, to + one * toDown, depth, start > 0);
          }
        }
        if (!isWhole) copyTile(edge, wide * 4, target, intoDown * 4, height, width);
      }
    }
  }
}

/** Lays out eight columns of b row by row, zeros where b has no more. */
function pack(from: i32, down: i32, across: i32, depth: i32, width: i32): void {
  let to = panel;
  if (across === 4 && width === wide) {
    for (let row = 0; row < depth; row++, from += down, to += wide * 4) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
    }
    return;
  }
  if (width < wide) memory.fill(panel, 0, depth * wide * 4);
  for (let column = 0; column < width; column++) {
    let source = from + column * across;
    to = panel + column * 4;
    for (let row = 0; row < depth; row++, source += down, to += wide * 4) store<f32>(to, load<f32>(source));
  }
}

function copyTile(from: i32, fromDown: i32, to: i32, toDown: i32, height: i32, width: i32): void {
  for (let row = 0; row < height; row++, from += fromDown, to += toDown) {
    for (let cell = 0; cell < width * 4; cell += 4) store<f32>(to + cell, load<f32>(from + cell));
  }
}

/** Four rows of the result by eight columns; added to what is there already if `isMore`. */
function tile(
  a: i32,
  down: i32,
  across: i32,
  b: i32,
  bDown: i32,
  to: i32,
  toDown: i32,
  depth: i32,
  isMore: bool,
): void {
  let sum00 = f32x4.splat(0);
  let sum01 = sum00;
  let sum10 = sum00;
  let sum11 = sum00;
  let sum20 = sum00;
  let sum21 = sum00;
  let sum30 = sum00;
  let sum31 = sum00;
  let a1 = a + down;
  let a2 = a1 + down;
  let a3 = a2 + down;
  for (const end = b + depth * bDown; b < end; b += bDown) {
    const right0 = v128.load(b);
    const right1 = v128.load(b, 16);
    const left0 = v128.load32_splat(a);
    sum00 = f32x4.add(sum00, f32x4.mul(left0, right0));
    sum01 = f32x4.add(sum01, f32x4.mul(left0, right1));
    const left1 = v128.load32_splat(a1);
    sum10 = f32x4.add(sum10, f32x4.mul(left1, right0));
    sum11 = f32x4.add(sum11, f32x4.mul(left1, right1));
    const left2 = v128.load32_splat(a2);
    sum20 = f32x4.add(sum20, f32x4.mul(left2, right0));
    sum21 = f32x4.add(sum21, f32x4.mul(left2, right1));
    const left3 = v128.load32_splat(a3);
    sum30 = f32x4.add(sum30, f32x4.mul(left3, right0));
    sum31 = f32x4.add(sum31, f32x4.mul(left3, right1));
    a += across;
    a1 += across;
    a2 += across;
    a3 += across;
  }
  keep(to, sum00, sum01, isMore);
  keep(to + toDown, sum10, sum11, isMore);
  keep(to + 2 * toDown, sum20, sum21, isMore);
  keep(to + 3 * toDown, sum30, sum31, isMore);
}

/** One row of the result by eight columns. */
function line(a: i32, across: i32, b: i32, bDown: i32, to: i32, depth: i32, isMore: bool): void {
  let sum0 = f32x4.splat(0);
  let sum1 = sum0;
  for (const end = b + depth * bDown; b < end; b += bDown, a += across) {
    const left = v128.load32_splat(a);
    sum0 = f32x4.add(sum0, f32x4.mul(left, v128.load(b)));
    sum1 = f32x4.add(sum1, f32x4.mul(left, v128.load(b, 16)));
  }
  keep(to, sum0, sum1, isMore);
}

function keep(to: i32, sum0: v128, sum1: v128, isMore: bool): void {
  v128.store(to, isMore ? f32x4.add(v128.load(to), sum0) : sum0);
  v128.store(to, isMore ? f32x4.add(v128.load(to, 16), sum1) : sum1, 16);
}
