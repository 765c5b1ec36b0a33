// The store: everything that outlives the process, one small interface a concern. The same over every database.
import { type ArticleStore, articleStore } from './articles.ts';
import { type BlockStore, blockStore } from './blocks.ts';
import { type Change, type ChangeLog, changeLog } from './change.ts';
import { type CorrectionStore, correctionStore } from './corrections.ts';
import { type DepartureStore, departureStore } from './departures.ts';
import { type DraftStore, draftStore } from './drafts.ts';
import { type FeedStore, feedStore } from './feeds.ts';
import { type LibraryStore, libraryStore } from './libraries.ts';
import type { LibraryId } from './library-id.ts';
import { type PeopleStore, peopleStore } from './people.ts';
import { type ReplyStateStore, replyStateStore } from './reply-states.ts';
import type { Database } from './tables.ts';
import { type Wiping, wiping } from './wiping.ts';

/** What can be done inside one transaction and outside of any alike. */
export type Stores = {
  readonly libraries: LibraryStore;
  readonly articles: ArticleStore;
  readonly drafts: DraftStore;
  readonly corrections: CorrectionStore;
  readonly changes: ChangeLog;
  readonly replyStates: ReplyStateStore;
  readonly feeds: FeedStore;
  readonly blocks: BlockStore;
  readonly departures: DepartureStore;
  readonly people: PeopleStore;
  readonly wiping: Wiping;
};

/**
 * When a promise of the store's is kept, what was asked for stands on the disk and survives the process being
 * killed at any moment. When it is broken, it is with a StoreError and nothing of it was done.
 */
export type Store = Stores & {
  /**
   * One change of a library, whole or not at all: counts the library's version up, then runs `work`, which must
   * use the stores it is handed and no others.
   */
  readonly change: <T>(
    library: LibraryId,
    who: { readonly by: string; readonly at: number },
    work: (stores: Stores, change: Change) => Promise<T>,
  ) => Promise<T>;
  /** Several steps that are no change of one library, whole or not at all. */
  readonly atomically: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

function storesOver(db: Database): Stores {
  return {
    libraries: libraryStore(db),
    articles: articleStore(db),
    drafts: draftStore(db),
    corrections: correctionStore(db),
    changes: changeLog(db),
    replyStates: replyStateStore(db),
    feeds: feedStore(db),
    blocks: blockStore(db),
    departures: departureStore(db),
    people: peopleStore(db),
    wiping: wiping(db),
  };
}

/** The store over an open database whose tables are there and whose driver throws StoreErrors. */
export function storeOver(db: Database): Store {
  const atomically: Store['atomically'] = (work) =>
    db.transaction().execute((transaction) => work(storesOver(transaction)));
  return {
    ...storesOver(db),
    atomically,
    change: (library, { by, at }, work) =>
      atomically(async (stores) => {
        const version = await stores.libraries.advance(library);
        return await work(stores, { version, at, by });
      }),
    close: () => db.destroy(),
  };
}
