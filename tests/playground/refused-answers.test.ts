// Edits, first answers, forms and choices that Discord would refuse.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Form, Interaction, Person, PlayGuild, Playground } from '../../src/playground/index.ts';
import { ASK, call, callbackOf, codesIn, opened, putCommands } from './stage.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

let discord: Playground;
let guild: PlayGuild;
let ann: Person;

beforeEach(async () => {
  discord = await opened();
  guild = discord.guild();
  ann = guild.member();
});

const text = (content: string) => ({ type: 10, content });
const long = (length: number): string => 'x'.repeat(length);

async function ask(): Promise<Interaction> {
  await putCommands(discord, [ASK]);
  return ann.slash(guild.general, 'ask', { question: 'Who?' });
}

describe('an edit', () => {
  const shown = async (body: object): Promise<string> => {
    const answer = await call(discord, 'POST', `/channels/${guild.general.id}/messages`, body);
    return `/channels/${guild.general.id}/messages/${answer.body.id}`;
  };

  test('cannot take the V2 flag back', async () => {
    const path = await shown({ flags: V2, components: [text('a')] });
    const answer = await call(discord, 'PATCH', path, { flags: 0, content: 'b' });
    expect(codesIn(answer.body.errors)).toContain('MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG');
  });

  test('of a V2 message takes no content either', async () => {
    const path = await shown({ flags: V2, components: [text('a')] });
    const answer = await call(discord, 'PATCH', path, { content: 'b' });
    expect(codesIn(answer.body.errors)).toContain('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2');
  });

  test('to V2 must clear the content', async () => {
    const path = await shown({ content: 'a' });
    const kept = await call(discord, 'PATCH', path, { flags: V2, components: [text('b')] });
    expect(kept.status).toBe(400);
    const cleared = await call(discord, 'PATCH', path, { flags: V2, components: [text('b')], content: null });
    expect(cleared.status).toBe(200);
  });

  test('cannot make an answer private afterwards', async () => {
    const asked = await ask();
    await call(discord, 'POST', callbackOf(asked), { type: 5 });
    const path = `/webhooks/${discord.world.applicationId}/${asked.record.token}/messages/@original`;
    const answer = await call(discord, 'PATCH', path, { content: 'Psst.', flags: EPHEMERAL });
    expect(codesIn(answer.body.errors)).toContain('MESSAGE_FLAGS_INVALID');
    expect(asked.refusals).toHaveLength(1);
  });

  test('of another’s message is refused', async () => {
    const message = ann.says(guild.general, 'Mine.');
    const path = `/channels/${guild.general.id}/messages/${message.id}`;
    expect(await call(discord, 'PATCH', path, { content: 'Yours.' })).toMatchObject({ status: 403 });
    expect(discord.rejected).toEqual([]);
  });
});

describe('a first answer is refused', () => {
  const refused: [string, object, string][] = [
    [
      'with a deferral that says more than EPHEMERAL',
      { type: 5, data: { flags: EPHEMERAL | V2 } },
      'MESSAGE_FLAGS_INVALID',
    ],
    ['with a deferral that carries text', { type: 5, data: { content: 'Wait.' } }, 'DEFERRED_WITH_CONTENT'],
    ['with an update where there is no message', { type: 7, data: { content: 'a' } }, 'BASE_TYPE_CHOICES'],
    ['with choices to a command', { type: 8, data: { choices: [] } }, 'BASE_TYPE_CHOICES'],
    ['without anything to say', { type: 4 }, 'BASE_TYPE_REQUIRED'],
    ['with content over 2,000', { type: 4, data: { content: long(2_001) } }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'with over 40 components',
      {
        type: 4,
        data: {
          flags: V2,
          components: [{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }],
        },
      },
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
  ];

  test.each(refused)('%s', async (_name, body, code) => {
    const asked = await ask();
    const answer = await call(discord, 'POST', callbackOf(asked), body);
    expect(codesIn(answer.body.errors)).toContain(code);
    const again = await call(discord, 'POST', callbackOf(asked), { type: 4, data: { content: 'Sorry.' } });
    expect(again.status).toBe(204);
  });
});

describe('a form is refused', () => {
  const input = (more: object = {}) => ({ type: 4, custom_id: 'title', style: 1, ...more });
  const label = (component: object, more: object = {}) => ({ type: 18, label: 'Title', component, ...more });
  const form = (...components: object[]) => ({ custom_id: 'form', title: 'Paste', components });
  const refused: [string, object, string][] = [
    ['with a title over 45', { ...form(label(input())), title: long(46) }, 'BASE_TYPE_BAD_LENGTH'],
    ['without fields', form(), 'BASE_TYPE_REQUIRED'],
    [
      'with six fields',
      form(...Array.from({ length: 6 }, (_, index) => label(input({ custom_id: `${index}` })))),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['with a field without a label around it', form(input()), 'UNION_TYPE_CHOICES'],
    ['with a label over 45', form(label(input(), { label: long(46) })), 'BASE_TYPE_BAD_LENGTH'],
    ['with a description over 100', form(label(input(), { description: long(101) })), 'BASE_TYPE_BAD_LENGTH'],
    [
      'with a label within a label',
      form(label(input({ label: 'Title' }))),
      'COMPONENT_LABEL_TEXT_INPUT_LABEL_FORBIDDEN',
    ],
    ['with a placeholder over 100', form(label(input({ placeholder: long(101) }))), 'BASE_TYPE_BAD_LENGTH'],
    [
      'with a prefilled value longer than the field takes',
      form(label(input({ max_length: 3, value: 'four' }))),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with two fields of one custom id',
      form(label(input()), label(input())),
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['with over ten files', form(label({ type: 19, custom_id: 'files', max_values: 11 })), 'NUMBER_TYPE_MAX'],
  ];

  test.each(refused)('%s', async (_name, data, code) => {
    const asked = await ask();
    const answer = await call(discord, 'POST', callbackOf(asked), { type: 9, data });
    expect(codesIn(answer.body.errors)).toContain(code);
  });

  test('after an answer, and to a form', async () => {
    const asked = await ask();
    const data = form(label(input()));
    await call(discord, 'POST', callbackOf(asked), { type: 9, data });
    const late = await call(discord, 'POST', callbackOf(asked), { type: 9, data });
    expect(late.body.code).toBe(40060);
    const modal: Form = await asked.modal();
    const sent = ann.submit(modal, { Title: 'Rain' });
    const again = await call(discord, 'POST', callbackOf(sent), { type: 9, data });
    expect(codesIn(again.body.errors)).toContain('BASE_TYPE_CHOICES');
  });
});

describe('choices are refused', () => {
  const refused: [string, object[], string][] = [
    [
      'over 25',
      Array.from({ length: 26 }, (_, index) => ({ name: 'a', value: `${index}` })),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['with a name over 100', [{ name: long(101), value: 'a' }], 'BASE_TYPE_BAD_LENGTH'],
    ['without a name', [{ name: '', value: 'a' }], 'BASE_TYPE_REQUIRED'],
    ['with a number for a text option', [{ name: 'a', value: 1 }], 'BASE_TYPE_BAD_TYPE'],
  ];

  test.each(refused)('%s', async (_name, choices, code) => {
    const options = [{ ...ASK.options[0], autocomplete: true }];
    await putCommands(discord, [{ ...ASK, options }]);
    const typing = ann.typing(guild.general, 'ask', { question: 'Wh' }, 'question');
    const answer = await call(discord, 'POST', callbackOf(typing), { type: 8, data: { choices } });
    expect(answer.body.code).toBe(50035);
    expect(codesIn(answer.body.errors)).toContain(code);
  });
});
