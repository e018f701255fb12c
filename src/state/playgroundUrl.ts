import { printFloat32, readNotFinite } from '../data/float32';
import { type Cell, cellCount, type Shape } from '../engine/index';
import { cellKey, cellOfKey, epsilonExponents, numberLimit, stages } from './picture';
import { allAxes, largestSizes, mostLinkedValues, mostValues, type OwnData, type PlaygroundState } from './playground';
import { choiceParam, integerParam, numberParam, optionalParam, type Param, subsetParam, type UrlTable } from './url';
import { turnParam, views } from './view';

/** Four sizes of at least 1: `3x4x4x4`. */
function readShape(text: string, most: Shape): Shape | undefined {
  const sizes = text.split('x').map((size) => (/^\d+$/.test(size) ? Number(size) : 0));
  const [N = 0, C = 0, H = 0, W = 0] = sizes;
  return sizes.length === 4 && sizes.every((size, axis) => size >= 1 && size <= most[axis]!) ? [N, C, H, W] : undefined;
}

const shapeParam: Param<Shape> = {
  name: 'shape',
  read: (text) => readShape(text, largestSizes),
  write: (shape) => shape.join('x'),
  accepts: `1x1x1x1 … ${largestSizes.join('x')}`,
};

/** No axis of so few values is longer. */
const mostLinkedSizes: Shape = [mostLinkedValues, mostLinkedValues, mostLinkedValues, mostLinkedValues];

const value = numberParam('x', -3.5e38, 3.5e38);

/** The reader's numbers with their shape, `1x1x2x2:1,2,3,4`; too many of them stay on the device. */
const ownParam: Param<OwnData | null> = {
  name: 'x',
  read(text) {
    const [size = '', list = ''] = text.split(':');
    const shape = readShape(size, mostLinkedSizes);
    const values = list.split(',').map((item) => readNotFinite(item) ?? value.read(item.replace('e+', 'e')));
    const isAccepted = shape && cellCount(shape) === values.length && !values.includes(undefined);
    return isAccepted ? { x: { shape, data: Float32Array.from(values as number[]) }, isPicture: false } : undefined;
  },
  write: (own) =>
    own && own.x.data.length <= mostLinkedValues
      ? `${own.x.shape.join('x')}:${Array.from(own.x.data, printFloat32).join(',')}`
      : '',
  accepts: `NxCxHxW:…,… (1…${mostLinkedValues})`,
};

const anywhere: Shape = [mostValues, mostValues, mostValues, mostValues];

const cellParam: Param<Cell> = {
  name: 'cell',
  read: (text) => cellOfKey(text, anywhere) ?? undefined,
  write: cellKey,
  accepts: 'n.c.h.w',
};

/** Everything of the playground that a link carries. */
export const playgroundUrl: UrlTable<PlaygroundState> = {
  shape: shapeParam,
  seed: integerParam('seed', 1, 9999),
  own: { ...ownParam, read: (text) => (text === '' ? null : ownParam.read(text)) },
  axes: subsetParam('axes', allAxes),
  groups: integerParam('groups', 1, mostValues),
  isCentred: {
    name: 'centred',
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    write: (isCentred) => (isCentred ? '1' : '0'),
    accepts: '0 | 1',
  },
  gamma: numberParam('gamma', -numberLimit, numberLimit),
  beta: numberParam('beta', -numberLimit, numberLimit),
  epsilonExponent: integerParam('eps', epsilonExponents.min, epsilonExponents.max),
  stage: choiceParam('stage', stages),
  view: choiceParam('view', views),
  turn: turnParam,
  pinned: optionalParam(cellParam),
};

/** Every choice fits every other: G and the cell are held to the shape where they are used. */
export const fitPlayground = (values: Partial<PlaygroundState>): Partial<PlaygroundState> => values;
