import { cssTable, levelOf } from './colour';
import type { Rect } from './layout';

interface PixelIconProps {
  /** A square image, row by row. */
  readonly values: ArrayLike<number>;
  readonly rect: Rect;
}

/** A sample's own image (0 … 15) in ink on paper. */
export function SampleIcon({ values, rect }: PixelIconProps) {
  const paths = new Map<number, string>();
  forEachPixel(values, rect, (value, square) => {
    if (value > 0) paths.set(value, (paths.get(value) ?? '') + square);
  });
  return (
    <g className="figure-icon">
      {[...paths].map(([value, path]) => (
        <path key={value} d={path} fill="currentColor" fillOpacity={round(value / 15)} />
      ))}
      <rect {...rect} />
    </g>
  );
}

/** A convolution kernel's weights, on the same colours as the tensor's values. */
export function KernelIcon({ values, rect }: PixelIconProps) {
  const max = Math.max(...Array.from(values, Math.abs));
  const paths = new Map<string, string>();
  forEachPixel(values, rect, (value, square) => {
    const colour = cssTable[levelOf(value, max)]!;
    paths.set(colour, (paths.get(colour) ?? '') + square);
  });
  return (
    <g className="figure-icon">
      {[...paths].map(([colour, path]) => (
        <path key={colour} d={path} fill={colour} />
      ))}
      <rect {...rect} />
    </g>
  );
}

function forEachPixel(values: ArrayLike<number>, rect: Rect, draw: (value: number, square: string) => void) {
  const side = Math.round(Math.sqrt(values.length));
  const step = rect.width / side;
  for (let index = 0; index < side * side; index++) {
    const x = round(rect.x + (index % side) * step);
    const y = round(rect.y + Math.floor(index / side) * step);
    draw(values[index]!, `M${x} ${y}h${round(step)}v${round(step)}h${round(-step)}z`);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
