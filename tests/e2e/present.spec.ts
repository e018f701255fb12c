import type { Page } from '@playwright/test';
import { languageNames, otherLanguage } from '../../src/i18n/languages';
import { violations } from './axe';
import { Lesson } from './Lesson';
import { Show } from './Show';
import { expect, type Language, languages, test, textsOf, untilLive } from './support';

const shown = (page: Page) =>
  page.evaluate(() => {
    const [first] = document.querySelectorAll('[data-spot="current"]');
    const { top = -1, bottom = -1, height = 0 } = first?.getBoundingClientRect() ?? {};
    return {
      text: first?.textContent ?? '',
      isInSight: height > 0 && top >= 0 && Math.min(bottom, top + 40) <= innerHeight,
    };
  });

test.describe('on a projector', () => {
  test.skip(({ isMobile }) => isMobile, 'a projector hangs on a laptop');
  test.use({ viewport: { width: 1024, height: 768 } });

  for (const language of languages) {
    test(`${language}: the keys of a clicker lead through the whole lesson`, async ({ page }) => {
      test.slow();
      await Lesson.open(page, language);
      const show = new Show(page, language);
      await page.getByRole('button', { name: textsOf[language].common.site.present }).click();
      await show.isLive();
      await expect(page.getByRole('heading', { level: 1, name: textsOf[language].lesson.title }).last()).toBeVisible();
      await expect(page.getByRole('banner')).toBeHidden();
      const count = await show.count();
      expect(count).toBeGreaterThan(40);
      const seen: string[] = [];
      for (let step = 1; step <= count; step++) {
        await show.expectStep(step);
        // The address comes first, the page follows.
        await expect.poll(async () => (await shown(page)).isInSight, `step ${step} is in sight`).toBe(true);
        seen.push((await shown(page)).text);
        await page.keyboard.press(['ArrowRight', 'PageDown', 'Space'][step % 3]!);
      }
      expect(new Set(seen).size).toBe(count);
      await show.expectStep(count);
      await expect(show.heading('summary')).toBeVisible();
      await page.keyboard.press('PageUp');
      await page.keyboard.press('ArrowLeft');
      await show.expectStep(count - 2);
      await page.keyboard.press('Home');
      await show.expectStep(1);
      await page.keyboard.press('End');
      await show.expectStep(count);
    });

    test(`${language}: another language, a black screen and a reload keep the step`, async ({ page }) => {
      const show = await Show.open(page, language, '?present=6&gamma=2');
      const other = new Show(page, otherLanguage(language));
      const why = (name: Language) => textsOf[name].lesson.why.heading;
      await page.keyboard.press('l');
      await expect(page.getByRole('heading', { name: why(other.language) })).toBeVisible();
      await expect(page).toHaveURL(Lesson.address(other.language, '?gamma=2&present=6'));
      await expect(other.button(other.texts.leave)).toBeVisible();
      await other.button(languageNames[language]).click();
      await expect(page.getByRole('heading', { name: why(language) })).toBeVisible();

      const black = page.getByRole('button', { name: show.texts.wake });
      for (const [blank, wake] of [
        ['b', 'PageDown'],
        ['.', 'b'],
        ['b', 'Escape'],
      ] as const) {
        await page.keyboard.press(blank);
        await expect(black).toBeVisible();
        await page.keyboard.press(wake);
        await expect(black).toBeHidden();
      }
      await show.expectStep(6);
      await page.reload();
      await expect(show.heading('why')).toBeVisible();
      await show.expectStep(6);
    });

    test(`${language}: axe finds nothing while a lesson is presented`, async ({ page }) => {
      test.slow();
      const found: string[] = [];
      for (const query of ['?present=1', '?present=3', '?present=12', '?present=17', '?present=12&presenter=1']) {
        await page.goto(Lesson.address(language, query));
        await expect(page.locator('[data-spot="current"]').first()).toBeVisible();
        await untilLive(page);
        found.push(...(await violations(page)).map((violation) => `${query}: ${violation}`));
      }
      expect(found).toEqual([]);
    });
  }

  test('the picture goes along with the steps of the method', async ({ page, language }) => {
    const show = await Show.open(page, language, '?present=1');
    await show.goTo('steps');
    const stages: string[] = [];
    for (const stage of ['input', 'centred', 'normalized', 'output'] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(show.lesson.stage(stage)).toBeChecked();
      stages.push(await show.current.getByRole('heading').innerText());
    }
    const { steps } = textsOf[language].lesson;
    expect(stages).toEqual([steps.set, steps.statistics, steps.normalize, steps.affine].map(({ title }) => title));
    await page.keyboard.press('ArrowLeft');
    await expect(show.lesson.stage('normalized')).toBeChecked();
    // Opened in the middle, before the steps are live.
    const address = page.url().replace('stage=normalized', 'stage=input');
    await page.goto(address);
    await expect(show.lesson.stage('normalized')).toBeChecked();
  });

  test('controls keep the keys that they need, and a clicker goes on after a click', async ({ page, language }) => {
    const show = await Show.open(page, language, '?present=14');
    const slider = show.current.getByRole('slider').first();
    await slider.focus();
    const before = await slider.inputValue();
    for (const key of ['ArrowRight', 'PageUp', 'b', 'Home']) await page.keyboard.press(key);
    expect(await slider.inputValue()).not.toBe(before);
    const box = show.current.getByRole('spinbutton').first();
    await box.fill('1.5');
    await box.press('Enter');
    await box.press('Space');
    await show.expectStep(14);

    await show.lesson.press(0.5, 0.5);
    await expect(show.lesson.picture).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await show.expectStep(14);
    await page.keyboard.press('PageDown');
    await show.expectStep(15);
  });

  test('leaving gives back theme, page and place', async ({ page, language }) => {
    const lesson = await Lesson.open(page, language, '?seed=7');
    const { theme } = lesson.texts.common;
    const choice = page.getByRole('combobox', { name: theme.label });
    await choice.selectOption(theme.dark);
    await page.getByRole('button', { name: lesson.texts.common.site.present }).click();
    const show = new Show(page, language);
    await show.isLive();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
    await show.goTo('affine');
    expect(await page.evaluate(() => localStorage.getItem('norm-lab.theme'))).toBe('dark');
    await show.button(show.texts.leave).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(choice).toHaveValue('dark');
    await expect(show.heading('affine')).toBeInViewport();
    await expect(page).toHaveURL(/seed=7/);
    await expect(page).not.toHaveURL(/present/);
    await expect(page.locator('[data-spot], [inert]')).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();

    await page.goto(Lesson.address(language, '?present=4'));
    await expect(show.bar).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('banner')).toBeVisible();
    await lesson.expectAddress({});
  });

  test('the keys are listed on ?', async ({ page, language }) => {
    const show = await Show.open(page, language, '?present=4');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: show.texts.keys.heading });
    await expect(dialog).toContainText(show.texts.keys.blank);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await show.expectStep(4);
  });
});

test('a finger turns the steps on a touch screen', async ({ page, language, isMobile }) => {
  test.skip(!isMobile, 'this screen cannot be touched');
  const show = await Show.open(page, language, '?present=5');
  await show.expectStep(5);
  const finger = await page.context().newCDPSession(page);
  const stroke = async (from: number, to: number) => {
    const at = (x: number) => ({ touchPoints: [{ x, y: 560 }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
      // At the pace of a hand: a tap right after a jerk would only stop what the jerk has set off.
      await page.waitForTimeout(40);
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from + share * (to - from)) });
    }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await stroke(300, 60);
  await show.expectStep(6);
  await stroke(60, 300);
  await stroke(60, 300);
  await show.expectStep(4);
  await show.button(show.texts.next).tap();
  await show.expectStep(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
