import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** One element a line, numbers to a tenth: small differences between machines and releases do not matter. */
export function markup(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10))
    .replaceAll('><', '>\n<');
}
