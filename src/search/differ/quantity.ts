// How much a phrase says, as a range: "more than 300 people", "about £1.2 million", "ten to twelve days".
import { STOP_WORDS } from '../../core/lexicon/stop-words.ts';
import type { Span } from '../../core/span.ts';
import { type Word, wordsOf } from '../../core/term.ts';
import type { AnswerPhrase } from '../answer-phrases.ts';
import type { Compared } from './compared.ts';

export type Quantity = {
  readonly least: number;
  readonly most: number;
  /** The term of what is counted, the sign or word of the currency, 'day' for lengths of time; null: not said. */
  readonly unit: string | null;
  readonly span: Span;
};

const ROUGHLY = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some']);
const AT_LEAST = new Set(['over', 'more', 'least', 'above']);
const AT_MOST = new Set(['under', 'less', 'fewer', 'up', 'below', 'most']);

/** "About 40" may be 37; a round number may be a little more or less than it says. */
const ROUGH_SHARE = 0.15;
const ROUND_SHARE = 0.05;
const LEAST_ROUND = 20;

/** "%", "°C", "km/h" right behind a number. */
const UNIT_SIGN = /^\s?(?:[%‰]|°\s?[CFK]?\b)/u;

/** Lengths of time in days, by term. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['minut', 1 / 1440],
  ['hour', 1 / 24],
  ['dai', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
  ['decad', 3650],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupe'],
  ['₽', 'rubl'],
]);

/**
 * The quantity a phrase tells; null where it tells none, or its number is a year, part of a word ("25-year-old") or of a
 * name ("Article 5"). `sentence` are the words it stands among, `asked` the question's terms.
 */
export function quantityOf(
  text: string,
  phrase: AnswerPhrase,
  sentence: readonly Word[],
  asked: ReadonlySet<string>,
): Quantity | null {
  const numbers = phrase.core.filter(
    (word) => /^\d+(?:\.\d+)?$/u.test(word.term) && !isYear(text, word, phrase.unit),
  );
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || /^[-:‑]/u.test(text.slice(last.span.end))) return null;
  const values = numbers.map((word) => Number(word.term));
  const lead = wordsOf(text, phrase.span.start, first.span.start).map(({ folded }) => folded);
  const unit = UNIT_SIGN.exec(text.slice(last.span.end))?.[0].trim() ?? phrase.unit?.term ?? null;
  const currency = currencyBefore(text, first);
  if (unit === null && currency === undefined && isLabel(text, phrase, sentence, asked)) return null;
  const days = unit === null ? undefined : DAYS.get(unit);
  const range = rangeOf(Math.min(...values), Math.max(...values), lead);
  const by = days ?? 1;
  return {
    least: range.least * by,
    most: range.most * by,
    unit: days === undefined ? (currency ?? unit) : 'day',
    span: phrase.span,
  };
}

/** "lap 123", "Article 5": a number right behind a word of meaning, other than one that was asked about ("killed 11"). */
function isLabel(
  text: string,
  { span }: AnswerPhrase,
  sentence: readonly Word[],
  asked: ReadonlySet<string>,
): boolean {
  const before = sentence.findLast((word) => word.span.end <= span.start);
  if (before === undefined || STOP_WORDS.has(before.folded) || asked.has(before.term)) return false;
  return /^\s$/u.test(text.slice(before.span.end, span.start));
}

/** "$15", "$ 15". */
function currencyBefore(text: string, { span }: Word): string | undefined {
  return CURRENCIES.get(
    text
      .slice(Math.max(0, span.start - 2), span.start)
      .trimEnd()
      .at(-1) ?? '',
  );
}

/** "in 2024", with nothing that it could count; "2,000 people" and "£2000" are no years. */
function isYear(text: string, word: Word, unit: Word | null): boolean {
  const { span } = word;
  return (
    unit === null &&
    currencyBefore(text, word) === undefined &&
    /^(?:1\d|20)\d\d$/u.test(text.slice(span.start, span.end))
  );
}

function rangeOf(least: number, most: number, lead: readonly string[]): { least: number; most: number } {
  if (lead.some((word) => AT_LEAST.has(word))) return { least, most: Number.POSITIVE_INFINITY };
  if (lead.some((word) => AT_MOST.has(word))) return { least: 0, most };
  const isRound = (value: number) => value >= LEAST_ROUND && value % 10 === 0;
  const share = (value: number) =>
    lead.some((word) => ROUGHLY.has(word)) ? ROUGH_SHARE : isRound(value) ? ROUND_SHARE : 0;
  return { least: least * (1 - share(least)), most: most * (1 + share(most)) };
}

/** Whether two quantities can both be right; 'unlike' where they count different things. */
export function comparedQuantities(
  a: Quantity,
  b: Quantity,
  areSame: (a: string | null, b: string | null) => boolean,
): Compared {
  if (!areSame(a.unit, b.unit)) return 'unlike';
  return a.most < b.least || b.most < a.least ? 'other' : 'same';
}
