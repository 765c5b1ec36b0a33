// The words a library is written in, so that a mistyped word can be read as one of them.
import { Growable } from '../growable.ts';
import { slipsAllowed, withinTypingError } from '../typing-error.ts';

export type MistypedWords = {
  /** Adds a word of the library with its term. */
  add(spelled: string, term: string): void;
  /** Terms of the words that `spelled` may be a slip of the fingers for; none where it is a word itself. */
  meantBy(spelled: string): string[];
};

/** Words of one length beside their letters as bits. */
type Row = { readonly words: string[]; readonly letters: Growable<Uint32Array> };

export function createMistypedWords(): MistypedWords {
  const terms = new Map<string, string>();
  const byLength: (Row | undefined)[] = [];
  return {
    add(spelled, term) {
      if (terms.has(spelled)) return;
      terms.set(spelled, term);
      byLength[spelled.length] ??= { words: [], letters: new Growable((length) => new Uint32Array(length)) };
      const row = byLength[spelled.length]!;
      row.words.push(spelled);
      row.letters.push(lettersOf(spelled));
    },
    meantBy(spelled) {
      if (terms.has(spelled)) return [];
      const meant = new Set<string>();
      const letters = lettersOf(spelled);
      const allowed = slipsAllowed(spelled.length);
      for (
        let length = Math.max(1, spelled.length - allowed);
        length <= spelled.length + allowed;
        length += 1
      ) {
        const row = byLength[length];
        if (row === undefined) continue;
        const bits = row.letters.array;
        for (let at = 0; at < row.words.length; at += 1) {
          if (bitCount(bits[at]! ^ letters) > 2 * allowed) continue;
          const word = row.words[at]!;
          if (withinTypingError(spelled, word)) meant.add(terms.get(word)!);
        }
      }
      return [...meant];
    },
  };
}

/** One bit a letter: words one slip apart differ in two at most, so that most need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
