import fc from 'fast-check';
import { type Affine, cellCount, type Method, type Shape, type Tensor, tensor } from '../../src/engine';

/** A tensor, a method that fits it, and gamma and beta a channel. */
export interface Case {
  readonly x: Tensor;
  readonly method: Method;
  readonly affine: Affine;
}

/** Every method that the shape allows, group norm once for each number of groups. */
export function methodsFor([, C]: Shape): Method[] {
  const divisors = Array.from({ length: C }, (_, index) => index + 1).filter((groups) => C % groups === 0);
  return [
    { kind: 'batch' },
    { kind: 'layer' },
    { kind: 'instance' },
    { kind: 'rms' },
    ...divisors.map((groups): Method => ({ kind: 'group', groups })),
  ];
}

const size = (max: number) => fc.integer({ min: 1, max });

export const anyShape: fc.Arbitrary<Shape> = fc.tuple(size(4), size(6), size(4), size(4));

const number = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

export function anyTensor(shape: Shape): fc.Arbitrary<Tensor> {
  const length = cellCount(shape);
  return fc.array(number(100), { minLength: length, maxLength: length }).map((data) => tensor(shape, data));
}

export function anyAffine(length: number): fc.Arbitrary<Affine> {
  const list = fc.array(number(3), { minLength: length, maxLength: length });
  return fc.record({ gamma: list, beta: list });
}

export const anyCase: fc.Arbitrary<Case> = anyShape.chain((shape) =>
  fc.record({
    x: anyTensor(shape),
    method: fc.constantFrom(...methodsFor(shape)),
    affine: anyAffine(shape[1]),
  }),
);

/** Checks a property on the same cases at every run. */
export function holds<Value>(values: fc.Arbitrary<Value>, check: (value: Value) => void): void {
  const property = fc.property(values, (value) => {
    check(value);
  });
  fc.assert(property, { seed: 2015, numRuns: 150 });
}
