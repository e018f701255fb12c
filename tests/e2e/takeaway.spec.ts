import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { readNpy } from '../../src/data/npy';
import { Lesson } from './Lesson';
import { workOut } from './numbers';
import { expect, type Language, say, test } from './support';

const readTexts = (language: Language): typeof import('../../locales/en/takeaway.json') =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/takeaway.json`, import.meta.url), 'utf8'));

const cell = { n: 1, c: 2, h: 0, w: 3 };
const query = '?cell=1.2.0.3&gamma=2&beta=0.5';
const settings = { gamma: 2, beta: 0.5 };

const bytesOf = async (download: Download) => readFileSync(await download.path());

/** How many dark pixels there are where the title of a picture stands. */
const inkOf = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const context = Object.assign(document.createElement('canvas'), { width: 600, height: 100 }).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, 600, 100);
      return Array.from({ length: 60_000 }, (_, pixel) => data[4 * pixel]!).filter((red) => red < 100).length;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

/** Presses a button and gives the file that comes of it. */
async function save(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return bytesOf(download);
}

test('a line of the code lights its part of the formula, and the picture shows what it does', async ({
  page,
  language,
}) => {
  const lesson = await Lesson.open(page, language, query);
  const { picture } = lesson.texts;
  const code = await lesson.section('code');
  await expect(lesson.stage('input')).toBeChecked();

  // By keyboard: one stop, then from line to line.
  await code.getByRole('tab', { name: 'NumPy' }).click();
  const first = code.getByRole('button', { name: /^x = np/ });
  await first.focus();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  const last = code.getByRole('button', { name: /^y = gamma/ });
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('aria-pressed', 'true');
  await expect(lesson.stage('output')).toBeChecked();
  await expect(lesson.picture).toHaveAccessibleName(new RegExp(`^${picture.stage.output}`));
  await page.keyboard.press('ArrowUp');
  await expect(code.getByRole('button', { name: /^x_hat = / })).toBeFocused();
  await expect(lesson.stage('normalized')).toBeChecked();

  // The formula's own list answers in the same way, and the lines of another library with it.
  await code.getByRole('tab', { name: 'TypeScript' }).click();
  const engineLine = code.getByRole('button', { name: 'y[cell] = gamma * normal + beta;' });
  await expect(engineLine).toHaveAttribute('aria-pressed', 'false');
  const formula = await lesson.section('formula');
  const parts = formula.getByRole('listitem').getByRole('button');
  const gamma = parts.nth(6);
  await gamma.focus();
  await expect(gamma).toHaveAttribute('aria-pressed', 'true');
  await expect(lesson.workbench.getByRole('definition').first()).toHaveText('2.00');
  await lesson.section('code');
  await engineLine.focus();
  await expect(engineLine).toHaveAttribute('aria-pressed', 'true');
  await formula.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
  await expect(parts.last()).toHaveAttribute('aria-pressed', 'true');
});

test('a press that means more, or the menu key, opens the value of the cell', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, query);
  const { picture } = lesson.texts;
  const dialog = page.getByRole('dialog');
  const value = dialog.getByRole('spinbutton', { name: picture.edit.label });
  const close = dialog.getByRole('button', { name: picture.share.close });

  // What a finger's long press and the mouse's other button come down to.
  await lesson.picture.click({ button: 'right', position: { x: 150, y: 150 } });
  await expect(value).toBeVisible();
  await expect(dialog).toContainText(say(picture.sample, { sample: (await lesson.chosenCell()).n + 1 }));
  await close.click();
  await expect(dialog).toBeHidden();

  await lesson.pin(cell);
  await lesson.picture.evaluate((element) =>
    element.dispatchEvent(new PointerEvent('contextmenu', { bubbles: true, cancelable: true, pointerType: '' })),
  );
  await expect(value).toBeVisible();
  await value.fill('9');
  await value.press('Enter');
  await expect(lesson.workbench.getByRole('listitem').first()).toHaveText('x 9.00');
  await close.click();
  await expect(dialog).toBeHidden();
});

test('picture, stages and numbers leave the page as files that hold what it shows', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, query);
  const words = readTexts(language);
  const { x, mean, variance, y } = workOut(settings, cell);
  await page.getByRole('button', { name: lesson.texts.picture.share.open, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const caption = say(words.caption, {
    shape: '4 × 6 × 4 × 4',
    gamma: '2.00',
    beta: '0.50',
    epsilon: '10⁻⁵',
    site: lesson.texts.common.site.name,
  });
  const textsOf = (svg: string) =>
    page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return Array.from(parsed.querySelectorAll('text, parsererror'), (text) => text.textContent);
    }, svg);

  const svg = String(await save(page, button(words.formats.svg)));
  expect(await textsOf(svg)).toContain(caption);
  expect(svg.includes('data:font/ttf')).toBe(language === 'hi');
  await expect(dialog.getByText(say(words.saved, { name: 'norm-lab-input.svg' }))).toBeVisible();
  const png = await save(page, button(words.formats.png));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(await inkOf(page, png)).toBeGreaterThan(0);

  const motion = String(await save(page, button(words.motion)));
  const shown = await textsOf(motion);
  expect(shown).toContain(caption);
  const { stage } = lesson.texts.picture;
  for (const name of [stage.input, stage.centred, stage.normalized, stage.output])
    expect(shown.filter((text) => text?.endsWith(`: ${name}`))).toHaveLength(1);

  /** The file of one array: what NumPy would read. */
  const arrayOf = async (name: keyof typeof words.arrays) => {
    await dialog.getByRole('combobox', { name: words.which }).selectOption(words.arrays[name]);
    const array = readNpy(new Uint8Array(await save(page, button(words.formats.npy))), 10_000);
    if (!('data' in array)) throw new Error(`no array: ${array.kind}`);
    return array;
  };
  const offset = ((cell.n * 6 + cell.c) * 4 + cell.h) * 4 + cell.w;
  expect((await arrayOf('x')).data[offset]).toBe(Math.fround(x));
  expect((await arrayOf('y')).data[offset]).toBe(Math.fround(y));
  const means = await arrayOf('mean');
  expect(means.dimensions).toEqual([1, 6, 1, 1]);
  expect(means.data[cell.c]).toBe(Math.fround(mean));
  expect((await arrayOf('variance')).data[cell.c]).toBe(Math.fround(variance));
  expect(String(await save(page, button(words.formats.csv)))).toMatch(/^shape: 1, 6, 1, 1\n/);

  // The cube, where the cube is what is seen.
  await button(lesson.texts.picture.share.close).click();
  await lesson.choose(lesson.workbench, lesson.texts.picture.views.cube);
  await page.getByRole('button', { name: lesson.texts.picture.share.open, exact: true }).click();
  const cube = await textsOf(String(await save(page, button(words.formats.svg))));
  const { axes } = lesson.texts.picture.controls;
  expect(cube).toEqual(expect.arrayContaining([caption, `${axes.N} = 4`, `${axes.C} = 6`, 'H × W = 4 × 4']));
  expect(await inkOf(page, await save(page, button(words.formats.png)))).toBeGreaterThan(0);
});
