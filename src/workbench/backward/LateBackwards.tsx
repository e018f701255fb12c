import { lazyPart } from '../lazyPart';

/** The section on the backward pass; its code and texts come after the page's. */
export const LateBackwards = lazyPart(async () => (await import('./Backwards')).Backwards, ['backward']);

/** What depends on what; comes when it is opened. */
export const LateInfluence = lazyPart(async () => (await import('./Influence')).Influence, ['backward']);
