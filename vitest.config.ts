import { defineConfig } from 'vitest/config';
import { formulas } from './scripts/vite/formulas.ts';

export default defineConfig({
  plugins: [formulas()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 60_000 },
});
