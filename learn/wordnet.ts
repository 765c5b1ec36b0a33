// Reads WordNet's database files as far as the word tables need them (format: wndb(5WN)).
import { readFileSync } from 'node:fs';

/** The synset offsets of each single-word lemma of an index file, the commonest sense first. */
export function sensesOf(file: string, most: number): Map<string, string[]> {
  const senses = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    const lemma = fields[0]!;
    if (lemma.includes('_')) continue;
    const pointers = Number(fields[3]);
    senses.set(lemma, fields.slice(6 + pointers).slice(0, most));
  }
  return senses;
}

export type Pointer = {
  readonly kind: string;
  readonly offset: string;
  readonly part: string;
  readonly from: number;
  readonly word: number;
};
export type Synset = { readonly words: readonly string[]; readonly pointers: readonly Pointer[] };

const PARTS = new Map([
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['s', 'adj'],
  ['r', 'adv'],
]);
/** Derivation, pertainym, participle; hypernym, the same of a name, similar to, also see, verb group, entailment, cause. */
const KINDS = new Set(['+', '\\', '<', '@', '@i', '&', '^', '$', '*', '>']);
const parsed = new Map<string, Map<string, Synset>>();

/** The synsets of one data file by their offsets. */
export function synsetsOf(file: string): Map<string, Synset> {
  const before = parsed.get(file);
  if (before !== undefined) return before;
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i]!.replace(/\(.*\)$/u, '').toLowerCase(),
    );
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
      const [kind, offset, part, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      return {
        kind: kind!,
        offset: offset!,
        part: PARTS.get(part!)!,
        from: Number.parseInt(ends!.slice(0, 2), 16),
        word: Number.parseInt(ends!.slice(2), 16),
      };
    }).filter((pointer) => KINDS.has(pointer.kind));
    synsets.set(fields[0]!, { words, pointers });
  }
  parsed.set(file, synsets);
  return synsets;
}
