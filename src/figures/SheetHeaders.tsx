import { memo } from 'react';
import type { Shape } from '../engine/index';
import { layoutSheets, mapRect, type SheetLayout } from './layout';
import { KernelIcon, SampleIcon } from './PixelIcon';

export interface SheetNames {
  /** Each sample's own square image, values 0 … 15. */
  readonly thumbnails?: readonly ArrayLike<number>[] | undefined;
  /** Each channel's square kernel. */
  readonly kernels?: readonly ArrayLike<number>[] | undefined;
  readonly sampleLabel: (n: number) => string;
  readonly channelLabel: (c: number) => string;
  /** Stand-in where the channels' labels are too long for their maps; the channel's index when not given. */
  readonly shortChannelLabel?: ((c: number) => string) | undefined;
}

const FONT = 12;
const LINE = 14;
const LARGEST_THUMBNAIL = 48;
const LARGEST_KERNEL = 24;
const SPACE = 4;
/** Lower maps keep their room for the thumbnail alone. */
const LEAST_LABELLED = 48;
/** Between a channel's label and its first map, where the frame of an index set passes. */
const BELOW = 12;

export interface NamedLayout {
  readonly layout: SheetLayout;
  /** The channels' labels, each in lines that fit over its map. */
  readonly lines: readonly (readonly string[])[];
}

/** Lays out the sheet with as much room for headers as the names need. */
export function layoutNamed(shape: Shape, width: number, maxHeight: number, names: SheetNames): NamedLayout {
  const rowHeader = rowHeaderFor(width, shape[0], names);
  const kernels = names.kernels ? LARGEST_KERNEL + SPACE : 0;
  const draft = layoutSheets({ shape, width, maxHeight, rowHeader, columnHeader: kernels + 2 * LINE + BELOW });
  const lines = channelLines(draft.mapWidth + draft.gap - SPACE, shape[1], names);
  const columnHeader = kernels + Math.max(...lines.map((each) => each.length)) * LINE + BELOW;
  return { layout: layoutSheets({ shape, width, maxHeight, rowHeader, columnHeader }), lines };
}

function rowHeaderFor(width: number, samples: number, names: SheetNames): number {
  const isNarrow = width < 480;
  const longest = Math.max(...Array.from({ length: samples }, (_, n) => textWidth(names.sampleLabel(n))));
  const thumbnail = names.thumbnails ? (isNarrow ? 28 : LARGEST_THUMBNAIL) : 0;
  return Math.ceil(Math.max(thumbnail, Math.min(longest, isNarrow ? 40 : 96)) + SPACE);
}

interface SheetHeadersProps extends NamedLayout {
  readonly names: SheetNames;
}

/** What names the rows and the columns. */
export const SheetHeaders = memo(function SheetHeaders({ layout, lines, names }: SheetHeadersProps) {
  const lineCount = Math.max(...lines.map((each) => each.length));
  const side = Math.min(LARGEST_KERNEL, layout.mapWidth);
  return (
    <g className="figure-names" fontSize={FONT}>
      {lines.map((each, c) => {
        const { x, width } = mapRect(layout, 0, c);
        const middle = x + width / 2;
        const bottom = layout.top - BELOW;
        const kernelTop = bottom - lineCount * LINE - side;
        return (
          <g key={middle}>
            {names.kernels?.[c] && (
              <KernelIcon
                values={names.kernels[c]}
                rect={{ x: middle - side / 2, y: kernelTop, width: side, height: side }}
              />
            )}
            {each.map((line, index) => (
              <text key={line} x={middle} y={bottom - (each.length - index - 1) * LINE} textAnchor="middle">
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {Array.from({ length: layout.shape[0] }, (_, n) => (
        <SampleName key={mapRect(layout, n, 0).y} n={n} layout={layout} names={names} />
      ))}
    </g>
  );
});

function SampleName({ n, layout, names }: { n: number; layout: SheetLayout; names: SheetNames }) {
  const { x, y, height } = mapRect(layout, n, 0);
  const right = x - SPACE - 4;
  const room = right;
  const label = names.sampleLabel(n);
  const thumbnail = names.thumbnails?.[n];
  const isLabelled = textWidth(label) <= room && (!thumbnail || height >= LEAST_LABELLED);
  const labelHeight = isLabelled ? LINE : 0;
  const side = thumbnail ? Math.min(LARGEST_THUMBNAIL, room, height - labelHeight) : 0;
  const top = y + (height - side - labelHeight) / 2;
  return (
    <g>
      {thumbnail && <SampleIcon values={thumbnail} rect={{ x: right - side, y: top, width: side, height: side }} />}
      {isLabelled && (
        <text
          x={thumbnail ? right - side / 2 : right}
          y={top + side + LINE - 1}
          textAnchor={thumbnail ? 'middle' : 'end'}
        >
          {label}
        </text>
      )}
    </g>
  );
}

/** Each channel's label in one or two lines; all in short form where one does not fit, then only every so many. */
function channelLines(room: number, channels: number, names: SheetNames): readonly (readonly string[])[] {
  const long = Array.from({ length: channels }, (_, c) => breakLines(names.channelLabel(c), room));
  if (long.every((each) => each.length <= 2 && each.every((line) => textWidth(line) <= room))) return long;
  const short = Array.from({ length: channels }, (_, c) => names.shortChannelLabel?.(c) ?? String(c));
  const every = Math.ceil(Math.max(...short.map(textWidth)) / room);
  return short.map((label, c) => (c % every === 0 ? [label] : []));
}

function breakLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** An estimate, so that it is the same on the server: marks (Devanagari vowel signs) take no room of their own. */
function textWidth(text: string): number {
  return text.replace(/\p{Mn}/gu, '').length * FONT * 0.58;
}
