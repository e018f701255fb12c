import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Language, languages, test, textsOf, untilLive } from './support';

type Texts = typeof import('../../locales/en/conclusion.json');

const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/conclusion.json`, import.meta.url), 'utf8')) as Texts;
const pages: Readonly<Record<Language, Texts>> = { hi: read('hi'), en: read('en') };

/** The page, with its first question live. */
async function open(page: Page, language: Language, query = '') {
  await page.goto(`/${language}/conclusion/${query}`);
  const texts = pages[language];
  const chooser = page.getByRole('region', { name: texts.chooser.heading });
  // The browser writes the answers into the address once it is live.
  await untilLive(page);
  const answer = (id: keyof Texts['answers']) => chooser.getByRole('radio', { name: texts.answers[id], exact: true });
  const advice = chooser.getByRole('status');
  const { common, picture } = textsOf[language];
  return { texts, common, picture, chooser, answer, advice };
}

for (const language of languages) {
  test(`${language}: three answers by keyboard give a method with reasons, and each can be changed`, async ({
    page,
  }) => {
    const { texts, common, chooser, answer, advice } = await open(page, language);
    await expect(chooser.getByRole('group')).toHaveCount(1);
    await expect(advice).toBeEmpty();
    await answer('images').focus();
    await page.keyboard.press('Space');
    await expect(chooser.getByRole('group')).toHaveCount(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(answer('few')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(answer('together')).toBeChecked();
    await expect(advice.getByRole('heading', { level: 3 })).toHaveText(common.methods.group);
    await expect(advice).toContainText('34.7');
    await expect(advice.getByRole('link').first()).toHaveAttribute('href', 'https://arxiv.org/abs/1803.08494');
    await expect.poll(() => new URL(page.url()).search).toBe('?task=images&batch=few&use=together');

    // What would change it is one press away.
    await advice.getByRole('button', { name: texts.answers.many }).press('Enter');
    await expect(advice.getByRole('heading', { level: 3 })).toHaveText(common.methods.batch);
    await expect(answer('many')).toBeChecked();
    await expect(advice).toContainText(texts.questions.use.name);
    await expect.poll(() => new URL(page.url()).searchParams.get('batch')).toBe('many');

    await page.reload();
    await expect(advice.getByRole('heading', { level: 3 })).toHaveText(common.methods.batch);
    await chooser.getByRole('button', { name: texts.chooser.back }).click();
    await expect(advice).toBeEmpty();
    await expect(answer('together')).not.toBeChecked();
    await expect.poll(() => new URL(page.url()).search).toBe('?task=images&batch=many');
  });

  test(`${language}: the sheet alone is printed, on one page of A4`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'paper has one size');
    const { texts } = await open(page, language, '?task=images&batch=few&use=single');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = pdf.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: texts.sheet.heading })).toBeVisible();
    await expect(page.getByRole('heading', { name: texts.chooser.heading })).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
  });
}

test('an answer that a link cannot give is told, and the others are kept', async ({ page, language }) => {
  const { picture, chooser, answer } = await open(page, language, '?task=style&batch=dozens');
  await expect(chooser.getByRole('note')).toContainText(picture.rejected.title);
  await expect(chooser.getByRole('note')).toContainText('dozens');
  await expect(answer('style')).toBeChecked();
  await expect(chooser.getByRole('group')).toHaveCount(2);
});
