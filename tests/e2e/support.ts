import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { type Language, languages } from '../../src/i18n/languages';

export { expect, type Language, languages };

/** What the reader is shown, straight from the locale files. */
export interface Texts {
  readonly common: typeof import('../../locales/en/common.json');
  readonly formulas: typeof import('../../locales/en/formulas.json');
  readonly home: typeof import('../../locales/en/home.json');
  readonly lesson: typeof import('../../locales/en/batch-normalization.json');
  readonly picture: typeof import('../../locales/en/picture.json');
}

const readText = (language: Language, file: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));

function readTexts(language: Language): Texts {
  const read = (file: string) => readText(language, file);
  return {
    common: read('common'),
    formulas: read('formulas'),
    home: read('home'),
    lesson: read('batch-normalization'),
    picture: read('picture'),
  };
}

export const textsOf: Readonly<Record<Language, Texts>> = { hi: readTexts('hi'), en: readTexts('en') };

/** What comes with the cube and with what shows all sets at once. */
export const viewsOf: Readonly<Record<Language, typeof import('../../locales/en/views.json')>> = {
  hi: readText('hi', 'views'),
  en: readText('en', 'views'),
};

/** A text with its numbers in place. */
export const say = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`say: no value for ${name} in "${text}"`);
    return String(value);
  });

/** Where a text's tags end it: what can be looked for on the page is its first plain run. */
export const beginning = (text: string): string => text.split(/<|\{\{/)[0]!.trim();

interface Fixtures {
  /** Phones read Hindi here and laptops English, so that every test runs in both; what differs by language loops. */
  readonly language: Language;
  /** What the page complained about. A test fails on any message, any error and any request that was not answered. */
  readonly troubles: string[];
}

export const test = base.extend<Fixtures>({
  language: ({ isMobile }, use) => use(isMobile ? 'hi' : 'en'),
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      watch(page, troubles);
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until all of the page answers, later parts too: until then its controls are disabled. */
export async function untilLive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll<HTMLFieldSetElement>('fieldset[role="none"]')];
    return parts.length > 0 && parts.every(({ disabled }) => !disabled);
  });
}

/** Waits until nothing on the page changes any more: what is measured after a frame has been, and what came of it is drawn. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 0;
        let changedAt = performance.now();
        const observer = new MutationObserver(() => {
          frames = 0;
          changedAt = performance.now();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        // Frames as well as time: a slow machine may not have drawn one for long.
        const look = () => {
          if (++frames > 3 && performance.now() - changedAt > 200) {
            observer.disconnect();
            resolve();
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** The browser's own clock says the one, where scripts are off or the machine too slow to run them at once; our settings the other. */
const isOfTheRun = (message: string) =>
  message.includes('was preloaded') || message.includes('registration blocked by Playwright');

/** Collects what a page complains about. */
export function watch(page: Page, troubles: string[]): void {
  page.on('console', (message) => {
    if (!isOfTheRun(message.text())) troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Given up by the browser itself: it has left the page, or scripts are switched off.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') troubles.push(`${request.url()}: ${reason}`);
  });
}
