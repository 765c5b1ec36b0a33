// `quotes`: who says what in one file, for people and scripts, or in many texts, a line each.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { type QuotationRow, rowOf } from '../core/quotation-row.ts';
import { readingOf } from '../core/reading.ts';
import { textAt } from '../core/span.ts';
import { languageOf } from '../ingest/language.ts';
import { WrongUse } from './arguments.ts';
import type { Out } from './out.ts';

const line = z.object({ id: z.string(), text: z.string(), title: z.string().optional() });

/** The quotations of `text`, in order; offsets count in it. */
function rowsOf(text: string, title?: string): QuotationRow[] {
  const reading = readingOf({ text, language: languageOf(text), ...(title === undefined ? {} : { title }) });
  return reading.quotations.map((each) => rowOf(text, each));
}

/** Reads lines `{id,text}` and writes lines `{id,quotes}`; a line that is no such thing becomes `{error}`. */
export async function quotesOfLines(input: Readable, out: Out): Promise<number> {
  for await (const given of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (given.trim() === '') continue;
    await out.line(JSON.stringify(answerTo(given)));
  }
  return 0;
}

function answerTo(given: string): unknown {
  try {
    const { id, text, title } = line.parse(JSON.parse(given));
    return { id, quotes: rowsOf(text, title) };
  } catch {
    return { error: 'The line is not {"id": "…", "text": "…"} in JSON.' };
  }
}

/** Writes the quotations of one file. Gives the exit status: 0 where there is one, 1 where there is none. */
export async function quotesOfFile(path: string, asJson: boolean, out: Out): Promise<number> {
  const text = readText(path);
  const reading = readingOf({ text, language: languageOf(text) });
  const rows = reading.quotations.map((each) => rowOf(text, each));
  if (asJson) await out.line(JSON.stringify({ file: path, quotes: rows }));
  else
    for (const { content, speaker, kind, confidence } of reading.quotations) {
      const who =
        speaker === null ? 'not attributed' : `${confidence === 'sure' ? '' : 'probably '}${speaker.name}`;
      await out.line(`${textAt(text, content)}\n  — ${who} · ${kind}`);
    }
  return rows.length > 0 ? 0 : 1;
}

/** A file's text, exactly as it stands there. Throws WrongUse where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse(`${path} cannot be read; check the path, and that it is a file you may read.`);
  }
}
