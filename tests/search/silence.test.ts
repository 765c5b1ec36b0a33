// When the search answers, when it keeps silent, and what it says is missing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tablePassages, titleOf } from '../../src/search/article-passages.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { rankCorpus } from '../../src/search/rank-corpus.ts';
import { articleOf } from './articles.ts';

const text = readFileSync(new URL('../../data/samples/kazakhstan.txt', import.meta.url), 'utf8');
const told = articleOf('kazakhstan', text);
const sample = createPassageIndex();
sample.put(...told);

function missingIn(question: string): readonly string[] {
  const answer = sample.ask(question);
  expect(answer.outcome, question).toBe('declined');
  return answer.outcome === 'declined' ? answer.missing : [];
}

describe('whom and what no article has', () => {
  it.each([
    ['What did Macron say?', ['Macron']],
    ['what did macron say', ['macron']],
    ['macron', ['macron']],
    ['What did Putin say about Macron?', ['Macron']],
    ['Did Tokayev speak to Erdogan last week?', ['Erdogan']],
    ['did putin meet angela merkel', ['angela merkel']],
    ['what did biden request', ['biden']],
    ['what happened in paris', ['paris']],
    ['How many troops are in Berlin?', ['Berlin']],
    ['What Did Macron Say About The Troops', ['Macron']],
    ['WHAT HAPPENED IN PARIS?', ['PARIS']],
    ['what did the pope say', ['pope']],
  ])('is named: %s', (question, names) => {
    expect(missingIn(question)).toEqual(names);
  });

  it('is not what stands in a headline only', () => {
    const index = createPassageIndex();
    index.put(
      ...articleOf(
        'row',
        'Five questions for the ferryman\n\nAnselm Brody rows the lower crossing. He is 64.',
      ),
    );
    const answer = index.ask('What does the ferryman eat for breakfast in winter?');
    expect(answer.outcome === 'declined' ? answer.missing : []).toEqual([]);
  });

  it('is not mistaken for a small word that is spelt nearly so', () => {
    const answer = sample.ask('who is elon musk');
    expect(answer).toMatchObject({ outcome: 'declined', searchedFor: null, missing: ['elon musk'] });
  });
});

describe('what an article is about, but does not say', () => {
  it('is not answered, and the nearest is at hand', () => {
    const answer = sample.ask('what is the weather in Almaty');
    expect(answer.outcome).toBe('declined');
    expect(answer.outcome === 'declined' && answer.nearest).not.toBeNull();
  });

  it('asks for a number where the sentence has none', () => {
    const index = createPassageIndex();
    index.put(
      ...articleOf('strike', 'Ferry strike\n\nThe ferry strike will go on. Ferry workers want more pay.'),
    );
    index.put(
      ...articleOf('mill', 'Mill strike\n\nThe mill strike will go on. 61 mill workers are on strike.'),
    );
    const confidenceOf = (question: string) => {
      const answer = index.ask(question);
      return answer.outcome === 'unaskable' ? 0 : answer.confidence;
    };
    expect(confidenceOf('How many mill workers are on strike?')).toBeGreaterThan(
      confidenceOf('How many ferry workers are on strike?'),
    );
  });
});

describe('the confidence', () => {
  it('is the same where passages are ranked and where a question is asked', () => {
    const [article, reading] = articleOf(
      'weir',
      'Weir opens\n\nThe weir was opened on Monday. It is 40 metres wide.\n\nThe river rose by a metre in May.',
    );
    const index = createPassageIndex();
    index.put(article, reading);
    const rank = rankCorpus(
      tablePassages(article, reading).map(({ span }, number) => ({
        id: String(number),
        docId: article.id,
        title: titleOf(article, reading),
        text: article.text.slice(span.start, span.end),
      })),
    );
    for (const question of ['How wide is the weir?', 'When did the river rise?', 'What did Macron say?']) {
      const answer = index.ask(question);
      expect(answer.outcome !== 'unaskable' && answer.confidence).toBe(rank(question).confidence);
    }
  });

  it('is a probability', () => {
    for (const question of ['What did Putin say?', 'Almaty', 'qqqq', 'Who won the cup in Madrid?']) {
      const answer = sample.ask(question);
      const confidence = answer.outcome === 'unaskable' ? 0 : answer.confidence;
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
