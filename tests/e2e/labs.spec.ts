import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, type Language, say, test, untilLive } from './support';

type Labs = typeof import('../../locales/en/labs.json');
type Experiment = typeof import('../../locales/en/labs/experiment.json');
type Race = typeof import('../../locales/en/labs/race.json');
type InPlace = typeof import('../../locales/en/labs/in-place.json');
type Draw = typeof import('../../locales/en/labs/draw.json');

function textsIn(language: Language) {
  const read = <Texts>(file: string): Texts =>
    JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8')) as Texts;
  return {
    labs: read<Labs>('labs'),
    experiment: read<Experiment>('labs/experiment'),
    race: read<Race>('labs/race'),
    inPlace: read<InPlace>('labs/in-place'),
    draw: read<Draw>('labs/draw'),
  };
}

/** Fifty steps of two nets: a second or two of plain JavaScript. */
const nets = 'methods=none,batch&batchSize=16';
const small = `${nets}&steps=50`;

/** The numbers of a run, as the table under it has them. */
async function numbersIn(lab: Locator, { experiment }: ReturnType<typeof textsIn>): Promise<string> {
  await lab.getByText(experiment.table).click();
  const table = lab.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  return table.innerText();
}

/** The race, opened by its link and live. */
async function openRace(page: Page, language: Language, query: string) {
  const texts = textsIn(language);
  await page.goto(`/${language}/labs/?lab=race&${query}#race`);
  const lab = page.getByRole('region', { name: texts.race.title });
  const button = (name: string) => lab.getByRole('button', { name, exact: true });
  await expect(button(texts.experiment.run)).toBeVisible();
  await expect(lab.getByRole('checkbox', { name: texts.experiment.names.layer })).not.toBeChecked();
  return { texts, lab, button };
}

const verdictOf = (lab: Locator, { experiment }: ReturnType<typeof textsIn>) =>
  lab.getByRole('heading', { name: experiment.verdict.heading }).locator('..').getByRole('listitem');

test('the race is opened, predicted, set and run by keyboard; its link gives the same numbers', async ({
  page,
  language,
}) => {
  const texts = textsIn(language);
  const { labs, experiment, race } = texts;
  await page.goto(`/${language}/labs/`);
  await untilLive(page);
  const lab = page.getByRole('region', { name: race.title });
  const opener = lab.getByRole('button', { name: say(labs.open, { lab: race.title }) });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(lab.getByRole('heading', { name: experiment.prediction.heading })).toBeVisible();

  await lab.getByRole('checkbox', { name: experiment.names.layer }).focus();
  await page.keyboard.press('Space');
  await lab.getByRole('checkbox', { name: experiment.names.group }).focus();
  await page.keyboard.press('Space');
  const steps = lab.getByRole('slider', { name: race.controls.steps.label });
  await steps.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => new URL(page.url()).search).toBe('?lab=race&methods=none,batch&steps=50');

  await lab.getByRole('radio', { name: race.prediction.options.batch }).focus();
  await page.keyboard.press('Space');
  await lab.getByRole('button', { name: experiment.prediction.submit }).focus();
  await page.keyboard.press('Enter');
  await expect(verdictOf(lab, texts).first()).toBeVisible({ timeout: 60_000 });
  await expect(lab.getByRole('img').first()).toHaveAccessibleName(/50/);
  const { held, missed } = experiment.prediction;
  await expect(lab.getByText(held).or(lab.getByText(missed))).toBeVisible();
  const numbers = await numbersIn(lab, texts);

  // The address says it all, but for the reader's prediction.
  await page.reload();
  const run = lab.getByRole('button', { name: experiment.run, exact: true });
  await run.click();
  await expect(verdictOf(lab, texts).first()).toBeVisible({ timeout: 60_000 });
  expect(await numbersIn(lab, texts)).toBe(numbers);
});

test('a run goes a step at a time, goes on, and is cancelled at once; what it showed stays', async ({
  page,
  language,
}) => {
  const { texts, lab, button } = await openRace(page, language, `${nets}&steps=1000`);
  const { experiment } = texts;
  await button(experiment.step).click();
  const chart = lab.getByRole('img').first();
  await expect(chart).toBeVisible();
  await expect(button(experiment.goOn)).toBeVisible();
  const description = () => chart.getAttribute('aria-label');
  const before = await description();
  await button(experiment.step).click();
  await expect.poll(description).not.toBe(before);
  await button(experiment.goOn).click();
  await expect(button(experiment.pause)).toBeVisible();
  await button(experiment.cancel).click();
  await expect(lab.getByText(experiment.status.cancelled)).toBeVisible();
  await expect(chart).toBeVisible();
  await expect(button(experiment.cancel)).toHaveAttribute('aria-disabled', 'true');
  await expect(button(experiment.run)).toBeVisible();
});

