// A command on its way: from a slash, a window or a message's menu to the reply.
import type { Command } from '../../commands/command.ts';
import { sentence } from '../../commands/reply.ts';
import { phrase } from '../lang/phrase.ts';
import type { Desk } from './desk.ts';
import type { Reach } from './reach.ts';
import { givenBack, refused } from './refusing.ts';
import { entry } from './slash.ts';
import type { Visit } from './visit.ts';
import { windowOf } from './window.ts';

export type Input = Readonly<Record<string, unknown>>;

/** A slash command; called bare it may open its window. undefined: one that an older version had. */
export async function slash(
  desk: Desk,
  command: Command | undefined,
  input: Input,
  visit: Visit,
  reach: Reach,
): Promise<void> {
  if (command === undefined) return reach.tell(sentence(visit.sayToAsker.discord.unknownCommand));
  const refusal = refused(command.needs, visit);
  if (refusal !== null) return reach.tell(refusal);
  if (command.window !== null && Object.keys(input).length === 0) {
    return reach.open(windowOf(command, visit.sayToAsker));
  }
  await run(desk, command, input, visit, reach);
}

/** What a command's window brought back; rights are looked at anew, since they may have changed meanwhile. */
export async function windowSent(
  desk: Desk,
  command: Command | undefined,
  input: Input,
  visit: Visit,
  reach: Reach,
): Promise<void> {
  if (command === undefined) {
    return reach.tell(givenBack(sentence(visit.sayToAsker.discord.unknownCommand), input, visit));
  }
  const refusal = refused(command.needs, visit);
  if (refusal !== null) return reach.tell(givenBack(refusal, input, visit));
  await run(desk, command, input, visit, reach);
}

async function run(desk: Desk, command: Command, input: Input, visit: Visit, reach: Reach): Promise<void> {
  const { discord } = visit.sayToAsker;
  const wait = desk.limit.take(visit.person.id, visit.channelId, desk.parts.services.now());
  if (wait > 0) return reach.tell(givenBack(sentence(discord.tooMany(wait)), input, visit));
  const checked = command.form.safeParse(input);
  if (!checked.success) {
    const option = String(checked.error.issues[0]?.path[0] ?? '');
    const reply = sentence(discord.badOption(option));
    const wanted = entry(visit.sayToAsker, command.name)?.options?.[option]?.description;
    const parts =
      wanted === undefined ? [] : [{ part: 'note', words: phrase`${wanted}`, quiet: true } as const];
    return reach.tell(givenBack({ ...reply, parts: [...reply.parts, ...parts] }, input, visit));
  }
  const outcome = await reach.acknowledge(audienceOf(command, input, visit));
  if (outcome !== 'done') {
    desk.counts[outcome] += 1;
    return;
  }
  const reply = await desk.work(visit, reach.say(), reach.progress, (context) =>
    command.run(checked.data, context),
  );
  // What was asked in private is not gone on with where others read along.
  if (reply.shows !== undefined && typeof input.question === 'string' && !reach.isPrivate()) {
    desk.memories.remember(visit, { question: input.question, shown: reply.shows });
  }
  await reach.show(reply);
}

/** A channel's rule that answers are for the asker alone stands above a person's wish. */
function audienceOf(command: Command, input: Input, visit: Visit): 'room' | 'asker' {
  if (command.audience === 'asker' || input.private === true) return 'asker';
  if (visit.rule === 'asker' || visit.rule === 'silent') return 'asker';
  return input.private === false ? 'room' : visit.audience;
}
