import type { Tensor } from '../../src/engine/index';

/** The values that two printed decimals do not give back bit by bit. */
export function valuesBeyondHundredths({ data }: Tensor): number[] {
  return [...data].filter((value) => !Object.is(Math.fround(Number(value.toFixed(2))), value));
}

/** The part of a tensor that a smaller one of the given shape covers, counted from the first cell of every axis. */
export function corner(x: Tensor, shape: Tensor['shape']): number[] {
  const values: number[] = [];
  const [, channels, height, width] = x.shape;
  for (let n = 0; n < shape[0]; n += 1) {
    for (let c = 0; c < shape[1]; c += 1) {
      for (let h = 0; h < shape[2]; h += 1) {
        for (let w = 0; w < shape[3]; w += 1) {
          values.push(x.data[((n * channels + c) * height + h) * width + w]!);
        }
      }
    }
  }
  return values;
}

/** All values of one channel, of every sample. */
export function channelValues(x: Tensor, channel: number): number[] {
  const [, channels, height, width] = x.shape;
  return [...x.data].filter((_, index) => Math.floor(index / (height * width)) % channels === channel);
}

export function correlation(first: readonly number[], second: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [firstMean, secondMean] = [mean(first), mean(second)];
  const covariance = (left: readonly number[], leftMean: number, right: readonly number[], rightMean: number) =>
    mean(left.map((value, index) => (value - leftMean) * (right[index]! - rightMean)));
  const common = covariance(first, firstMean, second, secondMean);
  const own = covariance(first, firstMean, first, firstMean) * covariance(second, secondMean, second, secondMean);
  return common / Math.sqrt(own);
}
