import type { LabWorker } from './client';
import type { Reply, Request } from './protocol';

/** So long the page works on a run before it looks after the reader again. */
const SLICE = 12;

type Handle = (request: Request) => void;

/** The runner and its loops; as heavy as the worker's file, so only fetched where it must do without a worker. */
async function loadRunner(post: (reply: Reply) => void): Promise<Handle> {
  const [{ createRunner }, { javascript }] = await Promise.all([
    import('./runner'),
    import('../nn/javascript/backend'),
  ]);
  return createRunner(javascript, post, () => performance.now());
}

/** Lets the browser draw and answer; unlike a promise, which would not let it. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Behaves like a worker, on the page's own thread, a slice at a time.
 * @param load gives what handles the requests
 */
export function createPageWorker(load: (post: (reply: Reply) => void) => Promise<Handle> = loadRunner): LabWorker {
  let isEnded = false;
  let answer: Reply | null = null;
  const handler = load((reply) => {
    answer = reply;
  });

  const ask = (handle: Handle, request: Request): Reply => {
    answer = null;
    handle(request);
    if (!answer) throw new Error(`createPageWorker: no answer to ${request.kind}`);
    return answer;
  };
  const work = async (request: Request): Promise<Reply | null> => {
    const handle = await handler;
    if (request.kind === 'start') return ask(handle, request);
    const { milliseconds } = request;
    for (let worked = 0; ; worked += SLICE) {
      await breathe();
      if (isEnded) return null;
      const reply = ask(handle, { kind: 'advance', milliseconds: Math.min(SLICE, milliseconds) });
      if (reply.kind !== 'snapshot' || reply.isDone || worked + SLICE >= milliseconds) return reply;
    }
  };

  const worker: LabWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(request) {
      const tell = (data: Reply | null) =>
        data && !isEnded && worker.onmessage?.(new MessageEvent('message', { data }));
      work(request).then(tell, (error: unknown) => tell({ kind: 'failed', message: String(error) }));
    },
    terminate() {
      isEnded = true;
    },
  };
  return worker;
}
