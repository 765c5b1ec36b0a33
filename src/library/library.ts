// What one community's library offers. Every failure a person can cause is a value here, never an exception.

import type { Article } from '../core/article.ts';
import type { Answer, Filter } from '../core/question/answer.ts';
import type { Quotation } from '../core/quotation.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { WhoResult } from '../search/quotation-index.ts';
import type { SpeakerEntry } from '../search/speaker-index.ts';
import type { ArticleEdit } from '../store/articles.ts';
import type { Block } from '../store/blocks.ts';
import type { LogEntry } from '../store/change.ts';
import type { StoredCorrection } from '../store/corrections.ts';
import type { StoredFeed } from '../store/feeds.ts';
import type { LibraryId } from '../store/library-id.ts';
import type { LibrarySettings } from '../store/settings.ts';

/** An article as lists show it: everything but its words. */
export type ArticleSummary = Omit<Article, 'text'> & {
  /** Epoch milliseconds, and whose id; of the first revision. */
  readonly addedAt: number;
  readonly addedBy: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly quotations: number;
  /** How many different speakers its quotations have. */
  readonly speakers: number;
};

/** An article with what is read off it, the community's corrections applied. */
type OpenArticle = {
  readonly article: Article;
  readonly reading: Reading;
  /** False for an older revision. */
  readonly current: boolean;
};

/** An article that is not kept yet: cleaned, and put together as it would be stored. */
export type DraftInput = Omit<Article, 'id' | 'revision'>;

/** A quotation as a person is shown what changed. */
export type ChangedQuotation = { readonly text: string; readonly speaker: string | null };

/** What keeping a draft would do. */
export type Becomes =
  | { readonly as: 'new' }
  /** The same article, by its link or its words, with another text: its next revision. */
  | {
      readonly as: 'revision';
      readonly of: ArticleSummary;
      readonly by: 'link' | 'words';
      readonly added: readonly ChangedQuotation[];
      readonly removed: readonly ChangedQuotation[];
    }
  /** The very article is here already, in these words. */
  | { readonly as: 'nothing'; readonly of: ArticleSummary; readonly by: 'link' | 'words' };

/** A draft with the figures that a person looks at before keeping it. */
export type ShownDraft = {
  readonly id: string;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly draft: DraftInput;
  readonly reading: Reading;
  readonly words: number;
  readonly quotations: number;
  readonly speakers: number;
  /** The first lines of the body, as places in the draft's text. */
  readonly opening: Span | null;
  readonly becomes: Becomes;
  /** An article of another publisher in nearly the same words: agency copy. Both are kept. */
  readonly copyOf: ArticleSummary | null;
};

/** Why something was not done; nothing was changed. */
export type Refused =
  | { readonly outcome: 'blocked'; readonly block: Block }
  | { readonly outcome: 'over quota'; readonly quota: keyof Quotas; readonly limit: number }
  /** No such article, draft, change or quotation in this library, or not any more. */
  | { readonly outcome: 'unknown' };

export type Kept =
  | {
      readonly outcome: 'kept';
      readonly article: ArticleSummary;
      readonly change: string;
      readonly revised: boolean;
    }
  | { readonly outcome: 'already here'; readonly article: ArticleSummary }
  | Refused;

export type Changed =
  | { readonly outcome: 'changed'; readonly article: ArticleSummary; readonly change: string }
  | Refused;

export type FeedAdded =
  | { readonly outcome: 'added' | 'already here'; readonly feed: StoredFeed }
  | { readonly outcome: 'too many feeds'; readonly limit: number }
  | Extract<Refused, { outcome: 'blocked' }>;

export type Undone =
  | { readonly outcome: 'undone'; readonly entry: LogEntry }
  | { readonly outcome: 'too late' }
  /** Something newer stands on it: undo that first. */
  | { readonly outcome: 'overtaken' }
  | Refused;

/** Limits of one library. Bytes are counted as UTF-8 of the current texts. */
export type Quotas = { readonly articles: number; readonly bytes: number; readonly addsPerHour: number };

/** Which quotation is meant: by its place, as a reply shows it. */
type QuotationPlace = {
  readonly articleId: string;
  readonly revision: number;
  readonly content: Span;
};

/** What the community says of it. */
export type Verdict = { readonly speaker: string } | 'not a quotation';

/** A correction, and the quotation it stands on today: null where the text has lost it or it is none. */
export type OpenCorrection = StoredCorrection & {
  readonly title: string;
  readonly quotation: Quotation | null;
};

/** A quotation that people doubt, where it stands today. */
export type OpenReport = QuotationPlace & {
  /** Whose ids; nobody twice. Empty ids are of people who asked to be forgotten. */
  readonly by: readonly string[];
  /** Epoch milliseconds, of the latest. */
  readonly at: number;
};

export type Imported = {
  readonly articles: number;
  readonly corrections: number;
  /** Lines that could not be taken, by number from 1, with the reason. */
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
};

