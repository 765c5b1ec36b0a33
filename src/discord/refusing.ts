// What is said instead of doing something: who may not, where not, and what was typed given back.
import type { ActionHandler } from '../../commands/command.ts';
import { type Reply, sentence } from '../../commands/reply.ts';
import { typedWords } from './input.ts';
import type { Visit } from './visit.ts';

/** Why this may not be done here by this person; null where it may. */
export function refused(needs: ActionHandler['needs'], { person, rule, sayToAsker }: Visit): Reply | null {
  const { discord } = sayToAsker;
  if (needs === 'curating' && !person.mayCurate) return sentence(discord.mayNotCurate);
  if (rule === 'silent' && !person.mayCurate) return sentence(discord.silent);
  return null;
}

/** The reply with what somebody typed below it, so that they need not write it again. */
export function givenBack(reply: Reply, input: Readonly<Record<string, unknown>>, visit: Visit): Reply {
  const typed = typedWords(input);
  if (typed.trim() === '') return reply;
  const { discord } = visit.sayToAsker;
  return {
    ...reply,
    parts: [
      ...reply.parts,
      { part: 'note', words: { words: [discord.typed], values: [] }, quiet: true },
      { part: 'excerpt', text: typed, highlights: [] },
    ],
  };
}
