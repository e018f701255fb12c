import { loadBackend } from '../nn/loadBackend';
import type { Request } from './protocol';
import { createRunner } from './runner';

const ready = loadBackend().then(({ backend, reason }) =>
  createRunner(
    backend,
    (reply) => postMessage(reply),
    () => performance.now(),
    reason,
  ),
);

// Requests that come before the backend has been loaded wait for it, in their order.
addEventListener('message', async ({ data }: MessageEvent<Request>) => (await ready)(data));
