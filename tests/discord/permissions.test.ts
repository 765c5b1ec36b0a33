// Whose library, and who may look after it.
import { describe, expect, it } from 'vitest';
import { type Actor, libraryOf, personOf } from '../../src/discord/permissions.ts';

const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;
const SEND_MESSAGES = 1n << 11n;

const actor = (about: Partial<Actor>): Actor => ({
  userId: '7',
  guildId: '5',
  botIsMember: true,
  permissions: SEND_MESSAGES,
  roles: [],
  ...about,
});

describe('the library', () => {
  it('is the server’s where the bot is a member, else the person’s own', () => {
    expect(libraryOf(actor({}))).toBe('guild:5');
    expect(libraryOf(actor({ botIsMember: false }))).toBe('user:7');
    expect(libraryOf(actor({ guildId: null }))).toBe('user:7');
  });
});

describe('curating', () => {
  it.each<[string, Partial<Actor>, string | null, boolean]>([
    ['nobody by default', {}, null, false],
    ['who may manage the server', { permissions: MANAGE_GUILD | SEND_MESSAGES }, null, true],
    ['an administrator', { permissions: ADMINISTRATOR }, null, true],
    ['who has the chosen role', { roles: ['9'] }, '9', true],
    ['nobody by another role', { roles: ['8'] }, '9', false],
    ['nobody whose rights are not known', { permissions: null }, null, false],
    ['oneself, in one’s own library', { guildId: null, permissions: null }, null, true],
    ['oneself, in a server where the bot is no member', { botIsMember: false }, null, true],
  ])('is open to %s', (_, about, role, may) => {
    expect(personOf(actor(about), role).mayCurate).toBe(may);
  });
});
