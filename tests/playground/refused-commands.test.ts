// Application commands that Discord would refuse to register.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/index.ts';
import { codesIn, opened, putCommands } from './stage.ts';

let discord: Playground;

beforeEach(async () => {
  discord = await opened();
});

const long = (length: number): string => 'x'.repeat(length);

describe('commands are refused', () => {
  const option = (more: object = {}) => ({ type: 3, name: 'what', description: 'What', ...more });
  const command = (more: object = {}) => ({ name: 'ask', description: 'Ask', ...more });
  const refused: [string, object[], string][] = [
    ['with a capital in the name', [command({ name: 'Ask' })], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['with a blank in the name', [command({ name: 'ask me' })], 'APPLICATION_COMMAND_INVALID_NAME'],
    [
      'with a blank in a localised name',
      [command({ name_localizations: { de: 'frag mich' } })],
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'with a capital in an option’s localised name',
      [command({ options: [option({ name_localizations: { ru: 'Что' } })] })],
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'with a language that Discord does not have',
      [command({ name_localizations: { kk: 'сұра' } })],
      'ENUM_TYPE_COERCE',
    ],
    [
      'with a required option after an optional one',
      [command({ options: [option(), option({ name: 'who', required: true })] })],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with 26 options',
      [command({ options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) })],
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with two options of one name',
      [command({ options: [option(), option()] })],
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'with 26 choices',
      [
        command({
          options: [
            option({
              choices: Array.from({ length: 26 }, (_, index) => ({ name: `c${index}`, value: `${index}` })),
            }),
          ],
        }),
      ],
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with choices beside autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE',
    ],
    [
      'with over 8,000 characters in all',
      [
        command({
          options: Array.from({ length: 20 }, (_, index) =>
            option({
              name: `o${index}`,
              choices: Array.from({ length: 25 }, (__, choice) => ({
                name: `choice ${choice}`,
                value: long(20),
              })),
            }),
          ),
        }),
      ],
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['without a description', [command({ description: '' })], 'BASE_TYPE_REQUIRED'],
    ['with a description over 100', [command({ description: long(101) })], 'BASE_TYPE_BAD_LENGTH'],
    [
      'with subcommands beside options',
      [command({ options: [{ type: 1, name: 'add', description: 'Add' }, option()] })],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['of one name', [command(), command()], 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'with a described menu',
      [{ type: 3, name: 'Who said this?', description: 'Who' }],
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
    ],
    [
      'with 16 menus of a kind',
      Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `Menu ${index}` })),
      'APPLICATION_COMMANDS_MAX',
    ],
  ];

  test.each(refused)('%s', async (_name, commands, code) => {
    const answer = await putCommands(discord, commands);
    expect([answer.status, answer.body.code]).toEqual([400, 50035]);
    expect(codesIn(answer.body.errors)).toContain(code);
    expect(discord.world.commands.size).toBe(0);
  });

  test('but a menu may have blanks and capitals, and a name may be of any script', async () => {
    const menu = { type: 3, name: 'Who said this?' };
    const localized = command({ name_localizations: { ru: 'спросить' }, default_member_permissions: '32' });
    expect(await putCommands(discord, [menu, localized])).toMatchObject({ status: 200 });
  });
});
