import { describe, expect, it } from 'vitest';
import { createClient, estimate, type LabWorker, measure, type RunState, type WorkerKind } from '../../src/labs/client';
import { startOf } from '../../src/labs/control';
import type { Reply, Request } from '../../src/labs/protocol';
import { type RaceSnapshot, race } from '../../src/labs/race';
import { labDigits } from './run';

const config = startOf(race.controls);
const digits = { digits: labDigits, isSynthetic: false };

/** A worker that does what the test says. */
class FakeWorker implements LabWorker {
  readonly asked: Request[] = [];
  isEnded = false;
  onmessage: LabWorker['onmessage'] = null;
  onerror: LabWorker['onerror'] = null;
  onmessageerror: LabWorker['onmessageerror'] = null;
  constructor(readonly kind: WorkerKind) {}
  postMessage(request: Request) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: Reply) {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
  started() {
    this.say({ kind: 'started', backend: 'javascript' });
  }
  shows(progress: number, milliseconds: number) {
    const snapshot: RaceSnapshot = { config, progress, racers: [] };
    this.say({ kind: 'snapshot', snapshot, isDone: progress === 1, milliseconds });
  }
  dies(message: string) {
    const event = { message, preventDefault: () => {} };
    this.onerror?.(event as ErrorEvent);
  }
  /** How long each stretch was that it was asked to work. */
  get stretches() {
    return this.asked.flatMap((request) => (request.kind === 'advance' ? [request.milliseconds] : []));
  }
}

function clientWithWorkers() {
  const workers: FakeWorker[] = [];
  const states: RunState<RaceSnapshot>[] = [];
  const create = (kind: WorkerKind) => {
    const worker = new FakeWorker(kind);
    workers.push(worker);
    return worker;
  };
  const client = createClient('race', create, (state) => states.push(state));
  return { client, workers, create, last: () => states.at(-1)!, newest: () => workers.at(-1)! };
}

describe('a run', () => {
  it('asks for one stretch after the other, ends its worker with itself, and keeps what it showed', () => {
    const { client, newest, last } = clientWithWorkers();
    client.start(config, digits);
    expect(newest().asked).toEqual([{ kind: 'start', lab: 'race', config, ...digits }]);
    newest().started();
    newest().shows(0.5, 100);
    expect(newest().stretches).toHaveLength(2);
    expect(last()).toMatchObject({ phase: 'running', result: { progress: 0.5 }, milliseconds: 100 });
    newest().shows(1, 200);
    expect(newest().stretches).toHaveLength(2);
    expect(newest().isEnded).toBe(true);
    expect(last()).toMatchObject({ phase: 'done', result: { progress: 1 }, trouble: null });
  });

  it('asks for nothing while it is paused, and for one step at a time when it is stepped', () => {
    const { client, newest, last } = clientWithWorkers();
    client.start(config, digits);
    newest().started();
    client.pause();
    newest().shows(0.2, 100);
    expect(newest().stretches).toHaveLength(1);
    expect(last()).toMatchObject({ phase: 'paused', result: { progress: 0.2 } });
    client.step();
    client.step();
    expect(newest().stretches.slice(1)).toEqual([0]);
    newest().shows(0.21, 101);
    expect(last().phase).toBe('paused');
    client.goOn();
    expect(newest().stretches.slice(2)).toHaveLength(1);
    expect(newest().stretches.at(-1)).toBeGreaterThan(0);
    expect(last().phase).toBe('running');
  });

  it('that begins with a step waits after it', () => {
    const { client, newest, last } = clientWithWorkers();
    client.start(config, digits, true);
    newest().started();
    newest().shows(0.01, 5);
    expect(newest().stretches).toEqual([0]);
    expect(last().phase).toBe('paused');
  });

  it('ends at once when it is cancelled, and hears nothing more of its worker', () => {
    const { client, newest, last } = clientWithWorkers();
    client.start(config, digits);
    newest().started();
    newest().shows(0.5, 100);
    client.cancel();
    expect(newest().isEnded).toBe(true);
    newest().shows(0.7, 200);
    expect(last()).toMatchObject({ phase: 'cancelled', result: { progress: 0.5 } });
    client.goOn();
    client.pause();
    client.step();
    expect(last().phase).toBe('cancelled');
  });

  it('that is started again begins anew, in a worker of its own', () => {
    const { client, workers, last } = clientWithWorkers();
    client.start(config, digits);
    client.start({ ...config, seed: 2 }, { ...digits, isSynthetic: true });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(last()).toMatchObject({ phase: 'running', result: null, isSynthetic: true });
  });

  it('asks first when it turns out to be long, once, and only after it has worked for a while', () => {
    const { client, newest, last } = clientWithWorkers();
    client.start(config, digits);
    newest().started();
    newest().shows(0.001, 100);
    newest().shows(0.002, 300);
    expect(last().phase).toBe('running');
    newest().shows(0.01, 1200);
    const before = newest().stretches.length;
    expect(last().phase).toBe('asking');
    expect(last().expected).toBeGreaterThan(20_000);
    client.goOn();
    newest().shows(0.02, 2400);
    expect(last().phase).toBe('running');
    expect(newest().stretches.length).toBeGreaterThan(before);
  });
});

