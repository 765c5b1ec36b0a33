// Every sentence a person sees, in English. Foreign words go in as values, so that a channel can escape them.
import { joined, type Phrase, phrase, strong } from './phrase.ts';

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

  /** Only in Discord. */
  discord: {
    asked: 'as you have it',
    stands: 'as it stands',
    continues: 'goes on below',
    continuedFrom: 'continued',
    restInFile: 'The rest is in this file.',
    typed: 'What you wrote, so that you need not write it again:',
    mayNotCurate: phrase`This is for those who look after the articles here: people who may manage the server, or who have the role chosen for it.`,
    unknownCommand: phrase`This command is not mine any more. Start anew with / to see what there is.`,
    expired: phrase`This button has expired. Ask again, and new ones come with the answer.`,
    stopping: phrase`I am just being restarted. Try again in a moment.`,
    silent: phrase`I do not answer in this channel. Try another one.`,
    tooMany: (seconds: number) => phrase`That was a lot at once. Try again in ${seconds} seconds.`,
    badOption: (option: string) =>
      phrase`Something is wrong with ${strong(option)}. Look at it again, please.`,
    answeredAlone: phrase`The answer went to the one who asked.`,
    steps: {
      fetching: 'Fetching the page …',
      reading: 'Reading it …',
      attributing: 'Finding who says what …',
      indexing: 'Making it searchable …',
    },
    invalidToken:
      'Discord does not know this token. Copy it anew from the Bot page of the developer portal into DISCORD_TOKEN.',
    disallowedIntents:
      'Discord refuses the events that this bot asks for. Verbatim needs no privileged intent: check that the token is of the right application.',
    unreachable: (reason: string) =>
      `Discord cannot be reached (${reason}). Check the connection and DISCORD_API_URL, then start again.`,
  },

  errors: {
    unexpected: (id: string) =>
      phrase`Something went wrong on my side; nothing was lost. If it happens again, report this number: ${id}`,
  },
};
