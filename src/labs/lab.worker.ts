import { javascript } from '../nn/javascript/backend';
import type { Request } from './protocol';
import { createRunner } from './runner';

const handle = createRunner(
  javascript,
  (reply) => postMessage(reply),
  () => performance.now(),
);

addEventListener('message', ({ data }: MessageEvent<Request>) => handle(data));
