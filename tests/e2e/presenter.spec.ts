import { otherLanguage } from '../../src/i18n/languages';
import { presentTexts, Show } from './Show';
import { expect, test, textsOf, untilLive, watch } from './support';

test.skip(({ isMobile }) => isMobile, 'a phone shows one window at a time');

test('the presenter’s window and the class follow each other', async ({ page, language, troubles }) => {
  test.slow();
  const show = await Show.open(page, language, '?present=4');
  const [popup] = await Promise.all([page.waitForEvent('popup'), show.button(show.texts.presenter.title).click()]);
  watch(popup, troubles);
  const panel = popup.getByRole('complementary', { name: show.texts.presenter.title });
  await expect(panel.getByRole('region', { name: show.texts.presenter.notes })).toContainText(
    show.texts.notes['batch-normalization'].why,
  );
  await expect(panel.getByRole('timer')).toHaveText(/^0:\d\d$/);
  const theirs = new Show(popup, language);
  await theirs.expectStep(4);
  await untilLive(popup);

  await panel.getByRole('button', { name: show.texts.next }).click();
  await show.expectStep(5);
  await page.keyboard.press('ArrowRight');
  await theirs.expectStep(6);

  await theirs.lesson.choose(theirs.lesson.workbench, textsOf[language].picture.stage.output);
  await expect(show.lesson.stage('output')).toBeChecked();
  await show.lesson.pin({ n: 2, c: 1, h: 0, w: 0 });
  await expect(popup).toHaveURL(/cell=2\.1\.0\.0/);
  expect(await theirs.lesson.chosenCell()).toEqual({ n: 2, c: 1, h: 0, w: 0 });

  await popup.keyboard.press('b');
  await expect(panel.getByText(show.texts.presenter.blanked)).toBeVisible();
  await expect(page.getByRole('button', { name: show.texts.wake })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(panel.getByText(show.texts.presenter.blanked)).toBeHidden();
  await show.expectStep(6);

  await popup.keyboard.press('l');
  const other = presentTexts[otherLanguage(language)];
  await expect(page).toHaveURL(new RegExp(`/${otherLanguage(language)}/batch-normalization/`));
  await expect(page.getByRole('button', { name: other.leave })).toBeVisible();

  await page.goto('about:blank');
  await expect(popup.getByText(other.presenter.alone)).toBeVisible();
});
