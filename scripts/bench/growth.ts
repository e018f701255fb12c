import { cellCount, identityAffine, type Method, normalize, type Shape } from '../../src/engine';
import type { Kernels } from '../../src/kernels/kernels';
import { randomTensor } from '../../tests/helpers/random';
import { epsilon } from './peers/peer';
import { medianTimes, table } from './timing';

const effort = { warmUp: 60, measure: 120 };
const contenders = ['copy', 'engine', 'kernel'] as const;

interface Point {
  /** What is made larger from point to point. */
  readonly amount: number;
  readonly milliseconds: ReadonlyMap<string, number>;
}

/** How cost grows with the number of cells, and with the number of sets that the same cells are cut into. */
export async function benchGrowth(kernels: Kernels): Promise<string> {
  const bySize: Point[] = [];
  for (const cells of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const shape: Shape = [4, 10, 1, cells / 40];
    bySize.push({ amount: cells, milliseconds: await timesOf(kernels, shape, { kind: 'batch' }) });
  }
  const bySets: Point[] = [];
  for (const sets of [1, 10, 100, 1e3, 1e4, 1e5]) {
    const shape: Shape = [1, sets, 1, 1e6 / sets];
    bySets.push({ amount: sets, milliseconds: await timesOf(kernels, shape, { kind: 'instance' }) });
  }
  return [
    '### How cost grows with size: batch norm over 10 channels, milliseconds',
    tableOf('cells', bySize),
    '### How cost grows with the number of sets: instance norm over 10⁶ cells, milliseconds',
    tableOf('sets', bySets),
  ].join('\n\n');
}

async function timesOf(kernels: Kernels, shape: Shape, method: Method): Promise<Map<string, number>> {
  const x = randomTensor(shape, 1, 1, 2);
  const affine = identityAffine(shape[1]);
  const into = normalize(x, method, affine, epsilon);
  const workspace = kernels.createWorkspace(shape);
  workspace.load(x);
  const target = new Float32Array(cellCount(shape));
  return medianTimes(
    [
      { name: 'copy', run: () => target.set(x.data) },
      { name: 'engine', run: () => normalize(x, method, affine, epsilon, { into }) },
      {
        name: 'kernel',
        run() {
          workspace.load(workspace.x);
          workspace.normalize(method, affine, epsilon);
        },
      },
    ],
    effort,
  );
}

/** One line a point, and the slope in log-log: 1 is proportional, 0 is constant. */
function tableOf(name: string, points: readonly Point[]): string {
  const rows = points.map(({ amount, milliseconds }) => [
    amount.toLocaleString('en'),
    ...contenders.map((contender) => milliseconds.get(contender)!.toPrecision(3)),
  ]);
  const slopes = contenders.map((contender) => {
    return slope(points.map(({ amount, milliseconds }) => [Math.log(amount), Math.log(milliseconds.get(contender)!)]));
  });
  return table([name, ...contenders], [...rows, ['slope', ...slopes.map((value) => value.toFixed(2))]], 1);
}

/** Of the straight line that fits best. */
function slope(points: readonly (readonly [across: number, up: number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const across = mean(([value]) => value);
  const up = mean(([, value]) => value);
  return mean(([one, other]) => (one - across) * (other - up)) / mean(([one]) => (one - across) ** 2);
}
