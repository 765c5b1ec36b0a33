// The form in which words of any language are compared: lower case, without accents, points and vowel signs.

/** Letters that Unicode does not decompose, and letters that are written one for the other. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ـ', ''],
  ['’', ''],
  ["'", ''],
  ['ʼ', ''],
  ['＇', ''],
]);

const ASCII = /^[a-z]*$/u;

/** Kana, Han, Hangul and Thai: their marks are letters. */
const MARKS_ARE_LETTERS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f]/u;

/** `word` folded; what is folded already stays as it is. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  if (MARKS_ARE_LETTERS.test(lower)) return lower.normalize('NFKC');
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłđßæœıþðςىةـ’'ʼ＇]/gu, (letter) => PLAIN.get(letter)!);
}

/** Words set apart by white space, folded, as a set. */
export function folded(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u).map(fold));
}
