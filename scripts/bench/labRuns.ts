/**
 * How long each lab's default run takes on a slow device and how long the page is deaf meanwhile, on the built page in
 * Chromium. Read from the browser's own trace, in processor time, so that other programs on the machine count little.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { max, sum } from 'd3-array';
import { preview } from 'vite';
import { labSlugs } from '../../src/lessons/labs/registry';
import { findBrowser } from '../lib.mjs';

const place = 'en/labs/';
const slowDown = 4;
/** Longer than this a page feels stuck. */
const LONG = 50;

/** What is read of one event of the trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of `dur`, the time in which the thread really ran. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Runs a lab with its own settings, from the press to the verdict. */
async function traceRun(browser: Browser, address: string, slug: string): Promise<TraceEvent[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}${place}?lab=${slug}#${slug}`);
  const run = page.locator('.lab-runbar .primary');
  await run.waitFor();
  await page.waitForLoadState('networkidle');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  // By key: a pointer that a test moves does work of its own on the page.
  await run.press('Enter');
  await page.locator('.lab-findings li').first().waitFor({ timeout: 600_000 });
  const trace = await browser.stopTracing();
  await page.close();
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Processor time of every task on the threads of this name, in milliseconds. */
function tasksOf(events: readonly TraceEvent[], thread: RegExp): number[] {
  const threads = new Set(
    events
      .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && thread.test(args.name ?? ''))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
}

const columns = ['lab', 'computing, s', `computing ÷ ${slowDown}, s`, 'longest task, ms', `tasks > ${LONG} ms`];

/**
 * Measures the built site in `dist` and gives a Markdown table. Chromium slows down the page's thread but not its
 * workers: their time is measured at full speed and multiplied.
 * @throws Error where the labs were not built
 */
export async function benchLabRuns(): Promise<string> {
  if (!existsSync(`dist/${place}index.html`)) {
    throw new Error('benchLabRuns: there is no dist; run `npm run build` first');
  }
  const server = await preview({ logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const rows: string[][] = [];
  try {
    const [address = ''] = server.resolvedUrls?.local ?? [];
    for (const slug of labSlugs) {
      const events = await traceRun(browser, address, slug);
      const page = tasksOf(events, /^CrRendererMain$/);
      const seconds = sum(tasksOf(events, /^DedicatedWorker/)) / 1000;
      if (page.length === 0 || seconds === 0) throw new Error(`benchLabRuns: ${slug} left no tasks in the trace`);
      const long = page.filter((milliseconds) => milliseconds > LONG).length;
      rows.push([slug, seconds.toFixed(1), (slowDown * seconds).toFixed(1), max(page)!.toFixed(0), String(long)]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const rule = columns.map((_, column) => (column < 1 ? '---' : '---:'));
  return [columns, rule, ...rows].map((fields) => `| ${fields.join(' | ')} |`).join('\n');
}
