/**
 * The loops of src/nn/backend.ts in WebAssembly SIMD; src/nn/javascript is what they are read beside and held to. Addresses
 * and lengths come from JavaScript, which has checked them; nothing is allocated here.
 */
export { activateBackward, relu, sigmoid, tanh } from './activations';
export { descend } from './descend';
export { multiply } from './multiply';
export { apply, measure } from './normalize';
export { normalizeBackward } from './normalizeBackward';
export { average, halve, halveBackward, spread } from './pooling';
export { addToRows, sumRows } from './rows';
export { gatherWindows, scatterWindows, swapInner } from './windows';

/** The first byte that the module itself does not use. */
export const heap = __heap_base;
