// Words before a quotation mark that announce a name, a title or a word as a word, by what they announce.

const GROUPS: Readonly<Record<string, string>> = {
  title: `book novel film movie song album single show series programme program play poem essay article column documentary memoir
    episode podcast magazine newspaper painting exhibition headline titled entitled author host starring hit bestseller`,
  name: 'nicknamed nickname alias aka known named codenamed dubbed called christened styled',
  word: 'so-called word words term phrase meaning means expression definition defined hashtag letters letter spelled pronounced',
  slogan: 'slogan motto mantra sign banner banners reading reads placard shirt hat chants chant chanting',
};

/** For each word the index of its group among the values of this map's groups. */
export const NAMING_GROUPS: readonly string[] = Object.keys(GROUPS);

export const NAMING_WORDS: ReadonlyMap<string, number> = new Map(
  NAMING_GROUPS.flatMap((group, index) =>
    GROUPS[group]!.trim()
      .split(/\s+/u)
      .map((word) => [word, index] as const),
  ),
);

/** Directly before the mark these leave no doubt. */
export const NAMES_WHAT_FOLLOWS: ReadonlySet<string> = new Set(
  'so-called titled entitled nicknamed nickname alias aka codenamed christened headlined word hashtag'.split(
    ' ',
  ),
);
