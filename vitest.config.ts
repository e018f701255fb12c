import { defineConfig } from 'vitest/config';
import { formulas } from './scripts/vite/formulas.ts';
import { termPages } from './scripts/vite/termPages.ts';

export default defineConfig({
  plugins: [formulas(), termPages()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
});
