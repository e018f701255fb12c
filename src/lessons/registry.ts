/** The lessons in the order in which they are read. A lesson without `isReady` is announced, but has no page yet. */
export const lessons = [
  { slug: 'normalization', isReady: true },
  { slug: 'batch-normalization', isReady: true },
  { slug: 'layer-normalization', isReady: true },
  { slug: 'instance-normalization', isReady: true },
  { slug: 'group-normalization', isReady: true },
  { slug: 'comparison', isReady: true },
  { slug: 'conclusion', isReady: true },
] as const;

/** The pages around the lessons; those that are not ready are not spoken of. */
export const extras = [
  { slug: 'playground', isReady: true },
  { slug: 'labs', isReady: true },
  { slug: 'glossary', isReady: true },
  { slug: 'course-map', isReady: true },
  { slug: 'about', isReady: true },
] as const;

type Page = (typeof lessons)[number] | (typeof extras)[number];

/** A page that exists. */
export type ReadySlug = Extract<Page, { isReady: true }>['slug'];

const isReady = <Any extends Page>(page: Any): page is Extract<Any, { isReady: true }> => page.isReady;

export const readyLessons = lessons.filter(isReady);
export const readyExtras = extras.filter(isReady);
