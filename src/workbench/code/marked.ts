/**
 * Program text that says which part of the formula each piece of it does: `⟦mean:x.mean(⟦indexSet:axis=1⟧)⟧`. Marks may
 * stand inside one another and reach over several lines.
 */

/** A piece of a program that does a part of the formula. */
export const mark = (part: string, text: string): string => `⟦${part}:${text}⟧`;

/** A stretch of a line, and the parts it stands in, the outermost first. */
export interface CodeSpan {
  /** Where in its line it begins. */
  readonly start: number;
  readonly text: string;
  readonly parts: readonly string[];
}

export interface CodeLine {
  /** Lines count from 0. */
  readonly index: number;
  readonly spans: readonly CodeSpan[];
  /** Every part that something in the line does; the first is the line's own. */
  readonly parts: readonly string[];
  /** Whether a part begins here; if not, the line only goes on with one, or does none. */
  readonly isStart: boolean;
}

/** The program alone. */
export const plainOf = (marked: string): string => marked.replace(/⟦\w+:|⟧/g, '');

/** The lines of a marked program. */
export function linesOf(marked: string): readonly CodeLine[] {
  const open: string[] = [];
  return marked.split('\n').map((text, index) => {
    const spans: CodeSpan[] = [];
    const isStart = open.length === 0 && text.includes('⟦');
    let start = 0;
    for (const [piece] of text.matchAll(/⟦\w+:|⟧|[^⟦⟧]+/g)) {
      if (piece === '⟧') open.pop();
      else if (piece.startsWith('⟦')) open.push(piece.slice(1, -1));
      else {
        spans.push({ start, text: piece, parts: [...open] });
        start += piece.length;
      }
    }
    return { index, spans, parts: [...new Set(spans.flatMap(({ parts }) => parts))], isStart };
  });
}

const dataRow = /^ {4}-?[\d.]+(?:e[-+]?\d+)?,/;

/** The same program for reading: of long data only the first rows. */
export function abridge(code: string, mostRows = 4): string {
  let count = 0;
  return code
    .split('\n')
    .flatMap((line) => {
      if (!dataRow.test(line)) return [line];
      count += 1;
      return count <= mostRows ? [line] : count === mostRows + 1 ? ['    …'] : [];
    })
    .join('\n');
}
