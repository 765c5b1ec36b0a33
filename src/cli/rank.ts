// `rank`: for every question of a file the best passages of a corpus, in the form of a retrieval run.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CorpusPassage } from '../search/plain-passages.ts';
import { rankCorpus } from '../search/rank-corpus.ts';
import { WrongUse } from './arguments.ts';
import type { Out } from './out.ts';

const passageLine = z.object({
  id: z.string(),
  docId: z.string().optional(),
  title: z.string().default(''),
  text: z.string(),
});
const queryLine = z.object({ id: z.string(), text: z.string() });

/** Results written for each question. */
const MOST = 10;

/**
 * Writes lines `questionId <tab> passageId <tab> score`, best first, and a line `questionId <tab> ~ <tab>
 * confidence` for each question: the probability by which `ask` would decide whether to answer.
 */
export async function rankFiles(corpusFile: string, queriesFile: string, out: Out): Promise<number> {
  const passages: CorpusPassage[] = [];
  for await (const { id, docId = id, title, text } of linesOf(corpusFile, passageLine))
    passages.push({ id, docId, title, text });
  const rank = rankCorpus(passages);
  for await (const { id, text } of linesOf(queriesFile, queryLine)) {
    const { results, confidence } = rank(text, MOST);
    await out.line(
      [...results.map((result) => `${id}\t${result.id}\t${result.score}`), `${id}\t~\t${confidence}`].join(
        '\n',
      ),
    );
  }
  return 0;
}

async function* linesOf<T>(file: string, form: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0;
  const stream = createReadStream(file, 'utf8');
  const opened = new Promise<void>((resolve, reject) =>
    stream.once('open', () => resolve()).once('error', reject),
  );
  await opened.catch(() => {
    throw new WrongUse(`${file} cannot be read; check the path, and that it is a file you may read.`);
  });
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    yield parsed(line, form, `${file}, line ${number}`);
  }
}

function parsed<T>(line: string, form: z.ZodType<T>, place: string): T {
  try {
    return form.parse(JSON.parse(line));
  } catch {
    throw new WrongUse(`${place} is not of the form that is read: a JSON object with id and text.`);
  }
}
