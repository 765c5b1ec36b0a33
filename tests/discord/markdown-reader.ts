// A small reader of Discord's markdown, after the rules its clients are known by: what a person sees, and what acts.
// Everything that is recognised is taken as if it acted, so that the reader is rather too strict than too mild.

/** What a reader sees of a text: the plain words, and everything that is more than words. */
export type Seen = { readonly text: string; readonly acts: readonly string[] };

type Rule = {
  readonly name: string;
  readonly pattern: RegExp;
  /** What is shown of it; strings are read again inside. */
  readonly shown: (groups: readonly (string | undefined)[]) => { again: string } | { plain: string };
};

/** Only at the beginning of a line. */
const LINE_RULES: readonly Rule[] = [
  { name: 'quote', pattern: /^ *>>> ([\s\S]*)/u, shown: ([, all]) => ({ again: all ?? '' }) },
  { name: 'quote', pattern: /^ *> ([^\n]*)/u, shown: ([, line]) => ({ again: line ?? '' }) },
  { name: 'small', pattern: /^ *-# +([^\n]+)/u, shown: ([, line]) => ({ again: line ?? '' }) },
  { name: 'heading', pattern: /^ *#{1,3} +([^\n]+)/u, shown: ([, line]) => ({ again: line ?? '' }) },
  { name: 'list', pattern: /^[^\S\n]*(?:[-*+]|\d+\.)[^\S\n]+/u, shown: () => ({ plain: '' }) },
];

const RULES: readonly Rule[] = [
  { name: 'escape', pattern: /^\\([^0-9A-Za-z\s])/u, shown: ([, char]) => ({ plain: char ?? '' }) },
  { name: 'code block', pattern: /^```([\s\S]+?)```/u, shown: ([, code]) => ({ plain: code ?? '' }) },
  { name: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/u, shown: ([, , code]) => ({ plain: code ?? '' }) },
  { name: 'shrug', pattern: /^¯\\_\(ツ\)_\/¯/u, shown: () => ({ plain: '¯\\_(ツ)_/¯' }) },
  {
    name: 'mention',
    pattern: /^<(?:@[!&]?|#|\/[^>\n]*:|id:)[^>\s]+>/u,
    shown: () => ({ plain: '@someone' }),
  },
  { name: 'mention', pattern: /^@(?:everyone|here)/u, shown: ([all]) => ({ plain: all ?? '' }) },
  { name: 'time', pattern: /^<t:-?\d+(?::[a-zA-Z])?>/u, shown: () => ({ plain: 'a moment ago' }) },
  { name: 'emoji', pattern: /^<a?:\w+:\d+>/u, shown: () => ({ plain: '🙂' }) },
  { name: 'emoji', pattern: /^:[^\s:]+?(?:::skin-tone-\d)?:/u, shown: () => ({ plain: '🙂' }) },
  { name: 'link', pattern: /^<(?:https?|mailto|tel):[^\s>]*>/u, shown: ([all]) => ({ plain: all ?? '' }) },
  {
    name: 'link',
    pattern:
      /^\[((?:\[[^\]]*\]|\\[\s\S]|[^[\]])*)\]\(\s*<?((?:\([^)]*\)|[^\s\\()]|\\.)*)>?(?:\s+['"][\s\S]*?['"])?\s*\)/u,
    shown: ([, label]) => ({ again: label ?? '' }),
  },
  {
    name: 'link',
    pattern: /^(?:https?|steam|discord):\/\/[^\s<]+/u,
    shown: ([all]) => ({ plain: all ?? '' }),
  },
  {
    name: 'invite',
    pattern: /^discord(?:app)?\.(?:gg|com|gift|new)\b/iu,
    shown: ([all]) => ({ plain: all ?? '' }),
  },
  { name: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/u, shown: ([, inside]) => ({ again: inside ?? '' }) },
  {
    name: 'bold',
    pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u,
    shown: ([, inside]) => ({ again: inside ?? '' }),
  },
  {
    name: 'underline',
    pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u,
    shown: ([, inside]) => ({ again: inside ?? '' }),
  },
  {
    name: 'italic',
    pattern: /^\*(?=\S)((?:\\[\s\S]|[^*\\])+?)\*(?!\*)/u,
    shown: ([, inside]) => ({ again: inside ?? '' }),
  },
  {
    name: 'italic',
    pattern: /^_((?:\\[\s\S]|[^_\\])+?)_\b/u,
    shown: ([, inside]) => ({ again: inside ?? '' }),
  },
  { name: 'strike', pattern: /^~~([\s\S]+?)~~(?!_)/u, shown: ([, inside]) => ({ again: inside ?? '' }) },
];

/** Reads a text display's content. */
export function seen(markdown: string): Seen {
  const acts: string[] = [];
  const text = read(markdown, acts, true);
  return { text, acts };
}

function read(markdown: string, acts: string[], fromLineStart: boolean): string {
  let out = '';
  let at = 0;
  let lineStart = fromLineStart;
  while (at < markdown.length) {
    const rest = markdown.slice(at);
    const found = (lineStart ? match(LINE_RULES, rest) : null) ?? match(RULES, rest);
    if (found === null) {
      out += markdown[at];
      lineStart = markdown[at] === '\n';
      at += 1;
      continue;
    }
    const [rule, groups] = found;
    if (rule.name !== 'escape') acts.push(rule.name);
    const shown = rule.shown(groups);
    // A quotation may itself begin with a heading or a list.
    out += 'plain' in shown ? shown.plain : read(shown.again, acts, rule.name === 'quote');
    at += groups[0]!.length;
    lineStart = false;
  }
  return out;
}

function match(rules: readonly Rule[], rest: string): [Rule, readonly (string | undefined)[]] | null {
  for (const rule of rules) {
    const groups = rule.pattern.exec(rest);
    if (groups !== null && groups[0] !== '') return [rule, groups];
  }
  return null;
}
