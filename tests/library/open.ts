// Libraries over an empty store in memory, with a clock that stands still until it is told to go on.
import { type Libraries, type LibrariesOptions, openLibraries } from '../../src/library.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

export type Opened = {
  readonly libraries: Libraries;
  readonly store: Store;
  readonly clock: { now: number };
  /** Other libraries over the same store, as another process would open them. */
  readonly anew: (options?: Partial<LibrariesOptions>) => Libraries;
};

/** 1 March 2024, noon. */
export const NOON = Date.UTC(2024, 2, 1, 12);

export const MINUTE = 60 * 1_000;

export async function emptyLibraries(options: Partial<LibrariesOptions> = {}): Promise<Opened> {
  const store = await openSqlite({ file: ':memory:' });
  const clock = { now: NOON };
  const anew: Opened['anew'] = (more = {}) =>
    openLibraries({ store, now: () => clock.now, ...options, ...more });
  return { libraries: anew(), store, clock, anew };
}
