// /article edit: mends what is known of an article, never its text.
import { z } from 'zod';
import { isoDate } from '../../src/ingest/html/dates.ts';
import { chosenArticle } from '../choice.ts';
import { command } from '../command.ts';
import { sentence } from '../reply.ts';
import { refusedSentence } from './refused.ts';

const line = (most: number) => z.string().trim().min(1).max(most).optional();

export const articleEdit = command({
  name: 'article edit',
  form: z.object({
    article: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ field: { autocomplete: 'article' } }),
    title: line(300),
    publisher: line(200),
    date: z
      .string()
      .trim()
      .max(100)
      .refine((text) => isoDate(text) !== null, { error: 'write it as year-month-day, such as 2022-01-10' })
      .optional(),
    link: z
      .url({ protocol: /^https?$/u, error: 'give a whole link that begins with https://' })
      .max(2_000)
      .optional(),
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
    const edit = {
      ...(given.title === undefined ? {} : { title: given.title }),
      ...(given.publisher === undefined ? {} : { publisher: given.publisher }),
      ...(given.date === undefined ? {} : { published: isoDate(given.date) }),
      ...(given.link === undefined ? {} : { url: given.link }),
    };
    if (Object.keys(edit).length === 0) return sentence(say.edit.nothing);
    const changed = await library.edit(choice.chosen!.id, edit, person.id);
    if (changed.outcome !== 'changed') return refusedSentence(changed, say);
    return {
      ...sentence(say.edit.done(changed.article.title || say.untitled), { found: true }),
      actions: [{ action: 'undo', state: { change: changed.change }, label: say.undo, weight: 'plain' }],
    };
  },
});
