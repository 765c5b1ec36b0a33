// Replies as messages: what they look like, that what is quoted is whole, and that Discord takes them all.
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation, Reply, ShownPassage, ShownQuotation } from '../../commands/reply.ts';
import { bodyOf, type Message } from '../../src/discord/body.ts';
import { placeLink } from '../../src/discord/citation.ts';
import { messagesOf } from '../../src/discord/render.ts';
import { en } from '../../src/lang/en/index.ts';
import { phrase } from '../../src/lang/phrase.ts';
import { checkMessage } from '../../src/playground/validate/message.ts';
import { seen } from './markdown-reader.ts';
import { passage, reply } from './replies.ts';

const ortiz: ShownQuotation = {
  text: '“Order will be kept,”',
  kind: 'direct',
  speaker: 'Ana Ortiz',
  role: 'the mayor',
  confidence: 'sure',
  corrected: false,
};
const citation: Citation = {
  articleId: 'a1',
  revision: 1,
  title: 'A quiet night',
  publisher: 'The Harbour Post',
  published: '2022-01-10',
  url: 'https://harbour.example/night',
  anchor: { prefix: null, start: 'Order will be kept,” the mayor said', end: null, suffix: null },
  paragraph: 4,
};
const shown: ShownPassage = {
  text: '“Order will be kept,” the mayor said.\nNobody was hurt.',
  best: null,
  highlights: [{ start: 1, end: 19 }],
  answeredBy: ortiz,
  quotations: [ortiz],
  citation,
  alsoIn: [],
};

const anchor = { prefix: 'the well-known', start: 'one & two', end: 'three (four)', suffix: 'five, six' };

const messages = (given: Partial<Reply>): Message[] => {
  const whole: Reply = { audience: 'room', found: true, parts: [], actions: [], ...given };
  return messagesOf(
    whole,
    en,
    whole.actions.map((_, i) => `1:turn:AAAAAAAAAAAAAAAA:${i}:1`),
  );
};

const contents = (message: Message): string[] =>
  message.components.flatMap((component) =>
    'accent_color' in component
      ? component.components.flatMap((inner) => ('content' in inner ? [inner.content] : []))
      : [],
  );

const quoted = (message: Message): string =>
  contents(message)
    .flatMap((content) => content.split('\n'))
    .filter((line) => line.startsWith('> '))
    .map((line) => seen(line).text)
    .join('\n');

const onOneLine = (parts: string[]): string => parts.join('\n').replaceAll('\n', ' ');

describe('a passage', () => {
  it('is set apart, its answering words and its speaker bold, its place linked', () => {
    const [message] = messages({ parts: [{ part: 'passage', passage: shown }] });
    expect(contents(message!)).toEqual([
      [
        '> “**Order will be kept**,” the mayor said.',
        '> Nobody was hurt.',
        '**Ana Ortiz**, the mayor · in direct speech',
        '-# [A quiet night](https://harbour.example/night#:~:text=Order%20will%20be%20kept%2C%E2%80%9D%20the%20mayor%20said)' +
          ' · The Harbour Post · January 10, 2022 · paragraph 4',
      ].join('\n'),
    ]);
  });

  it('names the reporter’s words as such, and says where nobody could be named', () => {
    const [narrated] = messages({
      parts: [{ part: 'passage', passage: { ...shown, answeredBy: null, quotations: [] } }],
    });
    expect(contents(narrated!)[0]).toContain('\nthe reporter’s words\n');
    const nobody = { ...ortiz, speaker: null, role: null };
    const [message] = messages({ parts: [{ part: 'passage', passage: { ...shown, answeredBy: nobody } }] });
    expect(contents(message!)[0]).toContain('\nnot attributed · in direct speech\n');
  });

  it('names everybody else who is quoted in it, at the beginning of their words', () => {
    const other = {
      ...ortiz,
      text: 'that nobody had asked the people of the harbour for anything at all',
      speaker: 'Bo Lind',
      kind: 'indirect' as const,
    };
    const [message] = messages({
      parts: [{ part: 'passage', passage: { ...shown, quotations: [ortiz, other] } }],
    });
    expect(contents(message!)[0]).toContain(
      '-# that nobody had asked the people of the harbour for \\[…\\] — **Bo Lind**, the mayor · reported',
    );
  });

  it('shows a moment in the reader’s own zone only where the article gives a zone', () => {
    const at = (published: string) =>
      contents(
        messages({
          parts: [{ part: 'passage', passage: { ...shown, citation: { ...citation, published } } }],
        })[0]!,
      )[0];
    expect(at('2022-01-10T09:30:00+06:00')).toContain('<t:1641785400:f>');
    expect(at('2022-01-10T09:30')).toContain('January 10, 2022');
  });

  it('links nothing but web addresses, and nothing that could end the link early', () => {
    expect(placeLink('javascript:alert(1)', null)).toBeNull();
    expect(placeLink('https://user:pass@harbour.example/', null)).toBeNull();
    expect(placeLink('https://harbour.example/a_(b)', null)).toBe('https://harbour.example/a_%28b%29');
    expect(placeLink('https://harbour.example/a#there', { ...anchor, end: null })).toBe(
      'https://harbour.example/a#there',
    );
  });

  it('leads to the very words, with what tells them from the same words elsewhere', () => {
    expect(placeLink('https://harbour.example/a', anchor)).toBe(
      'https://harbour.example/a#:~:text=the%20well%2Dknown-,one%20%26%20two,three%20%28four%29,-five%2C%20six',
    );
  });
});

