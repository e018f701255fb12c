import { loadKernels } from './loadKernels';
import { type Request, transfersOf } from './protocol';
import { createServer } from './server';

const serving = loadKernels().then(createServer);

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const serve = await serving;
  const reply = serve(data);
  postMessage(reply, { transfer: transfersOf(reply) });
});
