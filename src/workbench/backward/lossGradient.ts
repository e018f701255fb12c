import { pickDigits } from '../../data/batches';
import type { Digits } from '../../data/digits';
import { digitTensor } from '../../data/layer';
import { identityAffine, type Method, normalize, type Shape, type Tensor } from '../../engine/index';
import { javascript } from '../../nn/javascript/backend';
import type { Layer } from '../../nn/layer';
import { linear } from '../../nn/layers/linear';
import { crossEntropy } from '../../nn/loss';
import { gradientDescent } from '../../nn/optimizer';
import { createRandom } from '../../nn/random';

// A loss that is no stand-in: a linear layer reads all outputs of a sample and names the digit, and the softmax
// cross-entropy of its answers is what the outputs are asked to lower.

/** Whom the head has learnt from: the batches after the next one, which share no digit with what is shown. */
const skippedBatches = 2;
export const headBatches = 13;
const headSamples = 8;
export const headRounds = 3;
const classes = 10;
/** A step changes a logit by about so much, whatever the number of outputs that are read. */
const rate = 4;

export interface HeadRequest {
  readonly digits: Digits;
  readonly seed: number;
  /** The batch that is shown. */
  readonly batch: number;
  /** Of it, how many channels there are and how large their maps. */
  readonly shape: Shape;
  readonly method: Method;
  readonly epsilon: number;
}

/**
 * Trains the head on normalized digits, γ = 1 and β = 0, as a network has them when training begins. It stops after every
 * batch, so that whoever waits for it can look after other things.
 */
export function* trainHead({ digits, seed, batch, shape, method, epsilon }: HeadRequest): Generator<void, Layer> {
  const [, C, H, W] = shape;
  const inputs = C * H * W;
  const head = linear(javascript, inputs, classes, 'small', createRandom(seed));
  const descent = gradientDescent(javascript, head.parameters);
  const lessons: { readonly xHat: Tensor; readonly labels: readonly number[] }[] = [];
  for (let index = 0; index < headBatches; index++) {
    const picks = pickDigits(digits.count, seed, batch + skippedBatches + index, headSamples);
    const x = digitTensor(digits, picks, [headSamples, C, H, W]);
    const { xHat } = normalize(x, method, identityAffine(C), epsilon, { allowSingleValue: true });
    lessons.push({ xHat, labels: picks.map((pick) => digits.labels[pick]!) });
    yield;
  }
  for (let round = 0; round < headRounds; round++) {
    for (const { xHat, labels } of lessons) {
      const { dLogits } = crossEntropy(head.forward(xHat, 'train'), labels);
      head.backward(dLogits);
      descent.step(rate / inputs);
      yield;
    }
  }
  return head;
}

/** What the trained head says of a batch, and what its loss asks of every output. */
export interface HeadAnswer {
  readonly loss: number;
  readonly right: number;
  readonly dy: Tensor;
}

export function askHead(head: Layer, y: Tensor, labels: readonly number[]): HeadAnswer {
  const { loss, wrong, dLogits } = crossEntropy(head.forward(y, 'evaluate'), labels);
  // The head writes every answer into the same array.
  const { shape, data } = head.backward(dLogits);
  return { loss, right: labels.length - wrong, dy: { shape, data: data.slice() } };
}
