// Тек Discord-та айтылатын сөздер, қазақша.
import type { discord as english } from '../en/discord.ts';
import { phrase, strong } from '../phrase.ts';
import type { Worded } from '../worded.ts';

export const discord: Worded<typeof english> = {
  conversation: {
    takenAs: (question) => phrase`Былай түсіндім: ${question}`,
    noMore: (found) =>
      found === 1
        ? phrase`Тапқан жалғыз үзіндім осы. Басқасын табу үшін басқа сөзбен сұраңыз.`
        : phrase`${found} үзінді таптым, одан артық жоқ. Басқасын табу үшін басқа сөзбен сұраңыз.`,
  },
  discord: {
    asked: 'сіз жазғандай',
    stands: 'мақаладағыдай',
    continues: 'жалғасы төменде',
    continuedFrom: 'жалғасы',
    restInFile: 'Қалғаны осы файлда.',
    fileTooLarge: 'Бұл мұнда бір файлға сыймайды. Бот жұмыс істейтін машинада экспорттаңыз.',
    ownLibrary: phrase`Өз кітапханаңыздан`,
    typed: 'Қайта жазбауыңыз үшін жазғаныңыз:',
    mayNotCurate: phrase`Бұл мұндағы мақалаларға қарайтындарға арналған: серверді басқара алатындарға немесе арнайы рөлі барларға.`,
    unknownCommand: phrase`Менде мұндай команда енді жоқ. Не бар екенін көру үшін / арқылы қайта бастаңыз.`,
    expired: phrase`Бұл батырманың мерзімі өтті. Қайта сұраңыз, жауаппен бірге жаңасы келеді.`,
    stopping: phrase`Мені қазір қайта іске қосып жатыр. Сәлден соң қайталап көріңіз.`,
    silent: phrase`Бұл арнада жауап бермеймін. Басқасын байқап көріңіз.`,
    onlyAlone: phrase`Мұнда тек өзіңіз көретіндей жауап беремін: /ask командасын қолданыңыз.`,
    tooMany: (seconds) => phrase`Бірден тым көп болды. ${seconds} секундтан кейін қайталаңыз.`,
    badOption: (option) => phrase`${strong(option)} параметрінде бірдеңе дұрыс емес. Тағы бір қарап шығыңыз.`,
    answeredAlone: phrase`Жауап сұраған адамға жіберілді.`,
    steps: {
      fetching: 'Бет жүктелуде …',
      reading: 'Оқып жатырмын …',
      attributing: 'Кім не дегенін анықтап жатырмын …',
      indexing: 'Іздеуге дайындап жатырмын …',
    },
    invalidToken:
      'Discord бұл токенді танымайды. Оны әзірлеушілер порталындағы Bot бетінен DISCORD_TOKEN ішіне қайта көшіріңіз.',
    disallowedIntents:
      'Discord бот сұраған оқиғалардан бас тартты. Verbatim-ге артықшылықты intents керек емес: токен тиісті қолданбадан екенін тексеріңіз.',
    unreachable: (reason) =>
      `Discord қолжетімсіз (${reason}). Байланыс пен DISCORD_API_URL мәнін тексеріп, қайта іске қосыңыз.`,
  },
  errors: {
    unexpected: (id) =>
      phrase`Менің тарапымнан бірдеңе бұзылды; ештеңе жоғалған жоқ. Қайталанса, мына нөмірді хабарлаңыз: ${id}`,
  },
};
