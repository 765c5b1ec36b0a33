// What is said only in Discord, in English: around a reply, in a conversation, and when something goes wrong.
import { phrase, strong } from '../phrase.ts';

export const discord = {
  conversation: {
    takenAs: (question: string) => phrase`Taken as: ${question}`,
    noMore: (found: number) =>
      found === 1
        ? phrase`That was the only passage I found. Ask in other words for others.`
        : phrase`I found ${found} passages, and no more. Ask in other words for others.`,
  },

  /** Only in Discord. */
  discord: {
    asked: 'as you have it',
    stands: 'as it stands',
    continues: 'goes on below',
    continuedFrom: 'continued',
    restInFile: 'The rest is in this file.',
    fileTooLarge: 'This is more than fits into a file here. Export it on the machine that runs the bot.',
    ownLibrary: phrase`From your own library`,
    typed: 'What you wrote, so that you need not write it again:',
    mayNotCurate: phrase`This is for those who look after the articles here: people who may manage the server, or who have the role chosen for it.`,
    unknownCommand: phrase`This command is not mine any more. Start anew with / to see what there is.`,
    expired: phrase`This button has expired. Ask again, and new ones come with the answer.`,
    stopping: phrase`I am just being restarted. Try again in a moment.`,
    silent: phrase`I do not answer in this channel. Try another one.`,
    onlyAlone: phrase`Here I answer only so that you alone see it: use /ask.`,
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
