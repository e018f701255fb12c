import {
  type Affine,
  cellCount,
  type Gradients,
  type Method,
  type Normalized,
  type Shape,
  type Tensor,
} from '../engine';
import { setsOfRuns } from '../engine/groups';
import { requireAffine, requireEpsilon, requireRunning } from '../engine/validate';
import { checkCell, checkNormalize, checkNormalized, checkTensor } from './checks';
import { createFrame, type Frame, isMeasuredAlike } from './frame';
import type { Doubles, Kernel, Singles } from './kernel';
import type { Workspace } from './workspace';

/** A method's frame, and its results as views of the kernel's memory. */
interface Task {
  readonly frame: Frame;
  readonly normalized: Normalized;
}

/**
 * A workspace on the SIMD kernel. Sums are float64, in an order that is the same on every machine; results agree with the
 * engine's to float32 rounding.
 */
export function createSimdWorkspace(kernel: Kernel, shape: Shape): Workspace {
  const [, C, H, W] = shape;
  const plane = H * W;

  const { buffer } = kernel.memory;
  const singles = (list: Singles, length: number) => new Float32Array(buffer, kernel[list].value, length);
  const doubles = (list: Doubles, length: number) => new Float64Array(buffer, kernel[list].value, length);
  const cells = (list: Singles): Tensor => ({ shape, data: singles(list, cellCount(shape)) });
  const x = cells('x');
  const y = cells('y');
  const xHat = cells('xHat');
  const dy = cells('dy');
  const dx = cells('dx');
  const channelAffine = { gamma: doubles('gamma', C), beta: doubles('beta', C) };
  const elementAffine = { gamma: singles('elementGamma', C * plane), beta: singles('elementBeta', C * plane) };
  const channelGradients = { dx, dGamma: doubles('dGamma', C), dBeta: doubles('dBeta', C) };
  const elementGradients = { dx, dGamma: doubles('dGamma', C * plane), dBeta: doubles('dBeta', C * plane) };

  const tasks = new Map<Method['kind'] | number, Task>();
  const editedCells = new Set<number>();
  /** Whose sets the kernel holds, settled and normalized. */
  let current: Task | undefined;
  /** Whose members the kernel has measured. */
  let measured: Frame | undefined;
  let epsilon = 0;
  let parameters = 0;
  let isElementwise = false;
  let isFresh = false;
  let isStandardized = false;

  function taskOf(method: Method): Task {
    const key = method.kind === 'group' ? method.groups : method.kind;
    const known = tasks.get(key);
    if (known) return known;
    const made = createTask(method);
    tasks.set(key, made);
    return made;
  }

  function createTask(method: Method): Task {
    const frame = createFrame(method, shape);
    return {
      frame,
      normalized: {
        shape,
        pool: frame.pool,
        group: setsOfRuns(frame.pool, shape),
        mean: doubles('mean', frame.sets),
        variance: doubles('variance', frame.sets),
        invStd: doubles('invStd', frame.sets),
        y,
        get epsilon() {
          return epsilon;
        },
        get xHat() {
          if (!isStandardized) kernel.standardize();
          isStandardized = true;
          return xHat;
        },
      },
    };
  }

  function enter(task: Task): void {
    const { frame } = task;
    kernel.cut((C * plane) / frame.plane, frame.plane, frame.isColumnwise);
    kernel.group(frame.sets, frame.pool[0], frame.channels, frame.isCentred);
    current = task;
  }

  /** Takes over gamma and beta; true if they were others before. */
  function takeAffine(affine: Affine, frame: Frame): boolean {
    const wanted = frame.isElementwise || affine.gamma.length !== C;
    const isAlike = wanted === isElementwise && affine.gamma.length === parameters;
    isElementwise = wanted;
    parameters = affine.gamma.length;
    const own = isElementwise ? elementAffine : channelAffine;
    const isSameGamma = take(own.gamma, affine.gamma, isAlike);
    return !take(own.beta, affine.beta, isAlike) || !isSameGamma;
  }

  /** Brings the edited cells' sets up to date, which is all that has changed. */
  function renewEdited(groups: Int32Array): void {
    for (const cell of editedCells) kernel.renew(groups[Math.floor(cell / plane)]!);
  }

  return {
    shape,
    kind: 'simd',
    x,
    dy,
    load(next) {
      checkTensor('load', 'x', next, shape);
      if (next.data !== x.data) x.data.set(next.data);
      measured = undefined;
      isFresh = false;
    },
    edit(cell, value) {
      checkCell(cell, shape);
      x.data[cell] = value;
      editedCells.add(cell);
      isFresh = false;
    },
    normalize(method, affine, nextEpsilon, options) {
      checkNormalize(method, affine, nextEpsilon, shape, options);
      const task = taskOf(method);
      const { frame, normalized } = task;
      const isMeasured = measured !== undefined && isMeasuredAlike(measured, frame);
      const isSettled = isMeasured && task === current;
      const isStyled = !takeAffine(affine, frame) && nextEpsilon === epsilon;
      epsilon = nextEpsilon;
      if (!isSettled) enter(task);
      kernel.style(epsilon, isElementwise);
      if (isMeasured) for (const cell of editedCells) kernel.measure(cell);
      if (isSettled && isStyled) renewEdited(normalized.group);
      else kernel.normalize(isMeasured, isSettled && editedCells.size === 0);
      editedCells.clear();
      measured = frame;
      isStandardized = false;
      isFresh = true;
      return normalized;
    },
    backward(slope) {
      checkTensor('backward', 'dy', slope, shape);
      checkNormalized(isFresh);
      if (slope.data !== dy.data) dy.data.set(slope.data);
      kernel.backward();
      if (parameters !== C) return elementGradients;
      if (isElementwise) gatherChannels(elementGradients, plane);
      return channelGradients;
    },
    normalizeWith(running, affine, nextEpsilon) {
      requireRunning('normalizeWith', running, shape);
      requireAffine('normalizeWith', affine, shape, false);
      requireEpsilon('normalizeWith', nextEpsilon);
      const task = taskOf(batch);
      const { mean, variance } = task.normalized;
      takeAffine(affine, task.frame);
      enter(task);
      mean.set(running.mean);
      variance.set(running.variance);
      kernel.style(nextEpsilon, false);
      kernel.normalize(true, true);
      // The running statistics have taken the place of the batch's: the next normalize settles its own again.
      current = undefined;
      isFresh = false;
      return y;
    },
  };
}

const batch: Method = { kind: 'batch' };

/** Spreads values evenly over a list, which may know what it held before; true if nothing has changed. */
function take(list: Float32Array | Float64Array, values: ArrayLike<number>, isAlike: boolean): boolean {
  const repeat = list.length / values.length;
  const isSingle = list instanceof Float32Array;
  let isSame = isAlike;
  for (let index = 0; index < values.length; index++) {
    const value = isSingle ? Math.fround(values[index]!) : values[index]!;
    const start = index * repeat;
    if (isAlike && list[start] === value) continue;
    isSame = false;
    if (repeat === 1) list[start] = value;
    else list.fill(value, start, start + repeat);
  }
  return isSame;
}

/** Sums the elements of every channel into the first places of the lists. */
function gatherChannels({ dGamma, dBeta }: Gradients, plane: number): void {
  if (plane === 1) return;
  for (const list of [dGamma, dBeta]) {
    for (let channel = 0; channel * plane < list.length; channel++) {
      let sum = 0;
      for (let element = channel * plane; element < (channel + 1) * plane; element++) sum += list[element]!;
      list[channel] = sum;
    }
  }
}
