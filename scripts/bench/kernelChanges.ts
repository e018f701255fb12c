import { cellCount, identityAffine, type Method, type Shape } from '../../src/engine';
import type { Kernels } from '../../src/kernels/kernels';
import { randomTensor } from '../../tests/helpers/random';
import { epsilon } from './peers/peer';
import { type Contender, format, medianTimes, ratio } from './timing';

const shape: Shape = [8, 32, 28, 28];
const effort = { warmUp: 60, measure: 120 };

/** What each kind of change costs, in ns an element of the whole tensor and against copying it. */
export async function changeRows(kernels: Kernels): Promise<string[][]> {
  const x = randomTensor(shape, 1, 1, 2);
  const workspace = kernels.createWorkspace(shape);
  workspace.load(x);
  const target = new Float32Array(cellCount(shape));
  const [plain, scaled] = [identityAffine(32), { ...identityAffine(32), gamma: new Float64Array(32).fill(1.5) }];
  const [fine, coarse, instance]: readonly Method[] = [
    { kind: 'group', groups: 8 },
    { kind: 'group', groups: 4 },
    { kind: 'instance' },
  ];
  const running = { mean: new Float64Array(32), variance: new Float64Array(32).fill(1) };
  let isOdd = false;
  const other = <Value>(one: Value, two: Value): Value => {
    isOdd = !isOdd;
    return isOdd ? one : two;
  };
  const changes: readonly Contender[] = [
    {
      name: 'x, copied in',
      run() {
        workspace.load(x);
        workspace.normalize(fine!, plain, epsilon);
      },
    },
    {
      name: 'x, written in place',
      run() {
        workspace.load(workspace.x);
        workspace.normalize(fine!, plain, epsilon);
      },
    },
    { name: 'γ', run: () => workspace.normalize(fine!, other(plain, scaled), epsilon) },
    { name: 'ε', run: () => workspace.normalize(fine!, plain, other(1e-5, 1e-3)) },
    { name: 'G', run: () => workspace.normalize(other(fine!, coarse!), plain, epsilon) },
    {
      name: 'one cell, instance norm',
      run() {
        workspace.edit(1000, other(0, 1));
        workspace.normalize(instance!, plain, epsilon);
      },
    },
    { name: 'nothing', run: () => workspace.normalize(instance!, plain, epsilon) },
    { name: 'inference', run: () => workspace.normalizeWith(running, plain, epsilon) },
  ];
  const times = await medianTimes([{ name: 'copy', run: () => target.set(x.data) }, ...changes], effort);
  const copy = times.get('copy')!;
  return changes.map(({ name }) => {
    const time = times.get(name)!;
    return [name, format((time * 1e6) / cellCount(shape)), ratio(time, copy)];
  });
}
