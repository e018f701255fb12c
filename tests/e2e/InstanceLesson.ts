import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, type Language, untilLive } from './support';

type Texts = typeof import('../../locales/en/instance-normalization.json');
type Picture = typeof import('../../locales/en/picture.json');

/** The lesson as a reader meets it: everything is found by what it says. */
export class InstanceLesson {
  readonly texts: Texts;
  readonly picture: Picture;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    const read = (file: string) =>
      JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
    this.texts = read('instance-normalization');
    this.picture = read('picture');
  }

  static async open(page: Page, language: Language, query = ''): Promise<InstanceLesson> {
    await page.goto(`/${language}/instance-normalization/${query}`);
    await untilLive(page);
    const lesson = new InstanceLesson(page, language);
    await expect(lesson.workbench.locator('canvas')).toBeVisible();
    return lesson;
  }

  get workbench(): Locator {
    return this.page.getByRole('region', { name: this.picture.title });
  }

  /** A part of the lesson, brought onto the screen: numbers that are far away stand still. */
  async section(heading: string): Promise<Locator> {
    const section = this.page.getByRole('region', { name: heading, exact: true });
    await section.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    return section;
  }

  /** The experiment on contrast, with its photograph arrived. */
  async contrast(): Promise<Locator> {
    const section = await this.section(this.texts.contrast.heading);
    await expect(section.getByText(this.texts.contrast.loading)).toHaveCount(0);
    return section;
  }

  async style(): Promise<Locator> {
    const section = await this.section(this.texts.style.heading);
    await expect(section.getByText(this.texts.contrast.loading)).toHaveCount(0);
    return section;
  }
}

/** What a canvas shows, as the bytes of a picture without loss. */
export const shownBy = (picture: Locator): Promise<string> =>
  picture.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

/** The largest difference of two canvases in any colour of any pixel, of 255; or of one and the other's negative. */
export async function apart(first: Locator, second: Locator, isNegative = false): Promise<number> {
  const other = await second.elementHandle();
  return first.evaluate(
    (one, [two, isTurned]) => {
      const [left, right] = [one, two].map((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
        copy.drawImage(canvas as HTMLCanvasElement, 0, 0);
        return copy.getImageData(0, 0, width, height).data;
      });
      return left!.reduce((most, value, index) => {
        const against = isTurned && index % 4 !== 3 ? 255 - right![index]! : right![index]!;
        return Math.max(most, Math.abs(value - against));
      }, 0);
    },
    [other!, isNegative] as const,
  );
}
