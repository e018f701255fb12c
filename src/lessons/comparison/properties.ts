import type { MethodKind } from '../../state/picture';
import type { lessons } from '../registry';

/** The rows of the table, in the order in which they are read. */
export const properties = ['statistics', 'batchSize', 'style', 'smallBatch', 'typicalUse', 'modes'] as const;
export type Property = (typeof properties)[number];

/** What the pictures side by side can show: a set, two samples gone, all but one gone, inference. */
export type PictureEvidence = 'set' | 'leave' | 'alone' | 'inference';

type LessonSlug = (typeof lessons)[number]['slug'];

/** What stands behind a cell of the table: something to see on this page, a part of a lesson, or an experiment to run. */
export type Evidence =
  | { readonly at: 'picture'; readonly show: PictureEvidence }
  | { readonly at: 'maps' }
  | { readonly at: 'lesson'; readonly slug: LessonSlug; readonly section: string }
  | { readonly at: 'lab'; readonly slug: string };

const picture = (show: PictureEvidence): Evidence => ({ at: 'picture', show });
const lesson = (slug: LessonSlug, section: string): Evidence => ({ at: 'lesson', slug, section });
const lab = (slug: string): Evidence => ({ at: 'lab', slug });
const maps: Evidence = { at: 'maps' };

const everywhere = (evidence: Evidence): Readonly<Record<MethodKind, Evidence>> => ({
  batch: evidence,
  layer: evidence,
  instance: evidence,
  group: evidence,
  rms: evidence,
});

/** The evidence of every cell. */
export const evidence: Readonly<Record<Property, Readonly<Record<MethodKind, Evidence>>>> = {
  statistics: everywhere(picture('set')),
  batchSize: everywhere(picture('leave')),
  style: { ...everywhere(maps), instance: lesson('instance-normalization', 'style') },
  smallBatch: {
    ...everywhere(picture('alone')),
    batch: lab('batch-size'),
    group: lab('batch-size'),
  },
  typicalUse: {
    batch: lesson('batch-normalization', 'claims'),
    layer: lesson('layer-normalization', 'sequence'),
    instance: lesson('instance-normalization', 'claims'),
    group: lesson('group-normalization', 'claims'),
    rms: lesson('layer-normalization', 'siblings'),
  },
  modes: everywhere(picture('inference')),
};
