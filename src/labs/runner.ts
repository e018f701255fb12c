import type { Backend } from '../nn/backend';
import { prepareData } from './images';
import type { Bench } from './lab';
import type { Reply, Request } from './protocol';
import { type ConfigOf, type LabId, labs, type ResultOf } from './registry';

type AnyRun = (config: ConfigOf<LabId>, bench: Bench) => Generator<ResultOf<LabId>, void>;

/**
 * Runs one experiment at a time as it is asked for; all of a worker but the thread.
 * @param post sends a reply
 * @param now a clock in milliseconds
 * @param reason why the backend is not the fast one
 */
export function createRunner(
  backend: Backend,
  post: (reply: Reply) => void,
  now: () => number,
  reason?: string,
): (request: Request) => void {
  let run: Generator<ResultOf<LabId>, void> | undefined;
  let snapshot: ResultOf<LabId> | undefined;
  let milliseconds = 0;

  const start = ({ lab, config, digits, isSynthetic }: Extract<Request, { kind: 'start' }>) => {
    const experiment = labs[lab].run as AnyRun;
    run = experiment(config, { data: prepareData(digits, isSynthetic), backend });
    snapshot = undefined;
    milliseconds = 0;
    post({ kind: 'started', backend: backend.name, ...(reason === undefined ? {} : { reason }) });
  };

  const advance = (budget: number) => {
    if (!run) throw new Error('createRunner: advance before start');
    const begin = now();
    let isDone = false;
    do {
      const { done, value } = run.next();
      if (done) isDone = true;
      else snapshot = value;
    } while (!isDone && now() - begin < budget);
    // A generator only says that it was over when it is asked once more; its last snapshot says so at once.
    isDone ||= snapshot?.progress === 1;
    milliseconds += now() - begin;
    if (!snapshot) throw new Error('createRunner: the experiment has nothing to show');
    post({ kind: 'snapshot', snapshot, isDone, milliseconds });
  };

  return (request) => {
    try {
      if (request.kind === 'start') start(request);
      else advance(request.milliseconds);
    } catch (error) {
      post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
