// /ask: the passages that answer a question, with who said what in them, or that nothing here answers it.
import { z } from 'zod';
import type { Answer, Hit } from '../src/core/question/answer.ts';
import type { Span } from '../src/core/span.ts';
import { chosenArticle, chosenSpeakers } from './choice.ts';
import { type Context, command } from './command.ts';
import { emptyLibrary } from './empty-library.ts';
import { foundBy } from './found.ts';
import { type PassagesPage, pageOfPassages } from './passages.ts';
import type { PassageState } from './place.ts';
import { type Reply, sentence } from './reply.ts';

/** Longer than any question; short enough that nobody pastes an article by mistake. */
const LONGEST_QUESTION = 1_000;
const LONGEST_NAME = 200;

/** A day as people write it in most countries' forms and as a machine does: 2022-01-10. */
const day = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, { error: 'write it as year-month-day, such as 2022-01-10' });

/** Passages behind "More" that are offered even where no word of the question stands in them. */
const ALWAYS_OFFERED = 3;

const form = z.object({
  question: z.string().trim().max(LONGEST_QUESTION),
  speaker: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_NAME)
    .optional()
    .meta({ field: { autocomplete: 'speaker' } }),
  article: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_NAME)
    .optional()
    .meta({ field: { autocomplete: 'article' } }),
  since: day.optional(),
  until: day.optional(),
  private: z
    .boolean()
    .optional()
    .meta({ field: { truth: true } }),
});

export const ask = command({
  name: 'ask',
  form,
  plainOption: 'question',
  needs: 'nothing',
  audience: 'room',
  window: null,
  async run(input, context) {
    const reply = await answerTo(input, context);
    return { ...reply, audience: input.private ? 'asker' : 'room' };
  },
});

async function answerTo(asked: z.infer<typeof form>, context: Context): Promise<Reply> {
  const { library, say } = context;
  if (library.articles().length === 0) return emptyLibrary(context);
  const article = chosenArticle(asked.article, context);
  if ('fault' in article) return article.fault;
  const speakers = chosenSpeakers(asked.speaker, context);
  if ('fault' in speakers) return speakers.fault;

  const answer = await library.ask(asked.question, {
    articleId: article.chosen?.id,
    since: asked.since,
    // A year or a month alone means up to its last day.
    until: asked.until?.padEnd('2022-01-10'.length, '-99'),
    speaker: speakers.chosen?.flatMap(({ name, aliases }) => [name, ...aliases]),
  });
  switch (answer.outcome) {
    case 'unaskable':
      return sentence(say.ask.unaskable);
    case 'declined':
      return declined(answer, context);
    case 'answered':
      return answered(answer, context);
  }
}

async function answered(answer: Extract<Answer, { outcome: 'answered' }>, context: Context): Promise<Reply> {
  const reply = await pageOfPassages(pageOf(answer), context);
  if (answer.searchedFor === null) return reply;
  const note = { part: 'note', words: context.say.ask.searchedFor(answer.searchedFor), quiet: true } as const;
  return { ...reply, parts: [note, ...reply.parts] };
}

/** The passages in order; those that answer differently come first, with the words marked in which they do. */
function pageOf({ hits, differs, confidence }: Extract<Answer, { outcome: 'answered' }>): PassagesPage {
  const states = hits.map((hit, index) => stateOf(hit, index === 0 ? confidence : null));
  const isWorthIt = (_: PassageState, index: number) =>
    index < ALWAYS_OFFERED || isFoundByWords(hits[index]!);
  if (differs.length === 0) return { passages: states.filter(isWorthIt), at: 0 };
  const others = differs.map(({ hit, there }) => ({ ...states[hit]!, highlights: [there] }));
  const first = { ...states[0]!, highlights: distinct(differs.map(({ here }) => here)) };
  const rest = states.filter(
    (state, index) => index > 0 && differs.every(({ hit }) => hit !== index) && isWorthIt(state, index),
  );
  return { passages: [first, ...others, ...rest], at: 0, together: 1 + others.length };
}

/** Whether a word of the question, or one for it, stands in the passage: without any, it is not worth turning to. */
function isFoundByWords({ evidence }: Hit): boolean {
  return evidence.grounds.some(({ by }) => by !== 'headline' && by !== 'article');
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, i) => spans.findIndex(({ start }) => start === span.start) === i);
}

function declined(answer: Extract<Answer, { outcome: 'declined' }>, { say }: Context): Reply {
  const reason = answer.missing.length > 0 ? say.ask.notMentioned(answer.missing) : say.ask.nothingAnswers;
  const reply = sentence(reason);
  if (answer.nearest === null) return reply;
  const state = { passages: [stateOf(answer.nearest, null)], at: 0 };
  return { ...reply, actions: [{ action: 'nearest', state, label: say.ask.nearest, weight: 'plain' }] };
}

/** `sure`: the probability that it answers, null where that is not known. */
function stateOf(hit: Hit, sure: number | null): PassageState {
  return {
    articleId: hit.articleId,
    revision: hit.revision,
    passage: hit.passage,
    best: hit.best,
    highlights: [...hit.highlights],
    answeredBy: hit.answeredBy?.content ?? null,
    alsoIn: hit.sameAs.map(({ articleId, passage }) => ({ articleId, passage })),
    found: foundBy(hit, sure),
  };
}
