// Every sentence a person sees, in English. Foreign words go in as values, so that a channel can escape them.
import { joined, type Phrase, phrase } from './phrase.ts';

export const en = {
  locale: 'en',

  /** Names and descriptions of commands and options, as a channel lists them. Names: lower case, 1-32. */
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask about the articles here and get their own words, with who said them',
      options: {
        question: { name: 'question', description: 'What you want to know' },
        speaker: { name: 'speaker', description: 'Only what this person or body said' },
        article: { name: 'article', description: 'Only in this article' },
        private: { name: 'private', description: 'Show the answer to you alone' },
      },
    },
    who: {
      name: 'who',
      description: 'Find who said a quotation',
      options: { quote: { name: 'quote', description: 'The words, as you remember them' } },
    },
    speaker: {
      name: 'speaker',
      description: 'Everything somebody is quoted with',
      options: { name: { name: 'name', description: 'The person or body' } },
    },
    article: { name: 'article', description: 'The articles of this library' },
    'article add': {
      name: 'add',
      description: 'Add an article by link, file or text; you see it before it is kept',
      options: {
        link: { name: 'link', description: 'A link to the article' },
        file: { name: 'file', description: 'The article as a .txt, .md or .html file' },
        text: { name: 'text', description: 'The text of the article, its headline first' },
        title: { name: 'title', description: 'The headline, where the text has none' },
      },
    },
    'article list': { name: 'list', description: 'The articles in this library', options: {} },
    'article show': {
      name: 'show',
      description: 'An article: where it is from, who speaks in it, how it begins',
      options: { article: { name: 'article', description: 'Which article' } },
    },
    'article remove': {
      name: 'remove',
      description: 'Remove an article from this library',
      options: { article: { name: 'article', description: 'Which article' } },
    },
    help: { name: 'help', description: 'What you can ask, and how', options: {} },
  },

  /** How a quotation is introduced, by kind. */
  kinds: { direct: 'in direct speech', mixed: 'quoted in part', indirect: 'reported' },
  narration: 'the reporter’s words',
  unattributed: 'not attributed',
  probably: 'probably',
  corrected: 'corrected by this community',
  untitled: 'untitled',
  headline: 'headline',
  alsoIn: (place: Phrase): Phrase => joined('The same words also in ', place),
  paragraph: (number: number) => `paragraph ${number}`,

  terminal: {
    unknownCommand: (name: string) => phrase`There is no command ${name}. Type /help to see what there is.`,
    missingOption: (command: string, option: string) =>
      phrase`/${command} needs ${option}: write it behind the command, as in /${command} ${option}:…`,
    badOption: (option: string, fault: string) => phrase`${option} is not as it should be: ${fault}.`,
    yesOrNo: 'say yes or no',
    unreadableFile: (path: string) =>
      phrase`The file ${path} cannot be read. Check the path, and that it is yours to read.`,
    failed: (reason: string) => phrase`Something went wrong: ${reason}`,
  },

  errors: {
    unexpected: (id: string) =>
      phrase`Something went wrong on my side; nothing was lost. If it happens again, report this number: ${id}`,
  },
};
