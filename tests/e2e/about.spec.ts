import { readFileSync } from 'node:fs';
import { sources } from '../../src/i18n/sources';
import { openTerms } from '../../src/lessons/about/credits';
import { expect, languages, test, untilLive } from './support';

type Texts = typeof import('../../locales/en/about.json');

for (const language of languages) {
  const texts: Texts = JSON.parse(
    readFileSync(new URL(`../../locales/${language}/about.json`, import.meta.url), 'utf8'),
  );

  test(`${language}: sources, licences and ways to take part are on the page`, async ({ page }) => {
    await page.goto(`/${language}/about/`);
    await expect(page.getByRole('heading', { level: 1, name: texts.title })).toBeVisible();
    const cited = page.getByRole('region', { name: texts.sources.heading }).getByRole('link');
    await expect(cited).toHaveCount(Object.keys(sources).length);
    const licences = page.getByRole('region', { name: texts.licences.heading }).getByRole('link');
    await expect(licences).toHaveText(['CC BY 4.0', 'MIT']);

    const terms = page.getByRole('region', { name: texts.contribute.heading }).getByRole('link');
    await expect(terms).toHaveCount(openTerms.length);
    await terms.last().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/glossary/#${openTerms.at(-1)}$`));
    await expect(page.locator(`#${openTerms.at(-1)}`)).toBeInViewport();
  });

  test(`${language}: what is said of the device is so: no cookie, and only choices are kept`, async ({ page }) => {
    await page.goto(`/${language}/about/`);
    const kept = () => page.evaluate(() => Object.keys(localStorage).sort());
    expect(await kept()).toEqual([]);
    await page.getByRole('combobox').selectOption({ index: 2 });
    await expect.poll(kept).toEqual(['norm-lab.theme']);
    await page.locator('a[hreflang], .language-link').first().click();
    await expect.poll(kept).toEqual(['norm-lab.language', 'norm-lab.theme']);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${language}: every request goes to the site itself`, async ({ page }) => {
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.goto(`/${language}/about/`);
    await untilLive(page);
    expect([...origins]).toEqual([new URL(page.url()).origin]);
  });
}
