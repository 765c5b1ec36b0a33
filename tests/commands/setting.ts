// A community with two articles, and what a command has at hand in it. Nothing is mocked: the store is in memory.
import { afterAll } from 'vitest';
import type { Context } from '../../commands/command.ts';
import { ACTIONS, COMMANDS } from '../../commands/index.ts';
import type { Part, Reply } from '../../commands/reply.ts';
import { openIngest } from '../../src/ingest/ingest.ts';
import { catalogueFor } from '../../src/lang/catalogue.ts';
import { plain } from '../../src/lang/phrase.ts';
import { type Library, openLibraries } from '../../src/library.ts';
import { sampleDraft } from '../../src/sample.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { PLAIN_PAPER } from '../../src/terminal/paint.ts';
import { textOfReply } from '../../src/terminal/render.ts';
import { runCommand } from '../../src/terminal/session.ts';

export const HARBOUR = `Harbour bridge to close for a year

The bridge over the Lorne will close in March, the port authority said on Tuesday.

"We looked at every other way, and there was none," said Maren Oldcastle, the harbour master. "The piers will not last another winter."

Shopkeepers on the north bank are angry. "Nobody asked us," said Piet Anders, who sells nets beside the bridge. He said that his takings had halved during the last closure.

Oldcastle said a ferry would run every ten minutes.`;

export const FERRY = `Ferry timetable leaves night workers stranded

The last ferry across the Lorne will leave at eleven in the evening, according to a timetable seen by this newspaper.

"My shift ends at midnight," said Ines Calloway, a nurse at the north bank hospital. "Am I supposed to swim?"

A spokesman for the port authority said that a night bus was being considered.`;

export type Setting = {
  readonly library: Library;
  readonly context: Context;
  /** Runs a command as a person would type it, options by name. */
  readonly run: (name: string, options?: Record<string, string>, as?: Partial<Context>) => Promise<Reply>;
  /** Presses the button with this label, or the first one. */
  readonly press: (
    reply: Reply,
    label?: string,
    as?: Partial<Context>,
    filled?: Record<string, unknown>,
  ) => Promise<Reply>;
};

/** Opens a community; `texts` are its articles. */
export async function setting(texts: readonly string[] = [HARBOUR, FERRY]): Promise<Setting> {
  const store = await openSqlite({ file: ':memory:' });
  const ingest = openIngest();
  afterAll(async () => {
    await ingest.close();
    await store.close();
  });
  const libraries = openLibraries({ store, now: Date.now });
  const library = await libraries.of('guild:1');
  for (const text of texts) {
    const title = text.slice(0, text.indexOf('\n'));
    const known = { publisher: 'The Lorne Gazette', byline: null, published: '2026-02-03', url: null };
    await library.add({ title, text, ...known, language: 'en' }, 'curator');
  }
  const context: Context = {
    library,
    services: {
      now: Date.now,
      mostShownWords: 2_000,
      departedDays: 30,
      ingest,
      people: libraries,
      sample: () => sampleDraft(ingest),
    },
    person: { id: 'curator', mayCurate: true, mayManage: true },
    say: catalogueFor('en'),
    progress: () => {},
    signal: new AbortController().signal,
  };
  return {
    library,
    context,
    async run(name, options = {}, as = {}) {
      const command = COMMANDS.find((each) => each.name === name)!;
      return runCommand(command, new Map(Object.entries(options)), { ...context, ...as });
    },
    async press(reply, label, as = {}, filled = {}) {
      const action = reply.actions.find((each) => label === undefined || plain(each.label) === label)!;
      const handler = ACTIONS.find((each) => each.name === action.action)!;
      return handler.run(handler.state.parse(action.state), { ...context, ...as }, filled);
    },
  };
}

/** The reply as a pipe would read it. */
export function shown(reply: Reply): string {
  return textOfReply(reply, catalogueFor('en'), PLAIN_PAPER);
}

/** The first part of a kind. */
export function partOf<K extends Part['part']>(reply: Reply, kind: K): Extract<Part, { part: K }> {
  const part = reply.parts.find((each) => each.part === kind);
  if (part === undefined) throw new Error(`the reply has no ${kind}: ${JSON.stringify(reply.parts)}`);
  return part as Extract<Part, { part: K }>;
}
