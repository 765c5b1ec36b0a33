// Whose words answer: the quotation in which the answering words stand, or the reporter.
import type { Quotation, Speaker } from '../core/quotation.ts';
import { contains, overlaps, type Span, textAt } from '../core/span.ts';
import { wordsOf } from '../core/term.ts';
import type { Query } from './query.ts';
import { formLikeness } from './softness.ts';

/** From this share of the words that name somebody on, a speaker is the one who was named. */
const NAMED_FROM = 0.5;
/** A word of the wanted kind says more about where the answer stands than a word of the question. */
const TYPED_POINTS = 3;

/** Those of `quotations` that the person says whom the question names ("what did X say"); none where it names nobody. */
export function saidByNamed(
  query: Query,
  text: string,
  language: string,
  quotations: readonly Quotation[],
): Quotation[] {
  if (query.saidBy.length === 0) return [];
  return quotations.filter(
    ({ speaker }) => speaker !== null && namedAs(query, text, language, speaker) >= NAMED_FROM,
  );
}

/** How much of the words that name who is asked about are this speaker's name or role, 0 to 1. */
function namedAs({ saidBy }: Query, text: string, language: string, { name, role }: Speaker): number {
  const called = role === null ? name : `${name} ${textAt(text, role)}`;
  const words = wordsOf(called, 0, called.length, language);
  let total = 0;
  let named = 0;
  for (const { term, idf } of saidBy) {
    total += idf;
    named +=
      idf * Math.max(...words.map((word) => (word.term === term ? 1 : formLikeness(term, word.term))), 0);
  }
  return total === 0 ? 0 : named / total;
}

/** What is known of the best sentence of a passage. */
export type Answering = {
  readonly best: Span;
  /** The question's words in the passage, and words taken for them. */
  readonly matched: readonly Span[];
  /** Words of the wanted kind in the best sentence. */
  readonly typed: readonly Span[];
};

/** The quotation whose words answer; null where the reporter's own do. */
export function answeringQuotation(
  query: Query,
  text: string,
  language: string,
  quotations: readonly Quotation[],
  { best, matched, typed }: Answering,
): Quotation | null {
  const here = quotations.filter(({ content }) => overlaps(content, best));
  const named = saidByNamed(query, text, language, here);
  const isSaid = (span: Span): boolean => contains(best, span) && !here.some((one) => introduces(one, span));
  const words = matched.filter(isSaid);
  const answers = typed.filter(isSaid);
  const pointsIn = (span: Span): number =>
    TYPED_POINTS * answers.filter((word) => contains(span, word)).length +
    words.filter((word) => contains(span, word)).length;
  const all = pointsIn(best);
  const points = (one: Quotation): number =>
    all === 0 ? overlapShare(one.content, best) : pointsIn(one.content) / all;
  /** Pieces of one quotation, parted by its cue, answer together. */
  const pointsOfGroup = ({ group }: Quotation): number =>
    here.filter((one) => one.group === group).reduce((sum, one) => sum + points(one), 0);
  if (named.length > 0) return most(named, points);
  if (query.question.asksForSpeaker && here.length > 0) return most(here, points);
  const answering = most(here, points);
  return answering !== null && pointsOfGroup(answering) >= 0.5 ? answering : null;
}

/** Whether the words at `span` say who speaks, or that somebody does, and are no part of what is said. */
function introduces({ cue, source, speaker, content }: Quotation, span: Span): boolean {
  if (contains(content, span)) return false;
  if (cue !== null && overlaps(cue, span)) return true;
  if (source !== null && (overlaps(source, span) || span.end + 1 === source.start)) return true;
  return speaker?.mentions.some((mention) => overlaps(mention, span)) ?? false;
}

function overlapShare(content: Span, sentence: Span): number {
  return (
    (Math.min(content.end, sentence.end) - Math.max(content.start, sentence.start)) /
    (sentence.end - sentence.start)
  );
}

function most(quotations: readonly Quotation[], points: (one: Quotation) => number): Quotation | null {
  let chosen: Quotation | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const one of quotations) {
    if (points(one) <= highest) continue;
    chosen = one;
    highest = points(one);
  }
  return chosen;
}
