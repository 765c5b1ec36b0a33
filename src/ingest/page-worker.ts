// The thread in which foreign bytes are read: it may be ended at any moment, and nothing is lost with it.
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Job } from './job.ts';
import { answerTo } from './job.ts';

const port = parentPort;
if (port === null) throw new Error('page-worker runs as a worker thread only');

// Whatever a page costs, the thread that serves everybody else goes first. On Linux a priority is the thread's own.
if (process.platform === 'linux') setPriority(5);

port.on('message', async (job: Job) => {
  port.postMessage(await answerTo(job));
});

// The page reader is what most jobs need: it is loaded before the first of them comes.
await import('./html/read-page.ts');
port.postMessage('ready');
