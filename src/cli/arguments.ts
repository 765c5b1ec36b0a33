// The words behind `verbatim`, taken apart: which task, with which options.
import { parseArgs } from 'node:util';

/** Wrong use: told on stderr in one sentence, with exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

export type Given = {
  readonly task: string;
  /** The words that are no options, in order. */
  readonly words: readonly string[];
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly help: boolean;
  /** Files and folders of articles. */
  readonly articles: readonly string[];
  readonly db: string | null;
  readonly library: string | null;
  readonly speaker: string | null;
  readonly article: string | null;
  readonly title: string | null;
};

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  articles: { type: 'string', multiple: true },
  db: { type: 'string' },
  library: { type: 'string' },
  speaker: { type: 'string' },
  article: { type: 'string' },
  title: { type: 'string' },
} as const;

/** Reads the arguments; options may stand anywhere before `--`. Throws WrongUse for an option there is not. */
export function givenBy(args: readonly string[]): Given {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return {
      task: positionals[0] ?? '',
      words: positionals.slice(1),
      json: values.json ?? false,
      jsonl: values.jsonl ?? false,
      help: values.help ?? false,
      articles: values.articles ?? [],
      db: values.db ?? null,
      library: values.library ?? null,
      speaker: values.speaker ?? null,
      article: values.article ?? null,
      title: values.title ?? null,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new WrongUse(`${reason}. Run "npm run -s verbatim -- --help" to see what there is.`);
  }
}
