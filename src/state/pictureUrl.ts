import { mateChoices } from '../data/mates';
import { inputSources } from '../data/source';
import type { Cell } from '../engine/index';
import { gradientSources, paintings } from './gradient';
import {
  cellKey,
  cellOfKey,
  controlGroups,
  epsilonExponents,
  largestShape,
  modes,
  mostBatches,
  nearestDivisor,
  numberLimit,
  type PictureState,
  stages,
} from './picture';
import { ownSamples, sampleLimit } from './rows';
import {
  choiceParam,
  integerParam,
  listParam,
  numberParam,
  optionalParam,
  type Param,
  subsetParam,
  type UrlTable,
} from './url';
import { turnParam, views } from './view';

const mostChannels = largestShape[1];

const shapeParam: Param<PictureState['shape']> = {
  name: 'shape',
  read(text) {
    const sizes = text.split('x').map((size) => (/^\d+$/.test(size) ? Number(size) : 0));
    const [N = 0, C = 0, H = 0, W = 0] = sizes;
    const isAccepted =
      sizes.length === 4 && sizes.every((size, axis) => size >= 1 && size <= (largestShape[axis] ?? 0));
    return isAccepted ? [N, C, H, W] : undefined;
  },
  write: (shape) => shape.join('x'),
  accepts: `1x1x1x1 … ${largestShape.join('x')}`,
};

const cellParam = (name: string): Param<Cell> => ({
  name,
  read: (text) => cellOfKey(text) ?? undefined,
  write: cellKey,
  accepts: `n.c.h.w: 0.0.0.0 … ${largestShape.map((size) => size - 1).join('.')}`,
});

/** A sample, a map or a cell by the numbers that lead to it, written as the state has it; null for what cannot be. */
function editKey(text: string): string | null {
  const limits = largestShape.with(0, sampleLimit);
  const path = text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const isOne = path.length !== 3 && path.every((part, axis) => part < (limits[axis] ?? 0));
  return isOne ? path.join('.') : null;
}

/** Factors for samples, summands for maps, the reader's own values of cells: `2:1.5,0.1:3,0.1.2.3:1.5,…`. */
const editsParam: Param<PictureState['edits']> = {
  name: 'edit',
  read(text) {
    const value = numberParam('edit', -numberLimit, numberLimit);
    const edits: Record<string, number> = {};
    for (const item of text.split(',')) {
      const [written = '', number = '', ...rest] = item.split(':');
      const key = editKey(written);
      const read = value.read(number);
      if (key === null || read === undefined || rest.length > 0) return undefined;
      edits[key] = read;
    }
    return edits;
  },
  write: (edits) =>
    Object.entries(edits)
      .map(([key, value]) => `${key}:${value}`)
      .join(','),
  accepts: `n[.c[.h.w]]:${-numberLimit}…${numberLimit}, …`,
};

/** Who stands in the batch: `2,0,1,10`. */
const rowsParam: Param<PictureState['rows']> = {
  name: 'rows',
  read(text) {
    const rows = text === '' ? [] : text.split(',').map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
    const isAccepted =
      rows.length <= ownSamples && rows.every((sample, n) => sample < sampleLimit && rows.indexOf(sample) === n);
    return isAccepted ? rows : undefined;
  },
  write: (rows) => rows.join(','),
  accepts: `0…${sampleLimit - 1}, … (0…${ownSamples})`,
};

const yesNoParam = (name: string): Param<boolean> => ({
  name,
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (isOn) => (isOn ? '1' : '0'),
  accepts: '0 | 1',
});

/** Everything of the picture that a link carries. */
export function pictureUrl(defaults: PictureState): UrlTable<PictureState> {
  return {
    shape: shapeParam,
    source: choiceParam('data', inputSources),
    seed: integerParam('seed', 1, 9999),
    batch: integerParam('batch', 0, 9999),
    mates: choiceParam('mates', mateChoices),
    channelMeans: listParam('mean', defaults.channelMeans, -100, 100),
    channelSpreads: listParam('spread', defaults.channelSpreads, 0, 100),
    enlarged: optionalParam(integerParam('times10', 0, mostChannels - 1)),
    contrast: numberParam('contrast', -numberLimit, numberLimit),
    rows: rowsParam,
    edits: editsParam,
    gamma: listParam('gamma', defaults.gamma, -numberLimit, numberLimit),
    beta: listParam('beta', defaults.beta, -numberLimit, numberLimit),
    affineChannel: optionalParam(integerParam('channel', 0, mostChannels - 1)),
    groups: integerParam('groups', 1, mostChannels),
    epsilonExponent: integerParam('eps', epsilonExponents.min, epsilonExponents.max),
    stage: choiceParam('stage', stages),
    view: choiceParam('view', views),
    turn: turnParam,
    mode: choiceParam('mode', modes),
    batchesSeen: integerParam('seen', 0, mostBatches),
    allSets: yesNoParam('sets'),
    pinned: optionalParam(cellParam('cell')),
    gradientSource: choiceParam('dy', gradientSources),
    gradientCell: optionalParam(cellParam('dycell')),
    gradientSeed: integerParam('dyseed', 1, 9999),
    painting: choiceParam('painted', paintings),
    locked: subsetParam('lock', controlGroups),
    hidden: subsetParam('hide', controlGroups),
    // A lesson is about one method; only Layer Normalization's shows its sibling in the same picture.
    ...(defaults.kind === 'layer' && { kind: choiceParam('method', ['layer', 'rms']) }),
  };
}

/** Lets go of what does not fit the shape of the same link. */
export function fitPicture(
  values: Partial<PictureState>,
  { shape, groups: defaultGroups }: PictureState,
): Partial<PictureState> {
  const [, C] = values.shape ?? shape;
  const groups = values.groups ?? defaultGroups;
  const { pinned, affineChannel, enlarged } = values;
  const isInside = pinned && cellOfKey(cellKey(pinned), values.shape ?? shape) !== null;
  return {
    ...values,
    groups: nearestDivisor(C, groups),
    ...(pinned && { pinned: isInside ? pinned : null }),
    ...(affineChannel && affineChannel >= C && { affineChannel: null }),
    ...(enlarged && enlarged >= C && { enlarged: null }),
  };
}
