import { describe, expect, it } from 'vitest';
import { pickDigits } from '../../src/data/batches';
import { digitTensor } from '../../src/data/layer';
import { defaultChannels } from '../../src/data/random';
import { type InputChoice, inputSources, makeInput, OUTLIER_SAMPLE } from '../../src/data/source';
import { identityAffine, type Method, normalize } from '../../src/engine/index';
import { digits } from './realDigits';
import { channelValues, corner, valuesBeyondHundredths } from './tensors';

const choice: InputChoice = { source: 'digits', shape: [4, 6, 4, 4], seed: 1, batch: 0, channels: defaultChannels };

describe.each(inputSources)('makeInput from %s', (source) => {
  it('is the same for the same choice, and another for another seed or batch', () => {
    const x = makeInput({ ...choice, source }, digits);
    expect(makeInput({ ...choice, source }, digits)).toEqual(x);
    expect(makeInput({ ...choice, source, seed: 2 }, digits)).not.toEqual(x);
    expect(makeInput({ ...choice, source, batch: 1 }, digits)).not.toEqual(x);
  });

  it('leaves the cells it had when samples and channels are added, in later batches too', () => {
    const x = makeInput({ ...choice, source, batch: 3 }, digits);
    const grown = makeInput({ ...choice, source, batch: 3, shape: [8, 16, 4, 4] }, digits);
    expect(corner(grown, x.shape)).toEqual([...x.data]);
  });

  it('prints whole with two decimals', () => {
    expect(valuesBeyondHundredths(makeInput({ ...choice, source, shape: [8, 16, 8, 8] }, digits))).toEqual([]);
  });
});

describe('makeInput', () => {
  it('takes the digits of the batch', () => {
    const picks = pickDigits(digits.count, 1, 2, 4);
    expect(makeInput({ ...choice, batch: 2 }, digits)).toEqual(digitTensor(digits, picks, choice.shape));
  });

  it('keeps digits and random values within the ±15 that the outlier counts on', () => {
    const everyDigit = makeInput({ ...choice, shape: [160, 16, 8, 8] }, digits);
    const random = makeInput({ ...choice, source: 'random', shape: [20, 16, 8, 8] }, digits);
    expect([...everyDigit.data, ...random.data].filter((value) => Math.abs(value) > 15)).toEqual([]);
  });

  it('sets the outlier above every other sample in every channel, and changes nothing else', () => {
    const shape = [8, 16, 8, 8] as const;
    const [x, far] = [
      makeInput({ ...choice, shape }, digits),
      makeInput({ ...choice, shape, source: 'outlier' }, digits),
    ];
    const [perSample, perMap] = [x.data.length / 8, 64];
    const first = OUTLIER_SAMPLE * perMap;
    const tooNear = Array.from({ length: 16 }, (_, channel) => channel).filter((channel) => {
      const values = channelValues(far, channel);
      const others = values.toSpliced(first, perMap);
      return Math.min(...values.slice(first, first + perMap)) <= Math.max(...others);
    });
    expect(tooNear).toEqual([]);
    const start = OUTLIER_SAMPLE * perSample;
    const others = ({ data }: typeof x) => [...data].toSpliced(start, perSample);
    expect(others(far)).toEqual(others(x));
  });

  describe('the outlier', () => {
    const x = makeInput(choice, digits);
    const far = makeInput({ ...choice, source: 'outlier' }, digits);
    const largestChange = (method: Method) => {
      const before = normalize(x, method, identityAffine(6), 1e-5).y.data;
      const after = normalize(far, method, identityAffine(6), 1e-5).y.data;
      return Math.max(...after.map((value, index) => Math.abs(value - before[index]!)));
    };

    it.each<Method>([{ kind: 'layer' }, { kind: 'group', groups: 2 }, { kind: 'instance' }])(
      'is undone by $kind',
      (method) => {
        expect(largestChange(method)).toBeLessThan(0.002);
      },
    );

    it('is not undone by batch', () => {
      expect(largestChange({ kind: 'batch' })).toBeGreaterThan(1);
    });
  });
});
