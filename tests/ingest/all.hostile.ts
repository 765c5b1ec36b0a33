import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ingest } from '../../src/ingest/ingest.ts';
import { ROWS } from './hostile/rows.ts';
import { expectOutcome, openHostileIngest } from './hostile/scene.ts';

/** Limits of what one hostile input may cost the process that serves everybody else. */
const SECONDS = 7;
const MEGABYTES = 64;
/**
 * Of processor time in one turn of the event loop: nobody may wait for 100, and this is well under it. The clock's
 * own figure is printed beside it; on a machine that does other work that is mostly the other work.
 */
const WORKED_MILLISECONDS = 60;

/** Watches this thread; the function that it gives ends that, and tells the longest turn in processor milliseconds. */
function watchedTurns(): () => number {
  let longest = 0;
  let before = process.threadCpuUsage();
  const look = () => {
    const { user, system } = process.threadCpuUsage(before);
    before = process.threadCpuUsage();
    longest = Math.max(longest, (user + system) / 1_000);
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

describe('a hostile input costs little, whatever it is', () => {
  let otherSide: Worker;
  let host = '';
  let ingest: Ingest;
  let before = 0;
  const worst = { seconds: 0, blocked: 0, worked: 0, grown: 0 };

  const said = <T>() => new Promise<T>((heard) => otherSide.once('message', heard));
  /** In megabytes, of this thread and of the buffers that all threads share. */
  const memory = async () => {
    // Workers that were ended give their memory back a moment later.
    await new Promise((later) => setTimeout(later, 100));
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1e6;
  };

  beforeAll(async () => {
    otherSide = new Worker(new URL('./hostile/other-side.ts', import.meta.url), { execArgv: [] });
    host = await said<string>();
    ingest = await openHostileIngest(host);
    before = await memory();
  });
  afterAll(async () => {
    await ingest.close();
    await otherSide.terminate();
    const figures = Object.entries(worst).map(([name, figure]) => [name, Math.round(figure * 10) / 10]);
    console.log(JSON.stringify(Object.fromEntries(figures)));
  });

  // A machine that does other work may be late by itself: what is slow three times is slow.
  it.each(ROWS)('$name', { retry: 2 }, async ({ name, make, send, becomes }) => {
    let made = new Uint8Array();
    if (make) {
      otherSide.postMessage(name);
      made = await said<Uint8Array<ArrayBuffer>>();
    }
    globalThis.gc?.();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const turns = watchedTurns();
    const begun = performance.now();
    const outcome = await send(ingest, `http://${host}`, made);
    const seconds = (performance.now() - begun) / 1_000;
    delay.disable();
    const worked = turns();
    worst.worked = Math.max(worst.worked, worked);
    made = new Uint8Array();
    const blocked = delay.max / 1e6;
    const grown = (await memory()) - before;
    worst.seconds = Math.max(worst.seconds, seconds);
    worst.blocked = Math.max(worst.blocked, blocked);
    worst.grown = Math.max(worst.grown, grown);
    expectOutcome(outcome, becomes);
    expect.soft(seconds, 'seconds').toBeLessThan(SECONDS);
    expect.soft(worked, 'milliseconds of one turn of the event loop').toBeLessThan(WORKED_MILLISECONDS);
    expect.soft(grown, 'megabytes more than at the beginning').toBeLessThan(MEGABYTES);
  });
});
