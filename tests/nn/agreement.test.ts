import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activation, type Windows, windowGrid } from '../../src/nn/backend';
import { type Matrix, matrixOf, transposed } from '../../src/nn/matrix';
import { both, check, expectAlike, normals, seed } from './bothBackends';

// Every loop in WebAssembly beside the same loop in JavaScript, over sizes that do and do not fill vectors and tiles.

const size = fc.integer({ min: 1, max: 19 });
/** JavaScript’s tanh subtracts from 1 in float64; WebAssembly keeps what is smaller still. The others may differ in denormals. */
const lostBy = (activation: Activation) => (activation === 'tanh' ? 2e-16 : 2 ** -126);
const spread = fc.constantFrom(1, 1, 1, 1e-3, 30);

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
          expect(Math.abs(results[1][0]![index]! - value)).toBeLessThanOrEqual(
            4e-7 * Math.abs(value) + lostBy(activation),
          );
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
        if (Number.isFinite(value))
          expect(Math.abs(found - value)).toBeLessThanOrEqual(4e-7 * Math.abs(value) + lostBy(activation));
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
});