/** How long a change of articles can be undone, and a removed article is kept for it, in milliseconds. */
export const UNDO_FOR = 10 * 60 * 1_000;

/** How long a draft waits to be kept, in milliseconds. */
export const DRAFT_FOR = 60 * 60 * 1_000;

/**
 * A library open in memory. Changes stand on the disk before their promise is kept, and everything read
 * afterwards shows them. `by` is the id of the person who acts. All of it throws StoreError where the store fails.
 */
export type Library = {
  readonly id: LibraryId;

  /** Newest first; from memory. */
  readonly articles: () => readonly ArticleSummary[];
  /** The current revision, or an older one by its number; null where there is none. */
  readonly article: (id: string, revision?: number) => Promise<OpenArticle | null>;

  /** Answers a question in a reader's words, or declines. Never throws, whatever is asked. */
  readonly ask: (question: string, filter?: Filter) => Promise<Answer>;
  /** Finds the quotation that a message holds or is. */
  readonly who: (message: string) => Promise<WhoResult>;
  /** Everybody who is quoted, those with most quotations first; from memory. */
  readonly speakers: () => readonly SpeakerEntry[];
  /** Names for what somebody has typed so far; from memory. */
  readonly completeSpeakers: (typed: string, limit?: number) => readonly SpeakerEntry[];
  /** Whom a name, a part of one or a description means: nobody, one, or all whom it may mean. */
  readonly findSpeakers: (name: string) => readonly SpeakerEntry[];
  /** What they said, newest article first. */
  readonly quotationsOf: (
    speaker: SpeakerEntry,
  ) => readonly { readonly articleId: string; readonly quotation: Quotation }[];

  /** Keeps a draft apart, to be shown and then kept or dropped. */
  readonly draft: (input: DraftInput, by: string) => Promise<ShownDraft | Refused>;
  readonly drafted: (id: string) => Promise<ShownDraft | null>;
  /** Mends what is known of a draft before it is kept. */
  readonly editDraft: (id: string, edit: Partial<ArticleEdit>) => Promise<ShownDraft | Refused>;
  /** Makes a draft an article, the next revision of one, or nothing, as its `becomes` says at that moment. */
  readonly keepDraft: (id: string, by: string) => Promise<Kept>;
  readonly dropDraft: (id: string) => Promise<boolean>;
  /** Draft and keep in one, where nobody is there to look: batch work and feeds. */
  readonly add: (input: DraftInput, by: string) => Promise<Kept>;

  readonly edit: (id: string, edit: Partial<ArticleEdit>, by: string) => Promise<Changed>;
  readonly remove: (id: string, by: string) => Promise<Changed>;
  readonly correct: (place: QuotationPlace, verdict: Verdict, by: string) => Promise<Changed>;
  /** Notes in the log that somebody doubts who said it, once for each who does; nothing else changes. */
  readonly report: (place: QuotationPlace, by: string) => Promise<Changed>;
  /** What is doubted and was neither corrected since nor dismissed, longest waiting first. */
  readonly reports: () => Promise<readonly OpenReport[]>;
  /** Closes the reports of a quotation without a correction: it is right as it stands. */
  readonly dismiss: (place: QuotationPlace, by: string) => Promise<Changed>;
  readonly corrections: () => Promise<readonly OpenCorrection[]>;
  /** Undoes a change: within UNDO_FOR, corrections at any time. */
  readonly undo: (change: string, by: string) => Promise<Undone>;
  /** Who changed what, newest first; `before` is the version of the last entry seen. */
  readonly log: (options: {
    readonly limit: number;
    readonly before?: number;
  }) => Promise<readonly LogEntry[]>;

  readonly feeds: () => Promise<readonly StoredFeed[]>;
  /** Follows a feed; it is polled at once. `channelId` is where new articles are announced, null: nowhere. */
  readonly addFeed: (feed: { url: string; channelId: string | null }, by: string) => Promise<FeedAdded>;
  /** Whether there was one to drop. Its articles stay. */
  readonly dropFeed: (id: string, by: string) => Promise<boolean>;

  readonly settings: () => LibrarySettings;
  readonly setSettings: (settings: Partial<LibrarySettings>, by: string) => Promise<LibrarySettings>;
  /** What is used of each quota, and its limit. */
  readonly usage: () => Promise<{ readonly used: Quotas; readonly limits: Quotas }>;

  /** The library as lines of JSON: articles with their revisions, corrections, settings. */
  readonly exported: () => AsyncGenerator<string>;
  /** The corrections alone, in the same form, with the headline and link of each one's article. */
  readonly exportedCorrections: () => AsyncGenerator<string>;
  /** Takes lines that `exported` wrote; what is here already is left as it is. */
  readonly imported: (lines: AsyncIterable<string> | Iterable<string>, by: string) => Promise<Imported>;
};
