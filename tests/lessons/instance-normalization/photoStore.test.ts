import { describe, expect, it } from 'vitest';
import {
  choosePreset,
  createPhotoStore,
  defaultPhotos,
  keepPicture,
  limits,
  type Preset,
  photoUrl,
  presets,
  setColour,
} from '../../../src/lessons/instance-normalization/photoStore';
import { defaultPicture } from '../../../src/state/picture';
import { pictureUrl } from '../../../src/state/pictureUrl';
import { readUrl, writeUrl } from '../../../src/state/url';
import { digits } from '../../data/realDigits';

const picture = { shape: [1, 3, 1, 1], data: Float32Array.of(0, 0, 0) } as const;
const written = (state: Partial<typeof defaultPhotos>) =>
  writeUrl(photoUrl, { ...defaultPhotos, ...state }, defaultPhotos);

describe('the experiments with photographs', () => {
  it('write a link that opens what was chosen', () => {
    const chosen = { content: 'coffee', style: 'bricks', ...presets.overexposed, strength: 0.5 } as const;
    const { values, rejected } = readUrl(photoUrl, written(chosen));
    expect(rejected).toEqual([]);
    expect({ ...defaultPhotos, ...values }).toEqual({ ...defaultPhotos, ...chosen });
    expect(written({})).toBe('');
  });

  it('never put the reader’s own picture into a link', () => {
    expect(written({ content: 'own', style: 'own', pictures: { own: picture } })).toBe('');
    expect(readUrl(photoUrl, '?photo=own').rejected).toHaveLength(1);
  });

  it('share no name in a link with the tensor’s picture', () => {
    const namesOf = (table: object) => Object.values(table).map(({ name }: { name: string }) => name);
    const taken = namesOf(pictureUrl(defaultPicture(digits, 'instance')));
    expect(namesOf(photoUrl).filter((name) => taken.includes(name))).toEqual([]);
  });

  it('move the chosen colour, or all', () => {
    const store = createPhotoStore();
    choosePreset(store, 'plain');
    setColour(store, 'gain', 0.5);
    store.setState({ target: 1 });
    setColour(store, 'gain', 0.2);
    setColour(store, 'shift', 0.1);
    expect(store.getState()).toMatchObject({ gain: [0.5, 0.2, 0.5], shift: [0, 0.1, 0] });
  });

  it('offer presets that the sliders can reach', () => {
    const isWithin = (values: readonly number[], { min, max }: { min: number; max: number }) =>
      values.every((value) => value >= min && value <= max);
    const strange = (Object.keys(presets) as Preset[]).filter((id) => {
      const { gain, shift, curve } = presets[id];
      return !isWithin(gain, limits.gain) || !isWithin(shift, limits.shift) || !isWithin([curve], limits.curve);
    });
    expect(strange).toEqual([]);
  });

  it('keep pictures beside one another', () => {
    const store = createPhotoStore();
    keepPicture(store, 'cat', picture);
    keepPicture(store, 'own', picture);
    expect(Object.keys(store.getState().pictures)).toEqual(['cat', 'own']);
  });
});
