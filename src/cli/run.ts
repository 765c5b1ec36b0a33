// What the command line does, apart from the process it runs in.
import type { Readable, Writable } from 'node:stream';
import { configure, type Settings } from '../config.ts';
import { isLibraryId, type Library, libraryFromFiles, openLibraries } from '../library.ts';
import { allowedHosts, localContext, servicesFor } from '../local.ts';
import { SAMPLES } from '../sample.ts';
import { openSqlite } from '../store/sqlite.ts';
import { type Given, givenBy, WrongUse } from './arguments.ts';
import { type AskingTask, answerTask } from './asking.ts';
import { KEEPING_TASKS, type KeepingTask, keepTask } from './keeping.ts';
import { type Out, outOn } from './out.ts';
import { quotesOfFile, quotesOfLines } from './quotes.ts';
import { rankFiles } from './rank.ts';

const USAGE = `verbatim: answers about news articles in their own words, with who said them

  ask [--json] [--articles PATH]… [--db FILE] [--speaker NAME] [--article ID] QUESTION
  who [--json] [--articles PATH]… [--db FILE] QUOTATION
  speaker [--json] [--articles PATH]… [--db FILE] NAME
      PATH is a file or a folder of articles; with neither PATH nor FILE, the sample article.
      With - for the words, one question a line comes from standard input, and one line of JSON goes out for each.
  quotes [--json] FILE      who says what in one file
  quotes --jsonl            lines {"id", "text"} in, lines {"id", "quotes"} out
  rank CORPUS.jsonl QUERIES.jsonl
  add [--db FILE] [--title TITLE] LINK|FILE|FOLDER…
  list | show ARTICLE | remove ID… | export | import [FILE]      [--json] [--db FILE]

  takedown LINK|HOST        at a publisher's request: removes it from every library and blocks it;  allow LINK|HOST undoes the block

  --library guild:ID or user:ID    which library of the database; user:local where left out
  --    ends the options

Exit status: 0 found or done, 1 nothing found, 2 wrong use or failure.`;

const ASKING_TASKS: readonly string[] = ['ask', 'who', 'speaker'] satisfies AskingTask[];

/** Where the words come from and go to; a process has its own, a test passes its. */
export type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable };

/**
 * Does what the arguments say. Gives the exit status: 0 found or done, 1 nothing found, 2 wrong use or failure,
 * which is told on `errors` in a sentence. `environment` and `folder` are where settings are looked for.
 */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  environment: NodeJS.ProcessEnv,
  folder: string,
): Promise<number> {
  try {
    return await run(givenBy(args), { ...streams, environment, folder });
  } catch (error) {
    streams.errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

type World = Streams & { readonly environment: NodeJS.ProcessEnv; readonly folder: string };

async function run(given: Given, world: World): Promise<number> {
  const out: Out = outOn(world.output);
  const { task, words } = given;
  if (given.help || task === 'help') {
    await out.line(USAGE);
    return 0;
  }
  if (task === 'quotes') {
    if (given.jsonl) return quotesOfLines(world.input, out);
    if (words.length !== 1) throw new WrongUse('quotes needs one file behind it, or --jsonl.');
    return quotesOfFile(words[0]!, given.json, out);
  }
  if (task === 'rank') {
    if (words.length !== 2)
      throw new WrongUse('rank needs two files behind it: the corpus and the questions.');
    return rankFiles(words[0]!, words[1]!, out);
  }
  if (task === 'takedown' || task === 'allow') return takedownTask(task, given, settingsOrThrow(world), out);
  const isAsking = ASKING_TASKS.includes(task);
  if (!isAsking && !KEEPING_TASKS.includes(task as KeepingTask))
    throw new WrongUse(
      `${task === '' ? 'Say what to do' : `There is no task ${task}`}; --help shows what there is.`,
    );

  const settings = settingsOrThrow(world);
  world.errors.write(allowedHosts(settings));
  const { services, ingest } = servicesFor(settings);
  try {
    const { library, close } = await libraryFor(given, settings, isAsking, world.errors);
    const at = { context: localContext(library, services), input: world.input, out };
    const ended = isAsking
      ? answerTask(task as AskingTask, given, at)
      : keepTask(task as KeepingTask, given, at);
    return await ended.finally(close);
  } finally {
    await ingest.close();
  }
}

function settingsOrThrow({ folder, environment }: World): Settings {
  const configured = configure(folder, environment);
  if ('faults' in configured) throw new WrongUse(configured.faults.join('\n'));
  return configured.settings;
}

type Opened = { readonly library: Library; readonly close: () => Promise<void> };

/** Files where files are named, else the database that is named; else the sample to ask, the own one to keep. */
async function libraryFor(
  given: Given,
  settings: Settings,
  isAsking: boolean,
  errors: Writable,
): Promise<Opened> {
  if (given.articles.length > 0 && given.db !== null)
    throw new WrongUse('Give --articles or --db, not both: add the files to the database first, with add.');
  if (given.db === null && (isAsking || given.articles.length > 0)) {
    const paths = given.articles.length > 0 ? given.articles : [SAMPLES];
    const { library, faults } = await libraryFromFiles(paths, { now: Date.now });
    for (const { reason } of faults) errors.write(`${reason}\n`);
    if (library.articles().length === 0) throw new WrongUse(`There is no article in ${paths.join(', ')}.`);
    return { library, close: async () => {} };
  }
  const id = given.library ?? 'user:local';
  if (!isLibraryId(id))
    throw new WrongUse(`${id} is no library: it is guild: or user: with an id behind it.`);
  const store = await openSqlite({ file: given.db ?? `${settings.DATA_DIR}/verbatim.db` });
  const libraries = openLibraries({ store, now: Date.now });
  return { library: await libraries.of(id), close: () => store.close() };
}

/** At a publisher's request: removes and blocks a link or a host in all libraries of the database, or unblocks it. */
async function takedownTask(
  task: 'takedown' | 'allow',
  given: Given,
  settings: Settings,
  out: Out,
): Promise<number> {
  const [what] = given.words;
  if (what === undefined || given.words.length > 1)
    throw new WrongUse(`${task} needs one link, or one host such as example.org, behind it.`);
  const store = await openSqlite({ file: given.db ?? `${settings.DATA_DIR}/verbatim.db` });
  try {
    const libraries = openLibraries({ store, now: Date.now });
    if (task === 'allow') {
      const allowed = await libraries.allowAgain(what);
      await out.line(allowed ? `${what} may be added again` : `${what} was not blocked`);
      return allowed ? 0 : 1;
    }
    const done = await libraries.takedown(what, 'operator');
    if (done === null) throw new WrongUse(`${what} is neither a link nor a host such as example.org.`);
    await out.line(
      `${done.removed} ${done.removed === 1 ? 'article' : 'articles'} removed; ${done.block.kind} ${done.block.value} is blocked`,
    );
    return 0;
  } finally {
    await store.close();
  }
}
