// A few commands that do as little as shows how the adapter treats them.
import { z } from 'zod';
import {
  type ActionHandler,
  actionHandler,
  type Command,
  command,
  type HandedFile,
} from '../../commands/command.ts';
import { type Reply, sentence } from '../../commands/reply.ts';
import { phrase } from '../../src/lang/phrase.ts';

const note = (words: string, options: Partial<Reply> = {}): Reply =>
  sentence(phrase`${words}`, { audience: 'room', found: true, ...options });

const again = { action: 'again', state: { times: 2 }, label: phrase`Again`, weight: 'main' } as const;
const beside = { action: 'beside', state: {}, label: phrase`Beside`, weight: 'plain' } as const;
const wipe = { action: 'wipe', state: {}, label: phrase`Wipe`, weight: 'danger' } as const;

const ask: Command = command({
  name: 'ask',
  form: z.object({
    question: z.string().trim().min(1).max(500),
    speaker: z
      .string()
      .optional()
      .meta({ field: { autocomplete: 'speaker' } }),
    article: z
      .string()
      .optional()
      .meta({ field: { autocomplete: 'article' } }),
    private: z
      .boolean()
      .optional()
      .meta({ field: { truth: true } }),
  }),
  plainOption: 'question',
  needs: 'nothing',
  audience: 'room',
  window: null,
  async run({ question }, { library }) {
    if (question === 'break') throw new Error('broken on purpose');
    if (question === 'secret') return note('For you alone.', { audience: 'asker' });
    return note(`${library.id.split(':')[0]}: ${question}`, { actions: [again, beside, wipe] });
  },
});

const keep: Command = command({
  name: 'article add',
  form: z.object({
    text: z
      .string()
      .max(20_000)
      .optional()
      .meta({ field: { lines: true } }),
    file: z
      .custom<HandedFile>()
      .optional()
      .meta({ field: { file: true } }),
  }),
  plainOption: 'text',
  needs: 'curating',
  audience: 'asker',
  window: ['text', 'file'],
  async run({ text, file }) {
    const bytes = file === undefined ? null : await file.bytes();
    return note(`Kept: ${bytes === null ? text : new TextDecoder().decode(bytes)}`);
  },
});

const list: Command = command({
  name: 'article list',
  form: z.object({}),
  plainOption: null,
  needs: 'nothing',
  audience: 'asker',
  window: null,
  run: async (_, { library }) => note(`${library.articles().length} articles`),
});

export const ACTIONS: readonly ActionHandler[] = [
  actionHandler({
    name: 'again',
    state: z.object({ times: z.number() }),
    needs: 'nothing',
    placement: 'replace',
    run: async ({ times }) =>
      note(`Said ${times} times.`, { actions: [{ ...again, state: { times: times + 1 } }] }),
  }),
  actionHandler({
    name: 'beside',
    state: z.object({}),
    needs: 'nothing',
    placement: 'beside',
    run: async () => note('Beside it.'),
  }),
  actionHandler({
    name: 'wipe',
    state: z.object({}),
    needs: 'curating',
    placement: 'replace',
    run: async () => note('Wiped.'),
  }),
];

export const COMMANDS = [ask, keep, list];
