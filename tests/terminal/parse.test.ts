// How a typed line is taken apart.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '../../commands/command.ts';
import { sentence } from '../../commands/reply.ts';
import { phrase } from '../../src/lang/phrase.ts';
import { completionsOf } from '../../src/terminal/complete.ts';
import { typedLine } from '../../src/terminal/parse.ts';

const named = (name: string, plainOption: string | null, form: z.ZodObject) =>
  command({
    name,
    form,
    plainOption,
    needs: 'nothing',
    audience: 'room',
    window: null,
    run: async () => sentence(phrase`done`),
  });

const ask = named(
  'ask',
  'question',
  z.object({
    question: z.string(),
    speaker: z
      .string()
      .meta({ field: { autocomplete: 'speaker' } })
      .optional(),
  }),
);
const list = named('article list', null, z.object({}));
const show = named('article show', 'article', z.object({ article: z.string() }));
const COMMANDS = [ask, list, show];

const taken = (line: string) => {
  const typed = typedLine(line, COMMANDS, ask);
  return typed.typed === 'command' ? [typed.command.name, Object.fromEntries(typed.options)] : typed;
};

describe('a typed line', () => {
  it('is a question where it begins with no slash', () => {
    expect(taken('Who asked for troops?')).toEqual(['ask', { question: 'Who asked for troops?' }]);
  });

  it('gives the words after a command to its plain option', () => {
    expect(taken('/ask What did Blinken say?')).toEqual(['ask', { question: 'What did Blinken say?' }]);
  });

  it('takes an option by its name and a colon, up to the next option', () => {
    expect(taken('/ask about the troops speaker: Vladimir Putin')).toEqual([
      'ask',
      { question: 'about the troops', speaker: 'Vladimir Putin' },
    ]);
  });

  it('leaves a colon alone where no option has that name', () => {
    expect(taken('/ask what does "Maidan: a tactic" mean?')).toEqual([
      'ask',
      { question: 'what does "Maidan: a tactic" mean?' },
    ]);
  });

  it('finds a command of two words', () => {
    expect(taken('/article  show Troops in Almaty')).toEqual([
      'article show',
      { article: 'Troops in Almaty' },
    ]);
    expect(taken('/ARTICLE LIST')).toEqual(['article list', {}]);
  });

  it('says which command there is not', () => {
    expect(taken('/artcle list')).toEqual({ typed: 'unknown', name: '/artcle' });
  });

  it('may be nothing, or the wish to leave', () => {
    expect(taken('   ')).toEqual({ typed: 'nothing' });
    expect(taken('/exit')).toEqual({ typed: 'leave' });
  });
});

describe('the tab key', () => {
  const names = { speaker: () => ['Antony Blinken', 'Vladimir Putin'], article: () => ['Troops in Almaty'] };

  it('offers the commands', () => {
    expect(completionsOf('/a', COMMANDS, names)[0]).toEqual(['/ask ', '/article list ', '/article show ']);
    expect(completionsOf('/article s', COMMANDS, names)[0]).toEqual(['/article show ']);
  });

  it('offers speakers where a speaker is being typed, by any part of the name', () => {
    expect(completionsOf('/ask about troops speaker:bli', COMMANDS, names)).toEqual([
      ['Antony Blinken'],
      'bli',
    ]);
  });

  it('offers nothing within a question', () => {
    expect(completionsOf('Who asked', COMMANDS, names)[0]).toEqual([]);
  });
});
