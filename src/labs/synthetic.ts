import { DIGIT_SIZE, type Digits, FULL_INK } from '../data/digits';
import { createRandom, type Random } from '../nn/random';

type Point = readonly [x: number, y: number];

/** Each digit's pen strokes, on a sheet from 0 to 1 with y downwards. */
const STROKES: readonly (readonly (readonly Point[])[])[] = [
  [
    [
      [0.5, 0.1],
      [0.25, 0.3],
      [0.25, 0.7],
      [0.5, 0.9],
      [0.75, 0.7],
      [0.75, 0.3],
      [0.5, 0.1],
    ],
  ],
  [
    [
      [0.35, 0.25],
      [0.52, 0.1],
      [0.52, 0.9],
    ],
  ],
  [
    [
      [0.25, 0.25],
      [0.5, 0.1],
      [0.75, 0.3],
      [0.25, 0.9],
      [0.8, 0.9],
    ],
  ],
  [
    [
      [0.25, 0.15],
      [0.7, 0.2],
      [0.45, 0.48],
      [0.75, 0.7],
      [0.5, 0.9],
      [0.22, 0.8],
    ],
  ],
  [
    [
      [0.35, 0.1],
      [0.2, 0.55],
      [0.8, 0.55],
    ],
    [
      [0.65, 0.3],
      [0.6, 0.9],
    ],
  ],
  [
    [
      [0.75, 0.1],
      [0.3, 0.12],
      [0.28, 0.45],
      [0.65, 0.5],
      [0.72, 0.75],
      [0.45, 0.9],
      [0.22, 0.8],
    ],
  ],
  [
    [
      [0.65, 0.1],
      [0.3, 0.45],
      [0.28, 0.8],
      [0.55, 0.9],
      [0.72, 0.7],
      [0.5, 0.52],
      [0.3, 0.65],
    ],
  ],
  [
    [
      [0.22, 0.12],
      [0.78, 0.12],
      [0.45, 0.9],
    ],
  ],
  [
    [
      [0.5, 0.48],
      [0.28, 0.28],
      [0.5, 0.1],
      [0.72, 0.28],
      [0.5, 0.48],
      [0.25, 0.72],
      [0.5, 0.9],
      [0.75, 0.72],
      [0.5, 0.48],
    ],
  ],
  [
    [
      [0.7, 0.35],
      [0.45, 0.48],
      [0.28, 0.3],
      [0.5, 0.1],
      [0.7, 0.35],
      [0.6, 0.9],
    ],
  ],
];

/**
 * Digits drawn by rule, each slanted, moved and thickened at random: a stand-in for handwriting when the file cannot be
 * had. Far more alike than handwriting, so that nets err less on them; whoever shows them has to say so.
 */
export function syntheticDigits(count: number, seed: number): Digits {
  const random = createRandom(seed, 7);
  const area = DIGIT_SIZE * DIGIT_SIZE;
  const images = new Uint8Array(count * area);
  const labels = Uint8Array.from({ length: count }, () => Math.floor(random.uniform() * STROKES.length));
  labels.forEach((label, index) => {
    images.set(draw(STROKES[label]!, random), index * area);
  });
  return { count, size: DIGIT_SIZE, images, labels };
}

function draw(strokes: readonly (readonly Point[])[], random: Random): Uint8Array {
  const about = (middle: number, spread: number) => middle + spread * (2 * random.uniform() - 1);
  const [slant, width, height, left, top, thickness] = [
    about(0, 0.25),
    about(0.95, 0.15),
    about(0.95, 0.1),
    about(0, 0.07),
    about(0, 0.05),
    about(0.09, 0.03),
  ];
  const placed = strokes.map((stroke) =>
    stroke.map(([x, y]): Point => {
      const [across, down] = [(x - 0.5) * width + about(0, 0.03), (y - 0.5) * height + about(0, 0.03)];
      return [0.5 + across - slant * down + left, 0.5 + down + top];
    }),
  );
  return Uint8Array.from({ length: DIGIT_SIZE * DIGIT_SIZE }, (_, cell) => {
    const pixel: Point = [((cell % DIGIT_SIZE) + 0.5) / DIGIT_SIZE, (Math.floor(cell / DIGIT_SIZE) + 0.5) / DIGIT_SIZE];
    const distance = Math.min(
      ...placed.flatMap((stroke) => stroke.slice(1).map((end, at) => between(pixel, stroke[at]!, end))),
    );
    const ink = 1.4 - distance / thickness;
    return Math.round(FULL_INK * Math.min(1, Math.max(0, ink)));
  });
}

/** Distance of a point from a straight stroke. */
function between([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const square = alongX * alongX + alongY * alongY;
  const share = square === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / square;
  const inside = Math.min(1, Math.max(0, share));
  return Math.sqrt((x - startX - inside * alongX) ** 2 + (y - startY - inside * alongY) ** 2);
}
