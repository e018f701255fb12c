import { formatNumber } from '../../src/i18n/format';
import { otherLanguage } from '../../src/i18n/languages';
import { Lesson } from './Lesson';
import { normalizeFor } from './numbers';
import { expect, say, test, viewsOf } from './support';

test('the same cells are seen as a cube, turned, chosen from and kept in the other language', async ({
  page,
  language,
}) => {
  const lesson = await Lesson.open(page, language);
  const { keyboard } = page;
  const { views } = lesson.texts.picture;
  const texts = viewsOf[language];
  const choice = lesson.workbench.getByRole('group', { name: views.label });
  await choice.getByRole('radio', { name: views.sheets }).focus();
  await keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: views.cube })).toBeChecked();
  const turning = lesson.workbench.getByRole('group', { name: texts.cube.turning });
  await expect(turning).toBeVisible();
  await lesson.expectAddress({ view: 'cube' });

  // Keys of the sheets choose, keys of its own turn; the description tells both.
  await lesson.picture.focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+ArrowRight');
  const cell = { n: 0, c: 1, h: 1, w: 0 };
  expect(await lesson.chosenCell()).toEqual(cell);
  await keyboard.press('a');
  await keyboard.press('w');
  const seen = say(texts.cube.view.seen, { yaw: -50, pitch: 9 });
  await expect(lesson.picture).toHaveAccessibleDescription(new RegExp(escaped(seen)));
  await keyboard.press('PageDown');
  await keyboard.press('Enter');
  const inside = { ...cell, n: 1 };
  expect(await lesson.chosenCell()).toEqual(inside);
  await lesson.expectReadout({}, inside);
  await expect(lesson.picture).toHaveAccessibleDescription(
    new RegExp(escaped(say(texts.cube.view.inside, { yaw: -50, pitch: 9 }))),
  );
  await lesson.expectAddress({ view: 'cube', turn: '-50,9', cell: '1.1.1.0' });

  // By pointer: buttons, and a press on the front, which shows the first sample.
  await turning.getByRole('button', { name: texts.cube.right }).click();
  await turning.getByRole('button', { name: texts.cube.reset }).click();
  await lesson.expectAddress({ view: 'cube', cell: '1.1.1.0' });
  await keyboard.press('Escape');
  await lesson.picture.focus();
  await keyboard.press('Escape');
  await lesson.expectAddress({ view: 'cube' });
  await lesson.press(0.46, 0.6);
  const pressed = await lesson.chosenCell();
  expect(pressed.n).toBe(0);
  await lesson.expectReadout({}, pressed);

  await lesson.languageLink.click();
  const other = new Lesson(page, otherLanguage(language));
  const named = viewsOf[other.language];
  await expect(other.workbench.getByRole('group', { name: named.cube.turning })).toBeVisible();
  await other.expectReadout({}, pressed);

  await other.choose(other.workbench, other.texts.picture.views.sheets);
  await expect(other.workbench.getByRole('group', { name: named.cube.turning })).toBeHidden();
  await other.expectReadout({}, pressed);
});

test('a link opens the cube, and a drag turns it without choosing a cell', async ({ page, language, isMobile }) => {
  const lesson = await Lesson.open(page, language, '?view=cube&turn=10,20');
  const { turning } = viewsOf[language].cube;
  await expect(lesson.workbench.getByRole('group', { name: turning })).toBeVisible();
  test.skip(isMobile, 'Playwright has no finger that drags');
  const box = (await lesson.picture.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y);
  await page.mouse.move(x + 60, y + 20);
  await page.mouse.up();
  await lesson.expectAddress({ view: 'cube', turn: '40,30' });
});

test('every set’s mean and spread, and every method’s values, are the engine’s', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const texts = viewsOf[language];
  const { views } = lesson.texts.picture;
  const { mean, variance } = normalizeFor({});
  const drawer = await lesson.drawer(views.sets);
  const spreads = Array.from(mean, (value, set) =>
    [value, Math.sqrt(variance[set]!)].map((each) => formatNumber(each)),
  );
  const [first] = spreads;
  await expect(drawer.getByRole('img')).toHaveAccessibleName(
    new RegExp(`^6 .*${escaped(first!.join('__')).split('__').join('.*')}`),
  );
  await drawer.getByText(texts.sets.table, { exact: true }).click();
  await expect(drawer.getByRole('table').getByRole('cell')).toHaveText(spreads.flat());
  await drawer.getByRole('switch', { name: texts.sets.frames }).press('Space');
  await lesson.expectAddress({ sets: '1' });

  const methods = await lesson.drawer(views.distributions);
  const rows = methods.getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toContainText(formatNumber(mean[0]!));
  await lesson.choose(methods, texts.distributions.forms.dots);
  await expect(
    methods.getByText(new RegExp(escaped(texts.distributions.dotSize_other.split('{{')[0]!.trim()))),
  ).toBeVisible();
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
