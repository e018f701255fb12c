/**
 * What a reader of a tensor of 1.6 million cells meets on the built playground in Chromium: how long it takes to open, how
 * many frames a second a drag and a wheel give, how long γ takes to reach the numbers, and whether any task of the main
 * thread is longer than 50 ms.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { median, quantile } from 'd3-array';
import { withSite } from './site';
import { table } from './timing';

const address = 'en/playground/?shape=32x64x28x28&stage=output&cell=0.0.13.13';
const moves = 90;

/** What is kept in the page while it is used. */
interface Watch {
  /** Times of the frames, and lengths of the long tasks, in milliseconds. */
  frames: number[];
  tasks: number[];
  /** From an input event of γ to the numbers that follow from it. */
  waits: number[];
}

declare global {
  var watch: Watch;
}

/** Watches frames, long tasks and the readout from inside the page. */
function install(): void {
  globalThis.watch = { frames: [], tasks: [], waits: [] };
  const count = (time: number) => {
    watch.frames.push(time);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  let asked: number | undefined;
  addEventListener('input', (event) => {
    asked ??= event.timeStamp;
  });
  new MutationObserver((changes) => {
    if (asked === undefined || !changes.some(({ target }) => target.parentElement?.closest('.readout-way'))) return;
    watch.waits.push(performance.now() - asked);
    asked = undefined;
  }).observe(document, { subtree: true, characterData: true });
}

/** Runs a part of the story and tells how it went. */
async function story(page: Page, name: string, run: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => Object.assign(watch, { frames: [], tasks: [], waits: [] }));
  await run();
  const { frames, tasks, waits } = await page.evaluate(() => watch);
  const intervals = frames.slice(1).map((time, index) => time - frames[index]!);
  const longest = Math.max(0, ...tasks);
  return [
    name,
    (1000 / median(intervals)!).toFixed(0),
    quantile(intervals, 0.95)!.toFixed(0),
    longest === 0 ? 'none' : longest.toFixed(0),
    waits.length === 0 ? '' : `${median(waits)!.toFixed(0)} / ${quantile(waits, 0.95)!.toFixed(0)}`,
  ];
}

async function measure(browser: Browser, site: string, rate: number): Promise<string[][]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // tsx marks functions with their names by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(install);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  const begin = performance.now();
  await page.goto(`${site}${address}`);
  await page.locator('.readout').waitFor();
  const opened = performance.now() - begin;
  const { tasks } = await page.evaluate(() => watch);
  const box = (await page.locator('.figure-big-window').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const sway = (step: number) => page.mouse.move(x + 80 * Math.sin(step / 8), y + 50 * Math.cos(step / 8));
  const drag = async () => {
    await page.mouse.down();
    for (let step = 0; step < moves; step++) await sway(step);
    await page.mouse.up();
  };
  const slowness = rate === 1 ? 'full' : `÷ ${rate}`;
  const rows = [['open', '', '', Math.max(0, ...tasks).toFixed(0), opened.toFixed(0)]];
  await page.mouse.click(x, y);
  rows.push(
    await story(page, 'wheel in and out', async () => {
      for (let step = 0; step < moves; step++) await page.mouse.wheel(0, step < moves / 2 ? -60 : 60);
    }),
  );
  for (let press = 0; press < 2; press++) await page.keyboard.press('+');
  rows.push(await story(page, 'drag, cells smaller than a pixel', drag));
  for (let press = 0; press < 8; press++) await page.keyboard.press('+');
  rows.push(await story(page, 'drag, with numbers', drag));
  await page.keyboard.press('0');
  await page.locator('#settings').getByRole('slider', { name: 'γ' }).focus();
  rows.push(
    await story(page, 'γ by keys', async () => {
      for (let step = 0; step < moves; step++) await page.keyboard.press(step % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
    }),
  );
  await page.close();
  return rows.map(([name = '', ...rest]) => [name, slowness, ...rest]);
}

/**
 * Measures the built site in `dist` and gives a Markdown table.
 * @throws Error where the site was not built
 */
export async function benchBig(): Promise<string> {
  const rows: string[][] = [];
  await withSite(chromium, async (browser, site) => {
    for (const rate of [1, 4]) rows.push(...(await measure(browser, site, rate)));
  });
  const head = ['what', 'CPU', 'frames a second', 'frame p95, ms', 'longest task, ms', 'wait p50 / p95, ms'];
  return table(head, rows, 2);
}
