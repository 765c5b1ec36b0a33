// One hostile input: how it comes in, and what must become of it.
import type { Draft } from '../../../src/ingest/draft.ts';
import type { Ingest } from '../../../src/ingest/ingest.ts';
import type { Reason, Refusal } from '../../../src/ingest/refusal.ts';

export type Outcome = Draft | Refusal;

export type Row = {
  readonly name: string;
  /** Slow rows need seconds each (a limit must be reached) and run under `npm run test:hostile` alone. */
  readonly slow?: true;
  /** Makes the file that is sent, where one is; the watch on time and memory does not count it. */
  readonly make?: () => Uint8Array | string;
  readonly send: (ingest: Ingest, site: string, made: Uint8Array) => Promise<Outcome>;
  /** The reasons with one of which it is refused; or how the draft is looked at, where it was made harmless. */
  readonly becomes: readonly Reason[] | ((draft: Draft) => void);
};

/** A row for a file called `called`. */
export function file(
  name: string,
  called: string,
  make: () => Uint8Array | string,
  becomes: Row['becomes'],
  slow?: true,
): Row {
  return {
    name: `a file: ${name}`,
    make,
    becomes,
    ...(slow ? { slow } : {}),
    send: (ingest, _site, bytes) => ingest.draftFromFile({ name: called, type: '', bytes }),
  };
}

/** What a row sends, as bytes. */
export function madeFor(row: Row): Uint8Array {
  const made = row.make?.() ?? '';
  return typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made);
}
