import { lazyPart } from '../workbench/lazyPart';

/** A claim's experiment, small, where the claim stands: a button and its label; the rest comes when it is pressed. */
export const Experiment = lazyPart(async () => (await import('./InPlace')).InPlace, ['labs/in-place']);
