import { describe, expect, it } from 'vitest';
import { groupOf, type Method, type Shape } from '../../src/engine/index';
import { describeSheets } from '../../src/figures/describe';

const shape: Shape = [2, 4, 3, 3];
const tensor = { shape, data: Float32Array.from({ length: 72 }, (_, index) => index) };
const selected = { n: 1, c: 2, h: 0, w: 1 };
const groupFor = (method: Method) =>
  Int32Array.from({ length: 8 }, (_, plane) => groupOf(method, shape, Math.floor(plane / 4), plane % 4));

describe('describeSheets', () => {
  it('tells the size of the tensor and the number of sets when no cell is selected', () => {
    const group = groupFor({ kind: 'group', groups: 2 });
    expect(describeSheets({ tensor, group, selected: null, pinned: false })).toEqual({
      key: 'none',
      values: { samples: 2, channels: 4, height: 3, width: 3, sets: 4 },
    });
  });

  it('tells where the cell is, its value and what its set spans', () => {
    const group = groupFor({ kind: 'batch' });
    expect(describeSheets({ tensor, group, selected, pinned: false })).toEqual({
      key: 'cell',
      values: { n: 1, c: 2, h: 0, w: 1, value: 55, setSize: 18, setSamples: 2, setChannels: 1 },
    });
  });

  it('tells a pinned cell apart', () => {
    const group = groupFor({ kind: 'layer' });
    expect(describeSheets({ tensor, group, selected, pinned: true })).toMatchObject({
      key: 'pinned',
      values: { setSize: 36, setSamples: 1, setChannels: 4 },
    });
  });

  it('forgets a cell that the tensor no longer has', () => {
    const group = groupFor({ kind: 'layer' });
    expect(describeSheets({ tensor, group, selected: { ...selected, c: 4 }, pinned: true }).key).toBe('none');
  });
});
