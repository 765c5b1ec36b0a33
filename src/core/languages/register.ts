// The full names in a text of another language than English, and whom a surname alone means.

import type { Span } from '../span.ts';
import { tokenAt } from '../text/token.ts';
import type { Saying } from './language.ts';
import type { NameRuns, Run } from './name-runs.ts';

/** In letters. */
const LEAST_SURNAME = 3;
const LONGEST_ENDING = 3;

export class Register {
  readonly #names: NameRuns;
  readonly #saying: Saying;
  /** From the last word of a name, in lower case, to the full names that end so, the first in the text first. */
  readonly #bySurname = new Map<string, Map<string, number>>();
  /** How often a word has a capital where a sentence does not begin. */
  readonly #capitals = new Map<string, number>();

  constructor(names: NameRuns, saying: Saying, blocks: readonly Span[]) {
    this.#names = names;
    this.#saying = saying;
    const { tokens } = names;
    for (const { start, end } of blocks) {
      let at = tokenAt(tokens, start);
      while (at < tokens.count && tokens.start[at]! < end) {
        const runEnd = names.endOfRun(at);
        if (runEnd === at) at += 1;
        else {
          this.#add(at, runEnd);
          at = runEnd;
        }
      }
    }
  }

  #add(first: number, end: number): void {
    const names = this.#names;
    const { lower } = names.tokens;
    for (let at = first; at < end; at += 1)
      if (!names.startsSentence(at))
        this.#capitals.set(lower[at]!, (this.#capitals.get(lower[at]!) ?? 0) + 1);
    const run = names.personIn(first, end);
    if (run === null || run.last === run.first) return;
    const surname = lower[run.last]!;
    const known = this.#bySurname.get(surname) ?? new Map<string, number>();
    const name = names.wordsOf(run);
    known.set(name, (known.get(name) ?? 0) + 1);
    this.#bySurname.set(surname, known);
  }

  /** Another form of a surname that is known: "Калинина", where Калинин is. */
  #isDeclined({ last }: Run): boolean {
    if (this.#saying.likeDeclined === undefined) return false;
    const word = this.#names.tokens.lower[last]!;
    for (let end = word.length - 1; end >= Math.max(LEAST_SURNAME, word.length - LONGEST_ENDING); end -= 1)
      if (this.#bySurname.has(word.slice(0, end))) return true;
    return false;
  }

  /** The full name that a run stands for; null where a single word is not known to name anybody. */
  nameOf(run: Run): string | null {
    const name = this.#names.wordsOf(run);
    if (run.last > run.first) return name;
    const full = this.#bySurname.get(this.#names.tokens.lower[run.last]!);
    if (full?.size === 1) return [...full.keys()][0]!;
    if (full !== undefined) return name;
    if (this.#isDeclined(run)) return null;
    const isPlain = this.#names.startsSentence(run.first);
    const capitals = this.#capitals.get(this.#names.tokens.lower[run.last]!) ?? 0;
    return isPlain && capitals < 1 ? null : name;
  }
}
