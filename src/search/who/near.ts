// Nearly the same words: the stretch of a library that resembles the asked words most.
import type { Quotation, Speaker } from '../../core/quotation.ts';
import type { Reading } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { NEAR_FROM } from '../weights/near.ts';
import { alignedPairs, type Pair } from './align.ts';
import { candidates } from './candidates.ts';
import { type Kin, kinOf } from './kin.ts';
import type { Lookup } from './lookup.ts';
import { byDate, type WeighedWord } from './place.ts';
import { type Resemblance, resemblanceOf, substanceOf } from './resemblance.ts';
import type { Unit } from './unit.ts';
import { isContent, weightOf } from './word-weight.ts';
import { type Wording, wordingOf } from './wording.ts';

/** How many cells the tables of alignment may have for one stretch of a message. */
const MOST_CELLS = 600_000;
/** How many of the units laid beside it are read, to see whose words they are. */
const MOST_READ = 10;
/** Longer stretches are looked for word by word only; their sentences are looked for with differences too. */
const LONGEST_ALIGNED = 300;

/** Whose words a piece is of: a speaker's, a quotation that is nobody's, or null for the reporter. */
type Holder = Speaker | Quotation | null;

/** A stretch of an article laid beside the asked words: one speaker's words in it, or the reporter's. */
export type Near = {
  readonly unit: Unit;
  readonly stands: Wording;
  readonly pairs: readonly Pair[];
  readonly holder: Holder;
  /** The pieces of the stretch that are the holder's. */
  readonly held: readonly number[];
  readonly resemblance: Resemblance;
};

/** The nearest to what was asked: its score, and how far that is ahead of what anybody else says. */
export type Nearest = { readonly near: Near; readonly score: number; readonly lead: number };

/** A lead larger than this says no more: in a library of one article hardly anything else is near. */
const MOST_LEAD = 3;

/** What resembles `asked` most, or null where nothing shares a word that says something. */
export function nearest(asked: Wording, lookup: Lookup): Nearest | null {
  return leaderOf(nearsTo(asked, lookup), ({ resemblance }) => resemblance.score);
}

/** The one with the highest score, of equals the earlier article's; null where there is none. */
export function leaderOf(nears: readonly Near[], scoreOf: (near: Near) => number): Nearest | null {
  const scored = nears.map((near) => ({ near, score: scoreOf(near) }));
  const [first, ...others] = scored.sort((a, b) =>
    Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : byDate(a.near.unit.source, b.near.unit.source),
  );
  if (first === undefined) return null;
  const rival = others.find((other) => !isSaidBySame(first.near, other.near));
  const lead = rival === undefined ? MOST_LEAD : first.score - rival.score;
  return { ...first, lead: Math.min(MOST_LEAD, lead) };
}

/**
 * Whether it may be called near. Common words in common order stand in any large library: what the words found lack
 * in weight, they must make up for in certainty, by being nearly all of a sentence.
 */
export function isNear(nearest: Nearest, asked: Wording, { units }: Lookup): boolean {
  const lacking = telling(units.length) - substanceOf(asked, nearest.near.pairs);
  return certainty(nearest) >= NEAR_FROM + Math.min(MOST_LACKING, Math.max(0, lacking));
}

/**
 * What words must weigh to tell what is meant. The weights are logarithms of rarity, and how much is met by chance
 * in some place of a library grows with the logarithm of its places; half of that, as most of it is in the lead.
 */
function telling(units: number): number {
  return TELLING + Math.max(0, Math.log(units / SMALL_LIBRARY)) / 2;
}

/** Whoever asks for every word of a sentence is as certain as this, whatever the words. */
const MOST_LACKING = 3;

/** "never … in my life" is in everybody's mouth, and weighs less than this. */
const TELLING = 7;
const SMALL_LIBRARY = 200;

/** How likely it is that the nearest is what was meant: its own score and its lead. */
export function certainty({ score, lead }: Nearest): number {
  return score + lead;
}

/** Whether two are one place met twice, one speaker's words, or the same words, as in a copy in another article. */
function isSaidBySame(one: Near, other: Near): boolean {
  if (one.holder !== null && one.holder === other.holder) return true;
  const isOnePlace = one.unit.source === other.unit.source && overlaps(spanFound(one), spanFound(other));
  return isOnePlace || wordsFound(one) === wordsFound(other);
}

