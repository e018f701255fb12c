import { expect, type Locator, type Page } from '@playwright/test';
import type { Cell } from '../../src/engine/index';
import { formatNumber } from '../../src/i18n/format';
import { type Language, languageNames, otherLanguage } from '../../src/i18n/languages';
import { type Settings, workOut } from './numbers';
import { type Texts, textsOf, untilLive } from './support';

/** The lesson as a reader meets it: everything is found by what it says. */
export class Lesson {
  readonly texts: Texts;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.texts = textsOf[language];
  }

  static readonly address = (language: Language, query = '') => `/${language}/batch-normalization/${query}`;

  /** Opens the lesson and waits until all of it is live: the browser draws the picture anew, and later parts have come. */
  static async open(page: Page, language: Language, query = ''): Promise<Lesson> {
    await page.goto(Lesson.address(language, query));
    const lesson = new Lesson(page, language);
    await expect(lesson.workbench.locator('canvas')).toBeVisible({ timeout: 15_000 });
    await untilLive(page);
    return lesson;
  }

  /** The address is this lesson's in this language, and its query holds exactly these settings. */
  async expectAddress(settings: Readonly<Record<string, string>>): Promise<void> {
    const read = () => {
      const { pathname, searchParams } = new URL(this.page.url());
      return { pathname, settings: Object.fromEntries(searchParams) };
    };
    await expect.poll(read).toEqual({ pathname: Lesson.address(this.language), settings });
  }

  /** The way to the same place in the other language. */
  get languageLink(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: languageNames[otherLanguage(this.language)] });
  }

  get workbench(): Locator {
    return this.page.getByRole('region', { name: this.texts.picture.title });
  }

  get picture(): Locator {
    return this.workbench.getByRole('application');
  }

  /** A part of the lesson, brought onto the screen: numbers that are far away stand still. */
  async section(name: SectionName): Promise<Locator> {
    const section = this.page.getByRole('region', { name: this.texts.lesson[name].heading, exact: true });
    await section.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    await this.rest();
    return section;
  }

  /** Waits until the page has seen where it stands and has drawn what is on the screen now. */
  async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
  }

  /** A drawer of the picture, opened. */
  async drawer(summary: string): Promise<Locator> {
    const drawer = this.page.locator('details', { has: this.page.getByText(summary, { exact: true }) });
    if ((await drawer.getAttribute('open')) === null) await drawer.getByText(summary, { exact: true }).click();
    return drawer;
  }

  /** One button of a row of which one is chosen: readers press its label, the radio button itself is not drawn. */
  async choose(within: Locator, name: string): Promise<void> {
    const radio = this.page.getByRole('radio', { name, exact: true });
    await within.locator('label', { has: radio }).click();
    await expect(within.getByRole('radio', { name, exact: true })).toBeChecked();
  }

  stage(name: keyof Texts['picture']['stage']): Locator {
    return this.workbench.getByRole('radio', { name: this.texts.picture.stage[name] });
  }

  /** Which cell the numbers beside the picture belong to; the page counts from 1. */
  async chosenCell(): Promise<Cell> {
    const place = await this.workbench.getByText(/·.*·.*·/).textContent();
    const [n, c, h, w] = place!.match(/\d+/g)!.map((text) => Number(text) - 1);
    return { n: n!, c: c!, h: h!, w: w! };
  }

  /** Clicks, or taps where there is a touch screen, at a share of the picture's width and height. */
  async press(across: number, down: number): Promise<void> {
    const box = (await this.picture.boundingBox())!;
    const position = { x: across * box.width, y: down * box.height };
    const hasTouch = await this.page.evaluate(() => navigator.maxTouchPoints > 0);
    await (hasTouch ? this.picture.tap({ position }) : this.picture.click({ position }));
  }

  /** Pins a cell by the keyboard alone. */
  async pin({ n, c, h, w }: Cell): Promise<void> {
    const { keyboard } = this.page;
    await this.picture.focus();
    await keyboard.press('Control+Home');
    for (let step = 0; step < n; step++) await keyboard.press('PageDown');
    for (let step = 0; step < c; step++) await keyboard.press('Shift+ArrowRight');
    for (let step = 0; step < h; step++) await keyboard.press('ArrowDown');
    for (let step = 0; step < w; step++) await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
  }

  /** The numbers beside the picture are the engine's for these settings. */
  async expectReadout(settings: Settings, cell: Cell): Promise<void> {
    const { setSize, mean, variance, x, xHat, y } = workOut(settings, cell);
    await expect(this.workbench.getByRole('definition')).toHaveText([
      String(setSize),
      formatNumber(mean),
      formatNumber(variance),
    ]);
    await expect(this.workbench.getByRole('listitem')).toHaveText([
      `x ${formatNumber(x)}`,
      `x − μ ${formatNumber(x - mean)}`,
      `x̂ ${formatNumber(xHat)}`,
      `y ${formatNumber(y)}`,
    ]);
  }
}

type SectionName = {
  [Key in keyof Texts['lesson']]: Texts['lesson'][Key] extends { readonly heading: string } ? Key : never;
}[keyof Texts['lesson']];
