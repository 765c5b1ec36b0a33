// The thread in which long articles are read.
import { parentPort } from 'node:worker_threads';
import { readingOf } from '../core/reading.ts';
import type { Asked } from './reading-thread.ts';

const port = parentPort;
if (port === null) throw new Error('reading-worker runs as a worker thread only');

port.on('message', ({ number, article }: Asked) => {
  port.postMessage({ number, reading: readingOf(article) });
});
