// /library log: who added, removed, corrected and reported what, newest first, with the way to take it back.
import { z } from 'zod';
import type { Phrase } from '../../src/lang/phrase.ts';
import type { LogEntry } from '../../src/library.ts';
import { actionHandler, type Context, command } from '../command.ts';
import { type Action, type Reply, sentence } from '../reply.ts';

const PER_PAGE = 10;

export const libraryLog = command({
  name: 'library log',
  form: z.object({}),
  plainOption: null,
  needs: 'curating',
  audience: 'asker',
  window: null,
  run: async (_, context) => logPage(null, context),
});

/** Earlier entries of the log. */
export const earlierLog = actionHandler({
  name: 'log',
  state: z.object({ before: z.number() }),
  needs: 'curating',
  placement: 'replace',
  run: async ({ before }, context) => logPage(before, context),
});

async function logPage(before: number | null, { library, person, say }: Context): Promise<Reply> {
  if (!person.mayCurate) return sentence(say.mayNotCurate);
  const entries = await library.log({ limit: PER_PAGE + 1, ...(before === null ? {} : { before }) });
  if (entries.length === 0) return sentence(say.log.empty);
  const shown = entries.slice(0, PER_PAGE);
  const actions: Action[] = [];
  if (entries.length > PER_PAGE)
    actions.push({
      action: 'log',
      state: { before: shown.at(-1)!.version },
      label: say.passages.more,
      weight: 'main',
    });
  return {
    audience: 'asker',
    found: true,
    parts: [
      { part: 'heading', words: say.log.heading },
      { part: 'list', items: shown.map((entry) => lineOf(entry, say)) },
    ],
    actions,
  };
}

function lineOf(entry: LogEntry, say: Context['say']): Phrase {
  const title = typeof entry.detail.title === 'string' ? entry.detail.title : null;
  const url = typeof entry.detail.url === 'string' ? entry.detail.url : null;
  return say.log.entry({
    act: entry.act,
    what: title ?? url,
    by: entry.by === '' ? say.log.forgotten : { person: entry.by },
    at: new Date(entry.at).toLocaleString(say.locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    }),
    undone: entry.undone,
  });
}
