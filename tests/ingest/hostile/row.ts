// One hostile input: how it comes in, and what must become of it.
import type { Draft } from '../../../src/ingest/draft.ts';
import type { Ingest } from '../../../src/ingest/ingest.ts';
import type { Reason, Refusal } from '../../../src/ingest/refusal.ts';

export type Outcome = Draft | Refusal;

export type Row = {
  readonly name: string;
  /** Slow rows need seconds each (a limit must be reached) and run under `npm run test:hostile` alone. */
  readonly slow?: true;
  /** Gives the input away; whatever is large is made in here, once. */
  readonly send: (ingest: Ingest, site: string) => Promise<Outcome>;
  /** The reasons with one of which it is refused; or how the draft is looked at, where it was made harmless. */
  readonly becomes: readonly Reason[] | ((draft: Draft) => void);
};

/** A row for a file of bytes. */
export function file(
  name: string,
  type: string,
  bytes: () => Uint8Array | string,
  becomes: Row['becomes'],
  slow?: true,
): Row {
  return {
    name: `a file: ${name}`,
    becomes,
    ...(slow ? { slow } : {}),
    send: (ingest) => {
      const content = bytes();
      const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return ingest.draftFromFile({ name: type, type: '', bytes: given });
    },
  };
}
