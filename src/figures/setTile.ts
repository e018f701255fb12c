import { setStyle, tileSize } from './setStyle';

const tiles = new Map<string, CanvasPattern | null>();

/** A set's strokes as a pattern to fill a canvas with, made once for all sets that look the same. */
export function setTile(context: CanvasRenderingContext2D, set: number, ratio: number): CanvasPattern | null {
  const { colour, strokes, key } = setStyle(set);
  const name = `${key} ${ratio}`;
  const known = tiles.get(name);
  if (known !== undefined) return known;
  const made = tileFor(context, colour, strokes, ratio);
  tiles.set(name, made);
  return made;
}

function tileFor(context: CanvasRenderingContext2D, colour: string, strokes: string, ratio: number) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(tileSize * ratio);
  const brush = tile.getContext('2d')!;
  brush.scale(tile.width / tileSize, tile.width / tileSize);
  brush.lineCap = 'round';
  const path = new Path2D(strokes);
  for (const [style, width] of [
    ['#fff', 2.5],
    [colour, 1.5],
  ] as const) {
    brush.strokeStyle = style;
    brush.lineWidth = width;
    brush.stroke(path);
  }
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
