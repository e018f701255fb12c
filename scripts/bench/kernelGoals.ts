import { cellCount } from '../../src/engine';
import type { Race } from './kernelRaces';
import { nameOf, ratio } from './timing';

/** From this many cells on the kernel is to beat every peer: 8×32×28×28. */
const raceFrom = 8 * 32 * 28 * 28;

/** One line a goal: the worst race of those it is set for, and whether that meets it. */
export function goalLines(forward: readonly Race[], both: readonly Race[]): string[] {
  const large = (races: readonly Race[]) => races.filter(({ shape }) => cellCount(shape) >= raceFrom);
  const largest = Math.max(...forward.map(({ shape }) => cellCount(shape)));
  const onLargest = forward.filter(({ shape }) => cellCount(shape) === largest);
  const onSmall = forward.filter(({ shape }) => cellCount(shape) < raceFrom);
  const besideNative = large(forward).filter(({ nativeToKernel }) => nativeToKernel !== undefined);
  return [
    goal('forward at most 3 × copy on the largest', onLargest, ({ kernelToCopy }) => kernelToCopy, 'most', 3),
    goal('forward at least 3 × as fast as the best peer', large(forward), (race) => race.bestPeerToKernel, 'least', 3),
    goal('both at least 3 × as fast as the best peer', large(both), (race) => race.bestPeerToKernel, 'least', 3),
    goal(
      'never slower than the plain loop on the smallest',
      onSmall,
      (race) => race.plainLoopToKernel ?? 0,
      'least',
      1,
    ),
    besideNative.length === 0
      ? "- ahead of ONNX Runtime's machine code: not measured, onnxruntime-node is not installed"
      : goal("ahead of ONNX Runtime's machine code", besideNative, (race) => race.nativeToKernel!, 'least', 1),
  ];
}

function goal(
  name: string,
  races: readonly Race[],
  of: (race: Race) => number,
  bound: 'most' | 'least',
  wanted: number,
): string {
  const sign = bound === 'most' ? 1 : -1;
  const worst = races.reduce((found, race) => (sign * of(race) > sign * of(found) ? race : found));
  const isMet = sign * of(worst) <= sign * wanted;
  const where = `${nameOf(worst.method)} on ${worst.shape.join('×')}`;
  return `- ${name}: ${isMet ? 'met' : 'missed'}, ${ratio(of(worst), 1)} at worst (${where})`;
}
