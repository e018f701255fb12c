import { afterEach, describe, expect, it, vi } from 'vitest';
import { backward, identityAffine, type Method, normalize, normalizeWith, type Shape } from '../../src/engine';
import { createKernels } from '../../src/kernels/kernels';
import { type Request, transfersOf } from '../../src/kernels/protocol';
import { createRemoteWorkspace, type Port } from '../../src/kernels/remoteWorkspace';
import { createServer } from '../../src/kernels/server';
import { randomTensor } from '../helpers/random';

const shape: Shape = [2, 4, 3, 3];
const x = randomTensor(shape, 1, 1, 2);
const dy = randomTensor(shape, 2);
const affine = identityAffine(4);
const batch: Method = { kind: 'batch' };
const layer: Method = { kind: 'layer' };

/** A worker in this thread: real messages, with what they copy and transfer. */
function createLocalPort() {
  const serve = createServer(createKernels());
  const { port1: page, port2: worker } = new MessageChannel();
  const requests: Request[] = [];
  worker.onmessage = ({ data }: MessageEvent<Request>) => {
    requests.push(data);
    const reply = serve(data);
    worker.postMessage(reply, transfersOf(reply));
  };
  page.start();
  let fail = () => {};
  const port = {
    postMessage: (message: Request, { transfer }: { readonly transfer: ArrayBuffer[] }) =>
      page.postMessage(message, transfer),
    addEventListener(type: string, listener: (event: MessageEvent) => void) {
      if (type === 'message') page.addEventListener('message', listener);
      else fail = listener as () => void;
    },
    terminate: () => page.close(),
  };
  return { port: port as Port, requests, fail: () => fail() };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([false, true])('a workspace in a worker, memory shared: %s', (isShared) => {
  const open = () => {
    vi.stubGlobal('crossOriginIsolated', isShared);
    const local = createLocalPort();
    return { ...local, remote: createRemoteWorkspace(local.port, shape) };
  };

  it("gives the engine's answers", async () => {
    const { remote } = open();
    await remote.load(x);
    const wanted = normalize(x, batch, affine, 1e-5);
    const { xHat: _, ...withoutXHat } = wanted;
    expect(await remote.normalize(batch, affine, 1e-5)).toEqual(withoutXHat);
    expect(await remote.backward(dy)).toEqual(backward(dy, wanted, batch, affine));
    const running = { mean: wanted.mean, variance: wanted.variance };
    const inferred = await remote.normalizeWith(running, affine, 1e-5);
    expect(inferred).toEqual(normalizeWith(x, running, affine, 1e-5));
    await remote.edit(0, 9);
    const edited = { shape, data: x.data.slice() };
    edited.data[0] = 9;
    expect((await remote.normalize(layer, affine, 1e-5)).y).toEqual(normalize(edited, layer, affine, 1e-5).y);
    remote.close();
  });

  it('moves a few arrays to and fro and makes no more', async () => {
    const { remote } = open();
    await remote.load(x);
    let made = 0;
    const counting = new Proxy(Float32Array, {
      construct(target, given) {
        made += 1;
        return Reflect.construct(target, given);
      },
    });
    vi.stubGlobal('Float32Array', counting);
    const counts: number[] = [];
    for (const epsilon of [0.1, 0.2, 0.3, 0.4, 0.5]) {
      await remote.normalize(batch, affine, epsilon);
      counts.push(made);
    }
    // Two are needed: one is shown while the other is away.
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts.slice(2)).toEqual([counts[1], counts[1], counts[1]]);
    remote.close();
  });

  it("leaves the caller's tensors alone", async () => {
    const { remote } = open();
    const own = { shape, data: x.data.slice() };
    await remote.load(own);
    expect(own.data).toEqual(x.data);
    remote.close();
  });

  it('sends only the last of the normalizations that wait, and answers all with it', async () => {
    const { remote, requests } = open();
    const loading = remote.load(x);
    const answers = await Promise.all([0.1, 0.2, 0.3].map((epsilon) => remote.normalize(batch, affine, epsilon)));
    await loading;
    expect(answers.map(({ epsilon }) => epsilon)).toEqual([0.3, 0.3, 0.3]);
    expect(requests.map(({ kind }) => kind)).toEqual(['open', 'load', 'normalize']);
    remote.close();
  });

  it("rejects with the engine's words and goes on", async () => {
    const { remote } = open();
    await remote.load(x);
    await expect(remote.normalize({ kind: 'group', groups: 3 }, affine, 1e-5)).rejects.toThrow(
      'normalize: 4 channels cannot be split into 3 equal groups',
    );
    await expect(remote.backward(dy)).rejects.toThrow('wanted a call of normalize first');
    expect((await remote.normalize(batch, affine, 1e-5)).y).toEqual(normalize(x, batch, affine, 1e-5).y);
    remote.close();
  });

  it('rejects what is under way, and all that follows, once the worker is gone', async () => {
    const { remote, fail } = open();
    const loading = remote.load(x);
    fail();
    await expect(loading).rejects.toThrow('the worker has failed');
    await expect(remote.normalize(batch, affine, 1e-5)).rejects.toThrow('the worker has failed');
    remote.close();
    await expect(remote.edit(0, 1)).rejects.toThrow('the workspace was closed');
  });
});

describe('a server', () => {
  it('wants a workspace to be opened first', () => {
    const serve = createServer(createKernels());
    expect(serve({ kind: 'edit', cell: 0, value: 1 })).toEqual({
      kind: 'failed',
      message: 'edit: no workspace is open, wanted an open request first',
      free: [],
    });
  });
});
