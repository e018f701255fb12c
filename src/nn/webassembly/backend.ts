import { type Activation, type Backend, type Windows, windowGrid } from '../backend';
import { type Matrix, requireProduct } from '../matrix';
import { cellsSeen } from '../windows';
import type { Kernel } from './kernel';
import { createMemory, type Memory } from './memory';
import { createNormalizer } from './normalizer';

/** Enough to try things out: 4 MB. */
const NUMBERS = 2 ** 20;

const KINDS: readonly Activation[] = ['relu', 'sigmoid', 'tanh'];

/**
 * The same loops in WebAssembly SIMD, on a memory of their own: it is released with the last list that lies in it.
 * @param numbers how many float32 there is room for
 * @throws RangeError where there is no address space for another memory
 */
export function createWebAssembly(module: WebAssembly.Module, numbers = NUMBERS): Backend {
  const kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;
  const memory = createMemory(kernel, numbers * 4);
  const { place, target, release } = memory;
  const seenBy = createSeen(memory);

  return {
    name: 'webassembly',
    fresh: (room) => createWebAssembly(module, room),
    allocate: memory.singles,

    multiply(a, b, into) {
      requireProduct(a, b, into);
      kernel.multiply(
        ...[place(a.data), a.rowStride, a.columnStride],
        ...[place(b.data), b.rowStride, b.columnStride],
        ...[target(into.data), into.rowStride, a.rows, a.columns, b.columns],
      );
      release();
    },
    addToRows({ data, rows, columns }, row) {
      kernel.addToRows(target(data), rows, columns, place(row));
      release();
    },
    sumRows({ data, rows, columns }, into) {
      kernel.sumRows(place(data), rows, columns, target(into));
      release();
    },
    activate(activation, x, y) {
      kernel[activation](place(x), target(y), x.length);
      release();
    },
    activateBackward(activation, y, dy, dx) {
      kernel.activateBackward(KINDS.indexOf(activation), place(y), place(dy), target(dx), y.length);
      release();
    },
    gatherWindows(windows, x, into: Matrix) {
      const { size, seen, entries } = seenBy(windows);
      kernel.gatherWindows(place(x), target(into.data), x.length / size, size * 4, seen, entries);
      release();
    },
    scatterWindows(windows, from: Matrix, dx) {
      const { size, seen, entries } = seenBy(windows);
      kernel.scatterWindows(place(from.data), target(dx), dx.length / size, size * 4, seen, entries);
      release();
    },
    swapInner(from, to, outer, inner) {
      kernel.swapInner(place(from), target(to), from.length / (outer * inner), outer, inner);
      release();
    },
    average(x, y) {
      kernel.average(place(x), target(y), y.length, x.length / y.length);
      release();
    },
    spread(dy, dx) {
      kernel.spread(place(dy), target(dx), dy.length, dx.length / dy.length);
      release();
    },
    halve(height, width, x, y, corners) {
      kernel.halve(place(x), target(y), target(corners), x.length / (height * width), height, width);
      release();
    },
    halveBackward(height, width, dy, corners, dx) {
      kernel.halveBackward(place(dy), target(dx), place(corners), dx.length / (height * width), height, width);
      release();
    },
    descend(value, gradient, velocity, rate, momentum) {
      kernel.descend(target(value), place(gradient), target(velocity), value.length, rate, momentum);
      release();
    },
    createNormalizer: (method, channels) => createNormalizer(kernel, memory, method, channels),
  };
}

/** Where windows look, as the kernel wants it: in bytes. Laid down once. */
function createSeen(memory: Memory) {
  const known = new WeakMap<Windows, { readonly size: number; readonly seen: number; readonly entries: number }>();
  return (windows: Windows) => {
    const found = known.get(windows);
    if (found) return found;
    const cells = cellsSeen(windows, windowGrid(windows));
    const bytes = cells.map((cell) => (cell < 0 ? cell : cell * 4));
    const size = windows.channels * windows.height * windows.width;
    const made = { size, seen: memory.integers(bytes), entries: cells.length };
    known.set(windows, made);
    return made;
  };
}
