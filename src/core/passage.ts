// The unit that is ranked and shown: a paragraph, or a run of whole sentences of a long one.
import type { Span } from './span.ts';

/** No passage is longer, in UTF-16 code units; a single sentence that is gets cut between words, outside quotations where it can be. */
export const LONGEST_PASSAGE = 1_200;

export type Passage = {
  readonly span: Span;
  /** Which paragraph of the body it stands in, counted from 1, as a reader would count. */
  readonly paragraph: number;
  /** Its sentences, in order; offsets count in the article's text. */
  readonly sentences: readonly Span[];
};

/**
 * The passages of an article's body, in order: each paragraph, or where one is longer than LONGEST_PASSAGE its
 * sentences in runs that are not. `sentencesByParagraph` holds the sentences of each paragraph, `quoted` the
 * quoted stretches, in order: a cut inside a sentence avoids them.
 */
export function passagesOf(
  text: string,
  paragraphs: readonly Span[],
  sentencesByParagraph: readonly (readonly Span[])[],
  quoted: readonly Span[],
): Passage[] {
  const passages: Passage[] = [];
  paragraphs.forEach((paragraph, index) => {
    const sentences = sentencesByParagraph[index] ?? [paragraph];
    let run: Span[] = [];
    const close = (): void => {
      if (run.length > 0) {
        const span = { start: run[0]!.start, end: run.at(-1)!.end };
        passages.push({ span, paragraph: index + 1, sentences: run });
      }
      run = [];
    };
    for (const sentence of sentences) {
      for (const piece of piecesOf(text, sentence, quoted)) {
        if (run.length > 0 && piece.end - run[0]!.start > LONGEST_PASSAGE) close();
        run.push(piece);
      }
    }
    close();
  });
  return passages;
}

/** A sentence whole, or where it is too long, cut at the last place that fits. */
function piecesOf(text: string, sentence: Span, quoted: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_PASSAGE) {
    const cut = cutBefore(text, start, start + LONGEST_PASSAGE, quoted);
    let end = cut;
    while (end > start && text[end - 1]!.trim() === '') end -= 1;
    pieces.push({ start, end });
    start = cut;
    while (start < sentence.end && text[start]!.trim() === '') start += 1;
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces;
}

/** The last white space in the second half of the stretch, outside quotations where there is one; else its end. */
function cutBefore(text: string, start: number, limit: number, quoted: readonly Span[]): number {
  let inside = -1;
  const half = start + LONGEST_PASSAGE / 2;
  for (let at = limit; at > half; at -= 1) {
    if (text[at]!.trim() !== '') continue;
    const around = lastStartingBefore(quoted, at);
    if (!around || around.end <= at) return at;
    if (inside < 0) inside = at;
    at = Math.max(half, around.start) + 1;
  }
  if (inside >= 0) return inside;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

function lastStartingBefore(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
