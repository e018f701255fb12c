import { describe, expect, it } from 'vitest';
import { inputOf, stageTensorOf } from '../../src/state/derive';
import { defaultPicture, stages } from '../../src/state/picture';
import { pictureUrl } from '../../src/state/pictureUrl';
import { readUrl, writeUrl } from '../../src/state/url';
import { shownStageOf } from '../../src/workbench/parts';
import { digits } from '../data/realDigits';
import { stateWith } from '../state/picture';

describe('RMSNorm', () => {
  it('has no centred stage: the input stands in its place, and is what x − 0 would be', () => {
    const shown = stages.map((stage) => shownStageOf(stateWith({ kind: 'rms', stage })));
    expect(shown).toEqual(['input', 'input', 'normalized', 'output']);
    const state = stateWith({ kind: 'rms', stage: 'centred' });
    expect(stageTensorOf(state, 'centred')).toEqual(inputOf(state));
    expect(shownStageOf(stateWith({ kind: 'rms', part: 'variance' }))).toBe('input');
  });
});

describe('a link to the lesson of both', () => {
  const layer = defaultPicture(digits, 'layer');
  const table = pictureUrl(layer);

  it('carries which of the two is shown, and the mates of sample 1', () => {
    const search = writeUrl(table, { ...layer, kind: 'rms', mates: 'outlier' }, layer);
    expect(search).toBe('?mates=outlier&method=rms');
    expect(readUrl(table, search)).toEqual({ values: { kind: 'rms', mates: 'outlier' }, rejected: [] });
  });

  it('takes no third method', () => {
    expect(readUrl(table, '?method=batch').rejected).toEqual([
      { name: 'method', text: 'batch', accepts: 'layer | rms' },
    ]);
  });

  it('is no way to turn another lesson into this one', () => {
    const batch = pictureUrl(defaultPicture(digits, 'batch'));
    expect(readUrl(batch, '?method=layer')).toEqual({ values: {}, rejected: [] });
  });
});
