// Commands as Discord lists them, and forms as options: one source for both.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, type HandedFile } from '../../commands/command.ts';
import { COMMANDS as REAL_COMMANDS } from '../../commands/index.ts';
import { MENUS } from '../../commands/menus.ts';
import { listedCommands } from '../../src/discord/listed.ts';
import { fieldsOf, slashCommands } from '../../src/discord/slash.ts';
import { en } from '../../src/lang/en/index.ts';
import { checkCommands } from '../../src/playground/validate/command.ts';
import { COMMANDS } from './small-commands.ts';

const everything = z.object({
  maybe: z.string().max(40).optional(),
  text: z.string().trim().min(2).max(300),
  count: z.number().int().min(1).max(5).default(3),
  share: z.number().min(0).max(1).optional(),
  yes: z.boolean().optional(),
  way: z.enum(['up', 'down']).optional(),
  file: z
    .custom<HandedFile>()
    .optional()
    .meta({ field: { file: true } }),
  who: z
    .string()
    .optional()
    .meta({ field: { autocomplete: 'speaker' } }),
});

describe('the fields of a form', () => {
  it('are read off its zod types, the required ones first', () => {
    expect(fieldsOf(everything).map(({ name, type, required }) => [name, type, required])).toEqual([
      ['text', 'text', true],
      ['maybe', 'text', false],
      ['count', 'whole', false],
      ['share', 'number', false],
      ['yes', 'truth', false],
      ['way', 'choice', false],
      ['file', 'file', false],
      ['who', 'text', false],
    ]);
  });

  it('bring their bounds and choices along', () => {
    const fields = new Map(fieldsOf(everything).map((field) => [field.name, field]));
    expect(fields.get('text')).toMatchObject({ least: 2, most: 300 });
    expect(fields.get('count')).toMatchObject({ least: 1, most: 5 });
    expect(fields.get('way')?.choices).toEqual(['up', 'down']);
    expect(fields.get('who')?.field.autocomplete).toBe('speaker');
  });
});

describe('commands as Discord lists them', () => {
  const all = command({
    name: 'everything',
    form: everything,
    plainOption: 'text',
    needs: 'nothing',
    audience: 'asker',
    window: null,
    run: async () => {
      throw new Error('never run');
    },
  });

  it('are such as Discord takes', () => {
    expect(() =>
      checkCommands(JSON.parse(JSON.stringify(slashCommands([...COMMANDS, all], en)))),
    ).not.toThrow();
  });

  it('are such as Discord takes in every language, menus of messages too', () => {
    const listed = listedCommands({ commands: REAL_COMMANDS, menus: MENUS });
    expect(() => checkCommands(JSON.parse(JSON.stringify(listed)))).not.toThrow();
  });

  it('gather subcommands under one name', () => {
    const article = slashCommands(COMMANDS, en).find(({ name }) => name === 'article');
    expect(article?.options?.map(({ name }) => name)).toEqual(['add', 'list']);
  });

  it('work in servers, in direct messages, and wherever a person brought the bot', () => {
    for (const listed of slashCommands(COMMANDS, en)) {
      expect(listed.integration_types).toEqual([0, 1]);
      expect(listed.contexts).toEqual([0, 1, 2]);
    }
  });
});
