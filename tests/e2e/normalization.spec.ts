import type { Page } from '@playwright/test';
import { formatNumber } from '../../src/i18n/format';
import { descentsFor } from '../../src/lessons/normalization/walks';
import { defaultFirstLesson } from '../../src/state/firstLesson';
import { FirstLesson } from './FirstLesson';
import { beginning, expect, say, test, textsOf } from './support';

const { numbers: first, unit, rate } = defaultFirstLesson;

test('the opening shows what was missing: how far the other marks are spread', async ({ page, language }) => {
  const lesson = await FirstLesson.open(page, language);
  const { predict } = lesson.texts;
  await lesson.expectLine(first, 3);
  const section = await lesson.section('predict');
  await section.getByRole('radio', { name: predict.options.same }).check();
  await section.getByRole('button', { name: predict.action, exact: true }).click();
  await expect(section.getByRole('status')).toContainText(predict.chosenWrong);
  await expect(section.getByRole('status').getByRole('strong').first()).toHaveText('1.96');
  await lesson.expectLine([56, 57, 58, 59, 70], 4);
  await section.getByRole('button', { name: predict.show.maths, exact: true }).click();
  await lesson.expectLine(first, 3);
  await section.getByRole('radio', { name: predict.options.open }).check();
  await section.getByRole('button', { name: predict.action, exact: true }).click();
  await expect(section.getByRole('status')).toContainText(predict.chosenRight);
});

test('a dot goes where keys and hands move it, and every number follows', async ({ page, language, isMobile }) => {
  const lesson = await FirstLesson.open(page, language);
  const dot = lesson.dot(4);
  await dot.focus();
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'PageDown', 'ArrowDown']) await page.keyboard.press(key);
  await lesson.expectLine(first, 3);
  await page.keyboard.press('End');
  await lesson.expectLine([32, 50, 60, 100, 88], 3);
  await page.keyboard.press('Home');
  await lesson.expectLine([32, 50, 60, 0, 88], 3);
  await expect(dot).toHaveAttribute('aria-valuenow', '0');
  await lesson.expectSettings({ x: '32,50,60,0,88' });

  const last = (await lesson.dot(5).boundingBox())!;
  const [x, y] = [last.x + last.width / 2, last.y + last.height / 2];
  if (isMobile) await swipe(page, x, y, -60);
  else await drag(page, x, y, -60);
  const value = Number(await lesson.dot(5).getAttribute('aria-valuenow'));
  expect(value).toBeLessThan(85);
  expect(value).toBeGreaterThan(60);
  await lesson.expectLine([32, 50, 60, 0, value], 4);
});

test('marks are typed, added and taken away, and wrong ones are answered', async ({ page, language }) => {
  const lesson = await FirstLesson.open(page, language);
  const { controls } = textsOf[language].picture;
  const { count } = lesson.texts.line;
  await lesson.box(1).fill('12,5');
  await lesson.box(1).press('Enter');
  await lesson.expectLine([12.5, 50, 60, 70, 88], 0);
  await lesson.box(2).fill('101');
  await lesson.box(2).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '101' })).toHaveText(
    say(controls.number, { text: '101', min: 0, max: 100 }),
  );
  await lesson.box(2).press('Escape');
  await page.getByRole('button', { name: say(controls.more, { name: count }) }).click();
  await expect(lesson.line.getByRole('slider')).toHaveCount(6);
  await page.getByRole('spinbutton', { name: count }).fill('2');
  await page.getByRole('spinbutton', { name: count }).press('Enter');
  await lesson.expectLine([12.5, 50], 0);
});

test('the steps lead the picture along, with formulas that hold the numbers', async ({ page, language }) => {
  const lesson = await FirstLesson.open(page, language);
  const { steps, line } = lesson.texts;
  const { statistics } = textsOf[language].formulas;
  const section = await lesson.section('steps');
  const next = section.getByRole('button', { name: steps.next, exact: true });
  for (const [index, stage] of (['deviations', 'variance', 'deviation', 'scores'] as const).entries()) {
    await next.nth(index).click();
    await expect(lesson.line.getByRole('radio', { name: line.stages[stage], exact: true })).toBeChecked();
    await expect(lesson.line.getByRole('group', { name: line.description[stage] })).toBeVisible();
    await expect(section.getByRole('heading', { name: steps[stage].title })).toBeFocused();
  }
  const formula = say(statistics.score, { x: '70', mean: '60.00', deviation: '18.80', score: '0.53' });
  await expect(section.getByRole('math', { name: formula })).toBeVisible();
});

