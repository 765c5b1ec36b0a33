// /library export: everything in the library as a file, to keep or to take elsewhere.
import { z } from 'zod';
import { command } from '../command.ts';
import { sentence } from '../reply.ts';

/** A file that Discord takes anywhere, in UTF-16 code units; larger libraries are exported on the command line. */
const LARGEST = 8_000_000;

export const libraryExport = command({
  name: 'library export',
  form: z.object({}),
  plainOption: null,
  needs: 'curating',
  audience: 'asker',
  window: null,
  async run(_, { library, person, say }) {
    if (!person.mayCurate) return sentence(say.mayNotCurate);
    let text = '';
    for await (const line of library.exported()) {
      text += `${line}\n`;
      if (text.length > LARGEST) return sentence(say.library.exportTooLarge);
    }
    return {
      audience: 'asker',
      found: true,
      parts: [
        { part: 'note', words: say.library.exported(library.articles().length) },
        { part: 'file', name: 'library.jsonl', text },
      ],
      actions: [],
    };
  },
});
