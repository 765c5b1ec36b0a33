// Everything that can be read off one article's text. Derived, never stored without READER_VERSION beside it.
import type { Layout } from './layout.ts';
import type { Passage } from './passage.ts';
import type { Quotation, Speaker } from './quotation.ts';

/** Raised whenever the same text would be read differently, so that cached readings are made anew. */
export const READER_VERSION = 1;

export type Reading = {
  readonly layout: Layout;
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Everybody who speaks or is mentioned by name; the speakers of `quotations` are among these very objects. */
  readonly speakers: readonly Speaker[];
};
