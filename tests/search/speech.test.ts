// Questions about who said what: X speaking comes before X being spoken of.
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/core/reading.ts';
import { textAt } from '../../src/core/span.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { told } from './library.ts';

const TEXT = `Harbour talks end without a deal

Dockers and the port of Vellmar failed to agree on night shifts after nine hours of talks on Tuesday.

{Henrike Solvang: “We will not load a single crate after ten in the evening,”} said Henrike Solvang, who leads the dockers.

The talks had begun with a quarrel between Solvang and the port's director over who may sit by the window.

{Corin Ashdale: “Ms Solvang wants a port that sleeps,”} the director, Corin Ashdale, said. {Corin Ashdale: “Ships do not.”}

A shift at night pays 40 crowns more than one by day.`;

const { article, reading } = told(TEXT, { id: 'port', published: '2020-03-03' });

function first(question: string) {
  const index = createPassageIndex();
  index.put(article, reading);
  const [hit] = index.rank(question);
  return {
    words: hit ? textAt(article.text, hit.passage) : '',
    speaker: hit?.answeredBy?.speaker?.name ?? null,
  };
}

describe('a question about what was said', () => {
  it.each([
    ['What did Solvang say about loading?', 'Henrike Solvang', 'single crate'],
    ['what does henrike solvang say', 'Henrike Solvang', 'single crate'],
    ['What did Ashdale say about the dockers?', 'Corin Ashdale', 'port that sleeps'],
    ['Who said that ships do not sleep?', 'Corin Ashdale', 'Ships do not'],
  ])('%s', (question, speaker, words) => {
    expect(first(question)).toMatchObject({ speaker, words: expect.stringContaining(words) });
  });

  it.each([
    ['When will crates be loaded according to Solvang?', 'Henrike Solvang'],
    ["What sort of port is wanted in the boss's view?", 'Corin Ashdale'],
    ['In the opinion of the director, what do ships do?', 'Corin Ashdale'],
  ])('is one also where it asks for a source: %s', (question, speaker) => {
    expect(first(question)).toMatchObject({ speaker });
  });

  it("is answered by nobody where the reporter's own words answer", () => {
    expect(first('How much more does a night shift pay?')).toMatchObject({
      speaker: null,
      words: expect.stringContaining('40 crowns'),
    });
  });

  it('is asked of one speaker alone where the filter says so, in whatever words', () => {
    const index = createPassageIndex();
    index.put(article, reading);
    const hits = index.rank('vessels that never rest', { speaker: 'Corin Ashdale' });
    expect(hits.map((hit) => textAt(article.text, hit.passage))).toEqual([
      expect.stringContaining('Ships do not'),
    ]);
  });
});

describe('whose words answer', () => {
  function answeredBy(words: string, question: string): string | null {
    const text = `News of the day\n\n${words}`;
    const index = createPassageIndex();
    index.put({ ...article, id: 'one', text }, readingOf({ text }));
    return index.rank(question)[0]?.answeredBy?.speaker?.name ?? null;
  }

  it.each([
    [
      'the day on which they were said',
      'Prime Minister Kaidi Rebane said on Thursday that the budget would be revised.',
      'When will the budget be revised?',
      'Kaidi Rebane',
    ],
    [
      'the one they were said to',
      '“Nobody leaves the ship,” Dr Hana Sato told Captain Erik Moen.',
      'Who may leave the ship?',
      'Hana Sato',
    ],
  ])('is not told by %s', (_, words, question, speaker) => {
    expect(answeredBy(words, question)).toBe(speaker);
  });

  it.each([
    [
      'Nana Osei, who has been chief since 1996, said that neither man was lying.',
      'How long has Osei been chief?',
    ],
    [
      '“We lost two valleys, and nobody paid us for the first,” said Aslak Eira, who keeps 300 reindeer.',
      'How many reindeer does Eira keep?',
    ],
  ])('is nobody where the reporter tells of the speaker: %s', (words, question) => {
    expect(answeredBy(words, question)).toBeNull();
  });
});
