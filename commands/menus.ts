// What can be done with a message that somebody wrote: find who said it, ask about it, add the article it links to.
import type { HandedFile } from './command.ts';

export type MenuName = 'who' | 'ask' | 'add';

/** What a message holds, as far as a command may want it. */
export type GivenMessage = { readonly text: string; readonly file: HandedFile | null };

export type MessageMenu = {
  readonly name: MenuName;
  /** The command that it runs, by name, seen by the asker alone. */
  readonly command: string;
  readonly inputFrom: (message: GivenMessage) => Record<string, unknown>;
};

const LINK = /https?:\/\/[^\s<>"]+/iu;

const LONGEST_QUESTION = 1_000;
const LONGEST_QUOTE = 4_000;

export const MENUS: readonly MessageMenu[] = [
  {
    name: 'who',
    command: 'who',
    inputFrom: ({ text }) => ({ quote: text.slice(0, LONGEST_QUOTE), private: true }),
  },
  {
    name: 'ask',
    command: 'ask',
    inputFrom: ({ text }) => ({ question: text.slice(0, LONGEST_QUESTION), private: true }),
  },
  {
    name: 'add',
    command: 'article add',
    /** A link is the article; else the file is; else the message is its text. */
    inputFrom: ({ text, file }) => {
      const link = LINK.exec(text)?.[0].replace(/[).,;:!?\]]+$/u, '');
      if (link !== undefined) return { link };
      if (file !== null) return { file };
      return text.trim() === '' ? {} : { text };
    },
  },
];
