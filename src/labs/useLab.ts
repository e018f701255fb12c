import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { createClient, idle, type LabClient, type LabWorker, type RunState, type WorkerKind } from './client';
import { type LabDigits, loadLabDigits } from './digits';
import { createPageWorker } from './pageWorker';
import type { ConfigOf, LabId, ResultOf } from './registry';

/** The worker reads its kind off its name. */
export const createWorker = (kind: WorkerKind): LabWorker =>
  kind === 'page'
    ? createPageWorker()
    : new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module', name: kind });

let loading: Promise<LabDigits> | null = null;

/** The digits, fetched when the first lab is run and then kept; where they could not be had, the next run asks again. */
export async function digitsOnce(): Promise<LabDigits> {
  loading ??= loadLabDigits(`${import.meta.env.BASE_URL}data/lab-digits.bin`);
  const digits = await loading;
  if (digits.isSynthetic) loading = null;
  return digits;
}

export interface LabRun<Id extends LabId> {
  readonly state: RunState<ResultOf<Id>>;
  /** The digits are on their way. */
  readonly isLoading: boolean;
  readonly start: (config: ConfigOf<Id>, isStepped?: boolean) => void;
  readonly client: Pick<LabClient<Id>, 'pause' | 'goOn' | 'step' | 'cancel'>;
}

/** Runs an experiment in a worker and follows it. Ends with the component. */
export function useLab<Id extends LabId>(lab: Id): LabRun<Id> {
  const [state, setState] = useState<RunState<ResultOf<Id>>>(idle);
  const [isLoading, setLoading] = useState(false);
  const [client] = useState(() => {
    let last: unknown = null;
    return createClient(lab, createWorker, (next) => {
      // A new snapshot is much to draw, and may wait for what the reader does meanwhile; a press shows at once.
      const isSnapshot = next.result !== null && next.result !== last;
      last = next.result;
      if (isSnapshot) startTransition(() => setState(next));
      else setState(next);
    });
  });
  /** Counts the starts: what was cancelled while its digits were loading does not begin. */
  const wanted = useRef(0);

  const start = useCallback(
    async (config: ConfigOf<Id>, isStepped = false) => {
      wanted.current += 1;
      const own = wanted.current;
      setLoading(true);
      // The press shows first: a slow phone needs as long again to make a worker.
      const [digits] = await Promise.all([digitsOnce(), new Promise((resolve) => setTimeout(resolve))]);
      if (own !== wanted.current) return;
      setLoading(false);
      client.start(config, digits, isStepped);
    },
    [client],
  );
  const cancel = useCallback(() => {
    wanted.current += 1;
    setLoading(false);
    client.cancel();
  }, [client]);
  useEffect(() => cancel, [cancel]);

  return { state, isLoading, start, client: { ...client, cancel } };
}
