import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages';
import { Lesson } from './Lesson';
import { textsOf, untilLive } from './support';

type PresentTexts = typeof import('../../locales/en/present.json');
const read = (language: Language): PresentTexts =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/present.json`, import.meta.url), 'utf8'));

/** The words of a presentation. */
export const presentTexts: Readonly<Record<Language, PresentTexts>> = { hi: read('hi'), en: read('en') };

/** The lesson as it is shown to a class. */
export class Show {
  readonly texts: PresentTexts;
  readonly lesson: Lesson;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.texts = presentTexts[language];
    this.lesson = new Lesson(page, language);
  }

  /** Opens the lesson at a step, and waits until all of it is live. */
  static async open(page: Page, language: Language, query: string): Promise<Show> {
    await page.goto(Lesson.address(language, query));
    const show = new Show(page, language);
    await show.isLive();
    return show;
  }

  async isLive(): Promise<void> {
    // It comes after the page itself, and from a cold start.
    await expect(this.bar).toBeVisible({ timeout: 20_000 });
    await untilLive(this.page);
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: this.texts.label, exact: true });
  }

  /** What stands in the light. */
  get current(): Locator {
    return this.page.locator('[data-spot="current"]');
  }

  heading(name: 'predict' | 'why' | 'steps' | 'formula' | 'affine' | 'summary'): Locator {
    return this.page.getByRole('heading', { level: 2, name: textsOf[this.language].lesson[name].heading, exact: true });
  }

  button(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  async count(): Promise<number> {
    return Number((await this.bar.getByRole('status').textContent())!.match(/(\d+)$/)![1]);
  }

  async expectStep(step: number): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`[?&]present=${step}(?:&|$)`));
  }

  /** Presses a key until a section is reached. */
  async goTo(name: Parameters<Show['heading']>[0]): Promise<void> {
    for (let press = 0; press < 80 && !(await this.heading(name).isVisible()); press++) {
      await this.page.keyboard.press('PageDown');
    }
    await expect(this.heading(name)).toBeVisible();
  }
}
