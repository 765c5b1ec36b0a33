// Whether an article is in the library already: by its link, or by its words.

import type { Reading } from '../core/reading.ts';
import { textAt } from '../core/span.ts';
import { sameSite } from '../ingest/link.ts';
import type { Becomes, ChangedQuotation, DraftInput } from './library.ts';
import { linkKeyOf } from './link.ts';
import { resemblance, type Sketch, sketchOf, wordsOf } from './resemblance.ts';
import { type Held, readingOfArticle, type Shelf } from './shelf.ts';

/** From this resemblance on, two texts are one article: a word in a hundred changed leaves .92. */
const NEARLY_IDENTICAL = 0.85;

export type Sameness = {
  readonly becomes: Becomes;
  readonly copyOf: Held | null;
};

/** What keeping `draft` would do on this shelf; `reading` is the draft's own. */
export function samenessOf(draft: DraftInput, reading: Reading, shelf: Shelf): Sameness {
  const link = linkKeyOf(draft.url);
  const linked = link === null ? undefined : shelf.withLink(link);
  if (linked !== undefined) return { becomes: again(draft, reading, linked, 'link'), copyOf: null };

  const alike = nearlyIdentical(sketchOf(draft.text), shelf);
  const isOwn = ({ link: other }: Held) => link === null || other === null || sameSite(link.host, other.host);
  const own = alike.find(isOwn);
  if (own !== undefined) return { becomes: again(draft, reading, own, 'words'), copyOf: null };
  return { becomes: { as: 'new' }, copyOf: alike[0] ?? null };
}

/** The articles in nearly the same words, most alike first. */
function nearlyIdentical(sketch: Sketch, shelf: Shelf): Held[] {
  const alike: { held: Held; share: number }[] = [];
  for (const held of shelf.all()) {
    const { words } = held.sketch;
    // Texts of very different length have few of their words in common: no need to look.
    if (Math.min(words, sketch.words) < NEARLY_IDENTICAL * 0.8 * Math.max(words, sketch.words)) continue;
    const share = resemblance(held.sketch, sketch);
    if (share >= NEARLY_IDENTICAL) alike.push({ held, share });
  }
  return alike.sort((a, b) => b.share - a.share).map(({ held }) => held);
}

function again(draft: DraftInput, reading: Reading, held: Held, by: 'link' | 'words'): Becomes {
  if (folded(draft.text) === folded(held.article.text)) return { as: 'nothing', of: held.summary, by };
  const before = changedQuotations(held.article.text, readingOfArticle(held.article));
  const after = changedQuotations(draft.text, reading);
  return {
    as: 'revision',
    of: held.summary,
    by,
    added: [...after].filter(([key]) => !before.has(key)).map(([, quotation]) => quotation),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, quotation]) => quotation),
  };
}

/** White space and the form of characters make no other text. */
function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Quotations by what makes two of them the same: the words, and who said them. */
function changedQuotations(text: string, { quotations }: Reading): Map<string, ChangedQuotation> {
  return new Map(
    quotations.map(({ content, speaker }) => {
      const words = textAt(text, content);
      const name = speaker?.name ?? null;
      return [`${wordsOf(words).join(' ')}\n${name}`, { text: words, speaker: name }];
    }),
  );
}
