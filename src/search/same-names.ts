// Terms that are names of one country, its people and what is theirs.
import { NAME_GROUPS } from '../core/lexicon/same-names.ts';
import { termOf } from '../core/term.ts';

const groupOf = new Map<string, readonly string[]>(
  NAME_GROUPS.flatMap((words) => {
    const terms = [...new Set(words.map((word) => (word === 'usa' ? word : termOf(word))))];
    return terms.map((term): [string, readonly string[]] => [term, terms]);
  }),
);

/** All terms of the group that `term` is in, itself among them; none for most. */
export function sameNames(term: string): readonly string[] {
  return groupOf.get(term) ?? [];
}
