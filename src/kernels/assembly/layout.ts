/**
 * Where everything lies in the memory of one workspace: the tensors of one shape, and every number made from them.
 * Tensors are f32 as in the engine, other lists f64 unless said. Addresses are bytes. A cell list starts at a cache line.
 */

export let x: i32 = 0;
export let y: i32 = 0;
export let xHat: i32 = 0;
export let dy: i32 = 0;
export let dx: i32 = 0;

/** One number a member of a set: its mean and Σ(x − mean)², from which the statistics of any set are combined. */
export let memberMean: i32 = 0;
export let memberSquares: i32 = 0;
/** One number a member: Σdy and Σdy·x̂. */
export let memberGradient: i32 = 0;
export let memberProduct: i32 = 0;

/** One number a set; room for as many sets as there are planes. */
export let mean: i32 = 0;
export let variance: i32 = 0;
export let invStd: i32 = 0;

/** One number a channel. */
export let gamma: i32 = 0;
export let beta: i32 = 0;
/** One number an element (c, h, w), f32 as the cells that they meet. */
export let elementGamma: i32 = 0;
export let elementBeta: i32 = 0;
/** One number a channel or an element. */
export let dGamma: i32 = 0;
export let dBeta: i32 = 0;

/** Four numbers an element, spread out from the sets when cells are gone through sample by sample. */
export let elementCenter: i32 = 0;
export let elementScale: i32 = 0;
export let elementPull: i32 = 0;
export let elementShift: i32 = 0;

const cacheLine: i64 = 64;
const page: i64 = 65536;
/** Addresses are signed, so half of what WebAssembly can reach. */
const limit: i64 = 1 << 31;
let end: i64 = 0;

function place(count: i64, bytes: i64): i32 {
  const address = end;
  end += (count * bytes + cacheLine - 1) & -cacheLine;
  return i32(address);
}

/** Lays out a workspace and takes the memory for it, once. Returns false when there is not so much to be had. */
export function open(samples: i32, channels: i32, plane: i32): bool {
  const planes = i64(samples) * channels;
  const elements = i64(channels) * plane;
  const cells = planes * plane;
  const members = max(planes, elements);
  end = cacheLine;

  x = place(cells, 4);
  y = place(cells, 4);
  xHat = place(cells, 4);
  dy = place(cells, 4);
  dx = place(cells, 4);
  memberMean = place(members, 8);
  memberSquares = place(members, 8);
  memberGradient = place(members, 8);
  memberProduct = place(members, 8);
  mean = place(planes, 8);
  variance = place(planes, 8);
  invStd = place(planes, 8);
  gamma = place(channels, 8);
  beta = place(channels, 8);
  elementGamma = place(elements, 4);
  elementBeta = place(elements, 4);
  dGamma = place(elements, 8);
  dBeta = place(elements, 8);
  elementCenter = place(elements, 8);
  elementScale = place(elements, 8);
  elementPull = place(elements, 8);
  elementShift = place(elements, 8);

  const pages = (end + page - 1) / page - memory.size();
  return cells < limit && end < limit && memory.grow(i32(pages)) >= 0;
}
