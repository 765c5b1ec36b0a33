// Reads lines {id, text, title?} from standard input and writes lines {id, quotes} in the form of the quotation scorer.
import { createInterface } from 'node:readline';
import { rowOf } from '../src/core/quotation-row.ts';
import { readingOf } from '../src/core/reading.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const quotes = readingOf({ text }).quotations.map((quotation) => rowOf(text, quotation));
  process.stdout.write(`${JSON.stringify({ id, quotes })}\n`);
}
