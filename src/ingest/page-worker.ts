// The thread in which foreign bytes are read: it may be ended at any moment, and nothing is lost with it.
import { parentPort } from 'node:worker_threads';
import type { Job } from './job.ts';
import { answerTo } from './job.ts';

const port = parentPort;
if (port === null) throw new Error('page-worker runs as a worker thread only');

port.on('message', async (job: Job) => {
  port.postMessage(await answerTo(job));
});

// The page reader is what most jobs need: it is loaded before the first of them comes.
await import('./html/read-page.ts');
port.postMessage('ready');
