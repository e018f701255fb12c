import { Lesson } from './Lesson';
import { expect, say, test, untilLive, watch } from './support';

/** A link with a setting of every kind in it. */
const everything = '?shape=3x9x4x4&batch=2&edit=0.1.2.3:4.5&gamma=1.5&beta=0.25&eps=-2&stage=normalized&cell=0.1.2.3';
const settings = {
  shape: [3, 9, 4, 4],
  batch: 2,
  gamma: 1.5,
  beta: 0.25,
  epsilon: 0.01,
  edits: [[{ n: 0, c: 1, h: 2, w: 3 }, 4.5]],
} as const;
const cell = { n: 0, c: 1, h: 2, w: 3 };

test('a copied link opens exactly this picture for somebody else', async ({ page, language, browser, troubles }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const lesson = await Lesson.open(page, language, everything);
  const { share } = lesson.texts.picture;
  await lesson.expectReadout(settings, cell);
  await page.getByRole('button', { name: share.copy }).click();
  await expect(page.getByText(share.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext();
  const theirs = await elsewhere.newPage();
  watch(theirs, troubles);
  await theirs.goto(link);
  await untilLive(theirs);
  const seen = new Lesson(theirs, language);
  await seen.expectReadout(settings, cell);
  // Who listens is told of the link's cell too: its set is 3 × 4 × 4 cells.
  await expect(seen.picture).toHaveAccessibleDescription(/48/);
  await expect(seen.stage('normalized')).toBeChecked();
  const query = Object.fromEntries(new URLSearchParams(everything));
  await seen.expectAddress(query);
  await elsewhere.close();
});

test('a link with mistakes opens, and says what could not be used', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, '?gamma=much&shape=9x9x9x9&beta=0.5&seed=0');
  const { rejected } = lesson.texts.picture;
  const note = page.getByRole('note', { name: rejected.title });
  await expect(note.getByRole('listitem')).toHaveCount(3);
  await expect(note).toContainText('much');
  await expect(note).toContainText('9x9x9x9');
  await lesson.expectReadout({ beta: 0.5 }, { n: 0, c: 0, h: 1, w: 1 });
});

test('everything can be reset, and the reset undone', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, everything);
  const { share } = lesson.texts.picture;
  await lesson.expectReadout(settings, cell);
  await page.getByRole('button', { name: share.reset }).click();
  await lesson.expectReadout({}, { n: 0, c: 0, h: 1, w: 1 });
  await lesson.expectAddress({});
  await page.getByRole('button', { name: share.undoReset }).click();
  await lesson.expectReadout(settings, cell);
  await lesson.expectAddress(Object.fromEntries(new URLSearchParams(everything)));
});

test('steppers stop at their limits and say so, and refuse what is no whole number', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, '?shape=7x6x4x4');
  const { controls } = lesson.texts.picture;
  const drawer = await lesson.drawer(controls.title);
  const more = drawer.getByRole('button', { name: say(controls.more, { name: controls.axes.N }) });
  await more.click();
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  // Playwright would wait for the button to be enabled; a reader presses it all the same.
  await more.click({ force: true });
  await expect(drawer.getByRole('alert')).toHaveText(say(controls.limit, { limit: 8 }));
  await lesson.expectReadout({ shape: [8, 6, 4, 4] }, { n: 0, c: 0, h: 1, w: 1 });

  const box = drawer.getByRole('spinbutton', { name: controls.axes.N });
  await box.fill('2.5');
  await box.press('Enter');
  const message = say(controls.wholeNumber, { text: '2.5', min: 1, max: 8 });
  await expect(drawer.getByRole('alert')).toHaveText(message);
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await box.fill('२');
  await box.press('Enter');
  await expect(drawer.getByRole('alert')).toBeHidden();
  await lesson.expectReadout({ shape: [2, 6, 4, 4] }, { n: 0, c: 0, h: 1, w: 1 });
});
