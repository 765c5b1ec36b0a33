// `add`, `list`, `show`, `remove`, `export` and `import` on a library in a file.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { articleList } from '../../commands/article/list.ts';
import { articleShow } from '../../commands/article/show.ts';
import type { Context } from '../../commands/command.ts';
import type { Draft } from '../ingest/draft.ts';
import { isRefusal, type Refusal } from '../ingest/refusal.ts';
import { isNamedAsDocument } from '../ingest/sniff.ts';
import { plain } from '../lang/phrase.ts';
import type { Kept } from '../library.ts';
import { PLAIN_PAPER } from '../terminal/paint.ts';
import { textOfReply } from '../terminal/render.ts';
import { runCommand } from '../terminal/session.ts';
import { type Given, WrongUse } from './arguments.ts';
import type { Out } from './out.ts';

export type Keeping = { readonly context: Context; readonly input: Readable; readonly out: Out };

export const KEEPING_TASKS = ['add', 'list', 'show', 'remove', 'export', 'import'] as const;
export type KeepingTask = (typeof KEEPING_TASKS)[number];

/** Does the task; gives the exit status: 0 done or found, 1 nothing found or not all of it done. */
export async function keepTask(task: KeepingTask, given: Given, keeping: Keeping): Promise<number> {
  switch (task) {
    case 'add':
      return add(given, keeping);
    case 'list':
      return list(given, keeping);
    case 'show':
      return show(given, keeping);
    case 'remove':
      return remove(given, keeping);
    case 'export':
      for await (const line of keeping.context.library.exported()) await keeping.out.line(line);
      return 0;
    case 'import':
      return takeIn(given, keeping);
  }
}

/** Links, files and folders, one after the other; what cannot be added is told, and the others are. */
async function add(given: Given, { context, out }: Keeping): Promise<number> {
  if (given.words.length === 0) throw new WrongUse('add needs links, files or folders behind it.');
  let status = 0;
  for (const word of (await Promise.all(given.words.map(sourcesAt))).flat()) {
    const kept = await addOne(word, given, context);
    if (given.json) await out.line(JSON.stringify({ source: word, ...kept }));
    else await out.line(`${word}: ${wordsFor(kept, context)}`);
    if (!('outcome' in kept && (kept.outcome === 'kept' || kept.outcome === 'already here'))) status = 1;
  }
  return status;
}

const isLink = (word: string) => /^https?:\/\//iu.test(word);

/** A link, a file, or the documents in a folder, those in folders inside it included. */
async function sourcesAt(word: string): Promise<string[]> {
  if (isLink(word)) return [word];
  const found = await stat(word).catch(() => null);
  if (found === null) throw new WrongUse(`${word} is neither a link nor a file that can be read.`);
  if (!found.isDirectory()) return [word];
  const entries = await readdir(word, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isNamedAsDocument(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function addOne(word: string, given: Given, context: Context): Promise<Kept | Refusal> {
  const { library, person } = context;
  const draft = await draftFrom(word, context);
  if (isRefusal(draft)) return draft;
  const { text, publisher, byline, published, url, language } = draft;
  const title = given.title ?? draft.title;
  return library.add({ title, text, publisher, byline, published, url, language }, person.id);
}

async function draftFrom(word: string, { services, signal }: Context): Promise<Draft | Refusal> {
  if (isLink(word)) return services.ingest.draftFromUrl(word, { signal });
  return services.ingest.draftFromFile(
    { name: basename(word), type: '', bytes: await readFile(word) },
    { signal },
  );
}

function wordsFor(kept: Kept | Refusal, { say }: Context): string {
  if (isRefusal(kept)) return plain(say.add.refused(kept));
  switch (kept.outcome) {
    case 'kept':
      return `${kept.revised ? `revision ${kept.article.revision}` : 'added'} as ${kept.article.id}`;
    case 'already here':
      return `already here as ${kept.article.id}`;
    case 'blocked':
      return plain(say.refused.blocked(kept.block.value));
    case 'over quota':
      return plain(say.refused.overQuota[kept.quota](kept.limit));
    case 'unknown':
      return plain(say.refused.unknown);
  }
}

async function list(given: Given, { context, out }: Keeping): Promise<number> {
  const articles = context.library.articles();
  if (given.json) for (const article of articles) await out.line(JSON.stringify(article));
  else if (articles.length > 0) for (const { id, title } of articles) await out.line(`${id}  ${title}`);
  else await out.line(textOfReply(await articleList.run({}, context), context.say, PLAIN_PAPER));
  return articles.length > 0 ? 0 : 1;
}

async function show(given: Given, { context, out }: Keeping): Promise<number> {
  const words = given.words.join(' ');
  if (words === '') throw new WrongUse('show needs an article behind it: its id or headline.');
  if (given.json) {
    const open = await context.library.article(words);
    if (open !== null) await out.line(JSON.stringify(open.article));
    return open === null ? 1 : 0;
  }
  const reply = await runCommand(articleShow, new Map([['article', words]]), context);
  await out.line(textOfReply(reply, context.say, PLAIN_PAPER));
  return reply.found ? 0 : 1;
}

async function remove(given: Given, { context, out }: Keeping): Promise<number> {
  if (given.words.length === 0)
    throw new WrongUse('remove needs the ids of articles behind it; list shows them.');
  let status = 0;
  for (const id of given.words) {
    const removed = await context.library.remove(id, context.person.id);
    if (removed.outcome !== 'changed') status = 1;
    await out.line(`${id}: ${removed.outcome === 'changed' ? 'removed' : 'not here'}`);
  }
  return status;
}

async function takeIn(given: Given, { context, input, out }: Keeping): Promise<number> {
  const file = given.words[0];
  const stream = file === undefined || file === '-' ? input : createReadStream(file, 'utf8');
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  const { articles, corrections, faults } = await context.library.imported(lines, context.person.id);
  for (const { line, reason } of faults) await out.line(`line ${line}: ${reason}`);
  await out.line(`${articles} articles and ${corrections} corrections taken in`);
  return faults.length > 0 ? 1 : 0;
}
