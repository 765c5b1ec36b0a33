// `ask`, `who` and `speaker`: one answer for a person, one or many for a script.
import type { Readable } from 'node:stream';
import { ask } from '../../commands/ask.ts';
import type { Context } from '../../commands/command.ts';
import type { Reply } from '../../commands/reply.ts';
import { speaker } from '../../commands/speaker.ts';
import { who } from '../../commands/who.ts';
import { PLAIN_PAPER } from '../terminal/paint.ts';
import { textOfReply } from '../terminal/render.ts';
import { runCommand } from '../terminal/session.ts';
import { type Given, WrongUse } from './arguments.ts';
import { answerLines } from './batch.ts';
import { answerForm, quotedForm, whoForm } from './form.ts';
import type { Out } from './out.ts';

/** What a question is asked with. */
export type Asking = { readonly context: Context; readonly input: Readable; readonly out: Out };

const COMMAND = { ask, who, speaker } as const;
export type AskingTask = keyof typeof COMMAND;

/** Longest question or quotation that is taken, in UTF-16 code units. */
const LONGEST = 10_000;

/** Answers; gives the exit status: 0 found, 1 nothing found. */
export async function answerTask(task: AskingTask, given: Given, asking: Asking): Promise<number> {
  const words = given.words.join(' ');
  if (words === '-') {
    await answerLines(asking.input, asking.out.line, (line) => formOf(task, line, given, asking.context));
    return 0;
  }
  if (words.trim() === '') throw new WrongUse(`${task} needs words behind it: verbatim ${task} "…".`);
  if (given.json) {
    const form = await formOf(task, words, given, asking.context);
    await asking.out.line(JSON.stringify(form));
    return found(form) ? 0 : 1;
  }
  const reply = await replyTo(task, words, given, asking.context);
  await asking.out.line(textOfReply(reply, asking.context.say, PLAIN_PAPER));
  return reply.found ? 0 : 1;
}

function replyTo(task: AskingTask, words: string, given: Given, context: Context): Promise<Reply> {
  const options = new Map([[COMMAND[task].plainOption!, words]]);
  if (task === 'ask' && given.speaker !== null) options.set('speaker', given.speaker);
  if (task === 'ask' && given.article !== null) options.set('article', given.article);
  return runCommand(COMMAND[task], options, context);
}

async function formOf(task: AskingTask, words: string, given: Given, { library }: Context): Promise<object> {
  if (words.length > LONGEST)
    throw new WrongUse(
      `That has ${words.length} characters; give at most ${LONGEST}, the words that matter.`,
    );
  switch (task) {
    case 'ask': {
      const speakers = given.speaker === null ? undefined : library.findSpeakers(given.speaker);
      const answer = await library.ask(words, {
        articleId: given.article ?? undefined,
        speaker: speakers?.flatMap(({ name, aliases }) => [name, ...aliases]),
      });
      return answerForm(words, answer, library);
    }
    case 'who':
      return whoForm(words, await library.who(words), library);
    case 'speaker': {
      const entries = library.findSpeakers(words);
      const quoted = entries.flatMap((entry) => library.quotationsOf(entry));
      return {
        name: words,
        speakers: entries,
        quotations: await Promise.all(
          quoted.map(({ articleId, quotation }) => quotedForm(articleId, quotation, library)),
        ),
      };
    }
  }
}

function found(form: object): boolean {
  if ('answered' in form) return form.answered === true;
  if ('match' in form) return form.match !== 'none';
  return 'quotations' in form && Array.isArray(form.quotations) && form.quotations.length > 0;
}
