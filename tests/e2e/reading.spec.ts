import type { Page } from '@playwright/test';
import { pageNames, pathOf } from '../../src/app/routes';
import { violations } from './axe';
import { Lesson } from './Lesson';
import { expect, languages, test, textsOf, untilLive, untilStill } from './support';

/** Every setting that a link can hold, some of which no page can use: the note on it is there too. */
const everySetting =
  '?shape=8x16x8x8&data=outlier&gamma=2,-1&beta=much&eps=-1&stage=output&mode=inference&seen=20&cell=1.2.3.4';

// Colours are looked at as they stand, never on their way from one theme to another.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const name of pageNames) {
  test(`${name}, all its drawers open, asks for nothing needless, fits and is open to everyone`, async ({
    page,
    language,
    isMobile,
  }) => {
    test.slow();
    const requested = requestsOf(page);
    await page.goto(pathOf({ language, page: name }, '/') + everySetting);
    await untilLive(page);
    expect(await overflows(page)).toEqual([]);
    await openDrawers(page);
    await untilStill(page);
    const { theme } = textsOf[language].common;
    const found: string[] = [];
    // Every theme is tried on one of the screens: what differs is its colours, and those do not depend on the screen.
    for (const chosen of isMobile ? (['light', 'dark'] as const) : (['projector'] as const)) {
      await page.getByRole('combobox', { name: theme.label }).selectOption(theme[chosen]);
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      // A theme changes nothing but colours: every other rule is asked once on a screen.
      const rules = chosen === 'dark' ? ['color-contrast'] : [];
      found.push(...(await violations(page, rules)).map((violation) => `${chosen}: ${violation}`));
    }
    expect(found).toEqual([]);
    expect(requested.filter((each) => isNeedless(each, isMobile))).toEqual([]);
    // Hindi on the phone, English on the laptop: the narrowest screen of both.
    await page.getByRole('combobox', { name: theme.label }).selectOption(theme.light);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflows(page)).toEqual([]);
  });
}

for (const language of languages) {
  test.describe(() => {
    test.use({ javaScriptEnabled: false });
    test(`${language}: without JavaScript the text, the formulas and the picture are there`, async ({ page }) => {
      const { lesson, picture, formulas, common } = textsOf[language];
      await page.goto(Lesson.address(language));
      const headings = page.getByRole('heading', { level: 2 });
      for (const section of ['predict', 'steps', 'formula', 'limits', 'summary'] as const) {
        await expect(headings.filter({ hasText: lesson[section].heading })).toBeVisible();
      }
      const formula = page.getByRole('math', { name: formulas.normalize.xHat });
      await expect(formula.locator('.katex-html')).toBeVisible();
      await expect(formula.locator('math msqrt')).toBeAttached();
      const workbench = page.getByRole('region', { name: picture.title });
      const cells = workbench.getByRole('application').locator('.figure-colours rect');
      await expect(cells).toHaveCount(4 * 6 * 4 * 4);
      await expect(cells.last()).toBeVisible();
      await expect(workbench.getByRole('definition').first()).toHaveText('64');
      await expect(page.getByText(common.site.loadFailed)).toBeHidden();
    });
  });
}

/** All that the page asks for from now on, each by its kind and address. */
function requestsOf(page: Page): readonly string[] {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(`${request.resourceType()} ${request.url()}`));
  return requested;
}

/** Formulas are set at build time, and a phone has its own letters. */
const isNeedless = (request: string, isMobile: boolean): boolean =>
  /katex[^/]*\.js/i.test(request) || (isMobile && request.startsWith('font'));

/** Opens every drawer, also those that come with what stood in another. */
async function openDrawers(page: Page): Promise<void> {
  const closed = page.locator('details:not([open])');
  await expect(async () => {
    await closed.evaluateAll((drawers) => {
      for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
    });
    await untilLive(page);
    await expect(closed).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/** Everything that makes the page scroll sideways, or that reaches beyond its edge without a way to scroll there. */
function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
    const offenders = [...document.querySelectorAll('body *')]
      // A picture's shapes end where the picture does.
      .filter((element) => !(element as SVGElement).ownerSVGElement)
      .filter((element) => element.getBoundingClientRect().right > edge + 1 && !isClipped(element))
      .map((element) => `${element.tagName} ${element.getAttribute('class')}: ${element.textContent.slice(0, 40)}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > edge ? [`the page is ${scrollWidth} wide, the screen ${edge}`, ...offenders] : offenders;
  });
}
