// What the world outside offers a command: the clock, and the makers of drafts. Passed in, so that tests pass theirs.
import type { Ingest } from '../src/ingest/ingest.ts';
import type { DraftInput, Libraries } from '../src/library.ts';

export type Services = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many words of one article a reply may show. */
  readonly mostShownWords: number;
  readonly ingest: Pick<Ingest, 'draftFromUrl' | 'draftFromFile' | 'draftFromText' | 'findFeed'>;
  /** What is kept about a person over all libraries, and how it goes away. */
  readonly people: Pick<Libraries, 'keptOf' | 'forget'> & {
    /** Whether something that the person was shown is still in memory, for going on from it. */
    readonly remembers?: (person: string) => boolean;
  };
  /** Days after a server was left until its library is deleted. */
  readonly departedDays: number;
  /** The article that comes with the program, to try it on. */
  readonly sample: () => Promise<DraftInput>;
};
