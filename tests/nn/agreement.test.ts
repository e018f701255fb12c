import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cellCount, type Method, type Shape } from '../../src/engine';
import { type Activation, type Backend, type Windows, windowGrid } from '../../src/nn/backend';
import { javascript } from '../../src/nn/javascript/backend';
import { type Matrix, matrixOf, transposed } from '../../src/nn/matrix';
import { createRandom } from '../../src/nn/random';
import { webassembly } from './backends';

// Every loop in WebAssembly beside the same loop in JavaScript, over sizes that do and do not fill vectors and tiles.

const size = fc.integer({ min: 1, max: 19 });
const seed = fc.integer({ min: 0, max: 1e6 });
/** JavaScript’s tanh subtracts from 1 in float64; WebAssembly keeps what is smaller still. */
const tiny = 2e-16;
const spread = fc.constantFrom(1, 1, 1, 1e-3, 30);
const normals = (length: number, from: number, deviation = 1) => {
  const random = createRandom(from);
  return Float32Array.from({ length }, () => deviation * random.normal());
};

let spare = webassembly;
beforeEach(() => {
  spare = webassembly.fresh();
});

/** Runs one loop on both backends, on lists of their own, and returns what it wrote. */
function both(run: (backend: Backend, list: (values: Float32Array) => Float32Array) => Float32Array[]) {
  return [javascript, spare].map((backend) => {
    return run(backend, (values) => {
      const own = backend.allocate(values.length);
      own.set(values);
      return own;
    });
  }) as [Float32Array[], Float32Array[]];
}

/** Differences beyond the rounding of float32, in units of the largest number of the list or of `scale`. */
function expectAlike([reference, fast]: [Float32Array[], Float32Array[]], tolerance: number, scale?: number) {
  reference.forEach((expected, list) => {
    const found = fast[list]!;
    expect(found.length).toBe(expected.length);
    const largest = scale ?? expected.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1e-30);
    const offenders = Array.from(expected, (value, index) => ({ index, value, found: found[index]! })).filter(
      ({ value, found }) => !Object.is(value, found) && !(Math.abs(value - found) <= tolerance * largest),
    );
    expect(offenders.slice(0, 3)).toEqual([]);
  });
}

const check = (property: fc.IProperty<never> | fc.IRawProperty<never> | object) =>
  fc.assert(property as fc.IProperty<unknown[]>, { numRuns: 80, seed: 7 });

