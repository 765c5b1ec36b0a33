// Speakers of single articles → the speakers of a library: who is one and the same.
import type { Article } from '../../core/article.ts';
import { RARER_PERSON_NOUNS } from '../../core/lexicon/person-nouns.ts';
import { PERSON_NOUNS } from '../../core/lexicon/roles.ts';
import { HONORIFICS, TITLES } from '../../core/lexicon/titles.ts';
import type { Speaker } from '../../core/quotation.ts';
import { type Span, textAt } from '../../core/span.ts';
import { oneSpeakerEach } from '../../core/speaker.ts';
import { wordsOf } from '../../core/term.ts';

/** One person or body of a library. */
export type SpeakerEntry = {
  /** The fullest name that any of the articles gives. */
  readonly name: string;
  readonly type: Speaker['type'];
  /** Other names and descriptions that the articles use, the commonest first: "Putin", "the Russian president". */
  readonly aliases: readonly string[];
  /** As the latest article that gives one words it; null where none does. */
  readonly role: string | null;
  /** How many quotations are theirs, pieces of one counted once. */
  readonly quotations: number;
};

/** A speaker as one article has them. */
export type Appearance = {
  readonly article: Article;
  readonly speaker: Speaker;
  readonly quotations: number;
};

export type Merged = { readonly entry: SpeakerEntry; readonly appearances: readonly Appearance[] };

const MOST_ALIASES = 12;
const PRONOUNS = new Set(
  'i me my we us our he him his she her hers they them their it its who whom whose that which'.split(' '),
);

/** What was merged before, by the appearances in it. */
export type Before = ReadonlyMap<Appearance, Merged>;

/**
 * One entry for each person or body. Full names that fold alike are one; a surname alone belongs to the one
 * person of that surname, and stays by itself where there are two. Unnamed sources are never joined: "a
 * spokesman" of one article is not that of another. Who appears in the very places as before keeps their entry.
 */
export function mergedSpeakers(appearances: readonly Appearance[], before: Before): Merged[] {
  const numbers = oneSpeakerEach(
    appearances.map(({ article, speaker }) => ({
      name: speaker.name,
      type: speaker.type,
      article: article.id,
      role: speaker.role && textAt(article.text, speaker.role),
    })),
  );
  const groups = Map.groupBy(appearances, (_, index) => numbers[index]!);
  return [...groups.values()].map((group) => {
    const known = before.get(group[0]!);
    const isKnown =
      known?.appearances.length === group.length && group.every((each) => before.get(each) === known);
    return isKnown ? known : { entry: entryOf(group), appearances: group };
  });
}

/** The words of a name, folded, a leading article left out. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  return words.length > 1 && (words[0] === 'the' || words[0] === 'a' || words[0] === 'an')
    ? words.slice(1)
    : words;
}

function entryOf(group: readonly Appearance[]): SpeakerEntry {
  const names = [...new Set(group.map(({ speaker }) => speaker.name))];
  const name = names
    .map((each) => ({ each, words: wordsOf(each).length }))
    .reduce((best, other) => (other.words > best.words ? other : best)).each;
  return {
    name,
    type: group[0]!.speaker.type,
    aliases: aliasesOf(group, name),
    role: roleOf(group),
    quotations: group.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}

function aliasesOf(group: readonly Appearance[], name: string): string[] {
  // Counted as they stand first: what is folded then are the few different wordings of many mentions.
  const standing = new Map<string, number>();
  const meet = (words: string): void => {
    standing.set(words, (standing.get(words) ?? 0) + 1);
  };
  for (const { article, speaker } of group) {
    meet(speaker.name);
    for (const mention of speaker.mentions) {
      meet(textAt(article.text, mention));
      const title = titleBefore(article.text, mention);
      if (title !== '') meet(title + textAt(article.text, mention));
    }
  }
  const counts = new Map<string, { words: string; times: number }>();
  for (const [stands, times] of standing) {
    const words = stands.replaceAll(/\s+/gu, ' ');
    const key = nameWords(words).join(' ');
    if (key === '' || PRONOUNS.has(key) || words.length > 80) continue;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { words, times });
    else known.times += times;
  }
  counts.delete(nameWords(name).join(' '));
  return [...counts.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_ALIASES)
    .map(({ words }) => words);
}

/** A title is no longer than this, in UTF-16 code units: "former Deputy Prime Minister ". */
const LONGEST_TITLE = 40;
const LAST_WORD = /(?<word>[\p{L}-]+)\.?[ \u00a0]$/u;

/** The words of a title right before a name, as they stand: "Judge ", "the auctioneer " without its article. */
function titleBefore(text: string, { start }: Span): string {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  let from = before.length;
  for (;;) {
    const last = LAST_WORD.exec(before.slice(0, from));
    if (last === null || !isTitle(last.groups!.word!.toLowerCase())) break;
    from = last.index;
  }
  return before.slice(from);
}

function isTitle(word: string): boolean {
  return HONORIFICS.has(word) || TITLES.has(word) || PERSON_NOUNS.has(word) || RARER_PERSON_NOUNS.has(word);
}

function roleOf(group: readonly Appearance[]): string | null {
  const latest = [...group].sort((a, b) =>
    (b.article.published ?? '').localeCompare(a.article.published ?? ''),
  );
  for (const { article, speaker } of latest) {
    if (speaker.role !== null) return textAt(article.text, speaker.role).replaceAll(/\s+/gu, ' ');
  }
  return null;
}
