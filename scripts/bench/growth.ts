import { readFileSync } from 'node:fs';
import { decodeDigits } from '../../src/data/digits';
import { cellCount, identityAffine, type Method, normalize, type Shape } from '../../src/engine';
import { layoutBig, wholeView } from '../../src/figures/bigLayout';
import { paintRows, planBig } from '../../src/figures/paintBig';
import type { Kernels } from '../../src/kernels/kernels';
import { createBatches, prepareData } from '../../src/labs/images';
import { perceptron } from '../../src/labs/network';
import { createTrainer } from '../../src/labs/trainer';
import { javascript } from '../../src/nn/javascript/backend';
import { createRandom } from '../../src/nn/random';
import { randomTensor } from '../../tests/helpers/random';
import type { Series } from './growthChart';
import { epsilon } from './peers/peer';
import { medianTimes, table } from './timing';

const effort = { warmUp: 60, measure: 120 };
const contenders = ['copy', 'engine', 'kernel', 'picture'] as const;

/** The window that the picture is painted into. */
const pixels = { width: 640, height: 400 };

/** Something that was made larger from point to point, and what it cost. */
export interface Growth {
  readonly text: string;
  readonly series: readonly Series[];
}

interface Point {
  readonly amount: number;
  readonly milliseconds: ReadonlyMap<string, number>;
}

/** How cost grows with the number of cells, with the number of sets, and with the size of a lab's batch. */
export async function benchGrowth(kernels: Kernels): Promise<Growth> {
  const bySize: Point[] = [];
  for (const cells of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const shape: Shape = [4, 10, 5, cells / 200];
    bySize.push({ amount: cells, milliseconds: await timesOf(kernels, shape, { kind: 'batch' }) });
  }
  const bySets: Point[] = [];
  for (const sets of [1, 10, 100, 1e3, 1e4, 1e5]) {
    const shape: Shape = [1, sets, 1, 1e6 / sets];
    bySets.push({ amount: sets, milliseconds: await timesOf(kernels, shape, { kind: 'instance' }) });
  }
  const labs = await labPoints();
  const named = (names: readonly string[], points: readonly Point[]) => names.map((name) => seriesOf(name, points));
  return {
    text: [
      '### How cost grows with size: batch norm over 10 channels, milliseconds',
      tableOf('cells', contenders, bySize),
      `picture: the whole tensor painted into ${pixels.width} × ${pixels.height} pixels.`,
      '### How cost grows with the number of sets: instance norm over 10⁶ cells, milliseconds',
      tableOf('sets', contenders.slice(0, 3), bySets),
      '### How cost grows in the labs: a training step of five layers of 64 with batch norm, milliseconds',
      tableOf('values normalized', ['lab'], labs),
    ].join('\n\n'),
    series: [...named(contenders, bySize), ...named(['lab'], labs)],
  };
}

async function timesOf(kernels: Kernels, shape: Shape, method: Method): Promise<Map<string, number>> {
  const x = randomTensor(shape, 1, 1, 2);
  const affine = identityAffine(shape[1]);
  const into = normalize(x, method, affine, epsilon);
  const workspace = kernels.createWorkspace(shape);
  workspace.load(x);
  const target = new Float32Array(cellCount(shape));
  const layout = layoutBig(shape);
  const plan = planBig(layout, wholeView(layout, pixels), pixels.width, pixels.height, 1);
  const image = new Uint32Array(pixels.width * pixels.height);
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
      { name: 'picture', run: () => paintRows(plan, x, 3, 0, pixels.height, image) },
    ],
    effort,
  );
}

/** A training step for batches of 4 … 256 images: so many values a layer are normalized. */
async function labPoints(): Promise<Point[]> {
  const digits = decodeDigits(readFileSync(new URL('../../public/data/lab-digits.bin', import.meta.url)));
  const { training } = prepareData(digits, false);
  const [depth, width] = [5, 64];
  const points: Point[] = [];
  for (const size of [4, 16, 64, 256]) {
    const plan = { ...perceptron(depth, width), ...settings };
    const trainer = createTrainer(plan, 1, 0.9, javascript);
    const batch = createBatches(training, size, createRandom(1, 2))();
    const times = await medianTimes([{ name: 'lab', run: () => trainer.step(batch, 1e-4) }], effort);
    points.push({ amount: size * depth * width, milliseconds: times });
  }
  return points;
}

const settings = { activation: 'relu', initialization: 'he', method: 'batch', groups: 1 } as const;

const seriesOf = (name: string, points: readonly Point[]): Series => ({
  name,
  points: points.map(({ amount, milliseconds }) => [amount, milliseconds.get(name)!]),
});

/** One line a point, and the slope in log-log: 1 is proportional, 0 is constant. */
function tableOf(name: string, columns: readonly string[], points: readonly Point[]): string {
  const rows = points.map(({ amount, milliseconds }) => [
    amount.toLocaleString('en'),
    ...columns.map((column) => milliseconds.get(column)!.toPrecision(3)),
  ]);
  const slopes = columns.map((column) => slopeOf(seriesOf(column, points)).toFixed(2));
  return table([name, ...columns], [...rows, ['slope', ...slopes]], 1);
}

/** Of the straight line that fits best through the logarithms. */
export function slopeOf({ points }: Series): number {
  const logs = points.map(([across, up]) => [Math.log(across), Math.log(up)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const across = mean(([value]) => value);
  const up = mean(([, value]) => value);
  return mean(([one, other]) => (one - across) * (other - up)) / mean(([one]) => (one - across) ** 2);
}
