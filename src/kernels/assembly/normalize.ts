import { apply, standardize as standardizePlane } from './apply';
import { backwardPlanes } from './backward';
import { applyColumns, backwardColumns, measureColumn, measureColumns } from './columns';
import { invStd, variance, xHat, y } from './layout';
import { channels, epsilon, isColumnwise, plane, rows, sets, span } from './method';
import { measure as measurePlane, settle } from './statistics';
import { at, put } from './wide';

export {
  beta,
  dBeta,
  dGamma,
  dx,
  dy,
  elementBeta,
  elementGamma,
  gamma,
  invStd,
  mean,
  open,
  variance,
  x,
  xHat,
  y,
} from './layout';
export { cut, group, style } from './method';

/**
 * Cells that are measured, settled and applied before the next ones: few enough that they are still in a cache when they
 * are read again, many enough that memory is read in long runs (measured).
 */
const portion: i32 = 1 << 18;

/** Measures the member that holds a cell once more. */
export function measure(cell: i32): void {
  if (isColumnwise) measureColumn(cell % (channels * plane));
  else measurePlane(cell / plane);
}

/** Normalizes every set. Work already done is left out: `measured` members, `settled` statistics. */
export function normalize(measured: bool, settled: bool): void {
  if (isColumnwise) {
    if (!measured) measureColumns();
    settlePortion(0, sets, settled);
    applyColumns(y, true);
    return;
  }
  // A portion at a time, so that cells are still in the cache when they are read again; always forwards, as memory is
  // fetched ahead that way (backwards cost a third more on large tensors).
  const step = max(portion / (rows * span * plane), 1);
  for (let from = 0; from < sets; from += step) {
    const to = min(from + step, sets);
    if (!measured) measurePortion(from, to);
    settlePortion(from, to, settled);
    applyPortion(from, to);
  }
}

/** Settles and normalizes one set, the others being up to date. */
export function renew(set: i32): void {
  settlePortion(set, set + 1, false);
  applyPortion(set, set + 1);
}

function measurePortion(from: i32, to: i32): void {
  for (let row = 0; row < rows; row++) {
    const start = row * channels;
    for (let index = start + from * span; index < start + to * span; index++) measurePlane(index);
  }
}

function settlePortion(from: i32, to: i32, settled: bool): void {
  for (let set = from; set < to; set++) {
    if (!settled) settle(set);
    put(invStd, set, 1 / sqrt(at(variance, set) + epsilon));
  }
}

function applyPortion(from: i32, to: i32): void {
  for (let row = 0; row < rows; row++) {
    for (let set = from; set < to; set++) {
      const start = row * channels + set * span;
      for (let index = start; index < start + span; index++) apply(index, set);
    }
  }
}

/** x̂ of every set that is normalized. */
export function standardize(): void {
  if (isColumnwise) {
    applyColumns(xHat, false);
    return;
  }
  for (let row = 0; row < rows; row++) {
    for (let set = 0; set < sets; set++) {
      const start = row * channels + set * span;
      for (let index = start; index < start + span; index++) standardizePlane(index, set);
    }
  }
}

/** dx, dGamma and dBeta from dy, once the sets are normalized. */
export function backward(): void {
  if (isColumnwise) backwardColumns();
  else backwardPlanes();
}
