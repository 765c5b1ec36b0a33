// Whether one word is another, mistyped.

/** Shorter words are too close to too many others to be called mistyped, unless two letters are swapped. */
const SHORTEST_MISTYPED = 4;
const SHORTEST_SWAPPED = 3;
/** From this length on two slips are forgiven. */
const LONG = 8;

/** How many slips are forgiven in a word of `length` letters. */
export function slipsAllowed(length: number): number {
  return length >= LONG ? 2 : 1;
}

/**
 * Whether `typed` is `meant` with one letter lost, added, changed or swapped with its neighbour, or with two such
 * slips where both are long (optimal string alignment distance; Damerau 1964 found four in five errors to be one
 * of these). Numbers are never mistyped.
 */
export function withinTypingError(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const shorter = Math.min(typed.length, meant.length);
  const allowed = slipsAllowed(shorter);
  if (shorter < SHORTEST_SWAPPED || Math.abs(typed.length - meant.length) > allowed) return false;
  if (/\d/u.test(typed) || /\d/u.test(meant)) return false;
  if (shorter < SHORTEST_MISTYPED && !haveSameLetters(typed, meant)) return false;
  return slipsBetween(typed, meant, allowed) <= allowed;
}

export function haveSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/**
 * Letters added, lost, changed or swapped with their neighbour between `a` and `b`; something above `most` where
 * there are more.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, beforeLast[j - 2]! + 1);
      }
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
