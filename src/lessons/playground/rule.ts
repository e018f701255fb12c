import { type Axis, type Method, type Pool, poolOf, type Shape } from '../../engine/index';
import { divisorsOf, type MethodKind, nearestDivisor } from '../../state/picture';
import { allAxes, type PlaygroundState } from '../../state/playground';

/** Which cells share statistics, as the reader put it together. */
export type Rule = Pick<PlaygroundState, 'axes' | 'groups' | 'isCentred'>;

/** Choices of axes that have no common name, by the axes themselves. */
const unnamed = ['none', 'n', 'c', 'h', 'w', 'nc', 'nh', 'nw', 'ch', 'cw', 'nch', 'ncw', 'nchw'] as const;

/** What a rule is called, or which nameless one it is. */
export type RuleName = MethodKind | (typeof unnamed)[number] | 'split' | 'uncentred';

const namedAxes: Readonly<Record<string, MethodKind>> = { nhw: 'batch', chw: 'layer', hw: 'instance' };

/** The axes really averaged over: with G = C every channel is alone, as if C were not ticked. */
function joinedAxes(axes: readonly Axis[], groups: number, channels: number): string {
  const isAlone = groups === channels && channels > 1;
  return allAxes.filter((axis) => axes.includes(axis) && !(axis === 'c' && isAlone)).join('');
}

/**
 * What a rule is called.
 * @param groups a divisor of C
 */
export function nameOf({ axes, groups, isCentred }: Rule, [, C]: Shape): RuleName {
  const joined = joinedAxes(axes, groups, C);
  const isSplit = joined.includes('c') && groups > 1;
  if (!isCentred) return joined === 'chw' && !isSplit ? 'rms' : 'uncentred';
  if (isSplit) return joined === 'chw' ? 'group' : 'split';
  return namedAxes[joined] ?? unnamed.find((name) => name === joined) ?? 'none';
}

export const isMethod = (name: RuleName): name is MethodKind =>
  (['batch', 'layer', 'instance', 'group', 'rms'] as const).some((kind) => kind === name);

/** The lesson that tells of a method. */
export const lessonOf = (kind: MethodKind) =>
  `${kind === 'rms' ? 'layer' : kind}-normalization` as `${Exclude<MethodKind, 'rms'>}-normalization`;

/** Other named methods whose sets, in this shape, are the very same ones. */
export function twinsOf(pool: Pool, shape: Shape, name: RuleName): readonly MethodKind[] {
  const methods: readonly Method[] = [{ kind: 'batch' }, { kind: 'layer' }, { kind: 'instance' }];
  return methods
    .filter(({ kind }) => kind !== name)
    .filter((method) => poolOf(method, shape).every((size, axis) => size === pool[axis]))
    .map(({ kind }) => kind);
}

/** The rule of a named method; group norm keeps a G between its ends where C has one. */
export function ruleOf(kind: MethodKind, [, C]: Shape, groups: number): Rule {
  const between = divisorsOf(C).filter((divisor) => divisor > 1 && divisor < C);
  const nearest = nearestDivisor(C, groups);
  const axes: Readonly<Record<MethodKind, readonly Axis[]>> = {
    batch: ['n', 'h', 'w'],
    layer: ['c', 'h', 'w'],
    rms: ['c', 'h', 'w'],
    instance: ['h', 'w'],
    group: ['c', 'h', 'w'],
  };
  const inside = between.includes(nearest) ? nearest : (between[0] ?? C);
  return { axes: axes[kind], groups: kind === 'group' ? inside : 1, isCentred: kind !== 'rms' };
}

/** The means of a rule in a line of NumPy, with the shape that comes out of it. */
export function numpyLine({ axes, groups, isCentred }: Rule, [N, C, H, W]: Shape): string {
  const values = isCentred ? 'x' : '(x ** 2)';
  const tuple = (numbers: readonly number[]) => (numbers.length === 1 ? `(${numbers[0]},)` : `(${numbers.join(', ')})`);
  const isSplit = axes.includes('c') && groups > 1;
  const sizes = isSplit ? [N, groups, C / groups, H, W] : [N, C, H, W];
  const place: Readonly<Record<Axis, number>> = isSplit ? { n: 0, c: 2, h: 3, w: 4 } : { n: 0, c: 1, h: 2, w: 3 };
  const averaged = allAxes.filter((axis) => axes.includes(axis)).map((axis) => place[axis]);
  const left = sizes.map((size, axis) => (averaged.includes(axis) ? 1 : size));
  const reshaped = isSplit ? `${values}.reshape${tuple(sizes)}` : values;
  return `${reshaped}.mean(axis=${tuple(averaged)}, keepdims=True)  # ${tuple(left)}`;
}