test('a digit that the reader draws is answered by the nets of the last run, each with its method', async ({
  page,
  language,
}) => {
  const { texts, lab, button } = await openRace(page, language, 'methods=none,batch&steps=100');
  const { experiment, draw } = texts;
  await button(experiment.run).click();
  await lab.getByRole('link', { name: draw.invitation }).click({ timeout: 60_000 });
  const section = page.getByRole('region', { name: draw.title });
  await section.getByRole('button', { name: draw.open }).click();
  const sheet = section.getByRole('img', { name: draw.pad });
  await expect(section.getByText(draw.empty)).toBeVisible();
  await sheet.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await sheet.boundingBox())!;
  await page.mouse.move(x + width / 2, y + 0.15 * height);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 0.85 * height, { steps: 5 });
  await page.mouse.up();
  const answers = section.getByRole('listitem');
  await expect(answers).toHaveCount(2);
  await expect(answers.nth(1)).toContainText(/: 1 \(/);

  // By keyboard: the sheet is wiped, and a digit of the test's is taken instead of a hand's.
  await section.getByRole('button', { name: draw.clear }).focus();
  await page.keyboard.press('Enter');
  await expect(section.getByText(draw.empty)).toBeVisible();
  await section.getByRole('button', { name: draw.test }).focus();
  await page.keyboard.press('Enter');
  const bars = answers.nth(1).getByRole('img');
  const before = await bars.getAttribute('aria-label');
  await section.getByRole('slider', { name: draw.contrast }).focus();
  await page.keyboard.press('Home');
  await expect(bars).not.toHaveAccessibleName(before!);
});

test('a worker that dies is told of, and the run goes on in plain JavaScript', async ({ page, language }) => {
  await page.addInitScript(() => {
    const Original = window.Worker;
    const broken = new Blob(['onmessage = () => { throw new Error("lost"); };'], { type: 'text/javascript' });
    window.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        const isFirst = options?.name === 'fastest';
        super(isFirst ? URL.createObjectURL(broken) : address, options);
      }
    };
  });
  const { texts, lab, button } = await openRace(page, language, small);
  await button(texts.experiment.run).click();
  await expect(lab.getByText(texts.experiment.trouble.restarted)).toBeVisible();
  await expect(lab.getByText('lost')).toBeVisible();
  await expect(verdictOf(lab, texts).first()).toBeVisible({ timeout: 60_000 });
});

test('where no worker can be had the page does the work', async ({ page, language }) => {
  await page.addInitScript(() => {
    // biome-ignore lint/suspicious/noExplicitAny: as in a browser that has none
    (window as any).Worker = undefined;
  });
  const { texts, lab, button } = await openRace(page, language, small);
  await button(texts.experiment.run).click();
  await expect(verdictOf(lab, texts).first()).toBeVisible({ timeout: 60_000 });
});

test('a claim of a lesson is tested where it stands, and its full experiment is a press away', async ({
  page,
  language,
}) => {
  const texts = textsIn(language);
  const { inPlace, race } = texts;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`/${language}/batch-normalization/`);
  const place = page.getByRole('note', { name: inPlace.heading }).filter({ hasText: inPlace.what.faster });
  const run = place.getByRole('button', { name: inPlace.run });
  await untilLive(page);
  expect(fetched.filter((address) => /lab-digits|LabBench|labs\/race/.test(address))).toEqual([]);
  // On a slow machine the run asks whether it may go on.
  const { goOn } = texts.experiment;
  await page.addLocatorHandler(place.getByRole('button', { name: goOn, exact: true }), (button) => button.click());
  await run.focus();
  await page.keyboard.press('Enter');
  await expect(place.getByRole('img').first()).toBeVisible();
  await expect(verdictOf(place, texts).first()).toBeVisible({ timeout: 60_000 });
  await place.getByRole('link', { name: inPlace.full }).click();
  await expect(page).toHaveURL(/\/labs\/\?methods=none,batch&lab=race#race$/);
  const lab = page.getByRole('region', { name: race.title });
  await expect(lab.getByRole('checkbox', { name: texts.experiment.names.batch })).toBeChecked();
  await expect(lab.getByRole('checkbox', { name: texts.experiment.names.layer })).not.toBeChecked();
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a lab that was opened once runs again, on the same digits', async ({ page, context, language }) => {
    const { texts, lab, button } = await openRace(page, language, small);
    await button(texts.experiment.run).click();
    await expect(verdictOf(lab, texts).first()).toBeVisible({ timeout: 60_000 });
    const numbers = await numbersIn(lab, texts);
    await expect
      .poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined))
      .toBe(true);

    await context.setOffline(true);
    await page.reload();
    await button(texts.experiment.run).click();
    await expect(verdictOf(lab, texts).first()).toBeVisible({ timeout: 60_000 });
    expect(await numbersIn(lab, texts)).toBe(numbers);
    await expect(lab.getByText(texts.experiment.synthetic.title)).toBeHidden();
  });
});
