// Reads long articles in a thread of their own, so that nobody else waits for them.
import { setImmediate as immediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Reading, readingOf } from '../core/reading.ts';

type Readable = { readonly text: string; readonly title?: string; readonly language?: string };

/** What the thread is asked, and what it gives. */
export type Asked = { readonly number: number; readonly article: Readable };
type Given = { readonly number: number; readonly reading: Reading };

/** Shorter texts, in UTF-16 code units, are read in less time than others would notice. */
const LONG = 40_000;

/** How long the thread is kept for the next article, in milliseconds. */
const KEPT_FOR = 10_000;

/** Reads an article: a long one aside, a short one, or where no thread can be had, here and now. */
export function readingThread(): (article: Readable) => Promise<Reading> {
  let worker: Worker | null = null;
  let closing: NodeJS.Timeout | undefined;
  let next = 0;
  const waiting = new Map<number, { settle: (reading: Reading) => void; article: Readable }>();

  const started = (): Worker => {
    const thread = new Worker(new URL('./reading-worker.ts', import.meta.url), { execArgv: [], env: {} });
    thread.on('message', ({ number, reading }: Given) => settle(number, reading));
    thread.on('error', () => undefined);
    thread.once('exit', () => {
      if (worker === thread) worker = null;
      for (const [number, { article }] of waiting) settle(number, readingOf(article));
    });
    return thread;
  };

  const settle = (number: number, reading: Reading): void => {
    waiting.get(number)?.settle(reading);
    waiting.delete(number);
    if (waiting.size > 0) return;
    worker?.unref();
    clearTimeout(closing);
    closing = setTimeout(() => void worker?.terminate(), KEPT_FOR).unref();
  };

  let before: Promise<unknown> = Promise.resolve();

  /** One after the other, and between any two whatever else is waiting: many together would hold the process for long. */
  function readHere(article: Readable): Promise<Reading> {
    const reading = before.then(async () => {
      await immediate();
      return readingOf(article);
    });
    before = reading.catch(() => undefined);
    return reading;
  }

  return (article) => {
    if (article.text.length < LONG) return readHere(article);
    return new Promise((resolve) => {
      clearTimeout(closing);
      worker ??= started();
      worker.ref();
      next += 1;
      waiting.set(next, { settle: resolve, article });
      worker.postMessage({ number: next, article } satisfies Asked);
    });
  };
}
