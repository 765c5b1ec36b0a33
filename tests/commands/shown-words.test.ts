// The limit on how many words of one article a reply shows.
import { describe, expect, it } from 'vitest';
import { withinWords } from '../../commands/shown-words.ts';
import { partOf, setting } from './setting.ts';

const { run } = await setting();
const reply = await run('ask', { question: 'Will the piers last another winter?' });
const whole = partOf(reply, 'passage').passage.text;

describe('the words of one article that a reply shows', () => {
  it('are all there where they are within the limit', () => {
    expect(withinWords(reply, 1_000)).toBe(reply);
  });

  it('end with a whole sentence and […] where they are not', () => {
    const { text } = partOf(withinWords(reply, 20), 'passage').passage;
    expect(text.endsWith(' […]')).toBe(true);
    expect(whole.startsWith(text.slice(0, -4))).toBe(true);
    expect(text).toMatch(/[.!?]["”]? \[…\]$/u);
  });

  it('end with a word where not even a sentence fits', () => {
    expect(partOf(withinWords(reply, 3), 'passage').passage.text).toBe('"We looked at […]');
  });

  it('are counted over all parts of a reply', () => {
    const twice = { ...reply, parts: [...reply.parts, ...reply.parts] };
    const words = whole.split(/\s+/u).length;
    expect(withinWords(twice, words).parts.length).toBeLessThan(twice.parts.length);
  });
});
