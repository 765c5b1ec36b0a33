// The sample article, asked as a reader would ask it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './articles.ts';

const text = readFileSync(new URL('../../data/samples/kazakhstan.txt', import.meta.url), 'utf8');
const sample = createPassageIndex();
sample.put(...articleOf('kazakhstan', text));

/** Question, words of the passage that answers, who says them (null: the reporter). */
const QUESTIONS: readonly (readonly [question: string, words: string, speaker: string | null])[] = [
  ['What did Blinken say?', 'once Russians are in your house', 'Antony Blinken'],
  [
    'what did the American secretary of state say about Russians',
    'once Russians are in your house',
    'Antony Blinken',
  ],
  [
    'What did Antony Blinken claim about getting Russians to leave?',
    'difficult to get them to leave',
    'Antony Blinken',
  ],
  [
    'Who said that one lesson of recent history is about Russians?',
    'one lesson of recent history',
    'Antony Blinken',
  ],
  ['Who asked for military support?', 'requested military support', 'Kassym-Jomart Tokayev'],
  ['Who asked for troops?', 'requested military support', 'Kassym-Jomart Tokayev'],
  ['What did the Kazakh president say?', 'under attack from foreign terrorists', 'Kassym-Jomart Tokayev'],
  ['What did Putin say about well-organized militants?', 'groups of militants were used', 'Vladimir Putin'],
  ['What did Putin say about Maidan technologies?', 'Maidan technologies', 'Vladimir Putin'],
  ['Where were the militants trained?', 'trained in terrorist camps abroad', 'Vladimir Putin'],
  ['How long will the troops stay?', 'limited period', 'Vladimir Putin'],
  ['Why did the protests start?', 'fuel price rises', 'Vladimir Putin'],
  ['When did the unrest break out?', 'after the New Year', null],
  ['What is LPG used for?', 'power their cars', null],
  ['What are the peacekeepers guarding?', 'airport', null],
];

function first(question: string) {
  const [hit] = sample.rank(question);
  return {
    words: hit === undefined ? '' : textAt(text, hit.passage),
    speaker: hit?.answeredBy?.speaker?.name ?? null,
  };
}

describe('the sample', () => {
  it.each(QUESTIONS)('%s', (question, words, speaker) => {
    expect(first(question)).toEqual({ words: expect.stringContaining(words), speaker });
  });

  it.each(QUESTIONS.slice(0, 12))('answers: %s', (question) => {
    expect(sample.ask(question).outcome).toBe('answered');
  });

  it.each([
    ['what did blinkn say', 'once Russians are in your house'],
    ['What did Tokayev requst last week?', 'requested military support'],
    ['wher were the militnats traind', 'trained in terrorist camps abroad'],
    ['what’s the CSTO’s peace keepers doing at the air port?', 'CSTO peacekeepers'],
  ])('forgives: %s', (question, words) => {
    expect(first(question).words).toContain(words);
  });

  it.each([
    'Who won the football match in Madrid?',
    'What did the Pope say about climate change?',
    'How many goals did Ronaldo score?',
    'When does the museum open on Sundays?',
    'Which company makes the best headphones?',
    'How do I bake bread without yeast?',
    'What is the capital of Peru?',
  ])('declines: %s', (question) => {
    expect(sample.ask(question).outcome).toBe('declined');
  });

  it('names what it has never heard of', () => {
    const answer = sample.ask('Did Angela Merkel speak to Zelensky?');
    expect(answer.outcome === 'declined' && answer.missing).toEqual(['Angela Merkel', 'Zelensky']);
  });

  it('never shows the blog footer or the headline', () => {
    for (const question of ['Post a Comment', 'No comments', 'Kazakhstan crisis attempt to copy'])
      for (const hit of sample.rank(question)) {
        expect(textAt(text, hit.passage)).not.toMatch(/Post a Comment|attempt to copy/u);
      }
  });
});
