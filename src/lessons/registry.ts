/** The lessons in the order in which they are read. A lesson without `isReady` is announced, but has no page yet. */
export const lessons = [
  { slug: 'normalization', isReady: false },
  { slug: 'batch-normalization', isReady: true },
  { slug: 'layer-normalization', isReady: false },
  { slug: 'instance-normalization', isReady: false },
  { slug: 'group-normalization', isReady: false },
  { slug: 'comparison', isReady: false },
  { slug: 'conclusion', isReady: false },
] as const;

/** The pages around the lessons; those that are not ready are not spoken of. */
export const extras = [
  { slug: 'playground', isReady: false },
  { slug: 'labs', isReady: false },
  { slug: 'glossary', isReady: false },
  { slug: 'course-map', isReady: false },
  { slug: 'about', isReady: false },
] as const;

type Page = (typeof lessons)[number] | (typeof extras)[number];

/** A page that exists. */
export type ReadySlug = Extract<Page, { isReady: true }>['slug'];

const isReady = <Any extends Page>(page: Any): page is Extract<Any, { isReady: true }> => page.isReady;

export const readyLessons = lessons.filter(isReady);
export const readyExtras = extras.filter(isReady);
