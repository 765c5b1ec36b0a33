// Names and descriptions of commands, options, windows and menus, in English. Names: lower case, 1-32 characters.

export const commands = {
  /** Names and descriptions of commands and options, as a channel lists them. Names: lower case, 1-32. */
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask about the articles here and get their own words, with who said them',
      options: {
        question: { name: 'question', description: 'What you want to know' },
        speaker: { name: 'speaker', description: 'Only what this person or body said' },
        article: { name: 'article', description: 'Only in this article' },
        since: { name: 'since', description: 'Only articles from this day on, such as 2022-01-10' },
        until: { name: 'until', description: 'Only articles up to this day' },
        private: { name: 'private', description: 'Show the answer to you alone' },
      },
    },
    who: {
      name: 'who',
      description: 'Find who said a quotation',
      options: {
        quote: { name: 'quote', description: 'The words, as you remember them' },
        private: { name: 'private', description: 'Show the answer to you alone' },
      },
    },
    speaker: {
      name: 'speaker',
      description: 'Everything somebody is quoted with',
      options: {
        name: { name: 'name', description: 'The person or body' },
        private: { name: 'private', description: 'Show it to you alone' },
      },
    },
    article: { name: 'article', description: 'The articles of this library' },
    'article add': {
      name: 'add',
      description: 'Add an article by link, file or text; you see it before it is kept',
      options: {
        link: { name: 'link', description: 'A link to the article' },
        file: { name: 'file', description: 'The article as a file: .txt, .md, .html, .pdf, .docx or .eml' },
        file2: { name: 'file2', description: 'Another article as a file' },
        file3: { name: 'file3', description: 'Another article as a file' },
        file4: { name: 'file4', description: 'Another article as a file' },
        file5: { name: 'file5', description: 'Another article as a file' },
        text: { name: 'text', description: 'The text of the article, its headline first' },
        title: { name: 'title', description: 'The headline, where the text has none' },
        publisher: { name: 'publisher', description: 'Who published it' },
        date: { name: 'date', description: 'When, as in 4 May 2026' },
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
    'article edit': {
      name: 'edit',
      description: 'Mend the headline, publisher, date or link of an article',
      options: {
        article: { name: 'article', description: 'Which article' },
        title: { name: 'title', description: 'The headline as it should be' },
        publisher: { name: 'publisher', description: 'Who published it' },
        date: { name: 'date', description: 'When, as in 2022-01-10' },
        link: { name: 'link', description: 'Where it stands on the web' },
      },
    },
    feed: { name: 'feed', description: 'Sites whose new articles come in by themselves' },
    'feed add': {
      name: 'add',
      description: 'Follow a feed: its new articles are added by themselves',
      options: {
        link: { name: 'link', description: 'The address of an RSS, Atom or JSON feed' },
        announce: { name: 'announce', description: 'A channel where new articles are announced' },
      },
    },
    'feed list': { name: 'list', description: 'The feeds that are followed here', options: {} },
    'feed remove': {
      name: 'remove',
      description: 'Stop following a feed; its articles stay',
      options: { link: { name: 'link', description: 'The address of the feed, or a part of its title' } },
    },
    library: { name: 'library', description: 'How this library is run' },
    'library settings': {
      name: 'settings',
      description: 'See and change where, how and in which language I answer here',
      options: {
        language: {
          name: 'language',
          description: 'The language of answers that everybody sees',
          choices: {
            server: 'As the server has it',
            en: 'English',
            es: 'Español',
            de: 'Deutsch',
            fr: 'Français',
            ru: 'Русский',
            kk: 'Қазақша',
          },
        },
        answers: {
          name: 'answers',
          description: 'Who sees an answer where nobody chose',
          choices: { room: 'Everybody in the channel', asker: 'Only the person who asked' },
        },
        channel: { name: 'channel', description: 'The channel that the rule is for' },
        rule: {
          name: 'rule',
          description: 'What holds in that channel',
          choices: {
            room: 'Answers for everybody',
            asker: 'Answers for the asker alone',
            silent: 'No answers',
            none: 'As everywhere',
          },
        },
        curators: { name: 'curators', description: 'Whoever has this role may add, remove and correct' },
        announce: { name: 'announce', description: 'Where new articles of feeds are announced' },
        articles: { name: 'articles', description: 'At most so many articles; 0 for the usual limit' },
        'adds-per-hour': {
          name: 'adds-per-hour',
          description: 'At most so many an hour; 0 for the usual limit',
        },
        reset: {
          name: 'reset',
          description: 'Back to how it was at first',
          choices: {
            curators: 'Who may add and correct',
            announce: 'Where new articles are announced',
            rules: 'The rules of channels',
            limits: 'The limits',
            everything: 'Everything',
          },
        },
      },
    },
    'library reports': {
      name: 'reports',
      description: 'Quotations whose speaker people doubt, to be put right',
      options: {},
    },
    'library corrections': {
      name: 'corrections',
      description: 'What was put right here, to be taken back or saved',
      options: {},
    },
    'library log': { name: 'log', description: 'Who added, removed, corrected what', options: {} },
    'library export': { name: 'export', description: 'Everything in this library as a file', options: {} },
    privacy: {
      name: 'privacy',
      description: 'What is kept about you, and how to see and delete it',
      options: {
        do: {
          name: 'do',
          description: 'See or delete what is kept about you',
          choices: { show: 'Show me', delete: 'Delete it' },
        },
      },
    },
    help: { name: 'help', description: 'What you can ask, and how', options: {} },
  },

  /** Fields of the windows that buttons open. */
  windows: {
    name: { name: 'name', description: 'Whoever said it, by the fullest name you know' },
  },

  /** What stands in the menu of a message; at most 32 characters. */
  menus: { who: 'Who said this?', ask: 'Ask about this', add: 'Add to library' },
};
