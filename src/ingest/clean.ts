// Foreign text, made safe to keep: the one place where the words of an article are changed.

/** Line ends of every system; the separators that some word processors write. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that are never part of what a reader sees: controls, bidirectional overrides and marks, zero-width
 * and filler characters, soft hyphens, interlinear marks, private tags, non-characters. The joiners U+200C and
 * U+200D are looked at one by one: Persian, Hindi and emoji are spelled with them.
 */
const UNSEEN = new RegExp(
  `[${[
    '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b\\u200e\\u200f',
    '\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff',
    '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}',
  ].join('')}]`,
  'gu',
);
const JOINERS = /[\u200c\u200d]/g;
/** The scripts that are spelled with joiners, and the pictures that are put together with them. */
const JOINED_SCRIPTS = [
  ...['Arabic', 'Syriac', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Mongolian'],
].map((script) => `\\p{Script=${script}}`);
const BEFORE_JOINER = new RegExp(
  `(?:${[...JOINED_SCRIPTS, '\\p{Extended_Pictographic}', '\\p{Emoji_Modifier}', '\\ufe0f'].join('|')})$`,
  'u',
);

/** Any white space but a line end, as one class: tabs, no-break and typographic spaces. */
const BLANKS = /[^\S\n]+/g;

/**
 * `text` with one kind of line end, nothing invisible, in NFC; words, marks and paragraph breaks stay. Applying
 * it twice changes nothing.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(JOINERS, (joiner, at: number, whole: string) =>
      BEFORE_JOINER.test(whole.slice(Math.max(0, at - 2), at)) ? joiner : '',
    )
    .normalize('NFC')
    .replace(BLANKS, ' ');
}

/** `text` cleaned and on one line: a title, a name, a paragraph. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A headline fit to be kept: one line, at most `limit` UTF-16 code units, cut between words. */
export function cleanTitle(text: string, limit = 300): string {
  const line = cleanLine(text);
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > limit / 2 ? cut.slice(0, atWord) : cut).trimEnd().toWellFormed()}…`;
}
