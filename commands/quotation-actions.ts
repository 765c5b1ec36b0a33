// The buttons below a quotation: more by this speaker, copy it with its citation, say that the speaker is wrong.
import { z } from 'zod';
import { type Span, textAt } from '../src/core/span.ts';
import type { Catalogue } from '../src/lang/catalogue.ts';
import { plain } from '../src/lang/phrase.ts';
import { actionHandler, type Context } from './command.ts';
import { type PlaceState, placeState, spanState } from './place.ts';
import type { Action, Citation, ShownQuotation } from './reply.ts';
import { sentence } from './reply.ts';
import { citationOf, shownQuotation } from './shown.ts';
import { stateForSpeaker } from './speaker.ts';
import { placeOf, plainDate } from './wording.ts';

/** The buttons for one quotation that a reply shows. */
export function quotationActions(
  quotation: ShownQuotation,
  place: PlaceState,
  { library, say }: Context,
): Action[] {
  const actions: Action[] = [];
  const entry = quotation.speaker === null ? undefined : library.findSpeakers(quotation.speaker)[0];
  if (entry !== undefined && entry.quotations > 1)
    actions.push({
      action: 'quotations',
      state: stateForSpeaker(entry, 0),
      label: say.quotation.byThisSpeaker,
      weight: 'plain',
    });
  actions.push({ action: 'copy', state: place, label: say.quotation.copy, weight: 'plain' });
  actions.push({ action: 'wrong-speaker', state: place, label: say.quotation.wrongSpeaker, weight: 'plain' });
  return actions;
}

/** The quotation as it goes into somebody's own text: the very words, who said them, and where. */
export const copy = actionHandler({
  name: 'copy',
  state: placeState,
  needs: 'nothing',
  placement: 'beside',
  async run({ articleId, revision, content }, { library, say }) {
    const read = await library.article(articleId, revision);
    const quotation = read?.reading.quotations.find((each) => sameSpan(each.content, content));
    if (!read || quotation === undefined) return sentence(say.passages.gone);
    const text = copied(shownQuotation(read.article, quotation), citationOf(read, content), say);
    return { audience: 'asker', found: true, parts: [{ part: 'copy', text }], actions: [] };
  },
});

function copied(quotation: ShownQuotation, citation: Citation, say: Catalogue): string {
  const speaker = quotation.speaker ?? say.unattributed;
  const sure = quotation.confidence === 'sure' || quotation.speaker === null || quotation.corrected;
  const facts = [
    `${sure ? '' : `${say.probably} `}${speaker}${quotation.role === null ? '' : ` (${quotation.role})`}`,
    quotation.kind === 'direct' ? null : say.kinds[quotation.kind],
    citation.title === '' ? null : citation.title,
    citation.publisher,
    citation.published === null ? null : plainDate(citation.published, say.locale),
    citation.url,
  ];
  return `${quotation.text}\n— ${facts.filter((fact) => fact !== null).join(', ')}`;
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The passage as it goes into somebody's own text, where the reporter's words answer. */
export const copyPassage = actionHandler({
  name: 'copy-passage',
  state: z.object({ articleId: z.string(), revision: z.number().int(), passage: spanState }),
  needs: 'nothing',
  placement: 'beside',
  async run({ articleId, revision, passage }, { library, say }) {
    const read = await library.article(articleId, revision);
    if (read === null) return sentence(say.passages.gone);
    const citation = citationOf(read, passage);
    const place = plain(placeOf(citation, say));
    const text = `${textAt(read.article.text, passage)}\n— ${place}${citation.url === null ? '' : `, ${citation.url}`}`;
    return { audience: 'asker', found: true, parts: [{ part: 'copy', text }], actions: [] };
  },
});
