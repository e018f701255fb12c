import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, groupOf, type Method, type Shape } from '../../src/engine/index';
import { boxOfSet, cellFaces, facesOf, hullOf, layoutCube } from '../../src/figures/cube';
import { placeAxes } from '../../src/figures/cubeAxes';
import { besides, cellAtFaces, cellOfFace, isOnFace } from '../../src/figures/cubeFaces';
import { plus, type Turn, times } from '../../src/figures/projection';

const methods: readonly Method[] = [
  { kind: 'batch' },
  { kind: 'layer' },
  { kind: 'instance' },
  { kind: 'group', groups: 2 },
];

const groupFor = (method: Method, shape: Shape) =>
  Int32Array.from({ length: shape[0] * shape[1] }, (_, plane) =>
    groupOf(method, shape, Math.floor(plane / shape[1]), plane % shape[1]),
  );

const size = fc.integer({ min: 1, max: 6 });
const shapes = fc.tuple(size, fc.constantFrom(2, 4, 6), size, size);
// An edge-on side shows nothing that could be hit.
const turns: fc.Arbitrary<Turn> = fc.record({
  yaw: fc.integer({ min: -180, max: 179 }).filter((yaw) => Math.abs(yaw % 90) > 5 && Math.abs(yaw % 90) < 85),
  pitch: fc.integer({ min: -75, max: 75 }).filter((pitch) => Math.abs(pitch) > 5),
});
const cubes: fc.Arbitrary<Cube> = fc.record({
  shape: shapes,
  turn: turns,
  method: fc.constantFrom(...methods),
  isApart: fc.boolean(),
});
interface Cube {
  readonly shape: Shape;
  readonly turn: Turn;
  readonly method: Method;
  readonly isApart: boolean;
}

const layoutOf = ({ shape, turn, method, isApart }: Cube) =>
  layoutCube({ shape, turn, width: 600, height: 480, group: groupFor(method, shape), isApart });

describe('layoutCube', () => {
  it('fits into its room however it is turned', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const { blocks } = layoutOf(cube);
        const corners = blocks.flatMap(({ faces }) =>
          faces.flatMap(({ origin, u, v, uCount, vCount }) => [
            origin,
            plus(origin, u, uCount),
            plus(origin, v, vCount),
            plus(plus(origin, u, uCount), v, vCount),
          ]),
        );
        for (const { x, y } of corners) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(600);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(480);
        }
      }),
    );
  });

  it('falls apart into a block for each set, and is one block while whole', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const group = groupFor(cube.method, cube.shape);
        const { blocks } = layoutOf(cube);
        const sets = blocks.map(({ set }) => set).toSorted((first, second) => first - second);
        expect(sets).toEqual(cube.isApart ? [...new Set(group)].toSorted((first, second) => first - second) : [0]);
      }),
    );
  });

  it('gives every cell of a set to its block, and no other', () => {
    const shape: Shape = [3, 4, 2, 2];
    for (const method of methods) {
      const group = groupFor(method, shape);
      const { blocks } = layoutCube({
        shape,
        turn: { yaw: -35, pitch: 24 },
        width: 600,
        height: 480,
        group,
        isApart: true,
      });
      const found = Array.from(group, (_, plane) => {
        const [n, c] = [Math.floor(plane / 4), plane % 4];
        return blocks.filter((box) => n >= box.n[0] && n < box.n[1] && c >= box.c[0] && c < box.c[1]);
      });
      expect(found.map((boxes) => boxes.map(({ set }) => set))).toEqual(Array.from(group, (set) => [set]));
    }
  });

  it('draws what is nearer to the eye later', () => {
    const shape: Shape = [3, 4, 2, 2];
    const group = groupFor({ kind: 'instance' }, shape);
    const order = (yaw: number) =>
      layoutCube({ shape, turn: { yaw, pitch: 24 }, width: 600, height: 480, group, isApart: true }).blocks.map(
        ({ set }) => set,
      );
    // Seen from the front left: the last sample is far, and of each sample the first channel.
    expect(order(-35).slice(0, 5)).toEqual([8, 9, 10, 11, 4]);
    expect(order(145)).toEqual(order(-35).toReversed());
  });
});

describe('facesOf', () => {
  it('shows three sides of a box, each of them whole', () => {
    const cube = { shape: [2, 4, 3, 3], turn: { yaw: 20, pitch: 30 }, method: methods[0]!, isApart: false } as const;
    const layout = layoutOf(cube);
    const faces = facesOf(layout, hullOf(cube.shape));
    expect(faces.map(({ axis, index, uCount, vCount }) => ({ axis, index, uCount, vCount }))).toEqual([
      { axis: 'n', index: 0, uCount: 4, vCount: 9 },
      { axis: 'c', index: 0, uCount: 2, vCount: 9 },
      { axis: 'p', index: 0, uCount: 4, vCount: 2 },
    ]);
  });
});

