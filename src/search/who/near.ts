// Nearly the same words: the stretch of a library that resembles the asked words most.
import type { Quotation } from '../../core/quotation.ts';
import { overlaps } from '../../core/span.ts';
import { alignedPairs, type Pair } from './align.ts';
import { candidates } from './candidates.ts';
import { type Kin, kinOf } from './kin.ts';
import type { Lookup } from './lookup.ts';
import { byDate, type WeighedWord } from './place.ts';
import { type Resemblance, resemblanceOf } from './resemblance.ts';
import type { Unit } from './unit.ts';
import { weightOf } from './word-weight.ts';
import { type Wording, wordingOf } from './wording.ts';

/** Near is what reaches all three: a share of what was asked, words that weigh something, two that say something. */
const NEAR_SIMILARITY = 0.5;
const NEAR_EVIDENCE = 8;
const NEAR_SHARED = 2;

/** How many cells the tables of alignment may have for one stretch of a message. */
const MOST_CELLS = 600_000;
/** Longer stretches are looked for word by word only; their sentences are looked for with differences too. */
const LONGEST_ALIGNED = 300;

/** A stretch of an article laid beside the asked words: one speaker's words in it, or the reporter's. */
export type Near = {
  readonly unit: Unit;
  readonly stands: Wording;
  readonly pairs: readonly Pair[];
  readonly resemblance: Resemblance;
};

/** Whether it is near enough to be called the same words. */
export function isNear({ resemblance: { similarity, evidence, shared } }: Near): boolean {
  return similarity >= NEAR_SIMILARITY && evidence >= NEAR_EVIDENCE && shared >= NEAR_SHARED;
}

/** The better of two, by similarity; what rests on a few light words counts less. Of equals the earlier article's. */
export function better<T extends { readonly near: Near }>(one: T | null, other: T): T {
  if (one === null) return other;
  const more = worth(other.near) - worth(one.near);
  if (Math.abs(more) > 1e-9) return more > 0 ? other : one;
  return byDate(other.near.unit.source, one.near.unit.source) < 0 ? other : one;
}

function worth({ resemblance: { similarity, evidence } }: Near): number {
  return similarity * Math.min(1, evidence / (2 * NEAR_EVIDENCE));
}

/** What resembles `asked` most, or null where nothing shares a word that says something. */
export function nearest(asked: Wording, lookup: Lookup): Near | null {
  if (asked.pieces.length > LONGEST_ALIGNED) return null;
  const kin = asked.pieces.map(({ term, from }) => kinOf(term, asked.words[from]!.spelled, lookup.mistyped));
  let best: { near: Near } | null = null;
  let cells = 0;
  for (const unit of candidates(asked, kin, lookup)) {
    const stands = wordingOf(unit.source.article.text, unit.spans);
    cells += stands.pieces.length * asked.pieces.length;
    if (cells > MOST_CELLS && best !== null) break;
    for (const near of nearsIn(unit, asked, kin, stands)) best = better(best, { near });
  }
  return best?.near ?? null;
}

/** One for each holder of aligned words: what is one speaker's must be near by itself. */
function nearsIn(unit: Unit, asked: Wording, kin: readonly Kin[], stands: Wording): Near[] {
  const pairs = alignedPairs({
    asked: asked.pieces.map(({ term }) => weightOf(term)),
    stands: stands.pieces.map(({ term }) => weightOf(term)),
    likeness: (i, j) => kin[i]!.likeness(stands.pieces[j]!.term),
  });
  const { quotations } = unit.source.reading;
  const byHolder = Map.groupBy(pairs, (pair) => holderOf(stands, pair.stands, quotations));
  return [...byHolder].map(([, mine]) => {
    const beside = pairs.filter((pair) => !mine.includes(pair)).map((pair) => pair.asked);
    return { unit, stands, pairs: mine, resemblance: resemblanceOf(asked, stands, mine, beside) };
  });
}

/** The group of the quotation that a piece stands in, or null for the reporter's own words. */
function holderOf(stands: Wording, piece: number, quotations: readonly Quotation[]): number | null {
  const { span } = stands.words[stands.pieces[piece]!.from]!;
  return quotations.find(({ content }) => overlaps(content, span))?.group ?? null;
}

/** The article's words that stand for asked ones, each with what it weighs. */
export function standingWords(asked: Wording, { stands, pairs }: Near): WeighedWord[] {
  return pairs.flatMap((pair) => {
    const { from, to } = stands.pieces[pair.stands]!;
    const weight = pair.likeness * weightOf(asked.pieces[pair.asked]!.term);
    return stands.words.slice(from, to + 1).map((word) => ({ word, weight }));
  });
}
