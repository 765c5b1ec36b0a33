// What somebody means who goes on asking.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Before, followUpOf } from '../../../src/core/question/follow-up.ts';

const before: Before = {
  question: 'What did Mayor Ortiz say about the harbour?',
  found: 3,
  at: 0,
  speaker: 'Ana Ortiz',
};
const speakers = new Set(['Lind', 'Bo Lind', 'Ortiz']);
const read = (words: string, given: Partial<Before> = {}) =>
  followUpOf(words, { ...before, ...given }, (name) => speakers.has(name));
const question = (words: string, given: Partial<Before> = {}): string | null => {
  const followUp = read(words, given);
  return followUp.meant === 'question' ? followUp.question : null;
};

describe('another of the passages', () => {
  it.each([
    ['more', 1],
    ['show me more', 1],
    ['Anything else?', 1],
    ['next one please', 1],
    ['the second one', 1],
    ['number 3', 2],
    ['the last', 2],
    ['back', -1],
    ['again', 0],
    ['Zeig mir mehr', 1],
    ['der zweite, bitte', 1],
    ['más', 1],
    ['le troisième', 2],
    ['покажи ещё', 1],
    ['келесі', 1],
    ['Précédent', -1],
  ])('is meant by %j', (words, at) => {
    expect(read(words)).toEqual({ meant: 'passage', at });
  });

  it('is not meant where nothing was found', () => {
    expect(read('more', { found: 0 }).meant).toBe('question');
  });

  it('is shown in its context on request', () => {
    expect(read('show me the context')).toEqual({ meant: 'context' });
  });
});

describe('the speaker', () => {
  it.each(['who said that?', 'Who said it?', 'and who says so?'])('is asked for by %j', (words) => {
    expect(read(words)).toEqual({ meant: 'speaker' });
  });

  it('is not when something of its own was said', () => {
    expect(read('Who said the harbour would close?').meant).toBe('question');
  });
});

describe('a question word alone', () => {
  it.each([
    ['why?', 'What did Mayor Ortiz say about the harbour?', 'Why did Mayor Ortiz say about the harbour?'],
    ['when was that?', 'Who asked for watchmen?', 'When was it that somebody asked for watchmen?'],
    ['and where?', 'How many ships were turned away?', 'Where were ships turned away?'],
    ['how many?', 'Which ships were turned away?', 'How many were ships turned away?'],
    ['why?', 'ships in spring', 'Why: ships in spring?'],
  ])('%j after %j asks %j', (words, asked, meant) => {
    expect(read(words, { question: asked })).toEqual({
      meant: 'question',
      question: meant,
      filled: true,
      near: true,
    });
  });
});

describe('another subject', () => {
  it.each([
    ['and Lind?', 'What did Lind say about the harbour?'],
    ['what about Bo Lind?', 'What did Bo Lind say about the harbour?'],
    ['and what did Lind say?', 'What did Lind say about the harbour?'],
    ['what about the ferry?', 'What did Mayor Ortiz say about the ferry?'],
    ['And the night boats?', 'What did Mayor Ortiz say about the night boats?'],
  ])('%j asks %j', (words, meant) => {
    expect(question(words)).toBe(meant);
  });

  it('takes the place of the name in a question that asked for no words', () => {
    expect(question('and Lind?', { question: 'Where does Ortiz work?', speaker: null })).toBe(
      'Where does Lind work?',
    );
  });
});

describe('pronouns', () => {
  it('stand for whoever spoke last', () => {
    expect(question('what did she say about the ferry?')).toBe('what did Ana Ortiz say about the ferry?');
    expect(question('what is his plan?', { speaker: 'Bo Lind' })).toBe('what is Bo Lind’s plan?');
  });

  it('stay where nobody spoke', () => {
    expect(question('where does he live now?', { speaker: null })).toBe('where does he live now?');
  });

  it('stand for what was asked before', () => {
    expect(question('how did that happen?', { question: 'Who closed the bridge?' })).toBe(
      'How was it that somebody closed the bridge?',
    );
  });
});

describe('a question of its own', () => {
  it.each([
    'How long will the bridge be closed?',
    'What did Lind say about fish?',
    'What did Lind say?',
    'ferry timetable',
  ])('%j stays as it is', (words) => {
    expect(read(words)).toEqual({ meant: 'question', question: words, filled: false, near: false });
  });

  it('is always read somehow, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (words, asked) => {
        expect(read(words, { question: asked }).meant).toBeDefined();
      }),
    );
  });
});
