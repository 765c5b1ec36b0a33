// Reads articles, and remembers the last few: a draft is shown, kept and put on the shelf one after the other.
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import type { readingThread } from './reading-thread.ts';

/** What is read off an article, before any correction. */
export type Read = (article: Pick<Article, 'text' | 'title' | 'language'>) => Promise<Reading>;

/** As many drafts as people look at at the same time in one library. */
const REMEMBERED = 8;

export function recentReadings(read: ReturnType<typeof readingThread>): Read {
  const readings = new Map<string, Promise<Reading>>();
  return ({ text, title, language }) => {
    const key = `${language} ${title}\n${text}`;
    const reading = readings.get(key) ?? read({ text, language, ...(title === '' ? {} : { title }) });
    readings.delete(key);
    readings.set(key, reading);
    if (readings.size > REMEMBERED) readings.delete(readings.keys().next().value!);
    return reading;
  };
}
