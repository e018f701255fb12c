/** As much of an element as the list of slides asks for, so that tests need no browser. */
export interface Outline<Node> {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<Node>;
  readonly classList: { contains(name: string): boolean };
  getAttribute(name: string): string | null;
}

/** One step of a presentation. */
export interface Slide<Node> {
  /** The page's header, or the section that the step belongs to. */
  readonly section: Node;
  /** What is talked about: a heading goes with what follows it, buttons and results go with what they belong to. */
  readonly blocks: readonly Node[];
}

const isHeading = ({ tagName }: Outline<unknown>) => /^H[3-6]$/.test(tagName);

function isFollower<Node extends Outline<Node>>(block: Node): boolean {
  const inner = Array.from(block.children);
  const holdsOnlyButtons =
    inner.length > 0 &&
    inner.every(({ tagName }) => tagName === 'BUTTON') &&
    inner.map(({ textContent }) => textContent).join('') === block.textContent;
  return holdsOnlyButtons || block.getAttribute('role') === 'status';
}

const isEmpty = ({ textContent, children }: Outline<unknown>) => textContent?.trim() === '' && children.length === 0;

function blocksOf<Node extends Outline<Node>>(section: Node): Node[] {
  return Array.from(section.children)
    .filter((block) => block.tagName !== 'H2' && !isEmpty(block))
    .flatMap((block) => (block.classList.contains('steps') ? Array.from(block.children) : [block]));
}

function slidesOfSection<Node extends Outline<Node>>(section: Node): Slide<Node>[] {
  const slides: Node[][] = [];
  let headings: Node[] = [];
  for (const block of blocksOf(section)) {
    const last = slides.at(-1);
    if (isHeading(block)) headings.push(block);
    else if (last && headings.length === 0 && isFollower(block)) last.push(block);
    else {
      slides.push([...headings, block]);
      headings = [];
    }
  }
  if (headings.length > 0) slides.push(headings);
  return slides.map((blocks) => ({ section, blocks }));
}

/**
 * The steps of a lesson, in the order of its text: its header, then every block of its sections, and every item of a
 * list of steps. A section's own heading (h2) is no step: it stands above all of them.
 */
export function slidesOf<Node extends Outline<Node>>(parts: Iterable<Node>): readonly Slide<Node>[] {
  return Array.from(parts).flatMap((part) =>
    part.tagName === 'HEADER' ? [{ section: part, blocks: Array.from(part.children) }] : slidesOfSection(part),
  );
}

/** Where the step went that stood at `index` of another list: to its first block's new place, else to the nearest. */
export function indexAfter<Node>(before: readonly Slide<Node>[], after: readonly Slide<Node>[], index: number): number {
  const found = after.findIndex(({ blocks }) => blocks[0] === before[index]?.blocks[0]);
  return found >= 0 ? found : Math.max(0, Math.min(index, after.length - 1));
}
