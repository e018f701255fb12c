import type { Language } from '../../i18n/languages';

/** What all windows of a presentation have in common. */
export interface Shared {
  /** The step, counted from 0. */
  readonly index: number;
  /** The page's settings, as they stand in the address. */
  readonly query: string;
  readonly language: Language;
  readonly isBlank: boolean;
}

/** What windows say to each other, all of them about one page. */
export type Message = { readonly page: string } & (
  | { readonly kind: 'hello' }
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong' }
  | { readonly kind: 'bye' }
  | { readonly kind: 'change'; readonly change: Partial<Shared> }
);

/** What a window knows of the others. */
export interface Link {
  readonly page: string;
  readonly shared: Shared;
  /** Whether another window has been heard of; null while that is still open. */
  readonly isHeard: boolean | null;
}

export type LinkEvent =
  | { readonly type: 'began' }
  /** Something was done in this window. */
  | { readonly type: 'did'; readonly change: Partial<Shared> }
  /** The list of steps changed under the step that is shown; the others come to that by themselves. */
  | { readonly type: 'shifted'; readonly index: number }
  | { readonly type: 'received'; readonly message: Message }
  /** Nobody has answered for a while. */
  | { readonly type: 'silence' };

/** What follows from an event: what is known now, what is to be said, what is to be done here. */
export interface Outcome {
  readonly link: Link;
  readonly say?: Message;
  readonly adopt?: Partial<Shared>;
}

/** What of a change is news. */
function newsIn(change: Partial<Shared>, shared: Shared): Partial<Shared> | null {
  const news = Object.entries(change).filter(([key, value]) => shared[key as keyof Shared] !== value);
  return news.length === 0 ? null : Object.fromEntries(news);
}

function receive(link: Link, message: Message): Outcome {
  const { page, shared } = link;
  if (message.page !== page) return { link };
  const heard = { ...link, isHeard: message.kind !== 'bye' };
  switch (message.kind) {
    case 'hello':
      return { link: heard, say: { page, kind: 'change', change: shared } };
    case 'ping':
      return { link: heard, say: { page, kind: 'pong' } };
    case 'change': {
      const news = newsIn(message.change, shared);
      return news ? { link: { ...heard, shared: { ...shared, ...news } }, adopt: news } : { link: heard };
    }
    default:
      return { link: heard };
  }
}

/**
 * Keeps the windows of a presentation together. A window that opens says hello and takes over what the others answer;
 * from then on each tells what changes, and only that, so that two who act at once do not undo each other.
 */
export function follow(link: Link, event: LinkEvent): Outcome {
  const { page, shared } = link;
  switch (event.type) {
    case 'began':
      return { link, say: { page, kind: 'hello' } };
    case 'did': {
      const news = newsIn(event.change, shared);
      return news
        ? { link: { ...link, shared: { ...shared, ...news } }, say: { page, kind: 'change', change: news } }
        : { link };
    }
    case 'shifted':
      return { link: { ...link, shared: { ...shared, index: event.index } } };
    case 'received':
      return receive(link, event.message);
    case 'silence':
      return { link: { ...link, isHeard: false } };
  }
}
