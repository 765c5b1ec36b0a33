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
  normalize(): void;
};

export type PageDocument = PageElement & {
  readonly documentElement: PageElement;
  readonly body: PageElement;
};

/** The document of a slimmed page; no script runs and nothing is fetched, as the library does neither. */
export function documentOf(html: string): PageDocument {
  const document = parseHTML(html).document as unknown as PageDocument;
  // The library makes a node of each entity: a sentence must be one piece again.
  document.documentElement.normalize();
  return document;
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
  return (isElement(node) && node.children.length > 0 ? brokenText(node) : (node.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words an element shows, line by line as a browser would set them in a wide window. */
export function shownLines(element: PageElement): string[] {
  return brokenText(element)
    .split('\u2028')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The text inside an element with U+2028, which is white space, where a line ends. */
function brokenText(element: PageElement): string {
  let text = '';
  for (const child of element.childNodes) {
    if (isText(child)) text += child.textContent ?? '';
    else if (isElement(child)) {
      const inner = brokenText(child);
      text += IN_LINE.has(child.localName) ? inner : `\u2028${inner}\u2028`;
    }
  }
  return text;
}

/** Elements whose words stand on the line of what is around them. */
const IN_LINE = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
  ],
  ...[
    'ins',
    'kbd',
    'label',
    'mark',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
  ],
  ...['sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'nobr'],
]);

/** Where sites write what an element is for. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-gu-name'];

/** The words of an element's class and id, in lower case: "post-share__list shareBar" → post, share, list, bar. */
export function classWords(element: PageElement): readonly string[] {
  const names = NAMING.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  let words = knownNames.get(names);
  if (words === undefined) {
    words = names
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
    // Pages repeat few names many times; a page that does not is not remembered.
    if (knownNames.size > 5_000) knownNames.clear();
    knownNames.set(names, words);
  }
  return words;
}

const knownNames = new Map<string, readonly string[]>();

/** The nearest element around `element`, itself included, whose name is among `names`. */
export function around(element: PageElement | null, names: ReadonlySet<string>): PageElement | null {
  for (let at = element; at !== null; at = at.parentElement) if (names.has(at.localName)) return at;
  return null;
}

/** How many characters each element shows, white space aside; one walk, as the page stands now. */
export function sizesOf(root: PageElement): (element: PageElement) => number {
  const sizes = new Map<PageElement, number>();
  const measure = (element: PageElement): number => {
    let size = 0;
    for (const node of element.childNodes) {
      if (isElement(node)) size += measure(node);
      else if (isText(node)) size += (node.textContent ?? '').trim().length;
    }
    sizes.set(element, size);
    return size;
  };
  measure(root);
  return (element) => sizes.get(element) ?? 0;
}
