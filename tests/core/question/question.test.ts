// What a question wants to know.
import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../src/core/question/question.ts';
import { textAt } from '../../../src/core/span.ts';

describe('a question', () => {
  it.each([
    ['What share of the costs is paid?', 'share'],
    ['How deep is the harbour?', 'size'],
    ['How often did it flood?', 'times'],
    ['How many times did it flood?', 'times'],
    ['How many flats will be built?', null],
    ['How long did it last?', null],
  ])('%s wants a number that says %s', (text, measure) => {
    expect(questionOf(text).measure).toBe(measure);
  });

  it.each([
    ['What did the mayor say about the bridge?', 'mayor'],
    ['What did they and the mayor talk about?', 'mayor'],
    ['How many times have the fund and the company talked?', null],
  ])('%s asks for the words of %j', (text, named) => {
    const { saidBy } = questionOf(text);
    expect(saidBy === null ? null : textAt(text, saidBy)).toBe(named);
  });
});
