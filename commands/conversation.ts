// Plain words said to the bot: a question, or what follows from the one before. It says what it took them to mean.
import { type FollowUp, followUpOf } from '../src/core/question/follow-up.ts';
import { ask } from './ask.ts';
import type { Context } from './command.ts';
import { help } from './help.ts';
import { inContext, pageOfPassages } from './passages.ts';
import { type FoundPassages, type Reply, sentence } from './reply.ts';
import { shownPassage } from './shown.ts';

/** What somebody was just shown somewhere. Kept in memory for some minutes, never stored. */
export type Memory = { readonly question: string; readonly shown: FoundPassages | null };

export type Said = { readonly reply: Reply; readonly memory: Memory | null };

/** Longer messages are read as far as this. */
const LONGEST = 1_000;

/** Answers `words`, going on from what is remembered; and what to remember from now on. */
export async function converse(words: string, memory: Memory | null, context: Context): Promise<Said> {
  const given = words.trim().slice(0, LONGEST);
  if (given === '' || /^help\W*$/iu.test(given)) return { reply: await help.run({}, context), memory };
  const followUp = await meaningOf(given, memory, context);
  if (memory?.shown != null) {
    const { shown, question } = memory;
    if (followUp.meant === 'passage') return turned(followUp.at, { question, shown }, context);
    if (followUp.meant === 'speaker') return turned(shown.at, { question, shown }, context);
    if (followUp.meant === 'context') return { reply: await around(shown, context), memory };
  }
  if (followUp.meant !== 'question') return asked(given, false, null, context);
  const article = followUp.near ? (current(memory)?.articleId ?? null) : null;
  const said = await asked(followUp.question, followUp.filled, article, context);
  // What it was taken for may lead nowhere, while the words as they stand do not.
  if (said.reply.found || !followUp.filled) return said;
  const plain = await asked(given, false, null, context);
  return plain.reply.found ? plain : said;
}

async function meaningOf(given: string, memory: Memory | null, context: Context): Promise<FollowUp> {
  if (memory === null) return { meant: 'question', question: given, filled: false, near: false };
  const passage = current(memory);
  const shown = passage === null ? null : await shownPassage(passage, context.library);
  const before = {
    question: memory.question,
    found: memory.shown?.passages.length ?? 0,
    at: memory.shown?.at ?? 0,
    speaker:
      shown?.answeredBy?.speaker ??
      shown?.quotations.find(({ speaker }) => speaker !== null)?.speaker ??
      null,
  };
  return followUpOf(given, before, (name) => context.library.findSpeakers(name).length > 0);
}

function current(memory: Memory | null) {
  return memory?.shown?.passages[memory.shown.at] ?? null;
}

/** Another of the passages that were found; or that there is none. */
async function turned(
  at: number,
  { question, shown }: Memory & { shown: FoundPassages },
  context: Context,
): Promise<Said> {
  const { conversation } = context.say;
  const found = shown.passages.length;
  if (at < 0 || at >= found) {
    return { reply: sentence(conversation.noMore(found), { audience: 'room' }), memory: { question, shown } };
  }
  const next = { passages: [...shown.passages], at, together: shown.together };
  return { reply: await pageOfPassages(next, context), memory: { question, shown: next } };
}

async function around(shown: FoundPassages, context: Context): Promise<Reply> {
  const { articleId, revision, passage, highlights } = shown.passages[shown.at]!;
  const reply = await inContext.run({ articleId, revision, passage, marks: highlights }, context, {});
  return { ...reply, audience: 'room' };
}

/** Asks as /ask does; near an article first, where one is given, then everywhere. */
async function asked(
  question: string,
  filled: boolean,
  article: string | null,
  context: Context,
): Promise<Said> {
  const near = article === null ? null : await ask.run({ question, article }, context);
  const reply = near?.found ? near : await ask.run({ question }, context);
  const { takenAs } = context.say.conversation;
  const told: Reply = filled
    ? { ...reply, parts: [{ part: 'note', words: takenAs(question), quiet: true }, ...reply.parts] }
    : reply;
  return { reply: told, memory: { question, shown: reply.shows ?? null } };
}
