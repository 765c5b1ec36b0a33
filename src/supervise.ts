// npm start: with a token the bot as a process of its own, started anew when it breaks; without one the terminal, here.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { configure } from './config.ts';
import { CONNECTED, STOP } from './supervised.ts';

const START = fileURLToPath(new URL('start.mjs', import.meta.url));

/**
 * Before the bot is started anew, in milliseconds; doubled each time it breaks again soon. Discord lets a bot start a
 * thousand times a day.
 */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 5 * 60_000;

/** Whoever has run for so long has not broken soon, in milliseconds. */
const LONG = 10 * 60_000;

/** In milliseconds. */
const LOOK_FOR_NPM_EVERY = 1_000;

const configured = configure(process.cwd(), process.env);
if ('settings' in configured && configured.settings.DISCORD_TOKEN !== undefined)
  process.exitCode = await keptRunning();
else await import('./main.ts');

/** Gives the exit status: 0 told to stop, 1 broken before it ever ran, 2 set up wrong. */
async function keptRunning(): Promise<number> {
  const stopping = new AbortController();
  let child: ChildProcess | null = null;
  const stop = () => {
    stopping.abort();
    if (child?.connected) child.send(STOP);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  onNpmGone(stop);

  let everConnected = false;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const begun = performance.now();
    child = fork(START, ['run']);
    child.on('message', (message) => {
      everConnected ||= message === CONNECTED;
    });
    const [status] = (await once(child, 'exit')) as [number | null];
    // What never ran, or is set up wrong, is for the operator to mend.
    if (stopping.signal.aborted || status === 0 || status === 2 || !everConnected) return status ?? 1;
    if (performance.now() - begun > LONG) pause = FIRST_PAUSE;
    process.stderr.write(`The bot has ended by itself; it is started anew in ${pause / 1_000} s.\n`);
    await sleep(pause, null, { signal: stopping.signal }).catch(() => null);
    if (stopping.signal.aborted) return 0;
  }
}

/** npm puts a shell between itself and its scripts, which does not pass on that it was told to stop: it is just gone. */
function onNpmGone(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid: shell } = process;
  setInterval(() => {
    if (process.ppid !== shell) stop();
  }, LOOK_FOR_NPM_EVERY).unref();
}
