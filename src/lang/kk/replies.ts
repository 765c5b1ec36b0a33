// Командалардың жауаптары, қазақша. Саннан кейін зат есім жалғаусыз тұрады.
import type { replies as english } from '../en/replies.ts';
import { languageName } from '../language-name.ts';
import { followed, joined, phrase, strong } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import type { Worded } from '../worded.ts';
import { refusalInKazakh } from './refusals.ts';

const counted = countedIn('kk');
const articleCount = (number: number) => counted(number, { other: 'мақала' });
const feedCount = (number: number) => counted(number, { other: 'лента' });
const quotationCount = (number: number) => counted(number, { other: 'дәйексөз' });
const speakerCount = (number: number) => counted(number, { other: 'айтушы' });
const captionCount = (number: number) => counted(number, { other: 'сурет түсініктемесі' });
const wordCount = (number: number) => counted(number, { other: 'сөз' });

export const replies: Worded<typeof english> = {
  kinds: { direct: 'төл сөз', mixed: 'ішінара келтірілген', indirect: 'төлеу сөз' },
  narration: 'журналистің өз сөзі',
  unattributed: 'айтушысы анықталмаған',
  probably: 'бәлкім,',
  corrected: 'осы қауымдастық түзеткен',
  untitled: 'тақырыпсыз',
  headline: 'тақырып',
  counts: { quotations: quotationCount, speakers: speakerCount, words: wordCount },
  undo: phrase`Қайтару`,
  mayNotCurate: phrase`Қосу мен алып тастау мұндағы мақалаларға қарайтындарға арналған: серверді басқара алатындарға.`,
  ask: {
    unaskable: phrase`Мақалалардағы бірдеңе туралы сұраңыз: адам, орын, айтылған сөз. Мысалы: Блинкен не айтты?`,
    nothingAnswers: phrase`Бұл мақалаларда оған жауап жоқ.`,
    notMentioned: (names) => phrase`Бұл мақалаларда оған жауап жоқ: ${listed(names)} ешқайсысында аталмайды.`,
    nearest: phrase`Ең жақын үзіндіні көрсету`,
    nearestIs: phrase`Жауап жоқ, бірақ ең жақыны мынау:`,
    searchedFor: (words) => phrase`Ізделгені: ${words}`,
  },
  quotation: {
    byThisSpeaker: phrase`Осы айтушыдан тағы`,
    copy: phrase`Дереккөзімен көшіру`,
    wrongSpeaker: phrase`Айтушы қате ме?`,
  },
  correct: {
    whoSaidIt: phrase`Мұны кім айтты?`,
    somebodyElse: phrase`Басқа біреу …`,
    notAQuotation: phrase`Дәйексөз емес`,
    reported: phrase`Рақмет. Мұны мұндағы мақалаларға қарайтындар көреді.`,
    done: (speaker) => phrase`Түзетілді: мұны айтқан — ${strong(speaker)}. Енді түзетілген деп көрсетіледі.`,
    noQuotation: phrase`Түзетілді: бұл енді дәйексөз ретінде көрсетілмейді.`,
  },
  reports: {
    heading: (at, of) => phrase`Күмән келтірілгені: ${of} ішінен ${at}`,
    doubtedBy: (people) => phrase`күмән келтірген: ${counted(people, { one: 'адам', other: 'адам' })}`,
    right: phrase`Дұрыс`,
    dismissed: phrase`Сол күйінде қалады; хабарлама жабылды.`,
    none: phrase`Қазір мұнда ешкім ештеңеге күмән келтірмейді.`,
    next: (waiting) => phrase`Келесі хабарлама (${waiting})`,
  },
  corrections: {
    heading: (number) => phrase`${counted(number, { one: 'түзету', other: 'түзету' })}`,
    line: ({ number, words, speaker, title, by, on }) =>
      speaker === null
        ? phrase`${number}: ${words} · дәйексөз емес · ${title} · ${on}, ${by}`
        : phrase`${number}: ${words} · ${strong(speaker)} · ${title} · ${on}, ${by}`,
    takeBack: (number) => phrase`${number} түзетуді қайтару`,
    save: phrase`Файлға сақтау`,
    none: phrase`Мұнда әлі ештеңе түзетілген жоқ. Дәйексөз астындағы «Айтушы қате ме?» батырмасынан бастаңыз.`,
  },
  passages: {
    more: phrase`Тағы`,
    back: phrase`Артқа`,
    inContext: phrase`Мәнмәтінде`,
    differ: phrase`Мақалалар әртүрлі айтады`,
    only: (name) => phrase`Тек ${name}`,
    mayNotAnswer: phrase`Бұл жауап болмауы мүмкін:`,
    gone: phrase`Ол мақала бұл кітапханада енді жоқ. Барынан іздеу үшін қайта сұраңыз.`,
    speakersSeldom: (language) =>
      phrase`Мақала тілі — ${languageName('kk', language)}: айтушыны есімі дәйексөздің дәл қасында тұрса ғана атаймын.`,
    speakersNever: (language) =>
      phrase`Мақала тілі — ${languageName('kk', language)}: дәйексөздер көрсетіледі, бірақ айтушысын атамаймын.`,
  },
  found: {
    button: phrase`Қалай табылды`,
    heading: phrase`Бұл үзінді қалай табылды`,
    by: {
      word: 'Сұрақтағыдай',
      spelling: 'Жазылуы түзетіліп',
      form: 'Басқа тұлғада',
      meaning: 'Мағынасы жақын',
      headline: 'Тақырыпта',
      article: 'Мақаланың басқа жерінде',
    },
    asAWhole: phrase`Сұрақтың сөздері мұнда жоқ: үзінді жалпы не туралы екені бойынша табылды.`,
    unmatched: (words) => phrase`Сұрақтағы ${wordCount(words)} мақаланың еш жерінде кездеспейді.`,
    speaker: (name, by) => phrase`Сөйлеген: ${strong(name)}, мына сөздер бойынша: «${by}»`,
    wanted: {
      person: phrase`Сұралғаны — адам.`,
      time: phrase`Сұралғаны — уақыт.`,
      place: phrase`Сұралғаны — орын.`,
      number: phrase`Сұралғаны — сан.`,
      money: phrase`Сұралғаны — ақша сомасы.`,
      duration: phrase`Сұралғаны — қанша уақытқа созылғаны.`,
      reason: phrase`Сұралғаны — себеп.`,
      manner: phrase`Сұралғаны — қалай болғаны.`,
    },
    sure: {
      almost: phrase`Бұл жауап екені дерлік анық.`,
      probably: phrase`Бұл жауап болуы ықтимал.`,
      perhaps: phrase`Бұл жауап болуы да мүмкін; абайлап оқыңыз.`,
    },
  },
  who: {
    exact: phrase`Дәл осы сөздер:`,
    near: phrase`Осыған жуық сөздер; айырмасы белгіленген:`,
    reporters: phrase`Бұл журналистің өз сөзі, дәйексөз емес.`,
    stoodFirst: (day) => phrase`Мұндағы мақалалардың ішінде бұл сөздер ең алдымен осында шыққан: ${day}.`,
    notHere: phrase`Бұл сөздер де, соған жақыны да бұл кітапханада жоқ.`,
    nothingToFind: phrase`Есіңіздегі сөздерді жазыңыз, кім айтқанын іздеймін.`,
  },
  speaker: {
    which: (name) => phrase`${strong(name)} деп мұнда бірнеше айтушы аталуы мүмкін. Қайсысы?`,
    heading: (name, role) => (role === null ? phrase`${name}` : phrase`${name}, ${role}`),
    count: (quotations, page, pages) =>
      pages === 1
        ? phrase`${quotationCount(quotations)}`
        : phrase`${quotationCount(quotations)}, ${pages} беттің ${page}-беті`,
  },
  choice: {
    noSuchArticle: (given) => phrase`Мұнда ${strong(given)} деген мақала жоқ. Барын /article list көрсетеді.`,
    whichArticle: (given, titles) =>
      phrase`${strong(given)} деп бірнеше мақала аталуы мүмкін: ${titles.join('; ')}. Тақырыптан көбірек жазыңыз.`,
    noSuchSpeaker: (given, near) =>
      near.length === 0
        ? phrase`Бұл мақалаларда ${strong(given)} есімді ешкімнің сөзі келтірілмеген.`
        : phrase`Бұл мақалаларда ${strong(given)} есімді ешкімнің сөзі келтірілмеген. Мүмкін, ${near.join(', ')}?`,
  },
  library: {
    empty: phrase`Мұнда әзірге мақала жоқ. Серверді басқаратындар /article add арқылы қоса алады.`,
    emptyForCurator: phrase`Мұнда әзірге мақала жоқ. /article add арқылы сілтеме, файл немесе мәтін қосыңыз. Немесе мені үлгі мақалада сынап көріңіз.`,
    exported: (articles) =>
      phrase`${articleCount(articles)}, нұсқаларымен, түзетулерімен және баптауларымен:`,
    exportTooLarge: phrase`Бұл кітапхана мұндағы файлға тым үлкен. Ботты жүргізуші оны командалық жолдан экспорттай алады.`,
    trySample: phrase`Үлгі мақаланы қосу`,
  },
  settings: {
    heading: phrase`Бұл кітапхана қалай бапталған`,
    reports: (doubted) => phrase`Күмән келтірілген айтушылар: ${doubted}, ${'/library reports'} қараңыз`,
    mayNotManage: phrase`Мұны көре аласыз, бірақ тек серверді басқара алатындар өзгерте алады.`,
    ruleNeedsChannel: phrase`Ереже қай арнаға екенін айтыңыз: channel ішінен таңдаңыз.`,
    language: (language) =>
      language === null ? phrase`Тіл: сервердегідей` : phrase`Тіл: ${languageName(language, language)}`,
    answers: (audience) =>
      audience === 'room' ? phrase`Жауаптар: арнадағы бәріне` : phrase`Жауаптар: тек сұраған адамға`,
    rule: (channel, rule) =>
      phrase`${channel} арнасында: ${{ room: 'жауаптар бәріне', asker: 'жауаптар тек сұраған адамға', silent: 'жауап берілмейді' }[rule]}`,
    curators: (role) =>
      role === null
        ? phrase`Қосатын және түзететіндер: серверді басқара алатындар`
        : phrase`Қосатын және түзететіндер: серверді басқара алатындар және ${role} рөлі`,
    announce: (channel) =>
      channel === null
        ? phrase`Ленталардың жаңа мақалалары: хабарланбайды`
        : phrase`Ленталардың жаңа мақалалары: ${channel} арнасында хабарланады`,
    used: (articles, most, bytes, mostBytes) =>
      phrase`Мақалалар: ${articles}${Number.isFinite(most) ? ` / ${most}` : ''} · ${(bytes / 1_048_576).toFixed(1).replace('.', ',')}${Number.isFinite(mostBytes) ? ` / ${Math.round(mostBytes / 1_048_576)}` : ''} МБ`,
    adds: (adds, most) =>
      phrase`Соңғы сағатта қосылғаны: ${adds}${Number.isFinite(most) ? ` / ${most}` : ''}`,
  },
  log: {
    forgotten: 'ұмытуды сұраған біреу',
    heading: phrase`Мұнда не өзгертілді`,
    empty: phrase`Мұнда әлі ештеңе өзгертілген жоқ.`,
    entry: ({ act, what, by, at, undone }) =>
      phrase`${at} (UTC) · ${ACTS[act] ?? act}${what === null ? '' : `: ${what}`} · ${by}${undone ? ' · қайтарылды' : ''}`,
  },
  privacy: {
    lines: (days) => [
      phrase`Сұрақтарыңызға жауап беріледі де, ұмытылады: сақталмайды да, журналға жазылмайды да.`,
      phrase`Мақалалар қосылған күйінде сақталады, қайтаруға болатындай етіп қосқан, түзеткен не алып тастаған адамның id-імен бірге.`,
      phrase`Жауап астындағы батырмалар қай үзінділерге қатысты екенін 14 күн есте сақтайды, не сұралғанын ешқашан сақтамайды.`,
      phrase`Бір сервер қосқаны басқасында ешқашан көрінбейді; мен серверден кеткен соң, оның кітапханасы ${counted(days, { one: 'күннен', other: 'күннен' })} кейін жойылады.`,
      phrase`Сіз туралы не сақталғанын ${'/privacy do:show'} көрсетеді, ${'/privacy do:delete'} жояды.`,
    ],
    kept: phrase`Сіз туралы сақталатынның бәрі осы:`,
    inOwnLibrary: (things) => phrase`Өз кітапханаңызда: ${things}`,
    inServers: (things) => phrase`Серверлерде, сіздің id-іңізбен: ${things}`,
    inMemory: phrase`Жадта, ең көбі он минут: ары қарай сұрай алуыңыз үшін сізге соңғы рет көрсетілгені`,
    things: {
      article: 'мақалалар',
      revision: 'нұсқалар',
      correction: 'түзетулер',
      draft: 'жобалар',
      feed: 'ленталар',
      'entry of the log': 'журнал жазбалары',
    },
    nothingKept: phrase`Сіз туралы ештеңе сақталмаған.`,
    reallyDelete: phrase`Бұл өз кітапханаңызды ішіндегісімен қоса жояды, id-іңізді серверлердегі бәрінен алып тастайды және сізге көрсетілгенді ұмытады — біржола.`,
    delete: phrase`Жою`,
    deleted: phrase`Жойылды. Сіз туралы енді ештеңе сақталмайды.`,
  },
  feed: {
    announceNeedsServer: phrase`Жаңа мақалаларды сервер арнасында хабарлауға болады, ал бұл — өз кітапханаңыз.`,
    added: (title, entries) =>
      phrase`Енді ${strong(title)} лентасы бақыланады. Қазір онда ${articleCount(entries)} бар; жаңалары өздігінен келеді.`,
    alreadyHere: (title) => phrase`${strong(title)} лентасы бақыланып жатыр.`,
    tooMany: (limit) =>
      phrase`Мұнда ең көбі ${limit} лента бақыланады. Алдымен бірін /feed remove арқылы алып тастаңыз.`,
    none: phrase`Мұнда бірде-бір лента бақыланбайды. /feed add арқылы мекенжайын қосыңыз.`,
    heading: (number) => phrase`${feedCount(number)}`,
    failing: (title, url) => phrase`${title} · ${url} · қазір жауап бермейді`,
    noSuch: (given) =>
      phrase`Мұнда ${strong(given)} деген лента жоқ немесе бірнешеу. Оларды /feed list көрсетеді.`,
    removed: (title) => phrase`${strong(title)} лентасы енді бақыланбайды; мақалалары қалады.`,
  },
  edit: {
    nothing: phrase`Нені түзету керегін айтыңыз: title, publisher, date немесе link.`,
    done: (title) => phrase`Түзетілді: ${strong(title)}.`,
  },
  add: {
    nothingGiven: phrase`Сілтеме, файл немесе мақаланың мәтінін беріңіз.`,
    refused: refusalInKazakh,
    alreadyHere: (title) => phrase`Бұл мақала сөзбе-сөз осында бар: ${strong(title)}.`,
    heading: (title) => phrase`${title}`,
    figures: (words, quotations, speakers) =>
      `${wordCount(words)} · ${quotationCount(quotations)} · ${speakerCount(speakers)}`,
    becomesRevision: (title, revision) =>
      phrase`Бұл мәтіні өзгерген ${strong(title)}. Қалдырсаңыз, ${revision}-нұсқа болады.`,
    quotationAdded: (text, speaker) =>
      speaker === null ? phrase`жаңа: ${text}` : phrase`жаңа: ${text} (${speaker})`,
    quotationRemoved: (text, speaker) =>
      speaker === null ? phrase`жоғалған: ${text}` : phrase`жоғалған: ${text} (${speaker})`,
    copyOf: (title) =>
      phrase`Дерлік осы сөздер ${strong(title)} мақаласында да бар; екеуі де қалады, жауаптарда екеуі де аталады.`,
    captionsApart: (number) => phrase`Мәтінге кірмеді: ${captionCount(number)}.`,
    otherLanguage: (language) =>
      phrase`Бұл мақаланың тілі — ${languageName('kk', language)}; үзінділері басқалары сияқты табылады.`,
    fileRefused: (name, reason) => followed(name, reason),
    keep: phrase`Қалдыру`,
    keepAll: (number) => (number === 1 ? phrase`Қалдыру` : phrase`${number} мақаланы да қалдыру`),
    drop: phrase`Бас тарту`,
    kept: (title, quotations, speakers) =>
      phrase`Қосылды: ${strong(title)} (${quotationCount(quotations)}, ${speakerCount(speakers)}). Енді ол туралы сұрай аласыз.`,
    revised: (title, revision) => phrase`Қосылды: ${strong(title)}, ${revision}-нұсқа.`,
    dropped: phrase`Бас тартылды. Ештеңе қосылған жоқ.`,
  },
  list: {
    heading: (number) => phrase`${articleCount(number)}`,
    page: (page, pages) => phrase`${pages} беттің ${page}-беті`,
  },
  show: {
    speakers: phrase`Онда кім сөйлейді:`,
    revision: (number) => `${number}-нұсқа`,
    language: (language) => `тілі: ${languageName('kk', language)}`,
  },
  remove: {
    removed: (title) => phrase`Алып тасталды: ${strong(title)}. Он минут ішінде қайтаруға болады.`,
  },
  undone: {
    done: phrase`Қайтарылды.`,
    tooLate: phrase`Қайтаруға кеш: он минут өтіп кетті.`,
    overtaken: phrase`Содан бері жаңа өзгеріс болды; алдымен соны қайтарыңыз.`,
  },
  refused: {
    blocked: (value) => phrase`${value} мақалаларын қосуға болмайды: мұны басып шығарушы сұраған.`,
    overQuota: {
      articles: (limit) => phrase`Бұл кітапхана толы: шегі ${limit} мақала. Алдымен бірін алып тастаңыз.`,
      bytes: (limit) =>
        phrase`Бұл кітапхана толы: шегі ${Math.round(limit / 1_048_576)} МБ мәтін. Алдымен бірдеңені алып тастаңыз.`,
      addsPerHour: (limit) =>
        phrase`Бір сағатта ${limit} мақала қосылды, мұндағы шегі осы. Кейінірек қайталаңыз.`,
    },
    unknown: phrase`Ол мұнда енді жоқ. Барын /article list көрсетеді.`,
  },
  help: {
    what: phrase`Мұндағы мақалалар туралы сұрақтарға солардың өз сөзімен жауап беремін және кім айтқанын айтамын.`,
    items: [
      phrase`${strong('/ask')} және өз сөзіңізбен сұрақ: Блинкен Қазақстан туралы не айтты?`,
      phrase`${strong('/who')} және есіңіздегі сөздер: кім айтқанын дәл не шамамен табамын.`,
      phrase`${strong('/speaker')} және есім: сол адам не ұйымның барлық дәйексөзі.`,
      phrase`${strong('/article add')} сілтеме, файл немесе мәтін; қалдырмас бұрын көресіз.`,
      phrase`${strong('/article list')}, ${strong('/article show')}, ${strong('/article remove')}: мақалалардың өзі.`,
      phrase`Немесе мені атап өтіңіз не маған тікелей жазыңыз да, ары қарай сұрай беріңіз: and what did Tokayev say?`,
      phrase`${strong('/library settings')}: қайда және қалай жауап беретінім, кім қоса алатыны. ${strong('/privacy')}: сіз туралы не сақталатыны.`,
    ],
    honesty: phrase`Тек мақалада жазылғанын көрсетемін, айтушысы анық болмаса «бәлкім» деймін, жауап болмаса соны айтамын. Біреудің айтқаны рас па, жоқ па — оған төрелік етпеймін.`,
  },
  alsoIn: (place) => joined('Дәл осы сөздер мында да бар: ', place),
  paragraph: (number) => `${number}-абзац`,
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'қосылды',
  revised: 'жаңа нұсқа',
  removed: 'алып тасталды',
  edited: 'түзетілді',
  corrected: 'айтушы түзетілді',
  reported: 'айтушыға күмән келтірілді',
  dismissed: 'күмән қабылданбады',
  settings: 'баптаулар өзгертілді',
  imported: 'импортталды',
  undone: 'қайтарылды',
  'feed added': 'лента қосылды',
  'feed removed': 'лента алынды',
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('kk').format(names);
}
