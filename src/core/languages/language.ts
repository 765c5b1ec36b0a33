// What can be known of a language: its function words, its questions, how it says who spoke, how a talk goes on in it.
import type { Wanted } from '../question/question.ts';
import { fold } from './fold.ts';

export type Language = {
  /** The first part of its BCP 47 tag. */
  readonly code: string;
  /** Words that say nothing about what a text is about, folded. */
  readonly stop: ReadonlySet<string>;
  /** Letters that only this one of the languages known here is written with. */
  readonly letters?: RegExp;
  /** Given where nouns are written with a capital: the words behind which a capital shows a name all the same. */
  readonly capitalNouns?: ReadonlySet<string>;
  /** Words before a dot that end no sentence, in lower case. */
  readonly abbreviations?: ReadonlySet<string>;
  readonly asking?: Asking;
  readonly saying?: Saying;
  readonly talking?: Talking;
};

/** How questions are asked; all words folded. */
export type Asking = {
  /** From a question word, or two in a row ("por que"), to the kind of answer it wants; null where it does not say. */
  readonly words: ReadonlyMap<string, Wanted>;
  /** After "how much": they ask for money. */
  readonly money: ReadonlySet<string>;
  /** Forms of verbs and nouns by which a question asks what was said. */
  readonly says: ReadonlySet<string>;
  /** Stand between whoever spoke and what they spoke about: "about", "on". */
  readonly about: ReadonlySet<string>;
  /** "about" stands behind what it is about. */
  readonly aboutFollows?: true;
  /** Words that show a time, a place before a name, a reason, what numbers count, money. */
  readonly time: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly reason: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
  readonly duration: ReadonlySet<string>;
  readonly currency: ReadonlySet<string>;
};

/** How a text says who spoke. */
export type Saying = {
  /** Third person singular of verbs of saying, as they stand beside a quotation, folded: "said". */
  readonly verbs: ReadonlySet<string>;
  /** Forms by which several, or nobody in particular, say it: "they said". */
  readonly severals: ReadonlySet<string>;
  /** May stand before the verb: "has", "did not". */
  readonly helpers: ReadonlySet<string>;
  /** "according to", one word or two, before a name that is not declined after it. */
  readonly accordingTo: ReadonlySet<string>;
  /** A name behind one of these is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Pronouns of a single person as subject, with their accents. */
  readonly pronouns: ReadonlySet<string>;
  /** Nouns for an office or a trade that stand before a name; `titles` matches those that are not listed. */
  readonly roles: ReadonlySet<string>;
  readonly titles?: RegExp;
  /** Join an office to what it is an office of ("president of"); any other preposition begins something else. */
  readonly genitives: ReadonlySet<string>;
  /** Names of countries and bodies in the form they have between an office and a name ("президент России Путин"). */
  readonly institutions: ReadonlySet<string>;
  /** Given names that end as if they were declined; there are none where names are not declined. */
  readonly likeDeclined?: ReadonlySet<string>;
  /** Words inside a name: "von", "van der". */
  readonly particles: ReadonlySet<string>;
  /** Join what was said to the verb: "that". */
  readonly that: ReadonlySet<string>;
  /** Begin a sentence that tells who said what follows: "As X said, …". */
  readonly as: ReadonlySet<string>;
  /** Nouns behind which marks hold a name and no words of anybody: "film", "party". */
  readonly named: ReadonlySet<string>;
  /** Agencies and papers, which pass on what others said. */
  readonly outlets: ReadonlySet<string>;
  /** A paragraph that begins with a dash is spoken. */
  readonly dashSpeaks: boolean;
};

/** How a talk goes on. */
export type Talking = {
  /** Open a sentence that goes on from the one before: "and", "but". */
  readonly lead: ReadonlySet<string>;
  /** "what about", without its subject, folded: "was ist mit". */
  readonly whatAbout: readonly string[];
  readonly auxiliaries: ReadonlySet<string>;
  /** Stand for whoever spoke last. */
  readonly persons: ReadonlySet<string>;
  /** Stand for what was asked about before. */
  readonly things: ReadonlySet<string>;
  /** "somebody" in the place of "who", and whether it stands behind the verb where another question word comes first. */
  readonly somebody: string;
  readonly somebodyFollows: boolean;
  /** "What did X say about Y?"; `about` is Y with its preposition, '' without one. */
  readonly whatSaid: (speaker: string, about: string) => string;
  readonly aboutTopic: (topic: string) => string;
  /** A question from its words, with the signs of the language: "¿…?". */
  readonly question: (words: string) => string;
};

/** Question words by the kind of answer they want, set apart by commas, folded. */
export function questionWords(
  kinds: Readonly<Partial<Record<NonNullable<Wanted> | 'anything', string>>>,
): ReadonlyMap<string, Wanted> {
  return new Map(
    Object.entries(kinds).flatMap(([kind, words]) =>
      words
        .split(', ')
        .map((word): [string, Wanted] => [fold(word), kind === 'anything' ? null : (kind as Wanted)]),
    ),
  );
}
