// A sentence for people with foreign words in it, kept apart so that each channel can make the foreign words harmless.

/** A value inside a phrase: plain words of somebody else's, or words to be set off (a name, a title). */
export type Value = string | { readonly strong: string } | Mentioned;

/** Somebody or something of the community's, by its id: a channel that has names for ids shows the name. */
export type Mentioned =
  | { readonly channel: string }
  | { readonly role: string }
  | { readonly person: string };

/**
 * A sentence of the program's own (`words`, one more than `values`) around words that are not its own
 * (`values`: names, titles, what somebody typed). Only `words` may hold markup of a channel's; values are
 * escaped by whoever renders them.
 */
export type Phrase = { readonly words: readonly string[]; readonly values: readonly Value[] };

/** Builds a phrase: phrase`Nothing by ${strong(name)} here.` A number is given as its digits. */
export function phrase(words: TemplateStringsArray, ...values: (Value | number)[]): Phrase {
  return {
    words: [...words],
    values: values.map((value) => (typeof value === 'number' ? String(value) : value)),
  };
}

/** A value that a channel may set off: in bold where it has bold. */
export function strong(words: string): Value {
  return { strong: words };
}

/** Words of the program's own in front of a phrase. */
export function joined(before: string, sentence: Phrase): Phrase {
  return { ...sentence, words: [before + (sentence.words[0] ?? ''), ...sentence.words.slice(1)] };
}

/** A foreign word, a colon, and the phrase. */
export function followed(word: string, sentence: Phrase): Phrase {
  return {
    words: ['', `: ${sentence.words[0] ?? ''}`, ...sentence.words.slice(1)],
    values: [strong(word), ...sentence.values],
  };
}

/** The phrase as plain words, for a channel without markup. */
export function plain(sentence: Phrase): string {
  return rendered(
    sentence,
    (words) => words,
    (value) => value,
  );
}

/**
 * The phrase with the program's words passed through `own`, each foreign value through `foreign`, and what is mentioned
 * by its id through `mention`.
 */
export function rendered(
  sentence: Phrase,
  own: (words: string) => string,
  foreign: (words: string, isStrong: boolean) => string,
  mention: (mentioned: Mentioned) => string = (mentioned) =>
    foreign(Object.values(mentioned)[0] ?? '', false),
): string {
  let out = own(sentence.words[0] ?? '');
  sentence.values.forEach((value, i) => {
    if (typeof value === 'string') out += foreign(value, false);
    else out += 'strong' in value ? foreign(value.strong, true) : mention(value);
    out += own(sentence.words[i + 1] ?? '');
  });
  return out;
}
