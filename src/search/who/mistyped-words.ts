// The words a library is written in, so that a mistyped word can be read as one of them.
import { withinTypingError } from '../typing-error.ts';

export type MistypedWords = {
  add(spelled: string, term: string): void;
  has(spelled: string): boolean;
  /** Terms of the words that `spelled` may be a slip of the fingers for; none where it is a word itself. */
  meantBy(spelled: string): string[];
};

type Entry = { readonly spelled: string; readonly letters: number };

export function createMistypedWords(): MistypedWords {
  const terms = new Map<string, string>();
  const byLength: Entry[][] = [];
  return {
    add(spelled, term) {
      if (terms.has(spelled)) return;
      terms.set(spelled, term);
      byLength[spelled.length] ??= [];
      byLength[spelled.length]!.push({ spelled, letters: letterSet(spelled) });
    },
    has: (spelled) => terms.has(spelled),
    meantBy(spelled) {
      if (terms.has(spelled)) return [];
      const letters = letterSet(spelled);
      const meant = new Set<string>();
      for (let length = Math.max(1, spelled.length - 2); length <= spelled.length + 2; length += 1) {
        for (const entry of byLength[length] ?? []) {
          if (bitCount(entry.letters ^ letters) > 4) continue;
          if (withinTypingError(spelled, entry.spelled)) meant.add(terms.get(entry.spelled)!);
        }
      }
      return [...meant];
    },
  };
}

/** One bit a letter; words two slips apart differ in at most four, so that most need no closer look. */
function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
