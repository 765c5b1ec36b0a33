// Takes the pictures off a page, and keeps what stands under them apart from the text.
import { CAPTION_WORDS, PICTURE_WORDS } from '../habits/page-parts.ts';
import { all, classWords, type PageDocument, type PageElement, shownText } from './dom.ts';

/** A figure with one of these shows words, not a picture. */
const WORDS_INSIDE = 'blockquote, table, pre, p + p';
/** No caption is longer. */
const LONGEST = 600;

/** Removes figures, picture boxes and captions; gives the captions, each once. */
export function prunePictures(page: PageDocument): string[] {
  const captions: string[] = [];
  const take = (element: PageElement) => {
    const text = shownText(element);
    if (text !== '' && !captions.some((other) => other.includes(text))) captions.push(text);
    element.remove();
  };
  for (const caption of all(page, 'figcaption')) if (shownText(caption).length <= LONGEST) take(caption);
  for (const figure of all(page, 'figure')) {
    if (figure.querySelector(WORDS_INSIDE) === null && shownText(figure).length <= LONGEST) take(figure);
  }
  for (const element of all(page, '[class], [data-testid], [data-component]')) {
    if (
      shownText(element).length > LONGEST ||
      element.parentElement?.closest('p') != null ||
      element.querySelector('h1') !== null
    )
      continue;
    if (isMarkedCaption(element) || isPictureBox(element)) take(element);
  }
  for (const image of all(page, 'img')) {
    const box = boxOf(image);
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
  if (shownText(element).length > 300 || element.querySelector('p, h1, h2, h3, li, blockquote') !== null)
    return false;
  return (
    element.localName === 'div' && classWords(element).some((word) => /^(?:image|photo|picture)$/.test(word))
  );
}

/** The largest element around a picture that is named for it and holds few words, no paragraph and no heading. */
function boxOf(image: PageElement): PageElement | null {
  let box: PageElement | null = null;
  for (
    let element = image.parentElement;
    element !== null && element.localName !== 'body';
    element = element.parentElement
  ) {
    if (
      shownText(element).length > 300 ||
      element.querySelector('p, h1, h2, li, blockquote') !== null ||
      element.localName === 'p'
    )
      break;
    if (classWords(element).some((word) => PICTURE_WORDS.has(word))) box = element;
  }
  return box;
}
