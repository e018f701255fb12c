/**
 * What is normalized over what, and how. The cells lie in planes, `channels` of them a sample; a set is a box of whole
 * planes, `rows` samples high and `span` channels wide. That is all a kernel needs to know of a method, and it is told,
 * not decided here.
 */

export let channels: i32 = 0;
export let plane: i32 = 0;
export let sets: i32 = 0;
export let rows: i32 = 0;
export let span: i32 = 0;
/** False for rms, which has 0 for a mean and mean(x²) for a variance. */
export let isCentred: bool = true;
/** Whether planes are so small that their cells are taken as columns, one a member of its set, `rows` cells high. */
export let isColumnwise: bool = false;

export let epsilon: f64 = 0;
/** Whether gamma and beta are one an element, not one a channel. */
export let isElementwise: bool = false;

/** How the cells lie: `eachSample` planes a sample, `eachPlane` cells a plane. */
export function cut(eachSample: i32, eachPlane: i32, columnwise: bool): void {
  channels = eachSample;
  plane = eachPlane;
  isColumnwise = columnwise;
}

/** Which planes are a set. */
export function group(count: i32, high: i32, wide: i32, centred: bool): void {
  sets = count;
  rows = high;
  span = wide;
  isCentred = centred;
}

/** How to go on from mean and variance. */
export function style(added: f64, elementwise: bool): void {
  epsilon = added;
  isElementwise = elementwise;
}
