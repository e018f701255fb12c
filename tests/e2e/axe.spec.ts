import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { pageNames, pathOf } from '../../src/app/routes';
import { expect, test, textsOf, untilLive } from './support';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A pinned cell, more controls, and the note on what could not be used. */
const settings = '?data=random&cell=1.1.1.1&gamma=much';

for (const name of pageNames) {
  test(`axe finds nothing on ${name} in any theme, all its drawers open`, async ({ page, language }) => {
    test.slow();
    await page.goto(pathOf({ language, page: name }, '/') + settings);
    await untilLive(page);
    await page.locator('details').evaluateAll((drawers) => {
      for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
    });
    await page.addScriptTag({ content: axe });
    const { theme } = textsOf[language].common;
    const found: string[] = [];
    for (const chosen of ['light', 'dark', 'projector'] as const) {
      await page.getByRole('combobox', { name: theme.label }).selectOption(theme[chosen]);
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      // A theme changes nothing but colours: every other rule is asked once.
      const rules = chosen === 'light' ? [] : ['color-contrast'];
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
