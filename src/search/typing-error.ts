// Whether one word is another, mistyped.

/** Words shorter than this are too close to too many others to be called mistyped, two swapped letters aside. */
const SHORTEST_MISTYPED = 4;
const LONG = 8;

/**
 * Whether `typed` is `meant` with one letter lost, added, changed or swapped with its neighbour; two such
 * slips in words of eight letters or more (optimal string alignment distance; Damerau 1964 found four in five
 * errors to be one of these). A changed or lost letter must leave four letters to go by. Numbers are never mistyped.
 */
export function withinTypingError(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (/\d/u.test(typed) || /\d/u.test(meant)) return false;
  const shorter = Math.min(typed.length, meant.length);
  if (shorter < 3) return false;
  const allowed = shorter >= LONG ? 2 : 1;
  if (Math.abs(typed.length - meant.length) > allowed) return false;
  const slips = slipsBetween(typed, meant, allowed);
  if (slips > allowed) return false;
  return shorter >= SHORTEST_MISTYPED || isSwap(typed, meant);
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Optimal string alignment distance, or anything above `most` as soon as it must be more. */
function slipsBetween(a: string, b: string, most: number): number {
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
    if (least > most) return least;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
