// What a command says back, as plain data. How it looks is each channel's business; what it says is decided here.
import type { Confidence, Kind } from '../src/core/quotation.ts';
import type { Span } from '../src/core/span.ts';
import type { Anchor } from '../src/core/text/anchor.ts';
import type { Phrase } from '../src/lang/phrase.ts';
import type { PassageState } from './place.ts';

/** Where shown words stand, so that a reader can go and look. */
export type Citation = {
  readonly articleId: string;
  readonly revision: number;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601 date, or date and time with zone where the article gives one. */
  readonly published: string | null;
  readonly url: string | null;
  /** The words by which a browser finds the place on the page; null for the article as a whole. */
  readonly anchor: Anchor | null;
  /** Counted from 1 over the paragraphs of the body; null for the headline, or the article as a whole. */
  readonly paragraph: number | null;
};

/** Somebody's words as they stand in an article, whole. */
export type ShownQuotation = {
  /** The slice of the article, its marks included. */
  readonly text: string;
  readonly kind: Kind;
  /** null: not attributed. */
  readonly speaker: string | null;
  /** The role as the article words it, where it gives one. */
  readonly role: string | null;
  readonly confidence: Confidence;
  /** True where the community has corrected the speaker. */
  readonly corrected: boolean;
};

/** A passage of an article with the words that answer marked, and who says what in it. */
export type ShownPassage = {
  /** The slice of the article, to the character. */
  readonly text: string;
  /** Offsets in `text`: the best sentence, or null where none stands out. */
  readonly best: Span | null;
  /** Offsets in `text`: the answering words. */
  readonly highlights: readonly Span[];
  /** Whose words answer: a quotation's speaker, or null where the reporter tells it. */
  readonly answeredBy: ShownQuotation | null;
  readonly quotations: readonly ShownQuotation[];
  readonly citation: Citation;
  /** Other articles that hold the same words. */
  readonly alsoIn: readonly Citation[];
  /** What its article was read in, where that is not English. */
  readonly language?: string;
};

/** One part of a reply, in reading order. */
export type Part =
  | { readonly part: 'heading'; readonly words: Phrase }
  /** A sentence of the program's own; quiet ones are asides ("in “Title”, paragraph 4"). */
  | { readonly part: 'note'; readonly words: Phrase; readonly quiet?: boolean }
  | { readonly part: 'passage'; readonly passage: ShownPassage }
  | { readonly part: 'quotation'; readonly quotation: ShownQuotation; readonly citation: Citation }
  /** The stretch around a passage, or the lines of an article: foreign text, shown as it stands. */
  | { readonly part: 'excerpt'; readonly text: string; readonly highlights: readonly Span[] }
  /** An asked quotation beside what stands in the article, the differing words marked in each. */
  | {
      readonly part: 'comparison';
      readonly asked: string;
      readonly askedMarks: readonly Span[];
      readonly stands: string;
      readonly standsMarks: readonly Span[];
    }
  | { readonly part: 'list'; readonly items: readonly Phrase[] }
  /** An article as a whole: its headline, linked, publisher and date. */
  | { readonly part: 'article'; readonly citation: Citation }
  /** Words to be copied as they stand, marks and all. */
  | { readonly part: 'copy'; readonly text: string }
  /** A file for the person to keep (an export): a channel that has files attaches it. */
  | { readonly part: 'file'; readonly name: string; readonly text: string }
  | { readonly part: 'rule' };

/** Something a person may do next: a button in Discord, a word to type in a terminal. */
export type Action = {
  /** The handler's name in the list of actions. */
  readonly action: string;
  /** What the handler needs: ids and numbers, never what somebody typed. Kept in the store by the channel. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly label: Phrase;
  readonly weight: 'main' | 'plain' | 'danger';
};

/** The passages that a question found, as places, and which one is shown: a conversation goes on from them. */
export type FoundPassages = {
  readonly passages: readonly PassageState[];
  readonly at: number;
  /** So many of the first answer differently, and are shown together where `at` is 0. */
  readonly together?: number | undefined;
};

export type Reply = {
  /** asker: only the person who asked sees it, whatever they wished. room: as they wished. */
  readonly audience: 'room' | 'asker';
  /** Whether what was asked for was found: the exit status of a command line. */
  readonly found: boolean;
  readonly parts: readonly Part[];
  readonly actions: readonly Action[];
  readonly shows?: FoundPassages;
  /** It is about no library: what the bot is, what is kept of a person. */
  readonly general?: true;
};

/** A reply of one sentence. */
export function sentence(words: Phrase, options: Partial<Omit<Reply, 'parts'>> = {}): Reply {
  return { audience: 'asker', found: false, actions: [], ...options, parts: [{ part: 'note', words }] };
}
