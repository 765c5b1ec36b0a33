// Which passages say the same as one before them: agency copy, one speech in two articles.

/** Words in a row that are compared (Broder 1997: shingles). */
const SHINGLE = 3;
/** From this share of the shorter passage's shingles on, the two say the same. */
const SAME = 0.75;
/** Shorter passages are the same only where every shingle is. */
const LEAST_SHINGLES = 6;

/** The shingles of a passage's terms, as numbers. */
export function shinglesOf(tokens: Uint32Array, bits: number): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= tokens.length; i += 1) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j += 1) hash = Math.imul(hash ^ (tokens[i + j]! & bits), 0x9e3779b1) >>> 0;
    shingles.add(hash);
  }
  return shingles;
}

/** Whether two passages say the same: most of the shorter one's words stand in the other in the same order. */
export function sayTheSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0 || large.size > 3 * small.size) return false;
  let missing = small.size - (small.size < LEAST_SHINGLES ? 1 : SAME) * small.size;
  for (const shingle of small) {
    if (large.has(shingle)) continue;
    missing -= 1;
    // Most passages have little in common, which shows long before the end.
    if (missing < 0) return false;
  }
  return true;
}
