import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { groupCount, groupOf, type Method, type Shape } from '../../src/engine/index';
import { layoutSheets } from '../../src/figures/layout';
import { allSetRects, pathOf, setRects } from '../../src/figures/regions';
import { AllSets } from '../../src/figures/SheetMarks';

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
      expect(frames).toHaveLength(groupCount(method, shape));
      expect(frames).toEqual(own);
    }
  });
});

describe('AllSets', () => {
  it('draws a frame for each set in the method’s dash, and tints no cell', () => {
    const html = renderToStaticMarkup(
      <AllSets layout={layout} group={planes({ kind: 'group', groups: 3 })} method="group" />,
    );
    const [ground = '', frames = ''] = Array.from(html.matchAll(/ d="([^"]*)"/g), ([, path]) => path!);
    expect(frames.match(/M/g)).toHaveLength(6);
    // Six frames and, cut out of them, twelve maps.
    expect(ground.startsWith(frames)).toBe(true);
    expect(ground.match(/M/g)).toHaveLength(18);
    expect(ground).toContain(
      pathOf([{ x: layout.left, y: layout.top, width: layout.mapWidth, height: layout.mapHeight }]),
    );
    expect(html).toContain('fill-rule="evenodd"');
    expect(html).toContain('stroke-dasharray');
  });
});
