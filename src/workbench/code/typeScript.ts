import { type Method, poolOf } from '../../engine/index';
import { engineSource } from './engineSource';
import { mark } from './marked';
import {
  type CodeRequest,
  chosenOutput,
  isInference,
  isRms,
  printed as printedOnPage,
  rowsOf,
  shortest,
} from './request';

/** As the page prints it, in the letters of `toFixed`. */
const printed = (value: number) => printedOnPage(value).replace('∞', 'Infinity');

/** A float32 as TypeScript writes it. */
const literal = (value: number) =>
  Number.isNaN(value) ? 'Number.NaN' : shortest(value).replace('inf', 'Number.POSITIVE_INFINITY');

const row = (values: ArrayLike<number>) => `[${Array.from(values, literal).join(', ')}]`;

/** A line of the engine, and what it does in the formula: as a whole, and in some of its pieces. */
type Place = readonly [line: string, part: string, pieces?: readonly (readonly [text: string, part: string])[]];

const places: readonly Place[] = [
  ['mean[set] = isCentred ? shift[set]! + distance : 0;', 'mean'],
  ['variance[set] = variance[set]! / size - distance * distance;', 'variance'],
  ['const invStd = variance.map((value) => 1 / Math.sqrt(value + epsilon));', 'variance', [['+ epsilon', 'epsilon']]],
  [
    'const normal = Math.fround((x[cell]! - mean) * invStd);',
    'xHat',
    [
      ['x[cell]!', 'x'],
      ['- mean', 'mean'],
    ],
  ],
  [
    'y[cell] = gamma * normal + beta;',
    'y',
    [
      ['gamma', 'gamma'],
      ['normal', 'xHat'],
      ['beta', 'beta'],
    ],
  ],
];

/** The line that says which cells share a mean under a method. */
const poolLine = (kind: Method['kind']): Place => {
  const lines = {
    batch: 'return [N, 1, H, W];',
    layer: 'return [1, C, H, W];',
    rms: 'return [1, C, H, W];',
    instance: 'return [1, 1, H, W];',
    group: 'return [1, C / method.groups, H, W];',
  };
  return [lines[kind], 'indexSet'];
};

/**
 * Marks a line of the engine.
 * @throws Error when the engine has no such line any more.
 */
function markPlace(source: string, [line, part, pieces = []]: Place): string {
  if (source.split(line).length !== 2) throw new Error(`markPlace: the engine has not one line "${line}"`);
  const marked = pieces.reduce((text, [piece, of]) => text.replace(piece, () => mark(of, piece)), line);
  return source.replace(line, () => mark(part, marked));
}

const markedEngine = (kind: Method['kind']) => [poolLine(kind), ...places].reduce(markPlace, engineSource);

const methodText = (method: Method) =>
  method.kind === 'group' ? `{ kind: 'group', groups: ${method.groups} }` : `{ kind: '${method.kind}' }`;

/** What the page shows at inference, or for a batch by itself. */
function call(request: CodeRequest): string {
  const { method, shown, epsilon } = request;
  const settings = `{ ${mark('gamma', 'gamma')}, ${mark('beta', 'beta')} }, ${mark('epsilon', `${epsilon}`)}`;
  if (!isInference(request)) return `const { mean, variance, y } = normalize(x, ${methodText(method)}, ${settings});`;
  return `const running = {
  ...statisticsOf(x, [${poolOf(method, shown.shape).join(', ')}]),
  ${mark('mean', `mean: Float64Array.of(${row(shown.mean).slice(1, -1)})`)},
  ${mark('variance', `variance: Float64Array.of(${row(shown.variance).slice(1, -1)})`)},
};
const { mean, variance, y } = normalizeFrom(x, running, ${settings});`;
}

/** The engine's own lines, the page's data and settings, and what the page prints. */
export function typeScript(request: CodeRequest): string {
  const { x, gamma, beta, shown, cell, method } = request;
  const { n, c, h, w } = cell;
  const told = (values: ArrayLike<number>) => Array.from(values, printed).join(' ');
  return `${mark('x', `const x: Tensor = {\n  shape: [${x.shape.join(', ')}],\n  data: Float32Array.of(\n${rowsOf(x.data, literal)}  ),\n};`)}
${mark('gamma', `const gamma = ${row(gamma)};`)}
${mark('beta', `const beta = ${row(beta)};`)}

${call(request)}

const print = (value: number) => (value + 1e-6).toFixed(2).replace(/^-0\\.00$/, '0.00');
const show = (...values: readonly number[]) => console.log(values.map(print).join(' '));

${isRms(request) ? '' : `show(...mean); // ${told(shown.mean)}\n`}show(...variance); // ${told(shown.variance)}
show(y.data[indexOf(x.shape, ${n}, ${c}, ${h}, ${w})]!); // ${printed(chosenOutput(request))}

// The engine of this page as it stands in src/engine, without its checks of what comes in.

${markedEngine(method.kind)}`;
}
