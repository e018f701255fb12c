import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { type Method, normalize, type Shape } from '../../src/engine/index';
import { formatNumber } from '../../src/i18n/format';
import { inputFor } from './numbers';
import { expect, type Language, languages, say, test, textsOf, untilLive } from './support';

type Texts = typeof import('../../locales/en/group-normalization.json');

const read = (language: Language): Texts =>
  JSON.parse(
    readFileSync(new URL(`../../locales/${language}/group-normalization.json`, import.meta.url), 'utf8'),
  ) as Texts;
const lessons: Readonly<Record<Language, Texts>> = { hi: read('hi'), en: read('en') };

/** The lesson as a reader meets it. */
async function open(page: Page, language: Language, query = '') {
  await page.goto(`/${language}/group-normalization/${query}`);
  await untilLive(page);
  const { common, picture } = textsOf[language];
  const texts = lessons[language];
  const workbench = page.getByRole('region', { name: picture.title });
  await expect(workbench.locator('canvas')).toBeVisible();

  /** A section brought onto the screen: numbers that are far away stand still. */
  const section = async (name: 'predict' | 'dial' | 'steps' | 'order' | 'claims'): Promise<Locator> => {
    const region = page.getByRole('region', { name: texts[name].heading, exact: true });
    await region.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    return region;
  };
  return { texts, common, picture, workbench, section };
}

const shape: Shape = [4, 6, 4, 4];
const normalizeAs = (method: Method) => {
  const everyChannel = (value: number) => Array<number>(6).fill(value);
  return normalize(inputFor({ shape }), method, { gamma: everyChannel(1), beta: everyChannel(0) }, 1e-5);
};

for (const language of languages) {
  test(`${language}: a wrong prediction is followed by the sets in frames, and by their number`, async ({ page }) => {
    const { texts, section, workbench } = await open(page, language);
    const predict = await section('predict');
    await predict.getByRole('radio', { name: texts.predict.options.samples }).check();
    await predict.getByRole('button', { name: texts.predict.action }).click();
    await expect(predict.getByRole('status')).toContainText(texts.predict.chosenWrong);
    await expect(predict.getByRole('status').getByRole('strong').first()).toHaveText('12');
    await expect(workbench.getByRole('definition').first()).toHaveText('32');
    await expect.poll(() => new URL(page.url()).searchParams.get('sets')).toBe('1');
    await predict.getByRole('radio', { name: texts.predict.options.sets }).check();
    await predict.getByRole('button', { name: texts.predict.action }).click();
    await expect(predict.getByRole('status')).toContainText(texts.predict.chosenRight);
  });

  test(`${language}: at its ends the slider is layer and instance norm to the last bit`, async ({ page }) => {
    const { texts, common, picture, section, workbench } = await open(page, language);
    const dial = await section('dial');
    const slider = dial.getByRole('slider', { name: picture.controls.groups });
    const outputs = (kind: 'layer' | 'instance') =>
      dial.locator('dl > div').filter({ hasText: common.methods[kind] }).getByRole('definition');
    const differ = (different: number) => say(texts.dial.differ, { different, total: 384 });
    await expect(slider).toHaveAttribute('aria-valuetext', '3');
    await expect(outputs('layer')).toHaveText(differ(384));

    await slider.focus();
    await page.keyboard.press('Home');
    await expect(outputs('layer')).toHaveText(differ(0));
    await expect(outputs('instance')).toHaveText(differ(384));
    await expect(dial.getByRole('status').first()).toContainText(plain(texts.dial.layer));
    const layer = normalizeAs({ kind: 'layer' });
    await expect(workbench.getByRole('definition')).toHaveText([
      '96',
      formatNumber(layer.mean[0]!),
      formatNumber(layer.variance[0]!),
    ]);

    await page.keyboard.press('End');
    await expect(outputs('instance')).toHaveText(differ(0));
    await expect(outputs('layer')).toHaveText(differ(384));
    await expect(dial.getByRole('status').first()).toContainText(plain(texts.dial.instance));
    const instance = normalizeAs({ kind: 'instance' });
    await expect(workbench.getByRole('definition')).toHaveText([
      '16',
      formatNumber(instance.mean[0]!),
      formatNumber(instance.variance[0]!),
    ]);

    await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '3');
    await expect(dial.getByRole('row', { name: /^3\b/ })).toHaveAttribute('aria-current', 'true');
  });

  test(`${language}: a G that does not divide C is answered with those that do`, async ({ page }) => {
    const { picture, section } = await open(page, language);
    const dial = await section('dial');
    const box = dial.getByRole('spinbutton', { name: picture.controls.groups });
    for (const text of ['4', '0', '2.5', 'x']) {
      await box.fill(text);
      await box.press('Enter');
      await expect(dial.getByRole('alert')).toHaveText(
        say(picture.controls.groupsInvalid, { text, channels: 6, accepted: '1, 2, 3, 6' }),
      );
      await box.press('Escape');
    }
    await expect(box).toHaveValue('3');
    const channels = dial.getByRole('spinbutton', { name: picture.controls.axes.C });
    await channels.fill('12');
    await channels.press('Enter');
    await box.fill('4');
    await box.press('Enter');
    await expect(box).toHaveValue('4');
    await expect(dial.getByRole('alert')).toHaveCount(0);
    await channels.fill('7');
    await channels.press('Enter');
    await expect(box).toHaveValue(/^[17]$/);
  });

  test(`${language}: a link brings G and the frames back`, async ({ page }) => {
    const { texts, picture, section } = await open(page, language, '?groups=2&sets=1');
    const dial = await section('dial');
    await expect(dial.getByRole('spinbutton', { name: picture.controls.groups })).toHaveValue('2');
    await expect(dial.getByRole('switch', { name: texts.dial.frames })).toBeChecked();
  });
}

