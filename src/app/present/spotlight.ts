import { type Slide, slidesOf } from './slides';

export type ElementSlide = Slide<Element>;

/** Who looks at this window. */
export type View = 'class' | 'presenter';

/** What a block is while a presentation lasts; the style sheet shows what is marked, and nothing else. */
type Mark = 'path' | 'section' | 'nextSection' | 'current' | 'before' | 'after';

/** The steps of the page as it is now. */
export const slidesIn = (main: Element): readonly ElementSlide[] =>
  slidesOf<Element>(main.querySelectorAll('header:has(> h1), .lesson-section'));

export const sameSlides = (one: readonly ElementSlide[], other: readonly ElementSlide[]): boolean =>
  one.length === other.length &&
  one.every(({ blocks }, index) => {
    const others = other[index]!.blocks;
    return blocks.length === others.length && blocks.every((block, place) => block === others[place]);
  });

function mark(element: Element, name: Mark): void {
  element.setAttribute('data-spot', name);
  // Only what is talked about can be used and is read out.
  if (name === 'before' || name === 'after') element.setAttribute('inert', '');
}

/** Takes all marks away. */
export function clearSpotlight(main: Element): void {
  for (const element of main.querySelectorAll('[data-spot]')) {
    element.removeAttribute('data-spot');
    element.removeAttribute('inert');
  }
}

function show(main: Element, { section, blocks }: ElementSlide, name: Mark, sectionName: Mark = 'section'): void {
  mark(section, sectionName);
  for (const block of blocks) {
    for (let above = block.parentElement; above && above !== main; above = above.parentElement) {
      if (above !== section) mark(above, 'path');
    }
    mark(block, name);
  }
}

/**
 * Puts the light on a step, its neighbours in half light. The class sees neighbours of the same section; who presents
 * sees what comes next, wherever it stands.
 */
export function spotlight(main: Element, slides: readonly ElementSlide[], index: number, view: View): void {
  clearSpotlight(main);
  const current = slides[index];
  if (!current) return;
  show(main, current, 'current');
  const [before, after] = [slides[index - 1], slides[index + 1]];
  if (view === 'class' && before?.section === current.section) show(main, before, 'before');
  if (after?.section === current.section) show(main, after, 'after');
  else if (after && view === 'presenter') show(main, after, 'after', 'nextSection');
}

/** Scrolls so that a step begins a little below its section's heading, or right below it where it needs the room. */
export function reveal(main: Element, { section, blocks }: ElementSlide): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return;
  const heading = section.querySelector(':scope > h2')?.getBoundingClientRect().height ?? 0;
  const { top } = first.getBoundingClientRect();
  const room = main.clientHeight - heading;
  const height = last.getBoundingClientRect().bottom - top;
  const above = Math.max(0, Math.min(0.25 * room, room - height));
  main.scrollTop += top - main.getBoundingClientRect().top - heading - above;
}

/** Tells what stands in the light that it does: a step of a list leads its picture along. */
export function announce({ blocks }: ElementSlide): void {
  for (const block of blocks) block.dispatchEvent(new CustomEvent('spotlight', { bubbles: true }));
}
