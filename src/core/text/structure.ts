// What an article's text is made of, found once and shared by everything that reads it.

import type { Language } from '../languages/language.ts';
import type { Span } from '../span.ts';
import { type Cue, cuesOf } from './cue.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Marked, markedIn } from './mark.ts';
import { sentencesOf } from './sentence.ts';
import { tagsOf } from './tag.ts';
import { type Tokens, tokensOf } from './token.ts';
import { type Turn, turnsOf } from './turn.ts';
import { endedBeforeCues } from './unclosed.ts';

/** A sentence, and the block (an index into `blocks`) that it stands in. */
type Sentence = { readonly span: Span; readonly block: number };

/** Blocks are the headline, where there is one, and the paragraphs, in order: what is read. Boilerplate is not. */
export type Structure = {
  readonly text: string;
  readonly layout: Layout;
  readonly blocks: readonly Span[];
  readonly tokens: Tokens;
  /** A rough part of speech for each token: indexes into TAGS. */
  readonly tags: Uint8Array;
  readonly marked: readonly Marked[];
  readonly sentences: readonly Sentence[];
  readonly cues: readonly Cue[];
  /** Of an interview or a transcript; each piece of a turn is an utterance of its own. */
  readonly turns: readonly Turn[];
};

/** What may be known of a text before it is read. */
type Known = {
  /** Its headline. */
  readonly title?: string;
  /** Those of its language, where it is not English. */
  readonly rules?: Language | null;
};

/** The structure of `text`. Of one that is not English, tags and cues are none. */
export function structureOf(text: string, known: Known = {}): Structure {
  if (known.rules != null) return structureElsewhere(text, known.rules, known);
  const layout = layoutOf(text, known);
  const blocks = layout.title ? [layout.title, ...layout.paragraphs] : [...layout.paragraphs];
  const tokens = tokensOf(text);
  const tags = tagsOf(text, tokens);
  const cues = cuesOf(tokens);
  const marked = endedBeforeCues(markedIn(text, blocks), blocks, tokens, tags, cues);
  const sentences = allSentences(text, blocks, marked);
  return {
    text,
    layout,
    blocks,
    tokens,
    tags,
    marked,
    sentences,
    cues,
    turns: turnsOf(text, blocks, layout.title),
  };
}

function structureElsewhere(text: string, rules: Language, known: Known): Structure {
  const layout = layoutOf(text, known);
  const blocks = layout.title ? [layout.title, ...layout.paragraphs] : [...layout.paragraphs];
  const tokens = tokensOf(text);
  const marked = markedIn(text, blocks);
  const sentences = allSentences(text, blocks, marked, rules);
  const tags = new Uint8Array(tokens.count);
  return { text, layout, blocks, tokens, tags, marked, sentences, cues: [], turns: [] };
}

function allSentences(
  text: string,
  blocks: readonly Span[],
  marked: readonly Marked[],
  rules: Language | null = null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    let to = from;
    while (to < marked.length && marked[to]!.block === index) to += 1;
    for (const span of sentencesOf(text, block, marked.slice(from, to), rules))
      sentences.push({ span, block: index });
    from = to;
  });
  return sentences;
}
