import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { formatNumber } from '../../src/i18n/format';
import { standardize } from '../../src/lessons/normalization/statistics';
import { expect, type Language, say, untilLive } from './support';

type Texts = typeof import('../../locales/en/normalization.json');
type SectionName = 'predict' | 'steps' | 'outlier' | 'fine' | 'code' | 'race' | 'rate' | 'unit' | 'check';

const read = (language: Language) =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/normalization.json`, import.meta.url), 'utf8')) as Texts;
const lessons: Readonly<Record<Language, Texts>> = { hi: read('hi'), en: read('en') };

/** The lesson as a reader meets it. */
export class FirstLesson {
  readonly texts: Texts;
  readonly line: Locator;
  readonly valleys: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.texts = lessons[language];
    this.line = page.getByRole('region', { name: this.texts.line.title });
    this.valleys = page.getByRole('region', { name: this.texts.valley.title });
  }

  /** Opens the lesson and waits until both its parts are live: the second comes after the first. */
  static async open(page: Page, language: Language, query = ''): Promise<FirstLesson> {
    await page.goto(`/${language}/normalization/${query}`);
    await untilLive(page);
    const lesson = new FirstLesson(page, language);
    const step = lesson.valleys.getByRole('button', { name: lesson.texts.valley.step });
    await step.scrollIntoViewIfNeeded();
    // A click before the code has arrived does nothing: a press that is answered shows that it has.
    await expect(async () => {
      await step.click();
      await expect(lesson.valleys).not.toContainText(
        say(lesson.texts.valley.standing.walking, { steps: 0, loss: '1544' }),
      );
    }).toPass();
    await lesson.valleys.getByRole('button', { name: lesson.texts.valley.reset }).click();
    await page.evaluate(() => scrollTo(0, 0));
    return lesson;
  }

  /** A section brought onto the screen: numbers that are far away stand still. */
  async section(name: SectionName): Promise<Locator> {
    const region = this.page.getByRole('region', { name: this.texts[name].heading, exact: true });
    await region.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    return region;
  }

  dot(number: number): Locator {
    return this.line.getByRole('slider', { name: say(this.texts.line.number, { number }), exact: true });
  }

  box(number: number): Locator {
    return this.page.getByRole('spinbutton', { name: say(this.texts.line.number, { number }), exact: true });
  }

  /** The numbers beside the line are the engine's for these marks. */
  async expectLine(marks: readonly number[], selected: number): Promise<void> {
    const { mean, variance, deviation, scores } = standardize(marks);
    await expect(this.line.getByRole('definition')).toHaveText(
      [mean, variance, deviation].map((value) => formatNumber(value)),
    );
    await expect(this.line.getByRole('listitem').last()).toHaveText(`z ${formatNumber(scores[selected]!)}`);
  }

  async expectSettings(settings: Readonly<Record<string, string>>): Promise<void> {
    await expect.poll(() => Object.fromEntries(new URL(this.page.url()).searchParams)).toEqual(settings);
  }
}
