// How alike two texts are in their words, from small sketches of them.

/** How many hashes a sketch keeps; the estimate is off by about 1 / √SKETCH. */
const SKETCH = 256;
/** Words in a row that count as one. */
const SHINGLE = 4;

/** The smallest hashes of a text's runs of words, rising: a fair sample of them, the same for the same words. */
export type Sketch = Uint32Array;

/** The sketch of a text; marks, case and white space make no difference. */
export function sketchOf(text: string): Sketch {
  const hashes = wordsOf(text).map(hashOf);
  const shingles = new Uint32Array(Math.max(1, hashes.length - SHINGLE + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0;
    for (let word = at; word < at + SHINGLE; word += 1) shingle = mixed(shingle ^ (hashes[word] ?? 0));
    shingles[at] = shingle;
  }
  shingles.sort();
  return shingles.filter((hash, at) => hash !== shingles[at - 1]).slice(0, SKETCH);
}

/**
 * The share of runs of words that two texts have in common, 0 to 1, estimated from the smallest hashes of both
 * (Broder, On the resemblance and containment of documents, 1997). Where it is sure to be under `least`, 0.
 */
export function resemblance(a: Sketch, b: Sketch, least = 0): number {
  const mostUnshared = (1 - least) * SKETCH;
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < SKETCH && (i < a.length || j < b.length)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
    if (seen - shared > mostUnshared) return 0;
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
