// Takes the pictures off a page, and keeps what stands under them apart from the text.
import { CAPTION_WORDS, PICTURE_WORDS } from '../habits/page-parts.ts';
import { all, around, classWords, type PageDocument, type PageElement, shownText, sizesOf } from './dom.ts';

/** A figure with one of these shows words, not a picture. */
const WORDS_INSIDE = 'blockquote, table, pre, p + p';
/** No caption is longer. */
const LONGEST = 600;

const PARAGRAPH = new Set(['p']);
const HOLDER = new Set(['p', 'center', 'div']);
/** Who took it, at the end of a line under a picture: "(Allied/Ann Teal)", "[Ann Teal/Allied]", "Photo: Ann Teal". */
const CREDITED =
  /[([][^()[\]]{2,60}\/[^()[\]]{2,60}[)\]]\.?$|(?:photo|foto|photograph|image|picture|фото)(?: by|:| credit:?)? .{2,60}$|\((?:photo|file|courtesy|handout).{0,60}\)$/iu;

/** Removes figures, picture boxes and captions; gives the captions, each once. */
export function prunePictures(page: PageDocument): string[] {
  const size = sizesOf(page.body);
  const captions: string[] = [];
  const take = (element: PageElement) => {
    const text = shownText(element);
    if (text !== '' && !captions.some((other) => other.includes(text))) captions.push(text);
    element.remove();
  };
  for (const caption of all(page, 'figcaption')) if (size(caption) <= LONGEST) take(caption);
  for (const figure of all(page, 'figure')) {
    if (size(figure) <= LONGEST && figure.querySelector(WORDS_INSIDE) === null) take(figure);
  }
  for (const element of all(page, '[class], [data-testid], [data-component]')) {
    if (size(element) > LONGEST || around(element.parentElement, PARAGRAPH) !== null) continue;
    if (!isMarkedCaption(element) && !(size(element) <= 300 && isPictureBox(element))) continue;
    if (element.querySelector('h1') === null) take(element);
  }
  for (const image of all(page, 'p img, center img, div img')) {
    const holder = around(image, HOLDER);
    const below = holder === null || size(holder) > 0 ? null : holder.nextElementSibling;
    if (below !== null && size(below) <= 400 && CREDITED.test(shownText(below))) take(below);
  }
  for (const image of all(page, 'img')) {
    const box = boxOf(image, size);
    if (box !== null) take(box);
  }
  return captions;
}

function isMarkedCaption(element: PageElement): boolean {
  const words = classWords(element);
  return (
    words.some((word) => CAPTION_WORDS.has(word)) &&
    !words.some((word) => word === 'author' || word === 'byline')
  );
}

/** A box that is named for a picture which a script would put there. */
function isPictureBox(element: PageElement): boolean {
  if (
    element.localName !== 'div' ||
    !classWords(element).some((word) => /^(?:image|photo|picture)$/.test(word))
  )
    return false;
  return element.querySelector('p, h1, h2, h3, li, blockquote') === null;
}

/** The largest element around a picture that is named for it and holds few words, no paragraph and no heading. */
function boxOf(image: PageElement, size: (element: PageElement) => number): PageElement | null {
  let box: PageElement | null = null;
  for (
    let element = image.parentElement;
    element !== null && element.localName !== 'body';
    element = element.parentElement
  ) {
    if (
      size(element) > 300 ||
      element.querySelector('p + p, h1, h2, li, blockquote') !== null ||
      element.localName === 'p'
    )
      break;
    if (classWords(element).some((word) => PICTURE_WORDS.has(word))) box = element;
  }
  return box;
}
