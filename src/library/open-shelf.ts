// A shelf that follows the store: whatever changed there, by whomever, is on the shelf before it is used.
import type { Change } from '../store/change.ts';
import type { LibraryId } from '../store/library-id.ts';
import { DEFAULT_SETTINGS, type LibrarySettings } from '../store/settings.ts';
import type { Store, Stores } from '../store/store.ts';
import type { Read } from './recent-readings.ts';
import { heldOf, Shelf } from './shelf.ts';
import { slices } from './slices.ts';
import { turns } from './turns.ts';

/** Articles read from the store at a time. */
const PAGE = 50;

/** What is to be written, whole or not at all; gives how the outcome is read off the shelf afterwards. */
export type Write<T> = (stores: Stores, change: Change) => Promise<() => T>;

export type Decision<T> = { readonly outcome: T } | { readonly write: Write<T> };

/** Who acts, and when, epoch milliseconds. */
export type Who = { readonly by: string; readonly at: number };

/** Thrown while writing: something has changed since it was decided what to write, so it is to be decided again. */
export class Overtaken extends Error {}

export class OpenShelf {
  readonly id: LibraryId;
  readonly #store: Store;
  readonly #inTurn = turns();
  /** Reads articles for this library. */
  readonly read: Read;
  #shelf = new Shelf();
  #settings: LibrarySettings = DEFAULT_SETTINGS;
  #version = 0;
  #complete = false;

  constructor(id: LibraryId, store: Store, read: Read) {
    this.id = id;
    this.#store = store;
    this.read = read;
  }

  get shelf(): Shelf {
    return this.#shelf;
  }

  /** Whether everything was on the shelf at least once: before, neither articles nor settings are what they seem. */
  get complete(): boolean {
    return this.#complete;
  }

  get settings(): LibrarySettings {
    return this.#settings;
  }

  /** Brings the shelf up to the store, where another process or another handle has changed the library. */
  async refresh(): Promise<void> {
    const { version } = await this.#store.libraries.standing(this.id);
    if (version !== this.#version) await this.#inTurn(() => this.#follow());
    this.#complete = true;
  }

  /**
   * One change: `decide` looks at the shelf and gives what is to be written, or an outcome without writing.
   * The store is changed first, whole or not at all; then the shelf follows. Where another process was quicker,
   * `decide` is asked again.
   */
  change<T>(who: Who, decide: (shelf: Shelf) => Promise<Decision<T>> | Decision<T>): Promise<T> {
    return this.#inTurn(async () => {
      for (;;) {
        await this.#follow();
        const decision = await decide(this.#shelf);
        if ('outcome' in decision) return decision.outcome;
        const written = await this.#write(who, decision.write);
        if (written === null) continue;
        await this.#follow();
        return written.outcome();
      }
    });
  }

  /** null where the library has changed since it was decided what to write; nothing was written then. */
  async #write<T>(who: Who, write: Write<T>): Promise<{ outcome: () => T } | null> {
    const seen = this.#version;
    try {
      const outcome = await this.#store.change(this.id, who, async (stores, change) => {
        if (change.version !== seen + 1) throw new Overtaken();
        return await write(stores, change);
      });
      return { outcome };
    } catch (error) {
      if (error instanceof Overtaken) return null;
      throw error;
    }
  }

  async #follow(): Promise<void> {
    const { version, floor } = await this.#store.libraries.standing(this.id);
    if (version === this.#version) return;
    // What was wiped cannot be told apart from what never was: begin anew, and swap when all is there.
    const anew = floor > this.#version || version < this.#version;
    const shelf = anew ? new Shelf() : this.#shelf;
    let seen = anew ? 0 : this.#version;
    const pause = slices();
    while (seen < version) {
      const page = await this.#store.articles.changedSince(this.id, seen, PAGE);
      if (page.length === 0) break;
      const corrections = await this.#store.corrections.list(
        this.id,
        page.map(({ article }) => article.id),
      );
      const byArticle = Map.groupBy(corrections, ({ articleId }) => articleId);
      for (const stored of page) {
        if (stored.removed) shelf.drop(stored.article.id);
        else {
          const held = await heldOf(stored, byArticle.get(stored.article.id) ?? [], this.read);
          await pause();
          await shelf.put(held, pause);
        }
        await pause();
      }
      seen = page.at(-1)!.changed;
    }
    this.#settings = await this.#store.libraries.settings(this.id);
    this.#shelf = shelf;
    // What another process changed meanwhile may be on the shelf already; reading it again does no harm.
    this.#version = version;
  }
}
