import type { Backend } from '../nn/backend';
import type { LabDigits } from './digits';
import type { Reply, Request } from './protocol';
import type { ConfigOf, LabId, ResultOf } from './registry';

/**
 * What works out a run: a worker with the fastest loops that the browser has, one with plain JavaScript, which every
 * browser has, or, where no worker can be had at all, the page itself between its other work.
 */
export type WorkerKind = 'fastest' | 'javascript' | 'page';

/** The part of a worker that a run needs. */
export interface LabWorker {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/**
 * `asking`: a run turned out to be long on this device, and waits for the reader's word.
 * `failed`: not even plain JavaScript could end it.
 */
export type Phase = 'idle' | 'running' | 'asking' | 'paused' | 'done' | 'cancelled' | 'failed';

export interface RunState<Result> {
  readonly phase: Phase;
  /** The last snapshot; it stays when a run is cancelled. */
  readonly result: Result | null;
  /** Time worked on the run, and what the whole is going to take; null until there is something to tell it by. */
  readonly milliseconds: number;
  readonly expected: number | null;
  readonly isSynthetic: boolean;
  readonly backend: Backend['name'] | null;
  /** What a worker died of. Unless the phase is `failed`, the run began again in plain JavaScript. */
  readonly trouble: string | null;
  /** Why a run that nothing broke off is in plain JavaScript all the same. */
  readonly reason: string | null;
}

export const idle: RunState<never> = {
  phase: 'idle',
  result: null,
  milliseconds: 0,
  expected: null,
  isSynthetic: false,
  backend: null,
  trouble: null,
  reason: null,
};

/** So long a worker works before it shows what it has. */
const STRETCH = 200;
/** A run that takes longer than this asks first; how long it takes is told after so much work, in milliseconds. */
const LONG = 20_000;
const PROBE = 1000;

interface Standing {
  readonly milliseconds: number;
  /** From 0 to 1. */
  readonly progress: number;
}

/** What the whole run takes if it goes on as it went from one standing to another; null where it has not moved. */
export function estimate(from: Standing, to: Standing): number | null {
  const moved = to.progress - from.progress;
  if (moved <= 0) return null;
  return to.milliseconds + ((1 - to.progress) * (to.milliseconds - from.milliseconds)) / moved;
}

/** Who tries after one that died. A JavaScript worker that began and then failed would fail on the page too. */
function nextKind(kind: WorkerKind, hasStarted: boolean): WorkerKind | null {
  if (kind === 'fastest') return 'javascript';
  return kind === 'javascript' && !hasStarted ? 'page' : null;
}

export interface LabClient<Id extends LabId> {
  /** Begins a run; with `isStepped` it makes one step and waits. */
  start(config: ConfigOf<Id>, digits: LabDigits, isStepped?: boolean): void;
  pause(): void;
  /** Goes on after a pause, or with a run that asked whether it may. */
  goOn(): void;
  /** One step, then a pause. */
  step(): void;
  /** Ends the worker at once. What it has shown stays. */
  cancel(): void;
}

/**
 * The page's side of a run. It asks for one stretch after the other, the next one as soon as the last has come, so that
 * it goes on in a hidden tab, where no clock ticks. One worker a run; it is ended with it.
 */
export function createClient<Id extends LabId>(
  lab: Id,
  createWorker: (kind: WorkerKind) => LabWorker,
  tell: (state: RunState<ResultOf<Id>>) => void,
): LabClient<Id> {
  let state: RunState<ResultOf<Id>> = idle;
  let worker: LabWorker | null = null;
  /** A stretch was asked for and has not come yet. */
  let isWaiting = false;
  let hasConsent = false;
  /** Where the run stood at its first snapshot: what came before was slow, since the browser had yet to compile it. */
  let first: Standing | null = null;

  const update = (change: Partial<RunState<ResultOf<Id>>>) => {
    state = { ...state, ...change };
    tell(state);
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    isWaiting = false;
  };
  const advance = (milliseconds: number) => {
    if (!worker || isWaiting) return;
    isWaiting = true;
    worker.postMessage({ kind: 'advance', milliseconds });
  };

  const receive = (reply: Reply, recover: (message: string) => void) => {
    if (reply.kind === 'failed') return recover(reply.message);
    if (reply.kind === 'started') {
      update({ backend: reply.backend, reason: reply.reason ?? null });
      advance(state.phase === 'running' ? STRETCH : 0);
      return;
    }
    isWaiting = false;
    const { milliseconds, isDone } = reply;
    const snapshot = reply.snapshot as ResultOf<Id>;
    const expected = first && estimate(first, { milliseconds, progress: snapshot.progress });
    first ??= { milliseconds, progress: snapshot.progress };
    const isLong = !hasConsent && milliseconds >= PROBE && expected !== null && expected > LONG;
    if (isDone) end();
    else if (state.phase === 'running' && !isLong) advance(STRETCH);
    const phase = isDone ? 'done' : state.phase === 'running' && isLong ? 'asking' : state.phase;
    update({ phase, result: snapshot, milliseconds, expected });
  };

  const begin = (config: ConfigOf<Id>, { digits, isSynthetic }: LabDigits, kind: WorkerKind) => {
    const recover = (message: string) => {
      end();
      const next = nextKind(kind, state.backend !== null);
      if (!next) return update({ phase: 'failed', trouble: message });
      update({ trouble: message, backend: null });
      first = null;
      begin(config, { digits, isSynthetic }, next);
    };
    try {
      const own = createWorker(kind);
      worker = own;
      own.onmessage = ({ data }) => worker === own && receive(data, recover);
      own.onerror = (event) => {
        event.preventDefault();
        // A file that could not be loaded has no message.
        if (worker === own) recover(event.message || event.type);
      };
      own.onmessageerror = () => worker === own && recover('messageerror');
      own.postMessage({ kind: 'start', lab, config, digits, isSynthetic });
    } catch (error) {
      recover(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    start(config, digits, isStepped = false) {
      end();
      hasConsent = false;
      first = null;
      update({ ...idle, phase: isStepped ? 'paused' : 'running', isSynthetic: digits.isSynthetic });
      begin(config, digits, 'fastest');
    },
    pause() {
      if (state.phase === 'running') update({ phase: 'paused' });
    },
    goOn() {
      if (state.phase !== 'paused' && state.phase !== 'asking') return;
      hasConsent ||= state.phase === 'asking';
      update({ phase: 'running' });
      advance(STRETCH);
    },
    step() {
      if (!worker) return;
      update({ phase: 'paused' });
      advance(0);
    },
    cancel() {
      if (!worker) return;
      end();
      update({ phase: 'cancelled' });
    },
  };
}

/**
 * How long a run with these settings takes on this device, measured by beginning it.
 * @param tell is called once, with null where it cannot be told
 * @returns gives it up
 */
export function measure<Id extends LabId>(
  lab: Id,
  createWorker: (kind: WorkerKind) => LabWorker,
  config: ConfigOf<Id>,
  digits: LabDigits,
  tell: (milliseconds: number | null) => void,
): () => void {
  let isTold = false;
  const client = createClient(lab, createWorker, ({ phase, milliseconds, expected }) => {
    const isOver = phase === 'done' || phase === 'failed';
    if (isTold || (!isOver && expected === null)) return;
    isTold = true;
    client.cancel();
    tell(phase === 'failed' ? null : phase === 'done' ? milliseconds : expected);
  });
  client.start(config, digits);
  return () => {
    isTold = true;
    client.cancel();
  };
}
