import { javascript } from '../nn/javascript/backend';
import { type LoadedBackend, loadBackend } from '../nn/loadBackend';
import type { WorkerKind } from './client';
import type { Request } from './protocol';
import { createRunner } from './runner';

/** The page names the worker after what it asks for. */
const kind: WorkerKind = self.name === 'javascript' ? 'javascript' : 'fastest';
const loading: Promise<LoadedBackend> = kind === 'fastest' ? loadBackend() : Promise.resolve({ backend: javascript });

const ready = loading.then(({ backend, reason }) =>
  createRunner(
    backend,
    (reply) => postMessage(reply),
    () => performance.now(),
    reason,
  ),
);

// Requests that come before the backend has been loaded wait for it, in their order.
addEventListener('message', async ({ data }: MessageEvent<Request>) => (await ready)(data));
