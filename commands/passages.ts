// Passages shown one after the other, and the buttons below each: more, and in context.
import { z } from 'zod';
import { type Span, textAt } from '../src/core/span.ts';
import { actionHandler, type Context } from './command.ts';
import { type PassageState, passageState, spanState } from './place.ts';
import { quotationActions } from './quotation-actions.ts';
import { type Action, type Reply, type ShownPassage, sentence } from './reply.ts';
import { citationOf, type Read, shownPassage } from './shown.ts';
import { placeOf } from './wording.ts';

/** The passages of one answer, best first, and which one is shown. */
const pageState = z.object({ passages: z.array(passageState).min(1), at: z.number().int().nonnegative() });
export type PassagesPage = z.infer<typeof pageState>;

/** A reply that shows the passage at `at`, with the way on and back. */
export async function pageOfPassages(page: PassagesPage, context: Context): Promise<Reply> {
  const { library, say } = context;
  const state = page.passages[Math.min(page.at, page.passages.length - 1)]!;
  const passage = await shownPassage(state, library);
  if (passage === null) return sentence(say.passages.gone);
  const turn = (at: number): Action['state'] => ({ passages: page.passages, at });
  const actions: Action[] = [
    {
      action: 'context',
      state: { articleId: state.articleId, revision: state.revision, passage: state.passage },
      label: say.passages.inContext,
      weight: 'plain',
    },
    ...belowPassage(state, passage, context),
  ];
  if (page.at > 0)
    actions.unshift({ action: 'turn', state: turn(page.at - 1), label: say.passages.back, weight: 'plain' });
  if (page.at + 1 < page.passages.length)
    actions.unshift({ action: 'turn', state: turn(page.at + 1), label: say.passages.more, weight: 'main' });
  return { audience: 'room', found: true, parts: [{ part: 'passage', passage }], actions, shows: page };
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
  state: z.object({ articleId: z.string(), revision: z.number().int(), passage: spanState }),
  needs: 'nothing',
  placement: 'beside',
  async run({ articleId, revision, passage }, { library, say }) {
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
          highlights: [{ start: passage.start - around.start, end: passage.end - around.start }],
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
