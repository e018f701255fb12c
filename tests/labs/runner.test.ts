import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/labs/protocol';
import { type LabId, labIds, labs } from '../../src/labs/registry';
import { createRunner } from '../../src/labs/runner';
import { javascript } from '../../src/nn/javascript/backend';
import { firstOf, settingsOf, snapshotsOf } from './quick';
import { labDigits } from './run';

describe('every lab', () => {
  const results = new Map<LabId, unknown>();

  it.each(labIds)('%s: progresses from 0 to 1, repeats itself, and shows what can be sent to a page', (id) => {
    const taken = structuredClone(firstOf(id));
    const snapshots = snapshotsOf(id);
    const progress = snapshots.map((snapshot) => snapshot.progress);
    expect(progress.filter((value, index) => value < (progress[index - 1] ?? 0) || value > 1)).toEqual([]);
    expect(progress.at(-1)).toBe(1);
    const last = snapshots.at(-1)!;
    expect(structuredClone(last)).toEqual(last);
    expect(snapshotsOf(id).at(-1)).toEqual(last);
    results.set(id, last);
    expect(snapshots[0]).toEqual(taken);
  });

  it.each(labIds)('%s: its verdict is made of numbers and names of this run', (id) => {
    const lab = labs[id] as unknown as { verdict: (result: unknown) => readonly { key: string; values: object }[] };
    const findings = lab.verdict(results.get(id));
    expect(findings.length).toBeGreaterThan(0);
    const offenders = findings.filter(({ values }) =>
      Object.values(values).some((value) => typeof value !== 'string' && !Number.isFinite(value)),
    );
    expect(offenders).toEqual([]);
  });
});

describe('createRunner', () => {
  const start = { kind: 'start', lab: 'depth', config: settingsOf('depth'), digits: labDigits, isSynthetic: false };

  function runnerWithClock(perCall: number) {
    const replies: Reply[] = [];
    let time = 0;
    const handle = createRunner(
      javascript,
      (reply) => replies.push(reply),
      () => {
        time += perCall;
        return time;
      },
    ) as (request: object) => void;
    return { handle, replies };
  }

  it('answers one reply a request and steps only when asked', () => {
    const { handle, replies } = runnerWithClock(1);
    handle(start);
    expect(replies).toEqual([{ kind: 'started', backend: 'javascript' }]);
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toMatchObject({ kind: 'snapshot', isDone: false, snapshot: { progress: 1 / 3 } });
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toMatchObject({ isDone: false, snapshot: { progress: 2 / 3 } });
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toMatchObject({ isDone: true, snapshot: { progress: 1 } });
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toMatchObject({ isDone: true, snapshot: { progress: 1 } });
    expect(replies.length).toBe(5);
  });

  it('says why it runs on JavaScript, where something faster was tried', () => {
    const replies: Reply[] = [];
    const handle = createRunner(
      javascript,
      (reply) => replies.push(reply),
      () => 0,
      'blocked',
    ) as (request: object) => void;
    handle(start);
    expect(replies).toEqual([{ kind: 'started', backend: 'javascript', reason: 'blocked' }]);
  });

  it('goes on until its time is up, and says how long it has worked', () => {
    const { handle, replies } = runnerWithClock(10);
    handle(start);
    handle({ kind: 'advance', milliseconds: 15 });
    expect(replies.at(-1)).toMatchObject({ isDone: false, snapshot: { progress: 2 / 3 }, milliseconds: 30 });
    handle({ kind: 'advance', milliseconds: 1000 });
    expect(replies.at(-1)).toMatchObject({ isDone: true, snapshot: { progress: 1 } });
  });

  it('gives the same result in one go as step by step', () => {
    const [slow, fast] = [runnerWithClock(1), runnerWithClock(1)];
    slow.handle(start);
    for (let step = 0; step < 3; step++) slow.handle({ kind: 'advance', milliseconds: 0 });
    fast.handle(start);
    fast.handle({ kind: 'advance', milliseconds: 1e6 });
    const snapshotOf = (reply: Reply | undefined) => (reply?.kind === 'snapshot' ? reply.snapshot : null);
    expect(snapshotOf(slow.replies.at(-1))).toEqual(snapshotOf(fast.replies.at(-1)));
  });

  it('reports what goes wrong instead of dying', () => {
    const { handle, replies } = runnerWithClock(1);
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toEqual({ kind: 'failed', message: 'createRunner: advance before start' });
    handle({ ...start, config: { ...start.config, methods: null } });
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toMatchObject({ kind: 'failed' });
    handle(start);
    handle({ kind: 'advance', milliseconds: 0 });
    expect(replies.at(-1)).toMatchObject({ kind: 'snapshot' });
  });
});
