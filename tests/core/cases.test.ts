// Every phenomenon has an article of its own in tests/cases: what must be found in it, and who said it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rowOf } from '../../src/core/quotation-row.ts';
import { readingOf } from '../../src/core/reading.ts';

const folder = new URL('../cases/', import.meta.url);

const expected = z.strictObject({
  phenomenon: z.string(),
  /** What the article is in, where that is not English. */
  language: z.string().optional(),
  quotations: z.array(
    z.strictObject({
      text: z.string(),
      /** The resolved name; null where nobody is to be named; left out where the case is not about speakers. */
      speaker: z.string().nullable().optional(),
      /** The words that name who spoke, where the case is about them. */
      source: z.string().optional(),
      kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
      cue: z.string().nullable().optional(),
      /** Pieces with the same letter are one quotation. */
      group: z.string().optional(),
    }),
  ),
  /** Whether these are all, in their order, so that nothing else may be found. */
  complete: z.boolean().optional(),
  /** Words that nobody said, though they look like it. */
  notSaid: z.array(z.string()).optional(),
});

const cases = readdirSync(folder).map((slug) => {
  const text = readFileSync(new URL(`${slug}/article.txt`, folder), 'utf8');
  const json: unknown = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
  return { slug, text, ...expected.parse(json) };
});

describe.each(cases)(
  '$slug: $phenomenon',
  ({ text, language = 'en', quotations, complete, notSaid = [] }) => {
    const rows = readingOf({ text, language }).quotations.map((quotation) => rowOf(text, quotation));

    if (complete) {
      it('finds these and nothing else', () => {
        expect(rows.map((row) => row.text)).toEqual(quotations.map((wanted) => wanted.text));
      });
    }

    if (quotations.some(({ group }) => group)) {
      it('keeps pieces of one quotation together', () => {
        const pieces = quotations.flatMap(({ text: words, group }) => (group ? [{ words, group }] : []));
        const numbers = pieces.map(({ words }) => rows.find((row) => row.text === words)?.group);
        expect(numbers).toEqual(
          pieces.map(({ group }) => numbers[pieces.findIndex((one) => one.group === group)]),
        );
        expect(new Set(numbers).size).toBe(new Set(pieces.map(({ group }) => group)).size);
      });
    }

    it.each(quotations)('$speaker: $text', (wanted) => {
      const row = rows.find((one) => one.text === wanted.text);
      expect(row, `not found among ${JSON.stringify(rows.map((one) => one.text))}`).toBeDefined();
      if (wanted.speaker !== undefined) expect(row!.speaker).toBe(wanted.speaker);
      if (wanted.cue !== undefined) expect(row!.cue).toBe(wanted.cue);
      if (wanted.source !== undefined)
        expect(text.slice(row!.speakerStart!, row!.speakerEnd!)).toBe(wanted.source);
      if (wanted.kind !== undefined) expect(row!.kind).toBe(wanted.kind);
    });

    it.each(notSaid)('nobody said: %s', (words) => {
      expect(rows.filter((row) => row.text.includes(words))).toEqual([]);
    });
  },
);
