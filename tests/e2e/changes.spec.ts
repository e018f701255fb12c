import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { decodeDigits } from '../../src/data/digits';
import type { Cell } from '../../src/engine/index';
import { formatNumber, formatSmall } from '../../src/i18n/format';
import { effectOn } from '../../src/state/batchChanges';
import { affineOf, epsilonOf, inputOf, methodOf, outputOf, trainingOf } from '../../src/state/derive';
import { picksOf } from '../../src/state/picks';
import { defaultPicture, type PictureState } from '../../src/state/picture';
import { formatWithin } from '../../src/workbench/backward/formatWithin';
import {
  type Backwards,
  describeInfluence,
  factsOf,
  gradientDomain,
  influenceOf,
  outputGradient,
  workBackwards,
} from '../../src/workbench/backward/gradients';
import { askHead, trainHead } from '../../src/workbench/backward/lossGradient';
import { inputDomain } from '../../src/workbench/colourDomain';
import { abbreviations, methodKinds } from '../../src/workbench/methods';
import { cellValue } from '../../src/workbench/values';
import { Lesson } from './Lesson';
import { beginning, expect, type Language, say, test, untilLive } from './support';

const digits = decodeDigits(readFileSync(new URL('../../public/data/digits.bin', import.meta.url)));
const first = defaultPicture(digits, 'batch');
/** The cell that is worked out before one is chosen. */
const middle: Cell = { n: 0, c: 0, h: 1, w: 1 };

const read = <Name extends 'changes' | 'backward'>(language: Language, name: Name) =>
  JSON.parse(
    readFileSync(new URL(`../../locales/${language}/${name}.json`, import.meta.url), 'utf8'),
  ) as Name extends 'changes'
    ? typeof import('../../locales/en/changes.json')
    : typeof import('../../locales/en/backward.json');

/** The cells of a table, row by row, as they are to read. */
const effectCells = (before: PictureState, after: PictureState, count: string) =>
  methodKinds.flatMap((kind) => {
    const { moved, total, farthest } = effectOn(before, after, kind);
    return [say(count, { moved, total }), formatSmall(farthest)];
  });

/** What of the picture's input the page prints for one cell. */
const shownInput = (lesson: Lesson) => lesson.workbench.getByRole('listitem').first();

test('a reader changes the batch, sees whom it concerns, takes it back, and finds it in the link', async ({
  page,
  language,
}) => {
  const texts = read(language, 'changes');
  const lesson = await Lesson.open(page, language);
  const drawer = await lesson.drawer(lesson.texts.picture.edit.batch);
  const press = (name: string) => drawer.getByRole('button', { name, exact: true }).click();
  const effects = drawer.getByRole('table').getByRole('cell');

  await press(say(texts.up, { step: '0.5' }));
  const brushed: PictureState = { ...first, edits: { '0.0': 0.5 }, pinned: middle };
  await expect(shownInput(lesson)).toHaveText(`x ${formatNumber(cellValue(inputOf(brushed), middle))}`);
  await expect(effects).toHaveText(effectCells(first, brushed, texts.effect.count));

  await press(texts.remove);
  const left: PictureState = { ...brushed, rows: [1, 2, 3], shape: [3, 6, 4, 4], pinned: null };
  await expect(effects).toHaveText(effectCells(brushed, left, texts.effect.count));
  const list = drawer.getByRole('list');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await lesson.expectAddress({ rows: '1,2,3', shape: '3x6x4x4', edit: '0.0:0.5' });

  await list
    .getByRole('button', { name: say(texts.list.takeBackOne, { change: say(texts.list.out, { sample: 1 }) }) })
    .click();
  await expect(shownInput(lesson)).toHaveText(`x ${formatNumber(cellValue(inputOf(brushed), middle))}`);
  await press(texts.shuffle);
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await press(texts.list.all);
  await expect(drawer.getByText(texts.list.none)).toBeVisible();
  await expect(shownInput(lesson)).toHaveText(`x ${formatNumber(cellValue(inputOf(first), middle))}`);
  await press(texts.list.undoAll);
  await expect(list.getByRole('listitem')).toHaveCount(2);

  // Where it leads, the same batch stands. The drawer is opened before the page is live.
  await expect(page).toHaveURL(/rows=.*edit=|edit=.*rows=/);
  await page.reload();
  const again = await lesson.drawer(lesson.texts.picture.edit.batch);
  await expect(again.getByRole('list').getByRole('listitem')).toHaveCount(2);
});

test('a whole map goes up and down with its grip and with keys, and what moved is marked', async ({
  page,
  language,
}) => {
  const cell = { n: 1, c: 2, h: 0, w: 3 };
  const lesson = await Lesson.open(page, language, '?cell=1.2.0.3');
  const step = 0.05 * inputDomain(inputOf(first));
  const brushed = (summand: number): PictureState => ({ ...first, edits: { '1.2': summand } });

  await lesson.picture.focus();
  await page.keyboard.press('BracketRight');
  await page.keyboard.press('BracketRight');
  await page.keyboard.press('BracketLeft');
  const up = Math.round(100 * step) / 100;
  await lesson.expectAddress({ cell: '1.2.0.3', edit: `1.2:${up}` });
  await expect(shownInput(lesson)).toHaveText(`x ${formatNumber(cellValue(inputOf(brushed(up)), cell))}`);
  await expect(lesson.picture.locator('.figure-flash path')).toHaveAttribute('d', /^M/);

  const grip = (await lesson.picture.locator('.figure-grip .figure-handle').boundingBox())!;
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60);
  await page.mouse.up();
  await expect(page).toHaveURL(/edit=1\.2:-/);
  const dragged = Number(new URL(page.url()).searchParams.get('edit')!.split(':')[1]);
  await expect(shownInput(lesson)).toHaveText(`x ${formatNumber(cellValue(inputOf(brushed(dragged)), cell))}`);
});

