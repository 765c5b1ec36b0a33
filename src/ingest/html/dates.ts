// Dates as pages write them, made ISO 8601.
import { MONTH_NAMES } from '../habits/months.ts';

/** Which of the two figures of "04/05/2026" comes first. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS: ReadonlyMap<string, number> = monthNames();

function monthNames(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const year of Object.values(MONTH_NAMES)) {
    year.split(', ').forEach((month, at) => {
      for (const name of month.split(' ')) if (!names.has(name)) names.set(name, at + 1);
    });
  }
  return names;
}

/** Hours from Greenwich of the zones that papers name. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['UTC', '+00:00'],
  ['GMT', '+00:00'],
  ['Z', '+00:00'],
  ['BST', '+01:00'],
  ['IST', '+05:30'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['EAT', '+03:00'],
  ['SAST', '+02:00'],
  ['WAT', '+01:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['SGT', '+08:00'],
  ['HKT', '+08:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['ACST', '+09:30'],
  ['AWST', '+08:00'],
  ['WEST', '+01:00'],
  ['WET', '+00:00'],
  ['CAT', '+02:00'],
  ['TRT', '+03:00'],
  ['WIB', '+07:00'],
  ['WITA', '+08:00'],
  ['WIT', '+09:00'],
  ['PKT', '+05:00'],
  ['МСК', '+03:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['BRT', '-03:00'],
  ['ART', '-03:00'],
  ['AKST', '-09:00'],
  ['AKDT', '-08:00'],
  ['HST', '-10:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/** "2026-05-04", "2026-05-04T10:15:00+03:00", "2026-05-04 10:15 +0300", "20260504T101500Z". */
const ISO =
  /^(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?:[T ]\s?(?<h>\d{2}):?(?<min>\d{2})(?::?(?<s>\d{2})(?<ms>[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** "4 May 2026", "Monday, 4. Mai 2026", "4 мая 2026 г.", "4 de mayo de 2026". */
const DAY_FIRST =
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?,?\s*(?:de\s+|of\s+)?(?<month>[\p{L}\p{M}]{3,12})\.?,?\s*(?:de\s+|del\s+)?(?<y>(?:19|20)\d{2})/u;
/** "May 4, 2026", "Sept. 4th 2026". */
const MONTH_FIRST =
  /(?<month>[\p{L}\p{M}]{3,12})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d{2})/u;
/** "4 tháng 5, 2026" */
const VIETNAMESE = /(?<!\d)(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2}),?\s+(?:năm\s+)?(?<y>(?:19|20)\d{2})/iu;
/** "2026年5月4日", "2026년 5월 4일". */
const CJK = /(?<y>(?:19|20)\d{2})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/;
/** "04.05.2026": the day comes first where points divide. */
const POINTS = /(?<!\d)(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})/;
/** "04/05/2026" */
const SLASHES = /(?<!\d)(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>(?:19|20)\d{2})/;
const YEAR_FIRST = /(?<!\d)(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/;
/** "10:15 a.m. EDT", "22.15 CET", "10:15 (GMT+3)". */
const CLOCK =
  /(?<!\d)(?<h>\d{1,2})[:.](?<min>\d{2})(?::\d{2})?\s?(?<half>[ap]\.?m\.?)?\s*\(?(?<zone>(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|[A-Z]{1,4}(?![a-z])|МСК)?/gi;

/**
 * The date that `text` writes, as ISO 8601: with time only where a time and its zone are given. null where it
 * writes none, one that does not exist, or one in figures that could be read two ways and `order` is not known.
 */
export function isoDate(text: string, order: DateOrder | null = null): string | null {
  const line = latinDigits(text.trim()).slice(0, 200);
  const iso = ISO.exec(line)?.groups;
  if (iso) {
    const day = dayOf(iso.y, iso.m, iso.d);
    if (day === null) return null;
    const zone = zoneOf(iso.zone);
    if (iso.h === undefined || zone === null || Number(iso.h) > 23 || Number(iso.min) > 59) return day;
    const part =
      Number(`0${(iso.ms ?? '').replace(',', '.')}`) > 0 ? iso.ms!.replace(',', '.').slice(0, 4) : '';
    return `${day}T${iso.h}:${iso.min}:${iso.s ?? '00'}${part}${zone}`;
  }
  const day = writtenDay(line, order);
  if (day === null) return null;
  return withClock(day.iso, line.replace(day.words, ' '));
}

/** Whether `text` is a date and hardly anything else: a line over an article, not a sentence in it. */
export function isDateLine(text: string): boolean {
  const line = latinDigits(text);
  // Whichever of the two is the month, it is a date.
  const day = writtenDay(line, 'day-first');
  if (day === null) return false;
  const rest = line
    .replace(day.words, ' ')
    .replace(CLOCK, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return rest.split(' ').filter((word) => word !== '').length <= 6 && line.length < 120;
}

/** The time over an entry of a live blog: "11:42", "11.42 CET", "9:03 a.m." */
export function isClock(text: string): boolean {
  return /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?$/i.test(text);
}

function writtenDay(line: string, order: DateOrder | null): { iso: string; words: string } | null {
  for (const pattern of [YEAR_FIRST, CJK, VIETNAMESE, DAY_FIRST, MONTH_FIRST, POINTS, SLASHES]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const { y, m, d, month, a, b } = match.groups!;
    const named = month === undefined ? undefined : MONTHS.get(month.toLowerCase());
    const [day, number] = a === undefined ? [d, m ?? named] : inOrder(a, b!, order);
    const iso = dayOf(y, number, day);
    if (iso !== null) return { iso, words: match[0] };
  }
  return null;
}

/** Day and month of "04/05": whatever cannot be a month is the day; else as the page's country writes it. */
function inOrder(a: string, b: string, order: DateOrder | null): [string?, string?] {
  if (Number(a) > 12 || (a === b && Number(a) <= 12)) return [a, b];
  if (Number(b) > 12) return [b, a];
  if (order === null) return [];
  return order === 'day-first' ? [a, b] : [b, a];
}

/**
 * How a page in this language writes dates in figures; null where its language is English of no country, which
 * writes both. `tag` is BCP 47.
 */
export function dateOrderOf(tag: string | null): DateOrder | null {
  const [language = '', ...rest] = (tag ?? '').toLowerCase().split(/[-_]/);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  if (language === '' || (language === 'en' && (region === undefined || region === 'ca'))) return null;
  return /^(?:us|ph|pr|gu)$/.test(region ?? '') && /^(?:en|fil|tl)$/.test(language)
    ? 'month-first'
    : 'day-first';
}

function withClock(day: string, rest: string): string {
  for (const { groups } of rest.matchAll(CLOCK)) {
    const zone = zoneOf(groups!.zone);
    let hour = Number(groups!.h);
    const half = groups!.half?.[0]?.toLowerCase();
    if (half === 'p' && hour < 12) hour += 12;
    if (half === 'a' && hour === 12) hour = 0;
    if (zone === null || hour > 23 || Number(groups!.min) > 59) continue;
    return `${day}T${String(hour).padStart(2, '0')}:${groups!.min}:00${zone}`;
  }
  return day;
}

function dayOf(year: unknown, month: unknown, day: unknown): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31 && y >= 1600 && y <= 2200)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}

function zoneOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const named = ZONES.get(zone.toUpperCase());
  if (named) return named;
  const offset = /(?<sign>[+-])(?<h>\d{1,2}):?(?<min>\d{2})?$/.exec(zone)?.groups;
  return offset ? `${offset.sign}${offset.h!.padStart(2, '0')}:${offset.min ?? '00'}` : null;
}

/** Arabic and Persian digits as the European ones. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
