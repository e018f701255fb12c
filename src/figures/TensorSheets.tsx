import { type ComponentType, lazy, Suspense, useId, useMemo } from 'react';
import type { Tensor } from '../engine/index';
import type { AllSetsProps } from './AllSets';
import { isInside } from './cell';
import './figures.css';
import './sheets.css';
import { cellAt } from './layout';
import { type MethodKind, methodClass } from './method';
import { SheetCanvas } from './SheetCanvas';
import { SheetColours } from './SheetColours';
import { layoutNamed, SheetHeaders, type SheetNames } from './SheetHeaders';
import { BlankCells, CellGrid, CellMark, IndexSet, MapFrames, MapGrip, MovedCells } from './SheetMarks';
import { fontFor, SheetNumbers } from './SheetNumbers';
import { usePrinting } from './usePrinting';
import { type SheetInput, useSheetInput } from './useSheetInput';
import { toRem, useWidth } from './useWidth';
import { useZoom } from './useZoom';

export interface TensorSheetsProps extends SheetInput {
  readonly tensor: Tensor;
  /** The set of each plane (n, c), or of each shorter run, as the engine gives it. Keep the array while it stands. */
  readonly group: Int32Array;
  /** Gives the set's frame its hue and dash. */
  readonly method: MethodKind;
  /** Frames every set, so that all can be told apart at once. */
  readonly allSets?: boolean;
  /** 1 for each cell that changed at the last edit; null when nothing is to flash. */
  readonly moved?: Uint8Array | null;
  /** Another number for each edit, so that the same cells flash again. */
  readonly moveKey?: number;
  /** 1 for each cell that says nothing here: hatched paper stands in the place of its colour and number. */
  readonly blank?: Uint8Array | null;
  /** Keep the object while it does not change. */
  readonly names: SheetNames;
  /** A value as printed in its cell, short: cells print numbers where formatCell(−domain) fits. */
  readonly formatCell: (value: number) => string;
  /** What the picture is, for screen readers: "Input, 4 × 6 × 4 × 4". */
  readonly label: string;
  /** What it shows now, in one sentence. It is read out at once: give a new one when a drag is over. */
  readonly description: string;
  /** How it is used with keys. */
  readonly instructions: string;
  readonly maxHeight?: number;
  /** Width of the first render, before the real one is known. */
  readonly nominalWidth?: number;
}

/** Comes when it is first wanted; a reader without a connection goes without. */
const AllSets = lazy(() =>
  import('./AllSets').then(
    ({ AllSets }) => ({ default: AllSets as ComponentType<AllSetsProps> }),
    () => ({ default: () => null }),
  ),
);

/** Most cells to be written out as nodes, for the prerendered page and for print; live values go on the canvas. */
const MOST_STATIC_CELLS = 1000;

/**
 * A tensor as sheets: a row of maps for each sample, a column for each channel. Pointing at a cell lights the set that
 * its mean and variance are taken over.
 *
 * Screen readers meet one widget, not thousands of cells: role "application" hands it the arrow keys, the polite
 * sentence tells where one is, and the page offers `TensorTable` for reading number by number. (A grid role would need a
 * node for each cell, which the canvas does not have.)
 */
export function TensorSheets(props: TensorSheetsProps) {
  const { tensor, domain, group, method, moved = null, moveKey = 0, names, formatCell } = props;
  const { maxHeight = 560, nominalWidth = 640 } = props;
  const { ref, width, scale, isMeasured } = useWidth<HTMLDivElement>(nominalWidth);
  const [samples, channels, mapRows, mapColumns] = tensor.shape;
  const { layout, lines } = useMemo(
    () => layoutNamed([samples, channels, mapRows, mapColumns], width, maxHeight, names),
    [samples, channels, mapRows, mapColumns, width, maxHeight, names],
  );
  const surface = { shape: tensor.shape, width: layout.width, cellAt: (x: number, y: number) => cellAt(layout, x, y) };
  const input = useSheetInput(surface, props);
  const id = useId();
  const hatchId = `${id}hatch`;
  const selected = props.selected && isInside(tensor.shape, props.selected) ? props.selected : null;
  const isStatic = usePrinting() || !isMeasured;
  const isCanvas = !isStatic || tensor.data.length > MOST_STATIC_CELLS;
  const zoom = useZoom();
  // Spread by two fingers, cells have room for their numbers.
  const fontSize = fontFor(layout.cell * zoom, formatCell(-domain).length) / zoom;
  const paint = { tensor, domain, layout };

  return (
    <div className={`figure figure-sheets ${methodClass(method)}`} ref={ref}>
      <div
        className="figure-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is a widget; it takes the arrow keys.
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${id}state ${id}keys`}
        style={{
          width: toRem(layout.width),
          maxWidth: layout.width > width ? undefined : '100%',
          aspectRatio: `${layout.width} / ${layout.height}`,
        }}
        {...input.stage}
      >
        {isCanvas && <SheetCanvas {...paint} formatCell={formatCell} fontSize={fontSize} scale={scale * zoom} />}
        <svg
          className="figure-sheet"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-hidden="true"
          {...input.picture}
        >
          <Hatch id={hatchId} />
          <MapFrames layout={layout} />
          <SheetHeaders layout={layout} lines={lines} names={names} />
          {!isCanvas && <SheetColours {...paint} hatchId={hatchId} />}
          <CellGrid layout={layout} />
          {props.blank && <BlankCells layout={layout} blank={props.blank} />}
          {!isCanvas && fontSize > 0 && <SheetNumbers {...paint} formatCell={formatCell} fontSize={fontSize} />}
          {props.allSets && (
            <Suspense fallback={null}>
              <AllSets layout={layout} group={group} />
            </Suspense>
          )}
          {selected && <IndexSet layout={layout} group={group} cell={selected} method={method} />}
          {selected && props.pinned && props.onDragMap && (
            <MapGrip layout={layout} cell={selected} handle={input.mapHandle} />
          )}
          {selected && (
            <CellMark
              layout={layout}
              cell={selected}
              pinned={props.pinned}
              handle={props.onDragValue ? input.handle : null}
            />
          )}
        </svg>
        {moved && <MovedCells key={moveKey} layout={layout} moved={moved} />}
      </div>
      <p id={`${id}state`} className="figure-spoken" aria-live="polite">
        {props.description}
      </p>
      <p id={`${id}keys`} className="figure-spoken">
        {props.instructions}
      </p>
    </div>
  );
}

/** Marks what is not a finite number, so that it does not rest on colour alone. */
function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="2" height="6" fill="#fff" fillOpacity="0.55" />
    </pattern>
  );
}
