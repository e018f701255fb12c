import { defineConfig } from 'vitest/config';
import { assemblyscript } from './scripts/vite/assemblyscript.ts';
import { formulas } from './scripts/vite/formulas.ts';
import { openingTexts } from './scripts/vite/openingTexts.ts';
import { termPages } from './scripts/vite/termPages.ts';

export default defineConfig({
  plugins: [formulas(), openingTexts(), termPages(), assemblyscript()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/helpers/seed.ts'],
    // Left to itself it leaves one core idle, and on two that is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
