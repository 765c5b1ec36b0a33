// A bot for tests: the real adapter, libraries and store, through the unmodified client, against the playground.
import { pino } from 'pino';
import { afterAll, afterEach } from 'vitest';
import type { ActionHandler, Command } from '../../commands/command.ts';
import { MENUS } from '../../commands/menus.ts';
import { type RunningBot, startBot } from '../../src/discord/bot.ts';
import { channelLibraries } from '../../src/discord/channel-libraries.ts';
import type { BotParts } from '../../src/discord/parts.ts';
import { type Ingest, openIngest } from '../../src/ingest/ingest.ts';
import { type Libraries, openLibraries } from '../../src/library.ts';
import { openPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/index.ts';
import { sampleDraft } from '../../src/sample.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

export type Stage = {
  readonly discord: Playground;
  readonly store: Store;
  readonly libraries: Libraries;
  readonly log: string[];
  /** Starts a bot; several may follow one another over the same store. */
  readonly bot: (parts?: Partial<BotParts>) => Promise<RunningBot>;
};

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** One for all tests of a file: it holds nothing of theirs, and its worker takes a while to start. */
let shared: Ingest | null = null;

function sharedIngest(): Ingest {
  shared ??= openIngest();
  return shared;
}

afterAll(async () => {
  await shared?.close();
  shared = null;
});

/** A Discord, an empty store in memory, and a way to start the bot; all of it is closed after the test. */
export async function stage(
  commands: readonly Command[],
  actions: readonly ActionHandler[] = [],
  options: PlaygroundOptions = {},
): Promise<Stage> {
  const discord = await openPlayground({ strict: true, ...options });
  closing.push(() => discord.close());
  const store = await openSqlite({ file: ':memory:' });
  closing.push(() => store.close());
  const { now } = discord.clock;
  const ingest = sharedIngest();
  const libraries = openLibraries({ store, now });
  const log: string[] = [];
  const bot = async (parts: Partial<BotParts> = {}): Promise<RunningBot> => {
    const running = await startBot({
      token: discord.token,
      apiUrl: discord.api,
      requestsPerSecond: 1_000,
      asksPerMinute: 1_000,
      commands,
      actions,
      menus: MENUS,
      libraries: channelLibraries({ libraries, departures: store.departures, now, departedDays: 30 }),
      replyStates: store.replyStates,
      services: {
        now,
        mostShownWords: 2_000,
        departedDays: 30,
        ingest,
        people: libraries,
        sample: () => sampleDraft(ingest),
      },
      log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
      ...parts,
    });
    closing.push(() => running.stop());
    return running;
  };
  return { discord, store, libraries, log, bot };
}
