// Two rows of words laid side by side: which word of the one stands for which of the other.

/** The words to align: what each weighs, and how alike two are (0: not to be paired; 1: the same). */
export type Rows = {
  readonly asked: readonly number[];
  readonly stands: readonly number[];
  readonly likeness: (asked: number, stands: number) => number;
};

/** Pairs of one block are in the order of both rows; block 0 is the best, later ones stand in another order. */
export type Pair = {
  readonly asked: number;
  readonly stands: number;
  readonly likeness: number;
  readonly block: number;
};

/** What a word costs that stands in one row only, as a share of its weight, and for being there at all. */
const GAP = 0.2;
const GAP_AT_ALL = 0.04;
/** Clauses swapped twice are as much as anybody remembers. */
const MOST_BLOCKS = 3;
/** A later block is worth having if it brings more than a function word or two. */
const LEAST_LATER_SCORE = 1.5;

/**
 * Local alignments of the two rows (Smith and Waterman 1981, with words for letters, and weights for their
 * rarity): the best one, then the best of what is left near it, so that clauses told in another order are
 * paired as well. Takes time in proportion to the product of the two lengths.
 */
export function alignedPairs(rows: Rows): Pair[] {
  const pairs: Pair[] = [];
  const alike = likenesses(rows);
  const width = rows.stands.length;
  for (let block = 0; block < MOST_BLOCKS; block += 1) {
    const { path: found, score } = bestPath(rows, alike);
    if (found.length === 0 || (block > 0 && score < LEAST_LATER_SCORE)) break;
    const path = block === 0 ? withEnds(found, rows, alike) : found;
    for (const [asked, stands] of path) {
      pairs.push({ asked, stands, likeness: alike[asked * width + stands]!, block });
    }
    for (const [asked, stands] of path) {
      alike.fill(0, asked * width, (asked + 1) * width);
      for (let at = stands; at < alike.length; at += width) alike[at] = 0;
    }
    if (block === 0) keepNear(path, rows, alike);
  }
  return pairs;
}

/** How alike each asked word is to each that stands there, row by row. */
function likenesses({ asked, stands, likeness }: Rows): Float32Array {
  const alike = new Float32Array(asked.length * stands.length);
  let at = 0;
  for (let i = 0; i < asked.length; i += 1) {
    for (let j = 0; j < stands.length; j += 1) {
      alike[at] = likeness(i, j);
      at += 1;
    }
  }
  return alike;
}

/** Indexes in both rows, each rising. */
type Path = readonly (readonly [asked: number, stands: number])[];

/** How many words may be passed over at an end to reach the next one that stands in both. */
const END_REACH = 3;

/**
 * The path with the very words on beyond its ends, which a gap kept from paying for themselves: "we are a" of "we
 * are a tiny charity".
 */
function withEnds(path: Path, rows: Rows, alike: Float32Array): Path {
  const longer = [...path];
  for (let next = nextSame(longer[0]!, -1, rows, alike); next !== null; ) {
    longer.unshift(next);
    next = nextSame(next, -1, rows, alike);
  }
  for (let next = nextSame(longer.at(-1)!, 1, rows, alike); next !== null; ) {
    longer.push(next);
    next = nextSame(next, 1, rows, alike);
  }
  return longer;
}

/** The nearest place beyond a pair, before (-1) or after it (1), where the same word stands in both. */
function nextSame(
  from: Path[number],
  step: -1 | 1,
  { asked, stands }: Rows,
  alike: Float32Array,
): Path[number] | null {
  for (let far = 2; far <= 2 * END_REACH; far += 1) {
    for (let away = 1; away < far; away += 1) {
      const i = from[0] + step * away;
      const j = from[1] + step * (far - away);
      const isInside = i >= 0 && i < asked.length && j >= 0 && j < stands.length;
      if (isInside && alike[i * stands.length + j] === 1) return [i, j];
    }
  }
  return null;
}

/** What stands far from the best block is another sentence about something else. */
function keepNear(path: Path, { asked, stands }: Rows, alike: Float32Array): void {
  const reach = Math.max(8, asked.length);
  const from = path[0]![1] - reach;
  const to = path.at(-1)![1] + reach;
  for (let row = 0; row < alike.length; row += stands.length) {
    if (from > 0) alike.fill(0, row, row + from);
    if (to + 1 < stands.length) alike.fill(0, row + to + 1, row + stands.length);
  }
}

const STOP = 0;
const PAIR = 1;
const SKIP_ASKED = 2;
const SKIP_STANDS = 3;
/** A word in place of another costs no more than the heavier of the two. */
const SKIP_BOTH = 4;

function bestPath({ asked, stands }: Rows, alike: Float32Array): { path: Path; score: number } {
  const width = stands.length + 1;
  const scores = new Float32Array((asked.length + 1) * width);
  const steps = new Uint8Array(scores.length);
  const standsGaps = stands.map((weight) => GAP * weight + GAP_AT_ALL);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= asked.length; i += 1) {
    const askedWeight = asked[i - 1]!;
    const askedGap = GAP * askedWeight + GAP_AT_ALL;
    for (let j = 1; j <= stands.length; j += 1) {
      const at = i * width + j;
      const likeness = alike[(i - 1) * stands.length + j - 1]!;
      let score = 0;
      let step = STOP;
      if (likeness > 0) {
        score = scores[at - width - 1]! + (likeness * (askedWeight + stands[j - 1]!)) / 2;
        step = PAIR;
      }
      const withoutBoth = scores[at - width - 1]! - Math.max(askedGap, standsGaps[j - 1]!);
      if (withoutBoth > score) {
        score = withoutBoth;
        step = SKIP_BOTH;
      }
      const withoutAsked = scores[at - width]! - askedGap;
      if (withoutAsked > score) {
        score = withoutAsked;
        step = SKIP_ASKED;
      }
      const withoutStands = scores[at - 1]! - standsGaps[j - 1]!;
      if (withoutStands > score) {
        score = withoutStands;
        step = SKIP_STANDS;
      }
      scores[at] = score;
      steps[at] = step;
      if (score > best) {
        best = score;
        bestAt = at;
      }
    }
  }
  return { path: pathBackFrom(bestAt, width, steps), score: best };
}

function pathBackFrom(end: number, width: number, steps: Uint8Array): Path {
  const path: [number, number][] = [];
  let at = end;
  for (let step = steps[at]; step !== STOP; step = steps[at]) {
    if (step === PAIR) {
      path.push([Math.floor(at / width) - 1, (at % width) - 1]);
      at -= width + 1;
    } else at -= step === SKIP_BOTH ? width + 1 : step === SKIP_ASKED ? width : 1;
  }
  return path.reverse();
}
