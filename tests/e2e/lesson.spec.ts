import { initialRunning, updateRunning } from '../../src/engine/index';
import { formatNumber, formatPowerOfTen, formatSmall } from '../../src/i18n/format';
import { Lesson } from './Lesson';
import { inputFor, normalizeFor, workOut } from './numbers';
import { beginning, expect, say, test } from './support';

/** The cell that a page works out before the reader has chosen one. */
const first = { n: 0, c: 0, h: 1, w: 1 };

test('a wrong prediction is followed by what really moves, and can be taken back', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { predict } = lesson.texts.lesson;
  const asked = { n: 0, c: 1, h: 0, w: 0 };
  const section = await lesson.section('predict');
  const submit = section.getByRole('button', { name: predict.action });
  await expect(submit).toBeDisabled();
  await section.getByRole('radio', { name: predict.options.cell }).check();
  await submit.click();
  await expect(section.getByRole('status')).toContainText(predict.chosenWrong);
  const value = workOut({}, asked).x + 2;
  const count = changedOutputs({}, { edits: [[asked, value]] });
  expect(count).toBe(64);
  await expect(section.getByRole('status').getByRole('strong')).toHaveText(String(count));
  await lesson.expectReadout({ edits: [[asked, value]] }, asked);

  await section.getByRole('button', { name: predict.again }).click();
  await lesson.expectReadout({}, asked);
  await section.getByRole('radio', { name: predict.options.channel }).check();
  await submit.click();
  await expect(section.getByRole('status')).toContainText(predict.chosenRight);
});

test('the steps lead the picture along', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { steps } = lesson.texts.lesson;
  const section = await lesson.section('steps');
  const next = section.getByRole('button', { name: steps.next, exact: true });
  for (const [index, stage] of (['centred', 'normalized', 'output'] as const).entries()) {
    await next.nth(index).click();
    await expect(lesson.stage(stage)).toBeChecked();
  }
  await expect(section.getByRole('heading', { name: steps.affine.title })).toBeFocused();
  await section.getByRole('button', { name: steps.previous, exact: true }).last().click();
  await expect(lesson.stage('normalized')).toBeChecked();
  const { variance } = workOut({}, first);
  await expect(section).toContainText(formatNumber(variance / (variance + 1e-5), 4));
});

test('formula and picture light each other', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { formulas, picture } = lesson.texts;
  const section = await lesson.section('formula');
  const part = (name: keyof typeof formulas.symbols) =>
    section
      .getByRole('listitem')
      .getByRole('button')
      .filter({ has: page.getByRole('math', { name: formulas.symbols[name], exact: true }) })
      .first();
  await expect(lesson.picture).toHaveAccessibleDescription(new RegExp(beginning(picture.state.none)));
  await part('gamma').focus();
  await expect(part('gamma')).toHaveAttribute('aria-pressed', 'true');
  await expect(lesson.stage('output')).toBeChecked();
  await expect(lesson.picture).toHaveAccessibleDescription(/64/);
  await part('mean').focus();
  await expect(lesson.stage('input')).toBeChecked();

  await lesson.pin({ n: 2, c: 3, h: 0, w: 1 });
  await lesson.section('formula');
  const { x, mean, xHat, y } = workOut({}, { n: 2, c: 3, h: 0, w: 1 });
  await expect(part('x')).toHaveAttribute('aria-pressed', 'true');
  const worked = say(formulas.normalize.workedCentred, {
    x: formatNumber(x),
    mean: bracketed(mean),
    centred: formatNumber(x - mean),
  });
  // Numbers follow where they can be seen.
  await section.getByRole('math', { name: beginning(formulas.normalize.workedCentred) }).scrollIntoViewIfNeeded();
  await expect(section.getByRole('math', { name: worked })).toBeVisible();
  const output = say(formulas.normalize.workedOutput, {
    gamma: '1.00',
    factor: bracketed(xHat),
    beta: '0.00',
    y: formatNumber(y),
  });
  await expect(section.getByRole('math', { name: output })).toBeVisible();
});

test('a typed value moves the outputs that the engine says, and goes back', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { edit } = lesson.texts.picture;
  const section = await lesson.section('formula');
  const box = section.getByRole('spinbutton', { name: edit.label });
  await box.fill('9,5');
  await box.press('Enter');
  const edits = [[first, 9.5]] as const;
  const count = changedOutputs({}, { edits });
  await expect(section.getByText(say(edit.moved_other, { count })).first()).toBeVisible();
  await lesson.expectReadout({ edits }, first);

  await box.fill('x');
  await box.press('Enter');
  await expect(section.getByRole('alert')).toHaveText(
    say(lesson.texts.picture.controls.number, { text: 'x', min: '−1000', max: '1000' }),
  );
  await box.press('Escape');
  await section.getByRole('button', { name: edit.restore }).click();
  await lesson.expectReadout({}, first);
});

