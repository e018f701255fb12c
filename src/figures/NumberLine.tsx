import { scaleLinear } from 'd3-scale';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { BottomAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import './numberLine.css';
import { DeviationRows, Labels, type LineGeometry, MeanSquare, Squares } from './NumberLineMarks';
import { Balance, Places, Scores } from './NumberLineScales';
import { type LineRange, valueOfKey } from './numberLine';
import { toRem, useWidth } from './useWidth';

export interface NumberLineProps {
  readonly values: readonly number[];
  /** As the engine gave them; drawn, not computed here. The scores may be NaN where there is no spread. */
  readonly mean: number;
  readonly deviation: number;
  readonly scores: readonly number[];
  readonly range: LineRange;
  /** What is drawn beside the numbers. */
  readonly shows: 'mean' | 'deviations' | 'variance' | 'deviation' | 'scores';
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  /** A number is moved by pointer or by key; called only with another value than it has. */
  readonly onMove: (index: number, value: number) => void;
  readonly labels: {
    /** The whole picture in a sentence. */
    readonly description: string;
    readonly dot: (index: number) => string;
    /** What a dot says of its value. */
    readonly state: (index: number) => string;
    readonly mean: string;
    readonly deviation: string;
    readonly meanSquare: string;
  };
  readonly format: {
    readonly value: (value: number) => string;
    readonly signed: (value: number) => string;
    readonly square: (value: number) => string;
    readonly score: (value: number) => string;
  };
  readonly nominalWidth?: number;
  /** The picture grows narrower rather than higher than this. */
  readonly maxHeight?: number;
}

const SIDE = 20;
/** Squares as wide as this share of the line fit above it; larger ones are cut off at the top. */
const ROOM = 0.52;
const TOP = 6;
const BELOW = 44;
const DOT = 8;
const HANDLE = 22;
/** Where the line stands when the common scale is drawn under it. */
const RAISED = 38;
/** Where it stands on its support, as a share of the room. */
const BALANCED = 0.36;

/** Numbers on a line, which can be moved, and what their mean and spread are in lengths and areas. */
export function NumberLine(props: NumberLineProps) {
  const { values, mean, deviation, scores, range, shows, selected, labels, format, nominalWidth = 328 } = props;
  const room = useWidth<HTMLDivElement>(nominalWidth);
  const widest = props.maxHeight ? (props.maxHeight - TOP - BELOW) / ROOM + 2 * SIDE : Number.POSITIVE_INFINITY;
  const width = Math.floor(Math.min(room.width, widest));
  const x = scaleLinear([range.min, range.max], [SIDE, width - SIDE]);
  const above = Math.round(ROOM * (width - 2 * SIDE));
  const height = TOP + above + BELOW;
  const isScaled = shows === 'scores';
  const isBalance = shows === 'mean';
  const baseline = isScaled ? RAISED : Math.round(TOP + (isBalance ? BALANCED : 1) * above);
  const hasSpread = deviation > 0;
  const line: LineGeometry = { x, above, width, values, mean, deviation, selected };
  // The support stands in the way of a tick's number.
  const formatFreeTick = (tick: number) => (Math.abs(x(tick) - x(mean)) < 16 ? '' : format.value(tick));
  const handlersOf = useDots(props, x, width);
  return (
    <div className="figure figure-chart" ref={room.ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
      <svg
        className="number-line"
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: toRem(width) }}
        role="group"
        aria-label={labels.description}
      >
        {isScaled && <Scores line={line} scores={scores} from={RAISED} to={height - 28} format={format.score} />}
        <g className="number-line-moving" transform={`translate(0 ${baseline})`}>
          {shows === 'variance' && <Squares line={line} format={format.square} />}
          {shows === 'deviation' && <Squares line={line} format={null} />}
          {shows === 'deviation' && hasSpread && <MeanSquare line={line} label={labels.meanSquare} />}
          {shows === 'deviations' && <DeviationRows line={line} format={format.signed} />}
          {isBalance ? (
            <Balance line={line} tall={TOP + above - baseline} text={labels.mean} format={format.value} />
          ) : (
            <>
              <BottomAxis scale={x} at={0} tickCount={isScaled ? 1 : 5} formatTick={formatFreeTick} />
              <Places
                line={line}
                texts={isScaled ? [] : [labels.mean, ...(shows === 'deviation' ? [labels.deviation] : [])]}
              />
            </>
          )}
          <Labels line={line} texts={values.map(format.value)} places={values.map(x)} at={-DOT - 8} />
          {values.map((value, index) => (
            <g
              key={index}
              className={index === selected ? 'number-line-dot number-line-selected' : 'number-line-dot'}
              role="slider"
              tabIndex={0}
              aria-label={labels.dot(index)}
              aria-orientation="horizontal"
              aria-valuemin={range.min}
              aria-valuemax={range.max}
              aria-valuenow={value}
              aria-valuetext={labels.state(index)}
              transform={`translate(${round(x(value))} 0)`}
              {...handlersOf(index)}
            >
              <circle className="number-line-handle" r={HANDLE} />
              <circle className="number-line-disc" r={DOT} />
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

interface PixelScale {
  (value: number): number;
  invert(place: number): number;
}

/** Pointer, touch and keyboard on the dots: a drag goes by whole numbers, keys as `valueOfKey` says. */
function useDots({ values, range, onSelect, onMove }: NumberLineProps, x: PixelScale, width: number) {
  /** How far from the dot's middle it was taken. */
  const grip = useRef<number>(null);
  const placeOf = (event: PointerEvent<SVGElement>) => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * width;
  };
  const move = (index: number, value: number) => {
    const kept = Math.min(range.max, Math.max(range.min, value));
    if (kept !== values[index]) onMove(index, kept);
  };
  return (index: number) => ({
    onFocus: () => onSelect(index),
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = placeOf(event) - x(values[index]!);
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      if (grip.current === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      move(index, Math.round(x.invert(placeOf(event) - grip.current)));
    },
    onLostPointerCapture: () => {
      grip.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const value = event.altKey || event.ctrlKey || event.metaKey ? null : valueOfKey(event, values[index]!, range);
      if (value === null) return;
      event.preventDefault();
      move(index, value);
    },
  });
}
