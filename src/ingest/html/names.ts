// The names in a byline, told from "By", roles, places and times.
import { WRITTEN_BY } from '../habits/bylines.ts';
import { bare } from './page-signs.ts';

/** The names of a line that begins with "By", or that is marked as a byline. */
export function namesIn(line: string): string[] {
  const plain = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(WRITTEN_BY, '')
    .replace(
      /\s*(?:\||•|·|—|–|\/\/|\n|\(|\bfor\b|\bon\b|\bin\b|\bat\b|\bfrom\b|\bupdated\b|\bpublished\b|\bposted\b|@|\d).*$/iu,
      '',
    );
  const names: string[] = [];
  for (const part of plain.split(
    /\s*(?:,|;|&|、|،|\+)\s*|\s+(?:and|with|und|et|y|e|и|och|og|en|i|та|و)\s+/u,
  )) {
    const name = part.trim().replace(/[.:]$/, '');
    if (name === '') continue;
    if (/^(?:by|and)$/i.test(name)) continue;
    if (!isNameLike(name)) break;
    if (!names.some((other) => bare(other) === bare(name))) names.push(name);
  }
  return names;
}

/** Whether a line over an article is its byline: it says "By", and then names. */
export function isBylineLine(line: string): boolean {
  return line.length <= 140 && WRITTEN_BY.test(line) && namesIn(line).length > 0;
}

/** "By Monday" names nobody. */
const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|now|then|the)$/i;

/** One to five words, each beginning with a capital or written in a script without them. */
function isNameLike(name: string): boolean {
  if (DAY_OR_MONTH.test(name) || name.length > 50 || /https?:|\.(?:com|org|net)\b/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
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
