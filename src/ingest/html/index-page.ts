// Whether a page lists other pages rather than telling one story.
import { INDEX_TITLE } from '../habits/walls.ts';
import type { Block } from './blocks.ts';
import { all, around, isElement, isText, type PageDocument, type PageElement, shownText } from './dom.ts';
import type { PageSigns } from './page-signs.ts';

/** From so many headings that lead away on, a page may be an index. */
const CARDS = 5;
/** Fewer words of prose are a teaser. */
const FEW_WORDS = 50;
/** In characters: a shorter piece of text is a label. */
const PIECE = 40;

type Found = {
  readonly cards: number;
  readonly signs: PageSigns;
  readonly title: string;
  readonly region: PageElement;
  readonly blocks: readonly Block[];
};

/** Whether what was found is a page of teasers: headlines that lead away, each with a sentence of its own. */
export function isIndex({ cards, signs, title, region, blocks }: Found, proseWords: number): boolean {
  const link = signs.canonical ?? signs.meta.get('og:url') ?? signs.url ?? '';
  if (/^https?:\/\/[^/]+\/?$/.test(link) && cards >= 3) return true;
  if (cards >= CARDS && proseWords < FEW_WORDS) return true;
  if (cards >= CARDS && isScattered(region, cards)) return true;
  const saysSo =
    signs.linked?.isIndex === true ||
    signs.meta.get('og:type') === 'profile' ||
    [title, signs.documentTitle].some((each) => INDEX_TITLE.test(each));
  if (saysSo && cards >= 2 && isScattered(region, cards)) return true;
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return total > 0 && linked / total > 0.5 && proseWords < 3 * FEW_WORDS;
}

/** The paragraphs of an article stand together; those of an index stand each in a box, about one for each card. */
function isScattered(region: PageElement, cards: number): boolean {
  const together = new Map<PageElement, number>();
  let pieces = 0;
  const visit = (element: PageElement): void => {
    for (const node of element.childNodes) {
      if (isElement(node)) visit(node);
      else if (isText(node) && (node.textContent ?? '').trim().length >= PIECE) {
        const box = around(element, PARAGRAPH)?.parentElement ?? element;
        together.set(box, (together.get(box) ?? 0) + 1);
        pieces += 1;
      }
    }
  };
  visit(region);
  const most = Math.max(0, ...together.values());
  return pieces > 0 && cards >= pieces / 2 && (most < 3 || most < pieces / 3);
}

const PARAGRAPH = new Set(['p']);

/**
 * How many pieces of a page lead to somewhere else: headings, and items of a list that begin with a link. The mark
 * of an index.
 */
export function cardsOf(page: PageDocument): number {
  const headings = all(page, 'h2, h3, h4').filter((heading) => {
    const leads = around(heading, LINK) !== null || heading.querySelector('a') !== null;
    return leads && shownText(heading).length > 15;
  }).length;
  const items = all(page, 'li, article').filter((item) => {
    const link = item.querySelector('a');
    if (link === null || item.querySelector('h2, h3, h4, li, article') !== null) return false;
    const [words, whole] = [shownText(link), shownText(item)];
    return words.length > 15 && whole.startsWith(words.slice(0, 60)) && whole.length - words.length >= PIECE;
  }).length;
  return headings + items;
}

const LINK = new Set(['a']);