function spanFound({ stands, pairs }: Near): Span {
  const pieces = pairs.map((pair) => stands.pieces[pair.stands]!);
  const start = Math.min(...pieces.map(({ from }) => stands.words[from]!.span.start));
  return { start, end: Math.max(...pieces.map(({ to }) => stands.words[to]!.span.end)) };
}

function wordsFound({ stands, pairs }: Near): string {
  const terms = pairs.map((pair) => stands.pieces[pair.stands]!.term);
  return terms.filter(isContent).sort().join(' ');
}

/** Everything that was laid beside `asked` and came near enough to be read, in no order. */
export function nearsTo(asked: Wording, lookup: Lookup): Near[] {
  if (asked.pieces.length > LONGEST_ALIGNED) return [];
  const kin = asked.pieces.map(({ term, from }) => kinOf(term, asked.words[from]!.spelled, lookup.mistyped));
  return laidBeside(asked, kin, lookup).flatMap(({ unit, pairs }) =>
    nearsIn(lookup.units[unit]!, asked, pairs),
  );
}

type Laid = { readonly unit: number; readonly pairs: readonly Pair[]; readonly weight: number };

/** The candidates aligned with `asked`, those that hold most of it first. */
function laidBeside(asked: Wording, kin: readonly Kin[], lookup: Lookup): Laid[] {
  const askedWeights = asked.pieces.map(({ term }) => weightOf(term));
  const laid: Laid[] = [];
  let cells = 0;
  for (const unit of candidates(asked, kin, lookup)) {
    const terms = Array.from(lookup.terms.rowOf(unit), lookup.terms.wordAt);
    cells += terms.length * asked.pieces.length;
    if (cells > MOST_CELLS && laid.length > 0) break;
    const pairs = alignedPairs({
      asked: askedWeights,
      stands: terms.map(weightOf),
      likeness: (i, j) => kin[i]!.likeness(terms[j]!),
    });
    const weight = pairs.reduce((sum, { asked: i, likeness }) => sum + likeness * askedWeights[i]!, 0);
    laid.push({ unit, pairs, weight });
  }
  return laid.sort((a, b) => b.weight - a.weight).slice(0, MOST_READ);
}

/** One for each holder of aligned words: what is one speaker's must be near by itself. */
function nearsIn(unit: Unit, asked: Wording, pairs: readonly Pair[]): Near[] {
  const stands = wordingOf(unit.source.article.text, unit.spans);
  const holders = holdersOf(stands, unit.source.reading.quotations);
  const sentences = sentencesOf(stands, unit.source.reading);
  const byHolder = Map.groupBy(pairs, (pair) => holders[pair.stands] ?? null);
  return [...byHolder].map(([holder, mine]) => {
    const beside = pairs.filter((pair) => !mine.includes(pair)).map((pair) => pair.asked);
    const held = [...holders.keys()].filter((j) => holders[j] === holder);
    const touched = new Set(mine.map((pair) => sentences[pair.stands]));
    const resemblance = resemblanceOf({
      asked,
      stands,
      pairs: mine,
      beside,
      sentences: held.filter((j) => touched.has(sentences[j])),
    });
    return { unit, stands, pairs: mine, holder, held, resemblance };
  });
}

/** For each piece the number of its sentence; the headline is one. */
function sentencesOf(stands: Wording, { passages }: Reading): number[] {
  const starts = passages.flatMap(({ sentences }) => sentences.map(({ start }) => start));
  return stands.pieces.map(({ from }) => {
    const { start } = stands.words[from]!.span;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** For each piece whose words it is of. */
function holdersOf(stands: Wording, quotations: readonly Quotation[]): Holder[] {
  const [first, last] = [stands.words[0]!.span, stands.words.at(-1)!.span];
  const around = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  const nearby = quotations.filter(({ content }) => overlaps(content, around));
  return stands.pieces.map(({ from }) => {
    const { span } = stands.words[from]!;
    const quotation = nearby.find(({ content }) => overlaps(content, span)) ?? null;
    return quotation?.speaker ?? quotation;
  });
}

/** The article's words that stand for asked ones, each with what it weighs. */
export function standingWords(asked: Wording, { stands, pairs }: Near): WeighedWord[] {
  return pairs.flatMap((pair) => {
    const { from, to } = stands.pieces[pair.stands]!;
    const weight = pair.likeness * weightOf(asked.pieces[pair.asked]!.term);
    return stands.words.slice(from, to + 1).map((word) => ({ word, weight }));
  });
}
