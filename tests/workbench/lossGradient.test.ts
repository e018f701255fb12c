import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeDigits } from '../../src/data/digits';
import type { Tensor } from '../../src/engine';
import type { Layer } from '../../src/nn/layer';
import { crossEntropy } from '../../src/nn/loss';
import { epsilonOf, methodOf, outputOf } from '../../src/state/derive';
import { picksOf } from '../../src/state/picks';
import { defaultPicture, type PictureState } from '../../src/state/picture';
import { askHead, type HeadRequest, trainHead } from '../../src/workbench/backward/lossGradient';

const digits = decodeDigits(readFileSync('public/data/digits.bin'));
const state: PictureState = { ...defaultPicture(digits, 'batch'), shape: [4, 2, 3, 3] };
const requestOf = (of: PictureState): HeadRequest => ({ ...of, method: methodOf(of), epsilon: epsilonOf(of) });
const labelsOf = (of: PictureState) => picksOf(of)!.map((pick) => digits.labels[pick]!);

function trained(request: HeadRequest): Layer {
  const training = trainHead(request);
  for (;;) {
    const step = training.next();
    if (step.done) return step.value;
  }
}

describe('the gradient of a trained head', () => {
  it('is the slope of its loss at every output', () => {
    const head = trained(requestOf(state));
    const y = outputOf(state);
    const labels = labelsOf(state);
    const { dy } = askHead(head, y, labels);
    const lossAt = (data: Float32Array) =>
      crossEntropy(head.forward({ shape: y.shape, data } satisfies Tensor, 'evaluate'), labels).loss;
    const step = 1 / 64;
    const offenders = Array.from(dy.data).flatMap((slope, at) => {
      const difference =
        (lossAt(y.data.with(at, y.data[at]! + step)) - lossAt(y.data.with(at, y.data[at]! - step))) / (2 * step);
      return Math.abs(slope - difference) < 2e-4 ? [] : [`${at}: ${slope} | ${difference}`];
    });
    expect(offenders).toEqual([]);
    expect(Math.max(...dy.data)).toBeGreaterThan(1e-3);
  });

  it('comes from a head that has learnt: it names digits it has not seen better than chance', () => {
    const shown = { ...state, shape: [8, 6, 4, 4] as const };
    const { loss, right } = askHead(trained(requestOf(shown)), outputOf(shown), labelsOf(shown));
    expect(right).toBeGreaterThan(5);
    expect(loss).toBeLessThan(Math.log(10) / 2);
  });

  it('is the same for the same settings, and another under another method', () => {
    const ask = (of: PictureState) => askHead(trained(requestOf(of)), outputOf(of), labelsOf(of)).dy.data;
    expect(ask(state)).toEqual(ask(state));
    expect(ask({ ...state, kind: 'layer' })).not.toEqual(ask(state));
  });
});

describe('the labels of the picture', () => {
  it('go along with their samples, and are none for random numbers', () => {
    const own = labelsOf(state);
    expect(labelsOf({ ...state, rows: [2, 0, 8] })).toEqual([own[2], own[0], own[0], own[1]]);
    expect(picksOf({ ...state, source: 'random' })).toBeNull();
  });
});
