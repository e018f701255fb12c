import { backward, cellCount, identityAffine, type Method, normalize, type Shape, type Tensor } from '../../src/engine';
import type { Kernels } from '../../src/kernels/kernels';
import { epsilon, type Job, type Peer } from './peers/peer';
import { createPlainLoop } from './plainLoop';
import { type Contender, format, medianTimes, nameOf, ratio } from './timing';

const effort = { warmUp: 80, measure: 100 };

/** Peers far slower than the others are left out of tensors with more cells. */
const largestForSlowPeers = 250_000;

/** The peers' ways to do one thing, each a contender of its own. */
type Jobs = readonly (readonly [peer: string, contenders: readonly (Job & Contender)[]])[];

export const forwardHead = ['plain loop', 'engine', 'kernel'] as const;
export const bothHead = ['engine', 'kernel'] as const;

/** One line of a table, and the ratios that goals are set for. */
export interface Race {
  readonly shape: Shape;
  readonly method: Method;
  readonly fields: readonly string[];
  readonly kernelToCopy: number;
  readonly bestPeerToKernel: number;
  /** ONNX Runtime's machine code, where it is there. */
  readonly nativeToKernel?: number;
  /** Only where the plain loop took part. */
  readonly plainLoopToKernel?: number;
}

/** One line of the table of forward passes, in ns an element. */
export async function forwardRow(kernels: Kernels, peers: readonly Peer[], x: Tensor, method: Method): Promise<Race> {
  const affine = identityAffine(x.shape[1]);
  const workspace = kernels.createWorkspace(x.shape);
  workspace.load(x);
  const plainLoop = createPlainLoop(method, x.shape);
  const into = normalize(x, method, affine, epsilon);
  const contenders = {
    'plain loop': () => plainLoop(x, into.y, epsilon),
    engine: () => normalize(x, method, affine, epsilon, { into }),
    kernel() {
      workspace.load(workspace.x);
      workspace.normalize(method, affine, epsilon);
    },
  };
  const jobs = await jobsOf(peers, x.shape, (peer) => peer.forward(x, method));
  const time = await race(x, contenders, jobs);
  const row = rowOf(x.shape, method, time, forwardHead, peers);
  const plainLoopToKernel = time('plain loop') / time('kernel');
  return { ...row, fields: [...row.fields, ratio(plainLoopToKernel, 1)], plainLoopToKernel };
}

/** One line of the table of forward and backward passes together. */
export async function bothRow(
  kernels: Kernels,
  peers: readonly Peer[],
  x: Tensor,
  dy: Tensor,
  method: Method,
): Promise<Race> {
  const affine = identityAffine(x.shape[1]);
  const workspace = kernels.createWorkspace(x.shape);
  workspace.load(x);
  workspace.dy.data.set(dy.data);
  const into = normalize(x, method, affine, epsilon);
  const contenders = {
    engine: () => backward(dy, normalize(x, method, affine, epsilon, { into }), method, affine),
    kernel() {
      workspace.load(workspace.x);
      workspace.normalize(method, affine, epsilon);
      workspace.backward(workspace.dy);
    },
  };
  const jobs = await jobsOf(peers, x.shape, (peer) => peer.both!(x, dy, method));
  const time = await race(x, contenders, jobs);
  return rowOf(x.shape, method, time, bothHead, peers);
}

/** What every peer offers for one task. */
export async function jobsOf(
  peers: readonly Peer[],
  shape: Shape,
  ask: (peer: Peer) => Promise<readonly Job[]>,
): Promise<Jobs> {
  const found: (readonly [string, readonly (Job & Contender)[]])[] = [];
  for (const peer of peers) {
    if (peer.isSlow && cellCount(shape) > largestForSlowPeers) continue;
    const jobs = await ask(peer);
    found.push([peer.name, jobs.map((job, way) => ({ ...job, name: `${peer.name} ${way}` }))]);
  }
  return found;
}

export async function closeJobs(jobs: Jobs): Promise<void> {
  for (const job of jobs.flatMap(([, contenders]) => contenders)) await job.close();
}

/** Nanoseconds an element by name; of a peer, its fastest way, and ∞ if it did not run. */
type Times = (name: string) => number;

async function race(x: Tensor, ours: Readonly<Record<string, () => void>>, jobs: Jobs): Promise<Times> {
  const target = new Float32Array(x.data.length);
  const times = await medianTimes(
    [
      { name: 'copy', run: () => target.set(x.data) },
      ...Object.entries(ours).map(([name, run]) => ({ name, run })),
      ...jobs.flatMap(([, contenders]) => contenders),
    ],
    effort,
  );
  await closeJobs(jobs);
  const ways = new Map(jobs.map(([peer, contenders]) => [peer, contenders.map(({ name }) => name)]));
  return (name) => {
    const fastest = Math.min(...(ways.get(name) ?? [name]).map((way) => times.get(way) ?? Number.POSITIVE_INFINITY));
    return (fastest * 1e6) / x.data.length;
  };
}

function rowOf(shape: Shape, method: Method, time: Times, ours: readonly string[], peers: readonly Peer[]): Race {
  const names = ['copy', ...ours, ...peers.map(({ name }) => name)];
  const kernelToCopy = time('kernel') / time('copy');
  const inBrowsers = peers.filter(({ isNative }) => !isNative).map(({ name }) => time(name));
  const bestPeerToKernel = Math.min(...inBrowsers) / time('kernel');
  const native = peers.find(({ isNative }) => isNative);
  const times = names.map((name) => format(time(name)));
  const fields = [shape.join('×'), nameOf(method), ...times, ratio(kernelToCopy, 1), ratio(bestPeerToKernel, 1)];
  const nativeToKernel = native && { nativeToKernel: time(native.name) / time('kernel') };
  return { shape, method, fields, kernelToCopy, bestPeerToKernel, ...nativeToKernel };
}
