import { expect, it } from 'vitest';
import { editCell, setAxis, setGroups } from '../../src/state/actions';
import { methodOf } from '../../src/state/derive';
import { createPictureStore, defaultPicture, divisorsOf } from '../../src/state/picture';
import { pictureUrl } from '../../src/state/pictureUrl';
import { readUrl, writeUrl } from '../../src/state/url';
import { digits } from '../data/realDigits';

const initial = defaultPicture(digits, 'group');
const table = pictureUrl(initial);

it('setGroups splits the channels anew, frames the sets and forgets what the last edit moved', () => {
  const store = createPictureStore(initial);
  editCell(store, { n: 0, c: 0, h: 0, w: 0 }, 9);
  expect(store.getState().moved).not.toBeNull();
  setGroups(store, 2);
  expect(store.getState()).toMatchObject({ groups: 2, allSets: true, moved: null });
  expect(methodOf(store.getState())).toEqual({ kind: 'group', groups: 2 });
});

it('G divides C whatever the reader does to both', () => {
  const store = createPictureStore(initial);
  const offenders = [12, 7, 16, 9, 1, 10].flatMap((channels) => {
    setAxis(store, 1, channels);
    const kept = store.getState().groups;
    return divisorsOf(channels).flatMap((groups) => {
      setGroups(store, groups);
      return channels % kept === 0 && store.getState().groups === groups ? [] : [`${groups} of ${channels}`];
    });
  });
  expect(offenders).toEqual([]);
});

it('a link carries G and the frames, and only yes or no for the frames', () => {
  expect(writeUrl(table, { ...initial, groups: 2, allSets: true }, initial)).toBe('?groups=2&sets=1');
  expect(readUrl(table, '?groups=2&sets=1').values).toEqual({ groups: 2, allSets: true });
  expect(readUrl(table, '?sets=0').values).toEqual({ allSets: false });
  const refused = ['', 'true', '2', '01'].filter((text) => readUrl(table, `?sets=${text}`).rejected.length === 1);
  expect(refused).toEqual(['', 'true', '2', '01']);
});
