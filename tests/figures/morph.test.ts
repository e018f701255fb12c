import { describe, expect, it } from 'vitest';
import { groupOf, type Shape } from '../../src/engine/index';
import { cellFaces, layoutCube } from '../../src/figures/cube';
import { layoutSheets, rectOf } from '../../src/figures/layout';
import { ease, stripsBetween } from '../../src/figures/morph';
import { plus, times } from '../../src/figures/projection';

const shape: Shape = [2, 3, 2, 4];
const sheet = layoutSheets({ shape, width: 400 });
const group = Int32Array.from({ length: 6 }, (_, plane) =>
  groupOf({ kind: 'batch' }, shape, Math.floor(plane / 3), plane % 3),
);
const cubeAt = (yaw: number, isApart = false) =>
  layoutCube({ shape, turn: { yaw, pitch: 24 }, width: 400, height: 300, group, isApart });

describe('stripsBetween', () => {
  it('begins with the rows of the sheets', () => {
    const strips = stripsBetween(sheet, 10, cubeAt(-35), 0);
    expect(strips).toHaveLength(2 * 3 * 2);
    for (const { n, c, h, origin, u, v } of strips) {
      const first = rectOf(sheet, { n, c, h, w: 0 });
      expect(origin).toEqual({ x: first.x + 10, y: first.y });
      expect(u).toEqual({ x: 4 * first.width, y: 0 });
      expect(v).toEqual({ x: 0, y: first.height });
    }
  });

  it.each([-35, 145, 60])('ends with each cell on the front of its own place in the cube (yaw %i)', (yaw) => {
    for (const cube of [cubeAt(yaw), cubeAt(yaw, true)]) {
      for (const { n, c, h, origin, u, v } of stripsBetween(sheet, 10, cube, 1)) {
        for (let w = 0; w < 4; w++) {
          const middle = plus(plus(origin, times(u, 1 / 4), w + 0.5), v, 0.5);
          const front = cellFaces(cube, { n, c, h, w }).find(({ axis }) => axis === 'n')!;
          const wanted = plus(plus(front.origin, front.u, 0.5), front.v, 0.5);
          expect(middle.x).toBeCloseTo(wanted.x);
          expect(middle.y).toBeCloseTo(wanted.y);
        }
      }
    }
  });

  it('never folds a row over on its way', () => {
    for (const yaw of [-150, -35, 35, 150]) {
      for (let progress = 0; progress <= 1; progress += 0.05) {
        const folded = stripsBetween(sheet, 0, cubeAt(yaw), progress).filter(({ u, v }) => u.x * v.y - u.y * v.x <= 0);
        expect(folded).toEqual([]);
      }
    }
  });
});

describe('ease', () => {
  it('goes from 0 to 1 through the middle', () => {
    expect([0, 0.5, 1].map(ease)).toEqual([0, 0.5, 1]);
  });
});
