import { formatNumber } from '../../src/i18n/format';
import { Lesson } from './Lesson';
import { inputFor, normalizeFor, workOut } from './numbers';
import { expect, say, test } from './support';

test('a pressed cell is worked out, pressed again it is let go', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  await lesson.press(0.5, 0.5);
  const middle = await lesson.chosenCell();
  await lesson.expectReadout({}, middle);
  await expect(lesson.picture).toHaveAccessibleDescription(/64/);
  await lesson.press(0.9, 0.9);
  const corner = await lesson.chosenCell();
  expect([corner.n > middle.n, corner.c > middle.c]).toEqual([true, true]);
  await lesson.expectReadout({}, corner);
  await lesson.press(0.9, 0.9);
  await lesson.expectAddress({});
});

test('the keyboard alone moves, pins, changes and lets go a cell, and says where it is', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { keyboard } = page;
  const { state } = lesson.texts.picture;
  await lesson.stage('input').focus();
  // The choice of the view stands between.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(lesson.picture).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  expect(await lesson.chosenCell()).toEqual({ n: 0, c: 0, h: 1, w: 1 });
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('PageDown');
  const cell = { n: 1, c: 1, h: 1, w: 1 };
  expect(await lesson.chosenCell()).toEqual(cell);
  await lesson.expectReadout({}, cell);
  const place = { sample: 2, channel: 2, row: 2, column: 2, setSize: 64, setSamples: 4, setChannels: 1 };
  const { x } = workOut({}, cell);
  await expect(lesson.picture).toHaveAccessibleDescription(
    new RegExp(escaped(say(state.cell, { ...place, value: formatNumber(x) }))),
  );
  await keyboard.press('Enter');
  await expect(lesson.picture).toHaveAccessibleDescription(
    new RegExp(escaped(say(state.pinned, { ...place, value: formatNumber(x) }))),
  );
  await keyboard.press('+');
  await expect(lesson.workbench.getByRole('listitem').first()).not.toHaveText(`x ${formatNumber(x)}`);
  const changed = Number(
    (await lesson.workbench.getByRole('listitem').first().textContent())!.slice(2).replace('−', '-'),
  );
  expect(changed).toBeGreaterThan(x);
  await lesson.expectReadout({ edits: [[cell, changed]] }, cell);
  await keyboard.press('Escape');
  await lesson.expectAddress({ edit: `1.1.1.1:${changed}` });
  // One tab stop: the next one is outside the picture.
  await keyboard.press('Tab');
  await expect(lesson.picture).not.toBeFocused();
  expect(await lesson.picture.evaluate((picture) => picture.contains(document.activeElement))).toBe(false);
});

test("the pinned cell's value is dragged by its handle", async ({ page, language, isMobile }) => {
  test.skip(isMobile, 'Playwright has no finger that drags');
  const lesson = await Lesson.open(page, language);
  await lesson.press(0.5, 0.5);
  const cell = await lesson.chosenCell();
  const before = workOut({}, cell).x;
  const box = (await lesson.picture.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 20);
  await page.mouse.move(x, y - 60);
  await page.mouse.up();
  const shown = lesson.workbench.getByRole('listitem').first();
  await expect(shown).not.toHaveText(`x ${formatNumber(before)}`);
  const after = Number((await shown.textContent())!.slice(2).replace('−', '-'));
  expect(after).toBeGreaterThan(before);
  await lesson.expectReadout({ edits: [[cell, after]] }, cell);
  expect(await lesson.chosenCell()).toEqual(cell);
});

test('the numbers of every stage can be read in a table', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, '?gamma=2&shape=2x3x4x4');
  const { table, controls } = lesson.texts.picture;
  const drawer = await lesson.drawer(table.show);
  const settings = { gamma: 2, shape: [2, 3, 4, 4] } as const;
  const cells = drawer.getByRole('table').getByRole('cell').filter({ hasText: /\d/ });
  const ofSample = (data: Float32Array, sample: number) =>
    Array.from(data.subarray(sample * 48, (sample + 1) * 48), (value) => formatNumber(value));
  await expect(cells).toHaveText(ofSample(inputFor(settings).data, 0));
  await drawer.getByRole('button', { name: say(controls.more, { name: table.which }) }).click();
  await expect(cells).toHaveText(ofSample(inputFor(settings).data, 1));
  await lesson.choose(lesson.workbench, lesson.texts.picture.stage.output);
  await expect(cells).toHaveText(ofSample(normalizeFor(settings).y.data, 1));
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
