// /article remove: takes an article out of the library, and gives it back on request for ten minutes.
import { z } from 'zod';
import { chosenArticle } from '../choice.ts';
import { actionHandler, command } from '../command.ts';
import { sentence } from '../reply.ts';
import { refusedSentence } from './refused.ts';

export const articleRemove = command({
  name: 'article remove',
  form: z.object({
    article: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ field: { autocomplete: 'article' } }),
  }),
  plainOption: 'article',
  needs: 'curating',
  audience: 'asker',
  window: null,
  async run(given, context) {
    const { library, person, say } = context;
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const choice = chosenArticle(given.article, context);
    if ('fault' in choice) return choice.fault;
    const removed = await library.remove(choice.chosen!.id, person.id);
    if (removed.outcome !== 'changed') return refusedSentence(removed, say);
    return {
      ...sentence(say.remove.removed(removed.article.title || say.untitled), { found: true }),
      actions: [{ action: 'undo', state: { change: removed.change }, label: say.undo, weight: 'plain' }],
    };
  },
});

/** Takes a change back. */
export const undo = actionHandler({
  name: 'undo',
  state: z.object({ change: z.string() }),
  needs: 'curating',
  placement: 'replace',
  async run({ change }, { library, person, say }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    const undone = await library.undo(change, person.id);
    switch (undone.outcome) {
      case 'undone':
        return sentence(say.undone.done, { found: true });
      case 'too late':
        return sentence(say.undone.tooLate);
      case 'overtaken':
        return sentence(say.undone.overtaken);
      default:
        return refusedSentence(undone, say);
    }
  },
});