test('a reader points at an input cell and is told which outputs it moves', async ({ page, language }) => {
  const texts = read(language, 'backward');
  const lesson = await Lesson.open(page, language, '?gamma=2');
  const drawer = await lesson.drawer(lesson.texts.picture.edit.influence);
  const state: PictureState = { ...first, gamma: first.gamma.map(() => 2) };
  const told = (cell: Cell) => {
    const { count, total, samples, channels, own, others } = describeInfluence(
      influenceOf(cell, trainingOf(state), methodOf(state), affineOf(state)),
      cell,
    );
    return say(texts.influence.said_other, {
      ...{ sample: cell.n + 1, channel: cell.c + 1, row: cell.h + 1, column: cell.w + 1 },
      ...{ count, total, samples, channels, own: formatSmall(own), others: formatSmall(others) },
    });
  };
  await expect(drawer.getByText(told(middle)).last()).toBeVisible();
  const cell = { n: 2, c: 1, h: 0, w: 3 };
  await lesson.pin(cell);
  await expect(drawer.getByText(told(cell)).last()).toBeVisible();
  await expect(drawer.getByText(beginning(texts.influence.blank))).toBeVisible();
});

/** The section, on the screen and live. */
async function backwardsOn(page: Page, heading: string): Promise<Locator> {
  const section = page.getByRole('region', { name: heading, exact: true });
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByRole('application')).toBeVisible();
  return section;
}

const choose = (section: Locator, name: string) =>
  section.locator('label', { has: section.page().getByRole('radio', { name, exact: true }) }).click();

/** The numbers of a row of the table of parameters. */
const rowOf = (section: Locator, name: string) =>
  section.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');

test('gradients go backwards: the numbers are the engine’s, and the two facts are seen', async ({ page, language }) => {
  const texts = read(language, 'backward');
  await page.goto(`/${language}/comparison/`);
  await untilLive(page);
  const section = await backwardsOn(page, texts.heading);
  await choose(section, texts.source.map);
  for (const kind of ['batch', 'instance', 'rms'] as const) {
    await choose(section, abbreviations[kind]);
    if (kind !== 'batch') await choose(section, texts.source.map);
    const state: PictureState = { ...first, kind };
    const training = trainingOf(state);
    const asked = outputGradient('map', training.shape, middle, 0);
    const work = workBackwards(asked, training, methodOf(state), affineOf(state));
    const domain = gradientDomain({ data: work.dGamma }, { data: kind === 'rms' ? [] : work.dBeta });
    const printed = (values: Float64Array) => Array.from(values, formatWithin(domain));
    await expect(rowOf(section, 'dγ')).toHaveText(printed(work.dGamma));
    await expect(rowOf(section, 'dβ')).toHaveText(kind === 'rms' ? [] : printed(work.dBeta));

    const { sum, size } = factsOf(work, training, training.group[0]!);
    const fact = kind === 'rms' ? texts.facts.sumRms : texts.facts.sum;
    const ending = fact.slice(fact.indexOf('</strong>') + '</strong>'.length).trim();
    await expect(section.getByText(say(ending, { sum: formatSmall(sum), size: formatSmall(size) }))).toBeVisible();
    await expect(section.getByText(texts.facts.mapInside)).toHaveCount(kind === 'instance' ? 1 : 0);

    // The second term is the mean's, which RMSNorm has none of.
    const meanTerm = section.getByRole('radio', { name: texts.painted.mean, exact: true });
    await expect(meanTerm).toHaveCount(kind === 'rms' ? 0 : 1);
    for (const term of ['own', 'spread'] as const) {
      await choose(section, texts.painted[term]);
      // Of two pictures of one cell the one in use speaks.
      await section.getByRole('application').focus();
      const value = formatWithin(passDomain(work))(cellValue(work[term], middle));
      await expect(section.getByText(`: ${value}`, { exact: false }).first()).toBeAttached();
    }
  }
});

test('the gradient of a trained network is what its loss asks; the choice is in the link and goes with a reset', async ({
  page,
  language,
}) => {
  const texts = read(language, 'backward');
  const lesson = await Lesson.open(page, language, '?dy=loss&painted=own');
  const section = await backwardsOn(page, texts.heading);
  const training = trainHead({ ...first, method: methodOf(first), epsilon: epsilonOf(first) });
  let step = training.next();
  while (!step.done) step = training.next();
  const labels = picksOf(first)!.map((pick) => digits.labels[pick]!);
  const { loss, right, dy } = askHead(step.value, outputOf(first), labels);
  const answer = say(texts.asked.answer, { loss: formatNumber(loss), right, total: 4 });
  await expect(section.getByText(answer, { exact: false })).toBeVisible();
  const work = workBackwards(dy, trainingOf(first), methodOf(first), affineOf(first));
  const domain = gradientDomain({ data: work.dGamma }, { data: work.dBeta });
  await expect(rowOf(section, 'dγ')).toHaveText(Array.from(work.dGamma, formatWithin(domain)));
  await expect(section.getByRole('radio', { name: texts.painted.own, exact: true })).toBeChecked();

  await choose(section, texts.painted.dy);
  await lesson.expectAddress({ dy: 'loss', painted: 'dy' });
  await page.getByRole('button', { name: lesson.texts.picture.share.reset }).click();
  await lesson.expectAddress({});
  await section.scrollIntoViewIfNeeded();
  await expect(section.getByRole('radio', { name: texts.source.cell, exact: true })).toBeChecked();
});

/** The scale that the terms and their sum share. */
const passDomain = ({ own, mean, spread, dx }: Backwards) => gradientDomain(own, mean, spread, dx);
