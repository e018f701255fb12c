import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cellCount, type Method, type Shape } from '../../src/engine';
import { both, check, expectAlike, normals, seed } from './bothBackends';

describe('normalization in WebAssembly', () => {
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
