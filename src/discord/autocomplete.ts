// Names offered while a person types: from memory, at once, and never more than Discord shows.
import { cut } from './escape.ts';
import { CHOICES } from './limits.ts';

/** A name that can be offered: what is shown, and what comes back when it is chosen. */
export type Offer = { readonly name: string; readonly value: string };

export type Choice = { name: string; value: string };

/**
 * Those of `offers` that hold what was typed, whatever its case or accents: first those that begin with it, then those
 * in which a word does, then the rest; in each the given order.
 */
export function matching(offers: Iterable<Offer>, typed: string): Offer[] {
  const wanted = folded(typed).trim();
  const ranked: Offer[][] = [[], [], []];
  for (const offer of offers) {
    const rank = rankOf(folded(offer.name), wanted);
    if (rank !== null) ranked[rank]!.push(offer);
    if (ranked[0]!.length === CHOICES.most) break;
  }
  return ranked.flat();
}

/**
 * The offers as Discord takes them: at most 25, none twice, none empty. What comes back may be the shown name, the
 * value, or words that were never offered.
 */
export function choicesOf(offers: readonly Offer[]): Choice[] {
  const byValue = new Map<string, Choice>();
  for (const { name, value } of offers) {
    // A value that is longer than Discord takes could not come back.
    const fits = name.trim() !== '' && value !== '' && value.length <= CHOICES.value;
    if (fits && !byValue.has(value)) byValue.set(value, { name: shortened(name), value });
    if (byValue.size === CHOICES.most) break;
  }
  return [...byValue.values()];
}

function rankOf(name: string, wanted: string): 0 | 1 | 2 | null {
  const at = name.indexOf(wanted);
  if (at < 0) return null;
  if (at === 0) return 0;
  return name.includes(` ${wanted}`) ? 1 : 2;
}

function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function shortened(name: string): string {
  return name.length <= CHOICES.name ? name : `${cut(name, CHOICES.name - 1)}…`;
}
