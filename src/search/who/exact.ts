// The same words in the same order: folded for case, marks, apostrophes, accents and white space, nothing else.
import type { Quotation } from '../../core/quotation.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Lookup } from './lookup.ts';
import { around, firstOfEach, type Located, located } from './place.ts';
import { isContent, isNumber, weightOf } from './word-weight.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A run this long is a find whatever its words; one of three or four words must weigh something. */
const LONG_RUN = 5;
const SHORT_RUN = 3;
const SHORT_RUN_WEIGHT = 7;

/** What stands in more units than this is everybody's phrase: those put first are looked at. */
const MOST_READ = 300;

/** Whether the words are enough to go by: "it was the" is nobody's. */
function isTelling(wording: Wording): boolean {
  const { length } = wording.words;
  return length >= LONG_RUN || (length >= SHORT_RUN && weightOfWording(wording) >= SHORT_RUN_WEIGHT);
}

/** What all the words weigh together. */
export function weightOfWording({ pieces }: Wording): number {
  return pieces.reduce((sum, { term }) => sum + weightOf(term), 0);
}

/** How many of the words say something about what is spoken of. */
export function contentWords(wording: Wording): number {
  return wording.pieces.filter(({ term }) => isContent(term)).length;
}

/**
 * Where the words of `asked` stand as asked, one place an article, the first to have had them first. Words that
 * say little are found only where they are the whole of a quotation.
 */
export function exactPlaces(asked: Wording, lookup: Lookup): Located[] {
  const run = asked.words.map(({ spelled }) => lookup.words.numberOf(spelled));
  if (run.length === 0 || run.includes(null)) return [];
  const telling = isTelling(asked);
  const places: Located[] = [];
  let read = 0;
  for (const number of inAll(rarestRows(asked, lookup))) {
    const unit = lookup.units[number];
    const starts = unit === undefined ? [] : startsOf(run, lookup.words.rowOf(number));
    if (unit === undefined || starts.length === 0) continue;
    read += 1;
    if (read > MOST_READ) break;
    const { article, reading } = unit.source;
    const stands = wordingOf(article.text, unit.spans);
    for (const from of starts) {
      const words = stands.words.slice(from, from + run.length);
      if (!telling && !isWholeQuotation(article.text, around(words), reading.quotations)) continue;
      places.push(
        located(
          unit,
          words.map((word) => ({ word, weight: 1 })),
        ),
      );
    }
  }
  return firstOfEach(places);
}

/** The rest is sooner seen in the units themselves. */
const MOST_ROWS = 3;

/** The units of the rarest asked terms whose form does not depend on their neighbours, as numbers' and initials' do. */
function rarestRows(asked: Wording, { postings, terms: numbers }: Lookup): (readonly number[])[] {
  const terms = new Set(asked.pieces.map(({ term }) => term));
  const fixed = [...terms].filter((term) => !isNumber(term) && term !== 'us' && term !== 'usa');
  return (fixed.length > 0 ? fixed : [...terms])
    .map((term) => postings.unitsOf(numbers.numberOf(term)))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_ROWS);
}

/** Where `run` begins in `row`, not overlapping. */
function startsOf(run: readonly (number | null)[], row: Uint32Array): number[] {
  const starts: number[] = [];
  for (let from = 0; from + run.length <= row.length; from += 1) {
    let at = 0;
    while (at < run.length && row[from + at] === run[at]) at += 1;
    if (at < run.length) continue;
    starts.push(from);
    from += run.length - 1;
  }
  return starts;
}

/** Marks right before and right after a run, white space and other punctuation between. */
const OPENED = /["“„«‹‘']\s*$/u;
const NEAR = 8;
const CLOSED = /^[\s.,;:!?…]*["”“»›’']/u;

/** Whether `run` is all the words of a quotation, of one of its pieces, or of what stands in marks. */
function isWholeQuotation(text: string, run: Span, quotations: readonly Quotation[]): boolean {
  return quotations.some(({ content }) => {
    if (!contains(content, run)) return false;
    const before = text.slice(content.start, run.start);
    const after = text.slice(run.end, content.end);
    return (
      !/[\p{L}\p{N}]/u.test(before + after) ||
      (OPENED.test(before.slice(-NEAR)) && CLOSED.test(after.slice(0, NEAR)))
    );
  });
}

/** The numbers that stand in every one of the rising rows, of which the first is the shortest. */
function inAll(rows: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = rows;
  return others.reduce((kept, row) => kept.filter((number) => holds(row, number)), shortest);
}

function holds(rising: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = rising[middle]!;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
