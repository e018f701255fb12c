import { describe, expect, it } from 'vitest';
import { applyAffine, cellCount, identityAffine, normalize, tensor } from '../../src/engine';
import { randomAffine, randomTensor } from '../helpers/random';

describe('applyAffine', () => {
  const x = randomTensor([2, 3, 2, 2], 11);

  it('gives the y of normalize from its xHat', () => {
    const affine = randomAffine(3, 12);
    const { xHat, y } = normalize(x, { kind: 'batch' }, affine, 1e-3);
    expect(applyAffine(xHat, affine)).toEqual(y);
  });

  it('writes into the tensor it is given', () => {
    const into = tensor(x.shape, new Float32Array(cellCount(x.shape)));
    const y = applyAffine(x, randomAffine(12, 13), into);
    expect(y).toBe(into);
    expect(y).toEqual(applyAffine(x, randomAffine(12, 13)));
  });

  it('changes nothing with the identity', () => {
    expect(applyAffine(x, identityAffine(3))).toEqual(x);
  });
});
