// Keeps worker threads warm, gives each one job at a time, and ends those that take too long or too much.
import { Worker } from 'node:worker_threads';
import type { Job, Tasks } from './job.ts';
import { type Refusal, refusal } from './refusal.ts';

export type PoolLimits = {
  /** Of processor time's wall clock for one job. */
  readonly seconds: number;
  /** Of one worker, what it holds outside the JavaScript heap included. */
  readonly megabytes: number;
  readonly workers: number;
  /** Jobs that may wait; further ones are refused. */
  readonly waiting: number;
};

export const POOL_LIMITS: PoolLimits = { seconds: 4, megabytes: 128, workers: 2, waiting: 50 };

/** How often a busy worker's memory is looked at, in milliseconds. */
const LOOK_EVERY = 50;
/** A worker has a beginning, which counts neither for its jobs nor against them. */
const START_SECONDS = 20;

/** What a task gives, or why the worker was ended. */
type Outcome<Task extends keyof Tasks> = Tasks[Task]['gives'] | Refusal;
type Answer = Outcome<keyof Tasks>;

type Waiting = {
  readonly job: Job;
  readonly transfer: ArrayBuffer[];
  readonly signal: AbortSignal | undefined;
  readonly settle: (answer: Answer) => void;
};

export type WorkerPool = {
  /** Has a task done; the bytes given are handed over, not copied, and are empty afterwards. */
  run<Task extends keyof Tasks>(
    task: Task,
    given: Tasks[Task]['takes'],
    signal?: AbortSignal,
  ): Promise<Outcome<Task>>;
  /** Starts a worker before it is needed. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

/** A pool of workers; they are started when first needed and do not keep the process alive. */
export function openPool(limits: PoolLimits = POOL_LIMITS): WorkerPool {
  const idle: Worker[] = [];
  const queue: Waiting[] = [];
  let alive = 0;
  let closed = false;

  const start = async (): Promise<Worker> => {
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.megabytes - 16,
        maxYoungGenerationSizeMb: 16,
        stackSizeMb: 4,
      },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.unref();
    await started(worker);
    worker.unref();
    worker.once('exit', () => forget(worker));
    worker.on('error', () => undefined);
    return worker;
  };

  const forget = (worker: Worker) => {
    const at = idle.indexOf(worker);
    if (at >= 0) {
      idle.splice(at, 1);
      alive -= 1;
    }
  };

  const next = async (): Promise<void> => {
    if (queue.length === 0) return;
    let worker = idle.pop();
    if (worker === undefined) {
      if (alive >= limits.workers) return;
      alive += 1;
      try {
        worker = await start();
      } catch (error) {
        alive -= 1;
        throw error;
      }
    }
    const waiting = queue.shift();
    if (waiting === undefined || closed) {
      if (closed) await worker.terminate();
      else idle.push(worker);
      return;
    }
    const { answer, usable } = await runJob(worker, waiting, limits);
    if (usable && !closed) idle.push(worker);
    else {
      alive -= 1;
      void worker.terminate();
      // A new one in its place, so that the next article finds it warm.
      if (!closed && queue.length === 0) void warm().catch(() => undefined);
    }
    waiting.settle(answer);
    void next();
  };

  const warm = async (): Promise<void> => {
    if (alive >= limits.workers || idle.length > 0 || closed) return;
    alive += 1;
    try {
      const worker = await start();
      if (closed) await worker.terminate();
      else idle.push(worker);
      void next();
    } catch (error) {
      alive -= 1;
      throw error;
    }
  };

  return {
    run<Task extends keyof Tasks>(task: Task, given: Tasks[Task]['takes'], signal?: AbortSignal) {
      if (queue.length >= limits.waiting) return Promise.resolve(refusal('busy', {}));
      return new Promise<Outcome<Task>>((settle, fail) => {
        const job = { task, given } as Job;
        queue.push({ job, transfer: transferOf(given), signal, settle: settle as (answer: Answer) => void });
        next().catch(fail);
      });
    },
    warm,
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.settle(refusal('cancelled', {}));
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** Bytes that fill their buffer are handed over; a part of a buffer belongs to somebody else and is copied. */
function transferOf(given: Tasks[keyof Tasks]['takes']): ArrayBuffer[] {
  if (!('bytes' in given)) return [];
  const { buffer, byteLength } = given.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** Settles once the worker says that it is ready. */
function started(worker: Worker): Promise<void> {
  return new Promise((ready, fail) => {
    const timer = setTimeout(() => end(new Error('the page worker did not start')), START_SECONDS * 1_000);
    const onReady = () => end(null);
    const onExit = () => end(new Error('the page worker ended while it started'));
    const end = (error: Error | null) => {
      clearTimeout(timer);
      worker.off('message', onReady).off('error', end).off('exit', onExit);
      if (error === null) ready();
      else fail(error);
    };
    worker.on('message', onReady).on('error', end).on('exit', onExit);
  });
}

/** Runs one job on `worker`; unusable afterwards is a worker that was too slow, too big, or broke. */
function runJob(
  worker: Worker,
  waiting: Waiting,
  limits: PoolLimits,
): Promise<{ answer: Answer; usable: boolean }> {
  const { job, transfer, signal } = waiting;
  if (signal?.aborted) return Promise.resolve({ answer: refusal('cancelled', {}), usable: true });
  return new Promise((settle) => {
    const tooBig: Refusal = refusal('reading-too-big', { megabytes: limits.megabytes });
    const timer = setTimeout(
      () => end(refusal('reading-too-slow', { seconds: limits.seconds }), false),
      limits.seconds * 1_000,
    );
    const look = setInterval(async () => {
      const held = await worker.getHeapStatistics().catch(() => null);
      if (held !== null && held.external_memory > limits.megabytes * 1_000_000) end(tooBig, false);
    }, LOOK_EVERY);
    const onMessage = (answer: Answer) => end(answer, true);
    const onError = (error: NodeJS.ErrnoException) =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooBig : refusal('unreadable', { type: 'document' }),
        false,
      );
    const onAbort = () => end(refusal('cancelled', {}), false);
    const onExit = () => end(tooBig, false);
    const end = (answer: Answer, usable: boolean) => {
      clearTimeout(timer);
      clearInterval(look);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      worker.unref();
      settle({ answer, usable });
    };
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.postMessage(job, transfer);
  });
}
