// The bot as a process: store, libraries and Discord put together, and a clean end whatever ends it.
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { ACTIONS, COMMANDS } from '../commands/index.ts';
import { MENUS } from '../commands/menus.ts';
import type { Settings } from './config.ts';
import { startBot } from './discord/bot.ts';
import { channelLibraries } from './discord/channel-libraries.ts';
import { BotFault, loggable } from './discord/fault.ts';
import { openLibraries } from './library.ts';
import { servicesFor } from './local.ts';
import { openLog } from './log.ts';
import { pollDueFeeds } from './poll-feeds.ts';
import { StoreError } from './store/fault.ts';
import { openSqlite } from './store/sqlite.ts';
import { fallSilent, tellConnected, toldToStop } from './supervised.ts';

/** How often it is looked what is due, in milliseconds. */
const LOOK_EVERY = 60_000;

/** What does not close within this, in milliseconds, is left as it is. */
const CLOSE_WITHIN = 20_000;

/** How often the counters are written into the log, in milliseconds. */
const TELL_EVERY = 60 * 60_000;

/**
 * What V8 lets its heap grow by after a full collection, in percent. Left to itself it waits until the heap is several
 * times as large, so that under load memory rises for minutes though nothing is kept.
 */
const HEAP_GROWTH = 50;

/** Runs until it is told to stop or Discord closes for good. Gives the exit status: 0 told, 1 broken, 2 set up wrong. */
export async function runBot(settings: Settings, token: string): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const log = openLog(settings.LOG_LEVEL);
  if (settings.FETCH_ALLOW.length > 0)
    log.warn({ hosts: settings.FETCH_ALLOW }, 'FETCH_ALLOW lets these hosts be fetched from, public or not');
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const store = await openSqlite({ file: `${settings.DATA_DIR}/verbatim.db` });
    closing.unshift(() => store.close());
    const libraries = openLibraries({
      store,
      now: Date.now,
      quotas: {
        articles: settings.MAX_ARTICLES,
        bytes: settings.MAX_LIBRARY_MEGABYTES * 1_048_576,
        addsPerHour: settings.MAX_ADDS_PER_HOUR,
      },
    });
    const { services, ingest } = servicesFor(settings, libraries);
    closing.unshift(() => ingest.close());
    // While the bot connects, so that the first article does not wait for it; what is wrong shows at that article.
    ingest.warm().catch(() => undefined);
    const bot = await startBot({
      token,
      ...(settings.DISCORD_API_URL === undefined ? {} : { apiUrl: settings.DISCORD_API_URL }),
      requestsPerSecond: settings.DISCORD_REQUESTS_PER_SECOND,
      asksPerMinute: settings.MAX_ASKS_PER_MINUTE,
      commands: COMMANDS,
      actions: ACTIONS,
      menus: MENUS,
      libraries: channelLibraries({
        libraries,
        departures: store.departures,
        now: services.now,
        departedDays: settings.DEPARTED_DAYS,
      }),
      replyStates: store.replyStates,
      services,
      log,
    });
    closing.unshift(() => bot.stop());
    tellConnected();
    process.stdout.write(`Verbatim is connected. Invite it to a server: ${bot.invite}\n`);

    const stopped = new AbortController();
    void often(() => libraries.sweep(), 'sweeping', stopped.signal, log);
    const poller = { libraries, ingest, now: services.now, announce: bot.announce };
    void often(() => pollDueFeeds(poller), 'polling feeds', stopped.signal, log);
    void often(countsTold(bot.counts, log), 'telling the counts', stopped.signal, log);
    const ended = await Promise.race([told(), broken(log), bot.ended]);
    stopped.abort();
    if (ended instanceof BotFault) throw ended;
    return ended;
  } catch (error) {
    if (!(error instanceof BotFault) && !(error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof BotFault && error.fault === 'unreachable' ? 1 : 2;
  } finally {
    setTimeout(() => process.exit(1), CLOSE_WITHIN).unref();
    for (const close of closing) await close();
    fallSilent();
  }
}

/** Writes the counters into the log, where they have changed and an hour is over. */
function countsTold(counts: Readonly<Record<string, number>>, log: ReturnType<typeof openLog>) {
  let told = { ...counts };
  let at = Date.now();
  return async (): Promise<void> => {
    if (Date.now() - at < TELL_EVERY || isDeepStrictEqual(told, counts)) return;
    told = { ...counts };
    at = Date.now();
    log.info({ counts: told }, 'so far');
  };
}

/** Resolves when the operator or the system asks the program to stop. */
function told(): Promise<number> {
  return new Promise((resolve) => {
    const stop = () => resolve(0);
    void toldToStop().then(stop);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

/** Resolves on what nobody caught: the state of the process is unknown then, so it ends, and is started anew. */
function broken(log: ReturnType<typeof openLog>): Promise<number> {
  return new Promise((resolve) => {
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      process.once(event, (error: unknown) => {
        log.fatal({ error: loggable(error) }, 'stopping after an error that nothing caught');
        resolve(1);
      });
    }
  });
}

async function often(
  work: () => Promise<void>,
  name: string,
  signal: AbortSignal,
  log: ReturnType<typeof openLog>,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => log.error({ error: loggable(error) }, `${name} failed`));
    await sleep(LOOK_EVERY, null, { signal }).catch(() => null);
  }
}
