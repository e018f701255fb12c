import affine from '../../engine/affine.ts?raw';
import groups from '../../engine/groups.ts?raw';
import normalize from '../../engine/normalize.ts?raw';
import shape from '../../engine/shape.ts?raw';
import statistics from '../../engine/statistics.ts?raw';

/** What a program needs of the engine, in reading order: each file's text, and the names taken from it. */
const taken: readonly (readonly [source: string, names: readonly string[]])[] = [
  [shape, ['Shape', 'Tensor', 'cellCount', 'indexOf']],
  [groups, ['Method', 'Pool', 'poolOf', 'setOf', 'setCount', 'setsOfRuns']],
  [statistics, ['Statistics', 'statisticsOf', 'firstValues']],
  [affine, ['Affine']],
  [normalize, ['Normalized', 'NormalizeOptions', 'normalize', 'normalizeFrom', 'normalizeRun']],
];

/**
 * One declaration as its file has it, from its first line to the end of its block, without what stands above it.
 * @throws Error when the file has no such name.
 */
function declarationOf(source: string, name: string): string {
  const found = new RegExp(
    `^(?:export )?(?:type ${name} =[^;]*(?:\\{[^}]*\\}[^;]*)*;$|(?:function|interface) ${name}\\b.*?^\\}$)`,
    'ms',
  );
  const text = found.exec(source)?.[0];
  if (!text) throw new Error(`declarationOf: the engine has no ${name}`);
  return text;
}

/** The checks of what comes in; here it is known to be right. */
const check = /^ {2}(?:if \([^)]*\) )?require\w+\(.*\);\n/gm;

/** The lines of the engine that normalize, each as it stands in its file. */
export const engineSource: string = taken
  .map(([source, names]) => names.map((name) => declarationOf(source, name)).join('\n\n'))
  .join('\n\n')
  .replace(check, '')
  .replace(/^export /gm, '')
  .replace(/\{\n\n/g, '{\n')
  .replace(/ {2}\/\*\*.*\*\/\n/g, '');
