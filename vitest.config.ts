import { defineConfig } from 'vitest/config';
import { assemblyscript } from './scripts/vite/assemblyscript.ts';
import { formulas } from './scripts/vite/formulas.ts';
import { openingTexts } from './scripts/vite/openingTexts.ts';
import { termPages } from './scripts/vite/termPages.ts';

export default defineConfig({
  plugins: [formulas(), openingTexts(), termPages(), assemblyscript()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
});
