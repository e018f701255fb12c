import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { readNpy, writeNpy } from '../../src/data/npy';
import { expect, type Language, say, test, untilLive, viewsOf } from './support';

type Texts = typeof import('../../locales/en/playground.json');
type Picture = typeof import('../../locales/en/picture.json');
type Common = typeof import('../../locales/en/common.json');

/** The page as a reader meets it: everything is found by what it says. */
class Playground {
  readonly texts: Texts;
  readonly picture: Picture;
  readonly common: Common;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    const read = (file: string) =>
      JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
    this.texts = read('playground');
    this.picture = read('picture');
    this.common = read('common');
  }

  static async open(page: Page, language: Language, query = ''): Promise<Playground> {
    await page.goto(`/${language}/playground/${query}`);
    await expect(page.locator('canvas')).toBeVisible();
    await untilLive(page);
    return new Playground(page, language);
  }

  axis(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name} `) });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get numbers(): Locator {
    return this.page.getByRole('textbox', { name: this.texts.data.type });
  }

  get sheets(): Locator {
    return this.page.getByRole('application');
  }

  /** Hands files to the page as the dialog would. */
  async give(...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(files);
  }

  async save(format: keyof Texts['export']['formats']): Promise<{ download: Download; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(this.texts.export.formats[format]).click(),
    ]);
    return { download, bytes: readFileSync((await download.path())!) };
  }
}

const photo = (name: string) => ({
  name: `${name}.webp`,
  mimeType: 'image/webp',
  buffer: readFileSync(new URL(`../../public/data/photos/${name}.webp`, import.meta.url)),
});
const npy = (data: readonly number[]) => ({
  name: 'x.npy',
  mimeType: '',
  buffer: Buffer.from(writeNpy({ shape: [1, 2, 1, data.length / 2], data: Float32Array.from(data) })),
});

test('names the method that the ticked axes are, by keyboard', async ({ page, language }) => {
  const playground = await Playground.open(page, language);
  const { texts, common } = playground;
  await expect(playground.button(common.methods.batch)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(texts.names.batch)).toBeVisible();
  for (const name of ['N', 'H', 'W']) {
    await playground.axis(name).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByText(texts.names.none)).toBeVisible();
  for (const name of ['N', 'C', 'H', 'W']) {
    await playground.axis(name).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByText(texts.names.nchw)).toBeVisible();
  await expect(page.getByText(texts.verdict.noName)).toBeVisible();
  await expect(page.getByText(say(texts.verdict.sets, { sets: 1, size: 192 }))).toBeVisible();
});

test('splits channels into groups and leaves the mean in', async ({ page, language }) => {
  const playground = await Playground.open(page, language);
  const { texts, common, picture } = playground;
  await playground.button(common.methods.group).click();
  await expect(playground.button(common.methods.group)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(say(texts.names.group, { size: 2, groups: 2 }))).toBeVisible();
  await page.getByRole('slider', { name: picture.controls.groups }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(say(texts.verdict.alone, { groups: 4 }))).toBeVisible();
  await page.keyboard.press('Home');
  await page.getByRole('switch', { name: texts.rule.centred }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(texts.names.rms)).toBeVisible();
  await expect(page.getByRole('radio', { name: picture.stage.centred })).toHaveCount(0);
});

test('takes typed numbers, says what is wrong with them, and loses nothing', async ({ page, language }) => {
  const playground = await Playground.open(page, language);
  const { texts } = playground;
  await playground.numbers.fill('1, 2\n3, four');
  await playground.button(texts.data.use).click();
  await expect(page.getByText(say(texts.troubles.number, { line: 2, text: 'four' }))).toBeVisible();
  await expect(playground.numbers).toHaveValue('1, 2\n3, four');
  await playground.numbers.fill('1, 2\n3, 4');
  await playground.button(texts.data.use).click();
  await expect(page.getByText(say(texts.data.own, { shape: '1 × 1 × 2 × 2', count: 4 }))).toBeVisible();
  await expect(page).toHaveURL(/x=1x1x2x2:1,2,3,4/);
  await page.getByRole('textbox', { name: texts.data.shape }).fill('4 1 1 1');
  await playground.button(texts.data.reshape).click();
  await expect(page).toHaveURL(/x=4x1x1x1:1,2,3,4/);
  await playground.button(texts.data.undo).click();
  await expect(page).not.toHaveURL(/x=/);
  await playground.button(texts.data.example).click();
  await playground.button(texts.data.use).click();
  await expect(page.getByText(say(texts.data.own, { shape: '2 × 2 × 2 × 3', count: 24 }))).toBeVisible();
});

test('opens a .npy file and refuses others with what was found', async ({ page, language }) => {
  const playground = await Playground.open(page, language);
  const { texts } = playground;
  await playground.give({ name: 'x.npy', mimeType: '', buffer: Buffer.from('1,2,3') });
  await expect(page.getByText(texts.troubles.notNpy)).toBeVisible();
  await playground.give({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  const unknown = say(texts.troubles.unknownFile, { name: 'x.zip', type: 'application/zip' });
  await expect(page.getByText(unknown)).toBeVisible();
  await playground.give(npy([1, 2, 3, 4, 5, 6]));
  await expect(page.getByText(say(texts.data.own, { shape: '1 × 2 × 1 × 3', count: 6 }))).toBeVisible();
  await expect(page.getByText(unknown)).toHaveCount(0);
});

test('makes a batch of pictures, red, green and blue its channels', async ({ page, language }) => {
  const playground = await Playground.open(page, language);
  const { texts, picture } = playground;
  await playground.give(photo('cat'), photo('coffee'));
  await expect(page.getByText(say(texts.data.own, { shape: '2 × 3 × 24 × 32', count: 4608 }))).toBeVisible();
  await expect(page.getByText(say(texts.data.notLinked, { count: 4608, most: 256 }))).toBeVisible();
  await expect(playground.sheets).toHaveAccessibleName(
    say(picture.label, { stage: picture.stage.input, samples: 2, channels: 3, height: 24, width: 32 }),
  );
  await expect(playground.sheets.getByText(texts.colours.blue)).toBeVisible();
});

test('saves the shown stage as numbers and as a picture', async ({ page, language }) => {
  const playground = await Playground.open(page, language, '?x=1x2x1x3:1,2,3,4,5,9&axes=h,w&eps=-9&stage=normalized');
  const root = Math.sqrt(1.5);
  const { dimensions, data } = readNpy(new Uint8Array((await playground.save('npy')).bytes), 100) as ReturnType<
    typeof readNpy
  > & { dimensions: readonly number[]; data: Float32Array };
  expect(dimensions).toEqual([1, 2, 1, 3]);
  expect([data[0], data[1], data[2]]).toEqual([Math.fround(-root), 0, Math.fround(root)]);
  expect((await playground.save('csv')).bytes.toString()).toMatch(
    /^shape: 1, 2, 1, 3\n\n-1\.2247\d*, 0, 1\.2247\d*\n\n/,
  );
  const svg = await playground.save('svg');
  expect(svg.download.suggestedFilename()).toBe('norm-lab-normalized.svg');
  expect(svg.bytes.toString()).toContain(playground.common.methods.instance);
  expect((await playground.save('png')).bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('is walked cell by cell with keys, and a changed cell makes the data the reader’s own', async ({
  page,
  language,
}) => {
  const playground = await Playground.open(page, language, '?axes=c');
  await playground.sheets.focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'Enter', '+']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/cell=0\.0\.1\.1/);
  await expect(page).toHaveURL(/x=3x4x4x4:/);
  const own = say(playground.texts.data.own, { shape: '3 × 4 × 4 × 4', count: 192 });
  await expect(page.getByText(own)).toBeVisible();
});

test('the playground’s tensor is a cube too, as long as its sets are blocks of whole maps', async ({
  page,
  language,
}) => {
  const playground = await Playground.open(page, language);
  const { views } = playground.picture;
  const choice = page.getByRole('group', { name: views.label });
  await choice.getByRole('radio', { name: views.sheets }).focus();
  await page.keyboard.press('ArrowRight');
  const { turning, right } = viewsOf[language].cube;
  await page.getByRole('group', { name: turning }).getByRole('button', { name: right }).click();
  await expect(page).toHaveURL(/view=cube/);
  await expect(page).toHaveURL(/turn=-20(?:,|%2C)24/);

  await playground.axis('H').uncheck();
  await expect(choice).toBeHidden();
  await expect(page.getByRole('group', { name: turning })).toBeHidden();
  await playground.axis('H').check();
  await expect(choice.getByRole('radio', { name: views.cube })).toBeChecked();
  await expect(page.getByRole('group', { name: turning })).toBeVisible();
});
