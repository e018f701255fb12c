import { describe, expect, it } from 'vitest';
import { indexIn, isPresented, isPresenter, withIndex, withoutPlace } from '../../../src/app/present/place';

describe('the address of a presentation', () => {
  it('counts steps from 1', () => {
    expect(withIndex('', 11)).toBe('?present=12');
    expect(indexIn('?present=12')).toBe(11);
  });

  it('opens at the beginning where the step makes no sense', () => {
    const odd = [
      '',
      '?present',
      '?present=',
      '?present=0',
      '?present=-3',
      '?present=1.5',
      '?present=x',
      '?present=1e9',
    ];
    expect(odd.filter((search) => indexIn(search) !== 0)).toEqual([]);
    expect(odd.filter((search) => search !== '' && !isPresented(search))).toEqual([]);
  });

  it('keeps the settings of the page as they were written', () => {
    const settings = '?edit=0.1.2.3:1.5&gamma=1,2';
    expect(withIndex(settings, 0)).toBe(`${settings}&present=1`);
    expect(withIndex(withIndex(settings, 0), 4)).toBe(`${settings}&present=5`);
    expect(withoutPlace(withIndex(settings, 4, true))).toBe(settings);
    expect(withoutPlace('?present=3')).toBe('');
  });

  it('stays that of the presenter', () => {
    const opened = withIndex('?present=2&seed=7', 1, true);
    expect(opened).toBe('?seed=7&present=2&presenter=1');
    expect(isPresenter(withIndex(opened, 2))).toBe(true);
    expect(isPresenter('?present=2')).toBe(false);
  });

  it('does not mistake a longer name for its own', () => {
    expect(withoutPlace('?presents=1&presentation=2')).toBe('?presents=1&presentation=2');
  });
});
