import { describe, expect, it } from 'vitest';
import { follow, type Link, type LinkEvent, type Message, type Shared } from '../../../src/app/present/protocol';

const shared: Shared = { index: 3, query: '?gamma=2', language: 'hi', isBlank: false };
const linkWith = (changes: Partial<Shared> = {}, page = 'batch-normalization'): Link => ({
  page,
  shared: { ...shared, ...changes },
  isHeard: null,
});

/** Windows that hear one another, and what was said. */
function windows(...links: Link[]) {
  const said: Message[] = [];
  const adopted: Partial<Shared>[][] = links.map(() => []);
  const happen = (window: number, event: LinkEvent) => {
    const { link, say, adopt } = follow(links[window]!, event);
    links[window] = link;
    if (adopt) adopted[window]!.push(adopt);
    if (!say) return;
    said.push(say);
    expect(said.length).toBeLessThan(100);
    for (const other of links.keys()) if (other !== window) happen(other, { type: 'received', message: say });
  };
  return { links, said, adopted, happen };
}

describe('windows of a presentation', () => {
  it('agree at once when another one opens, and the elder one is right', () => {
    const { links, said, adopted, happen } = windows(linkWith({ index: 7, language: 'en' }), linkWith());
    happen(1, { type: 'began' });
    expect(links[1]!.shared).toEqual({ ...shared, index: 7, language: 'en' });
    expect(adopted).toEqual([[], [{ index: 7, language: 'en' }]]);
    expect(said.map(({ kind }) => kind)).toEqual(['hello', 'change']);
    expect(links.map(({ isHeard }) => isHeard)).toEqual([true, true]);
  });

  it('follow each other in every respect, and nothing comes back', () => {
    const { links, said, adopted, happen } = windows(linkWith(), linkWith(), linkWith());
    const changes: Partial<Shared>[] = [{ index: 4 }, { query: '?beta=1' }, { language: 'en' }, { isBlank: true }];
    for (const [window, change] of changes.entries()) happen(window % 2, { type: 'did', change });
    const agreed = Object.assign({}, shared, ...changes);
    expect(links.map((link) => link.shared)).toEqual([agreed, agreed, agreed]);
    expect(adopted[2]).toEqual(changes);
    expect(said).toHaveLength(changes.length);
  });

  it('say nothing of what is no news', () => {
    const { said, happen } = windows(linkWith(), linkWith());
    happen(0, { type: 'did', change: { index: 3, query: '?gamma=2' } });
    expect(said).toEqual([]);
  });

  it('tell only what changed, so that two who act at once do not undo each other', () => {
    const [first, second] = [linkWith(), linkWith()];
    const one = follow(first, { type: 'did', change: { index: 4, query: '?gamma=2' } });
    const other = follow(second, { type: 'did', change: { query: '?gamma=3' } });
    const after = [
      follow(one.link, { type: 'received', message: other.say! }).link.shared,
      follow(other.link, { type: 'received', message: one.say! }).link.shared,
    ];
    const agreed = { ...shared, index: 4, query: '?gamma=3' };
    expect(after).toEqual([agreed, agreed]);
  });

  it('keep to themselves that their list of steps has changed, until they move or are asked', () => {
    const { links, said, happen } = windows(linkWith(), linkWith());
    happen(0, { type: 'shifted', index: 2 });
    expect(said).toEqual([]);
    happen(1, { type: 'began' });
    expect(links[1]!.shared.index).toBe(2);
  });

  it('do not mind another page', () => {
    const { links, said, happen } = windows(linkWith(), linkWith({}, 'layer-normalization'));
    happen(0, { type: 'did', change: { index: 9 } });
    happen(1, { type: 'began' });
    expect(said.map(({ kind }) => kind)).toEqual(['change', 'hello']);
    expect(links.map((link) => [link.shared.index, link.isHeard])).toEqual([
      [9, null],
      [3, null],
    ]);
  });

  it('know whether another one is there: by its answer, its farewell and its silence', () => {
    const { links, happen } = windows(linkWith(), linkWith());
    const heard = () => links[0]!.isHeard;
    const page = 'batch-normalization';
    happen(0, { type: 'received', message: { page, kind: 'pong' } });
    expect(heard()).toBe(true);
    happen(0, { type: 'received', message: { page, kind: 'bye' } });
    expect(heard()).toBe(false);
    happen(1, { type: 'received', message: { page, kind: 'ping' } });
    expect(heard()).toBe(true);
    happen(0, { type: 'silence' });
    expect(heard()).toBe(false);
  });
});
