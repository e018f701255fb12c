import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { groupCount, groupOf, type Method, type Shape } from '../../src/engine/index';
import { AllSets } from '../../src/figures/AllSets';
import { layoutSheets, mapRect } from '../../src/figures/layout';
import { allSetRects, pathOf, setRects } from '../../src/figures/regions';
import { setStyle } from '../../src/figures/setStyle';

const shape: Shape = [2, 6, 3, 2];
const layout = layoutSheets({ shape, width: 600 });
const methods: readonly Method[] = [
  ...(['batch', 'layer', 'instance', 'rms'] as const).map((kind) => ({ kind })),
  ...[1, 2, 3, 6].map((groups) => ({ kind: 'group' as const, groups })),
];
const planes = (method: Method) =>
  Int32Array.from({ length: 12 }, (_, plane) => groupOf(method, shape, Math.floor(plane / 6), plane % 6));

describe('allSetRects', () => {
  it('has one frame for each set of every method, the very frame that pointing at the set shows', () => {
    for (const method of methods) {
      const group = planes(method);
      const own = [...new Set(group)].flatMap((set) => {
        const plane = group.indexOf(set);
        return setRects(layout, group, { n: Math.floor(plane / 6), c: plane % 6, h: 0, w: 0 });
      });
      const frames = allSetRects(layout, group);
      expect(frames.map(({ key }) => key)).toEqual(Array.from({ length: groupCount(method, shape) }, (_, set) => set));
      expect(frames.map(({ rect }) => rect)).toEqual(own);
    }
  });
});

describe('AllSets', () => {
  const html = (method: Method) => renderToStaticMarkup(<AllSets layout={layout} group={planes(method)} />);

  it('draws a frame for each set in its colour and pattern, and defines each pattern once', () => {
    const text = html({ kind: 'group', groups: 3 });
    const styles = [0, 1, 2, 3, 4, 5].map(setStyle);
    expect(Array.from(text.matchAll(/fill="url[^>]* stroke="(#\w+)"/g), ([, colour]) => colour)).toEqual(
      styles.map(({ colour }) => colour),
    );
    const filled = Array.from(text.matchAll(/fill="url\(#(\w+)\)"/g), ([, id]) => id);
    const defined = Array.from(text.matchAll(/<pattern id="(\w+)"/g), ([, id]) => id);
    expect(filled).toEqual(defined);
    expect(filled.map((id) => id!.slice(-2))).toEqual(styles.map(({ key }) => key));
  });

  it('tints the room between the maps of a set, and no map', () => {
    const text = html({ kind: 'layer' });
    const tinted = Array.from(text.matchAll(/<path d="([^"]*)" fill="#/g), ([, path]) => path!);
    expect(tinted).toHaveLength(2);
    expect(text.match(/fill-rule="evenodd"/g)).toHaveLength(2);
    const maps = (n: number) => pathOf(Array.from({ length: 6 }, (_, c) => mapRect(layout, n, c)));
    expect(tinted.map((path, n) => path.endsWith(maps(n)))).toEqual([true, true]);
  });
});

describe('setStyle', () => {
  it('gives 36 sets styles that all differ, neighbours in colour and in pattern', () => {
    const styles = Array.from({ length: 37 }, (_, set) => setStyle(set));
    expect(new Set(styles.slice(0, 36).map(({ key }) => key)).size).toBe(36);
    expect(styles[36]).toEqual(styles[0]);
    const alike = styles.filter(
      (style, set) =>
        set > 0 && (style.colour === styles[set - 1]!.colour || style.strokes === styles[set - 1]!.strokes),
    );
    expect(alike).toEqual([]);
  });
});
