// The articles of a library, each with its revisions.
import { type Article, articleSchema } from '../core/article.ts';
import type { Change } from './change.ts';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** What tells that two links are one article: the link without what only tracks, and its host. */
export type LinkKey = { readonly link: string; readonly host: string };

export type StoredArticle = {
  readonly article: Article;
  readonly link: LinkKey | null;
  /** Epoch milliseconds, and whose id: when the first revision came. */
  readonly addedAt: number;
  readonly addedBy: string;
  /** The library's version when it last changed. */
  readonly changed: number;
  readonly removed: boolean;
};

/** What `edit` may mend: never the text. */
export type ArticleEdit = Pick<Article, 'title' | 'publisher' | 'byline' | 'published' | 'url'>;

export type ArticleStore = {
  /** Keeps an article: a new one, or, under an id that is there, its next revision, which becomes the current. */
  readonly put: (library: LibraryId, article: Article, link: LinkKey | null, change: Change) => Promise<void>;
  /** Mends what is known of the current revision; the text stays. */
  readonly edit: (
    library: LibraryId,
    id: string,
    edit: ArticleEdit,
    link: LinkKey | null,
    change: Change,
  ) => Promise<void>;
  /** Takes the newest revision back, so that the one before is current again. Never takes the first. */
  readonly takeBack: (library: LibraryId, id: string, change: Change) => Promise<void>;
  /** Out of sight, and kept until it is wiped, so that it can be restored. */
  readonly remove: (library: LibraryId, id: string, change: Change) => Promise<void>;
  readonly restore: (library: LibraryId, id: string, change: Change) => Promise<void>;
  /** An article as it stands, removed or not; null where there is none. */
  readonly find: (library: LibraryId, id: string) => Promise<StoredArticle | null>;
  /** One revision's words; null where there is none or the article is removed. */
  readonly revision: (library: LibraryId, id: string, revision: number) => Promise<Article | null>;
  /** The revisions that are kept, oldest first. */
  readonly revisions: (library: LibraryId, id: string) => Promise<readonly Article[]>;
  /**
   * Articles that changed after a version of the library, in the order of their last change, at most `limit`:
   * from 0 on, everything. Removed ones are among them, marked. Go on from the last one's `changed`; all
   * changes of one version come together, however many, so that none is passed over.
   */
  readonly changedSince: (
    library: LibraryId,
    version: number,
    limit: number,
  ) => Promise<readonly StoredArticle[]>;
};

/** Columns of the two tables that make an article. */
const COLUMNS = [
  'articles.id',
  'articles.added_at',
  'articles.added_by',
  'articles.removed_at',
  'articles.changed',
  'revisions.revision',
  'revisions.title',
  'revisions.text',
  'revisions.publisher',
  'revisions.byline',
  'revisions.published',
  'revisions.url',
  'revisions.link_key',
  'revisions.host',
  'revisions.language',
] as const;

export function articleStore(db: Database): ArticleStore {
  const setArticle = (library: LibraryId, id: string) =>
    db.updateTable('articles').where('library_id', '=', library).where('id', '=', id);

  const joined = (library: LibraryId) =>
    db
      .selectFrom('articles')
      .innerJoin('revisions', (join) =>
        join
          .onRef('revisions.library_id', '=', 'articles.library_id')
          .onRef('revisions.article_id', '=', 'articles.id'),
      )
      .where('articles.library_id', '=', library)
      .select(COLUMNS);

  const current = (library: LibraryId) =>
    joined(library).whereRef('revisions.revision', '=', 'articles.revision');

  return {
    async put(library, article, link, change) {
      const { id, revision, ...known } = article;
      await db
        .insertInto('articles')
        .values({
          library_id: library,
          id,
          revision,
          added_at: change.at,
          added_by: change.by,
          removed_at: null,
          changed: change.version,
        })
        .onConflict((conflict) =>
          conflict.columns(['library_id', 'id']).doUpdateSet({
            revision,
            removed_at: null,
            changed: change.version,
          }),
        )
        .execute();
      await db
        .insertInto('revisions')
        .values({
          library_id: library,
          article_id: id,
          revision,
          ...known,
          link_key: link?.link ?? null,
          host: link?.host ?? null,
          kept_at: change.at,
          kept_by: change.by,
        })
        .execute();
    },

    async edit(library, id, edit, link, change) {
      await setArticle(library, id).set({ changed: change.version }).execute();
      await db
        .updateTable('revisions')
        .set({ ...edit, link_key: link?.link ?? null, host: link?.host ?? null })
        .where('library_id', '=', library)
        .where('article_id', '=', id)
        .where('revision', '=', (query) =>
          query
            .selectFrom('articles')
            .select('articles.revision')
            .where('articles.library_id', '=', library)
            .where('articles.id', '=', id),
        )
        .execute();
    },

    async takeBack(library, id, change) {
      const { revision } = await db
        .selectFrom('articles')
        .select('revision')
        .where('library_id', '=', library)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (revision === 1) throw new Error('The first revision of an article cannot be taken back.');
      await setArticle(library, id)
        .set({ revision: revision - 1, changed: change.version })
        .execute();
      await db
        .deleteFrom('revisions')
        .where('library_id', '=', library)
        .where('article_id', '=', id)
        .where('revision', '=', revision)
        .execute();
    },

    async remove(library, id, change) {
      await setArticle(library, id).set({ removed_at: change.at, changed: change.version }).execute();
    },

    async restore(library, id, change) {
      await setArticle(library, id).set({ removed_at: null, changed: change.version }).execute();
    },

    async find(library, id) {
      const row = await current(library).where('articles.id', '=', id).executeTakeFirst();
      return row === undefined ? null : storedArticle(row);
    },

    async revision(library, id, revision) {
      const row = await joined(library)
        .where('articles.id', '=', id)
        .where('articles.removed_at', 'is', null)
        .where('revisions.revision', '=', revision)
        .executeTakeFirst();
      return row === undefined ? null : articleSchema.parse(row);
    },

    async revisions(library, id) {
      const rows = await joined(library)
        .where('articles.id', '=', id)
        .where('articles.removed_at', 'is', null)
        .orderBy('revisions.revision')
        .execute();
      return rows.map((row) => articleSchema.parse(row));
    },

    async changedSince(library, version, limit) {
      const rows = await current(library)
        .where('articles.changed', '>', version)
        .orderBy('articles.changed')
        .orderBy('articles.id')
        .limit(limit)
        .execute();
      const last = rows.at(-1)?.changed;
      if (rows.length === limit && last !== undefined) {
        const shown = new Set(rows.map((row) => row.id));
        const rest = await current(library).where('articles.changed', '=', last).execute();
        rows.push(...rest.filter((row) => !shown.has(row.id)));
      }
      return rows.map(storedArticle);
    },
  };
}

function storedArticle(
  row: Article & {
    link_key: string | null;
    host: string | null;
    added_at: number;
    added_by: string;
    removed_at: number | null;
    changed: number;
  },
): StoredArticle {
  return {
    article: articleSchema.parse(row),
    link: row.link_key === null || row.host === null ? null : { link: row.link_key, host: row.host },
    addedAt: row.added_at,
    addedBy: row.added_by,
    changed: row.changed,
    removed: row.removed_at !== null,
  };
}
