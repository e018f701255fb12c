import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restoreTheme, setTheme, themeStore, themes } from '../../src/state/theme';

const dataset: Record<string, string | undefined> = {};
const saved = new Map<string, string>();

beforeEach(() => {
  delete dataset.theme;
  saved.clear();
  themeStore.setState({ theme: 'system' });
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => saved.set(key, value),
    removeItem: (key: string) => saved.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

it('a chosen theme is shown at once and remembered; the device’s own is remembered as none', () => {
  const seen = themes.map((theme) => {
    setTheme(theme);
    return [themeStore.getState().theme, dataset.theme, [...saved.values()].join()];
  });
  expect(seen).toEqual([
    ['system', undefined, ''],
    ...['light', 'dark', 'projector'].map((theme) => [theme, theme, theme]),
  ]);
  setTheme('system');
  expect([dataset.theme, saved.size]).toEqual([undefined, 0]);
});

it('a theme of an earlier visit is taken up; what is no theme is not', () => {
  dataset.theme = 'dark';
  restoreTheme();
  expect(themeStore.getState().theme).toBe('dark');
  dataset.theme = 'pink';
  themeStore.setState({ theme: 'system' });
  restoreTheme();
  expect(themeStore.getState().theme).toBe('system');
});

it('a theme can be chosen where storage is switched off', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new Error('SecurityError');
    },
  });
  setTheme('light');
  expect(dataset.theme).toBe('light');
});
