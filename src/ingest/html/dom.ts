// The document library behind a small type: what the readers of pages use of it, and nothing more.
import { parseHTML } from 'linkedom';

export type PageNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
};

export type PageElement = PageNode & {
  readonly localName: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  readonly nextElementSibling: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  contains(other: PageNode): boolean;
  remove(): void;
};

export type PageDocument = PageElement & {
  readonly documentElement: PageElement;
  readonly body: PageElement;
};

/** The document of a slimmed page; no script runs and nothing is fetched, as the library does neither. */
export function documentOf(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/** All elements that match, as an array that stays as it is while elements are removed. */
export function all(root: PageElement, selector: string): PageElement[] {
  return [...root.querySelectorAll(selector)];
}

/** The words an element shows, on one line. */
export function shownText(node: PageNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Where sites write what an element is for. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-gu-name'];

/** The words of an element's class and id, in lower case: "post-share__list shareBar" → post, share, list, bar. */
export function classWords(element: PageElement): string[] {
  return NAMING.map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
