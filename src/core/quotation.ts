// What was said, and who said it: the values that the whole program is about.
import type { Span } from './span.ts';

/** direct: inside marks; mixed: a quoted phrase in a reported sentence; indirect: reported, without marks. */
export type Kind = 'direct' | 'mixed' | 'indirect';

/** One contiguous piece of something said, inside one paragraph, before anybody has asked who said it. */
export type Utterance = {
  /** What was said, its quotation marks included where it has them. */
  readonly content: Span;
  /** Pieces of one quotation (split around its cue, or over paragraphs) share their group. */
  readonly group: number;
  readonly kind: Kind;
  /** The span of `said`, `according to`; null where none was needed to find the content. */
  readonly cue: Span | null;
};

/** Who or what spoke, resolved. */
export type Speaker = {
  /** The fullest name the article gives ("Vladimir Putin"), or an unnamed source in the article's words. */
  readonly name: string;
  readonly type: 'person' | 'body' | 'document' | 'unnamed';
  /** The role as the article words it ("US Secretary of State"), where it stands; null where it gives none. */
  readonly role: Span | null;
  /** Every place of the article where this speaker is mentioned by name, title, description or pronoun. */
  readonly mentions: readonly Span[];
};

/** How sure an attribution is: by what a reader would bet on it. */
export type Confidence = 'sure' | 'likely' | 'unknown';

/** What an attribution rests on, so that a reader can be shown it. */
export type Basis = {
  /** The name of the phenomenon that decided: "subject of the cue", "turn", "continuation" ... */
  readonly rule: string;
  /** From the source to the name: the mentions that were taken for the same speaker, nearest first. */
  readonly chain: readonly Span[];
};

/** Something said, with who said it. Words are never stored, only places: a misquotation cannot be built. */
export type Quotation = Utterance & {
  /** The words that name who spoke, where they stand ("he"); null where nobody is named nearby. */
  readonly source: Span | null;
  /** null: not attributed. */
  readonly speaker: Speaker | null;
  readonly confidence: Confidence;
  readonly basis: Basis | null;
};