describe('WebAssembly agrees with JavaScript to the rounding of float32', () => {
  it('multiply, either factor transposed', () => {
    check(
      fc.property(
        ...([size, size, fc.oneof(size, fc.constant(600)), fc.constantFrom('plain', 'a', 'b', 'both'), seed] as const),
        (rows, columns, inner, form, from) => {
          const results = both((backend, list) => {
            const factor = (down: number, across: number, isTurned: boolean, salt: number): Matrix => {
              const values = list(normals(down * across, from + salt));
              return isTurned ? transposed(matrixOf(values, across, down)) : matrixOf(values, down, across);
            };
            const a = factor(rows, inner, form === 'a' || form === 'both', 0);
            const b = factor(inner, columns, form === 'b' || form === 'both', 1);
            const into = matrixOf(backend.allocate(rows * columns).fill(9), rows, columns);
            backend.multiply(a, b, into);
            return [into.data];
          });
          expectAlike(results, 1e-6, Math.sqrt(inner) * 4);
        },
      ),
    );
  });

  it('addToRows and sumRows', () => {
    check(
      fc.property(size, size, seed, (rows, columns, from) => {
        const results = both((backend, list) => {
          const matrix = matrixOf(list(normals(rows * columns, from)), rows, columns);
          backend.addToRows(matrix, list(normals(columns, from + 1)));
          const sums = backend.allocate(columns);
          backend.sumRows(matrix, sums);
          return [matrix.data, sums];
        });
        expectAlike(results, 0);
      }),
    );
  });

  it('activations and their slopes', () => {
    const kind = fc.constantFrom<Activation>('relu', 'sigmoid', 'tanh');
    check(
      fc.property(kind, fc.integer({ min: 1, max: 70 }), spread, seed, (activation, length, deviation, from) => {
        const results = both((backend, list) => {
          const y = backend.allocate(length);
          backend.activate(activation, list(normals(length, from, deviation)), y);
          return [y];
        });
        for (const [index, value] of results[0][0]!.entries()) {
          expect(Math.abs(results[1][0]![index]! - value)).toBeLessThanOrEqual(4e-7 * Math.abs(value) + tiny);
        }
        const slopes = both((backend, list) => {
          const dx = backend.allocate(length);
          backend.activateBackward(activation, list(results[0][0]!), list(normals(length, from + 1)), dx);
          return [dx];
        });
        expectAlike(slopes, 3e-7, 1);
      }),
    );
  });

  it('activations of what is no number, infinite, denormal or far out', () => {
    const strange = [Number.NaN, Infinity, -Infinity, 0, 1e-40, -1e-40, 1e38, -1e38, 88, -88, 0.625, -0.625, 1e-20];
    for (const activation of ['relu', 'sigmoid', 'tanh'] as const) {
      const results = both((backend, list) => {
        const y = backend.allocate(strange.length);
        backend.activate(activation, list(Float32Array.from(strange)), y);
        return [y];
      });
      for (const [index, value] of results[0][0]!.entries()) {
        const found = results[1][0]![index]!;
        expect(Number.isNaN(found)).toBe(Number.isNaN(value));
        if (Number.isFinite(value)) expect(Math.abs(found - value)).toBeLessThanOrEqual(4e-7 * Math.abs(value) + tiny);
        else expect(found).toEqual(value);
      }
    }
  });

  it('windows there and back, and exchanged axes', () => {
    const small = fc.integer({ min: 1, max: 4 });
    const sides = fc.integer({ min: 3, max: 8 });
    check(
      fc.property(
        ...([
          small,
          small,
          sides,
          sides,
          fc.integer({ min: 1, max: 3 }),
          fc.integer({ min: 0, max: 2 }),
          seed,
        ] as const),
        (samples, channels, height, width, stride, padding, from) => {
          const windows: Windows = { channels, height, width, stride, padding };
          const [rows, columns] = windowGrid(windows);
          const [count, taps] = [samples * rows * columns, channels * 9];
          const results = both((backend, list) => {
            const into = matrixOf(backend.allocate(count * taps), count, taps);
            backend.gatherWindows(windows, list(normals(samples * channels * height * width, from)), into);
            const dx = backend.allocate(samples * channels * height * width).fill(5);
            backend.scatterWindows(windows, matrixOf(list(normals(count * taps, from + 1)), count, taps), dx);
            const swapped = backend.allocate(count * taps);
            backend.swapInner(into.data, swapped, rows * columns, taps);
            return [into.data, dx, swapped];
          });
          expectAlike(results, 2e-7);
        },
      ),
    );
  });

  it('pooling there and back, ties and odd sizes too', () => {
    const sides = fc.integer({ min: 2, max: 9 });
    check(
      fc.property(size, sides, sides, seed, (maps, height, width, from) => {
        const halved = maps * Math.floor(height / 2) * Math.floor(width / 2);
        const x = normals(maps * height * width, from).map((value) => Math.round(value * 2));
        const results = both((backend, list) => {
          const means = backend.allocate(maps);
          backend.average(list(x), means);
          const shared = backend.allocate(x.length);
          backend.spread(list(normals(maps, from)), shared);
          const [y, corners, dx] = [halved, halved, x.length].map((length) => backend.allocate(length)) as [
            Float32Array,
            Float32Array,
            Float32Array,
          ];
          backend.halve(height, width, list(x), y, corners);
          backend.halveBackward(height, width, list(normals(halved, from + 1)), corners, dx);
          return [means, shared, y, corners, dx];
        });
        expectAlike(results, 1e-7);
      }),
    );
  });

  it('descend, which ends tiny velocities at 0 and keeps NaN', () => {
    check(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 0.9), seed, (length, momentum, from) => {
        const results = both((backend, list) => {
          const value = list(normals(length, from));
          const velocity = list(normals(length, from + 1));
          const gradient = list(normals(length, from + 2));
          velocity.set([1e-31], 0);
          gradient.set([1e-39], 0);
          if (length > 2) gradient.set([Number.NaN], length - 1);
          backend.descend(value, gradient, velocity, 0.1, momentum);
          expect(velocity[0]).toBe(0);
          return [value, velocity];
        });
        expectAlike(results, 2e-7);
      }),
    );
  });

  it('normalization, its gradients and its inference equal the engine’s', () => {
    const kinds = fc.constantFrom<Method['kind']>('batch', 'layer', 'instance', 'group', 'rms');
    const small = fc.integer({ min: 1, max: 5 });
    check(
      fc.property(
        ...([kinds, fc.integer({ min: 1, max: 9 }), small, small, fc.constantFrom(1, 2, 3), seed] as const),
        fc.constantFrom(0, 100),
        (kind, samples, width, side, groups, from, offset) => {
          const channels = width * groups;
          const shape: Shape = [samples, channels, side, side];
          const method: Method = kind === 'group' ? { kind, groups } : { kind };
          const length = cellCount(shape);
          const x = normals(length, from).map((value) => value + offset);
          const results = both((backend, list) => {
            const normalizer = backend.createNormalizer(method, channels);
            const affine = { gamma: list(normals(channels, from + 1)), beta: list(normals(channels, from + 2)) };
            const tensor = { shape, data: list(x) };
            const made = normalizer.normalize(tensor, affine, 1e-2);
            const { dx, dGamma, dBeta } = normalizer.backward(
              { shape, data: list(normals(length, from + 3)) },
              made,
              affine,
            );
            const sets = [made.mean, made.variance, made.invStd, dGamma, dBeta].map((values) =>
              Float32Array.from(values),
            );
            const cells = [made.xHat.data.slice(), made.y.data.slice(), dx.data.slice(), Float32Array.from(made.group)];
            if (kind !== 'batch') return [...sets, ...cells];
            const running = { mean: made.mean.slice(), variance: made.variance.map((value) => value + 1) };
            return [...sets, ...cells, normalizer.normalizeWith(tensor, running, affine, 1e-2).data.slice()];
          });
          expectAlike(results, 1e-6);
        },
      ),
    );
  });

  it('NaN and infinity in a set make of it what the engine makes', () => {
    for (const bad of [Number.NaN, Infinity])
      for (const kind of ['batch', 'layer', 'instance', 'rms'] as const)
        for (const side of [1, 2]) {
          const shape: Shape = [3, 3, side, side];
          const x = normals(cellCount(shape), 3);
          x[0] = bad;
          const results = both((backend, list) => {
            const affine = { gamma: list(new Float32Array(3).fill(1)), beta: list(new Float32Array(3)) };
            const made = backend.createNormalizer({ kind }, 3).normalize({ shape, data: list(x) }, affine, 1e-5);
            return [Float32Array.from(made.mean), Float32Array.from(made.variance), made.y.data.slice()];
          });
          expectAlike(results, 1e-6);
        }
  });
});

describe('the memory of a backend', () => {
  it('takes lists from elsewhere and writes back into them', () => {
    const backend = webassembly.fresh();
    const into = matrixOf(new Float32Array(6), 2, 3);
    backend.multiply(matrixOf(Float32Array.of(1, 2), 2, 1), matrixOf(Float32Array.of(3, 4, 5), 1, 3), into);
    expect(Array.from(into.data)).toEqual([3, 4, 5, 6, 8, 10]);
    // What was borrowed for that is clean again when it is handed out.
    expect(Array.from(backend.allocate(64))).toEqual(new Array(64).fill(0));
  });

  it('is bounded, and says so', () => {
    const backend = webassembly.fresh();
    expect(() => backend.allocate(2 ** 25)).toThrow(RangeError);
    expect(backend.allocate(3)).toEqual(new Float32Array(3));
  });

  it('belongs to one net: another one does not share it', () => {
    const [one, other] = [webassembly.fresh().allocate(1), webassembly.fresh().allocate(1)];
    expect(one.buffer === other.buffer).toBe(false);
  });
});
