// Whose words answer: the quotation in which the answering words stand, or the reporter.
import type { Quotation, Speaker } from '../core/quotation.ts';
import { contains, overlaps, type Span, textAt } from '../core/span.ts';
import { wordsOf } from '../core/term.ts';
import type { Query } from './query.ts';
import { relatedWords } from './related-words.ts';
import { formLikeness } from './softness.ts';

/** From this share of the words that name somebody on, a speaker is the one who was named. */
const NAMED_FROM = 0.5;
/** Who is asked for by what they are may be called by another word: "the boss" is the managing director. */
const DESCRIBED_FROM = 0.15;
/** A role by another word, of which WordNet knows, or that stands among the same words. */
const RELATED = 0.8;
const LEAST_COSINE = 0.4;
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
  const shares = new Map<Speaker, number>();
  for (const { speaker } of quotations)
    if (speaker !== null && !shares.has(speaker))
      shares.set(speaker, namedAs(query, text, language, speaker));
  const likeliest = Math.max(0, ...shares.values());
  const least = likeliest >= NAMED_FROM || !isDescription(query) ? NAMED_FROM : likeliest;
  if (least < DESCRIBED_FROM) return [];
  return quotations.filter(({ speaker }) => speaker !== null && shares.get(speaker)! >= least);
}

/** Whether who is asked about is described ("the railway's boss") and not named. */
function isDescription({ question }: Query): boolean {
  const { saidBy, words } = question;
  return saidBy !== null && !words.some(({ span, capital }) => capital && contains(saidBy, span));
}

/** How much of the words that name who is asked about are this speaker's name or role, 0 to 1. */
function namedAs({ saidBy }: Query, text: string, language: string, { name, role }: Speaker): number {
  const called = role === null ? name : `${name} ${textAt(text, role)}`;
  const words = wordsOf(called, 0, called.length, language);
  // Somebody in a text of another language is asked for by the name in English too.
  const terms = words.flatMap(({ term, compound }) =>
    language === 'en' || compound === null ? [term] : [term, compound],
  );
  let total = 0;
  let named = 0;
  for (const wanted of saidBy) {
    total += wanted.idf;
    named += wanted.idf * Math.max(...terms.map((term) => callingLikeness(wanted, term)), 0);
  }
  return total === 0 ? 0 : named / total;
}

/** How far somebody who is called `term` is called by the wanted word. */
function callingLikeness({ term: wanted, common, related }: Query['saidBy'][number], term: string): number {
  if (wanted === term) return 1;
  const words = relatedWords();
  const other = words.find(term);
  if (common < 0 || other < 0) return formLikeness(wanted, term);
  const cosine = words.similarity(common, other);
  return Math.max(
    formLikeness(wanted, term),
    RELATED * (related.get(other) ?? 0),
    cosine >= LEAST_COSINE ? cosine : 0,
  );
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
  const isSaid = (span: Span): boolean =>
    contains(best, span) && !here.some((one) => introduces(one, text, span));
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

/** Whether the words at `span` say who speaks, when, to whom, or that somebody does, and are no part of what is said. */
function introduces({ cue, source, speaker, content }: Quotation, text: string, span: Span): boolean {
  if (contains(content, span)) return false;
  const isBeside = (one: Span | null) =>
    one !== null && !overlaps(one, content) && overlaps(phraseAround(one, content, text), span);
  if (isBeside(cue) || isBeside(source)) return true;
  return speaker?.mentions.some((mention) => overlaps(mention, span)) ?? false;
}

/** So much of a sentence may say who speaks before and behind the words that do, in UTF-16 code units. */
const LONGEST_SIDE = 60;
const PHRASE_END = /[,;:.!?()"“”„«»]/u;

/** A cue or a source with what stands beside it, "said on Monday", up to what is said or to punctuation. */
function phraseAround({ start, end }: Span, content: Span, text: string): Span {
  const from = Math.max(0, start - LONGEST_SIDE, content.end <= start ? content.end : 0);
  const to = Math.min(end + LONGEST_SIDE, content.start >= end ? content.start : text.length);
  const before = text.slice(from, start).split(PHRASE_END).at(-1)!;
  const behind = text.slice(end, to).split(PHRASE_END, 1)[0]!;
  return { start: start - before.length, end: end + behind.length };
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
