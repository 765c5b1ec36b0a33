// /library corrections: what was put right here, newest first, to be taken back or saved as a file.
import { z } from 'zod';
import type { Phrase } from '../../src/lang/phrase.ts';
import type { OpenCorrection } from '../../src/library.ts';
import { actionHandler, type Context, command } from '../command.ts';
import { type Action, type Reply, sentence } from '../reply.ts';
import { beginningOf } from '../wording.ts';

/** Each has a button of its own to take it back. */
const PER_PAGE = 5;

export const libraryCorrections = command({
  name: 'library corrections',
  form: z.object({}),
  plainOption: null,
  needs: 'curating',
  audience: 'asker',
  window: null,
  run: async (_, context) => correctionsPage(0, context),
});

/** Another page of the corrections. */
export const corrections = actionHandler({
  name: 'corrections',
  state: z.object({ page: z.number().int().nonnegative() }),
  needs: 'curating',
  placement: 'replace',
  run: async ({ page }, context) => correctionsPage(page, context),
});

/** The corrections as a file, which an import takes back in. */
export const saveCorrections = actionHandler({
  name: 'save-corrections',
  state: z.object({}),
  needs: 'curating',
  placement: 'beside',
  async run(_, { library, person, say }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const lines: string[] = [];
    for await (const line of library.exportedCorrections()) lines.push(line);
    return {
      audience: 'asker',
      found: true,
      parts: [
        { part: 'note', words: say.corrections.heading(lines.length) },
        { part: 'file', name: 'corrections.jsonl', text: lines.join('') },
      ],
      actions: [],
    };
  },
});

async function correctionsPage(page: number, { library, person, say }: Context): Promise<Reply> {
  if (!person.mayCurate) return sentence(say.mayNotCurate);
  const all = (await library.corrections()).toReversed();
  if (all.length === 0) return sentence(say.corrections.none, { found: true });
  const pages = Math.ceil(all.length / PER_PAGE);
  const at = Math.min(page, pages - 1);
  const here = all.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
  const turn = (to: number, label: Phrase, weight: Action['weight']): Action => ({
    action: 'corrections',
    state: { page: to },
    label,
    weight,
  });
  return {
    audience: 'asker',
    found: true,
    parts: [
      { part: 'heading', words: say.corrections.heading(all.length) },
      { part: 'list', items: here.map((each, i) => lineOf(each, at * PER_PAGE + i + 1, say)) },
      ...(pages > 1 ? [{ part: 'note', words: say.list.page(at + 1, pages), quiet: true } as const] : []),
    ],
    actions: [
      ...here.map(
        ({ id }, i): Action => ({
          action: 'undo',
          state: { change: id },
          label: say.corrections.takeBack(at * PER_PAGE + i + 1),
          weight: 'plain',
        }),
      ),
      ...(at + 1 < pages ? [turn(at + 1, say.passages.more, 'main')] : []),
      ...(at > 0 ? [turn(at - 1, say.passages.back, 'plain')] : []),
      { action: 'save-corrections', state: {}, label: say.corrections.save, weight: 'plain' },
    ],
  };
}

function lineOf(correction: OpenCorrection, number: number, say: Context['say']): Phrase {
  const { content, speaker, title, by, at } = correction;
  return say.corrections.line({
    number,
    words: beginningOf(content),
    speaker,
    title: title || say.untitled,
    by: by === '' ? say.log.forgotten : { person: by },
    on: new Date(at).toLocaleDateString(say.locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  });
}
