// Many at once: a question or quotation a line in, a line of JSON out for each, in order.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/**
 * Runs `answer` for each line and writes what it gives as one line of JSON. A blank line and a failure become
 * `{error}`, so that line N of the output always belongs to line N of the input.
 */
export async function answerLines(
  input: Readable,
  write: (line: string) => Promise<void>,
  answer: (line: string) => Promise<unknown>,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) await write(JSON.stringify(await answerOrError(line, answer)));
}

async function answerOrError(line: string, answer: (line: string) => Promise<unknown>): Promise<unknown> {
  if (line.trim() === '') return { error: 'The line is empty; write a question or a quotation on it.' };
  try {
    return await answer(line);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
