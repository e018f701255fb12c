import type { Locator } from '@playwright/test';
import { apart, InstanceLesson } from './InstanceLesson';
import { beginning, expect, say, test } from './support';

/** Numbers of a row of the table of means and deviations. */
const numbersIn = async (row: Locator) => (await row.textContent())!.match(/\d\.\d\d/g);

test('a map that was turned up changes no output, and the prediction is judged', async ({ page, language }) => {
  const lesson = await InstanceLesson.open(page, language);
  const { predict } = lesson.texts;
  const section = await lesson.section(predict.heading);
  const option = section.getByRole('radio', { name: predict.options.none });
  await option.focus();
  await option.press('Space');
  await option.press('Enter');
  await expect(section.getByText(lesson.picture.lesson.choice.right)).toBeVisible();
  await expect(section.getByRole('status').getByRole('strong')).toHaveText('0');
  await expect(lesson.workbench.getByRole('radio', { name: lesson.picture.stage.output })).toBeChecked();

  const readout = lesson.workbench.getByRole('listitem');
  const output = await readout.last().textContent();
  const input = await readout.first().textContent();
  await section.getByRole('button', { name: predict.again }).click();
  await expect(page).not.toHaveURL(/edit=/);
  await lesson.workbench.getByRole('application').focus();
  await page.keyboard.press('Control+Home');
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(readout.last()).toHaveText(output!);
  expect(await readout.first().textContent()).not.toBe(input);
});

test('contrast and tint go into the photo and do not come out', async ({ page, language }) => {
  const lesson = await InstanceLesson.open(page, language);
  const { contrast } = lesson.texts;
  const section = await lesson.contrast();
  const panel = (id: keyof typeof contrast.panels) =>
    section.getByRole('img', { name: contrast.panels[id].label, exact: true });
  const press = (id: keyof typeof contrast.presets) =>
    section.getByRole('button', { name: contrast.presets[id], exact: true }).click();

  for (const id of ['water', 'pale', 'lamp'] as const) {
    await press(id);
    await expect(section.getByText(contrast.verdicts.same).first()).toBeVisible();
    expect(await apart(panel('x'), panel('changed'))).toBeGreaterThan(50);
    expect(await apart(panel('before'), panel('after'))).toBeLessThanOrEqual(1);
  }
  await press('plain');
  await expect(section.getByText(new RegExp(`${contrast.difference} 0\\b`)).first()).toBeVisible();
  expect(await apart(panel('x'), panel('changed'))).toBe(0);

  await press('negative');
  await expect(section.getByText(beginning(contrast.verdicts.inverted)).first()).toBeVisible();
  expect(await apart(panel('after'), panel('before'), true)).toBeLessThanOrEqual(1);

  for (const [id, verdict] of [
    ['curve', 'curved'],
    ['overexposed', 'stored'],
  ] as const) {
    await press(id);
    await expect(section.getByText(contrast.verdicts[verdict]).first()).toBeVisible();
    expect(await apart(panel('before'), panel('after'))).toBeGreaterThan(5);
  }
});

test('sliders change one colour or all, and a link opens the same', async ({ page, language }) => {
  const lesson = await InstanceLesson.open(page, language);
  const { contrast, colours } = lesson.texts;
  const section = await lesson.contrast();
  await section.getByRole('button', { name: contrast.presets.plain, exact: true }).click();
  const gain = section.getByRole('spinbutton', { name: contrast.controls.gain });
  await gain.fill('0,5');
  await gain.press('Enter');
  await section.getByRole('combobox', { name: contrast.controls.target }).selectOption(colours.blue);
  const shift = section.getByRole('slider', { name: contrast.controls.shift });
  await shift.focus();
  await shift.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.get('shift')).toBe('0,0,0.05');
  // One number stands for all three.
  expect(new URL(page.url()).searchParams.get('gain')).toBe('0.5');

  await gain.fill('7');
  await gain.press('Enter');
  await expect(section.getByRole('alert').filter({ hasText: '7' })).toHaveText(
    say(lesson.picture.controls.number, { text: '7', min: '−1', max: '2' }),
  );
  const numbers = () => numbersIn(section.getByRole('row', { name: contrast.panels.changed.caption }).first());
  const seen = await numbers();
  await page.reload();
  await lesson.contrast();
  expect(await numbers()).toEqual(seen);
});

test('the result takes the colours of the style, by the chosen strength', async ({ page, language }) => {
  const lesson = await InstanceLesson.open(page, language);
  const { style, photos } = lesson.texts;
  const section = await lesson.style();
  const row = (id: keyof typeof style.panels) => section.getByRole('row', { name: style.panels[id].caption });
  const choose = (group: string, name: string) =>
    section.getByRole('group', { name: group, exact: true }).getByText(name, { exact: true }).click();
  await choose(style.contentChoice, photos.coffee);
  await choose(style.styleChoice, photos.bricks);
  expect(await numbersIn(row('result'))).toEqual(await numbersIn(row('style')));
  expect(await numbersIn(row('content'))).not.toEqual(await numbersIn(row('style')));

  const strength = section.getByRole('spinbutton', { name: style.strength });
  await strength.fill('0');
  await strength.press('Enter');
  const panel = (id: keyof typeof style.panels) =>
    section.getByRole('img', { name: style.panels[id].label, exact: true });
  expect(await apart(panel('result'), panel('content'))).toBe(0);
  await section.getByRole('button', { name: style.swap }).click();
  await expect(
    section.getByRole('group', { name: style.styleChoice, exact: true }).getByRole('radio').nth(1),
  ).toBeChecked();
  await expect.poll(() => new URL(page.url()).searchParams.get('style')).toBe('coffee');
});

test('the claims are counted on the picture, and can be taken back', async ({ page, language }) => {
  const lesson = await InstanceLesson.open(page, language);
  const { claims, limits } = lesson.texts;
  await lesson.style();
  const section = await lesson.section(claims.heading);
  await expect(section.getByText(claims.style.notYet)).toHaveCount(0);
  const outputs = () => lesson.workbench.getByRole('listitem').last().textContent();
  const before = await outputs();
  await section.getByRole('button', { name: claims.batch.action }).click();
  await expect(lesson.workbench.getByRole('application')).toHaveAccessibleName(/\b1\b.*6.*4.*4/);
  expect(await outputs()).toBe(before);
  await expect(section.getByRole('strong').first()).toHaveText('0');
  await section.getByRole('button', { name: claims.batch.undo }).click();
  await expect(lesson.workbench.getByRole('application')).toHaveAccessibleName(/\b4\b.*6.*4.*4/);

  await section.getByRole('button', { name: claims.feature.action }).click();
  await expect(section.getByText(say(claims.feature.result, { count: 16 }))).toBeVisible();
  await section.getByRole('button', { name: claims.feature.undo }).click();
  await expect.poll(outputs).toBe(before);

  const single = await lesson.section(limits.heading);
  await single.getByRole('button', { name: limits.singleAction }).click();
  await expect(lesson.workbench.getByRole('listitem').nth(2)).toHaveText('x̂ 0.00');
  await single.getByRole('button', { name: limits.back }).click();
  await expect.poll(outputs).toBe(before);
});

test('nothing of the lesson is wider than a narrow phone', async ({ page, language }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const lesson = await InstanceLesson.open(page, language);
  await lesson.style();
  const wide = await page
    .locator('main')
    .evaluate((main) =>
      [...main.querySelectorAll('*')]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > innerWidth + 1 &&
            !element.closest('pre, svg, math, .formula-stack'),
        )
        .map((element) => `${element.tagName}.${element.className}`),
    );
  expect(wide).toEqual([]);
});
