import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/ingest/draft.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { makePdf, type Placed } from './make-pdf.ts';

const TEXT = [
  'The harbour of Tarrow will be closed to sailing boats on Saturday for the regatta of the old schooners, the harbour master said.',
  '“They need the whole bay to turn,” Ole Brandt said. “A schooner does not stop for a dinghy.”',
  'Boats that are already inside may stay, but may not move between ten and four.',
  'The regatta has been held since 1921, with a break in the war.',
];

/** `text` in lines of at most `width` letters. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

describe('a PDF is put together from the pieces on its pages', () => {
  it('with paragraphs told by their first lines being set in, and a headline in letters of no other size', async () => {
    let y = 780;
    const page: Placed[] = [];
    for (const text of [
      'Tarrow Harbour Office',
      '4 June 2026',
      'Bay closed to sailing boats for schooner regatta',
    ]) {
      page.push({ text, x: 72, y, size: 11 });
      y -= 20;
    }
    for (const paragraph of TEXT) {
      for (const [at, text] of wrapped(paragraph, 85).entries()) {
        page.push({ text, x: at === 0 ? 90 : 72, y, size: 11 });
        y -= 14;
      }
    }
    const draft = (await readPdf(makePdf([page], { Title: 'regatta.docx' }), null)) as Draft;
    expect(draft).toMatchObject({
      title: 'Bay closed to sailing boats for schooner regatta',
      publisher: 'Tarrow Harbour Office',
      published: '2026-06-04',
      paragraphs: TEXT,
    });
  });

  it('with a paragraph going on at the head of the next column', async () => {
    const page: Placed[] = [
      { text: 'Bay closed for schooner regatta', x: 72, y: 790, size: 22 },
      { text: 'By Nora Lund', x: 72, y: 765, size: 11 },
    ];
    let [column, y] = [0, 735];
    for (const paragraph of TEXT) {
      for (const text of wrapped(paragraph, 40)) {
        if (y < 640 && column === 0) [column, y] = [1, 735];
        page.push({ text, x: 72 + column * 240, y, size: 11 });
        y -= 14;
      }
      y -= 8;
    }
    const draft = (await readPdf(makePdf([page]), null)) as Draft;
    expect(draft).toMatchObject({
      title: 'Bay closed for schooner regatta',
      byline: 'Nora Lund',
      paragraphs: TEXT,
    });
  });
});
