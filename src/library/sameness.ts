// Whether an article is in the library already: by its link, or by its words.
import type { Reading } from '../core/reading.ts';
import { textAt } from '../core/span.ts';
import { sameSite } from '../ingest/link.ts';
import type { Becomes, ChangedQuotation, DraftInput } from './library.ts';
import { linkKeyOf } from './link.ts';
import type { Read } from './recent-readings.ts';
import { resemblance, type Sketch, sketchOf, wordsOf } from './resemblance.ts';
import type { Held, Shelf } from './shelf.ts';

/** From this resemblance on, two texts are one article: a word in a hundred changed leaves .92, a paragraph more in six .84. */
const NEARLY_IDENTICAL = 0.8;

/** Under another headline and another link it takes more: a series is written to one pattern. */
const IDENTICAL_BUT_FOR_WORDS = 0.9;

/** How a draft stands to what is here: the very article, another text of it, another publisher's copy, or new. */
export type Sameness =
  | { readonly as: 'nothing' | 'revision'; readonly of: Held; readonly by: 'link' | 'words' }
  | { readonly as: 'copy'; readonly of: Held }
  | { readonly as: 'new' };

export function samenessOf(draft: DraftInput, shelf: Shelf): Sameness {
  const link = linkKeyOf(draft.url);
  const linked = link === null ? undefined : shelf.withLink(link);
  if (linked !== undefined) return again(draft, linked, 'link');

  const alike = nearlyIdentical(sketchOf(draft.text), shelf);
  const own = alike.find(({ held, share }) => {
    if (link === null || held.link === null) return true;
    const isTitled = folded(draft.title) === folded(held.article.title);
    return sameSite(link.host, held.link.host) && (isTitled || share >= IDENTICAL_BUT_FOR_WORDS);
  });
  if (own !== undefined) return again(draft, own.held, 'words');
  const copy = alike.find(({ held }) => held.link !== null && !sameSite(link?.host ?? '', held.link.host));
  return copy === undefined ? { as: 'new' } : { as: 'copy', of: copy.held };
}

function again(draft: DraftInput, of: Held, by: 'link' | 'words'): Sameness {
  return { as: folded(draft.text) === folded(of.article.text) ? 'nothing' : 'revision', of, by };
}

/** The articles in nearly the same words, most alike first. */
function nearlyIdentical(sketch: Sketch, shelf: Shelf): { held: Held; share: number }[] {
  const alike: { held: Held; share: number }[] = [];
  for (const held of shelf.all()) {
    const share = resemblance(held.sketch, sketch, NEARLY_IDENTICAL);
    if (share >= NEARLY_IDENTICAL) alike.push({ held, share });
  }
  return alike.sort((a, b) => b.share - a.share);
}

/** What keeping `draft` would do, with what would change in the quotations. */
export async function becomesOf(draft: DraftInput, sameness: Sameness, read: Read): Promise<Becomes> {
  if (sameness.as === 'new' || sameness.as === 'copy') return { as: 'new' };
  const { as, by, of } = sameness;
  if (as === 'nothing') return { as, of: of.summary, by };
  const before = changedQuotations(of.article.text, await read(of.article));
  const after = changedQuotations(draft.text, await read(draft));
  return {
    as,
    of: of.summary,
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
