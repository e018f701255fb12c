import { describe, expect, it } from 'vitest';
import { createClient, type LabWorker, type RunState, type WorkerKind } from '../../src/labs/client';
import type { Reply } from '../../src/labs/protocol';
import { labs, type ResultOf } from '../../src/labs/registry';
import { createRunner } from '../../src/labs/runner';
import type { Backend } from '../../src/nn/backend';
import { javascript } from '../../src/nn/javascript/backend';
import { webassembly } from '../nn/backends';
import { settingsOf } from './quick';
import { bench, labDigits, resultOf } from './run';

/** A whole run with workers that are on this thread; returns how it ended and which workers it asked for. */
async function runOn(backendOf: (kind: WorkerKind) => Backend, reason?: string) {
  const kinds: WorkerKind[] = [];
  const createWorker = (kind: WorkerKind): LabWorker => {
    kinds.push(kind);
    let isOver = false;
    const worker: LabWorker = {
      ...{ onmessage: null, onerror: null, onmessageerror: null },
      postMessage: (request) => queueMicrotask(() => isOver || handle(request)),
      terminate: () => {
        isOver = true;
      },
    };
    const post = (reply: Reply) => worker.onmessage?.({ data: reply } as MessageEvent<Reply>);
    const handle = createRunner(backendOf(kind), post, () => 0, kind === 'fastest' ? reason : undefined);
    return worker;
  };
  return new Promise<{ state: RunState<ResultOf<'depth'>>; kinds: WorkerKind[] }>((resolve) => {
    const client = createClient('depth', createWorker, (state) => {
      if (state.phase === 'done' || state.phase === 'failed') resolve({ state, kinds });
    });
    client.start(settingsOf('depth') as Parameters<typeof client.start>[0], { digits: labDigits, isSynthetic: false });
  });
}

/** A backend that has room for so many nets and no more. */
function shortOfMemory(nets: number): Backend {
  let left = nets;
  return {
    ...webassembly,
    fresh(numbers) {
      left -= 1;
      if (left < 0) throw new RangeError('WebAssembly.Instance(): Out of memory');
      return webassembly.fresh(numbers);
    },
  };
}

describe('a run that WebAssembly cannot end', () => {
  it('begins again in JavaScript when there is no memory for another net, and says why', async () => {
    const { state, kinds } = await runOn((kind) => (kind === 'fastest' ? shortOfMemory(1) : javascript));
    expect(kinds).toEqual(['fastest', 'javascript']);
    expect(state).toMatchObject({ phase: 'done', backend: 'javascript', reason: null });
    expect(state.trouble).toBe('WebAssembly.Instance(): Out of memory');
    const alone = resultOf(labs.depth, settingsOf('depth') as Parameters<typeof labs.depth.run>[0], 1, bench);
    expect(state.result?.runs.map(({ losses }) => losses)).toEqual(alone.runs.map(({ losses }) => losses));
  });

  it('goes on in JavaScript in the same worker where WebAssembly was blocked, and tells the reason', async () => {
    const { state, kinds } = await runOn(() => javascript, 'blocked');
    expect(kinds).toEqual(['fastest']);
    expect(state).toMatchObject({ phase: 'done', backend: 'javascript', reason: 'blocked', trouble: null });
  });

  it('tells no reason where WebAssembly ran', async () => {
    const { state } = await runOn(() => webassembly);
    expect(state).toMatchObject({ phase: 'done', backend: 'webassembly', reason: null, trouble: null });
  });
});
