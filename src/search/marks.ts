// Which words of a passage answer the question, and are marked when it is shown.
import type { Passage } from '../core/passage.ts';
import type { Quotation } from '../core/quotation.ts';
import { contains, overlaps, type Span } from '../core/span.ts';
import { type AnswerPhrase, likeliestPhrases } from './answer-phrases.ts';
import type { Query } from './query.ts';

/** Where a clause of a sentence ends: after ", ", "; ", " – ". */
const CLAUSE_END = /[,;:—–](?=\s)/gu;

/** What is known of a passage that is to be marked. */
export type Markable = {
  readonly text: string;
  readonly passage: Passage;
  /** The sentence that answers best. */
  readonly best: Span;
  /** The quotation whose words answer, and all that have a part in the passage. */
  readonly answeredBy: Quotation | null;
  readonly quotations: readonly Quotation[];
  /** Whether whoever says it was named in the question ("what did X say"). */
  readonly isSaidByNamed: boolean;
  /** Phrases of the wanted kind in the best sentence, likeliest first. */
  readonly phrases: readonly AnswerPhrase[];
  /** The question's words and those taken for them, where they stand in the passage. */
  readonly matched: readonly Span[];
};

/**
 * The answering words: what somebody said, who said it, the person, date, place or number that was asked for; else the
 * best sentence; and where the passage is nothing but that, its clauses with the question's words. In order, not
 * overlapping.
 */
export function marksOf(query: Query, markable: Markable): Span[] {
  const { text, passage, best, phrases, matched } = markable;
  const said = spokenMarks(query, markable);
  if (said.length > 0) return merged(text, within(passage.span, said));
  if (phrases.length > 0)
    return merged(
      text,
      likeliestPhrases(phrases).map(({ span }) => span),
    );
  return [passage.sentences.length > 1 ? best : clausesWith(text, best, matched)];
}

/** From the first clause of a sentence that holds words of the question to the last. */
function clausesWith(text: string, sentence: Span, matched: readonly Span[]): Span {
  const here = merged(
    text,
    matched.filter((span) => contains(sentence, span)),
  );
  const [first, last] = [here[0], here.at(-1)];
  if (first === undefined || last === undefined) return sentence;
  const ends = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)].map(
    ({ index }) => sentence.start + index,
  );
  const before = ends.findLast((end) => end < first.start);
  const behind = ends.find((end) => end >= last.end);
  return { start: before === undefined ? sentence.start : before + ', '.length, end: behind ?? sentence.end };
}

/** "who said …": the words that name the speaker; "what did X say …": what was said. */
function spokenMarks(query: Query, { passage, answeredBy, quotations, isSaidByNamed }: Markable): Span[] {
  if (answeredBy === null) return [];
  if (query.question.asksForSpeaker) {
    const { source, speaker } = answeredBy;
    const named = [source, ...(speaker?.mentions ?? [])].find(
      (span) => span != null && contains(passage.span, span),
    );
    return named == null ? [] : [named];
  }
  if (!isSaidByNamed) return [];
  return quotations.filter(({ group }) => group === answeredBy.group).map(({ content }) => content);
}

function within(passage: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => overlaps(span, passage))
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }));
}

/** Spans in order, with those joined that only a space or a hyphen parts. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      (span.start <= last.end || /^[ \u00a0-]$/u.test(text.slice(last.end, span.start)))
    )
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
