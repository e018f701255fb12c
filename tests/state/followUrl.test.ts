import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followUrl, onSearchWritten, takeSearch } from '../../src/state/followUrl';
import { fitPicture, pictureUrl } from '../../src/state/pictureUrl';
import { initial, storeWith } from './picture';

const replaceState = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  replaceState.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function follow(search: string) {
  vi.stubGlobal('location', { search, pathname: '/hi/', hash: '#steps' });
  vi.stubGlobal('history', { state: null, replaceState });
  vi.stubGlobal('window', globalThis);
  const store = storeWith();
  return { store, ...followUrl(store, pictureUrl(initial), initial, fitPicture) };
}

it('takes the settings of the address, and tells what it could not use', () => {
  const { store, rejected } = follow('?seed=7&shape=2x2x2x2&cell=3.0.0.0&mode=eval');
  expect(store.getState()).toMatchObject({ seed: 7, shape: [2, 2, 2, 2], pinned: null, mode: 'training' });
  expect(rejected.map(({ name, text }) => `${name}=${text}`)).toEqual(['mode=eval']);
});

it('leaves the address alone until something changes', () => {
  follow('?seed=7');
  vi.advanceTimersByTime(1000);
  expect(replaceState).not.toHaveBeenCalled();
});

it('writes a drag once, when it has come to rest, and keeps path, hash and the parameters of others', () => {
  const { store } = follow('?utm=x');
  for (const seed of [2, 3, 4]) {
    store.setState({ seed });
    vi.advanceTimersByTime(100);
  }
  expect(replaceState).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(replaceState.mock.calls).toEqual([[null, '', '/hi/?utm=x&seed=4#steps']]);
});

it('does not write what only follows the pointer', () => {
  const { store } = follow('?utm=x');
  store.setState({ pointed: { n: 0, c: 0, h: 0, w: 0 }, part: 'mean' });
  vi.advanceTimersByTime(1000);
  expect(replaceState).not.toHaveBeenCalled();
});

it('writes no more once it is stopped', () => {
  const { store, stop } = follow('');
  store.setState({ seed: 2 });
  stop();
  store.setState({ seed: 3 });
  vi.advanceTimersByTime(1000);
  expect(replaceState).not.toHaveBeenCalled();
});

it('takes settings that come from elsewhere, and what they do not name is as at first', () => {
  const { store, stop } = follow('?seed=7&batch=3&present=2');
  store.setState({ pointed: { n: 0, c: 0, h: 0, w: 0 } });
  replaceState.mockImplementation((_state, _title, address: string) => {
    vi.stubGlobal('location', { search: new URL(address, 'http://x').search, pathname: '/hi/', hash: '#steps' });
  });
  takeSearch('?batch=4&cell=9.9.9.9&present=5');
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/hi/?batch=4&cell=9.9.9.9&present=5#steps');
  expect(store.getState()).toMatchObject({ seed: 1, batch: 4, pinned: null, pointed: { n: 0 } });
  stop();
  takeSearch('?batch=5');
  expect(store.getState().batch).toBe(4);
});

it('tells when it has written, until nobody wants to know', () => {
  const { store } = follow('');
  const told = vi.fn();
  const stopTelling = onSearchWritten(told);
  store.setState({ seed: 2 });
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(told).toHaveBeenCalledTimes(1);
  stopTelling();
  store.setState({ seed: 3 });
  vi.advanceTimersByTime(1000);
  expect(told).toHaveBeenCalledTimes(1);
});
