import { type Cell, indexOf, type Shape } from '../engine/index';

/** Where a cell's value stands in the tensor's data. */
export function offsetOf(shape: Shape, { n, c, h, w }: Cell): number {
  return indexOf(shape, n, c, h, w);
}

export function sameCell(first: Cell | null, second: Cell | null): boolean {
  if (first === null || second === null) return first === second;
  return first.n === second.n && first.c === second.c && first.h === second.h && first.w === second.w;
}

export function isInside([samples, channels, height, width]: Shape, { n, c, h, w }: Cell): boolean {
  return n >= 0 && n < samples && c >= 0 && c < channels && h >= 0 && h < height && w >= 0 && w < width;
}

/** The cell at a row and column of the whole sheet, the maps laid edge to edge: N·H rows of C·W columns. */
export function cellOfSheet([, , height, width]: Shape, row: number, column: number): Cell {
  return {
    n: Math.floor(row / height),
    c: Math.floor(column / width),
    h: row % height,
    w: column % width,
  };
}

export interface Modifiers {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a cell, or null when the key does not move. Arrows go cell by cell and cross from map to map,
 * with Shift map by map; Page Up and Page Down go by sample; Home and End go to the ends of the row, with Ctrl to the
 * ends of the tensor. At an edge the cell stays.
 */
export function moveCell(shape: Shape, cell: Cell, key: string, { shiftKey, ctrlKey }: Modifiers): Cell | null {
  const [samples, channels, height, width] = shape;
  const lastRow = samples * height - 1;
  const lastColumn = channels * width - 1;
  const row = cell.n * height + cell.h;
  const column = cell.c * width + cell.w;
  const to = (nextRow: number, nextColumn: number): Cell => {
    const inside = nextRow >= 0 && nextRow <= lastRow && nextColumn >= 0 && nextColumn <= lastColumn;
    return inside ? cellOfSheet(shape, nextRow, nextColumn) : cell;
  };
  switch (key) {
    case 'ArrowLeft':
      return to(row, column - (shiftKey ? width : 1));
    case 'ArrowRight':
      return to(row, column + (shiftKey ? width : 1));
    case 'ArrowUp':
      return to(row - (shiftKey ? height : 1), column);
    case 'ArrowDown':
      return to(row + (shiftKey ? height : 1), column);
    case 'PageUp':
      return to(row - height, column);
    case 'PageDown':
      return to(row + height, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? lastRow : row, lastColumn);
    default:
      return null;
  }
}
