// What a very large page has too much of, known by its tags alone: readers' comments, teasers, menus.
import { OF_READERS } from '../habits/page-parts.ts';

/** An element that is open while a page is slimmed. */
export type OpenElement = {
  readonly name: string;
  written: boolean;
  /** Where its start tag stands among the pieces of the slimmed page. */
  readonly start: number;
  readonly isForeign: boolean;
  /** It holds what may be the article, or its headline. */
  holdsOwn: boolean;
  /** It holds a heading or a paragraph; a link that does is a teaser. */
  holdsBlock: boolean;
};

/** From so many elements on, what is foreign for certain is left out before a document is built. */
const MANY = 4_000;

const OWN = /^(?:h1|article|main)$/;
const OWN_NAMES =
  /\b(?:entry-content|post-body|article-?_*body|story-?_*body|post-content|article-content)\b/i;
const BLOCK = /^(?:p|div|h[2-6])$/;

export function openElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  start: number,
): OpenElement {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  const ofReaders =
    names !== ' ' &&
    names
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => OF_READERS.has(word));
  const isComment = ofReaders || attributes.itemprop === 'comment';
  return {
    name,
    written: false,
    start,
    isForeign: isComment || name === 'nav' || name === 'a',
    holdsOwn:
      !isComment && (OWN.test(name) || attributes.itemprop === 'articleBody' || OWN_NAMES.test(names)),
    holdsBlock: BLOCK.test(name),
  };
}

/** Hands on what a closed element held, and says whether it may be left out of a page of so many elements. */
export function isAbundant(closed: OpenElement, parent: OpenElement | undefined, elements: number): boolean {
  if (parent) {
    parent.holdsOwn ||= closed.holdsOwn;
    parent.holdsBlock ||= closed.holdsBlock;
  }
  if (elements < MANY || !closed.isForeign || closed.holdsOwn) return false;
  return closed.name !== 'a' || closed.holdsBlock;
}
