// Terms that are names of one country, its people and what is theirs.
import { COUNTRY_OF } from '../core/lexicon/countries.ts';
import { NAME_GROUPS } from '../core/lexicon/same-names.ts';
import { termOf } from '../core/term.ts';

/** Names of places, parties and people that are more than one country's, or a word of its own in another form. */
const APART = new Set(['kremlin', 'eu', 'pole', 'us']);

const groupOf = new Map<string, readonly string[]>(
  [...countries(), ...NAME_GROUPS].flatMap((words) => {
    const terms = [...new Set(words.map((word) => (word === 'usa' ? word : termOf(word))))];
    return terms.map((term): [string, readonly string[]] => [term, terms]);
  }),
);

/** Each country with the single words for what is of it. */
function countries(): string[][] {
  const rows = new Map<string, string[]>();
  for (const [word, country] of COUNTRY_OF) {
    if (word.includes('-') || APART.has(word)) continue;
    const row = rows.get(country);
    if (row === undefined) rows.set(country, [word]);
    else row.push(word);
  }
  return [...rows.values()];
}

/** All terms of the group that `term` is in, itself among them; none for most. */
export function sameNames(term: string): readonly string[] {
  return groupOf.get(term) ?? [];
}
