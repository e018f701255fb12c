import { describe, expect, it } from 'vitest';
import type { LabWorker } from '../../src/labs/client';
import { startOf } from '../../src/labs/control';
import { createPageWorker } from '../../src/labs/pageWorker';
import type { Reply, Request } from '../../src/labs/protocol';
import { race } from '../../src/labs/race';
import { labDigits } from './run';

const config = startOf(race.controls);
const digits = { digits: labDigits, isSynthetic: false };

describe('the page in a worker’s place', () => {
  const nextReply = (worker: LabWorker, request: Request) =>
    new Promise<Reply>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(request);
    });

  it('works a stretch in short slices and shows only what the last one came to', async () => {
    const budgets: number[] = [];
    const worker = createPageWorker(async (post) => (request) => {
      if (request.kind === 'start') return post({ kind: 'started', backend: 'javascript' });
      budgets.push(request.milliseconds);
      const progress = budgets.length / 100;
      post({ kind: 'snapshot', snapshot: { config, progress, racers: [] }, isDone: false, milliseconds: 1 });
    });
    expect(await nextReply(worker, { kind: 'start', lab: 'race', config, ...digits })).toMatchObject({
      kind: 'started',
    });
    const reply = await nextReply(worker, { kind: 'advance', milliseconds: 100 });
    expect(budgets.length).toBeGreaterThan(4);
    expect(budgets.filter((budget) => budget > 20)).toEqual([]);
    expect(reply).toMatchObject({ kind: 'snapshot', snapshot: { progress: budgets.length / 100 } });
    budgets.length = 0;
    await nextReply(worker, { kind: 'advance', milliseconds: 0 });
    expect(budgets).toEqual([0]);
  });

  it('comes to the same as any worker', async () => {
    const worker = createPageWorker();
    const small = { ...config, steps: 50, methods: ['batch'] as const, batchSize: 16 };
    await nextReply(worker, { kind: 'start', lab: 'race', config: small, ...digits });
    const reply = await nextReply(worker, { kind: 'advance', milliseconds: 0 });
    expect(reply).toMatchObject({ kind: 'snapshot', snapshot: { progress: 1 / 50 } });
  });

  it('is silent once it was ended', async () => {
    const worker = createPageWorker(async (post) => () => post({ kind: 'started', backend: 'javascript' }));
    let heard = 0;
    worker.onmessage = () => {
      heard += 1;
    };
    worker.postMessage({ kind: 'advance', milliseconds: 50 });
    worker.terminate();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toBe(0);
  });
});
