// Everything that can be read off one article's text. Derived, never stored.
import { attributed } from './attribution/attribution.ts';
import { languageOf } from './languages/read-as.ts';
import { readIn } from './languages/reading.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { Quotation, Speaker } from './quotation.ts';
import type { Span } from './span.ts';
import { utterancesOf } from './speech/utterance.ts';
import type { Layout } from './text/layout.ts';
import { type Structure, structureOf } from './text/structure.ts';

export type Reading = {
  /** By whose rules the text was read: the first part of a BCP 47 tag, "en" where there are none for its own. */
  readonly language: string;
  readonly layout: Layout;
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Everybody who speaks or is mentioned by name; the speakers of `quotations` are among these very objects. */
  readonly speakers: readonly Speaker[];
};

/**
 * Reads an article: its layout, passages, quotations and speakers. All offsets count in `text`. `title` is the
 * headline where it is known from elsewhere, `language` what the text is said to be in. Takes time in proportion to the length of the text; never throws.
 */
export function readingOf(article: {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
}): Reading {
  const { text, title } = article;
  const rules = languageOf(article.language ?? 'en', text);
  const structure = structureOf(text, { ...(title === undefined ? {} : { title }), rules });
  const { quotations, speakers } =
    rules === null ? attributed(structure, utterancesOf(structure)) : readIn(rules, structure);
  const { paragraphs } = structure.layout;
  const quoted = quotations.map(({ content }) => content);
  return {
    language: rules?.code ?? 'en',
    layout: structure.layout,
    passages: passagesOf(text, paragraphs, sentencesByParagraph(structure), quoted),
    quotations,
    speakers,
  };
}

function sentencesByParagraph({ layout, blocks, sentences }: Structure): Span[][] {
  const paragraphs: Span[][] = layout.paragraphs.map(() => []);
  const offset = blocks.length - paragraphs.length;
  for (const { span, block } of sentences) paragraphs[block - offset]?.push(span);
  return paragraphs;
}
