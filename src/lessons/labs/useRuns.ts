import { useEffect, useMemo, useState } from 'react';
import type { RunState } from '../../labs/client';
import type { ConfigOf, LabId } from '../../labs/registry';
import { addRun, runsLike } from '../../labs/runs';
import { useLab } from '../../labs/useLab';
import type { AnyConfig, AnyResult, AnyView } from './view';

export interface Runs {
  readonly state: RunState<unknown>;
  readonly isLoading: boolean;
  readonly result: AnyResult | null;
  /** Finished runs of the same settings with other seeds than the one that is shown. */
  readonly others: readonly AnyResult[];
  readonly start: (config: AnyConfig) => void;
  /** One step of the run that waits, or the first of a new one. */
  readonly step: (config: AnyConfig) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
}

/** The same function at every render, or each render would remember the run anew and call for another. */
const keepAll = (result: AnyResult) => result;

/** The lab's run, and what earlier ones came to. */
export function useRuns({ lab, lighten = keepAll }: AnyView): Runs {
  const { state, isLoading, start, client } = useLab(lab.id as LabId);
  const [remembered, setRemembered] = useState<readonly AnyResult[]>([]);
  const result = state.result as AnyResult | null;
  const isDone = state.phase === 'done';
  useEffect(() => {
    if (isDone && result) setRemembered((runs) => addRun(runs, lighten(result)));
  }, [isDone, result, lighten]);
  const config = result?.config;
  const others = useMemo(
    () => (config ? runsLike(remembered, config).filter(({ config: { seed } }) => seed !== config.seed) : []),
    [remembered, config],
  );
  const begin = (config: AnyConfig, isStepped: boolean) => start(config as unknown as ConfigOf<LabId>, isStepped);
  return {
    state,
    isLoading,
    result,
    others,
    start: (config) => begin(config, false),
    step: (config) => (state.phase === 'paused' || state.phase === 'running' ? client.step() : begin(config, true)),
    pause: client.pause,
    goOn: client.goOn,
    cancel: client.cancel,
  };
}
