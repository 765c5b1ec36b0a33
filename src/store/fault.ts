// What can go wrong with a store, each with one name and one sentence that says what to do next.

export type Fault = 'full' | 'unwritable' | 'corrupt' | 'newer' | 'busy' | 'failed';

/** The store could not do what was asked; nothing of it was done, and what was acknowledged before stands. */
export class StoreError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, place: string, cause?: unknown) {
    super(SENTENCES[fault](place), { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

const SENTENCES: Readonly<Record<Fault, (place: string) => string>> = {
  full: (place) => `The disk that holds ${place} is full: free some space, then try again; nothing was lost.`,
  unwritable: (place) =>
    `${place} cannot be written: give this program the right to write it and its folder.`,
  corrupt: (place) => `${place} is damaged or no library: put a copy back, or move it away to start anew.`,
  newer: (place) => `${place} was written by a newer Verbatim: start that version, or name another file.`,
  busy: (place) => `${place} is held by another program: stop that one, then try again.`,
  failed: (place) => `${place} could not be read or written.`,
};

/** SQLite's result codes (https://sqlite.org/rescode.html), the primary ones that people can do something about. */
const SQLITE_FAULTS: ReadonlyMap<number, Fault> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'unwritable'],
  [10, 'failed'],
  [11, 'corrupt'],
  [13, 'full'],
  [14, 'unwritable'],
  [26, 'corrupt'],
]);

/** Node's names of the errors of files and folders. */
const FILE_FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['EACCES', 'unwritable'],
  ['EEXIST', 'unwritable'],
  ['EISDIR', 'unwritable'],
  ['ENOTDIR', 'unwritable'],
  ['EPERM', 'unwritable'],
  ['EROFS', 'unwritable'],
  ['EDQUOT', 'full'],
  ['ENOSPC', 'full'],
]);

/** The error as one of the store's own, where it is the store's; any other error as it was. */
export function storeError(error: unknown, place: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  // The low byte of an extended code is its primary code.
  const fault =
    typeof errcode === 'number' ? SQLITE_FAULTS.get(errcode & 0xff) : FILE_FAULTS.get(String(code));
  return fault === undefined ? error : new StoreError(fault, place, error);
}
