// The names in a byline, told from "By", roles, places and times.
import { ROLE_LINE, WRITTEN_BY } from '../habits/bylines.ts';
import { bare } from './page-signs.ts';

/** A word and a colon before the names, in whatever language: "Haber: Elif Karaca", "Story by: Ann Teal". */
const LABEL = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?\s*[:：]\s*(?=\p{Lu}|\p{Lo})/u;

/** "Ann Teal. Photographs by Bo Lind." */
const NEXT_SENTENCE = /(?<=\p{Ll}{3})\.\s+\p{Lu}.*$/u;
/** What stands behind a reporter's name in Korean and Japanese, with or without a space. */
const HONORIFIC = /\s*(?:기자|특파원|記者|记者)(?:\s.*)?$/u;
/** A short word with digits in it, and what follows: the name of a channel, a number. */
const WITH_DIGITS = /(?:^|[\s,])\p{L}{0,2}\d.*$/u;

/** The names of a line that begins with "By", or that is marked as a byline. */
export function namesIn(line: string): string[] {
  const plain = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WRITTEN_BY, '')
    .replace(LABEL, '')
    .replace(HONORIFIC, '')
    .replace(NEXT_SENTENCE, '')
    .replace(WITH_DIGITS, '')
    .replace(
      /\s*(?:\||•|·|—|–|\/\/|\n|\(|\bfor\b|\bon\b|\bin\b|\bat\b|\bfrom\b|\bupdated\b|\bpublished\b|\bposted\b|@|\d).*$/iu,
      '',
    );
  const names: string[] = [];
  for (const part of plain.split(
    /\s*(?:,|;|&|、|،|\+)\s*(?:(?:and|und|et|y|e|и)\s+)?|\s+(?:and|with|und|et|y|e|и|och|og|en|i|та|و)\s+/u,
  )) {
    const name = part.trim().replace(/[.:]$/, '');
    if (name === '') continue;
    if (/^(?:by|and)$/i.test(name)) continue;
    if (isRole(name)) continue;
    if (!isNameLike(name)) break;
    if (!names.some((other) => bare(other) === bare(name))) names.push(name);
  }
  return names;
}

/** The single names of a byline as it was put together: "A, B and C". */
export function namesOfByline(byline: string): string[] {
  return byline.split(/,\s*|\s+(?:and|und|et|y|e|en|och|og|ja|ve|i|и|та|және|و|&)\s+/u);
}

/** Whether a line over an article is its byline: it says "By", and then names. */
export function isBylineLine(line: string): boolean {
  return line.length <= 140 && WRITTEN_BY.test(line) && namesIn(line).length > 0;
}

/** "KBRT Staff" is whom a page names where it names nobody else. */
const OF_A_DESK = /\b(?:staff|desk|team|bureau|newsroom|agenc(?:y|ies))$/i;

/** "Executive Editor", "Economics correspondent": what a writer is, not who. */
function isRole(name: string): boolean {
  return name.includes(' ') && ROLE_LINE.test(name) && !OF_A_DESK.test(name);
}

/** "By Monday" names nobody. */
const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|now|then|the|(?:release |last |first )?(?:date|published|posted|updated|modified|time|news|tags|share|print|home|more|read more|comments?|subscribe|follow|advertisement))$/i;

/** Words on the lines about an article that stand in nobody's name. */
const NO_NAME =
  /^(?:date|published|posted|updated|release|copyright|https?:.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)$/i;

/** One to five words, each beginning with a capital or written in a script without them. */
function isNameLike(name: string): boolean {
  if (DAY_OR_MONTH.test(name) || name.length > 50 || /https?:|\.(?:com|org|net)\b/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 5 || /^\p{Lu}\.?$/u.test(name) || words.some((word) => NO_NAME.test(word))) return false;
  const small = new Set([
    'de',
    'da',
    'do',
    'dos',
    'del',
    'della',
    'di',
    'du',
    'la',
    'le',
    'van',
    'von',
    'der',
    'den',
    'ter',
    'bin',
    'ibn',
    'al',
    'el',
    'ben',
    'of',
    'the',
    'af',
    'desk',
    'reporter',
    'staff',
    'agencies',
    'agency',
    'writer',
    'correspondent',
    'wa',
    'ole',
    'ap',
    'zu',
    'y',
    'e',
  ]);
  return words.every(
    (word, at) =>
      /^[\p{Lu}\p{Lo}"“'’‘]/u.test(word) || (small.has(word.toLowerCase()) && (at > 0 || words.length > 1)),
  );
}
