// /library reports: quotations whose speaker people doubt, one after the other, to be put right or left as they are.
import { z } from 'zod';
import { refusedSentence } from '../article/refused.ts';
import { actionHandler, type Context, command } from '../command.ts';
import { nextReport, verdicts } from '../correct.ts';
import { placeState } from '../place.ts';
import { sameSpan } from '../quotation-actions.ts';
import { type Action, type Reply, sentence } from '../reply.ts';
import { citationOf, shownQuotation } from '../shown.ts';

export const libraryReports = command({
  name: 'library reports',
  form: z.object({}),
  plainOption: null,
  needs: 'curating',
  audience: 'asker',
  window: null,
  run: async (_, context) => reportPage(0, context),
});

/** Another report. */
export const reports = actionHandler({
  name: 'reports',
  state: z.object({ at: z.number().int().nonnegative() }),
  needs: 'curating',
  placement: 'replace',
  run: async ({ at }, context) => reportPage(at, context),
});

/** It is right as it stands: the report is closed. */
export const dismiss = actionHandler({
  name: 'dismiss',
  state: placeState,
  needs: 'curating',
  placement: 'replace',
  async run(place, context) {
    const { library, person, say } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const changed = await library.dismiss(place, person.id);
    if (changed.outcome !== 'changed') return refusedSentence(changed, say);
    return {
      ...sentence(say.reports.dismissed, { found: true }),
      actions: [
        { action: 'undo', state: { change: changed.change }, label: say.undo, weight: 'plain' },
        ...(await nextReport(context)),
      ],
    };
  },
});

async function reportPage(wanted: number, context: Context): Promise<Reply> {
  const { library, person, say } = context;
  if (!person.mayCurate) return sentence(say.mayNotCurate);
  const open = await library.reports();
  const at = Math.min(wanted, open.length - 1);
  const report = open[at];
  const read = report && (await library.article(report.articleId, report.revision));
  const quotation = read?.reading.quotations.find((each) => sameSpan(each.content, report!.content));
  if (!report || !read || quotation === undefined) return sentence(say.reports.none, { found: true });
  const { articleId, revision, content } = report;
  const place = { articleId, revision, content };
  const turn = (to: number, label: Action['label'], weight: Action['weight']): Action => ({
    action: 'reports',
    state: { at: to },
    label,
    weight,
  });
  return {
    audience: 'asker',
    found: true,
    parts: [
      { part: 'heading', words: say.reports.heading(at + 1, open.length) },
      {
        part: 'quotation',
        quotation: shownQuotation(read.article, quotation),
        citation: citationOf(read, content),
      },
      { part: 'note', words: say.reports.doubtedBy(report.by.length), quiet: true },
      { part: 'note', words: say.correct.whoSaidIt },
    ],
    actions: [
      { action: 'dismiss', state: place, label: say.reports.right, weight: 'main' },
      ...verdicts(place, read, quotation.speaker, context),
      ...(at + 1 < open.length ? [turn(at + 1, say.passages.more, 'plain')] : []),
      ...(at > 0 ? [turn(at - 1, say.passages.back, 'plain')] : []),
    ],
  };
}
