// То, что отвечают команды, по-русски.
import type { replies as english } from '../en/replies.ts';
import { languageName } from '../language-name.ts';
import { followed, joined, phrase, strong } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import type { Worded } from '../worded.ts';
import { refusalInRussian } from './refusals.ts';

const counted = countedIn('ru');
const articleCount = (number: number) =>
  counted(number, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' });
const feedCount = (number: number) =>
  counted(number, { one: 'лента', few: 'ленты', many: 'лент', other: 'ленты' });
const quotationCount = (number: number) =>
  counted(number, { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' });
const speakerCount = (number: number) =>
  counted(number, { one: 'автор', few: 'автора', many: 'авторов', other: 'автора' });
const captionCount = (number: number) =>
  counted(number, {
    one: 'подпись к снимку',
    few: 'подписи к снимкам',
    many: 'подписей к снимкам',
    other: 'подписи к снимкам',
  });
const wordCount = (number: number) =>
  counted(number, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' });

export const replies: Worded<typeof english> = {
  kinds: { direct: 'прямая речь', mixed: 'приведено частично', indirect: 'косвенная речь' },
  narration: 'слова журналиста',
  unattributed: 'автор не установлен',
  probably: 'вероятно,',
  corrected: 'исправлено этим сообществом',
  untitled: 'без заголовка',
  headline: 'заголовок',
  counts: { quotations: quotationCount, speakers: speakerCount, words: wordCount },
  undo: phrase`Отменить`,
  mayNotCurate: phrase`Добавлять и убирать могут те, кто следит здесь за статьями: кто может управлять сервером.`,
  ask: {
    unaskable: phrase`Спросите о чём-нибудь из статей: о человеке, о месте, о сказанном. Например: Что сказал Блинкен?`,
    nothingAnswers: phrase`В этих статьях нет ответа на этот вопрос.`,
    notMentioned: (names) =>
      phrase`В этих статьях нет ответа на этот вопрос: ${listed(names)} не ${names.length === 1 ? 'упоминается' : 'упоминаются'} ни в одной.`,
    nearest: phrase`Показать самое близкое`,
    nearestIs: phrase`Ответа нет, но вот самое близкое:`,
    searchedFor: (words) => phrase`Искал: ${words}`,
  },
  quotation: {
    byThisSpeaker: phrase`Ещё от этого автора`,
    copy: phrase`Скопировать с источником`,
    wrongSpeaker: phrase`Автор указан неверно?`,
  },
  correct: {
    whoSaidIt: phrase`Кто это сказал?`,
    somebodyElse: phrase`Кто-то другой …`,
    notAQuotation: phrase`Не цитата`,
    reported: phrase`Спасибо. Это увидят те, кто следит здесь за статьями.`,
    done: (speaker) =>
      phrase`Исправлено: автор этих слов — ${strong(speaker)}. Теперь они отмечены как исправленные.`,
    noQuotation: phrase`Исправлено: это больше не показывается как цитата.`,
  },
  reports: {
    heading: (at, of) => phrase`Под сомнением: ${at} из ${of}`,
    doubtedBy: (people) =>
      phrase`сомневаются: ${counted(people, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}`,
    right: phrase`Всё верно`,
    dismissed: phrase`Остаётся как есть; сообщение закрыто.`,
    none: phrase`Сейчас здесь никто ни в чём не сомневается.`,
    next: (waiting) => phrase`Следующее сообщение (${waiting})`,
  },
  corrections: {
    heading: (number) =>
      phrase`${counted(number, { one: 'исправление', few: 'исправления', many: 'исправлений', other: 'исправления' })}`,
    line: ({ number, words, speaker, title, by, on }) =>
      speaker === null
        ? phrase`${number}: ${words} · не цитата · ${title} · ${on}, ${by}`
        : phrase`${number}: ${words} · ${strong(speaker)} · ${title} · ${on}, ${by}`,
    takeBack: (number) => phrase`Отменить исправление ${number}`,
    save: phrase`Сохранить в файл`,
    none: phrase`Здесь ещё ничего не исправляли. Начать можно под цитатой, кнопкой «Автор указан неверно?».`,
  },
  passages: {
    more: phrase`Ещё`,
    back: phrase`Назад`,
    inContext: phrase`В контексте`,
    differ: phrase`Статьи расходятся`,
    only: (name) => phrase`Только ${name}`,
    mayNotAnswer: phrase`Возможно, это не ответ:`,
    gone: phrase`Этой статьи больше нет в библиотеке. Спросите снова, чтобы искать в остальных.`,
    speakersSeldom: (language) =>
      phrase`Язык статьи — ${languageName('ru', language)}: автора слов я называю, только если имя стоит рядом с цитатой.`,
    speakersNever: (language) =>
      phrase`Язык статьи — ${languageName('ru', language)}: цитаты показываются, но автора слов я не называю.`,
  },
  found: {
    button: phrase`Как это найдено`,
    heading: phrase`Как найден этот отрывок`,
    by: {
      word: 'Как в вопросе',
      spelling: 'С исправленным написанием',
      form: 'В другой форме',
      meaning: 'Близко по значению',
      headline: 'В заголовке',
      article: 'В другом месте статьи',
    },
    asAWhole: phrase`Слов вопроса в нём нет: он найден по тому, о чём в нём говорится в целом.`,
    unmatched: (words) =>
      phrase`${wordCount(words)} из вопроса в статье не ${new Intl.PluralRules('ru').select(words) === 'one' ? 'встречается' : 'встречаются'}.`,
    speaker: (name, by) => phrase`Кто говорит: ${strong(name)}, судя по словам «${by}»`,
    wanted: {
      person: phrase`Вопрос был о человеке.`,
      time: phrase`Вопрос был о времени.`,
      place: phrase`Вопрос был о месте.`,
      number: phrase`Вопрос был о числе.`,
      money: phrase`Вопрос был о сумме денег.`,
      duration: phrase`Вопрос был о длительности.`,
      reason: phrase`Вопрос был о причине.`,
      manner: phrase`Вопрос был о том, каким образом.`,
    },
    sure: {
      almost: phrase`Почти наверняка это ответ.`,
      probably: phrase`Вероятно, это ответ.`,
      perhaps: phrase`Возможно, это ответ; читайте с осторожностью.`,
    },
  },
  who: {
    exact: phrase`Именно эти слова:`,
    near: phrase`Почти эти слова; различия выделены:`,
    reporters: phrase`Это слова самого журналиста, а не цитата.`,
    stoodFirst: (day) => phrase`Из статей здесь эти слова раньше всего появились в этой: ${day}.`,
    notHere: phrase`Этих слов в библиотеке нет, и близких к ним тоже.`,
    nothingToFind: phrase`Напишите слова, которые помните, и я найду, кто их сказал.`,
  },
  speaker: {
    which: (name) =>
      phrase`Под именем ${strong(name)} здесь могут подразумеваться несколько человек или организаций. Кто именно?`,
    heading: (name, role) => (role === null ? phrase`${name}` : phrase`${name}, ${role}`),
    count: (quotations, page, pages) =>
      pages === 1
        ? phrase`${quotationCount(quotations)}`
        : phrase`${quotationCount(quotations)}, страница ${page} из ${pages}`,
  },
  choice: {
    noSuchArticle: (given) => phrase`Статьи ${strong(given)} здесь нет. Что есть, покажет /статья список.`,
    whichArticle: (given, titles) =>
      phrase`Под ${strong(given)} могут подразумеваться несколько статей: ${titles.join('; ')}. Напишите больше слов заголовка.`,
    noSuchSpeaker: (given, near) =>
      near.length === 0
        ? phrase`Никого по имени ${strong(given)} в этих статьях не цитируют.`
        : phrase`Никого по имени ${strong(given)} в этих статьях не цитируют. Может быть, ${near.join(', ')}?`,
  },
  library: {
    empty: phrase`Здесь пока нет статей. Кто управляет сервером, может добавить их командой /статья добавить.`,
    emptyForCurator: phrase`Здесь пока нет статей. Добавьте статью командой /статья добавить: ссылкой, файлом или текстом. Или попробуйте меня на статье-примере.`,
    exported: (articles) => phrase`${articleCount(articles)}, с версиями, исправлениями и настройками:`,
    exportTooLarge: phrase`Эта библиотека слишком велика для файла. Её может выгрузить из командной строки тот, кто обслуживает бота.`,
    trySample: phrase`Добавить статью-пример`,
  },
  settings: {
    heading: phrase`Как настроена эта библиотека`,
    reports: (doubted) => phrase`Авторов слов под сомнением: ${doubted}, смотрите ${'/библиотека сомнения'}`,
    mayNotManage: phrase`Посмотреть это можно, а изменить может только тот, кто управляет сервером.`,
    ruleNeedsChannel: phrase`Скажите, для какого канала правило: выберите его в параметре «канал».`,
    language: (language) =>
      language === null ? phrase`Язык: как у сервера` : phrase`Язык: ${languageName(language, language)}`,
    answers: (audience) =>
      audience === 'room' ? phrase`Ответы: для всех в канале` : phrase`Ответы: только спросившему`,
    rule: (channel, rule) =>
      phrase`В канале ${channel}: ${{ room: 'ответы для всех', asker: 'ответы только спросившему', silent: 'без ответов' }[rule]}`,
    curators: (role) =>
      role === null
        ? phrase`Добавляют и исправляют: кто может управлять сервером`
        : phrase`Добавляют и исправляют: кто может управлять сервером, и роль ${role}`,
    announce: (channel) =>
      channel === null
        ? phrase`О новых статьях из лент: не сообщается`
        : phrase`О новых статьях из лент: сообщается в канале ${channel}`,
    used: (articles, most, bytes, mostBytes) =>
      phrase`Статьи: ${articles}${Number.isFinite(most) ? ` из ${most}` : ''} · ${(bytes / 1_048_576).toFixed(1).replace('.', ',')}${Number.isFinite(mostBytes) ? ` из ${Math.round(mostBytes / 1_048_576)}` : ''} МБ`,
    adds: (adds, most) =>
      phrase`Добавлено за последний час: ${adds}${Number.isFinite(most) ? ` из ${most}` : ''}`,
  },
  log: {
    forgotten: 'кто-то, кто просил его забыть',
    heading: phrase`Что здесь менялось`,
    empty: phrase`Здесь ещё ничего не менялось.`,
    entry: ({ act, what, by, at, undone }) =>
      phrase`${at} (UTC) · ${ACTS[act] ?? act}${what === null ? '' : `: ${what}`} · ${by}${undone ? ' · отменено' : ''}`,
  },
  privacy: {
    lines: (days) => [
      phrase`На ваши вопросы я отвечаю и забываю их: они не хранятся и не попадают в журналы.`,
      phrase`Статьи хранятся так, как их добавили, с ID тех, кто их добавил, исправил или убрал, чтобы это можно было отменить.`,
      phrase`Кнопки под ответом 14 дней помнят, к каким отрывкам относятся, но не то, о чём спрашивали.`,
      phrase`Добавленное на одном сервере никогда не видно на другом; когда я покидаю сервер, его библиотека удаляется через ${counted(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}.`,
      phrase`Посмотреть, что о вас хранится: ${'/данные действие:show'}; удалить: ${'/данные действие:delete'}.`,
    ],
    kept: phrase`Вот всё, что о вас хранится:`,
    inOwnLibrary: (things) => phrase`В вашей собственной библиотеке: ${things}`,
    inServers: (things) => phrase`На серверах, с вашим ID: ${things}`,
    inMemory: phrase`В памяти, не дольше десяти минут: то, что вам показали последним, чтобы можно было спрашивать дальше`,
    things: {
      article: 'статьи',
      revision: 'версии',
      correction: 'исправления',
      draft: 'черновики',
      feed: 'ленты',
      'entry of the log': 'записи журнала',
    },
    nothingKept: phrase`О вас ничего не хранится.`,
    reallyDelete: phrase`Это навсегда удалит вашу собственную библиотеку со всем, что в ней есть, уберёт ваш ID отовсюду на серверах и забудет, что вам показывали.`,
    delete: phrase`Удалить`,
    deleted: phrase`Удалено. О вас больше ничего не хранится.`,
  },
  feed: {
    announceNeedsServer: phrase`О новых статьях можно сообщать в канале сервера, а это ваша собственная библиотека.`,
    added: (title, entries) =>
      phrase`Теперь я слежу за лентой ${strong(title)}. Сейчас в ней ${articleCount(entries)}; новые придут сами.`,
    alreadyHere: (title) => phrase`За лентой ${strong(title)} здесь уже следят.`,
    tooMany: (limit) =>
      phrase`Лент здесь может быть не больше ${limit}. Сначала уберите одну командой /лента убрать.`,
    none: phrase`Здесь не следят ни за одной лентой. Добавьте её командой /лента добавить.`,
    heading: (number) => phrase`${feedCount(number)}`,
    failing: (title, url) => phrase`${title} · ${url} · сейчас не отвечает`,
    noSuch: (given) =>
      phrase`Лента ${strong(given)} здесь не найдена, или таких несколько. Их покажет /лента список.`,
    removed: (title) => phrase`За лентой ${strong(title)} больше не следят; её статьи остались.`,
  },
  edit: {
    nothing: phrase`Скажите, что исправить: заголовок, издание, дату или ссылку.`,
    done: (title) => phrase`Исправлено: ${strong(title)}.`,
  },
  add: {
    nothingGiven: phrase`Укажите ссылку, прикрепите файл или вставьте текст статьи.`,
    refused: refusalInRussian,
    alreadyHere: (title) => phrase`Эта статья здесь уже есть, слово в слово: ${strong(title)}.`,
    heading: (title) => phrase`${title}`,
    figures: (words, quotations, speakers) =>
      `${wordCount(words)} · ${quotationCount(quotations)} · ${speakerCount(speakers)}`,
    becomesRevision: (title, revision) =>
      phrase`Это ${strong(title)} с изменённым текстом. Если оставить, это будет версия ${revision}.`,
    quotationAdded: (text, speaker) =>
      speaker === null ? phrase`новое: ${text}` : phrase`новое: ${text} (${speaker})`,
    quotationRemoved: (text, speaker) =>
      speaker === null ? phrase`исчезло: ${text}` : phrase`исчезло: ${text} (${speaker})`,
    copyOf: (title) =>
      phrase`Почти те же слова в статье ${strong(title)}; останутся обе, и ответы назовут обе.`,
    captionsApart: (number) => phrase`Не вошло в текст: ${captionCount(number)}.`,
    otherLanguage: (language) =>
      phrase`Язык этой статьи — ${languageName('ru', language)}; отрывки в ней находятся, как и в остальных.`,
    fileRefused: (name, reason) => followed(name, reason),
    keep: phrase`Оставить`,
    keepAll: (number) => (number === 1 ? phrase`Оставить` : phrase`Оставить все ${number}`),
    drop: phrase`Отбросить`,
    kept: (title, quotations, speakers) =>
      phrase`Добавлено: ${strong(title)} (${quotationCount(quotations)}, ${speakerCount(speakers)}). Теперь об этом можно спрашивать.`,
    revised: (title, revision) => phrase`Добавлено: ${strong(title)}, версия ${revision}.`,
    dropped: phrase`Отброшено. Ничего не добавлено.`,
  },
  list: {
    heading: (number) => phrase`${articleCount(number)}`,
    page: (page, pages) => phrase`Страница ${page} из ${pages}`,
  },
  show: {
    speakers: phrase`Кто в ней говорит:`,
    revision: (number) => `версия ${number}`,
    language: (language) => `язык: ${languageName('ru', language)}`,
  },
  remove: {
    removed: (title) => phrase`Убрано: ${strong(title)}. Десять минут это можно отменить.`,
  },
  undone: {
    done: phrase`Отменено.`,
    tooLate: phrase`Отменять поздно: десять минут прошли.`,
    overtaken: phrase`С тех пор изменилось что-то ещё; сначала отмените это.`,
  },
  refused: {
    blocked: (value) => phrase`Статьи с ${value} добавлять нельзя: об этом попросил издатель.`,
    overQuota: {
      articles: (limit) =>
        phrase`Эта библиотека полна: предел — ${articleCount(limit)}. Сначала уберите что-нибудь.`,
      bytes: (limit) =>
        phrase`Эта библиотека полна: предел — ${Math.round(limit / 1_048_576)} МБ текста. Сначала уберите что-нибудь.`,
      addsPerHour: (limit) =>
        phrase`Предел здесь за час — ${articleCount(limit)}, и он исчерпан. Попробуйте позже.`,
    },
    unknown: phrase`Этого здесь больше нет. Что есть, покажет /статья список.`,
  },
  help: {
    what: phrase`Я отвечаю на вопросы о здешних статьях их собственными словами и говорю, кто это сказал.`,
    items: [
      phrase`${strong('/спросить')} и вопрос своими словами: Что сказал Блинкен о Казахстане?`,
      phrase`${strong('/кто')} и слова, которые вы помните: я найду, кто их сказал, точно или почти.`,
      phrase`${strong('/автор')} и имя: все цитаты этого человека или организации.`,
      phrase`${strong('/статья добавить')} ссылкой, файлом или текстом; сначала вы её увидите.`,
      phrase`${strong('/статья список')}, ${strong('/статья показать')}, ${strong('/статья убрать')}: сами статьи.`,
      phrase`Или упомяните меня, или напишите мне лично, своими словами, и спрашивайте дальше: and what did Tokayev say?`,
      phrase`${strong('/библиотека настройки')}: где и как я отвечаю и кто может добавлять. ${strong('/данные')}: что о вас хранится.`,
    ],
    honesty: phrase`Я показываю только то, что есть в статье, говорю «вероятно», где автор слов не вполне ясен, и прямо говорю, когда ответа нет. О том, правду ли кто-то сказал, я не сужу.`,
  },
  alsoIn: (place) => joined('Те же слова также здесь: ', place),
  paragraph: (number) => `абзац ${number}`,
};

const ACTS: Readonly<Record<string, string>> = {
  added: 'добавлено',
  revised: 'новая версия',
  removed: 'убрано',
  edited: 'исправлено',
  corrected: 'исправлен автор слов',
  reported: 'автор слов под сомнением',
  dismissed: 'сомнение отклонено',
  settings: 'изменены настройки',
  imported: 'загружено',
  undone: 'отменено',
  'feed added': 'добавлена лента',
  'feed removed': 'убрана лента',
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('ru').format(names);
}
