// How a terminal sets words off: colours and wrapping where a person looks, neither where a program reads.
import { stripVTControlCharacters, styleText } from 'node:util';

/** How to write for whoever reads: a person at a terminal, or a pipe. */
export type Paper = {
  /** Whether bold and dim may be used. */
  readonly styled: boolean;
  /** Columns to wrap at; null: never wrap. */
  readonly width: number | null;
};

/** A pipe's paper: the words alone. */
export const PLAIN_PAPER: Paper = { styled: false, width: null };

/** `words` set off as `style`, where the paper has styles. */
export function painted(paper: Paper, style: 'bold' | 'dim' | 'underline', words: string): string {
  return paper.styled && words !== '' ? styleText(style, words, { validateStream: false }) : words;
}

/** Foreign text without control characters, so that an article cannot move the cursor. Line ends stay. */
export function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '');
}

/** `text` with line ends at white space so that no line is wider than the paper, each line after `indent`. */
export function wrapped(paper: Paper, text: string, indent = ''): string {
  const lines = text.split('\n').flatMap((line) => wrappedLine(line, paper.width, indent.length));
  return lines.map((line) => indent + line).join('\n');
}

function wrappedLine(line: string, width: number | null, taken: number): string[] {
  if (width === null) return [line];
  const room = Math.max(20, width - taken);
  const lines: string[] = [];
  let current = '';
  let columns = 0;
  for (const word of line.split(' ')) {
    const wide = stripVTControlCharacters(word).length;
    if (columns > 0 && columns + 1 + wide > room) {
      lines.push(current);
      current = '';
      columns = 0;
    }
    current += columns > 0 ? ` ${word}` : word;
    columns += columns > 0 ? wide + 1 : wide;
  }
  return [...lines, current];
}
