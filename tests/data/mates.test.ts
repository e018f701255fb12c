import { describe, expect, it } from 'vitest';
import { batchOfMates, mateChoices, withMates } from '../../src/data/mates';
import { defaultChannels, withOutlier } from '../../src/data/random';
import { inputSources, makeInput } from '../../src/data/source';
import { digits } from './realDigits';

const shape = [4, 6, 4, 4] as const;
const size = 6 * 4 * 4;

describe.each(inputSources)('withMates, data from %s', (source) => {
  const makeBatch = (batch: number) => makeInput({ source, shape, seed: 3, batch, channels: defaultChannels }, digits);
  const own = makeBatch(5);

  it('leaves the first sample as it is, whoever its mates are', () => {
    const moved = mateChoices.filter(
      (mates) => withMates(makeBatch, 5, mates).data.subarray(0, size).join() !== own.data.subarray(0, size).join(),
    );
    expect(moved).toEqual([]);
  });

  it('gives its own mates, those of the next batch, or one far off', () => {
    expect(withMates(makeBatch, 5, 'own')).toEqual(own);
    expect(withMates(makeBatch, 5, 'others').data.subarray(size)).toEqual(makeBatch(6).data.subarray(size));
    expect(withMates(makeBatch, 5, 'outlier')).toEqual(withOutlier(own, 1));
  });

  it('does not touch the batches that it takes from', () => {
    const before = own.data.slice();
    for (const mates of mateChoices) withMates(() => own, 0, mates);
    expect(own.data).toEqual(before);
  });

  it('has nobody to exchange in a batch of one', () => {
    const alone = { shape: [1, 6, 4, 4], data: own.data.slice(0, size) } as const;
    expect(mateChoices.map((mates) => withMates(() => alone, 0, mates))).toEqual([alone, alone, alone]);
  });
});

it('batchOfMates names the batch that pictures of the mates are taken from', () => {
  expect(mateChoices.map((mates) => batchOfMates(7, mates))).toEqual([7, 8, 7]);
});
