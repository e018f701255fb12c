import { lazyPartWithTexts } from '../lazyTexts';

/** The section on the backward pass; its code and texts come after the page's. */
export const LateBackwards = lazyPartWithTexts('backward', async () => (await import('./Backwards')).Backwards);

/** What depends on what; comes when it is opened. */
export const LateInfluence = lazyPartWithTexts('backward', async () => (await import('./Influence')).Influence);
