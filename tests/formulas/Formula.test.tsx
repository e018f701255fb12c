import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Formula } from '../../src/formulas/Formula';
import { formulas } from '../../src/formulas/normalize.tex';
import { formulas as symbols } from '../../src/formulas/symbols.tex';

const worked = formulas.workedCentred!;
const slots = { x: '1.00', mean: '(−2.00)', centred: '3.00' };

describe('Formula', () => {
  it('shows live numbers wherever they stand, in what is seen and in what is read', () => {
    const html = renderToStaticMarkup(<Formula html={worked} label="x" slots={slots} />);
    const shown = Array.from(html.matchAll(/data-slot="(\w+)"[^<>]*>([^<]*)</g), ([, slot, text]) => `${slot} ${text}`);
    const once = ['x 1.00', 'mean (−2.00)', 'centred 3.00'];
    expect(shown).toEqual([...once, ...once]);
    expect(html).not.toContain('@');
  });

  it('is one mathematical expression with its sentence', () => {
    const html = renderToStaticMarkup(<Formula html={symbols.mean!} label="mu, the mean" />);
    expect(html).toMatch(/^<span class="formula" role="math" aria-label="mu, the mean">/);
  });

  it('can be pointed at where the page listens', () => {
    const html = renderToStaticMarkup(<Formula html={formulas.mean!} label="mean" onPart={() => undefined} />);
    expect(html).toMatch(/^<span class="formula formula-live"/);
    expect(html).toContain('data-part="mean"');
  });

  it('names a live number that it was not given', () => {
    expect(() => renderToStaticMarkup(<Formula html={worked} label="x" slots={{ x: '1' }} />)).toThrow(
      'Formula: no value for the slot "mean"',
    );
  });
});
