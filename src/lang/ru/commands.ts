// Имена и описания команд, параметров, окон и меню, по-русски.
import type { commands as english } from '../en/commands.ts';
import type { Worded } from '../worded.ts';

export const commands: Worded<typeof english> = {
  commands: {
    ask: {
      name: 'спросить',
      description: 'Спросить о статьях и получить ответ их собственными словами, с именами авторов',
      options: {
        question: { name: 'вопрос', description: 'Что вы хотите узнать' },
        speaker: { name: 'автор', description: 'Только то, что сказал этот человек или организация' },
        article: { name: 'статья', description: 'Только в этой статье' },
        since: { name: 'с', description: 'Только статьи начиная с этого дня, например 2022-01-10' },
        until: { name: 'по', description: 'Только статьи до этого дня включительно' },
        private: { name: 'лично', description: 'Показать ответ только вам' },
      },
    },
    who: {
      name: 'кто',
      description: 'Узнать, кому принадлежит цитата',
      options: {
        quote: { name: 'цитата', description: 'Слова, как вы их помните' },
        private: { name: 'лично', description: 'Показать ответ только вам' },
      },
    },
    speaker: {
      name: 'автор',
      description: 'Все цитаты одного человека или организации',
      options: {
        name: { name: 'имя', description: 'Человек или организация' },
        private: { name: 'лично', description: 'Показать только вам' },
      },
    },
    article: { name: 'статья', description: 'Статьи этой библиотеки' },
    'article add': {
      name: 'добавить',
      description: 'Добавить статью по ссылке, файлом или текстом; сначала вы её увидите',
      options: {
        link: { name: 'ссылка', description: 'Ссылка на статью' },
        file: { name: 'файл', description: 'Статья файлом: .txt, .md, .html, .pdf, .docx или .eml' },
        file2: { name: 'файл2', description: 'Ещё одна статья файлом' },
        file3: { name: 'файл3', description: 'Ещё одна статья файлом' },
        file4: { name: 'файл4', description: 'Ещё одна статья файлом' },
        file5: { name: 'файл5', description: 'Ещё одна статья файлом' },
        text: { name: 'текст', description: 'Текст статьи, сначала заголовок' },
        title: { name: 'заголовок', description: 'Заголовок, если в тексте его нет' },
        publisher: { name: 'издание', description: 'Кто опубликовал' },
        date: { name: 'дата', description: 'Когда, например 4 мая 2026' },
      },
    },
    'article list': { name: 'список', description: 'Статьи в этой библиотеке', options: {} },
    'article show': {
      name: 'показать',
      description: 'Статья: откуда она, кто в ней говорит, как начинается',
      options: { article: { name: 'статья', description: 'Какая статья' } },
    },
    'article remove': {
      name: 'убрать',
      description: 'Убрать статью из этой библиотеки',
      options: { article: { name: 'статья', description: 'Какая статья' } },
    },
    'article edit': {
      name: 'исправить',
      description: 'Исправить заголовок, издание, дату или ссылку статьи',
      options: {
        article: { name: 'статья', description: 'Какая статья' },
        title: { name: 'заголовок', description: 'Верный заголовок' },
        publisher: { name: 'издание', description: 'Кто опубликовал' },
        date: { name: 'дата', description: 'Когда, например 2022-01-10' },
        link: { name: 'ссылка', description: 'Адрес статьи в интернете' },
      },
    },
    feed: { name: 'лента', description: 'Сайты, чьи новые статьи приходят сами' },
    'feed add': {
      name: 'добавить',
      description: 'Следить за лентой: новые статьи добавляются сами',
      options: {
        link: { name: 'ссылка', description: 'Адрес ленты RSS, Atom или JSON' },
        announce: { name: 'сообщать', description: 'Канал, где сообщать о новых статьях' },
      },
    },
    'feed list': { name: 'список', description: 'Ленты, за которыми здесь следят', options: {} },
    'feed remove': {
      name: 'убрать',
      description: 'Больше не следить за лентой; её статьи останутся',
      options: { link: { name: 'ссылка', description: 'Адрес ленты или часть её названия' } },
    },
    library: { name: 'библиотека', description: 'Как ведётся эта библиотека' },
    'library settings': {
      name: 'настройки',
      description: 'Посмотреть и изменить, где, как и на каком языке я здесь отвечаю',
      options: {
        language: {
          name: 'язык',
          description: 'Язык ответов, которые видят все',
          choices: {
            server: 'Как у сервера',
            en: 'English',
            es: 'Español',
            de: 'Deutsch',
            fr: 'Français',
            ru: 'Русский',
            kk: 'Қазақша',
          },
        },
        answers: {
          name: 'ответы',
          description: 'Кто видит ответ, если никто не выбрал',
          choices: { room: 'Все в канале', asker: 'Только спросивший' },
        },
        channel: { name: 'канал', description: 'Канал, для которого это правило' },
        rule: {
          name: 'правило',
          description: 'Что действует в этом канале',
          choices: {
            room: 'Ответы для всех',
            asker: 'Ответы только спросившему',
            silent: 'Без ответов',
            none: 'Как везде',
          },
        },
        curators: { name: 'кураторы', description: 'У кого эта роль, может добавлять, убирать и исправлять' },
        announce: { name: 'сообщать', description: 'Где сообщать о новых статьях из лент' },
        articles: { name: 'статей', description: 'Не больше стольких статей; 0 — обычный предел' },
        'adds-per-hour': { name: 'в-час', description: 'Не больше стольких в час; 0 — обычный предел' },
        reset: {
          name: 'сбросить',
          description: 'Вернуть всё, как было вначале',
          choices: {
            curators: 'Кто может добавлять и исправлять',
            announce: 'Где сообщать о новых статьях',
            rules: 'Правила каналов',
            limits: 'Пределы',
            everything: 'Всё',
          },
        },
      },
    },
    'library reports': {
      name: 'сомнения',
      description: 'Цитаты, в авторе которых сомневаются, чтобы их исправить',
      options: {},
    },
    'library corrections': {
      name: 'исправления',
      description: 'Что здесь исправлено: можно отменить или сохранить',
      options: {},
    },
    'library log': { name: 'журнал', description: 'Кто что добавил, убрал, исправил', options: {} },
    'library export': { name: 'выгрузить', description: 'Вся эта библиотека файлом', options: {} },
    privacy: {
      name: 'данные',
      description: 'Что о вас хранится, как это посмотреть и удалить',
      options: {
        do: {
          name: 'действие',
          description: 'Посмотреть или удалить то, что о вас хранится',
          choices: { show: 'Показать', delete: 'Удалить' },
        },
      },
    },
    help: { name: 'помощь', description: 'Что можно спросить и как', options: {} },
  },
  windows: {
    name: { name: 'имя', description: 'Кто это сказал, самым полным именем, какое вы знаете' },
  },
  menus: { who: 'Кто это сказал?', ask: 'Спросить об этом', add: 'Добавить в библиотеку' },
};
