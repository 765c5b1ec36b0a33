// Foreign text made harmless in Discord's markdown: every letter shows as it stands, and nothing in it acts.
//
// Discord shows any character that is neither letter, digit nor space as itself behind a backslash. Only what could
// begin something is escaped, so that most text stays as short as it is. No character is ever added that shows.

/** Marks that can act anywhere: emphasis, code, spoilers, links, mentions, time stamps, custom emoji. */
const ACTIVE = /[\\`*_~|<>[\]@]/gu;

/** ":smile:" becomes an emoji and "https://" a link, but not with a backslash before the colon; nor one that is joined to more. */
const COLON = /:(?=\S|$)/gu;

/** "# heading", "-# small", "- item", at the start of a line. */
const LINE_MARK = /^([^\S\n]*)([#+-])/gmu;

/** "1. item", at the start of a line. */
const LINE_NUMBER = /^([^\S\n]*\d+)\./gmu;

/** "discord.gg/abc" is an invitation even without "https://". */
const INVITE = /(discord(?:app)?)\.(?=gg|com|gift|new)/giu;

/** `text` for a place between the program's own words or in a quotation block; line ends stay. */
export function escaped(text: string): string {
  return text
    .replace(ACTIVE, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_MARK, '$1\\$2')
    .replace(LINE_NUMBER, '$1\\.')
    .replace(INVITE, '$1\\.');
}

/** A name, title or typed words inside a sentence: on one line, cut at its end with … where it is longer than `most`. */
export function inline(text: string, most = 300): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const shown = line.length <= most ? line : `${cut(line, most - 1)}…`;
  return closed(escaped(shown));
}

/** The first `most` code units of `text`, no surrogate pair halved, and back to a word's end where one is near. */
export function cut(text: string, most: number): string {
  const whole = /[\ud800-\udbff]$/u.test(text.slice(0, most)) ? most - 1 : most;
  const space = text.lastIndexOf(' ', whole);
  return text.slice(0, space > whole * 0.6 ? space : whole).trimEnd();
}

/**
 * `text` with every writing-direction control in it ended (Unicode UAX #9), so that a name cannot turn around the
 * words behind it. In a block of its own no such end is needed: a line's end ends them all.
 */
export function closed(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/u.test(text)) return text;
  const open: string[] = [];
  for (const control of text.match(/[\u202a-\u202e\u2066-\u2069]/gu) ?? []) {
    if (/[\u202a\u202b\u202d\u202e]/u.test(control)) open.push('\u202c');
    else if (/[\u2066-\u2068]/u.test(control)) open.push('\u2069');
    else if (open.at(-1) === control) open.pop();
  }
  return text + open.reverse().join('');
}
