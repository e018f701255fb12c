import { drawSample, spreadsFor } from '../../../data/random';
import { cellCount, indexOf, normalizeFrom, type Shape, type Statistics, setOf } from '../../../engine/index';
import type { Kernels } from '../../../kernels/kernels';
import { centre, createNormalizer, extentOf, type Normalizer } from './normalizer';
import { allocate, type BigData, type Reply, type Request, type Wanted, type Worked } from './protocol';

interface Opened {
  readonly data: BigData;
  readonly normalizer: Normalizer;
  readonly reach: number;
  readonly isAllFinite: boolean;
}

/** Cells that are drawn before the worker looks whether they are still wanted. */
const CELLS_AT_ONCE = 100_000;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** All that the stage's tensor depends on; the chosen cell is not among it. */
function tensorKey({ data, stage, pool, isCentred, epsilon, gamma, beta }: Wanted): unknown {
  if (stage === 'input') return { data, stage };
  if (stage === 'centred') return { data, stage, pool };
  return { data, stage, pool, isCentred, epsilon, ...(stage === 'output' && { gamma, beta }) };
}

/**
 * The worker's side. Requests may come faster than they are answered: only the newest counts, and a tensor that is no
 * longer wanted is given up while it is drawn. Nothing is worked out that the change since the last answer does not ask
 * for, and no memory is taken for a tensor once there are two of its kind to pass to and fro.
 * @param pause lets messages in
 */
export function createBigServer(
  loading: Promise<Kernels>,
  post: (reply: Reply) => void,
  pause: () => Promise<void>,
): (request: Request) => void {
  let newest: Wanted | undefined;
  let isServing = false;
  let opened: Opened | undefined;
  let own: { readonly key: number; readonly values: Float32Array } | undefined;
  let lastKey: unknown;
  const spare: Float32Array[] = [];

  /** The tensor's own workspace; undefined where another tensor has been asked for meanwhile. */
  async function open(data: BigData): Promise<Opened | undefined> {
    if (opened && isSame(opened.data, data)) return opened;
    opened = undefined;
    lastKey = undefined;
    const { shape } = data;
    const normalizer = createNormalizer(await loading, shape);
    if (data.kind === 'own') {
      if (own?.key !== data.key) throw new Error(`open: the reader's data ${data.key} has not come`);
      normalizer.x.data.set(own.values);
    } else {
      const samples = Math.max(1, Math.floor((CELLS_AT_ONCE * shape[0]) / cellCount(shape)));
      for (let n = 0; n < shape[0]; n++) {
        drawSample(normalizer.x, n, data.seed, spreadsFor(shape[1]));
        if (n % samples !== samples - 1) continue;
        await pause();
        if (newest && !isSame(newest.data, data)) return undefined;
      }
    }
    opened = { data, normalizer, ...extentOf(normalizer.x) };
    return opened;
  }

  async function serve(wanted: Wanted): Promise<void> {
    const from = await open(wanted.data);
    if (!from) return;
    const { normalizer, reach, isAllFinite } = from;
    const { shape } = wanted.data;
    const isStyled = wanted.stage === 'output';
    const normalized = normalizer.normalize({ ...wanted, ...(!isStyled && { gamma: 1, beta: 0 }) });
    const worked = workCell(wanted, normalizer, normalized);
    const key = tensorKey(wanted);
    const answer = { kind: 'shown', wanted, worked, engine: normalizer.engine, reach, isAllFinite } as const;
    if (isSame(key, lastKey)) return post(answer);
    lastKey = key;
    const values = takeSpare(cellCount(shape));
    if (wanted.stage === 'input') values.set(normalizer.x.data);
    else if (wanted.stage === 'centred') centre(normalizer.x, normalized, values);
    else values.set(normalized.y.data);
    post({ ...answer, values });
  }

  function takeSpare(length: number): Float32Array {
    const fitting = spare.findIndex((array) => array.length === length);
    if (fitting < 0) spare.length = 0;
    return spare.splice(fitting, 1)[0] ?? allocate(length);
  }

  async function serveNewest(): Promise<void> {
    isServing = true;
    while (newest) {
      const wanted = newest;
      newest = undefined;
      try {
        await serve(wanted);
      } catch (error) {
        post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    }
    isServing = false;
  }

  return (request) => {
    spare.push(...request.spare);
    const { data } = request.wanted;
    if (request.own && data.kind === 'own') own = { key: data.key, values: request.own };
    newest = request.wanted;
    if (!isServing) void serveNewest();
  };
}

/** One cell through the engine, with its set's mean and variance. */
function workCell(wanted: Wanted, { x }: Normalizer, { mean, variance }: Statistics): Worked {
  const { cell, pool, gamma, beta, epsilon } = wanted;
  const { n, c, h, w } = cell;
  const set = setOf(pool, x.shape, n, c, h, w);
  const value = x.data[indexOf(x.shape, n, c, h, w)]!;
  const one: Shape = [1, 1, 1, 1];
  const statistics = {
    shape: one,
    pool: one,
    group: Int32Array.of(0),
    mean: Float64Array.of(mean[set]!),
    variance: Float64Array.of(variance[set]!),
  };
  const single = { shape: one, data: Float32Array.of(value) };
  const { xHat, y } = normalizeFrom(single, statistics, { gamma: [gamma], beta: [beta] }, epsilon);
  return { x: value, mean: mean[set]!, variance: variance[set]!, xHat: xHat.data[0]!, y: y.data[0]! };
}
