// То, что говорится только в Discord, по-русски.
import type { discord as english } from '../en/discord.ts';
import { phrase, strong } from '../phrase.ts';
import { countedIn } from '../plural.ts';
import type { Worded } from '../worded.ts';

const counted = countedIn('ru');

export const discord: Worded<typeof english> = {
  conversation: {
    takenAs: (question) => phrase`Понято так: ${question}`,
    noMore: (found) =>
      found === 1
        ? phrase`Это единственный отрывок, который я нашёл. Спросите другими словами, чтобы найти ещё.`
        : phrase`Я нашёл ${counted(found, { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' })}, больше нет. Спросите другими словами, чтобы найти ещё.`,
  },
  discord: {
    asked: 'как у вас',
    stands: 'как в статье',
    continues: 'продолжение ниже',
    continuedFrom: 'продолжение',
    restInFile: 'Остальное в этом файле.',
    fileTooLarge: 'Это больше, чем здесь помещается в файл. Выгрузите это на машине, где работает бот.',
    ownLibrary: phrase`Из вашей собственной библиотеки`,
    typed: 'То, что вы написали, чтобы не писать заново:',
    mayNotCurate: phrase`Это для тех, кто следит здесь за статьями: кто может управлять сервером или имеет выбранную для этого роль.`,
    unknownCommand: phrase`Этой команды у меня больше нет. Начните заново с /, чтобы увидеть, что есть.`,
    expired: phrase`Эта кнопка устарела. Спросите снова, и с ответом придут новые.`,
    stopping: phrase`Меня сейчас перезапускают. Попробуйте чуть позже.`,
    silent: phrase`В этом канале я не отвечаю. Попробуйте в другом.`,
    onlyAlone: phrase`Здесь я отвечаю только так, чтобы ответ видели лишь вы: используйте /спросить.`,
    tooMany: (seconds) =>
      phrase`Слишком много сразу. Попробуйте через ${counted(seconds, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}.`,
    badOption: (option) =>
      phrase`Что-то не так с параметром ${strong(option)}. Посмотрите ещё раз, пожалуйста.`,
    answeredAlone: phrase`Ответ получил тот, кто спросил.`,
    steps: {
      fetching: 'Загружаю страницу …',
      reading: 'Читаю …',
      attributing: 'Выясняю, кто что говорит …',
      indexing: 'Готовлю к поиску …',
    },
    invalidToken:
      'Discord не знает этот токен. Скопируйте его заново со страницы Bot портала разработчиков в DISCORD_TOKEN.',
    disallowedIntents:
      'Discord отказывает в событиях, о которых просит бот. Verbatim не нужны привилегированные intents: проверьте, от нужного ли приложения токен.',
    unreachable: (reason) =>
      `Discord недоступен (${reason}). Проверьте соединение и DISCORD_API_URL и запустите снова.`,
  },
  errors: {
    unexpected: (id) =>
      phrase`У меня что-то пошло не так; ничего не потеряно. Если это повторится, сообщите этот номер: ${id}`,
  },
};
