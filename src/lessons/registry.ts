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

export type LessonSlug = (typeof lessons)[number]['slug'];
export type ReadySlug = Extract<(typeof lessons)[number], { isReady: true }>['slug'];

export const readyLessons = lessons.filter((lesson) => lesson.isReady);
