import { useId, useMemo } from 'react';
import { CubeCanvas } from './CubeCanvas';
import { CubeAxes, CubeCell, CubeSet } from './CubeMarks';
import { CubeShapes } from './CubeShapes';
import { isInside } from './cell';
import { boxOfSet, type CubeAxis, type CubeLayout, facesOf, layoutCube } from './cube';
import { cellAtFaces } from './cubeFaces';
import './figures.css';
import './sheets.css';
import './cube.css';
import { methodClass } from './method';
import { sameTurn, type Turn, turnBy } from './projection';
import { SetPatterns } from './SetPatterns';
import { layoutNamed } from './SheetHeaders';
import type { TensorSheetsProps } from './TensorSheets';
import { useMorph } from './useMorph';
import { usePrinting } from './usePrinting';
import { useSheetInput } from './useSheetInput';
import { TURN_STEP, useTurn } from './useTurn';
import { useWidth } from './useWidth';

export interface CubeLabels {
  /** What stands beside each axis, and the same in short for a narrow picture. */
  readonly axes: Readonly<Record<CubeAxis, string>>;
  readonly shortAxes: Readonly<Record<CubeAxis, string>>;
  readonly turning: string;
  readonly left: string;
  readonly right: string;
  readonly up: string;
  readonly down: string;
  readonly reset: string;
}

export interface TensorCubeProps extends TensorSheetsProps {
  readonly turn: Turn;
  /** Where the cube is turned back to. */
  readonly firstTurn: Turn;
  readonly onTurn: (turn: Turn) => void;
  readonly labels: CubeLabels;
  /** The cells are to go back to the sheets; `onLeft` is called when they are there. */
  readonly isLeaving?: boolean;
  readonly onLeft?: () => void;
}

/** Low sheets leave the cube no room; it takes as much. */
const LEAST_HEIGHT = 260;
const ROOMY = 480;
/** In a narrow picture the cube makes room for the column of buttons. */
const BUTTON = 48;
/** From here on the marks over the cells are where the cells are. */
const ARRIVED = 0.98;

/**
 * A tensor as Wu & He (2018) draw it: a cube of samples, channels and the places of a map. The chosen cell's set is a solid
 * block in it, the rest glass; with `allSets` the cube falls apart into its sets. It comes out of the sheets and goes back
 * into them cell by cell.
 */
