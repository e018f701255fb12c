/**
 * How long a reader who drags γ waits for the picture, and what a frame of the drag costs, on the built pages in Chromium.
 * Everything is read from the browser's own trace: a timer inside the page would not see the way to the screen.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { bisectLeft, median, quantile } from 'd3-array';
import { openLive, withSite } from './site';
import { table } from './timing';

/** A page whose slider is dragged. */
interface Target {
  readonly name: string;
  /** Its address, but for the shape. */
  readonly address: string;
  /** The part of the page that the slider is in. */
  readonly part: string;
  readonly shapes: readonly string[];
}

const targets: readonly Target[] = [
  {
    name: 'lesson',
    address: 'hi/batch-normalization/?stage=output',
    part: '#affine',
    shapes: ['4x6x4x4', '8x4x8x8', '8x16x8x8'],
  },
  {
    name: 'playground',
    address: 'hi/playground/?stage=output',
    part: '#settings',
    shapes: ['4x6x4x4', '8x4x8x8', '8x32x8x8', '32x64x28x28'],
  },
];
const slowDowns = [1, 4] as const;
const warmUpMoves = 30;
const moves = 120;

/** What is read of one event of the trace; times in microseconds, all of one clock. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the time in which the thread really ran: other programs on the machine do not count. */
  readonly tdur?: number;
  readonly id2?: { readonly local?: string };
  readonly args: {
    readonly begin_frame_id?: number;
    readonly data?: { readonly type?: string };
    readonly frame_reporter?: { readonly frame_sequence: number; readonly state: string };
  };
}

/** One number for each frame of a drag, in milliseconds. */
interface Drag {
  /** From the start of the input event to the frame on the screen that shows it. */
  readonly waits: readonly number[];
  /** What the main thread does for the frame: input handlers, scripts, style, layout, paint, commit. */
  readonly work: readonly number[];
  /** From one frame on the screen to the next. */
  readonly intervals: readonly number[];
}

/** Drags γ to and fro, as fast as the page takes the moves: one a frame. */
async function traceDrag(browser: Browser, page: Page, part: string, rate: number): Promise<TraceEvent[]> {
  const slider = page.locator(part).getByRole('slider', { name: 'γ' });
  await slider.scrollIntoViewIfNeeded();
  // What comes onto the screen by scrolling is drawn anew, and may push the slider along.
  await page.waitForTimeout(1000);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('benchSlider: the slider of γ is not on the page');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });

  const moveTo = (step: number) =>
    page.mouse.move(box.x + box.width * (0.5 + 0.4 * Math.sin(step / 10)), box.y + box.height / 2);
  await moveTo(0);
  await page.mouse.down();
  for (let step = 0; step < warmUpMoves; step++) await moveTo(step);
  await browser.startTracing(page, { categories: ['benchmark', 'cc', 'devtools.timeline'] });
  for (let step = warmUpMoves; step < warmUpMoves + moves; step++) await moveTo(step);
  const trace = await browser.stopTracing();
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** When each frame of the page was on the screen, by the frame's number. */
function presentationTimes(events: readonly TraceEvent[], pid: number): ReadonlyMap<number, number> {
  const reports = events.filter((event) => event.name === 'PipelineReporter' && event.pid === pid);
  const times = new Map<number, number>();
  reports.forEach(({ ph, id2, args: { frame_reporter: frame } }, index) => {
    if (ph !== 'b' || frame?.state !== 'STATE_PRESENTED_ALL') return;
    // Ids are used again: the next end of the same id is this one's.
    const end = reports.find((other, place) => place > index && other.ph === 'e' && other.id2?.local === id2?.local);
    if (end) times.set(frame.frame_sequence, end.ts);
  });
  return times;
}

/** Puts each input event together with the frame in which it was handled, and with that frame's way to the screen. */
function readTrace(unordered: readonly TraceEvent[]): Drag {
  const events = unordered.toSorted((first, second) => first.ts - second.ts);
  const inputs = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input');
  const inputStarts = inputs.map(({ ts }) => ts);
  const presented = presentationTimes(events, inputs[0]?.pid ?? 0);
  const frames = events.filter(({ name, ph }) => name === 'ProxyMain::BeginMainFrame' && ph === 'X');
  const measured = frames.flatMap(({ ts, dur = 0, tdur = 0, args }) => {
    const input = inputStarts[bisectLeft(inputStarts, ts)];
    const shown = presented.get(args.begin_frame_id ?? -1);
    if (input === undefined || shown === undefined || input > ts + dur) return [];
    return [{ wait: (shown - input) / 1000, work: tdur / 1000, shown: shown / 1000 }];
  });
  if (measured.length < moves / 2)
    throw new Error(
      `benchSlider: ${measured.length} frames of ${moves} could be read, ${inputs.length} inputs, ${frames.length} frames`,
    );
  const shown = measured.map((frame) => frame.shown);
  return {
    waits: measured.map(({ wait }) => wait),
    work: measured.map(({ work }) => work),
    intervals: shown.slice(1).map((time, index) => time - shown[index]!),
  };
}

/** Nothing but a slider and its number: what the browser itself asks for on this machine, beside which a page is to be read. */
const barePage = `<!doctype html><meta charset="utf-8"><main><label for="gamma">γ</label>
<input id="gamma" type="range" min="-3" max="3" step="0.05" oninput="shown.textContent = value"><output id="shown">1</output></main>`;

/** One row of the table, and the median of the work. */
async function measureDrag(browser: Browser, open: (page: Page) => Promise<void>, part: string, rate: number) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await open(page);
  const { waits, work, intervals } = readTrace(await traceDrag(browser, page, part, rate));
  await page.close();
  const times = [waits, work].flatMap((values) => [0.5, 0.95].map((share) => quantile(values, share)!.toFixed(1)));
  const frames = (1000 / median(intervals)!).toFixed(0);
  return { row: [rate === 1 ? 'full' : `÷ ${rate}`, ...times, frames], work: median(work)! };
}

const columns = ['page', 'shape', 'cells', 'CPU', 'wait p50', 'wait p95', 'work p50', 'work p95', 'frames a second'];

/** What one drag cost; times in milliseconds. */
export interface DragCost {
  readonly page: string;
  readonly cells: number;
  /** By how much the processor was slowed down. */
  readonly rate: number;
  /** Median of what the main thread does for a frame. */
  readonly work: number;
}

/**
 * Measures the built site in `dist`: a Markdown table, all times in milliseconds, and the costs for the chart.
 * @throws Error where the site was not built
 */
export async function benchSlider(): Promise<{ readonly text: string; readonly costs: readonly DragCost[] }> {
  const rows: string[][] = [];
  const costs: DragCost[] = [];
  await withSite(chromium, async (browser, address) => {
    for (const rate of slowDowns) {
      const { row } = await measureDrag(browser, (page) => page.setContent(barePage), 'main', rate);
      rows.push(['a bare slider', '', '', ...row]);
    }
    for (const { name, address: path, part, shapes } of targets) {
      for (const shape of shapes) {
        const cells = shape.split('x').reduce((product, size) => product * Number(size), 1);
        for (const rate of slowDowns) {
          const open = async (page: Page) => {
            await openLive(page, `${address}${path}&shape=${shape}`);
            await page.locator('.readout').waitFor();
          };
          const { row, work } = await measureDrag(browser, open, part, rate);
          rows.push([name, shape.replaceAll('x', '×'), String(cells), ...row]);
          costs.push({ page: name, cells, rate, work });
        }
      }
    }
  });
  return { text: table(columns, rows, 2), costs };
}
