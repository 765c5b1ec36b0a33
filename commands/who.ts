// /who: who said these words, exactly or nearly; or that they stand nowhere here.
import { z } from 'zod';
import { type Span, textAt } from '../src/core/span.ts';
import type { WhoResult } from '../src/search/quotation-index.ts';
import type { WhoPlace } from '../src/search/who/place.ts';
import { type Context, command } from './command.ts';
import { emptyLibrary } from './empty-library.ts';
import { quotationActions } from './quotation-actions.ts';
import { type Action, type Citation, type Part, type Reply, sentence } from './reply.ts';
import { citationOf, type Read, shownQuotation } from './shown.ts';
import { placeOf, plainDate } from './wording.ts';

/** A message of Discord's has at most 4,000 characters; a quotation pasted with one fits. */
const LONGEST_QUOTE = 4_000;

export const who = command({
  name: 'who',
  form: z.object({
    quote: z.string().trim().max(LONGEST_QUOTE),
    private: z
      .boolean()
      .optional()
      .meta({ field: { truth: true } }),
  }),
  plainOption: 'quote',
  needs: 'nothing',
  audience: 'room',
  window: null,
  async run({ quote, private: alone }, context) {
    const reply = await whoSaid(quote, context);
    return { ...reply, audience: alone ? 'asker' : 'room' };
  },
});

/** The reply to a remembered quotation. */
export async function whoSaid(quote: string, context: Context): Promise<Reply> {
  const { library, say } = context;
  if (library.articles().length === 0) return emptyLibrary(context);
  if (!/[\p{L}\p{N}]/u.test(quote)) return sentence(say.who.nothingToFind);
  const result = await library.who(quote);
  const read = result.found === null ? null : await library.article(result.found.articleId);
  if (result.match === 'none' || result.found === null || read === null) return sentence(say.who.notHere);

  const parts: Part[] = [
    { part: 'note', words: result.match === 'exact' ? say.who.exact : say.who.near },
    ...(result.match === 'near' ? [comparison(quote, result, result.found.span, read)] : []),
    foundPart(result.found, read),
  ];
  if (result.found.quotation === null) parts.push({ part: 'note', words: say.who.reporters });
  parts.push(...(await elsewhere(result.alsoIn, read, context)));
  return {
    audience: 'room',
    found: true,
    parts,
    actions: [
      {
        action: 'context',
        state: {
          articleId: result.found.articleId,
          revision: result.found.revision,
          passage: result.found.quotation?.content ?? result.found.span,
        },
        label: say.passages.inContext,
        weight: 'plain',
      },
      ...belowQuotation(result.found, read, context),
    ],
  };
}

/** Where else the words stand, and that they stood in `first` before, where its date is the earliest. */
async function elsewhere(places: readonly WhoPlace[], first: Read, context: Context): Promise<Part[]> {
  const { library, say } = context;
  const citations: Citation[] = [];
  for (const { articleId, span } of places) {
    const read = await library.article(articleId);
    if (read !== null) citations.push(citationOf(read, span));
  }
  const { published } = first.article;
  const days = citations.flatMap((each) => (each.published === null ? [] : [dayOf(each.published)]));
  const isFirst = published !== null && days.length > 0 && days.every((day) => day > dayOf(published));
  const words = [
    ...(isFirst ? [say.who.stoodFirst(plainDate(published, say.locale))] : []),
    ...citations.map((citation) => say.alsoIn(placeOf(citation, say))),
  ];
  return words.map((each): Part => ({ part: 'note', words: each, quiet: true }));
}

function belowQuotation(place: WhoPlace, read: Read, context: Context): Action[] {
  if (place.quotation === null) return [];
  const { articleId, revision } = place;
  const at = { articleId, revision, content: place.quotation.content };
  return quotationActions(shownQuotation(read.article, place.quotation), at, context);
}

/** The whole quotation with its speaker, or the reporter's sentence. */
function foundPart(place: WhoPlace, read: Read): Part {
  const citation = citationOf(read, place.span);
  if (place.quotation !== null)
    return { part: 'quotation', quotation: shownQuotation(read.article, place.quotation), citation };
  return {
    part: 'passage',
    passage: {
      text: textAt(read.article.text, sentenceAround(read, place.span)),
      best: null,
      highlights: [],
      answeredBy: null,
      quotations: [],
      citation,
      alsoIn: [],
    },
  };
}

function sentenceAround({ reading }: Read, span: Span): Span {
  const sentences = reading.passages.flatMap((passage) => passage.sentences);
  const first = sentences.find(({ end }) => end > span.start);
  const last = sentences.findLast(({ start }) => start < span.end);
  return first === undefined || last === undefined
    ? span
    : { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}

/** What was asked beside what stands there, each differing word marked in both. */
function comparison(quote: string, result: WhoResult, found: Span, read: Read): Part {
  return {
    part: 'comparison',
    asked: textAt(quote, result.asked),
    askedMarks: result.differences.flatMap(({ askedAt }) =>
      askedAt === null
        ? []
        : [{ start: askedAt.start - result.asked.start, end: askedAt.end - result.asked.start }],
    ),
    stands: textAt(read.article.text, found),
    standsMarks: result.differences.flatMap(({ stands }) =>
      stands === null ? [] : [{ start: stands.start - found.start, end: stands.end - found.start }],
    ),
  };
}

function dayOf(published: string): string {
  return published.slice(0, '2026-02-03'.length);
}
