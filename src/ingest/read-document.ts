// From bytes of any kind to a draft. Runs in the worker; the heavy readers are loaded when first needed.
import { decoded } from './charset.ts';
import type { Draft } from './draft.ts';
import { DEEPEST } from './html/slim.ts';
import { type About, readMarkdown, readPlainText } from './plain-text.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import { kindOf } from './sniff.ts';

/** What is to be read. */
export type Document = {
  readonly bytes: Uint8Array;
  /** As the sender claims it; '' where it claims nothing. */
  readonly contentType: string;
  /** The file's name, or ''. */
  readonly name: string;
  /** Where it was fetched, after redirects; null for a file. */
  readonly url: string | null;
};

/** The article in `document`, or why there is none. Never throws for what the bytes are. */
export async function readDocument(document: Document): Promise<Draft | Refusal> {
  const { bytes, contentType, name, url } = document;
  const kind = kindOf(bytes, contentType, name);
  if (typeof kind !== 'string') return kind;
  const about: About = url === null ? {} : { url };
  try {
    switch (kind) {
      case 'html':
        return (await import('./html/read-page.ts')).readPage(decoded(bytes, contentType), url);
      case 'markdown':
        return readMarkdown(decoded(bytes, contentType), about);
      case 'text':
        return readPlainText(decoded(bytes, contentType), about);
      case 'pdf':
        return await (await import('./pdf/read-pdf.ts')).readPdf(bytes, url);
      case 'docx':
        return await (await import('./read-docx.ts')).readDocx(bytes);
      case 'mail':
        return await (await import('./read-mail.ts')).readMail(bytes);
    }
  } catch (error) {
    if (error instanceof RangeError) return refusal('too-deep', { limit: DEEPEST });
    return refusal('unreadable', { type: kind });
  }
}

/** An article given as text, with what a person says about it. */
export function readGivenText(text: string, about: About): Draft | Refusal {
  const draft = readPlainText(text, about);
  return isRefusal(draft) && draft.refused === 'no-article' ? refusal('empty', {}) : draft;
}
