// Two hundred conversations with hostile articles, names and questions: Discord takes every word, everybody gets an answer.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTIONS, COMMANDS } from '../../commands/index.ts';
import { shownText } from '../../src/playground/index.ts';
import { conversation, played } from './conversation.ts';
import { stage } from './setting.ts';

const CONVERSATIONS = 200;
/** How many are held at the same time. */
const AT_ONCE = 8;
/** Always the same conversations, so that a failure can be looked at; another number gives others. */
const SEED = Number(process.env.CONVERSATIONS_SEED ?? 1);

it('holds 200 hostile conversations without one refused body or failure', { timeout: 120_000 }, async () => {
  const { discord, bot, log } = await stage(COMMANDS, ACTIONS);
  const { counts } = await bot({ asksPerMinute: 1_000_000 });
  const conversations = fc.sample(conversation, { numRuns: CONVERSATIONS, seed: SEED });
  const rest = conversations.entries();
  const hold = async (): Promise<void> => {
    for (const [number, one] of rest) {
      const guild = discord.guild({ name: `Server ${number}` });
      const curator = guild.member({ permissions: ['ManageGuild'] });
      const people = [
        curator,
        guild.member({ locale: 'de' }),
        guild.member({ permissions: ['ManageGuild'] }),
      ];
      const messages = await played(one, discord, guild, people).catch((error: unknown) => {
        throw new Error(`Conversation ${number}: ${JSON.stringify(one)}`, { cause: error });
      });
      for (const message of messages) if (!message.deleted) expect(shownText(message).trim()).not.toBe('');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hold));
  expect(discord.rejected).toEqual([]);
  expect(
    counts.failed,
    log
      .filter((line) => line.includes('"level":50'))
      .slice(0, 3)
      .join(''),
  ).toBe(0);
});
