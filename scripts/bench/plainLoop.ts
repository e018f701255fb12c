import { cellCount, groupCount, type Method, type Shape, type Tensor } from '../../src/engine';
import { poolOf, setsOfRuns } from '../../src/engine/groups';

/**
 * The careful loop that a good programmer writes in plain JavaScript: contiguous runs, shifted float64 sums, one fused
 * pass y = x·scale + shift, everything allocated beforehand. It checks nothing and keeps no x̂.
 */
export function createPlainLoop(method: Method, shape: Shape): (x: Tensor, y: Tensor, epsilon: number) => void {
  const runs = setsOfRuns(poolOf(method, shape), shape);
  const sets = groupCount(method, shape);
  const size = cellCount(shape) / sets;
  const run = cellCount(shape) / runs.length;
  const sums = new Float64Array(sets);
  const squares = new Float64Array(sets);
  const shift = new Float64Array(sets);
  return (x, y, epsilon) => {
    sums.fill(0);
    squares.fill(0);
    for (let index = runs.length - 1; index >= 0; index--) shift[runs[index]!] = x.data[index * run]!;
    if (method.kind === 'rms') shift.fill(0);
    for (let index = 0; index < runs.length; index++) {
      const set = runs[index]!;
      addRun(x.data, index * run, (index + 1) * run, shift[set]!, sums, squares, set);
    }
    for (let set = 0; set < sets; set++) {
      const offset = method.kind === 'rms' ? 0 : sums[set]! / size;
      const scale = 1 / Math.sqrt(squares[set]! / size - offset * offset + epsilon);
      sums[set] = shift[set]! + offset;
      squares[set] = scale;
    }
    for (let index = 0; index < runs.length; index++) {
      const set = runs[index]!;
      scaleRun(x.data, y.data, index * run, (index + 1) * run, sums[set]!, squares[set]!);
    }
  };
}

function addRun(
  x: Float32Array,
  start: number,
  end: number,
  shift: number,
  sums: Float64Array,
  squares: Float64Array,
  set: number,
): void {
  let sum0 = 0;
  let sum1 = 0;
  let squares0 = 0;
  let squares1 = 0;
  let cell = start;
  for (; cell + 1 < end; cell += 2) {
    const first = x[cell]! - shift;
    const second = x[cell + 1]! - shift;
    sum0 += first;
    sum1 += second;
    squares0 += first * first;
    squares1 += second * second;
  }
  if (cell < end) {
    const last = x[cell]! - shift;
    sum0 += last;
    squares0 += last * last;
  }
  sums[set]! += sum0 + sum1;
  squares[set]! += squares0 + squares1;
}

function scaleRun(x: Float32Array, y: Float32Array, start: number, end: number, mean: number, scale: number): void {
  for (let cell = start; cell < end; cell++) y[cell] = (x[cell]! - mean) * scale;
}
