import { setsOfRuns } from '../../engine/groups';
import { groupCount, type Method, type Normalized, poolOf, type Shape, type Tensor } from '../../engine/index';
import type { Normalizer } from '../backend';
import type { Kernel } from './kernel';
import type { Memory } from './memory';

/** What a normalization of one shape is written to. */
interface Place {
  readonly result: Omit<Normalized, 'epsilon'>;
  readonly dx: Tensor;
  /** Scratch: the engine's two means, one a set. */
  readonly gradient: Float64Array;
  readonly product: Float64Array;
  /** Channels in a set. */
  readonly span: number;
}

/** The engine's normalization in WebAssembly. Which cells share a set is the engine's word: `poolOf`. */
export function createNormalizer(kernel: Kernel, memory: Memory, method: Method, channels: number): Normalizer {
  const isPooled = method.kind === 'batch';
  const isCentred = method.kind !== 'rms';
  const places = new Map<string, Place>();
  const dGamma = memory.doubles(channels);
  const dBeta = memory.doubles(channels);
  const servedMean = isPooled ? memory.doubles(channels) : new Float64Array();
  const servedVariance = isPooled ? memory.doubles(channels) : new Float64Array();
  const servedInvStd = isPooled ? memory.doubles(channels) : new Float64Array();
  /** Room for the largest batch so far, which smaller ones use as well. */
  let room: readonly Float32Array[] = [];
  let setRoom: readonly Float64Array[] = [];

  const placeOf = (shape: Shape): Place => {
    const key = shape.join();
    const known = places.get(key);
    if (known) return known;
    const length = shape[0] * shape[1] * shape[2] * shape[3];
    const sets = groupCount(method, shape);
    if (length > (room[0]?.length ?? 0)) {
      room = Array.from({ length: 3 }, () => memory.singles(length));
      places.clear();
    }
    if (sets > (setRoom[0]?.length ?? 0)) {
      setRoom = Array.from({ length: 5 }, () => memory.doubles(sets));
      places.clear();
    }
    const [y, xHat, dx] = room.map((list): Tensor => ({ shape, data: list.subarray(0, length) }));
    const [mean, variance, invStd, gradient, product] = setRoom.map((list) => list.subarray(0, sets));
    const pool = poolOf(method, shape);
    const place: Place = {
      result: {
        ...{ shape, pool, group: setsOfRuns(pool, shape) },
        ...{ mean: mean!, variance: variance!, invStd: invStd!, xHat: xHat!, y: y! },
      },
      ...{ dx: dx!, gradient: gradient!, product: product!, span: pool[1] },
    };
    places.set(key, place);
    return place;
  };

  const sizes = ([samples, , height, width]: Shape, span: number) =>
    [samples, channels, height * width, isPooled, span] as const;

  return {
    normalize(x, { gamma, beta }, epsilon) {
      const { result, span } = placeOf(x.shape);
      const { mean, variance, invStd, xHat, y } = result;
      const cut = sizes(x.shape, span);
      const start = memory.place(x.data);
      kernel.measure(start, ...cut, isCentred, mean.byteOffset, variance.byteOffset);
      const statistics = [mean.byteOffset, variance.byteOffset, invStd.byteOffset];
      const affine = [memory.place(gamma), memory.place(beta)];
      kernel.apply(start, xHat.data.byteOffset, y.data.byteOffset, ...cut, epsilon, ...statistics, ...affine);
      memory.release();
      return { ...result, epsilon };
    },

    backward(dy, normalized, { gamma }) {
      const { dx, gradient, product, span } = placeOf(dy.shape);
      const { xHat, invStd } = normalized;
      kernel.normalizeBackward(
        ...[memory.place(dy.data), xHat.data.byteOffset, dx.data.byteOffset, ...sizes(dy.shape, span), isCentred],
        ...[invStd.byteOffset, memory.place(gamma), dGamma.byteOffset, dBeta.byteOffset],
        ...[gradient.byteOffset, product.byteOffset],
      );
      memory.release();
      return { dx, dGamma, dBeta };
    },

    normalizeWith(x, running, { gamma, beta }, epsilon) {
      const { result, dx, span } = placeOf(x.shape);
      servedMean.set(running.mean);
      servedVariance.set(running.variance);
      // x̂ is not asked for: it goes to where the next backward writes, so that the last batch's stays.
      const xHat = dx.data.byteOffset;
      kernel.apply(
        ...[memory.place(x.data), xHat, result.y.data.byteOffset, ...sizes(x.shape, span), epsilon],
        ...[servedMean.byteOffset, servedVariance.byteOffset, servedInvStd.byteOffset],
        ...[memory.place(gamma), memory.place(beta)],
      );
      memory.release();
      return result.y;
    },
  };
}
