import { languageNames, otherLanguage } from '../../src/i18n/languages';
import { Lesson } from './Lesson';
import { expect, languages, say, test } from './support';

for (const language of languages) {
  test(`in ${languageNames[language]}, settings change the numbers as the engine says, and the other language takes over all of them`, async ({
    page,
  }) => {
    const lesson = await Lesson.open(page, language);
    const { picture } = lesson.texts;
    await expect(lesson.picture).toHaveAccessibleName(/4.*6.*4.*4/);

    const affine = await lesson.section('affine');
    const gamma = affine.getByRole('slider', { name: picture.affine.gamma });
    const beta = affine.getByRole('spinbutton', { name: picture.affine.beta });
    await gamma.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect(gamma).toHaveValue('1.2');
    await beta.fill('-0.5');
    await beta.press('Enter');
    await expect(beta).toHaveValue('−0.50');
    await expect(lesson.stage('output')).toBeChecked();

    await lesson.press(0.75, 0.6);
    const cell = await lesson.chosenCell();
    await lesson.expectReadout({ gamma: 1.2, beta: -0.5 }, cell);

    const epsilonSection = await lesson.section('epsilon');
    const epsilon = epsilonSection.getByRole('slider', { name: picture.affine.epsilon });
    await epsilon.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect(epsilon).toHaveValue('-1');
    const settings = { gamma: 1.2, beta: -0.5, epsilon: 0.1 };
    await lesson.expectReadout(settings, cell);

    // The address follows when the reader has come to rest.
    const chosen = { gamma: '1.2', beta: '-0.5', eps: '-1', stage: 'output', cell: Object.values(cell).join('.') };
    await lesson.expectAddress(chosen);

    const place = (await epsilonSection.getByRole('heading').boundingBox())!.y;
    // Not click(), which would first scroll to the link.
    await lesson.languageLink.dispatchEvent('click');
    const translated = new Lesson(page, otherLanguage(language));
    await translated.expectAddress(chosen);
    await expect(page.locator('html')).toHaveAttribute('lang', otherLanguage(language));
    await expect(page).toHaveTitle(new RegExp(translated.texts.lesson.title.replace(/[()]/g, '\\$&')));
    const heading = page.getByRole('heading', { name: translated.texts.lesson.epsilon.heading });
    await expect(heading).toBeInViewport();
    const { height } = page.viewportSize()!;
    expect(Math.abs((await heading.boundingBox())!.y - place)).toBeLessThan(height / 4);
    expect(await translated.chosenCell()).toEqual(cell);
    await translated.expectReadout(settings, cell);
    await expect(
      (await translated.section('affine')).getByRole('slider', { name: translated.texts.picture.affine.gamma }),
    ).toHaveValue('1.2');

    await page.goBack();
    await lesson.expectAddress(chosen);
    await expect(page.getByRole('heading', { level: 1, name: lesson.texts.lesson.title })).toBeAttached();
    await lesson.expectReadout(settings, cell);
  });
}

test('a hand on the slider’s track moves γ, and every number follows', async ({ page, language, isMobile }) => {
  const lesson = await Lesson.open(page, language);
  const affine = await lesson.section('affine');
  const gamma = affine.getByRole('slider', { name: lesson.texts.picture.affine.gamma });
  const { width, height } = (await gamma.boundingBox())!;
  if (isMobile) await gamma.tap({ position: { x: 0.8 * width, y: height / 2 } });
  else await gamma.dragTo(gamma, { sourcePosition: at(0.667), targetPosition: at(0.9) });
  const value = Number(await gamma.inputValue());
  expect(value).toBeGreaterThan(1.2);
  await expect(affine.getByRole('spinbutton', { name: lesson.texts.picture.affine.gamma })).toHaveValue(
    value.toFixed(2),
  );
  await lesson.expectReadout({ gamma: value }, await lesson.chosenCell());

  function at(share: number) {
    return { x: share * width, y: height / 2 };
  }
});

test('another batch, another shape and other data go through the same engine', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { controls } = lesson.texts.picture;
  const drawer = await lesson.drawer(controls.title);
  await drawer.getByRole('button', { name: say(controls.more, { name: controls.batch }) }).click();
  await drawer.getByRole('button', { name: say(controls.more, { name: controls.axes.C }) }).click();
  await drawer.getByRole('button', { name: say(controls.fewer, { name: controls.axes.N }) }).click();
  const shape = [3, 7, 4, 4] as const;
  await expect(lesson.picture).toHaveAccessibleName(/3.*7.*4.*4/);
  await lesson.expectReadout({ shape, batch: 1 }, await lesson.chosenCell());

  await lesson.choose(drawer, controls.sources.random);
  const mean = drawer.getByRole('spinbutton', { name: say(controls.channelMean, { channel: 1 }) });
  await mean.fill('100');
  await mean.press('Enter');
  // Random values about 100: the mean beside the picture follows, x̂ does not grow with it.
  await expect(lesson.workbench.getByRole('definition').nth(1)).toHaveText(/^(99|100)\.\d\d$/);
  await expect(lesson.workbench.getByRole('listitem').nth(2)).toHaveText(/^x̂ −?[0-3]\.\d\d$/);
});
