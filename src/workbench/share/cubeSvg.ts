import type { Cell } from '../../engine/index';
import { APART_GLASS, GLASS, glassOf } from '../../figures/CubeCanvas';
import { offsetOf } from '../../figures/cell';
import { cssTable, levelOf, NOT_FINITE } from '../../figures/colour';
import {
  boxOfSet,
  type CubeAxis,
  type CubeLayout,
  cellFaces,
  type Face,
  facesOf,
  layoutCube,
} from '../../figures/cube';
import { arrowPath, placeAxes } from '../../figures/cubeAxes';
import { cellOfFace, facesPath, hiddenEdges, isOnFace } from '../../figures/cubeFaces';
import { plus, type Turn, times } from '../../figures/projection';
import { PATTERN, setStyle } from '../../figures/setStyle';
import { patternFill, patterns } from './setPatterns';
import {
  type EmbeddedFont,
  legend,
  type SheetsDrawing,
  type SheetsWords,
  titlePlace,
  wrapSheet,
  write,
} from './sheetsSvg';

/** With `allSets` the cube has fallen apart into them. */
export interface CubeDrawing extends Omit<SheetsDrawing, 'cell'> {
  readonly turn: Turn;
  /** The chosen cell, whose set is solid while the rest is glass; the whole cube where there is none. */
  readonly cell: Cell | null;
}

export interface CubeWords extends SheetsWords {
  /** What the cube's axes are called, with their sizes. */
  readonly axes: Readonly<Record<CubeAxis, string>>;
}

const size = { width: 1000, height: 620 } as const;
/** Room for the title. */
const top = 70;
const page = { width: size.width, bottom: top + size.height + 20, height: top + size.height + 120 } as const;
const ink = '#1d1c1a';
const soft = '#5b5852';
const paper = '#ffffff';

/** The cells of some sides, a path for each colour. */
function paintFaces(faces: readonly Face[], { tensor: { shape, data }, domain }: CubeDrawing): string {
  const levels = new Map<number, string>();
  let strange = '';
  for (const face of faces) {
    const { origin, u, v, uFrom, vFrom, uCount, vCount } = face;
    for (let j = 0; j < vCount; j++) {
      for (let i = 0; i < uCount; i++) {
        const level = levelOf(data[offsetOf(shape, cellOfFace(shape, face, uFrom + i, vFrom + j))]!, domain);
        const corner = plus(plus(origin, u, i), v, j);
        const cell = facesPath([{ ...face, origin: corner, uCount: 1, vCount: 1 }]);
        levels.set(level, (levels.get(level) ?? '') + cell);
        if (level === NOT_FINITE) strange += line(plus(corner, v), plus(corner, u));
      }
    }
  }
  const cells = Array.from(levels, ([level, d]) => `<path d="${d}" fill="${cssTable[level]}"/>`).join('');
  const strokes = strange && `<path d="${strange}" stroke="#fff" stroke-opacity="0.6" stroke-width="2"/>`;
  return `<g stroke="${paper}" stroke-width="0.75" stroke-linejoin="round">${cells}</g>${strokes}
<path d="${facesPath(faces)}" fill="none" stroke="${soft}"/>`;
}

const hundredth = (value: number) => Math.round(value * 100) / 100;
const line = (from: { x: number; y: number }, to: { x: number; y: number }) =>
  `M${hundredth(from.x)} ${hundredth(from.y)}L${hundredth(to.x)} ${hundredth(to.y)}`;

/** The cube fallen apart into its sets, the chosen one's neighbours as glass. */
function paintApart(layout: CubeLayout, drawing: CubeDrawing): string {
  const lit = drawing.cell && boxOfSet(layout, drawing.group, drawing.cell);
  const blocks = layout.blocks.map(({ set, faces }) => {
    const { colour, key } = setStyle(set);
    const d = facesPath(faces);
    return `<g opacity="${lit && lit.set !== set ? APART_GLASS : 1}">${paintFaces(faces, drawing)}
<path d="${d}" fill="${patternFill(key)}" fill-opacity="${PATTERN}"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round"/></g>`;
  });
  return patterns(drawing.group) + blocks.join('');
}

function paintWhole(layout: CubeLayout, drawing: CubeDrawing): string {
  const { cell, group } = drawing;
  if (!cell) return layout.blocks.map(({ faces }) => paintFaces(faces, drawing)).join('');
  const lit = boxOfSet(layout, group, cell);
  return `${paintFaces(facesOf(layout, lit), drawing)}<g opacity="${GLASS}">${paintFaces(glassOf(layout, lit), drawing)}</g>`;
}

/** The frame of the chosen cell's set, and the cell's own: dashed where it lies inside. */
function frames(layout: CubeLayout, { cell, group, hue, dash }: CubeDrawing): string {
  if (!cell) return '';
  const box = facesOf(layout, boxOfSet(layout, group, cell));
  const own = facesPath(cellFaces(layout, cell));
  const set = facesPath(box);
  const isHidden = !isOnFace(layout.shape, box, cell);
  return `<g fill="none" stroke-linejoin="round"><path d="${hiddenEdges(layout)}" stroke="${soft}" stroke-dasharray="3 4"/>
<path d="${set}" stroke="${paper}" stroke-width="8"/><path d="${set}" stroke="${hue}" stroke-width="4" stroke-dasharray="${dash ?? 'none'}"/>
<path d="${own}" stroke="${paper}" stroke-width="6"/><path d="${own}" stroke="${ink}" stroke-width="3" stroke-dasharray="${isHidden ? '3 2' : 'none'}"/></g>`;
}

function writeAxes(layout: CubeLayout, names: CubeWords['axes']): string {
  return placeAxes(layout)
    .map(({ axis, from, to, label, anchor }) => {
      // Larger letters than on the page stand a little farther out.
      const away = times({ x: label.x - layout.middle.x, y: label.y - layout.middle.y }, 0.02);
      return `<path d="${arrowPath(from, to)}" fill="none" stroke="${soft}" stroke-width="1.5"/>${write(names[axis], { ...plus(label, away), size: 16, anchor })}`;
    })
    .join('');
}

/** A tensor as a cube: title, cells, the chosen set or all sets apart, axes, legend, caption. */
export function cubeSvg(drawing: CubeDrawing, words: CubeWords, font?: EmbeddedFont): string {
  const { tensor, turn, group, allSets: isApart = false, domain } = drawing;
  const layout = layoutCube({ shape: tensor.shape, turn, group, isApart, ...size });
  const content = [
    write(words.title, titlePlace),
    `<g transform="translate(0 ${top})">`,
    isApart ? paintApart(layout, drawing) : paintWhole(layout, drawing),
    frames(layout, drawing),
    writeAxes(layout, words.axes),
    '</g>',
    legend(domain, 40, page.bottom, words.formatTick),
  ];
  return wrapSheet(page, words.caption, font, content.join('\n'));
}
