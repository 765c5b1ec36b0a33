// /help: what a person can say, with examples.
import { z } from 'zod';
import { command } from './command.ts';

export const help = command({
  name: 'help',
  form: z.object({}),
  plainOption: null,
  needs: 'nothing',
  audience: 'asker',
  window: null,
  async run(_, { say }) {
    return {
      audience: 'asker',
      found: true,
      general: true,
      parts: [
        { part: 'note', words: say.help.what },
        { part: 'list', items: say.help.items },
        { part: 'note', words: say.help.honesty, quiet: true },
      ],
      actions: [],
    };
  },
});
