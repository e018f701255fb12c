import { describe, expect, it } from 'vitest';
import { type Controls, choice, seedControl, startOf } from '../../../src/labs/control';
import { configUrl } from '../../../src/lessons/labs/configUrl';
import type { AnyConfig } from '../../../src/lessons/labs/view';
import { readUrl, writeUrl } from '../../../src/state/url';

const controls = {
  network: choice('flat', ['flat', 'deep']),
  rate: choice(0.3, [0.03, 0.3, 1]),
  methods: { kind: 'several', start: ['none', 'batch'], options: ['none', 'batch', 'group'] },
  steps: { kind: 'range', start: 100, minimum: 50, maximum: 300, step: 50 },
  seed: seedControl,
} as const;
const table = configUrl(controls);
const start = startOf(controls as unknown as Controls<AnyConfig>);

describe('a lab’s settings in a link', () => {
  it('come back as they were', () => {
    const config = { network: 'deep', rate: 0.03, methods: ['batch', 'group'], steps: 150, seed: 7 };
    const query = writeUrl(table, config, start);
    expect(query).toBe('?network=deep&rate=0.03&methods=batch,group&steps=150&seed=7');
    expect(readUrl(table, query)).toEqual({ values: config, rejected: [] });
  });

  it('are left out where they are as at the start', () => {
    expect(writeUrl(table, start, start)).toBe('');
  });

  it('stand in the lab’s order, however they were typed', () => {
    expect(readUrl(table, '?methods=group,none').values).toEqual({ methods: ['none', 'group'] });
  });

  it('are refused when malformed, each with what would be accepted', () => {
    const query = '?network=wide&rate=0.2&methods=batch,magic&steps=75&seed=0';
    expect(readUrl(table, query)).toEqual({
      values: {},
      rejected: [
        { name: 'network', text: 'wide', accepts: 'flat | deep' },
        { name: 'rate', text: '0.2', accepts: '0.03 | 0.3 | 1' },
        { name: 'methods', text: 'batch,magic', accepts: 'none,batch,group' },
        { name: 'steps', text: '75', accepts: '50, 100, 150 … 300' },
        { name: 'seed', text: '0', accepts: '1…999' },
      ],
    });
  });

  it('are refused when empty or no number at all', () => {
    const names = readUrl(table, '?methods=&steps=many&seed=1.5&rate=NaN').rejected.map(({ name }) => name);
    expect(names).toEqual(['rate', 'methods', 'steps', 'seed']);
  });
});