test('one mark moves all scores, a shift and another unit move none, equal marks have none', async ({
  page,
  language,
}) => {
  const lesson = await FirstLesson.open(page, language);
  const { outlier, fine } = lesson.texts;
  const section = await lesson.section('outlier');
  await section.getByRole('radio', { name: outlier.options.together }).check();
  await section.getByRole('button', { name: outlier.action, exact: true }).click();
  await expect(section.getByRole('status').first().getByRole('strong')).toHaveText(['2.12', '0.85']);
  await lesson.expectLine([50, 55, 60, 65, 100], 3);
  await section.getByRole('button', { name: outlier.showBefore, exact: true }).click();
  await section.getByRole('button', { name: outlier.add, exact: true }).click();
  await lesson.expectLine([60, 65, 70, 75, 80], 3);
  await expect(section.getByRole('status').last()).toContainText(beginning(outlier.difference));
  await section.getByRole('button', { name: outlier.halve, exact: true }).click();
  await lesson.expectLine([30, 32.5, 35, 37.5, 40], 3);
  await section.getByRole('button', { name: outlier.undo, exact: true }).click();
  await lesson.expectLine([50, 55, 60, 65, 70], 3);

  const points = await lesson.section('fine');
  await points.getByRole('button', { name: fine.action, exact: true }).click();
  await expect(points.getByRole('status')).toHaveText(say(fine.status, { without: 'NaN', with: '0.00' }));
  await points.getByRole('button', { name: fine.undo, exact: true }).click();
  await lesson.expectLine([50, 55, 60, 65, 70], 3);
});

test('both walks are really walked: the steps are counted, and above the limit they fly away', async ({
  page,
  language,
}) => {
  const lesson = await FirstLesson.open(page, language);
  const { race, valley, rate: rateTexts, unit: unitTexts } = lesson.texts;
  const { raw, normalized } = descentsFor(unit, rate);
  const section = await lesson.section('race');
  await section.getByRole('radio', { name: race.options.tenth }).check();
  await section.getByRole('button', { name: race.action, exact: true }).click();
  await expect(section.getByRole('status').getByRole('strong')).toHaveText([
    String(raw.walk.reached),
    String(normalized.walk.reached),
  ]);
  for (const { walk } of [normalized, raw])
    await expect(
      lesson.valleys.getByText(say(valley.standing.arrived, { reached: walk.reached! }), { exact: true }).first(),
    ).toBeVisible({
      timeout: 20_000,
    });

  const rateSection = await lesson.section('rate');
  const share = rateSection.getByRole('spinbutton', { name: rateTexts.label });
  await share.fill('105');
  await share.press('Enter');
  await expect(rateSection.getByRole('status')).toHaveText(rateTexts.swing.growing);
  await expect(lesson.valleys.getByText(beginning(valley.standing.growing.split('· ')[1]!))).toHaveCount(2);
  await share.fill('50%');
  await share.press('Enter');
  await expect(rateSection.getByRole('status')).toHaveText(rateTexts.swing.none);

  const unitSection = await lesson.section('unit');
  const minutes = unitSection.getByRole('spinbutton', { name: unitTexts.label });
  await minutes.fill('7');
  await minutes.press('Enter');
  const round = descentsFor(7, 0.5).raw;
  await expect(unitSection.getByRole('status')).toContainText(formatNumber(round.condition, 1));
  await lesson.expectSettings({ unit: '7', rate: '0.5', step: String(raw.walk.reached) });
});

test('a link opens exactly this, and says what it could not use', async ({ page, language }) => {
  const lesson = await FirstLesson.open(page, language, '?x=10,20,90&at=2&show=variance&rate=9');
  const { picture } = textsOf[language];
  await lesson.expectLine([10, 20, 90], 2);
  await expect(lesson.line.getByRole('radio', { name: lesson.texts.line.stages.variance, exact: true })).toBeChecked();
  await expect(page.getByRole('note').filter({ hasText: picture.rejected.title })).toContainText('rate');
  await page.getByRole('button', { name: picture.share.reset }).first().click();
  await lesson.expectLine(first, 3);
  await page.getByRole('button', { name: picture.share.undoReset }).click();
  await lesson.expectLine([10, 20, 90], 2);
});

test('the questions tell right from wrong', async ({ page, language }) => {
  const lesson = await FirstLesson.open(page, language);
  const { check } = lesson.texts;
  const section = await lesson.section('check');
  const right = { q1: 'a', q2: 'c', q3: 'b' } as const;
  for (const [id, answer] of Object.entries(right) as ['q1' | 'q2' | 'q3', 'a' | 'b' | 'c'][]) {
    const group = page.getByRole('group', { name: check[id].question });
    const form = section.locator('form').filter({ has: group });
    for (const option of ['a', 'b', 'c'] as const) {
      await form.getByRole('radio', { name: check[id].options[option], exact: true }).check();
      await form.getByRole('button').click();
      await expect(form.getByRole('status')).toHaveText(option === answer ? check[id].right : check[id].wrong);
    }
  }
});

async function drag(page: Page, x: number, y: number, by: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y + 3, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

/** A finger's stroke, as the browser's own input gives it. */
async function swipe(page: Page, x: number, y: number, by: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
  await touch('touchStart', x);
  for (let step = 1; step <= 8; step++) await touch('touchMove', x + (by * step) / 8);
  await touch('touchEnd');
}