test('running statistics fill batch by batch and take over in inference', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { modes } = lesson.texts.lesson;
  const section = await lesson.section('modes');
  await section.getByRole('button', { name: modes.action, exact: true }).click();
  await expect(section.getByText(say(modes.seen_one, { count: 1 }))).toBeVisible();
  await section.getByRole('button', { name: modes.actionTen, exact: true }).click();
  await expect(section.getByText(say(modes.seen_other, { count: 11 }))).toBeVisible();
  const running = runningAfter(11);
  const chart = say(modes.chart.description_other, {
    count: 11,
    channel: 1,
    mean: formatNumber(running.mean[0]!),
    variance: formatNumber(running.variance[0]!),
  });
  await expect(section.getByRole('img', { name: chart })).toBeVisible();
  const { xHat } = normalizeFor({});
  const x = inputFor({});
  const inference = x.data.map((value, cell) => {
    const c = Math.floor(cell / 16) % 6;
    return (value - running.mean[c]!) / Math.sqrt(running.variance[c]! + 1e-5);
  });
  const difference = Math.max(...inference.map((value, cell) => Math.abs(value - xHat.data[cell]!)));
  await expect(section).toContainText(formatSmall(difference));

  await lesson.choose(section, modes.inference);
  await expect(lesson.workbench.getByRole('definition')).toHaveText([
    '64',
    formatNumber(running.mean[0]!),
    formatNumber(running.variance[0]!),
  ]);
  await section.getByRole('button', { name: modes.reset, exact: true }).click();
  await expect(section.getByText(modes.compareEmpty)).toBeVisible();
  await expect(lesson.workbench.getByRole('definition')).toHaveText(['64', '0.00', '1.00']);
});

test('γ and β can give the input back', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const section = await lesson.section('affine');
  await section.getByRole('button', { name: lesson.texts.lesson.affine.undoAction }).click();
  const { x } = workOut({}, first);
  const way = lesson.workbench.getByRole('listitem');
  await expect(way.last()).toHaveText(`y ${formatNumber(x)}`);
  await expect(section.getByRole('status')).toHaveText(/: (0|\d\.\d+ × 10⁻[⁶⁷⁸])$/u);
});

test('the table of ε is worked out by the engine', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const section = await lesson.section('epsilon');
  const box = section.getByRole('spinbutton', { name: lesson.texts.picture.affine.epsilon });
  await box.fill('1e-2');
  await box.press('Enter');
  await expect(box).toHaveValue(formatPowerOfTen(-2));
  const spreads = [1, 0.1, 0.01, 0.001, 0.0001, 0];
  await expect(section.getByRole('table').getByRole('cell')).toHaveText(
    spreads.map((spread) => formatNumber(spread / Math.sqrt(spread ** 2 + 1e-2), 4)),
  );
  await box.fill('0.3');
  await box.press('Enter');
  await expect(section.getByRole('alert')).toHaveText(say(lesson.texts.picture.affine.epsilonInvalid, { text: '0.3' }));
});

test('the limits show two values and one, and lead back', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { limits } = lesson.texts.lesson;
  const section = await lesson.section('limits');
  await section.getByRole('button', { name: limits.twoAction }).click();
  await lesson.expectReadout({ shape: [2, 6, 1, 1] }, { n: 0, c: 0, h: 0, w: 0 });
  await expect(lesson.workbench.getByRole('listitem').nth(2)).toHaveText(/^x̂ −?(1\.00|0\.99)$/);
  await section.getByRole('button', { name: limits.oneAction }).click();
  await lesson.expectReadout({ shape: [1, 6, 1, 1] }, { n: 0, c: 0, h: 0, w: 0 });
  await expect(lesson.workbench.getByRole('definition').first()).toHaveText('1');
  await section.getByRole('button', { name: limits.back }).click();
  await lesson.expectReadout({}, first);
  await expect(lesson.stage('input')).toBeChecked();
});

test('the programs print the numbers of the page', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language, '?gamma=1.5&eps=-3');
  const section = await lesson.section('code');
  const { mean, variance, y } = workOut({ gamma: 1.5, epsilon: 1e-3 }, first);
  for (const library of ['PyTorch', 'Keras', 'NumPy']) {
    await section.getByRole('tab', { name: library }).click();
    const program = section.getByRole('tabpanel', { name: library });
    await expect(program).toContainText(`# ${plain(mean)} `);
    await expect(program).toContainText(`# ${plain(variance)} `);
    await expect(program).toContainText(`# ${plain(y)}`);
    await expect(program).toContainText('0.001');
  }
});

test('a question keeps its answer to itself until it is found', async ({ page, language }) => {
  const lesson = await Lesson.open(page, language);
  const { q1 } = lesson.texts.lesson.check;
  const section = await lesson.section('check');
  const question = section.getByRole('group', { name: q1.question });
  const submit = section.getByRole('button', { name: lesson.texts.picture.lesson.choice.submit }).first();
  await question.getByRole('radio', { name: q1.options.a }).check();
  await submit.click();
  await expect(section.getByText(q1.wrong)).toBeVisible();
  await expect(section.getByText(q1.right)).toBeHidden();
  await question.getByRole('radio', { name: q1.options.b }).check();
  await submit.click();
  await expect(section.getByText(q1.right)).toBeVisible();
});

const bracketed = (value: number) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

/** As Python prints it: a hyphen for minus. */
const plain = (value: number) => formatNumber(value).replace('−', '-');

/** How many outputs are another number under other settings. */
function changedOutputs(before: Parameters<typeof normalizeFor>[0], after: Parameters<typeof normalizeFor>[0]): number {
  const { y } = normalizeFor(before);
  return normalizeFor(after).y.data.filter((value, cell) => value !== y.data[cell]).length;
}

/** The running statistics after so many batches, the shown one first. */
function runningAfter(count: number) {
  return Array.from({ length: count }, (_, batch) => normalizeFor({ batch })).reduce(
    (running, batch) => updateRunning(running, batch, 0.1),
    initialRunning(6),
  );
}
