import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { assemblyscript } from './scripts/vite/assemblyscript.ts';
import { formulas, katexFonts } from './scripts/vite/formulas.ts';
import { openingTexts } from './scripts/vite/openingTexts.ts';
import { pictureFont } from './scripts/vite/pictureFont.ts';
import { prerender } from './scripts/vite/prerender.ts';
import { termPages } from './scripts/vite/termPages.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  appType: 'mpa',
  plugins: [
    react(),
    formulas(),
    openingTexts(),
    termPages(),
    pictureFont(),
    assemblyscript(),
    katexFonts(),
    prerender(),
  ],
  worker: { format: 'es', plugins: () => [assemblyscript()] },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
});
