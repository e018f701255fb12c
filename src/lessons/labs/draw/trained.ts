import { createStore } from 'zustand/vanilla';
import type { Trained } from '../answers/Answers';

/** The nets of the last finished run of each lab that keeps them. */
export interface TrainedNets {
  readonly race: readonly Trained[];
  readonly contrast: readonly Trained[];
}

export const trainedStore = createStore<TrainedNets>(() => ({ race: [], contrast: [] }));

interface Run {
  readonly method: Trained['method'];
  readonly trained: Trained['net'] | null;
}

/** Keeps a run's nets for the drawing; one that has not ended leaves the last ones. */
export function keepTrained(lab: keyof TrainedNets, runs: readonly Run[]): void {
  const nets = runs.flatMap(({ method, trained }) => (trained ? [{ method, net: trained }] : []));
  if (nets.length > 0) trainedStore.setState({ [lab]: nets });
}
