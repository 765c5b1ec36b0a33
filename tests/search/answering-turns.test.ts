// In an interview the answer is shown, not the question that somebody put in nearly the same words.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { caseArticles } from './case-articles.ts';

const index = createPassageIndex();
const texts = new Map<string, string>();
for (const { article, reading } of caseArticles()) {
  index.put(article, reading);
  texts.set(article.id, article.text);
}

function first(question: string, speaker?: string) {
  const [hit] = index.rank(question, speaker === undefined ? {} : { speaker });
  return {
    words: hit === undefined ? '' : textAt(texts.get(hit.articleId)!, hit.passage),
    speaker: hit?.answeredBy?.speaker?.name,
  };
}

describe('a question that somebody put in an interview', () => {
  it.each([
    ['What stops a clock?', 'Pigeons', 'Anneke Visser'],
    ['Does she own a watch?', 'I own eleven', 'Anneke Visser'],
    ['How many times has he crossed?', 'sixty thousand', 'Anselm Brody'],
    ['When did the commissioner first see the letter?', 'the ninth of May', 'Aldo Ferri'],
  ])('is answered by the turn that follows it: %s', (question, words, speaker) => {
    expect(first(question)).toEqual({ words: expect.stringContaining(words), speaker });
  });

  it('is shown itself where whoever put it is asked about', () => {
    expect(first('What did Daniel Brandt ask about a watch?').words).toContain('Do you own a watch?');
    expect(first('Who asked whether passengers talk?').words).toContain('Do passengers talk to you?');
    expect(first('the letter', 'Joan Whitlock').words).toContain('When did you first see the letter?');
  });
});
