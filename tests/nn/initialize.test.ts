import { deviation, max, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { type Initialization, initialize } from '../../src/nn/initialize';
import { createRandom } from '../../src/nn/random';

const [inputs, outputs] = [100, 60];

function weights(initialization: Initialization): Float32Array {
  const weight = new Float32Array(inputs * outputs);
  initialize(weight, initialization, inputs, outputs, createRandom(8));
  return weight;
}

describe('initialize', () => {
  it.each([
    ['he', Math.sqrt(2 / 100)],
    ['xavier', Math.sqrt(2 / 160)],
    ['uniform', 0.1 / Math.sqrt(3)],
    ['small', 0.01],
  ] as const)('%s has the spread that its authors chose', (initialization, expected) => {
    const values = weights(initialization);
    expect(Math.abs(mean(values)!)).toBeLessThan(0.05 * expected);
    expect(Math.abs(deviation(values)! / expected - 1)).toBeLessThan(0.03);
  });

  it('uniform stays within ±1/√inputs', () => {
    expect(max(weights('uniform'), Math.abs)).toBeLessThanOrEqual(0.1);
    expect(max(weights('uniform'), Math.abs)).toBeGreaterThan(0.099);
  });
});
