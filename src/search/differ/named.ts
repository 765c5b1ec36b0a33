// Whom or which place a sentence names, as far as two articles can be compared by it.
import { GIVEN_NAMES } from '../../core/lexicon/given-names.ts';
import { PLACES } from '../../core/lexicon/places.ts';
import { HONORIFICS } from '../../core/lexicon/titles.ts';
import type { Span } from '../../core/span.ts';
import { type Word, wordsOf } from '../../core/term.ts';
import type { Compared } from './compared.ts';
import type { Side } from './side.ts';

export type Named = { readonly span: Span; readonly words: readonly Word[] };

/** A place is one where a preposition stands before it, a person where a given name or a form of address is in it. */
const SURE = 1;

/** The names of the wanted kind in the sentence that answers, likeliest first; none that may be of another kind. */
export function namesOf(wants: 'person' | 'place', side: Side): Named[] {
  return side
    .phrases(wants)
    .filter(({ core, strength }) => (wants === 'place' ? strength >= SURE : isPerson(core)))
    .map(({ span, core }) => ({ span, words: core }));
}

function isPerson(words: readonly Word[]): boolean {
  const isKnown = ({ folded }: Word) => GIVEN_NAMES.has(folded) || HONORIFICS.has(folded);
  return words.length > 1 && words.some(isKnown) && !words.every(({ folded }) => PLACES.has(folded));
}

/** Two names are others where they share no word, and neither article mentions the one of the other. */
export function comparedNames(one: Named, other: Named, a: Side, b: Side): Compared {
  const terms = new Set(one.words.map(({ term }) => term));
  if (other.words.some(({ term }) => terms.has(term))) return 'same';
  return isMentioned(one, b) || isMentioned(other, a) ? 'unlike' : 'other';
}

function isMentioned({ words }: Named, { article, language }: Side): boolean {
  const { text } = article;
  const mentioned = new Set(wordsOf(text, 0, text.length, language).map(({ term }) => term));
  return words.some(({ term }) => mentioned.has(term));
}
