// /speaker: everything that somebody is quoted with, a page at a time.
import { z } from 'zod';
import { phrase } from '../src/lang/phrase.ts';
import type { SpeakerEntry } from '../src/search/speaker-index.ts';
import { chosenSpeakers } from './choice.ts';
import { actionHandler, type Context, command } from './command.ts';
import { emptyLibrary } from './empty-library.ts';
import { type Action, type Part, type Reply, sentence } from './reply.ts';
import { citationOf, shownQuotation } from './shown.ts';

/** Quotations on one page: what fits on a screen with their places. */
const PER_PAGE = 5;

export const speaker = command({
  name: 'speaker',
  form: z.object({
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ field: { autocomplete: 'speaker' } }),
    private: z
      .boolean()
      .optional()
      .meta({ field: { truth: true } }),
  }),
  plainOption: 'name',
  needs: 'nothing',
  audience: 'room',
  window: null,
  async run({ name, private: alone }, context) {
    const reply = await repliedFor(name, context);
    return { ...reply, audience: alone ? 'asker' : 'room' };
  },
});

async function repliedFor(name: string, context: Context): Promise<Reply> {
  const { library, say } = context;
  if (library.articles().length === 0) return emptyLibrary(context);
  const choice = chosenSpeakers(name, context);
  if ('fault' in choice) return choice.fault;
  const found = choice.chosen ?? [];
  if (found.length === 1) return quotationsPage(found[0]!, 0, context);
  return {
    audience: 'room',
    found: true,
    parts: [{ part: 'note', words: say.speaker.which(name) }],
    actions: found.slice(0, 5).map((entry) => ({
      action: 'quotations',
      state: stateForSpeaker(entry, 0),
      label: phrase`${entry.role === null ? entry.name : `${entry.name}, ${entry.role}`}`,
      weight: 'plain',
    })),
  };
}

const state = z.object({
  name: z.string(),
  type: z.enum(['person', 'body', 'document', 'unnamed']),
  page: z.number().int().nonnegative(),
});

/** Another page of somebody's quotations. */
export const quotations = actionHandler({
  name: 'quotations',
  state,
  needs: 'nothing',
  placement: 'replace',
  async run({ name, type, page }, context) {
    const entry = context.library.speakers().find((each) => each.name === name && each.type === type);
    return entry === undefined
      ? sentence(context.say.choice.noSuchSpeaker(name, []))
      : quotationsPage(entry, page, context);
  },
});

/** What the button that shows somebody's quotations needs. */
export function stateForSpeaker({ name, type }: SpeakerEntry, page: number): Action['state'] {
  return { name, type, page };
}

async function quotationsPage(entry: SpeakerEntry, page: number, context: Context): Promise<Reply> {
  const { library, say } = context;
  const all = library.quotationsOf(entry);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  const at = Math.min(page, pages - 1);
  const parts: Part[] = [
    { part: 'heading', words: say.speaker.heading(entry.name, entry.role) },
    { part: 'note', words: say.speaker.count(entry.quotations, at + 1, pages), quiet: true },
  ];
  for (const { articleId, quotation } of all.slice(at * PER_PAGE, (at + 1) * PER_PAGE)) {
    const read = await library.article(articleId);
    if (read === null) continue;
    parts.push({
      part: 'quotation',
      quotation: shownQuotation(read.article, quotation),
      citation: citationOf(read, quotation.content),
    });
  }
  const actions: Action[] = [];
  if (at + 1 < pages)
    actions.push({
      action: 'quotations',
      state: stateForSpeaker(entry, at + 1),
      label: say.passages.more,
      weight: 'main',
    });
  if (at > 0)
    actions.push({
      action: 'quotations',
      state: stateForSpeaker(entry, at - 1),
      label: say.passages.back,
      weight: 'plain',
    });
  return { audience: 'room', found: true, parts, actions };
}
