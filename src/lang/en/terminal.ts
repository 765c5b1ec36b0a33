// What is said only at a terminal, in English.
import { phrase } from '../phrase.ts';

export const terminal = {
  terminal: {
    unknownCommand: (name: string) => phrase`There is no command ${name}. Type /help to see what there is.`,
    missingOption: (command: string, option: string) =>
      phrase`/${command} needs ${option}: write it behind the command, as in /${command} ${option}:…`,
    tooLong: (option: string, most: number) =>
      phrase`${option} may have at most ${most} characters. Shorten it to the words that matter, and try again.`,
    badOption: (option: string, fault: string) => phrase`${option} is not as it should be: ${fault}.`,
    welcome: (title: string) =>
      `Ask about “${title}”, for example: What did Blinken say?\nThe commands are those of the bot: /help shows them, the tab key completes them, /exit leaves.`,
    nothingToRead:
      'There is no token and nothing to read: open a terminal, or send questions, as in: echo "Who asked for troops?" | npm start',
    wantsWords: (label: string) =>
      phrase`Type the number of “${label}” again with the words behind it, as in: 2 Jane Roe`,
    yesOrNo: 'say yes or no',
    unreadableFile: (path: string) =>
      phrase`The file ${path} cannot be read. Check the path, and that it is yours to read.`,
    failed: (reason: string) => phrase`Something went wrong: ${reason}`,
  },
};
