// "How it was found": by which words a passage was, whom it has speaking and why, and how sure it is to answer.
import { z } from 'zod';
import type { Article } from '../src/core/article.ts';
import type { Hit } from '../src/core/question/answer.ts';
import type { Quotation } from '../src/core/quotation.ts';
import { type Span, textAt } from '../src/core/span.ts';
import type { Catalogue } from '../src/lang/catalogue.ts';
import type { Phrase } from '../src/lang/phrase.ts';
import { actionHandler } from './command.ts';
import { type FoundState, foundState, type PassageState, spanState, WAYS } from './place.ts';
import { type Action, type Part, sentence } from './reply.ts';
import { citationOf, type Read } from './shown.ts';
import { placeOf } from './wording.ts';

/** From these probabilities on a passage is said to answer almost certainly, or probably. */
const ALMOST_CERTAIN = 0.85;
const PROBABLE = 0.5;

/** A longer stretch that names who speaks is shown without the words between. */
const LONGEST_CUE = 80;

/** What is kept of how a passage was found: places in its article, never a word that was asked. */
export function foundBy({ evidence }: Hit, sure: number | null): FoundState {
  const grounds: FoundState['grounds'] = {};
  for (const { by, span } of evidence.grounds) {
    grounds[by] ??= [];
    grounds[by].push([span.start, span.end]);
  }
  const { unmatched, wanted } = evidence;
  return { grounds, unmatched, wanted, sure: sure === null ? null : Math.round(sure * 100) / 100 };
}

/** The button below a passage; none below one from a time when this was not kept. */
export function howFound(
  { articleId, revision, passage, answeredBy, found }: PassageState,
  say: Catalogue,
): Action[] {
  if (found === undefined) return [];
  const state = { articleId, revision, passage, answeredBy, found };
  return [{ action: 'found', state, label: say.found.button, weight: 'plain' }];
}

export const found = actionHandler({
  name: 'found',
  state: z.object({
    articleId: z.string(),
    revision: z.number().int(),
    passage: spanState,
    answeredBy: spanState.nullable(),
    found: foundState,
  }),
  needs: 'nothing',
  placement: 'beside',
  async run({ articleId, revision, passage, answeredBy, found: how }, { library, say }) {
    const read = await library.article(articleId, revision);
    if (read === null) return sentence(say.passages.gone);
    const speaker = read.reading.quotations.find(({ content }) => content.start === answeredBy?.start);
    const items = [
      ...groundsIn(how, read, say),
      ...(speaker === undefined ? [] : speakerKnownBy(speaker, read.article, say)),
      ...(how.wanted === null ? [] : [say.found.wanted[how.wanted]]),
    ];
    const parts: Part[] = [
      { part: 'heading', words: say.found.heading },
      { part: 'list', items },
      ...(how.sure === null ? [] : [{ part: 'note', words: sureness(how.sure, say) } as const]),
      { part: 'note', words: placeOf(citationOf(read, passage), say), quiet: true },
    ];
    return { audience: 'asker', found: true, parts, actions: [] };
  },
});

/** The words that it was found by, one line a way, as they stand in the article. */
function groundsIn({ grounds, unmatched }: FoundState, { article, reading }: Read, say: Catalogue): Phrase[] {
  const title = citationOf({ article, reading }, { start: 0, end: 0 }).title;
  const lines = WAYS.flatMap((way) => {
    const spans = grounds[way] ?? [];
    if (spans.length === 0) return [];
    const words = spans.map(([start, end]) =>
      textAt(way === 'headline' ? title : article.text, { start, end }),
    );
    return [listing(say.found.by[way], words)];
  });
  const isByWords = (['word', 'form', 'spelling', 'meaning'] as const).some(
    (way) => grounds[way] !== undefined,
  );
  return [
    ...(isByWords ? [] : [say.found.asAWhole]),
    ...lines,
    ...(unmatched === 0 ? [] : [say.found.unmatched(unmatched)]),
  ];
}

/** "In another form: technologies, helped": each word once. */
function listing(way: string, words: readonly string[]): Phrase {
  const once = words.filter(
    (word, i) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i,
  );
  return { words: [`${way}: `, ...once.slice(1).map(() => ', '), ''], values: once };
}

/** "Antony Blinken, by the words “Antony Blinken claimed”": what the attribution rests on. */
function speakerKnownBy(
  { speaker, source, cue, confidence }: Quotation,
  article: Article,
  say: Catalogue,
): Phrase[] {
  if (speaker === null || source === null) return [];
  const whole =
    cue === null ? source : { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const shown: Span = whole.end - whole.start > LONGEST_CUE ? source : whole;
  const name = confidence === 'sure' ? speaker.name : `${say.probably} ${speaker.name}`;
  return [say.found.speaker(name, textAt(article.text, shown).replace(/\s+/gu, ' '))];
}

function sureness(probability: number, { found: { sure } }: Catalogue): Phrase {
  if (probability >= ALMOST_CERTAIN) return sure.almost;
  return probability >= PROBABLE ? sure.probably : sure.perhaps;
}