/** A text as it is read, without its tags. */
const plain = (text: string) => text.replace(/<[^>]*>/g, '');

test('the steps begin with number 0 and frame the sets', async ({ page, language }) => {
  const { texts, picture, section, workbench } = await open(page, language);
  const steps = await section('steps');
  await expect(steps.getByText(say(texts.steps.position, { step: 0, count: 3 }))).toBeVisible();
  await steps.getByRole('button', { name: texts.steps.next, exact: true }).first().click();
  await expect(workbench.getByRole('radio', { name: picture.stage.centred })).toBeChecked();
  await expect(steps.getByRole('heading', { name: texts.steps.statistics.title })).toBeFocused();
  const { mean, variance } = normalizeAs({ kind: 'group', groups: 3 });
  await expect(steps).toContainText(formatNumber(mean[0]!));
  await expect(steps).toContainText(formatNumber(variance[0]!));
  await steps.getByRole('button', { name: texts.steps.previous, exact: true }).first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sets')).toBe('1');
});

test('the order of channels matters across groups and not inside them', async ({ page, language }) => {
  const { texts, section } = await open(page, language);
  const order = await section('order');
  const moved = order.getByRole('status').getByRole('strong');
  await expect(moved).toHaveText('0');
  await order.locator('label', { hasText: texts.order.options.across }).click();
  await expect(moved).toHaveText('384');
  const rest = order.getByRole('status');
  await expect(rest).toContainText(/384.*384.* 0\D* 0\D* 0/);
});

test('samples leave, and no output of the others changes', async ({ page, language }) => {
  const { texts, section } = await open(page, language);
  const claims = await section('claims');
  const take = claims.getByRole('button', { name: texts.claims.independent.action });
  await take.scrollIntoViewIfNeeded();
  for (const left of [3, 2, 1]) {
    await take.click();
    const result = claims.getByRole('status').filter({ hasText: String(left * 96) });
    await expect(result.getByRole('strong')).toHaveText('0');
  }
  await expect(take).toBeDisabled();
  await claims.getByRole('button', { name: texts.claims.independent.back }).click();
  await expect(take).toBeEnabled();
});

test('among other batch-mates batch norm’s value wanders and group norm’s stays', async ({ page, language }) => {
  const { texts, section } = await open(page, language);
  const claims = await section('claims');
  await claims.getByText(texts.claims.small.size).scrollIntoViewIfNeeded();
  const xHat = formatNumber(normalizeAs({ kind: 'group', groups: 3 }).xHat.data[5]!);
  const status = claims.getByRole('status').first().getByRole('strong');
  for (const size of ['2', '8']) {
    await claims
      .locator('label', { hasText: size })
      .filter({ hasText: new RegExp(`^${size}$`) })
      .click();
    await expect(status.last()).toContainText(new RegExp(`${xHat}.*${xHat}`));
    const [low, high] = (await status.first().textContent())!.match(/−?\d+\.\d+/g)!;
    expect(low).not.toBe(high);
  }
});
