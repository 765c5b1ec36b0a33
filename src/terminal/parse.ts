// A typed line → which command, with which options.
import type { Command } from '../../commands/command.ts';

/** What somebody typed, taken apart. Values are still text; the command's form checks them. */
export type Typed =
  | { readonly typed: 'command'; readonly command: Command; readonly options: ReadonlyMap<string, string> }
  | { readonly typed: 'unknown'; readonly name: string }
  | { readonly typed: 'leave' }
  | { readonly typed: 'nothing' };

const LEAVE = new Set(['/exit', '/quit', 'exit', 'quit']);

/**
 * Reads `/name words option:value …`; a line without a slash is words for `bare` (asking).
 * An option is one of the command's own names before a colon: `/ask what did he say speaker:Putin`; everything
 * up to the next option is its value. Words before the first option go to the command's plain option.
 */
export function typedLine(line: string, commands: readonly Command[], bare: Command): Typed {
  const text = line.trim().replace(/^\/\S+(?:\s+\S+)?/u, (name) => name.replace(/\s+/gu, ' '));
  if (text === '') return { typed: 'nothing' };
  if (LEAVE.has(text.toLowerCase())) return { typed: 'leave' };
  if (!text.startsWith('/')) return { typed: 'command', command: bare, options: plainOptions(bare, text) };

  const command = longestNamed(text.slice(1), commands);
  if (command === null) return { typed: 'unknown', name: text.split(/\s/u)[0] ?? text };
  return { typed: 'command', command, options: optionsOf(command, text.slice(1 + command.name.length)) };
}

/** The command whose name begins `text`; of "article" and "article add" the longer. */
function longestNamed(text: string, commands: readonly Command[]): Command | null {
  const folded = text.toLowerCase();
  const named = commands.filter(({ name }) => folded === name || folded.startsWith(`${name} `));
  return named.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function optionsOf(command: Command, text: string): Map<string, string> {
  const names = Object.keys(command.form.shape);
  const options = new Map<string, string>();
  let name = command.plainOption;
  let words: string[] = [];
  const close = () => {
    if (name !== null && words.length > 0) options.set(name, words.join(' ').trim());
    words = [];
  };
  for (const word of text.trim().split(/(?<=\S)[ \t]+/u)) {
    const colon = word.indexOf(':');
    const option = colon > 0 ? names.find((each) => each === word.slice(0, colon).toLowerCase()) : undefined;
    if (option !== undefined) {
      close();
      name = option;
      if (word.length > colon + 1) words.push(word.slice(colon + 1));
    } else if (word !== '') words.push(word);
  }
  close();
  return options;
}

function plainOptions(command: Command, text: string): Map<string, string> {
  return new Map(command.plainOption === null ? [] : [[command.plainOption, text]]);
}
