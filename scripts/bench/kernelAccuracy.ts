import { identityAffine, type Method, normalize, type Shape } from '../../src/engine';
import type { Kernels } from '../../src/kernels/kernels';
import { randomTensor } from '../../tests/helpers/random';
import { reference } from '../../tests/kernels/reference';
import { closeJobs, jobsOf } from './kernelRaces';
import { epsilon, type Peer } from './peers/peer';
import { nameOf } from './timing';

/** One line a method: the largest error of y where x = 10⁶ + N(0, 0.1), against float64; of a peer, its most exact way. */
export async function accuracyRows(
  kernels: Kernels,
  peers: readonly Peer[],
  methods: readonly Method[],
): Promise<string[][]> {
  const shape: Shape = [8, 32, 28, 28];
  const x = randomTensor(shape, 3, 1e6, 0.1);
  const affine = identityAffine(shape[1]);
  const workspace = kernels.createWorkspace(shape);
  workspace.load(x);
  const rows: string[][] = [];
  for (const method of methods) {
    const wanted = reference(x, method, affine, epsilon).y;
    const errors = [
      largestError(normalize(x, method, affine, epsilon).y.data, wanted),
      largestError(workspace.normalize(method, affine, epsilon).y.data, wanted),
    ];
    const jobs = await jobsOf(peers, shape, (peer) => peer.forward(x, method));
    for (const [, contenders] of jobs) {
      const ways: number[] = [];
      for (const contender of contenders) {
        contender.prepare?.();
        await contender.run();
        ways.push(largestError(await contender.result(), wanted));
      }
      errors.push(Math.min(...ways));
    }
    await closeJobs(jobs);
    rows.push([nameOf(method), ...errors.map((error) => error.toExponential(0))]);
  }
  return rows;
}

/** NaN if a number is. */
function largestError(came: Float32Array, wanted: Float64Array): number {
  return came.reduce((largest, value, cell) => Math.max(largest, Math.abs(value - wanted[cell]!)), 0);
}