describe('besides', () => {
  it('leaves of the outer sides exactly the cells that are not in the set', () => {
    fc.assert(
      fc.property(cubes, fc.nat(), (cube, pick) => {
        const { shape, method } = cube;
        const layout = layoutOf({ ...cube, isApart: false });
        const group = groupFor(method, shape);
        const plane = pick % group.length;
        const cell = { n: Math.floor(plane / shape[1]), c: plane % shape[1], h: 0, w: 0 };
        const lit = boxOfSet(layout, group, cell);
        const cellsOf = (faces: ReturnType<typeof facesOf>) =>
          faces.flatMap((face) =>
            Array.from({ length: face.uCount * face.vCount }, (_, index) => {
              const i = face.uFrom + (index % face.uCount);
              const j = face.vFrom + Math.floor(index / face.uCount);
              return { axis: face.axis, ...cellOfFace(shape, face, i, j) };
            }),
          );
        const sides = facesOf(layout, hullOf(shape));
        const glass = cellsOf(sides.flatMap((face) => besides(face, lit)));
        const unlit = cellsOf(sides).filter(({ n, c }) => group[n * shape[1] + c] !== lit.set);
        const sorted = (cells: readonly object[]) => cells.map((each) => JSON.stringify(each)).toSorted();
        expect(sorted(glass)).toEqual(sorted(unlit));
      }),
    );
  });
});

describe('cellAtFaces', () => {
  it('finds every cell at the middle of each side that it shows', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const layout = layoutOf({ ...cube, isApart: false });
        const faces = facesOf(layout, hullOf(cube.shape));
        for (const face of faces) {
          for (let i = 0; i < face.uCount; i++) {
            for (let j = 0; j < face.vCount; j++) {
              const middle = plus(plus(face.origin, face.u, i + 0.5), face.v, j + 0.5);
              expect(cellAtFaces(cube.shape, faces, middle)).toEqual(cellOfFace(cube.shape, face, i, j));
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('reaches a little beyond the sides, and no farther', () => {
    const cube = { shape: [2, 4, 3, 3], turn: { yaw: -35, pitch: 24 }, method: methods[0]!, isApart: false } as const;
    const layout = layoutOf(cube);
    const faces = facesOf(layout, hullOf(cube.shape));
    const left = Math.min(...faces.map(({ origin }) => origin.x));
    const beside = { x: left - 6, y: 240 };
    expect(cellAtFaces(cube.shape, faces, beside)).toMatchObject({ n: 0, c: 0 });
    expect(cellAtFaces(cube.shape, faces, { ...beside, x: left - 20 })).toBeNull();
  });
});

describe('cellFaces and isOnFace', () => {
  it('place a cell of an outer side on it, and know the cells inside', () => {
    const shape: Shape = [3, 3, 3, 1];
    const layout = layoutCube({
      shape,
      turn: { yaw: -35, pitch: 24 },
      width: 600,
      height: 480,
      group: groupFor({ kind: 'layer' }, shape),
      isApart: false,
    });
    const faces = facesOf(layout, hullOf(shape));
    const cells: readonly Cell[] = Array.from({ length: 27 }, (_, index) => ({
      n: Math.floor(index / 9),
      c: Math.floor(index / 3) % 3,
      h: index % 3,
      w: 0,
    }));
    // Turned to the eye: the first sample, the last channel, the first row.
    expect(cells.filter((cell) => isOnFace(shape, faces, cell))).toEqual(
      cells.filter(({ n, c, h }) => n === 0 || c === 2 || h === 0),
    );
    const [side] = cellFaces(layout, { n: 0, c: 1, h: 1, w: 0 });
    const outer = faces.find(({ axis }) => axis === 'n')!;
    const place = plus(plus(outer.origin, outer.u, 1), outer.v, 1);
    expect(side!.origin.x).toBeCloseTo(place.x);
    expect(side!.origin.y).toBeCloseTo(place.y);
  });
});

describe('placeAxes', () => {
  it('runs each arrow from the first cell to the last, outside the cube', () => {
    fc.assert(
      fc.property(cubes, (cube) => {
        const layout = layoutOf({ ...cube, isApart: false });
        const faces = facesOf(layout, hullOf(cube.shape));
        for (const { axis, from, to, label } of placeAxes(layout)) {
          const length = axis === 'p' ? layout.places : cube.shape[axis === 'n' ? 0 : 1];
          const along = times(layout.step[axis], length);
          expect(to.x - from.x).toBeCloseTo(along.x);
          expect(to.y - from.y).toBeCloseTo(along.y);
          expect(cellAtFaces(cube.shape, faces, label, 4)).toBeNull();
        }
      }),
    );
  });
});
