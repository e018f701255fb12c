import { describe, expect, it } from 'vitest';
import { initialRunning, normalize, normalizeWith, updateRunning } from '../../src/engine';
import { javascript } from '../../src/nn/javascript/backend';
import { normalization } from '../../src/nn/layers/normalization';
import { randomTensor } from '../helpers/random';

const affine = { gamma: [1, 1, 1], beta: [0, 0, 0] };
const x = randomTensor([4, 3, 2, 2], 0.4, 2, 3);

describe('normalization', () => {
  it('remembers a batch in training only', () => {
    const layer = normalization(javascript, { kind: 'batch' }, 3, { momentum: 0.25 });
    layer.forward(x, 'probe');
    layer.forward(x, 'evaluate');
    expect(layer.running).toEqual(initialRunning(3));
    layer.forward(x, 'train');
    const normalized = normalize(x, { kind: 'batch' }, affine, 1e-5);
    expect(layer.forward(x, 'probe')).toEqual(normalized.y);
    expect(layer.running).toEqual(updateRunning(initialRunning(3), normalized, 0.25));
  });

  it('evaluates batch norm by what it remembers, and the others by the sample itself', () => {
    const batch = normalization(javascript, { kind: 'batch' }, 3);
    batch.forward(x, 'train');
    expect(batch.forward(x, 'evaluate')).toEqual(normalizeWith(x, batch.running, affine, 1e-5));
    const group = normalization(javascript, { kind: 'group', groups: 3 }, 3);
    expect(group.forward(x, 'evaluate')).toEqual(normalize(x, group.method, affine, 1e-5).y);
  });

  it('answers beta for a single value a channel, and remembers nothing of it', () => {
    const layer = normalization(javascript, { kind: 'batch' }, 3);
    expect(Array.from(layer.forward(randomTensor([1, 3, 1, 1], 0.4), 'train').data)).toEqual([0, 0, 0]);
    expect(layer.running).toEqual(initialRunning(3));
  });
});
