import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { indexOf, type Shape, setOf } from '../../src/engine/index';
import { formatCount, formatNumber } from '../../src/i18n/format';
import { defaultPlayground, normalizedOf, outputOf } from '../../src/state/playground';
import { expect, type Language, say, test, untilLive } from './support';

const shape: Shape = [32, 64, 28, 28];
const cells = formatCount(32 * 64 * 28 * 28);

const read = <Texts>(language: Language, file: string): Texts =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));

const textsOf = (language: Language) => ({
  big: read<typeof import('../../locales/en/big.json')>(language, 'big'),
  picture: read<typeof import('../../locales/en/picture.json')>(language, 'picture'),
});

/** What the page should say of a cell, from the engine. */
function workedOf(n: number, c: number, h: number, w: number) {
  const state = { ...defaultPlayground, shape };
  const { mean, variance, pool } = normalizedOf(state);
  const set = setOf(pool, shape, n, c, h, w);
  const index = indexOf(shape, n, c, h, w);
  return {
    mean: mean[set]!,
    variance: variance[set]!,
    y: (gamma: number) => outputOf({ ...state, gamma }).data[index]!,
  };
}

/** Goes through everything that a reader does with a large tensor. */
async function useLargeTensor(page: Page, language: Language, engine: 'simd' | 'plain'): Promise<void> {
  const { big, picture } = textsOf(language);
  await page.goto(`/${language}/playground/`);
  await untilLive(page);
  const sizes = { N: 32, C: 64, H: 28, W: 28 } as const;
  for (const axis of ['N', 'C', 'H', 'W'] as const) {
    const box = page.getByRole('spinbutton', { name: picture.controls.axes[axis], exact: true });
    await box.fill(String(sizes[axis]));
    await box.press('Enter');
  }
  const sheet = page.getByRole('application');
  await expect(sheet).toHaveAccessibleName(
    say(picture.label, { stage: picture.stage.input, samples: 32, channels: 64, height: 28, width: 28 }),
  );
  await expect(page.getByText(say(big.engine[engine], { cells }))).toBeVisible();
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(20);

  await sheet.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cell=\d+\.\d+\.\d+\.\d+/);
  for (let press = 0; press < 9; press++) await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  const [n, c, h, w] = new URL(page.url()).searchParams.get('cell')!.split('.').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const wanted = workedOf(n, c, h, w + 1);
  const readout = page.locator('.readout');
  await expect(readout).toContainText(say(picture.readout.column, { column: w + 2 }));
  await expect(readout).toContainText(formatNumber(wanted.mean));
  await expect(readout).toContainText(formatNumber(wanted.variance));
  await expect(readout.getByRole('listitem').last()).toHaveText(`y ${formatNumber(wanted.y(1))}`);

  await page.getByRole('slider', { name: picture.affine.gamma }).focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await expect(readout.getByRole('listitem').last()).toHaveText(`y ${formatNumber(wanted.y(1.5))}`);
}

/** How many different colours the canvas shows. */
const coloursOf = (page: Page) =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    // Off a copy that is meant to be read: the browser warns where a picture that is drawn on is read time and again.
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

test('opens 1.6 million cells, enlarges them by keys, and tells a cell’s numbers while γ moves', async ({
  page,
  language,
}) => {
  await useLargeTensor(page, language, 'simd');
});

test('says the same numbers where there is no WebAssembly', async ({ page, language }) => {
  const remove = 'delete globalThis.WebAssembly;';
  await page.addInitScript(remove);
  // Such a script does not reach a worker.
  await page.route(/big\.worker-.*\.js$/, async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${remove}${await response.text()}` });
  });
  await useLargeTensor(page, language, 'plain');
});
