const ours = /^(?:present|presenter)(?:=|$)/;

/** The step that a query names, counted from 0; in the address steps count from 1. */
export function indexIn(search: string): number {
  const text = new URLSearchParams(search).get('present') ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : 0;
}

/** Whether a query asks for a presentation. */
export const isPresented = (search: string): boolean => new URLSearchParams(search).has('present');

/** Whether a query asks for the window that only who presents sees. */
export const isPresenter = (search: string): boolean => new URLSearchParams(search).has('presenter');

/** Takes ours out of a query and puts others at its end; what the page wrote stays as it can be read. */
function replaceOurs(search: string, added: readonly string[]): string {
  const others = search.replace(/^\?/, '').split('&');
  const parts = [...others.filter((part) => part !== '' && !ours.test(part)), ...added];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The query that opens this step. */
export const withIndex = (search: string, index: number, forPresenter = isPresenter(search)): string =>
  replaceOurs(search, [`present=${index + 1}`, ...(forPresenter ? ['presenter=1'] : [])]);

/** The query as it is when nothing is presented: the page's settings. */
export const withoutPlace = (search: string): string => replaceOurs(search, []);
