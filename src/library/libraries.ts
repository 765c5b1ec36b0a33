// All libraries of the program: opened when they are first asked for, let go of when others need the memory.
import type { Block } from '../store/blocks.ts';
import type { FeedStore } from '../store/feeds.ts';
import type { LibraryId } from '../store/library-id.ts';
import type { KeptThing } from '../store/people.ts';
import type { LibrarySettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { randomId } from './context.ts';
import { type Library, type Quotas, UNDO_FOR } from './library.ts';
import { libraryOver } from './open-library.ts';
import { OpenShelf } from './open-shelf.ts';
import { readingThread } from './reading-thread.ts';
import { recentReadings } from './recent-readings.ts';
import { blockOf, dropWaiting } from './takedown.ts';

export type LibrariesOptions = {
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly quotas?: Partial<Quotas>;
  /** How much text the open libraries may hold together, in UTF-16 code units; one is open however long. */
  readonly mostText?: number;
  readonly newId?: () => string;
};

export type Libraries = {
  /** Opens the library, or gives the open one; first uses at the same time share one opening. */
  readonly of: (id: LibraryId) => Promise<Library>;
  /** The library where it is open already, as it was last seen; for what cannot wait. */
  readonly peek: (id: LibraryId) => Library | null;
  /** What the library has set, without opening it. */
  readonly settings: (id: LibraryId) => Promise<LibrarySettings>;
  /**
   * Removes everything that came from a link or a host (with its subdomains) from every library, at once and for
   * good, and blocks adding it again. Gives how many articles went; null where the words are neither.
   */
  readonly takedown: (linkOrHost: string, by: string) => Promise<{ block: Block; removed: number } | null>;
  /** Lets a link or a host be added again; whether it was blocked. */
  readonly allowAgain: (linkOrHost: string) => Promise<boolean>;
  /** What is kept about a person, over all libraries. */
  readonly keptOf: (person: string) => Promise<readonly KeptThing[]>;
  /** Deletes a person's own library, and takes their id off what they did in servers; the articles there stay. */
  readonly forget: (person: string) => Promise<void>;
  /** For the poller, which serves all libraries: what is due, what a poll changed, which items are new. */
  readonly feeds: Pick<FeedStore, 'due' | 'polled' | 'unseen' | 'markSeen' | 'drop'>;
  /** Deletes a library with everything in it, at once and for good. */
  readonly wipe: (id: LibraryId) => Promise<void>;
  /** What is due: wipes articles removed for UNDO_FOR, what expired, and libraries of servers long left. Call it every minute. */
  readonly sweep: () => Promise<void>;
};

const NO_LIMITS: Quotas = {
  articles: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  addsPerHour: Number.POSITIVE_INFINITY,
};

/** The text of 15,000 articles of 500 words; with all that is derived from it, about a gigabyte (bench/library.ts). */
const MOST_TEXT = 45_000_000;

export function openLibraries(options: LibrariesOptions): Libraries {
  const { store, now, mostText = MOST_TEXT, newId = randomId } = options;
  const read = readingThread();
  const quotas: Quotas = { ...NO_LIMITS, ...options.quotas };
  /** In the order of their last use. */
  const open = new Map<LibraryId, OpenShelf>();

  async function shelfOf(id: LibraryId): Promise<OpenShelf> {
    const shelf = open.get(id) ?? new OpenShelf(id, store, recentReadings(read));
    open.delete(id);
    open.set(id, shelf);
    try {
      await shelf.refresh();
    } catch (error) {
      open.delete(id);
      throw error;
    }
    letGo(id);
    return shelf;
  }

  /** Closes the libraries that were not used for longest, until the others have room; never the one in use. */
  function letGo(inUse: LibraryId): void {
    let text = [...open.values()].reduce((sum, { shelf }) => sum + shelf.length, 0);
    for (const [id, { shelf }] of open) {
      if (text <= mostText) return;
      if (id === inUse) continue;
      open.delete(id);
      text -= shelf.length;
    }
  }

  /** Wipes articles that stand in rows of all libraries, a library at a time. */
  async function wipeArticles(
    rows: readonly { readonly library: LibraryId; readonly articleId: string }[],
    by: string,
  ): Promise<void> {
    for (const [library, articles] of Map.groupBy(rows, (row) => row.library)) {
      const ids = articles.map(({ articleId }) => articleId);
      await store.change(library, { by, at: now() }, (stores, change) =>
        stores.wiping.articles(library, ids, change),
      );
    }
  }

  async function wipe(id: LibraryId): Promise<void> {
    await store.atomically((stores) => stores.libraries.wipe(id));
    open.delete(id);
  }

  return {
    async of(id) {
      return libraryOver({ open: await shelfOf(id), store, quotas, now, newId });
    },

    peek(id) {
      const shelf = open.get(id);
      return shelf?.complete ? libraryOver({ open: shelf, store, quotas, now, newId }) : null;
    },

    settings: (id) => store.libraries.settings(id),

    async takedown(linkOrHost, by) {
      const block = blockOf(linkOrHost);
      if (block === null) return null;
      await store.blocks.add(block, { by, at: now() });
      const articles = await store.blocks.forbidden(block);
      await wipeArticles(articles, by);
      await dropWaiting(block, store);
      return { block, removed: articles.length };
    },

    async allowAgain(linkOrHost) {
      const block = blockOf(linkOrHost);
      return block === null ? false : await store.blocks.drop(block);
    },

    keptOf: (person) => store.people.kept(person),

    async forget(person) {
      await wipe(`user:${person}`);
      for (const library of await store.people.libraries(person)) {
        await store.change(library, { by: '', at: now() }, (stores, change) =>
          stores.people.forget(library, person, change),
        );
      }
    },

    feeds: store.feeds,

    wipe,

    async sweep() {
      await wipeArticles(await store.wiping.removedBefore(now() - UNDO_FOR), '');
      await store.wiping.expired(now());
      for (const { library } of await store.departures.due(now())) await wipe(library);
    },
  };
}
