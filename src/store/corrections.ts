// What a community has corrected: who said a quotation, or that it is none. Anchored by place and by words.
import type { Change } from './change.ts';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

export type StoredCorrection = {
  readonly id: string;
  readonly articleId: string;
  /** The revision that was corrected, and where in its text the content stood: [start, end), UTF-16 code units. */
  readonly revision: number;
  readonly start: number;
  readonly end: number;
  /** The content's words as they stood, by which it is found again in a later revision. */
  readonly content: string;
  /** Who said it; null: it is not a quotation. */
  readonly speaker: string | null;
  /** Epoch milliseconds, and whose id. */
  readonly at: number;
  readonly by: string;
};

export type CorrectionStore = {
  readonly put: (library: LibraryId, correction: StoredCorrection, change: Change) => Promise<void>;
  readonly drop: (library: LibraryId, correction: StoredCorrection, change: Change) => Promise<void>;
  /** In the order in which they were made, of articles that are not removed; of some articles only, where they are named. */
  readonly list: (library: LibraryId, articleIds?: readonly string[]) => Promise<readonly StoredCorrection[]>;
};

export function correctionStore(db: Database): CorrectionStore {
  /** A corrected article is a changed one: whoever holds it in memory is to read it anew. */
  const touch = (library: LibraryId, articleId: string, { version }: Change) =>
    db
      .updateTable('articles')
      .set({ changed: version })
      .where('library_id', '=', library)
      .where('id', '=', articleId)
      .execute();

  return {
    async put(library, correction, change) {
      await db
        .insertInto('corrections')
        .values({
          library_id: library,
          id: correction.id,
          article_id: correction.articleId,
          revision: correction.revision,
          content_start: correction.start,
          content_end: correction.end,
          content: correction.content,
          speaker: correction.speaker,
          version: change.version,
          made_at: correction.at,
          made_by: correction.by,
        })
        .execute();
      await touch(library, correction.articleId, change);
    },

    async drop(library, { id, articleId }, change) {
      await db.deleteFrom('corrections').where('library_id', '=', library).where('id', '=', id).execute();
      await touch(library, articleId, change);
    },

    async list(library, articleIds) {
      let query = db
        .selectFrom('corrections')
        .innerJoin('articles', (join) =>
          join
            .onRef('articles.library_id', '=', 'corrections.library_id')
            .onRef('articles.id', '=', 'corrections.article_id'),
        )
        .where('corrections.library_id', '=', library)
        .where('articles.removed_at', 'is', null)
        .selectAll('corrections');
      if (articleIds !== undefined) query = query.where('corrections.article_id', 'in', articleIds);
      const rows = await query.orderBy('corrections.version').orderBy('corrections.id').execute();
      return rows.map((row) => ({
        id: row.id,
        articleId: row.article_id,
        revision: row.revision,
        start: row.content_start,
        end: row.content_end,
        content: row.content,
        speaker: row.speaker,
        at: row.made_at,
        by: row.made_by,
      }));
    },
  };
}
