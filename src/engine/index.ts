export { type Affine, applyAffine, identityAffine, isElementwise } from './affine';
export { backward, type Gradients } from './backward';
export {
  type Axis,
  groupCount,
  groupOf,
  type Method,
  type Pool,
  poolOf,
  poolOver,
  setCount,
  setOf,
} from './groups';
export { normalizeWith } from './inference';
export { type Normalized, type NormalizeOptions, normalize, normalizeFrom, normalizeOver } from './normalize';
export { initialRunning, type Running, updateRunning } from './running';
export { type Cell, cellCount, indexOf, type Shape, type Tensor } from './shape';
export { type Statistics, statisticsOf } from './statistics';
export { tensor } from './tensor';
