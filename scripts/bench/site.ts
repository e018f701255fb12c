import { existsSync } from 'node:fs';
import type { Browser, BrowserType, Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../lib.mjs';

/**
 * Serves the built site and opens a browser for as long as something is measured.
 * @throws Error where the site was not built
 */
export async function withSite(
  chromium: BrowserType,
  measure: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('bench: there is no dist; run `npm run build` first');
  const port = Number(process.env.PORT ?? 4183);
  const server = await preview({ logLevel: 'silent', preview: { port, strictPort: false } });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await measure(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens a page and waits until all of it answers: until then its controls are disabled. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll<HTMLFieldSetElement>('fieldset[role="none"]')];
    return parts.length > 0 && parts.every(({ disabled }) => !disabled);
  });
}
