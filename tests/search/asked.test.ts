// What of a message is the quotation: marks first, chat and questions around it cut away.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { askedIn } from '../../src/search/who/asked.ts';

const stretches = (message: string) => askedIn(message).map(({ span }) => textAt(message, span));
const first = (message: string) => stretches(message)[0];

describe('what a message asks about', () => {
  it.each([
    ['the message itself', 'The tide waits for no mayor', 'The tide waits for no mayor'],
    [
      'what stands in marks',
      'lol “the tide waits for no mayor” 😂 who said that',
      'the tide waits for no mayor',
    ],
    [
      'what stands in guillemets',
      '«the tide waits for no mayor», whose words are these?',
      'the tide waits for no mayor',
    ],
    ['what stands in low marks', 'Was it „the tide waits for no mayor“?', 'the tide waits for no mayor'],
    ['what follows the question', 'who said the tide waits for no mayor', 'the tide waits for no mayor'],
    [
      'what follows a longer question',
      'who was it that said: the tide waits for no mayor',
      'the tide waits for no mayor',
    ],
    [
      'what stands before the question',
      'the tide waits for no mayor - who said that?',
      'the tide waits for no mayor',
    ],
    [
      'what stands between laughter',
      'haha omg the tide waits for no mayor lmao',
      'the tide waits for no mayor',
    ],
    [
      'the longest of several marks',
      '"mayor" or "the tide waits for no mayor"',
      'the tide waits for no mayor',
    ],
  ])('is %s', (_, message, asked) => {
    expect(first(message)).toBe(asked);
  });

  it('may be one sentence of several', () => {
    const message = 'We met at the pier. The tide waits for no mayor! What a speech';
    expect(stretches(message)).toContain('The tide waits for no mayor');
  });

  it('may be what somebody is said to have said', () => {
    expect(first('when did Ana Lund say the tide waits for no mayor?')).toMatch(/^the tide waits/u);
    expect(stretches('Ana Lund once said that the tide waits for no mayor')).toContain(
      'the tide waits for no mayor',
    );
  });

  it('may be what follows a speech verb in any of its sentences', () => {
    const asked = 'the tide waits for no mayor';
    for (const message of [
      `Remember the speech? The captain said something like ${asked}. Lol.`,
      `ok so first she says ${asked} and laughs`,
      `Can anyone tell me who said that ${asked}`,
      `does anybody remember who came up with ${asked}`,
      `And then he was like: ${asked}!!!`,
    ])
      expect(stretches(message).some((each) => each.startsWith(asked))).toBe(true);
  });

  it('keeps an apostrophe that is no mark', () => {
    expect(first("it's the mayor's tide, isn't it")).toBe("it's the mayor's tide, isn't it");
  });

  it('is nothing where there is no word', () => {
    for (const message of ['', '   ', '😂😂', '“”', '- ?!']) expect(stretches(message)).toEqual([]);
  });
});
