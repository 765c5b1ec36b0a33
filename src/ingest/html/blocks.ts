// The paragraphs of an element, in order, as a reader sees them: blocks broken where a browser breaks them.
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

export type Block = {
  readonly text: string;
  /** The element that gave the block its form: p, h2, li, blockquote, td … */
  readonly tag: string;
  /** How many characters of the text stand in links. */
  readonly linked: number;
};

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'ul',
]);
const FORMS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'blockquote',
  'dt',
  'dd',
  'tr',
  'pre',
  'figcaption',
  'caption',
  'td',
]);

/** A line that ends like a sentence, or that begins like a speaker's turn, is a paragraph of its own. */
const ENDS_SENTENCE = /[.!?…:。！？؟]["'”’»」』)\]]*$/u;
const BEGINS_TURN = /^(?:[QA][.:]\s|[\p{Lu}][\p{Lu} .'’-]{1,40}:\s|[—–-]\s)/u;

/** All blocks of `root`. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [''];
  let linked = 0;
  let form = 'div';

  const flush = () => {
    for (const text of paragraphsOf(lines, /^h[1-6]$/.test(form)))
      blocks.push({ text, tag: form, linked: Math.min(linked, text.length) });
    lines = [''];
    linked = 0;
  };
  const write = (text: string, inLink: boolean) => {
    lines[lines.length - 1] += text;
    if (inLink) linked += text.trim().length;
  };
  const visit = (node: PageNode, inLink: boolean, verbatim: boolean): void => {
    if (isText(node)) {
      const text = node.textContent ?? '';
      if (verbatim) {
        const [first = '', ...rest] = text.split('\n');
        write(first, inLink);
        for (const line of rest) lines.push(line);
      } else write(text.replace(/\s+/g, ' '), inLink);
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'br') {
      lines.push('');
      return;
    }
    if (name === 'img' || name === 'meta' || name === 'link' || isFootnoteMark(node)) return;
    if (name === 'q') {
      const bare = /^\s*["“„«'‘]/u.test(node.textContent ?? '');
      if (!bare) write('“', inLink);
      for (const child of node.childNodes) visit(child, inLink, verbatim);
      if (!bare) write('”', inLink);
      return;
    }
    const link = inLink || name === 'a';
    if (!BLOCKS.has(name)) {
      const isCell = name === 'td' || name === 'th';
      // A cell of a table of figures is a word of its row; one that holds paragraphs is a column of the page.
      const isColumn = isCell && isPageColumn(node);
      if (isColumn) flush();
      else if (isCell) write(' ', false);
      for (const child of node.childNodes) visit(child, link, verbatim);
      if (isColumn) flush();
      return;
    }
    flush();
    const outer = form;
    if (FORMS.has(name)) form = name === 'p' && (outer === 'blockquote' || outer === 'li') ? outer : name;
    for (const child of node.childNodes) visit(child, link, verbatim || name === 'pre');
    flush();
    form = outer;
  };
  visit(root, false, false);
  flush();
  return withSpeakers(blocks);
}

function isPageColumn(cell: PageElement): boolean {
  return (
    (cell.textContent ?? '').length > 150 || cell.querySelector('p, div, table, br, ul, h1, h2, h3') !== null
  );
}

/**
 * Lines divided by <br>. They are paragraphs, as their writer broke them, but in a heading, and where a program
 * broke them at one width: long, in the middle of a sentence, and going on in lower case.
 */
function paragraphsOf(lines: readonly string[], isHeading: boolean): string[] {
  const paragraphs: string[] = [];
  let current = '';
  let gap = false;
  for (const raw of lines) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') {
      gap = true;
      continue;
    }
    const goesOn =
      isHeading || (current.length >= 50 && !ENDS_SENTENCE.test(current) && /^[\p{Ll}\d,;]/u.test(line));
    const parts = (gap && !isHeading) || BEGINS_TURN.test(line) || !goesOn;
    if (current !== '' && parts) {
      paragraphs.push(current);
      current = line;
    } else current = current === '' ? line : `${current} ${line}`;
    gap = false;
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}

/** In a list of turns (<dt>Reporter:</dt><dd>…</dd>) the speaker stands before the words. */
function withSpeakers(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.tag === 'dd' && before?.tag === 'dt' && /[:：]$/.test(before.text)) {
      joined[joined.length - 1] = { ...block, text: `${before.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

/** "[3]" in small type above the line, or a link down to a note. */
function isFootnoteMark(element: PageElement): boolean {
  const text = (element.textContent ?? '').trim();
  if (element.localName === 'sup')
    return /^\[[^\]]{1,4}\]$/.test(text) || (/^\d{1,3}$/.test(text) && element.querySelector('a') !== null);
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  return href.startsWith('#') && /^(?:\[?\d{1,3}\]?|[*†‡↩])$/.test(text);
}
