import { describe, expect, it } from 'vitest';
import { labIds } from '../../src/labs/registry';
import { webassembly } from '../nn/backends';
import { snapshotsOf } from './quick';
import { bench } from './run';

const onWebAssembly = { ...bench, backend: webassembly };

/** Where in a snapshot lists lie that are only a part of what their buffer holds, and how many lists there are. */
function borrowedIn(value: unknown, path = ''): { borrowed: string[]; lists: number } {
  if (ArrayBuffer.isView(value)) {
    return { borrowed: value.byteLength === value.buffer.byteLength ? [] : [path], lists: 1 };
  }
  if (typeof value !== 'object' || value === null) return { borrowed: [], lists: 0 };
  const parts = Object.entries(value).map(([key, part]) => borrowedIn(part, `${path}.${key}`));
  return { borrowed: parts.flatMap(({ borrowed }) => borrowed), lists: parts.reduce((sum, one) => sum + one.lists, 0) };
}

describe('snapshots of a run in WebAssembly', () => {
  // Sending a list sends all that its buffer holds: a net's whole memory, and it would be kept for as long as the list.
  it.each(labIds)('%s: hold no part of a net’s memory', (id) => {
    const [first, ...rest] = snapshotsOf(id, onWebAssembly);
    for (const snapshot of [first, rest.at(-1) ?? first]) expect(borrowedIn(snapshot).borrowed).toEqual([]);
  });

  it('are searched to the bottom: a trained net’s lists are found, and a part of a memory is', () => {
    expect(borrowedIn(snapshotsOf('race', onWebAssembly).at(-1)).lists).toBeGreaterThan(10);
    expect(borrowedIn({ runs: [{ list: webassembly.fresh().allocate(4) }] }).borrowed).toEqual(['.runs.0.list']);
  });
});
