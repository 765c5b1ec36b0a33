// Messages that Discord would refuse: each of its limits, by hand and by its own description.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person, PlayGuild, Playground } from '../../src/playground/index.ts';
import { call, codesIn, opened } from './stage.ts';

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
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 2, label: 'More', custom_id: 'more', ...more });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 'who',
  options: [{ label: 'Ann', value: 'ann' }],
  ...more,
});
const long = (length: number): string => 'x'.repeat(length);

describe('a message is refused', () => {
  const refused: [string, object, string][] = [
    [
      'with over 4,000 characters in all its texts',
      { flags: V2, components: [text(long(2_001)), text(long(2_000))] },
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'with over 40 components, nested ones counted',
      {
        flags: V2,
        components: [
          { type: 17, components: Array.from({ length: 30 }, () => text('a')) },
          ...Array.from({ length: 10 }, () => text('b')),
        ],
      },
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'with content beside components V2',
      { flags: V2, content: 'Hello', components: [text('a')] },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'with embeds beside components V2',
      { flags: V2, embeds: [{ title: 'a' }], components: [text('a')] },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['with V2 components without the flag', { components: [text('a')] }, 'UNION_TYPE_CHOICES'],
    [
      'with over 6,000 characters in its embeds',
      { embeds: [{ description: long(4_000) }, { description: long(2_001) }] },
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['with content over 2,000', { content: long(2_001) }, 'BASE_TYPE_MAX_LENGTH'],
    ['with an embed title over 256', { embeds: [{ title: long(257) }] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'with a doubled custom id',
      { content: 'a', components: [row(button(), button())] },
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with a doubled component id',
      {
        flags: V2,
        components: [
          { ...text('a'), id: 7 },
          { ...text('b'), id: 7 },
        ],
      },
      'COMPONENT_ID_DUPLICATED',
    ],
    [
      'with a button without a custom id',
      { content: 'a', components: [row(button({ custom_id: undefined }))] },
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'with a button without words on it',
      { content: 'a', components: [row(button({ label: '' }))] },
      'BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      'with a link button without a link',
      { content: 'a', components: [row(button({ style: 5, custom_id: undefined }))] },
      'BUTTON_COMPONENT_URL_REQUIRED',
    ],
    [
      'with a link button that has a custom id',
      { content: 'a', components: [row(button({ style: 5, url: 'https://example.org' }))] },
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'with a link over 512',
      {
        content: 'a',
        components: [
          row(button({ style: 5, custom_id: undefined, url: `https://example.org/${long(500)}` })),
        ],
      },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a link that is none',
      { content: 'a', components: [row(button({ style: 5, custom_id: undefined, url: 'example' }))] },
      'URL_TYPE_INVALID_URL',
    ],
    [
      'with a link of another scheme',
      {
        content: 'a',
        components: [row(button({ style: 5, custom_id: undefined, url: 'file:///etc/hosts' }))],
      },
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'with a label over 80',
      { content: 'a', components: [row(button({ label: long(81) }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a custom id over 100',
      { content: 'a', components: [row(button({ custom_id: long(101) }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with six buttons in a row',
      {
        content: 'a',
        components: [row(...Array.from({ length: 6 }, (_, index) => button({ custom_id: `${index}` })))],
      },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['with an empty row', { content: 'a', components: [row()] }, 'BASE_TYPE_REQUIRED'],
    [
      'with a select beside a button',
      { content: 'a', components: [row(button(), select())] },
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with six rows',
      {
        content: 'a',
        components: Array.from({ length: 6 }, (_, index) => row(button({ custom_id: `${index}` }))),
      },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with 26 options in a select',
      {
        content: 'a',
        components: [
          row(
            select({
              options: Array.from({ length: 26 }, (_, index) => ({ label: 'a', value: `${index}` })),
            }),
          ),
        ],
      },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a select without options',
      { content: 'a', components: [row(select({ options: [] }))] },
      'BASE_TYPE_REQUIRED',
    ],
    [
      'with two options of one value',
      {
        content: 'a',
        components: [
          row(
            select({
              options: [
                { label: 'a', value: 'a' },
                { label: 'b', value: 'a' },
              ],
            }),
          ),
        ],
      },
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'with an option label over 100',
      { content: 'a', components: [row(select({ options: [{ label: long(101), value: 'a' }] }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a placeholder over 150',
      { content: 'a', components: [row(select({ placeholder: long(151) }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with more values to choose than options',
      { content: 'a', components: [row(select({ max_values: 2 }))] },
      'NUMBER_TYPE_MAX',
    ],
    [
      'with `parse` beside `users`',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['with an empty text', { flags: V2, components: [text('')] }, 'BASE_TYPE_REQUIRED'],
    ['with a text of blanks', { flags: V2, components: [text(' \n')] }, 'BASE_TYPE_REQUIRED'],
    [
      'with a section without an accessory',
      { flags: V2, components: [{ type: 9, components: [text('a')] }] },
      'BASE_TYPE_REQUIRED',
    ],
    [
      'with a file component without its file',
      { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['with an unknown component', { flags: V2, components: [{ type: 99 }] }, 'UNION_TYPE_CHOICES'],
    [
      'with the flag of an ephemeral answer in a channel',
      { content: 'a', flags: EPHEMERAL },
      'MESSAGE_FLAGS_INVALID',
    ],
    [
      'as a reply to nothing',
      { content: 'a', message_reference: { message_id: '1' } },
      'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
    ],
  ];

  test.each(refused)('%s', async (_name, body, code) => {
    const answer = await call(discord, 'POST', `/channels/${guild.general.id}/messages`, body);
    expect([answer.status, answer.body.code]).toEqual([400, 50035]);
    expect(codesIn(answer.body.errors)).toContain(code);
    expect(discord.rejected).toHaveLength(1);
    expect(ann.sees(guild.general)).toEqual([]);
  });

  test('with nothing in it', async () => {
    const answer = await call(discord, 'POST', `/channels/${guild.general.id}/messages`, { content: ' ' });
    expect(answer.body).toMatchObject({ code: 50006 });
  });

  test('with half of a character', async () => {
    const body = { content: 'a\ud83d' };
    const answer = await call(discord, 'POST', `/channels/${guild.general.id}/messages`, body);
    expect(answer.body).toMatchObject({ code: 50109 });
    expect(discord.rejected).toHaveLength(1);
  });

  test('with the place of each fault', async () => {
    const container = { type: 17, components: [text('a'), row(button({ label: long(81) }))] };
    const body = { flags: V2, components: [container] };
    const answer = await call(discord, 'POST', `/channels/${guild.general.id}/messages`, body);
    const fault = { code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 80 or fewer in length.' };
    const errors = {
      components: { 0: { components: { 1: { components: { 0: { label: { _errors: [fault] } } } } } } },
    };
    expect(answer.body).toEqual({ code: 50035, message: 'Invalid Form Body', errors });
  });
});

describe('a message is taken', () => {
  const taken: [string, object][] = [
    ['with exactly 4,000 characters of text', { flags: V2, components: [text(long(4_000))] }],
    ['with exactly 40 components', { flags: V2, components: Array.from({ length: 40 }, () => text('a')) }],
    [
      'with a section and its button',
      { flags: V2, components: [{ type: 9, components: [text('a')], accessory: button() }] },
    ],
    [
      'with a link button',
      {
        content: 'a',
        components: [row(button({ style: 5, custom_id: undefined, url: 'https://example.org/#:~:text=a' }))],
      },
    ],
    ['with mentions switched off', { content: '<@1>', allowed_mentions: { parse: [] } }],
  ];

  test.each(taken)('%s', async (_name, body) => {
    const answer = await call(discord, 'POST', `/channels/${guild.general.id}/messages`, body);
    expect(answer).toMatchObject({ status: 200 });
    expect(discord.rejected).toEqual([]);
  });
});

test('strict, a message must switch mentions off', async () => {
  const strict = await opened({ strict: true });
  const path = `/channels/${strict.guild().general.id}/messages`;
  const loud = await call(strict, 'POST', path, { content: 'a' });
  expect(codesIn(loud.body.errors)).toEqual(['STRICT_ALLOWED_MENTIONS']);
  const quiet = await call(strict, 'POST', path, { content: 'a', allowed_mentions: { parse: [] } });
  expect(quiet.status).toBe(200);
});
