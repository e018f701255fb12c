import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.PORT ?? 4180);
const phone = { ...devices['Pixel 5'], viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/**
 * What belongs to one page alone is tried on one of the two screens, so that the whole run stays short. On both: the first
 * lesson's story, the course from end to end, every page's accessibility and fit, presenting, the picture.
 */
const phoneSpecs =
  'about big changes course-map group-normalization instance-pictures link normalization takeaway'.split(' ');
const laptopSpecs =
  'comparison conclusion cube instance-normalization labs layer-normalization lesson playground'.split(' ');
const specs = (names: readonly string[]) => new RegExp(`/(?:${names.join('|')})\\.spec\\.ts$`);

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Dots, so that the end of a long run's log is what failed and why.
  reporter: [['dot'], ['json']],
  use: {
    // What is kept for later would answer in the place of the server; offline.spec.ts tries it.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
  // Phones read Hindi and laptops English; what begins with another language's code is the other one's. What both languages
  // must do on both screens says so in words.
  projects: [
    { name: 'phone', use: phone, grepInvert: / en: /, testIgnore: specs(laptopSpecs) },
    {
      name: 'laptop',
      use: { viewport: { width: 1280, height: 800 } },
      grepInvert: / hi: /,
      testIgnore: specs(phoneSpecs),
    },
  ],
  webServer: { command: `npx vite preview --port ${port} --strictPort`, port, reuseExistingServer: false },
});
