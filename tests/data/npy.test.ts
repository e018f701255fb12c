import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNpy, readNpy, shapeOfDimensions, writeNpy } from '../../src/data/npy';
import type { Shape } from '../../src/engine/index';

const most = 65_536;
const size = fc.integer({ min: 1, max: 5 });
const tensors = fc
  .tuple(size, size, size, size)
  .chain(([N, C, H, W]) =>
    fc
      .array(fc.float(), { minLength: N * C * H * W, maxLength: N * C * H * W })
      .map((values) => ({ shape: [N, C, H, W] as Shape, data: Float32Array.from(values) })),
  );

/** What Python writes when it is run. */
const python = (code: string): Uint8Array => {
  const { stdout, stderr } = spawnSync('python3', ['-c', `import io, sys, numpy as np\n${code}`]);
  if (stderr.length > 0) throw new Error(String(stderr));
  return new Uint8Array(stdout);
};
const saved = (array: string) => python(`np.save(sys.stdout.buffer, ${array})`);
const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

describe('a .npy file', () => {
  it('that was written is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(tensors, (tensor) => {
        const bytes = writeNpy(tensor);
        expect(isNpy(bytes)).toBe(true);
        expect(readNpy(bytes, most)).toEqual({ dimensions: [...tensor.shape], data: tensor.data });
      }),
    );
  });

  it('is read wherever in its buffer it lies', () => {
    const bytes = writeNpy({ shape: [1, 1, 1, 2], data: Float32Array.of(1, -2) });
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readNpy(shifted.subarray(3), most)).toMatchObject({ data: Float32Array.of(1, -2) });
  });

  it('is refused with what was found in it', () => {
    const whole = writeNpy({ shape: [1, 1, 2, 2], data: new Float32Array(4) });
    const withHeader = (from: string, to: string) => {
      const text = Buffer.from(whole).toString('latin1').replace(from, to.padEnd(from.length));
      return new Uint8Array(Buffer.from(text, 'latin1'));
    };
    const found = {
      text: readNpy(new TextEncoder().encode('1,2,3'), most),
      empty: readNpy(new Uint8Array(0), most),
      cut: readNpy(whole.subarray(0, 40), most),
      short: readNpy(whole.subarray(0, whole.length - 6), most),
      complex: readNpy(withHeader("'<f4'", "'<c8'"), most),
      many: readNpy(whole, 3),
      fortran: readNpy(withHeader('False', 'True'), most),
    };
    expect(found).toEqual({
      text: { kind: 'notNpy' },
      empty: { kind: 'notNpy' },
      cut: { kind: 'notNpy' },
      short: { kind: 'npyShort', found: 2, wanted: 4 },
      complex: { kind: 'npyType', found: '<c8' },
      many: { kind: 'npySize', shape: '1 × 1 × 2 × 2', found: 4, most: 3 },
      fortran: { kind: 'npyOrder' },
    });
  });

  it('of fewer dimensions gets the missing ones in front', () => {
    expect([[7], [2, 7], [3, 2, 7], [4, 3, 2, 7]].map(shapeOfDimensions)).toEqual([
      [1, 1, 1, 7],
      [1, 1, 2, 7],
      [1, 3, 2, 7],
      [4, 3, 2, 7],
    ]);
  });
});

describe.skipIf(!hasNumPy)('NumPy’s own files', () => {
  it.each(['<f4', '>f4', '<f8', '>f8', 'i1', '<i2', '>i4', '<i8', '>i8', 'u1', '<u2', '<u4', '>u8'])(
    'of type %s are read',
    (type) => {
      const bytes = saved(`np.array([[1, 2, 3], [100, 0, 7]], dtype='${type}')`);
      expect(readNpy(bytes, most)).toEqual({ dimensions: [2, 3], data: Float32Array.of(1, 2, 3, 100, 0, 7) });
    },
  );

  it('keep negative numbers, NaN and infinities', () => {
    const bytes = saved("np.array([-1.5, np.nan, np.inf, -np.inf], dtype='float64')");
    const { POSITIVE_INFINITY, NEGATIVE_INFINITY, NaN: nan } = Number;
    expect(readNpy(bytes, most)).toMatchObject({
      data: Float32Array.of(-1.5, nan, POSITIVE_INFINITY, NEGATIVE_INFINITY),
    });
    expect(readNpy(saved("np.array([-3, 4], dtype='int64')"), most)).toMatchObject({ data: Float32Array.of(-3, 4) });
  });

  it('that do not fit are refused with what they are', () => {
    const refused = {
      'Fortran order': 'np.asfortranarray(np.ones((2, 3)))',
      booleans: 'np.array([True])',
      words: "np.array(['a'])",
      records: "np.zeros(2, dtype=[('a', '<f4'), ('b', '<i4')])",
      'one number': 'np.array(3.0)',
      'five dimensions': 'np.ones((1, 1, 1, 1, 1))',
      nothing: 'np.ones((0, 3))',
      'too much': 'np.ones((300, 300))',
    };
    const answers = Object.entries(refused).map(([name, array]) => [name, readNpy(saved(array), most)]);
    expect(Object.fromEntries(answers)).toEqual({
      'Fortran order': { kind: 'npyOrder' },
      booleans: { kind: 'npyType', found: '|b1' },
      words: { kind: 'npyType', found: '<U1' },
      records: { kind: 'npyType', found: '[(a, <f4), (b, <i4)]' },
      'one number': { kind: 'npyDimensions', found: 0 },
      'five dimensions': { kind: 'npyDimensions', found: 5 },
      nothing: { kind: 'npyEmpty', shape: '0 × 3' },
      'too much': { kind: 'npySize', shape: '300 × 300', found: 90_000, most },
    });
  });

  it('can be opened by NumPy when they are ours', () => {
    const data = Float32Array.of(0.5, -1, 3e-8, 4, 5, 6);
    const bytes = Buffer.from(writeNpy({ shape: [1, 3, 1, 2], data })).toString('base64');
    const answer = python(
      `import base64\nx = np.load(io.BytesIO(base64.b64decode('${bytes}')))\nprint(x.shape, x.dtype, x.ravel().tolist())`,
    );
    expect(new TextDecoder().decode(answer).trim()).toBe(
      `(1, 3, 1, 2) float32 [0.5, -1.0, ${Math.fround(3e-8)}, 4.0, 5.0, 6.0]`.replace('e-8', 'e-08'),
    );
  });
});
