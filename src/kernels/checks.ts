import type { Affine, Method, Shape, Tensor } from '../engine';
import { isElementwise } from '../engine/affine';
import { cellCount, formatShape } from '../engine/shape';
import {
  requireAffine,
  requireEpsilon,
  requireMethod,
  requireSameShape,
  requireSeveralValues,
  requireTensor,
} from '../engine/validate';
import type { WorkspaceOptions } from './workspace';

// What both workspaces ask before they compute. The checks and their words are the engine's.

export function checkTensor(where: string, name: string, tensor: Tensor, shape: Shape): void {
  requireTensor(where, tensor);
  requireSameShape(where, name, tensor.shape, shape);
}

export function checkCell(cell: number, shape: Shape): void {
  if (Number.isInteger(cell) && cell >= 0 && cell < cellCount(shape)) return;
  throw new RangeError(`edit: cell ${cell} is none of the ${cellCount(shape)} cells of shape ${formatShape(shape)}`);
}

export function checkNormalize(
  method: Method,
  affine: Affine,
  epsilon: number,
  shape: Shape,
  options?: WorkspaceOptions,
): void {
  requireMethod('normalize', method, shape);
  requireAffine('normalize', affine, shape, isElementwise(method));
  requireEpsilon('normalize', epsilon);
  if (!options?.allowSingleValue) requireSeveralValues('normalize', method, shape);
}

export function checkNormalized(isNormalized: boolean): void {
  if (!isNormalized) throw new Error('backward: the input has changed, wanted a call of normalize first');
}

export function isSameMethod(one: Method, other: Method): boolean {
  return one.kind === other.kind && (one.kind !== 'group' || one.groups === (other as typeof one).groups);
}
