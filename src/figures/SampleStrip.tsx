import { useId } from 'react';
import type { Tensor } from '../engine/index';
import './figures.css';
import './sheets.css';
import './strip.css';
import { layoutSheets, outset } from './layout';
import { type MethodKind, methodClass, methodDash } from './method';
import { pathOf } from './regions';
import { SheetColours } from './SheetColours';
import { CellGrid, MapFrames } from './SheetMarks';
import { toRem, useWidth } from './useWidth';

export interface SampleStripProps {
  /** A batch of one sample. */
  readonly tensor: Tensor;
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  /** Frames the sample in this method's hue and dash. */
  readonly method?: MethodKind;
  /** What the picture is, for screen readers. */
  readonly label: string;
  readonly nominalWidth?: number;
}

const HIGHEST = 96;

/** One sample's maps in a row, to be looked at beside another such row. */
export function SampleStrip({ tensor, domain, method, label, nominalWidth = 320 }: SampleStripProps) {
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const id = useId();
  const layout = layoutSheets({ shape: tensor.shape, width, maxHeight: HIGHEST });
  const { left, top, mapHeight } = layout;
  const row = { x: left, y: top, width: layout.width - 2 * left, height: mapHeight };
  return (
    <div className={`figure ${method ? methodClass(method) : ''}`} ref={ref}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{ width: toRem(layout.width) }}
        role="img"
        aria-label={label}
      >
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="6" fill="#fff" fillOpacity="0.55" />
        </pattern>
        <SheetColours tensor={tensor} domain={domain} layout={layout} hatchId={id} />
        <MapFrames layout={layout} />
        <CellGrid layout={layout} />
        {method && (
          <path className="figure-strip-frame" d={pathOf([outset(row, 4)])} strokeDasharray={methodDash[method]} />
        )}
      </svg>
    </div>
  );
}
