import { loadKernels } from '../../../kernels/loadKernels';
import { type Reply, type Request, transfersOf } from './protocol';
import { createBigServer } from './server';

const handle = createBigServer(
  loadKernels(),
  (reply: Reply) => postMessage(reply, { transfer: transfersOf(reply) }),
  () => new Promise((resolve) => setTimeout(resolve)),
);

addEventListener('message', ({ data }: MessageEvent<Request>) => handle(data));
