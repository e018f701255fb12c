import fc from 'fast-check';
import type { Cell, Shape } from '../../src/engine/index';

const size = fc.integer({ min: 1, max: 9 });

export const shapes: fc.Arbitrary<Shape> = fc.tuple(size, fc.integer({ min: 1, max: 16 }), size, size);

export const shapesWithCell: fc.Arbitrary<{ shape: Shape; cell: Cell }> = shapes.chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    cell: fc.record({
      n: fc.nat(shape[0] - 1),
      c: fc.nat(shape[1] - 1),
      h: fc.nat(shape[2] - 1),
      w: fc.nat(shape[3] - 1),
    }),
  }),
);
