import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { beginning, expect, type Language, languages, say, test, untilLive } from './support';

type Texts = typeof import('../../locales/en/layer-normalization.json');
type Picture = typeof import('../../locales/en/picture.json');
type Common = typeof import('../../locales/en/common.json');

/** The lesson as a reader meets it: everything is found by what it says. */
class Lesson {
  readonly texts: Texts;
  readonly picture: Picture;
  readonly common: Common;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    const read = (file: string) =>
      JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
    this.texts = read('layer-normalization');
    this.picture = read('picture');
    this.common = read('common');
  }

  static async open(page: Page, language: Language, query = ''): Promise<Lesson> {
    await page.goto(`/${language}/layer-normalization/${query}`);
    await untilLive(page);
    const lesson = new Lesson(page, language);
    await expect(lesson.workbench.locator('canvas')).toBeVisible();
    return lesson;
  }

  get workbench(): Locator {
    return this.page.getByRole('region', { name: this.picture.title });
  }

  /** A part of the lesson, brought onto the screen: numbers that are far away stand still. */
  async section(heading: string): Promise<Locator> {
    const section = this.page.getByRole('region', { name: heading, exact: true });
    await section.scrollIntoViewIfNeeded();
    return section;
  }
}

/** Arrow keys move a radio group; the option is reached without a pointer. */
async function chooseByKeyboard(option: Locator): Promise<void> {
  await option.focus();
  await option.press('Space');
  await expect(option).toBeChecked();
}

for (const language of languages) {
  test(`${language}: other batch-mates move no output of sample 1, and the prediction is judged`, async ({ page }) => {
    const lesson = await Lesson.open(page, language);
    const { predict, company } = lesson.texts;
    const question = await lesson.section(predict.heading);
    await chooseByKeyboard(question.getByRole('radio', { name: predict.options.all }));
    await page.keyboard.press('Enter');
    await expect(question.getByText(lesson.picture.lesson.choice.right)).toBeVisible();
    await expect(question.getByRole('status').getByRole('strong')).toHaveText(['0', '96']);
    await expect(lesson.workbench.getByRole('radio', { name: lesson.picture.stage.output })).toBeChecked();

    const section = await lesson.section(company.heading);
    const captions = section.locator('figcaption');
    const outputs = section.getByRole('row').locator('td:nth-child(2)');
    const lines = await outputs.allTextContents();
    expect(new Set(lines).size).toBe(1);
    expect(new Set(await section.getByRole('row').locator('td:nth-child(3)').allTextContents()).size).toBe(4);
    for (const choice of ['outlier', 'alone', 'others'] as const) {
      await chooseByKeyboard(section.getByRole('radio', { name: company.choices[choice] }));
      await expect(captions.first()).toHaveText(
        `${lesson.common.methods.layer}: ${say(company.moved, { moved: 0, cells: 96 })}`,
      );
      await expect(captions.last()).toContainText(say(company.moved, { moved: 96, cells: 96 }));
      await expect(section.getByRole('row', { name: company.choices[choice] })).toHaveAttribute('aria-current', 'true');
    }
    await expect(page).toHaveURL((url) => url.searchParams.get('mates') === 'others');
  });

  test(`${language}: words come one by one, and only batch norm changes those that were there`, async ({ page }) => {
    const lesson = await Lesson.open(page, language);
    const { sequence } = lesson.texts;
    const section = await lesson.section(sequence.heading);
    const rows = section.getByRole('table').locator('tbody').getByRole('row');
    const next = section.getByRole('button', { name: sequence.nextWord });
    const marks = section.getByText(sequence.mark, { exact: true });
    await expect(rows).toHaveCount(3);
    await next.click();
    await expect(rows).toHaveCount(4);
    await expect(marks).toHaveCount(0);
    await expect(section.getByText('12', { exact: true })).toBeVisible();
    // A word that comes twice has the same row twice.
    await section.getByRole('textbox').fill('one two one');
    await expect(rows).toHaveCount(3);
    const [first, , third] = await rows.allTextContents();
    expect(third).toBe(first);
    await chooseByKeyboard(section.getByRole('radio', { name: lesson.common.methods.batch }));
    await expect(marks).toHaveCount(8);
    await expect(next).toBeDisabled();

    await section.getByRole('button', { name: sequence.restart }).click();
    await expect(section.getByText(beginning(say(sequence.first, { word: 'one' }))).first()).toBeVisible();
    await section.getByRole('textbox').fill(' ?');
    await expect(section.getByText(sequence.noWords)).toBeVisible();
  });

  test(`${language}: RMSNorm shows its own formula, numbers and code, and a link brings it back`, async ({ page }) => {
    const lesson = await Lesson.open(page, language);
    const { siblings, formula, code } = lesson.texts;
    const section = await lesson.section(siblings.heading);
    await chooseByKeyboard(section.getByRole('radio', { name: lesson.common.methods.rms }));
    await expect(lesson.workbench.getByRole('definition')).toHaveText(['96', '4.21']);
    await expect(lesson.workbench.getByRole('radio', { name: lesson.picture.stage.centred })).toHaveCount(0);
    const share = section.getByRole('slider', { name: siblings.share });
    const gap = section.getByRole('status').filter({ hasText: beginning(siblings.gap) });
    await expect(gap).toHaveText(/0\.\d/);
    for (let press = 0; press < 20; press++) await share.press('ArrowLeft');
    await expect(gap).toHaveText(/10⁻[⁷⁸]$/);

    const parts = await lesson.section(formula.heading);
    await expect(parts.getByRole('button', { name: /^β/ })).toHaveCount(0);
    const program = await lesson.section(code.heading);
    await expect(program.getByRole('tabpanel')).toContainText('mean_square');
    await expect(page).toHaveURL(/\?method=rms$/);
    await page.reload();
    await expect(lesson.workbench.getByRole('definition')).toHaveText(['96', '4.21']);
  });

  test(`${language}: brightness and contrast are not noticed, a change of one channel is`, async ({ page }) => {
    const lesson = await Lesson.open(page, language);
    const { removed } = lesson.texts;
    const section = await lesson.section(removed.heading);
    const strips = section.locator('figcaption').filter({ hasText: lesson.common.methods.layer });
    await expect(strips).toHaveText(/10⁻⁶$/);
    await chooseByKeyboard(section.getByRole('radio', { name: removed.targets.channel }));
    await expect(strips).toHaveText(/[1-9]\.\d+$|0\.\d+$/);
    await chooseByKeyboard(section.getByRole('radio', { name: removed.targets.sample }));
    const factor = section.getByRole('spinbutton', { name: removed.factor });
    await factor.fill('-1');
    await factor.press('Enter');
    await expect(strips).toHaveText(/[1-9]\.\d+$/);
  });

  test(`${language}: two values a sample leave only signs, and the way back is there`, async ({ page }) => {
    const lesson = await Lesson.open(page, language);
    const { limits } = lesson.texts;
    const section = await lesson.section(limits.heading);
    await section.getByRole('button', { name: limits.twoAction }).click();
    await expect(lesson.workbench.getByRole('definition').first()).toHaveText('2');
    await expect(lesson.workbench.getByRole('listitem').nth(2)).toHaveText(/[−]?1\.00$/);
    await section.getByRole('button', { name: limits.oneAction }).click();
    await expect(lesson.workbench.getByRole('listitem').nth(2)).toHaveText(/0\.00$/);
    await section.getByRole('button', { name: limits.back }).click();
    await expect(lesson.workbench.getByRole('definition').first()).toHaveText('96');
  });
}
