// An article before it is kept: what was read, in the form in which it would be stored.
import { cleanLine, cleanTitle } from './clean.ts';
import { canonicalLink } from './link.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What the bytes or words were before they were read. */
export type SourceKind = 'html' | 'pdf' | 'docx' | 'mail' | 'markdown' | 'text';

export type Draft = {
  /** One line; '' where there is none. */
  readonly title: string;
  /** Cleaned, one line each; no paragraph is empty. */
  readonly paragraphs: readonly string[];
  /** The headline, where there is one, and the paragraphs, a blank line between: this is what is stored. */
  readonly text: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601: a date, or a date and time with its zone where the source gives one. */
  readonly published: string | null;
  /** Canonical; tracking parameters and secrets off. */
  readonly url: string | null;
  /** BCP 47; "und" where the words do not tell. */
  readonly language: string;
  readonly kind: SourceKind;
  /** What stands under the pictures; no part of the text. */
  readonly captions: readonly string[];
};

/**
 * No article is longer, in UTF-16 code units: five times the longest report that newspapers print, and as much as is
 * indexed before anybody else who asks would notice.
 */
export const LONGEST_ARTICLE = 300_000;

/** What a reader of one format found, not yet cleaned. */
export type Parts = Omit<Draft, 'text' | 'captions' | 'url'> & {
  readonly url?: string | null;
  readonly captions?: readonly string[];
};

/** `parts` cleaned and put together, or the reason why they are no article. */
export function draftOf(parts: Parts): Draft | Refusal {
  const title = cleanTitle(parts.title);
  const paragraphs = parts.paragraphs.map(cleanLine).filter((line) => line !== '');
  if (paragraphs.length === 0) return refusal(title === '' ? 'empty' : 'no-article', {});
  const text = [title, ...paragraphs].filter((line) => line !== '').join('\n\n');
  if (text.length > LONGEST_ARTICLE)
    return refusal('article-too-long', { characters: text.length, limit: LONGEST_ARTICLE });
  return {
    title,
    paragraphs,
    text,
    publisher: lineOrNull(parts.publisher),
    byline: lineOrNull(parts.byline),
    published: parts.published,
    url: parts.url ? canonicalLink(parts.url) : null,
    language: parts.language,
    kind: parts.kind,
    captions: (parts.captions ?? []).map(cleanLine).filter((line) => line !== ''),
  };
}

function lineOrNull(text: string | null): string | null {
  const line = text === null ? '' : cleanTitle(text, 200);
  return line === '' ? null : line;
}
