import type { Tensor } from '../engine/index';
import { exponential, logarithm } from './elementary';

/** How well a net answers a batch. */
export interface Loss {
  /** Mean of −ln p(right class) over the batch, in nats; NaN once the net has diverged. */
  readonly loss: number;
  /** How many of the batch are answered wrongly; an answer that is not a number is wrong. */
  readonly wrong: number;
  /** dloss/dlogits. */
  readonly dLogits: Tensor;
}

/** Softmax over the classes, one row a sample. */
export function softmax({ shape, data }: Tensor): Tensor {
  const classes = shape[1];
  const result = new Float32Array(data.length);
  for (let start = 0; start < data.length; start += classes) {
    const total = logSumExp(data, start, classes);
    for (let index = start; index < start + classes; index++) result[index] = exponential(data[index]! - total);
  }
  return { shape, data: result };
}

/**
 * Softmax and cross-entropy in one, whose slope is simply (p − 1[right class]) / N.
 * @param logits N×classes×1×1
 * @param labels the right class of each sample
 */
export function crossEntropy({ shape, data }: Tensor, labels: ArrayLike<number>): Loss {
  const [samples, classes] = shape;
  const slopes = new Float32Array(data.length);
  let loss = 0;
  let wrong = 0;
  for (let sample = 0; sample < samples; sample++) {
    const start = sample * classes;
    const right = start + labels[sample]!;
    // From the logits, not from p, which may have been rounded to 0.
    const total = logSumExp(data, start, classes);
    loss += total - data[right]!;
    let isRight = true;
    for (let index = start; index < start + classes; index++) {
      slopes[index] = (exponential(data[index]! - total) - (index === right ? 1 : 0)) / samples;
      // A draw is no answer, nor is NaN.
      if (index !== right && !(data[index]! < data[right]!)) isRight = false;
    }
    if (!isRight) wrong += 1;
  }
  return { loss: loss / samples, wrong, dLogits: { shape, data: slopes } };
}

/** ln Σ e^x without overflow; NaN if any is NaN. */
function logSumExp(data: Float32Array, start: number, count: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = start; index < start + count; index++) largest = Math.max(largest, data[index]!);
  let sum = 0;
  for (let index = start; index < start + count; index++) sum += exponential(data[index]! - largest);
  return largest + logarithm(sum);
}
