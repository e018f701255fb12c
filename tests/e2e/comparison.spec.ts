import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { type Cell, indexOf, type Method, normalize } from '../../src/engine/index';
import { formatNumber } from '../../src/i18n/format';
import { abbreviations, methodKinds } from '../../src/workbench/methods';
import { inputFor } from './numbers';
import { expect, type Language, languages, say, test, textsOf, untilLive } from './support';

type Texts = typeof import('../../locales/en/comparison.json');

const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/comparison.json`, import.meta.url), 'utf8')) as Texts;
const pages: Readonly<Record<Language, Texts>> = { hi: read('hi'), en: read('en') };

const names = methodKinds.map((kind) => abbreviations[kind]);

/** The page as a reader meets it. */
async function open(page: Page, language: Language, query = '') {
  await page.goto(`/${language}/comparison/${query}`);
  const texts = pages[language];
  const bench = page.getByRole('region', { name: texts.bench.heading, exact: true });
  await expect(bench.locator('canvas')).toHaveCount(6);
  // What follows the pictures comes alive when its code has arrived.
  await untilLive(page);
  const tile = (name: string): Locator =>
    bench.getByRole('figure').filter({ has: page.getByText(name, { exact: true }) });
  /** Segments are radio buttons out of sight: what is pressed is the label around. */
  const begin = (experiment: keyof Texts['experiments']['names']) =>
    bench.locator('label').filter({ hasText: texts.experiments.names[experiment] }).click();
  return { texts, picture: textsOf[language].picture, common: textsOf[language].common, bench, tile, begin };
}

const methodOf = (kind: (typeof methodKinds)[number]): Method => (kind === 'group' ? { kind, groups: 3 } : { kind });

/** m, μ, σ² (or the mean square) and y of a cell under every method, as the engine has them. */
function workedOut(cell: Cell): readonly string[][] {
  const x = inputFor({});
  const affine = { gamma: Array<number>(6).fill(1), beta: Array<number>(6).fill(0) };
  return methodKinds.map((kind) => {
    const { group, pool, mean, variance, y } = normalize(x, methodOf(kind), affine, 1e-5);
    const set = group[cell.n * 6 + cell.c]!;
    const size = pool.reduce((product, each) => product * each, 1);
    const value = y.data[indexOf(x.shape, cell.n, cell.c, cell.h, cell.w)]!;
    const shownMean = kind === 'rms' ? '–' : formatNumber(mean[set]!);
    return [String(size), shownMean, formatNumber(variance[set]!), formatNumber(value)];
  });
}

const counts = (moved: number, total: number) => `${moved} / ${total}`;

for (const language of languages) {
  test(`${language}: a prediction is answered by the counts of every method`, async ({ page }) => {
    const { texts, tile, bench } = await open(page, language);
    const predict = page.getByRole('region', { name: texts.predict.heading });
    await predict.getByRole('radio', { name: texts.predict.options.all }).check();
    await predict.getByRole('button', { name: texts.predict.action }).click();
    const rows = predict.getByRole('status').getByRole('row');
    await expect(rows).toHaveCount(6);
    for (const [index, name] of names.entries()) {
      await expect(rows.nth(index + 1)).toContainText(name);
      await expect(
        rows
          .nth(index + 1)
          .getByRole('cell')
          .last(),
      ).toContainText(counts(index === 0 ? 288 : 0, 288));
      await expect(tile(name)).toContainText(say(texts.tiles.others, { moved: index === 0 ? 288 : 0, total: 288 }));
    }
    await expect(bench.getByRole('radio', { name: texts.experiments.names.outlier })).toBeChecked();
    await expect.poll(() => new URL(page.url()).searchParams.get('data')).toBe('outlier');
  });

  test(`${language}: a cell that is pinned in one picture is worked out in all`, async ({ page }) => {
    const { common, tile } = await open(page, language, '?cell=1.2.0.3');
    const numbers = async () => Promise.all(names.map((name) => tile(name).getByRole('definition').allTextContents()));
    expect(await numbers()).toEqual(workedOut({ n: 1, c: 2, h: 0, w: 3 }));
    // From there by keyboard, in another picture: let go, a row down, a map to the right, hold.
    const picture = tile('IN').getByRole('application');
    await expect(picture).toHaveAccessibleName(new RegExp(`^${common.methods.instance}`));
    await picture.focus();
    for (const key of ['ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await expect.poll(numbers).toEqual(workedOut({ n: 1, c: 3, h: 1, w: 3 }));
    await expect.poll(() => new URL(page.url()).searchParams.get('cell')).toBe('1.3.1.3');
    // Only the picture that is used speaks.
    const spoken = page.locator('[aria-live="polite"]').filter({ hasText: /\S/ });
    await expect(spoken).toHaveCount(1);
  });

  test(`${language}: every experiment counts whose outputs move`, async ({ page }) => {
    const { texts, picture, bench, tile, begin } = await open(page, language);
    const others = (moved: number, total: number) => say(texts.tiles.others, { moved, total });
    const effect = bench.getByRole('table');

    await begin('leave');
    await expect(tile('BN')).toContainText(others(192, 192));
    await expect(tile('GN')).toContainText(others(0, 192));
    const fewer = bench
      .getByRole('button', { name: say(picture.controls.fewer, { name: picture.controls.axes.N }) })
      .first();
    await fewer.click();
    await expect(tile('BN')).toContainText(others(96, 96));
    await expect(tile('BN').getByRole('definition').first()).toHaveText('16');

    await begin('contrast');
    await expect(tile('BN')).toContainText(others(288, 288));
    await expect(effect.getByRole('row', { name: /LN/ }).getByRole('cell').first()).toContainText(/≤ .*10⁻/);
    const factor = bench.getByRole('spinbutton', { name: texts.experiments.factor });
    await factor.fill('1');
    await factor.press('Enter');
    await expect(tile('BN')).toContainText(others(0, 288 + 96));
    await expect(bench.getByRole('radio', { name: texts.experiments.names.contrast })).toBeChecked();

    await begin('cell');
    for (const [name, moved] of [
      ['BN', 16],
      ['LN', 96],
      ['IN', 16],
      ['GN', 32],
    ] as const)
      await expect(
        effect
          .getByRole('row', { name: new RegExp(name) })
          .getByRole('cell')
          .first(),
      ).toContainText(counts(moved, 96));
    await expect(tile('BN')).toContainText(others(48, 288));

    await begin('inference');
    await expect(tile('BN')).toContainText(others(384, 384));
    await expect(tile('RMSNorm')).toContainText(others(0, 384));

    await begin('point');
    await expect(effect).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('mode')).toBeNull();
  });

  test(`${language}: an answer of the table leads to its evidence, and back`, async ({ page }) => {
    const { texts, common, bench } = await open(page, language);
    const table = page.getByRole('region', { name: texts.table.heading });
    const row = (property: keyof Texts['table']['rows']) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: texts.table.rows[property] }) });

    const dependsOnBatch = row('batchSize').getByRole('button').first();
    await dependsOnBatch.click();
    const said = page.getByRole('note').filter({ hasText: common.methods.batch });
    await expect(said).toContainText(say(texts.said.batchSize, { kept: 2, total: 192, moved: 192 }));
    await expect(bench).toBeInViewport();
    await expect(said).toBeInViewport();
    await said.getByRole('button', { name: texts.said.back }).click();
    await expect(dependsOnBatch).toBeFocused();

    await row('smallBatch').getByRole('button').first().press('Enter');
    await expect(page.getByRole('note')).toContainText(say(texts.said.smallBatch, { kept: 1, total: 96, moved: 0 }));

    await row('statistics').getByRole('button').nth(3).press('Enter');
    await expect(page.getByRole('note')).toContainText(say(texts.said.statistics, { m: 32, samples: 1, channels: 2 }));

    await row('style').getByRole('button').nth(1).press('Enter');
    const distribution = page.getByRole('region', { name: texts.distribution.heading });
    await expect(distribution.getByRole('note')).toContainText(common.methods.layer);
    await expect(distribution.getByRole('note')).toBeInViewport();
  });
}

test('links of the table open parts of lessons that are there', async ({ page, language }) => {
  const { texts } = await open(page, language);
  const links = page.getByRole('region', { name: texts.table.heading }).locator('td a');
  const addresses = await links.evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  expect(addresses.length).toBeGreaterThan(5);
  const missing: string[] = [];
  for (const address of addresses) {
    const { pathname, hash } = new URL(address);
    const html = await (await page.request.get(pathname)).text();
    if (!html.includes(`id="${hash.slice(1)}"`)) missing.push(pathname + hash);
  }
  expect(missing).toEqual([]);
});

test('a link brings the experiment back', async ({ page, language }) => {
  const { texts, picture, tile, bench } = await open(page, language, '?contrast=-1');
  await expect(bench.getByRole('radio', { name: texts.experiments.names.contrast })).toBeChecked();
  await expect(tile('LN')).toContainText(say(texts.tiles.others, { moved: 0, total: 288 }));
  // At its neutral place the slider stays under the hand; a reset ends the experiment.
  const factor = bench.getByRole('slider', { name: texts.experiments.factor });
  await factor.focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
  await expect(factor).toHaveValue('1');
  await bench.getByRole('button', { name: picture.share.reset }).click();
  await expect(bench.getByRole('radio', { name: texts.experiments.names.point })).toBeChecked();
  await expect(factor).toHaveCount(0);
});

for (const [width, height] of [
  [1024, 768],
  [1920, 1080],
] as const)
  test(`on a projector of ${width}×${height} all pictures stand on one screen`, async ({
    page,
    language,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone is no projector');
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => localStorage.setItem('norm-lab.theme', 'projector'));
    const { bench, tile, texts } = await open(page, language, '?data=outlier');
    await bench.locator('.compare-bench').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await expect(tile('BN')).toContainText(say(texts.tiles.others, { moved: 288, total: 288 }));
    const outside = await bench
      .getByRole('figure')
      .filter({ has: page.getByRole('application') })
      .evaluateAll((tiles) =>
        tiles
          .map((element) => element.getBoundingClientRect())
          .filter(({ top, bottom, left, right }) => top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
          .map(({ top, bottom }) => [top, bottom]),
      );
    expect(outside).toEqual([]);
  });
