// The tables, as Kysely knows them. Portable: ids and JSON as text, times as epoch milliseconds, booleans 0 or 1.
import type { Kysely } from 'kysely';

type Flag = 0 | 1;

/** What belongs to one library; every query on such a table names the library. */
type Owned = { library_id: string };

/** One row a library: `version` counts its changes, `floor` is the version of the last thing wiped for good. */
type LibraryRow = Owned & { version: number; floor: number; settings: string };

/** One row an article, whatever its revision; `changed` is the library's version at its last change. */
type ArticleRow = Owned & {
  id: string;
  revision: number;
  added_at: number;
  added_by: string;
  removed_at: number | null;
  changed: number;
};

/** One row a revision: the words and what is known of them. Kept so that older replies can cite it. */
type RevisionRow = Owned & {
  article_id: string;
  revision: number;
  title: string;
  text: string;
  publisher: string | null;
  byline: string | null;
  published: string | null;
  url: string | null;
  /** The link and the host by which the same article is recognised; not what is shown. */
  link_key: string | null;
  host: string | null;
  language: string;
  kept_at: number;
  kept_by: string;
};

type DraftRow = Owned & { id: string; made_by: string; expires_at: number; body: string };

type ReplyStateRow = Owned & { key: string; expires_at: number; body: string };

type CorrectionRow = Owned & {
  id: string;
  article_id: string;
  revision: number;
  content_start: number;
  content_end: number;
  content: string;
  /** null: not a quotation. */
  speaker: string | null;
  /** The library's version when it was made: a later correction prevails. */
  version: number;
  made_at: number;
  made_by: string;
};

type ChangeRow = Owned & {
  id: string;
  version: number;
  at: number;
  made_by: string;
  action: string;
  article_id: string | null;
  detail: string;
  undone: Flag;
};

type FeedRow = Owned & {
  id: string;
  url: string;
  title: string;
  channel_id: string | null;
  added_at: number;
  added_by: string;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  next_poll_at: number;
};

type FeedItemRow = Owned & { feed_id: string; item: string; seen_at: number };

/** What a publisher asked to leave alone, in every library. */
type BlockRow = { kind: string; value: string; at: number; made_by: string };

type DepartureRow = Owned & { left_at: number; due_at: number };

export type Tables = {
  libraries: LibraryRow;
  articles: ArticleRow;
  revisions: RevisionRow;
  drafts: DraftRow;
  reply_states: ReplyStateRow;
  corrections: CorrectionRow;
  changes: ChangeRow;
  feeds: FeedRow;
  feed_items: FeedItemRow;
  blocks: BlockRow;
  departures: DepartureRow;
};

/** A connection or an open transaction: the stores work over either. */
export type Database = Kysely<Tables>;
