// Passages shown one after the other, and the buttons below each: more, and in context.
import { z } from 'zod';
import { type Span, textAt } from '../src/core/span.ts';
import type { Catalogue } from '../src/lang/catalogue.ts';
import type { Phrase } from '../src/lang/phrase.ts';
import { actionHandler, type Context } from './command.ts';
import { howFound } from './found.ts';
import { speakersIn } from './limits.ts';
import { type PassageState, passageState, spanState } from './place.ts';
import { quotationActions } from './quotation-actions.ts';
import { type Action, type Part, type Reply, type ShownPassage, sentence } from './reply.ts';
import { citationOf, type Read, shownPassage } from './shown.ts';
import { placeOf } from './wording.ts';

/** The passages of one answer, best first, and which one is shown. */
const pageState = z.object({
  passages: z.array(passageState).min(1),
  at: z.number().int().nonnegative(),
  /** So many of the first answer differently, and are shown together where `at` is 0. */
  together: z.number().int().min(2).optional(),
  /** Only the one at `at`, even if it has others beside it. */
  alone: z.boolean().optional(),
});
export type PassagesPage = z.infer<typeof pageState>;

/** Below this probability that it answers, a passage is shown with a word of doubt. */
const DOUBTFUL = 0.35;

/** A reply that shows the passage at `at`, with the way on and back; or those that differ, side by side. */
export async function pageOfPassages(page: PassagesPage, context: Context): Promise<Reply> {
  const isTogether = page.at === 0 && page.alone !== true && page.together !== undefined;
  return isTogether ? sideBySide(page, page.together!, context) : onePassage(page, context);
}

async function onePassage(page: PassagesPage, context: Context): Promise<Reply> {
  const { library, say } = context;
  const at = Math.min(page.at, page.passages.length - 1);
  const state = page.passages[at]!;
  const passage = await shownPassage(state, library);
  if (passage === null) return sentence(say.passages.gone);
  const actions: Action[] = [
    {
      action: 'context',
      state: {
        articleId: state.articleId,
        revision: state.revision,
        passage: state.passage,
        marks: state.highlights,
      },
      label: say.passages.inContext,
      weight: 'plain',
    },
    ...belowPassage(state, passage, context),
    ...howFound(state, say),
  ];
  // One of those that differ goes back to where they stand together.
  const before = at <= (page.together ?? 0) ? 0 : at - 1;
  if (at > 0 || page.alone) actions.unshift(turning(page, before, say.passages.back, 'plain'));
  if (at + 1 < page.passages.length) actions.unshift(turning(page, at + 1, say.passages.more, 'main'));
  const parts: Part[] = [...doubtOf(state, say), { part: 'passage', passage }, ...limitsOf(passage, say)];
  return { audience: 'room', found: true, parts, actions, shows: page };
}

/** A word of doubt before a passage that rather does not answer. */
function doubtOf({ found }: PassageState, say: Catalogue): Part[] {
  if ((found?.sure ?? 1) >= DOUBTFUL) return [];
  return [{ part: 'note', words: say.passages.mayNotAnswer, quiet: true }];
}

/** That speakers are seldom named in the language of the passage, where somebody is quoted in it. */
function limitsOf({ language, quotations }: ShownPassage, say: Catalogue): Part[] {
  if (language === undefined || quotations.length === 0) return [];
  return [speakersIn(language, say)];
}

/** Articles that answer differently, each with its speaker and date, and no word on who is right. */
async function sideBySide(page: PassagesPage, together: number, context: Context): Promise<Reply> {
  const { library, say } = context;
  const states = page.passages.slice(0, together);
  const shown = await Promise.all(states.map((state) => shownPassage(state, library)));
  const passages = shown.filter((passage) => passage !== null);
  if (passages.length < together) return onePassage({ ...page, together: undefined }, context);
  const names = namesOf(passages, say);
  const actions = names.map((name, at): Action => {
    const state = { ...page, at, alone: true };
    return { action: 'turn', state, label: say.passages.only(name), weight: 'plain' };
  });
  if (together < page.passages.length) actions.unshift(turning(page, together, say.passages.more, 'main'));
  const parts: Part[] = passages.map((passage) => ({ part: 'passage', passage }));
  const heading: Part = { part: 'heading', words: say.passages.differ };
  return { audience: 'room', found: true, parts: [heading, ...parts], actions, shows: page };
}

