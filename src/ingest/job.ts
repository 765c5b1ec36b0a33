// What may be asked of the worker, and what it does for each.
import type { Draft } from './draft.ts';
import type { Feed } from './feed/read-feed.ts';
import type { About } from './plain-text.ts';
import { type Document, readDocument, readGivenText } from './read-document.ts';
import type { Refusal } from './refusal.ts';

/** The bytes of a feed, or of the page of a site that may offer one. */
export type FeedSource = { readonly bytes: Uint8Array; readonly contentType: string; readonly url: string };

/** Each task with what it takes and what it gives. */
export type Tasks = {
  readonly document: { readonly takes: Document; readonly gives: Draft | Refusal };
  readonly text: {
    readonly takes: { readonly text: string; readonly about: About };
    readonly gives: Draft | Refusal;
  };
  readonly feed: { readonly takes: FeedSource; readonly gives: Feed | Refusal };
  /** The feeds that a page offers. */
  readonly feeds: { readonly takes: FeedSource; readonly gives: readonly string[] };
};

export type Job = {
  [Task in keyof Tasks]: { readonly task: Task; readonly given: Tasks[Task]['takes'] };
}[keyof Tasks];

/** What a worker says for a job. */
export async function answerTo(job: Job): Promise<Tasks[keyof Tasks]['gives']> {
  switch (job.task) {
    case 'document':
      return await readDocument(job.given);
    case 'text':
      return readGivenText(job.given.text, job.given.about);
    case 'feed': {
      const { readFeed } = await import('./feed/read-feed.ts');
      return readFeed(job.given.bytes, job.given.contentType, job.given.url);
    }
    case 'feeds': {
      const { feedsOf } = await import('./feed/discover.ts');
      return feedsOf(job.given.bytes, job.given.contentType, job.given.url);
    }
  }
}
