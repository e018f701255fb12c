import type { Tensor } from '../engine/index';
import type { Layer, Mode } from './layer';

/** Layers one after the other, which together are a layer again. */
export interface Sequential extends Layer {
  readonly layers: readonly Layer[];
}

/** Chains layers: what one returns the next one takes, and back. */
export function sequential(layers: readonly Layer[]): Sequential {
  return {
    layers,
    parameters: layers.flatMap((layer) => layer.parameters),
    forward: (x: Tensor, mode: Mode) => layers.reduce((value, layer) => layer.forward(value, mode), x),
    backward: (dy: Tensor) => layers.reduceRight((slope, layer) => layer.backward(slope), dy),
  };
}
