// Whether one sentence says the opposite of another: "will close" and "will not close", "approved" and "rejected".
import { NEGATIONS } from '../../core/lexicon/negations.ts';
import { DENIALS, OPPOSITES } from '../../core/lexicon/opposites.ts';
import { STOP_WORDS } from '../../core/lexicon/stop-words.ts';
import type { Span } from '../../core/span.ts';
import type { Word } from '../../core/term.ts';

/** Share of the shorter sentence's words of meaning that stand in the other. */
const ALIKE_FROM = 0.4;
/** Words of meaning that may stand between a negation and the word it turns: "not yet finally approved". */
const BETWEEN = 1;
/** "wouldnt", "cant": a contraction with not, folded. */
const CONTRACTED = /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|must|need)nt$/u;
/** "Not only" denies nothing. */
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply']);
/** What makes a sentence tell nothing. */
const OPEN = new Set(['if', 'whether', 'unless', 'could', 'may', 'might']);

type Sentence = { readonly text: string; readonly words: readonly Word[] };

export type Contrary = { readonly here: Span; readonly there: Span };

/** The words in which two sentences contradict one another; null where they do not, or say nothing for certain. */
export function contraryOf(here: Sentence, there: Sentence, isSameDay: boolean): Contrary | null {
  if ([here, there].some(({ words }) => words.some(({ folded }) => OPEN.has(folded)))) return null;
  if (!areAlike(here.words, there.words)) return null;
  return negated(here, there) ?? opposite(here, there, isSameDay);
}

/** Whether two sentences have enough words of meaning in common to be about one thing. */
function areAlike(here: readonly Word[], there: readonly Word[]): boolean {
  const [one, other] = [here, there].map(
    (words) => new Set(words.filter(({ folded }) => !STOP_WORDS.has(folded)).map(({ term }) => term)),
  );
  const shared = [...one!].filter((term) => other!.has(term)).length;
  return shared >= ALIKE_FROM * Math.min(one!.size, other!.size);
}

/** A word that both have, negated in one of them only. */
function negated(here: Sentence, there: Sentence): Contrary | null {
  for (const [index, word] of here.words.entries()) {
    if (STOP_WORDS.has(word.folded) || DENIALS.has(word.term)) continue;
    const other = there.words.findIndex(({ term }) => term === word.term);
    if (other < 0 || appearsAgain(here, word) || appearsAgain(there, word)) continue;
    const [one, two] = [isNegated(here, index), isNegated(there, other)];
    if (one !== two) return { here: word.span, there: there.words[other]!.span };
  }
  return null;
}

function appearsAgain({ words }: Sentence, { term }: Word): boolean {
  return words.filter((word) => word.term === term).length > 1;
}

/** Whether a negation stands before the word, with at most one word of meaning between, and no clause begun. */
function isNegated({ text, words }: Sentence, index: number): boolean {
  let negations = 0;
  let between = 0;
  for (let at = index - 1; at >= 0 && between <= BETWEEN; at -= 1) {
    const { folded, term, span } = words[at]!;
    if (/[,;:()–—]/u.test(text.slice(span.end, words[at + 1]!.span.start))) break;
    if (folded === 'not' && NOT_ONLY.has(words[at + 1]!.folded)) continue;
    if (NEGATIONS.has(folded) || CONTRACTED.test(folded) || DENIALS.has(term)) negations += 1;
    else if (!STOP_WORDS.has(folded)) between += 1;
  }
  return negations % 2 === 1;
}

/** A word of one side of a pair here, one of the other side there, and neither in both. */
function opposite(here: Sentence, there: Sentence, isSameDay: boolean): Contrary | null {
  const isSaid = (sentence: Sentence, side: ReadonlySet<string>): number =>
    sentence.words.findIndex(({ term }, index) => side.has(term) && !isNegated(sentence, index));
  const has = ({ words }: Sentence, side: ReadonlySet<string>) => words.some(({ term }) => side.has(term));
  for (const { sides, daily } of OPPOSITES) {
    if (daily && !isSameDay) continue;
    for (const [one, two] of [sides, [sides[1], sides[0]] as const]) {
      const mine = isSaid(here, one);
      const theirs = isSaid(there, two);
      if (mine < 0 || theirs < 0) continue;
      const isInBoth = has(here, two) || has(there, one);
      if (!isInBoth) return { here: here.words[mine]!.span, there: there.words[theirs]!.span };
    }
  }
  return null;
}
