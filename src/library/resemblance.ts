// How alike two texts are in their words, from small sketches of them.

/** How many hashes a sketch keeps; the estimate is off by about 1 / √SKETCH. */
const SKETCH = 256;
/** Words in a row that count as one. */
const SHINGLE = 4;

/** The smallest hashes of a text's runs of words, rising: a fair sample of them, the same for the same words. */
export type Sketch = { readonly hashes: readonly number[]; readonly words: number };

/** The sketch of a text; marks, case and white space make no difference. */
export function sketchOf(text: string): Sketch {
  const words = wordsOf(text);
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at += 1) {
    let shingle = 0;
    for (const hash of hashes.slice(at, at + SHINGLE)) shingle = mixed(shingle ^ hash);
    shingles.add(shingle);
  }
  return { hashes: [...shingles].sort((a, b) => a - b).slice(0, SKETCH), words: words.length };
}

/**
 * The share of runs of words that two texts have in common, 0 to 1, estimated from the smallest hashes of both
 * (Broder, On the resemblance and containment of documents, 1997).
 */
export function resemblance(a: Sketch, b: Sketch): number {
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < SKETCH && (i < a.hashes.length || j < b.hashes.length)) {
    const left = a.hashes[i] ?? Number.POSITIVE_INFINITY;
    const right = b.hashes[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 1 : shared / seen;
}

/** The words of a text, folded, for comparing. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a over the word's code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a number over all 32 bits (the finalizer of MurmurHash3), so that the smallest are a fair sample. */
function mixed(number: number): number {
  let mix = number;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
