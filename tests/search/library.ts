// Articles for tests, with who says what written into the text.
import type { Article } from '../../src/core/article.ts';
import type { Quotation, Speaker } from '../../src/core/quotation.ts';
import { type Reading, readingOf } from '../../src/core/reading.ts';

export type Told = { readonly article: Article; readonly reading: Reading };

const SAID = /\{(?<speaker>[^:{}]+): (?<words>[^{}]+)\}/gu;

/**
 * An article whose text has `{Name: words}` where somebody speaks, read as if attribution made no mistake, so
 * that a test judges the search alone. Neighbouring pieces of one speaker in one paragraph are one quotation.
 */
export function told(marked: string, given: Partial<Article> = {}): Told {
  let text = '';
  let from = 0;
  const rows: { name: string; start: number; end: number }[] = [];
  for (const match of marked.matchAll(SAID)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match.groups!.words!;
    rows.push({ name: match.groups!.speaker!, start, end: text.length });
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const article: Article = {
    id: 'article',
    revision: 1,
    title: text.split('\n')[0]!,
    text,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
    ...given,
  };
  return { article, reading: { ...readingOf(article), ...saidIn(text, rows) } };
}

function saidIn(text: string, rows: readonly { name: string; start: number; end: number }[]) {
  const speakers = new Map<string, Speaker>();
  const quotations: Quotation[] = [];
  let group = -1;
  for (const [index, { name, start, end }] of rows.entries()) {
    const before = rows[index - 1];
    const together = before?.name === name && !text.slice(before.end, start).includes('\n');
    if (!together) group += 1;
    const speaker = speakers.get(name) ?? { name, type: 'person', role: null, mentions: [] };
    speakers.set(name, speaker);
    quotations.push({
      content: { start, end },
      group,
      kind: 'direct',
      cue: null,
      source: null,
      speaker,
      confidence: 'sure',
      basis: null,
    });
  }
  return { quotations, speakers: [...speakers.values()] };
}
