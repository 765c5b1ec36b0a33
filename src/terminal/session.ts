// One person at one terminal: a line in, a reply out, and the last reply's actions at hand.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ActionHandler,
  type Command,
  type Context,
  type Field,
  fieldOf,
  type HandedFile,
  isNumber,
} from '../../commands/command.ts';
import { type Reply, sentence } from '../../commands/reply.ts';
import { withinWords } from '../../commands/shown-words.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { plain } from '../lang/phrase.ts';
import { typedLine } from './parse.ts';

/** What a session needs; the library and the services arrive inside the context. */
export type SessionParts = {
  readonly commands: readonly Command[];
  readonly actions: readonly ActionHandler[];
  /** The command that a line without a slash is for. */
  readonly bare: Command;
  readonly context: Context;
};

export type Session = {
  /** The reply to a line; 'leave' when the person is done; null where there is nothing to say. */
  readonly replyTo: (line: string) => Promise<Reply | 'leave' | null>;
};

/** Opens a session. Nothing a person types makes it throw: a failure is a reply too. */
export function openSession(parts: SessionParts): Session {
  const { context } = parts;
  let last: Reply | null = null;

  async function replyTo(line: string): Promise<Reply | 'leave' | null> {
    const press = pressed(line, last);
    if (press !== null) {
      last = withinWords(await run(parts, press.action, press.words), context.services.mostShownWords);
      return last;
    }
    const typed = typedLine(line, parts.commands, parts.bare);
    if (typed.typed === 'nothing') return null;
    if (typed.typed === 'leave') return 'leave';
    if (typed.typed === 'unknown') return sentence(context.say.terminal.unknownCommand(typed.name));
    const reply = await runCommand(typed.command, typed.options, context);
    last = withinWords(reply, context.services.mostShownWords);
    return last;
  }
  return { replyTo };
}

type Press = { readonly action: Reply['actions'][number]; readonly words: string };

/** "2", or the label of an action of the last reply, as a person would type it; "2 Jane Roe" where it wants words. */
function pressed(line: string, last: Reply | null): Press | null {
  if (last === null) return null;
  const text = line.trim();
  const numbered = /^\[?(?<number>\d{1,2})\]?(?:\s+(?<words>.*))?$/u.exec(text)?.groups;
  const byNumber = numbered === undefined ? undefined : last.actions[Number(numbered.number) - 1];
  if (byNumber !== undefined) return { action: byNumber, words: numbered?.words ?? '' };
  const labelled = last.actions.find(({ label }) => plain(label).toLowerCase() === text.toLowerCase());
  return labelled === undefined ? null : { action: labelled, words: '' };
}

async function run(parts: SessionParts, action: Press['action'], words: string): Promise<Reply> {
  const handler = parts.actions.find(({ name }) => name === action.action);
  if (handler === undefined) throw new Error(`no handler for the action ${action.action}`);
  const { context } = parts;
  // What another channel asks for in a window is typed behind the number here.
  const filled = filledBy(handler, words);
  if (filled === null) return sentence(context.say.terminal.wantsWords(plain(action.label)));
  return handler.run(handler.state.parse(action.state), context, filled);
}

function filledBy({ window }: ActionHandler, words: string): Record<string, unknown> | null {
  if (window === undefined) return {};
  const first = Object.keys(window.shape)[0] ?? '';
  const checked = window.safeParse({ [first]: words });
  return checked.success ? checked.data : null;
}

/** Checks what was typed by the command's form, and runs it; a fault is one sentence. */
export async function runCommand(
  command: Command,
  options: ReadonlyMap<string, string>,
  context: Context,
): Promise<Reply> {
  const input: Record<string, unknown> = {};
  for (const [name, text] of options) {
    const value = isNumber(command, name)
      ? numberOf(text)
      : await optionValue(text, fieldOf(command, name), name, context.say);
    if ('fault' in value) return value.fault;
    input[name] = value.value;
  }
  const checked = command.form.safeParse(input);
  if (checked.success) return command.run(checked.data, context);
  const fault = checked.error.issues[0]!;
  const option = String(fault.path[0] ?? '');
  if (fault.code === 'too_big') return sentence(context.say.terminal.tooLong(option, Number(fault.maximum)));
  return sentence(
    input[option] === undefined
      ? context.say.terminal.missingOption(command.name, option)
      : context.say.terminal.badOption(option, fault.message),
  );
}

type Value = { value: unknown } | { fault: Reply };

async function optionValue(text: string, field: Field, name: string, say: Catalogue): Promise<Value> {
  if (field.truth) return truthOf(text, name, say);
  if (field.file) return fileAt(text, say);
  return { value: text };
}

/** Digits as their number; anything else as it stands, for the form to refuse. */
function numberOf(text: string): { value: unknown } {
  return { value: /^-?\d{1,15}$/u.test(text.trim()) ? Number(text) : text };
}

function truthOf(text: string, name: string, say: Catalogue): Value {
  if (/^(?:true|yes|y|1|on)$/iu.test(text)) return { value: true };
  if (/^(?:false|no|n|0|off)$/iu.test(text)) return { value: false };
  return { fault: sentence(say.terminal.badOption(name, say.terminal.yesOrNo)) };
}

async function fileAt(path: string, say: Catalogue): Promise<Value> {
  try {
    const { size } = await stat(path);
    const file: HandedFile = { name: basename(path), type: null, size, bytes: () => readFile(path) };
    return { value: file };
  } catch {
    return { fault: sentence(say.terminal.unreadableFile(path)) };
  }
}
