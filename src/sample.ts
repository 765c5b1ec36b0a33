// The article that comes with the program.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ingest } from './ingest/ingest.ts';
import { isRefusal } from './ingest/refusal.ts';
import type { DraftInput } from './library.ts';

/** Where the sample articles stand. */
export const SAMPLES = fileURLToPath(new URL('../data/samples', import.meta.url));

const FIRST = fileURLToPath(new URL('../data/samples/kazakhstan.txt', import.meta.url));

/** The sample, read as any file would be that somebody adds. */
export async function sampleDraft(ingest: Pick<Ingest, 'draftFromFile'>): Promise<DraftInput> {
  const bytes = await readFile(FIRST);
  const draft = await ingest.draftFromFile({ name: basename(FIRST), type: 'text/plain', bytes });
  if (isRefusal(draft)) throw new Error(`${FIRST} is not as it came (${draft.refused})`);
  const { title, text, publisher, byline, published, url, language } = draft;
  return { title, text, publisher, byline, published, url, language };
}
