import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/ingest/draft.ts';
import { readMarkdown, readPlainText } from '../../src/ingest/plain-text.ts';

const read = (text: string, about = {}) => readPlainText(text, about) as Draft;

const BODY = `The ferry will run again from Monday, the operator said.

“We have found a second captain,” said Ida Brandt. “She starts at six.”`;

describe('an article is read from plain text', () => {
  it('with its first line as the headline, where it looks like one', () => {
    const draft = read(`Ferry to run again\n\n${BODY}`);
    expect(draft.title).toBe('Ferry to run again');
    expect(draft.paragraphs).toHaveLength(2);
    expect(draft.text).toBe(`Ferry to run again\n\n${BODY}`);
  });

  it('without a headline where the first line is a sentence', () => {
    expect(read(BODY).title).toBe('');
  });

  it('with the headline, publisher, date and link that a person gives', () => {
    const draft = read(BODY, {
      title: 'Ferry',
      publisher: 'The Gull',
      date: '4 May 2026',
      url: 'https://gull.example/f?utm_source=x',
    });
    expect(draft).toMatchObject({
      title: 'Ferry',
      publisher: 'The Gull',
      published: '2026-05-04',
      url: 'https://gull.example/f',
    });
  });

  it('with a paragraph a line where there are no blank lines', () => {
    expect(read('Ferry to run again\nOne line.\nAnother line.').paragraphs).toEqual([
      'One line.',
      'Another line.',
    ]);
  });

  it('with lines that a mail program broke put together again', () => {
    const wrapped = `Ferry to run again

The ferry across the sound will run again from Monday, the opera-
tor said in the evening, after it had found a second captain for
the morning crossings.

A ticket costs four crowns.`;
    expect(read(wrapped).paragraphs[0]).toBe(
      'The ferry across the sound will run again from Monday, the operator said in the evening, after it had found a second captain for the morning crossings.',
    );
  });

  it('with byline and date taken from the lines under the headline', () => {
    const draft = read(`Ferry to run again\n\nBy Ann Teal and Bo Lind\n4 May 2026, 10:15 GMT\n\n${BODY}`);
    expect(draft).toMatchObject({ byline: 'Ann Teal, Bo Lind', published: '2026-05-04T10:15:00+00:00' });
    expect(draft.paragraphs).toHaveLength(2);
  });

  it('without the footer of the page that it was copied from', () => {
    expect(read(`Ferry to run again\n\n${BODY}\n\nNo comments:\nPost a Comment`).paragraphs).toHaveLength(2);
  });

  it('in any language', () => {
    expect(read(`${BODY} ${BODY}`).language).toBe('en');
    expect(
      read(
        'Паром снова пойдёт в понедельник, сообщил перевозчик. «Мы нашли второго капитана», — сказала Ида Брандт.',
      ).language,
    ).toBe('ru');
  });

  it('unless there is nothing in it', () => {
    expect(readPlainText(' \n\u200b\n ')).toEqual({ refused: 'empty', values: {} });
  });
});

describe('an article is read from Markdown', () => {
  it('as the words it shows, without its marks', () => {
    const draft = readMarkdown(`# Ferry to *run* again

The ferry will **run** again, [the operator](https://x.example/a_(b)) said.

> “We have found a _second_ captain,” said Ida Brandt.

* Six o’clock
* Nine o’clock

---

Snake_case_names stay, and 2 * 3 * 4 does too.`) as Draft;
    expect(draft.title).toBe('Ferry to run again');
    expect(draft.paragraphs).toEqual([
      'The ferry will run again, the operator said.',
      '“We have found a second captain,” said Ida Brandt.',
      'Six o’clock',
      'Nine o’clock',
      'Snake_case_names stay, and 2 * 3 * 4 does too.',
    ]);
  });

  it('with what its front matter says of it', () => {
    const draft = readMarkdown(
      `---\ntitle: "Ferry"\nauthor: Ann Teal\ndate: 2026-05-04\n---\nThe ferry will run again.`,
    );
    expect(draft).toMatchObject({ title: 'Ferry', byline: 'Ann Teal', published: '2026-05-04' });
  });
});