describe('what is longer than a message', () => {
  it('goes on in the next, parted between sentences, every letter in its place', () => {
    const text = Array.from(
      { length: 120 },
      (_, i) => `This is sentence number ${i} of a very long speech.`,
    ).join(' ');
    const list = messages({ parts: [{ part: 'quotation', quotation: { ...ortiz, text }, citation }] });
    expect(list.length).toBeGreaterThan(1);
    expect(onOneLine(list.map(quoted))).toBe(text);
    for (const message of list) expect(quoted(message)).toMatch(/^This.*\.$/su);
    expect(contents(list[0]!).join('\n')).toContain('-# goes on below');
    expect(contents(list[1]!).join('\n')).toContain('-# continued');
  });

  it('goes into a file where Discord lets no more messages follow', () => {
    const text = 'word '.repeat(8_000).trim();
    const list = messages({ parts: [{ part: 'excerpt', text, highlights: [] }] });
    expect(list).toHaveLength(5);
    const rest = list.at(-1)!.files[0]!.data.toString();
    const inMessages = onOneLine(list.map(quoted));
    const inFile = rest
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2))
      .join(' ');
    expect(`${inMessages} ${inFile}`).toBe(text);
  });
});

describe('a file', () => {
  it('is packed where it is larger than Discord takes', () => {
    const [message] = messages({
      parts: [{ part: 'file', name: 'export.jsonl', text: 'line\n'.repeat(2_500_000) }],
    });
    expect(message!.files.map(({ name }) => name)).toEqual(['export.jsonl.gz']);
    expect(gunzipSync(message!.files[0]!.data).length).toBe(12_500_000);
  });
});

describe('buttons', () => {
  it('stand under the last message, five in a row', () => {
    const actions = Array.from({ length: 7 }, () => ({
      action: 'turn',
      state: {},
      label: phrase`More`,
      weight: 'main' as const,
    }));
    const [message] = messages({ parts: [{ part: 'rule' }], actions });
    const rows = message!.components.filter((component) => !('accent_color' in component));
    expect(rows.map((row) => row.components.length)).toEqual([5, 2]);
  });
});

describe('any reply', () => {
  it('is taken by Discord, whatever it holds', () => {
    fc.assert(
      fc.property(reply, (given) => {
        const list = messages(given);
        expect(list.length).toBeGreaterThan(0);
        for (const message of list) {
          const body = JSON.parse(JSON.stringify(bodyOf(message)));
          const files = message.files.map((file) => file.name);
          checkMessage(body, { road: 'interaction', files, strict: true });
          expect(contents(message).join('').length).toBeLessThanOrEqual(4_000);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a passage to the character, over as many messages as it takes', () => {
    fc.assert(
      fc.property(passage, (given) => {
        const list = messages({
          parts: [{ part: 'excerpt', text: given.text, highlights: given.highlights }],
        });
        fc.pre(list.length < 5);
        const letters = (words: string) => words.replace(/\s+/gu, '');
        expect(letters(list.map(quoted).join('\n'))).toBe(letters(given.text));
        for (const content of list.flatMap(contents)) {
          const lines = content.split('\n').filter((line) => line.startsWith('> '));
          for (const line of lines) expect(new Set(seen(line).acts)).toEqual(expectedActs(line));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A line of a block is a quotation, perhaps with bold in it; nothing else acts. */
function expectedActs(line: string): Set<string> {
  return new Set(seen(line).acts.includes('bold') ? ['quote', 'bold'] : ['quote']);
}
