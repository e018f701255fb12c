import { createStore, type StoreApi } from 'zustand/vanilla';
import { type PhotoId, photos } from '../../data/photos';
import type { Tensor } from '../../engine/index';
import { choiceParam, listParam, numberParam, type Param, type UrlTable } from '../../state/url';
import type { Distortion } from './photoMath';

/** A photograph of the course, or the reader's own picture. */
export type PictureId = PhotoId | 'own';

export const colours = ['red', 'green', 'blue'] as const;

/** Ends of the sliders, and of what may be typed. */
export const limits = {
  gain: { min: -1, max: 2, step: 0.05 },
  shift: { min: -1, max: 1, step: 0.05 },
  curve: { min: 0.2, max: 3, step: 0.1 },
  strength: { min: 0, max: 1, step: 0.05 },
} as const;

/** What the reader chose in the experiments with photographs, and the pictures that have arrived. */
export interface PhotoState extends Distortion {
  readonly content: PictureId;
  readonly style: PictureId;
  readonly strength: number;
  /** The colour whose contrast and brightness the sliders move; null moves all three. */
  readonly target: number | null;
  readonly pictures: Readonly<Partial<Record<PictureId, Tensor>>>;
}

export type PhotoStore = StoreApi<PhotoState>;

const plain: Distortion = { gain: [1, 1, 1], shift: [0, 0, 0], curve: 1, isStored: false };

/** What the buttons make of the picture, as a photographer would call it. */
export const presets = {
  plain,
  pale: { ...plain, gain: [0.35, 0.35, 0.35], shift: [0.5, 0.5, 0.5] },
  dim: { ...plain, gain: [0.3, 0.3, 0.3] },
  lamp: { ...plain, gain: [0.95, 0.65, 0.35], shift: [0.05, 0.05, 0] },
  water: { ...plain, gain: [0.4, 0.7, 0.8], shift: [-0.05, 0.1, 0.2] },
  negative: { ...plain, gain: [-1, -1, -1], shift: [1, 1, 1] },
  curve: { ...plain, curve: 0.4 },
  overexposed: { ...plain, gain: [2, 2, 2], isStored: true },
} as const satisfies Readonly<Record<string, Distortion>>;
export type Preset = keyof typeof presets;

export const defaultPhotos: PhotoState = {
  ...presets.water,
  content: 'cat',
  style: 'rocket',
  strength: 1,
  target: 0,
  pictures: {},
};

export const createPhotoStore = (): PhotoStore => createStore(() => defaultPhotos);

/** The reader's own picture stays on the device: no link carries it. */
const photoParam = (name: string, standIn: PictureId): Param<PictureId> => {
  const { read, accepts } = choiceParam(name, photos);
  return { name, read, accepts, write: (id) => (id === 'own' ? standIn : id) };
};

/** Everything of the experiments that a link carries. */
export const photoUrl: UrlTable<PhotoState> = {
  content: photoParam('photo', defaultPhotos.content),
  style: photoParam('style', defaultPhotos.style),
  gain: listParam('gain', defaultPhotos.gain, limits.gain.min, limits.gain.max),
  shift: listParam('shift', defaultPhotos.shift, limits.shift.min, limits.shift.max),
  curve: numberParam('curve', limits.curve.min, limits.curve.max),
  isStored: {
    name: 'stored',
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    write: (isStored) => (isStored ? '1' : '0'),
    accepts: '0 | 1',
  },
  strength: numberParam('strength', limits.strength.min, limits.strength.max),
};

/** Makes the picture pale, blue and so on. Where the colours differ, the sliders show the first of them. */
export const choosePreset = (store: PhotoStore, id: Preset) => {
  const { gain, shift } = presets[id];
  const isAlike = [gain, shift].every(([red, ...others]) => others.every((value) => value === red));
  store.setState({ ...presets[id], target: isAlike ? null : 0 });
};

/** Sets the contrast or the brightness of the colour that the sliders move, or of all three. */
export function setColour(store: PhotoStore, name: 'gain' | 'shift', value: number): void {
  const { target, [name]: values } = store.getState();
  store.setState({ [name]: values.map((old, channel) => (target === null || target === channel ? value : old)) });
}

/** Keeps a picture that has arrived. */
export const keepPicture = (store: PhotoStore, id: PictureId, picture: Tensor) =>
  store.setState(({ pictures }) => ({ pictures: { ...pictures, [id]: picture } }));
