import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { pageNames, pathOf } from '../../src/app/routes';
import { expect, test, textsOf, untilLive } from './support';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A pinned cell, more controls, and the note on what could not be used. */
const settings = '?data=random&cell=1.1.1.1&gamma=much';

// Colours are looked at as they stand, never on their way from one theme to another.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const name of pageNames) {
  test(`axe finds nothing on ${name}, all its drawers open`, async ({ page, language, isMobile }) => {
    test.slow();
    await page.goto(pathOf({ language, page: name }, '/') + settings);
    await untilLive(page);
    await page.locator('details').evaluateAll((drawers) => {
      for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
    });
    await page.addScriptTag({ content: axe });
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
  });
}

/** What axe finds wrong with the page as it is now, a line for each place; by all its rules if none are named. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = rules.length > 0 ? { runOnly: [...rules] } : {};
  const results = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        ...chosen,
        resultTypes: ['violations'],
      }),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
