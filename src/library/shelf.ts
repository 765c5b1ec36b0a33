// What a library holds in memory: its current articles, what is read off them, and the indexes over them.
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { createPassageIndex } from '../search/passage-index.ts';
import { createQuotationIndex } from '../search/quotation-index.ts';
import { createSpeakerIndex } from '../search/speaker-index.ts';
import type { LinkKey, StoredArticle } from '../store/articles.ts';
import type { StoredCorrection } from '../store/corrections.ts';
import { corrected } from './corrected.ts';
import type { ArticleSummary } from './library.ts';
import type { Read } from './recent-readings.ts';
import { type Sketch, sketchOf } from './resemblance.ts';

/** One current article, derived. */
export type Held = {
  readonly article: Article;
  readonly reading: Reading;
  readonly summary: ArticleSummary;
  readonly link: LinkKey | null;
  readonly sketch: Sketch;
  /** As UTF-8. */
  readonly bytes: number;
};

export class Shelf {
  readonly passages = createPassageIndex();
  readonly quotations = createQuotationIndex();
  readonly speakers = createSpeakerIndex();
  readonly #held = new Map<string, Held>();
  readonly #byLink = new Map<string, Held>();
  #summaries: readonly ArticleSummary[] | null = null;
  #length = 0;
  #bytes = 0;

  /** The articles' texts together, in UTF-16 code units: what the memory that a library takes goes by. */
  get length(): number {
    return this.#length;
  }

  /** The articles' texts together, as UTF-8. */
  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#held.size;
  }

  get(id: string): Held | undefined {
    return this.#held.get(id);
  }

  withLink(link: LinkKey): Held | undefined {
    return this.#byLink.get(link.link);
  }

  all(): Iterable<Held> {
    return this.#held.values();
  }

  /** Newest first. */
  summaries(): readonly ArticleSummary[] {
    this.#summaries ??= [...this.#held.values()]
      .map(({ summary }) => summary)
      .sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
    return this.#summaries;
  }

  /** Takes an article as it stands now, in place of what was known of it; `pause` lets others go first. */
  async put(held: Held, pause: () => Promise<void>): Promise<void> {
    for (const index of [this.passages, this.quotations, this.speakers]) {
      index.put(held.article, held.reading);
      await pause();
    }
    this.#forget(held.article.id);
    this.#held.set(held.article.id, held);
    if (held.link !== null) this.#byLink.set(held.link.link, held);
    this.#length += held.article.text.length;
    this.#bytes += held.bytes;
    this.#summaries = null;
  }

  drop(id: string): void {
    for (const index of [this.passages, this.quotations, this.speakers]) index.remove(id);
    this.#forget(id);
  }

  #forget(id: string): void {
    const held = this.#held.get(id);
    if (held === undefined) return;
    this.#held.delete(id);
    if (held.link !== null && this.#byLink.get(held.link.link) === held) this.#byLink.delete(held.link.link);
    this.#length -= held.article.text.length;
    this.#bytes -= held.bytes;
    this.#summaries = null;
  }
}

/** What is derived from an article: most of the work of putting it on the shelf, and none that anybody sees. */
export async function heldOf(
  stored: StoredArticle,
  corrections: readonly StoredCorrection[],
  read: Read,
): Promise<Held> {
  const { article, link, addedAt, addedBy } = stored;
  const reading = corrected(await read(article), article, corrections);
  const { text, ...known } = article;
  return {
    article,
    reading,
    link,
    summary: { ...known, addedAt, addedBy, length: text.length, ...countsOf(reading) },
    sketch: sketchOf(text),
    bytes: Buffer.byteLength(text),
  };
}

/** Pieces of one quotation count once. */
export function countsOf({ quotations }: Reading): { quotations: number; speakers: number } {
  const speakers = new Set(quotations.map(({ speaker }) => speaker).filter((speaker) => speaker !== null));
  return { quotations: new Set(quotations.map(({ group }) => group)).size, speakers: speakers.size };
}
