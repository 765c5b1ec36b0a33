// What publishers asked to leave alone: links and hosts that no library may hold.
import type { LinkKey } from './articles.ts';
import type { LibraryId } from './library-id.ts';
import type { Database } from './tables.ts';

/** One article's link, or a host with everything under it (and its subdomains). */
export type Block = { readonly kind: 'link' | 'host'; readonly value: string };

export type BlockStore = {
  readonly add: (block: Block, who: { readonly at: number; readonly by: string }) => Promise<void>;
  readonly drop: (block: Block) => Promise<boolean>;
  readonly list: () => Promise<readonly Block[]>;
  /** The block that forbids a link; null: none does. */
  readonly forbidding: (link: LinkKey) => Promise<Block | null>;
  /** The articles of which a block forbids any revision, removed ones too, over all libraries. */
  readonly forbidden: (
    block: Block,
  ) => Promise<readonly { readonly library: LibraryId; readonly articleId: string }[]>;
};

/** Whether a block forbids a link. */
export function forbids({ kind, value }: Block, { link, host }: LinkKey): boolean {
  return kind === 'link' ? link === value : hostsAbove(host).includes(value);
}

/** "news.example.org" stands under itself, "example.org" and "org". */
function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, from) => labels.slice(from).join('.'));
}

export function blockStore(db: Database): BlockStore {
  return {
    async add({ kind, value }, { at, by }) {
      await db
        .insertInto('blocks')
        .values({ kind, value, at, made_by: by })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async drop({ kind, value }) {
      const { numDeletedRows } = await db
        .deleteFrom('blocks')
        .where('kind', '=', kind)
        .where('value', '=', value)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async list() {
      const rows = await db.selectFrom('blocks').select(['kind', 'value']).orderBy('at').execute();
      return rows.map((row) => ({ kind: row.kind as Block['kind'], value: row.value }));
    },

    async forbidding({ link, host }) {
      const row = await db
        .selectFrom('blocks')
        .select(['kind', 'value'])
        .where((query) =>
          query.or([
            query('kind', '=', 'link').and('value', '=', link),
            query('kind', '=', 'host').and('value', 'in', hostsAbove(host)),
          ]),
        )
        .executeTakeFirst();
      return row === undefined ? null : { kind: row.kind as Block['kind'], value: row.value };
    },

    async forbidden({ kind, value }) {
      const rows = await db
        .selectFrom('revisions')
        .select(['library_id', 'article_id', 'host'])
        .distinct()
        .where((query) =>
          kind === 'link'
            ? query('link_key', '=', value)
            : query.or([query('host', '=', value), query('host', 'like', `%.${value}`)]),
        )
        .orderBy('library_id')
        .orderBy('article_id')
        .execute();
      // "_" in a host stands for any letter in LIKE.
      const meant = rows.filter(({ host }) => kind === 'link' || (host && hostsAbove(host).includes(value)));
      const articles = Map.groupBy(meant, (row) => `${row.library_id} ${row.article_id}`);
      return [...articles.values()].map(([row]) => ({
        library: row!.library_id as LibraryId,
        articleId: row!.article_id,
      }));
    },
  };
}