/** What tells articles apart for a reader: their publishers, or their headlines where two are of one. */
function namesOf(passages: readonly ShownPassage[], { untitled }: Catalogue): string[] {
  const publishers = passages.map(({ citation }) => citation.publisher);
  if (publishers.every((name) => name !== null) && new Set(publishers).size === publishers.length)
    return publishers;
  return passages.map(({ citation }) => (citation.title === '' ? untitled : citation.title));
}

/** A button to another of the passages. */
function turning(
  { passages, together }: PassagesPage,
  at: number,
  label: Phrase,
  weight: Action['weight'],
): Action {
  return { action: 'turn', state: { passages, at, together }, label, weight };
}

/** What can be done with the words that answer. */
function belowPassage(state: PassageState, passage: ShownPassage, context: Context): Action[] {
  const { articleId, revision } = state;
  if (passage.answeredBy !== null && state.answeredBy !== null)
    return quotationActions(passage.answeredBy, { articleId, revision, content: state.answeredBy }, context);
  return [
    {
      action: 'copy-passage',
      state: { articleId, revision, passage: state.passage },
      label: context.say.quotation.copy,
      weight: 'plain',
    },
  ];
}

/** The next passage of an answer, or the one before. */
export const turn = actionHandler({
  name: 'turn',
  state: pageState,
  needs: 'nothing',
  placement: 'replace',
  run: (page, context) => pageOfPassages(page, context),
});

/** The nearest passage there is, on request, said to be no answer. */
export const nearest = actionHandler({
  name: 'nearest',
  state: pageState,
  needs: 'nothing',
  placement: 'replace',
  async run(page, context) {
    const reply = await pageOfPassages(page, context);
    return { ...reply, parts: [{ part: 'note', words: context.say.ask.nearestIs }, ...reply.parts] };
  },
});

/** The passage with the paragraph before it and the one after it. */
export const inContext = actionHandler({
  name: 'context',
  state: z.object({
    articleId: z.string(),
    revision: z.number().int(),
    passage: spanState,
    /** The answering words; without them the passage as a whole is marked. */
    marks: z.array(spanState).optional(),
  }),
  needs: 'nothing',
  placement: 'beside',
  async run({ articleId, revision, passage, marks = [] }, { library, say }) {
    const read = await library.article(articleId, revision);
    if (read === null) return sentence(say.passages.gone);
    const around = surroundingsOf(read, passage);
    return {
      audience: 'asker',
      found: true,
      parts: [
        {
          part: 'excerpt',
          text: textAt(read.article.text, around),
          highlights: (marks.length === 0 ? [passage] : marks).map(({ start, end }) => ({
            start: start - around.start,
            end: end - around.start,
          })),
        },
        { part: 'note', words: placeOf(citationOf(read, passage), say), quiet: true },
      ],
      actions: [],
    };
  },
});

/** From the start of the paragraph before the passage's to the end of the one after it. */
function surroundingsOf({ reading }: Read, passage: Span): Span {
  const { paragraphs } = reading.layout;
  const first = paragraphs.findIndex(({ end }) => end > passage.start);
  const last = paragraphs.findLastIndex(({ start }) => start < passage.end);
  return {
    start: Math.min(passage.start, paragraphs[Math.max(0, first - 1)]?.start ?? passage.start),
    end: Math.max(passage.end, paragraphs[Math.min(paragraphs.length - 1, last + 1)]?.end ?? passage.end),
  };
}
