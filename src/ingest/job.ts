// What may be asked of the worker, and what it does for each.
import type { Draft } from './draft.ts';
import type { About } from './plain-text.ts';
import { type Document, readDocument, readGivenText } from './read-document.ts';
import type { Refusal } from './refusal.ts';

export type Job =
  | { readonly task: 'document'; readonly document: Document }
  | { readonly task: 'text'; readonly text: string; readonly about: About };

export type Answer = Draft | Refusal;

export async function answerTo(job: Job): Promise<Answer> {
  switch (job.task) {
    case 'document':
      return await readDocument(job.document);
    case 'text':
      return readGivenText(job.text, job.about);
  }
}
