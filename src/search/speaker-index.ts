// Who speaks in a library: names to complete and to find, and what each of them said.
import type { Article } from '../core/article.ts';
import type { Quotation, Speaker } from '../core/quotation.ts';
import type { Reading } from '../core/reading.ts';
import {
  type Appearance,
  type Before,
  type Merged,
  mergedSpeakers,
  type SpeakerEntry,
} from './speakers/entry.ts';
import { type SpeakerNames, speakerNamesOf } from './speakers/names.ts';

export type { SpeakerEntry };

export type SpeakerIndex = {
  /** Adds an article's speakers, or replaces those that were put under its id. */
  put(article: Article, reading: Reading): void;
  remove(articleId: string): void;
  /** Everybody who is quoted, those with most quotations first. */
  list(): readonly SpeakerEntry[];
  /**
   * Names for what somebody has typed so far: those that begin with it, those with a word that does, aliases
   * and roles, and only then names one slip of the fingers away. Case and accents make no difference.
   */
  complete(prefix: string, limit?: number): SpeakerEntry[];
  /**
   * Whom a name, a part of one or a description means: nobody, one, or all whom it may mean, those with most
   * quotations first.
   */
  find(name: string): readonly SpeakerEntry[];
  /** What they said, newest article first, in the order of the text; pieces of one quotation follow one another. */
  quotationsOf(entry: SpeakerEntry): { articleId: string; quotation: Quotation }[];
};

type Known = {
  readonly byAppearance: Before;
  readonly merged: ReadonlyMap<SpeakerEntry, Merged>;
  readonly list: readonly SpeakerEntry[];
  readonly names: SpeakerNames;
};

type Put = {
  readonly article: Article;
  readonly reading: Reading;
  readonly order: number;
  readonly appearances: readonly Appearance[];
};

const NOTHING: Known = { byAppearance: new Map(), merged: new Map(), list: [], names: speakerNamesOf([]) };

export function createSpeakerIndex(): SpeakerIndex {
  const articles = new Map<string, Put>();
  let nextOrder = 0;
  let known = NOTHING;
  let isChanged = false;

  /** Merged anew on the first question after a change, so that adding many articles merges once. */
  function speakers(): Known {
    if (isChanged) known = knownSpeakers([...articles.values()], known.byAppearance);
    isChanged = false;
    return known;
  }

  return {
    put(article, reading) {
      articles.delete(article.id);
      articles.set(article.id, {
        article,
        reading,
        order: nextOrder,
        appearances: appearancesIn(article, reading),
      });
      nextOrder += 1;
      isChanged = true;
    },
    remove(articleId) {
      if (articles.delete(articleId)) isChanged = true;
    },
    list: () => speakers().list,
    complete: (prefix, limit = 25) => speakers().names.complete(prefix, limit),
    find: (name) => speakers().names.find(name),
    quotationsOf(entry) {
      const merged = speakers().merged.get(entry) ?? sameName(speakers(), entry);
      return merged === undefined ? [] : quotationsBy(merged, articles);
    },
  };
}

function knownSpeakers(articles: readonly Put[], before: Before): Known {
  const everybody = mergedSpeakers(
    articles.flatMap(({ appearances }) => appearances),
    before,
  );
  const all = everybody.filter(({ entry }) => entry.quotations > 0);
  all.sort((a, b) => b.entry.quotations - a.entry.quotations || (a.entry.name < b.entry.name ? -1 : 1));
  const list = all.map(({ entry }) => entry);
  const byAppearance = everybody.flatMap((merged) =>
    merged.appearances.map((appearance): [Appearance, Merged] => [appearance, merged]),
  );
  return {
    byAppearance: new Map(byAppearance),
    merged: new Map(all.map((merged): [SpeakerEntry, Merged] => [merged.entry, merged])),
    list,
    names: speakerNamesOf(list),
  };
}

function appearancesIn(article: Article, { speakers, quotations }: Reading): Appearance[] {
  const groups = new Map<Speaker, Set<number>>();
  for (const { speaker, group } of quotations) {
    if (speaker === null) continue;
    const mine = groups.get(speaker);
    if (mine === undefined) groups.set(speaker, new Set([group]));
    else mine.add(group);
  }
  const all = new Set([...speakers, ...groups.keys()]);
  return [...all].map((speaker) => ({ article, speaker, quotations: groups.get(speaker)?.size ?? 0 }));
}

/** An entry from before the last change means whoever bears that name now. */
function sameName({ list, merged }: Known, { name, type }: SpeakerEntry): Merged | undefined {
  const now = list.find((entry) => entry.name === name && entry.type === type);
  return now && merged.get(now);
}

function quotationsBy(
  { appearances }: Merged,
  articles: ReadonlyMap<string, Put>,
): { articleId: string; quotation: Quotation }[] {
  const speakers = new Map<string, Set<Speaker>>();
  for (const { article, speaker } of appearances) {
    speakers.set(article.id, (speakers.get(article.id) ?? new Set()).add(speaker));
  }
  return [...speakers.keys()]
    .map((id) => articles.get(id)!)
    .sort((a, b) => newestFirst(a, b))
    .flatMap(({ article, reading }) =>
      reading.quotations
        .filter(({ speaker }) => speaker !== null && speakers.get(article.id)!.has(speaker))
        .map((quotation) => ({ articleId: article.id, quotation })),
    );
}

function newestFirst(a: Put, b: Put): number {
  const one = a.article.published ?? '';
  const other = b.article.published ?? '';
  if (one !== other) return one < other ? 1 : -1;
  return b.order - a.order;
}