describe('a worker that dies', () => {
  it('is followed by one in plain JavaScript, from the beginning, and the reader is told', () => {
    const { client, workers, newest, last } = clientWithWorkers();
    client.start(config, digits);
    newest().started();
    newest().shows(0.5, 100);
    newest().dies('out of memory');
    expect(workers.map(({ kind, isEnded }) => ({ kind, isEnded }))).toEqual([
      { kind: 'fastest', isEnded: true },
      { kind: 'javascript', isEnded: false },
    ]);
    expect(newest().asked).toHaveLength(1);
    newest().started();
    newest().shows(1, 300);
    expect(last()).toMatchObject({ phase: 'done', trouble: 'out of memory' });
  });

  it('has failed for good when plain JavaScript began and could not end the run either', () => {
    const { client, workers, newest, last } = clientWithWorkers();
    client.start(config, digits);
    newest().say({ kind: 'failed', message: 'first' });
    newest().started();
    newest().say({ kind: 'failed', message: 'second' });
    expect(workers.map(({ kind }) => kind)).toEqual(['fastest', 'javascript']);
    expect(last()).toMatchObject({ phase: 'failed', trouble: 'second' });
    expect(newest().isEnded).toBe(true);
  });

  it('before it ever began, twice: the page itself does the work', () => {
    const { client, workers, newest, last } = clientWithWorkers();
    client.start(config, digits);
    newest().dies('blocked');
    newest().dies('blocked');
    expect(workers.map(({ kind }) => kind)).toEqual(['fastest', 'javascript', 'page']);
    newest().started();
    newest().shows(1, 300);
    expect(last().phase).toBe('done');
  });

  it('that cannot even be made is one that died', () => {
    const states: RunState<RaceSnapshot>[] = [];
    const page = new FakeWorker('page');
    const create = (kind: WorkerKind) => {
      if (kind !== 'page') throw new Error('no workers here');
      return page;
    };
    createClient('race', create, (state) => states.push(state)).start(config, digits);
    page.started();
    page.shows(1, 10);
    expect(states.at(-1)).toMatchObject({ phase: 'done', trouble: 'no workers here' });
  });
});

describe('what a run is going to take', () => {
  it('is told by its pace since the first snapshot', () => {
    expect(estimate({ milliseconds: 500, progress: 0.1 }, { milliseconds: 600, progress: 0.2 })).toBeCloseTo(1400);
    expect(estimate({ milliseconds: 500, progress: 0.1 }, { milliseconds: 600, progress: 0.1 })).toBeNull();
  });

  it('is measured by beginning it, told once, and the worker is ended', () => {
    const { create, newest } = clientWithWorkers();
    const told: (number | null)[] = [];
    measure('race', create, config, digits, (milliseconds) => told.push(milliseconds));
    newest().started();
    newest().shows(0.1, 200);
    expect(told).toEqual([]);
    newest().shows(0.2, 400);
    expect(told).toEqual([2000]);
    expect(newest().isEnded).toBe(true);
  });

  it('is the time itself where the run is over at once', () => {
    const { create, newest } = clientWithWorkers();
    const told: (number | null)[] = [];
    measure('race', create, config, digits, (milliseconds) => told.push(milliseconds));
    newest().started();
    newest().shows(1, 120);
    expect(told).toEqual([120]);
  });

  it('is not told when it was given up', () => {
    const { create, newest } = clientWithWorkers();
    const told: (number | null)[] = [];
    measure('race', create, config, digits, (milliseconds) => told.push(milliseconds))();
    newest().shows(1, 120);
    expect(newest().isEnded).toBe(true);
    expect(told).toEqual([]);
  });
});
