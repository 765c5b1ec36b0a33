// When a phrase says something happened, in the parts it names: "4 March", "Monday morning", "1891".
import type { Word } from '../../core/term.ts';
import type { Compared } from './compared.ts';

type Part = 'year' | 'month' | 'day' | 'weekday' | 'time of day' | 'century' | 'season';
export type Moment = ReadonlyMap<Part, string>;

const list = (words: string) => words.split(' ');
const MONTHS = list('january february march april may june july august september october november december');
const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');
const SEASONS = list('spring summer autumn winter');

/** Times of day that are one to a reader who compares. */
const TIMES_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['dawn', 'morning'],
  ['morning', 'morning'],
  ['noon', 'noon'],
  ['afternoon', 'afternoon'],
  ['dusk', 'evening'],
  ['evening', 'evening'],
  ['tonight', 'evening'],
  ['night', 'evening'],
  ['midnight', 'evening'],
]);

/** The parts that the words of a phrase name; none for "yesterday". */
export function momentOf(text: string, words: readonly Word[]): Moment {
  const moment = new Map<Part, string>();
  const put = (part: Part, value: string): void => {
    // Two of a kind are a stretch of time: neither is compared.
    moment.set(part, (moment.get(part) ?? value) === value ? value : '');
  };
  const written = ({ span }: Word) => text.slice(span.start, span.end);
  const month = words.findIndex((word) => monthOf(written(word)) !== undefined);
  words.forEach((word, index) => {
    const { folded, term } = word;
    const known = monthOf(written(word));
    if (known !== undefined) put('month', known);
    const weekday = WEEKDAYS.find((day) => day === folded || `${day}s` === folded);
    if (weekday !== undefined) put('weekday', weekday);
    if (SEASONS.includes(folded)) put('season', folded);
    const time = TIMES_OF_DAY.get(folded);
    if (time !== undefined) put('time of day', time);
    if (/^(?:1\d|20)\d\d$/u.test(written(word))) put('year', term);
    else if (words[index + 1]?.folded.startsWith('centur')) put('century', term);
    else if (month >= 0 && Math.abs(month - index) === 1 && /^[1-9]\d?(?:st|nd|rd|th)?$/u.test(term))
      put('day', term.replace(/\D+/u, ''));
  });
  for (const [part, value] of moment) if (value === '') moment.delete(part);
  return moment;
}

/** "March", "Sept", "MAY"; not "march" and "may". */
function monthOf(written: string): string | undefined {
  if (written[0] === written[0]?.toLowerCase()) return undefined;
  const folded = written.toLowerCase();
  const isShort = /^(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(folded);
  return MONTHS.find((month) => (isShort ? month.startsWith(folded) : month === folded));
}

/** Whether two moments can be one; 'unlike' where they name no part in common. Weekdays count within one week only. */
export function comparedMoments(a: Moment, b: Moment, isSameWeek: boolean): Compared {
  const parts = [...a.keys()].filter((part) => b.has(part) && (part !== 'weekday' || isSameWeek));
  if (parts.length === 0) return 'unlike';
  return parts.every((part) => a.get(part) === b.get(part)) ? 'same' : 'other';
}

/** Whether two moments name a part alike. */
export function sharesPart(a: Moment, b: Moment): boolean {
  return [...a].some(([part, value]) => b.get(part) === value);
}