export function TensorCube(props: TensorCubeProps) {
  const { tensor, domain, group, names, labels, onTurn, pinned, isLeaving = false } = props;
  const { allSets: isApart = false, maxHeight = 560, nominalWidth = 640 } = props;
  const { shape } = tensor;
  const { ref, width, scale, isMeasured } = useWidth<HTMLDivElement>(nominalWidth);
  const sheet = useMemo(() => layoutNamed(shape, width, maxHeight, names).layout, [shape, width, maxHeight, names]);
  const height = Math.max(sheet.height, Math.min(LEAST_HEIGHT, maxHeight));
  const turning = useTurn(props.turn, props.firstTurn, onTurn);
  const { turn } = turning;
  const layout = useMemo(
    () => layoutCube({ shape, turn, width, height, beside: width < ROOMY ? BUTTON : 0, group, isApart }),
    [shape, turn, width, height, group, isApart],
  );
  const progress = useMorph(isLeaving ? 0 : 1, (target) => target === 0 && props.onLeft?.());
  const selected = props.selected && isInside(shape, props.selected) ? props.selected : null;
  const input = useSheetInput({ shape, width, cellAt: (x, y) => cellAt(layout, props, x, y) }, props);
  const id = useId();
  const isStatic = usePrinting() || !isMeasured;
  const paint = { tensor, domain, group, layout, selected, isApart };
  const set = selected && { layout, group, cell: selected };

  const picture = {
    ...input.picture,
    ...turning.pointer,
    onPointerMove(event: React.PointerEvent<SVGElement>) {
      turning.pointer.onPointerMove(event);
      if (event.buttons === 0) input.picture.onPointerMove(event);
    },
    onClick(event: React.MouseEvent<SVGElement>) {
      if (!turning.hasTurned()) input.picture.onClick(event);
    },
  };

  return (
    <div className={`figure figure-cube ${methodClass(props.method)}`} ref={ref}>
      <div
        className="figure-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is a widget; it takes the arrow keys.
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${id}state ${id}keys`}
        style={{ aspectRatio: `${width} / ${height}` }}
        {...input.stage}
        onKeyDown={(event) => {
          if (turning.press(event)) event.preventDefault();
          else input.stage.onKeyDown(event);
        }}
      >
        {!isStatic && (
          <CubeCanvas
            {...paint}
            scale={scale}
            isBrisk={turning.isDragged}
            progress={progress}
            sheet={sheet}
            sheetLeft={Math.max(0, (width - sheet.width) / 2)}
          />
        )}
        <svg
          className={turning.isDragged ? 'figure-sheet figure-cube-dragged' : 'figure-sheet'}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          {...picture}
        >
          {isApart && isStatic && <SetPatterns id={id} sets={group} />}
          <rect className="figure-cube-ground" width={width} height={height} />
          {isStatic && <CubeShapes {...paint} patternId={id} />}
          {(isStatic || progress >= ARRIVED) && (
            <>
              <CubeAxes layout={layout} names={width < ROOMY ? labels.shortAxes : labels.axes} />
              {set && <CubeSet {...set} method={props.method} />}
              {set && <CubeCell {...set} pinned={pinned} />}
            </>
          )}
        </svg>
      </div>
      <TurnButtons turn={turn} firstTurn={props.firstTurn} onTurn={onTurn} labels={labels} />
      <p id={`${id}state`} className="figure-spoken" aria-live="polite">
        {props.description}
      </p>
      <p id={`${id}keys`} className="figure-spoken">
        {props.instructions}
      </p>
    </div>
  );
}

/** What is seen is what is hit; of a pinned set, which is solid, first the block itself. */
function cellAt(layout: CubeLayout, { group, selected, pinned, allSets }: TensorSheetsProps, x: number, y: number) {
  const { shape } = layout;
  const outer = layout.blocks.flatMap(({ faces }) => faces);
  if (pinned && selected && !allSets) {
    const solid = cellAtFaces(shape, facesOf(layout, boxOfSet(layout, group, selected)), { x, y }, 0);
    if (solid) return solid;
  }
  return cellAtFaces(shape, outer, { x, y });
}

interface TurnButtonsProps extends Pick<TensorCubeProps, 'turn' | 'firstTurn' | 'onTurn' | 'labels'> {}

/** Turning without a drag: for a finger that scrolls, for a switch, for a voice. */
function TurnButtons({ turn, firstTurn, onTurn, labels }: TurnButtonsProps) {
  const buttons = [
    { name: 'left', yaw: -TURN_STEP, pitch: 0, path: 'M10 3L4 8l6 5z' },
    { name: 'right', yaw: TURN_STEP, pitch: 0, path: 'M6 3l6 5-6 5z' },
    { name: 'up', yaw: 0, pitch: -TURN_STEP, path: 'M3 10l5-6 5 6z' },
    { name: 'down', yaw: 0, pitch: TURN_STEP, path: 'M3 6l5 6 5-6z' },
  ] as const;
  return (
    <fieldset className="figure-turn">
      <legend className="figure-spoken">{labels.turning}</legend>
      {buttons.map(({ name, yaw, pitch, path }) => (
        <button
          key={name}
          type="button"
          aria-label={labels[name]}
          title={labels[name]}
          onClick={() => onTurn(turnBy(turn, yaw, pitch))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
      <button
        type="button"
        aria-label={labels.reset}
        title={labels.reset}
        aria-disabled={sameTurn(turn, firstTurn)}
        onClick={() => onTurn(firstTurn)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path className="figure-turn-line" d="M4.5 4.5A5 5 0 1 1 3 8" />
          <path d="M2 2.5l1 4.5 4-2z" />
        </svg>
      </button>
    </fieldset>
  );
}
