// The bot without Discord: at a terminal a conversation with line editing, in a pipe lines in and answers out.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Catalogue } from '../lang/catalogue.ts';
import { plain } from '../lang/phrase.ts';
import { completionsOf, type Names } from './complete.ts';
import { type Paper, PLAIN_PAPER } from './paint.ts';
import { textOfReply } from './render.ts';
import { openSession, type SessionParts } from './session.ts';

export type TerminalParts = SessionParts & {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  readonly say: Catalogue;
  readonly names: Names;
};

/** Reads lines until there are no more. Gives how many lines held something. */
export async function runTerminal(parts: TerminalParts): Promise<number> {
  const interactive = parts.input.isTTY === true && parts.output.isTTY === true;
  const session = openSession(parts);
  const lines = createInterface({
    input: parts.input,
    ...(interactive ? { output: parts.output, prompt: '> ' } : {}),
    terminal: interactive,
    historySize: 500,
    removeHistoryDuplicates: true,
    crlfDelay: Number.POSITIVE_INFINITY,
    completer: (line: string) => completionsOf(line, parts.commands, parts.names),
  });
  const paper = (): Paper =>
    parts.output.isTTY === true
      ? {
          styled: parts.output.isTTY === true && process.env.NO_COLOR === undefined,
          width: parts.output.columns || 80,
        }
      : PLAIN_PAPER;

  let answered = 0;
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const reply = await session.replyTo(line).catch((error: unknown) => ({ failed: error }));
    if (reply === 'leave') break;
    if (reply !== null) {
      if (answered > 0 || interactive) parts.output.write('\n');
      answered += 1;
      parts.output.write(
        'failed' in reply
          ? `${plain(parts.say.terminal.failed(String(reply.failed)))}\n`
          : `${textOfReply(reply, parts.say, paper())}\n`,
      );
    }
    if (interactive) {
      parts.output.write('\n');
      lines.prompt();
    }
  }
  lines.close();
  return answered;
}
