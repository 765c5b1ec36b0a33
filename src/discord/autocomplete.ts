// Names offered while a person types: from memory, at once, and never more than Discord shows.
import { cut } from './escape.ts';
import { CHOICES } from './limits.ts';

/** A name that can be offered: what is shown, and what comes back when it is chosen. */
export type Offer = { readonly name: string; readonly value: string };

export type Choice = { name: string; value: string };

/**
 * At most 25 of `offers` that hold what was typed, whatever its case or accents: first those that begin with it, then
 * those in which a word does, then the rest; in each the given order. What comes back may as well be the shown name, or
 * words that were never offered.
 */
export function choicesFor(offers: Iterable<Offer>, typed: string): Choice[] {
  const wanted = folded(typed).trim();
  const ranked: Offer[][] = [[], [], []];
  const seen = new Set<string>();
  for (const offer of offers) {
    // Discord refuses an empty name, and a value that is longer than it takes could not come back.
    if (offer.name.trim() === '' || offer.value === '' || offer.value.length > CHOICES.value) continue;
    const rank = rankOf(folded(offer.name), wanted);
    if (rank === null || seen.has(offer.value)) continue;
    seen.add(offer.value);
    ranked[rank]!.push(offer);
    if (ranked[0]!.length === CHOICES.most) break;
  }
  return ranked
    .flat()
    .slice(0, CHOICES.most)
    .map(({ name, value }) => ({ name: shortened(name), value }));
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
