import { setStyle, tileSize } from '../../figures/setStyle';

const patternId = (key: string) => `set${key.replace('#', '')}`;

/** Fills a shape with the strokes of the sets of this style. */
export const patternFill = (key: string) => `url(#${patternId(key)})`;

/** The strokes that tell sets apart, once for all that look the same. */
export function patterns(sets: Iterable<number>): string {
  const styles = new Map(Array.from(sets, (set) => [setStyle(set).key, setStyle(set)]));
  const stroke = (d: string, colour: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  const tiles = Array.from(
    styles,
    ([key, { colour, strokes }]) =>
      `<pattern id="${patternId(key)}" width="${tileSize}" height="${tileSize}" patternUnits="userSpaceOnUse">${stroke(strokes, '#fff', 2.5)}${stroke(strokes, colour, 1.5)}</pattern>`,
  );
  return `<defs>${tiles.join('')}</defs>`;
}
