import type { Page } from '@playwright/test';
import { pageNames, pathOf } from '../../src/app/routes';
import { Lesson } from './Lesson';
import { expect, languages, test, textsOf, untilLive } from './support';

const everySetting =
  '?shape=8x16x8x8&data=outlier&gamma=2,-1&beta=0.5&eps=-1&stage=output&mode=inference&seen=20&cell=1.2.3.4';

for (const name of pageNames) {
  test(`${name} with a link full of settings has nothing to complain about and loads no more than it needs`, async ({
    page,
    language,
    isMobile,
  }) => {
    const requested = requestsOf(page);
    await page.goto(pathOf({ language, page: name }, '/') + everySetting);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(requested.filter((each) => isNeedless(each, isMobile))).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  });

  test(`${name} fits a screen of 320 pixels in both languages, all its drawers open`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a phone is that narrow');
    await page.setViewportSize({ width: 320, height: 640 });
    const requested = requestsOf(page);
    for (const language of languages) {
      await page.goto(pathOf({ language, page: name }, '/'));
      await untilLive(page);
      await openDrawers(page);
      expect(await overflows(page)).toEqual([]);
    }
    expect(requested.filter((each) => isNeedless(each, isMobile))).toEqual([]);
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
