import { lessons } from '../../src/lessons/registry';
import { Lesson } from './Lesson';
import { expect, languages, test, textsOf } from './support';

for (const language of languages) {
  test(`${language}: home says what there is, shows the picture live and leads to the lesson`, async ({ page }) => {
    const { home, common, picture, lesson } = textsOf[language];
    await page.goto(`/${language}/`);
    await expect(page).toHaveTitle(home.title);
    await expect(page.getByRole('heading', { level: 1, name: home.heading })).toBeVisible();
    const list = page.getByRole('region', { name: home.lessons, exact: true }).getByRole('listitem');
    await expect(list).toHaveCount(lessons.length);
    const announced = lessons.filter(({ isReady }) => !isReady);
    await expect(list.filter({ hasText: home.coming })).toHaveCount(announced.length);
    await expect(list.getByRole('link')).toHaveCount(lessons.length - announced.length);

    const hero = page.getByRole('region', { name: home.heroTitle });
    await expect(hero.locator('canvas')).toBeVisible();
    const sheets = hero.getByRole('application');
    await sheets.focus();
    await page.keyboard.press('Enter');
    await expect(sheets).toHaveAccessibleDescription(/64/);
    await expect(hero.getByRole('radio', { name: picture.stage.input })).toBeChecked();

    await list.getByRole('link', { name: common.lessons['batch-normalization'].title }).click();
    await expect(page).toHaveURL(Lesson.address(language));
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  });

  test(`${language}: a chosen theme stays, and is there before anything is painted`, async ({ page }) => {
    const { theme } = textsOf[language].common;
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.body) return;
        sessionStorage.setItem('theme at first', document.documentElement.dataset.theme ?? 'none');
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const root = page.locator('html');
    const themeAtFirst = () => page.evaluate(() => sessionStorage.getItem('theme at first'));
    await page.goto(`/${language}/`);
    expect(await themeAtFirst()).toBe('none');
    const choice = page.getByRole('combobox', { name: theme.label });
    await expect(choice).toHaveValue('system');
    await choice.selectOption(theme.projector);
    await expect(root).toHaveAttribute('data-theme', 'projector');
    await page.reload();
    expect(await themeAtFirst()).toBe('projector');
    await expect(choice).toHaveValue('projector');
    await choice.selectOption(theme.system);
    await expect(root).not.toHaveAttribute('data-theme');
    await page.reload();
    expect(await themeAtFirst()).toBe('none');
  });

  test.describe(() => {
    test.use({ locale: language === 'hi' ? 'fr-FR' : 'en-GB' });
    test(`the front door leads to ${language}, the language of the browser or else Hindi`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${language}/`);
    });
  });

  test(`${language}: the skip link leads past the header`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no Tab key');
    await page.goto(Lesson.address(language));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: textsOf[language].common.site.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test('the front door leads to the language of the last visit', async ({ page, language }) => {
  await page.goto(Lesson.address(language));
  const lesson = new Lesson(page, language);
  await expect(lesson.workbench.locator('canvas')).toBeVisible({ timeout: 15_000 });
  // At once: later parts of the page may still be on their way, and must not stumble over the other language.
  await lesson.languageLink.click();
  const chosen = languages.find((other) => other !== language)!;
  await expect(page).toHaveURL(Lesson.address(chosen));
  await page.goto('/');
  await expect(page).toHaveURL(`/${chosen}/`);
});

test('an unknown address is answered in both languages, with ways back', async ({ page, troubles }) => {
  const answer = await page.goto('/hi/no-such-lesson/');
  expect(answer?.status()).toBe(404);
  for (const language of languages) {
    const { lost } = textsOf[language].common;
    await expect(page.getByRole('heading', { name: lost.title })).toBeVisible();
    await expect(page.getByRole('link', { name: lost.action })).toHaveAttribute('href', `/${language}/`);
  }
  // The browser itself reports the 404, and nothing else may.
  expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
});
