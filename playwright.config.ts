import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.PORT ?? 4180);
const phone = { ...devices['Pixel 5'], viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['line'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
  // Phones read Hindi and laptops English; what begins with another language's code is the other one's. What both languages
  // must do on both screens says so in words.
  projects: [
    { name: 'phone', use: phone, grepInvert: / en: / },
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } }, grepInvert: / hi: / },
  ],
  webServer: { command: `npx vite preview --port ${port} --strictPort`, port, reuseExistingServer: false },
});
