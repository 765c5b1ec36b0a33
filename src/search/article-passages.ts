// An article and its reading → what the index is told of its passages.
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { overlaps, textAt } from '../core/span.ts';
import type { TablePassage } from './passage-table.ts';

/** The headline of an article, '' where it has none. */
export function titleOf(article: Article, reading: Reading): string {
  return article.title || (reading.layout.title === null ? '' : textAt(article.text, reading.layout.title));
}

/** An article's passages with the names of those who speak or are spoken of in them. */
export function tablePassages(article: Article, reading: Reading): TablePassage[] {
  return reading.passages.map((passage) => {
    const aliases = new Set<string>();
    const speakers = new Set<string>();
    for (const { speaker, content, source } of reading.quotations) {
      if (speaker === null || !overlaps(content, passage.span)) continue;
      speakers.add(speaker.name);
      if (speaker.role !== null) speakers.add(textAt(article.text, speaker.role));
      if (source !== null) speakers.add(textAt(article.text, source));
    }
    for (const { name, mentions } of reading.speakers)
      if (mentions.some((mention) => overlaps(mention, passage.span))) aliases.add(name);
    const said = [...speakers];
    return { ...passage, aliases: [...new Set([...aliases, ...said])], speakers: said };
  });
}
