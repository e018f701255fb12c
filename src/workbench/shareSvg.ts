import { colourOf } from '../figures/colour';
import { layoutSheets, rectOf } from '../figures/layout';
import { pathOf, setRects } from '../figures/regions';
import { inputOf, trainingOf } from '../state/derive';
import type { PictureState } from '../state/picture';

const outline = '#025485';

/** The picture's first state with one set framed, as plain SVG of about 600×470 for shared links: no styles, no text. */
export function shareSvg(state: PictureState): string {
  const x = inputOf(state);
  const { group } = trainingOf(state);
  const layout = layoutSheets({ shape: x.shape, width: 600, maxHeight: 470 });
  const [N, C, H, W] = x.shape;
  const most = x.data.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const cells = Array.from(x.data, (value, index) => {
    const cell = {
      n: Math.floor(index / (C * H * W)),
      c: Math.floor(index / (H * W)) % C,
      h: Math.floor(index / W) % H,
      w: index % W,
    };
    return `<path d="${pathOf([rectOf(layout, cell)], -0.5)}" fill="${colourOf(value, most)}"/>`;
  });
  const chosen = { n: Math.min(1, N - 1), c: Math.min(2, C - 1), h: 0, w: 0 };
  const frame = pathOf(setRects(layout, group, chosen), 2);
  return `${cells.join('')}<path d="${frame}" fill="none" stroke="${outline}" stroke-width="5"/>`;
}
