// "Wrong speaker?": anybody may say so; those who look after the articles put it right, and can take that back.
import { z } from 'zod';
import type { Speaker } from '../src/core/quotation.ts';
import { phrase } from '../src/lang/phrase.ts';
import type { Verdict } from '../src/library.ts';
import { refusedSentence } from './article/refused.ts';
import { actionHandler, type Context } from './command.ts';
import { type PlaceState, placeState } from './place.ts';
import { sameSpan } from './quotation-actions.ts';
import { type Action, type Reply, sentence } from './reply.ts';
import { citationOf, type Read, shownQuotation } from './shown.ts';

/** Speakers of the article that are offered; a typed name is always possible. */
const OFFERED = 12;

/** Opens the choice for curators; notes the doubt of everybody else for them. */
export const wrongSpeaker = actionHandler({
  name: 'wrong-speaker',
  state: placeState,
  needs: 'nothing',
  placement: 'beside',
  async run(place, context) {
    const { library, person, say } = context;
    const read = await library.article(place.articleId, place.revision);
    const quotation = read?.reading.quotations.find((each) => sameSpan(each.content, place.content));
    if (!read || quotation === undefined) return sentence(say.passages.gone);
    if (!person.mayCurate) {
      await library.report(place, person.id);
      return sentence(say.correct.reported, { found: true });
    }
    return {
      audience: 'asker',
      found: true,
      parts: [
        { part: 'note', words: say.correct.whoSaidIt },
        {
          part: 'quotation',
          quotation: shownQuotation(read.article, quotation),
          citation: citationOf(read, place.content),
        },
      ],
      actions: verdicts(place, read, quotation.speaker, context),
    };
  },
});

/** A button for each thing that may be so instead: another of the article's speakers, a typed name, no quotation. */
export function verdicts(place: PlaceState, read: Read, current: Speaker | null, { say }: Context): Action[] {
  const speakers = [...new Set(read.reading.quotations.map(({ speaker }) => speaker))].filter(
    (speaker) => speaker !== null && speaker !== current,
  );
  return [
    ...speakers.slice(0, OFFERED).map(
      (speaker): Action => ({
        action: 'correct',
        state: { ...place, verdict: { speaker: speaker!.name } },
        label: phrase`${speaker!.name}`,
        weight: 'plain',
      }),
    ),
    { action: 'correct-typed', state: place, label: say.correct.somebodyElse, weight: 'plain' },
    {
      action: 'correct',
      state: { ...place, verdict: 'not a quotation' },
      label: say.correct.notAQuotation,
      weight: 'danger',
    },
  ];
}

const verdictState = z.union([z.object({ speaker: z.string() }), z.literal('not a quotation')]);

/** Puts a quotation right by a choice. */
export const correct = actionHandler({
  name: 'correct',
  state: placeState.extend({ verdict: verdictState }),
  needs: 'curating',
  placement: 'replace',
  run: ({ verdict, ...place }, context) => corrected(place, verdict, context),
});

/** Puts a quotation right by a name that is typed. */
export const correctTyped = actionHandler({
  name: 'correct-typed',
  state: placeState,
  window: z.object({ name: z.string().trim().min(1).max(200) }),
  needs: 'curating',
  placement: 'replace',
  run: (place, context, { name }) => corrected(place, { speaker: name }, context),
});

async function corrected(place: PlaceState, verdict: Verdict, context: Context): Promise<Reply> {
  const { library, person, say } = context;
  if (!person.mayCurate) return sentence(say.mayNotCurate);
  const changed = await library.correct(place, verdict, person.id);
  if (changed.outcome !== 'changed') return refusedSentence(changed, say);
  return {
    ...sentence(verdict === 'not a quotation' ? say.correct.noQuotation : say.correct.done(verdict.speaker), {
      found: true,
    }),
    actions: [
      { action: 'undo', state: { change: changed.change }, label: say.undo, weight: 'plain' },
      ...(await nextReport(context)),
    ],
  };
}

/** The way to the next report, where one waits. */
export async function nextReport({ library, say }: Context): Promise<Action[]> {
  const waiting = (await library.reports()).length;
  if (waiting === 0) return [];
  return [{ action: 'reports', state: { at: 0 }, label: say.reports.next(waiting), weight: 'main' }];
}
