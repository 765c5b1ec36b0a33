// What somebody means who goes on asking in German, Spanish, French, Russian or Kazakh.
import { describe, expect, it } from 'vitest';
import { type Before, followUpOf } from '../../../src/core/question/follow-up.ts';

const speakers = new Set(['Merz', 'Sánchez', 'Macron', 'Токаев', 'Тоқаев', 'Olaf Scholz']);

function read(words: string, question: string, more: Partial<Before> = {}) {
  const before: Before = { question, found: 3, at: 0, speaker: null, ...more };
  return followUpOf(words, before, (name) => speakers.has(name));
}

describe('another of the passages', () => {
  it.each([
    ['zeig mir noch eine Stelle, bitte: die nächste', 1],
    ['noch mehr?', 1],
    ['enséñame más resultados', 1],
    ['montre-moi le passage suivant', 1],
    ['показать ещё', 1],
    ['Есть ещё?', 1],
    ['тағы көрсетші', 1],
    ['предыдущий', null],
    ['der letzte', 2],
  ])('%j', (words, at) => {
    const followUp = read(words, 'Wer bat um Truppen?');
    if (at === null) expect(followUp.meant).toBe('question');
    else expect(followUp).toEqual({ meant: 'passage', at });
  });

  it.each(['im Zusammenhang', 'en contexto', 'dans le contexte', 'в контексте', 'мәнмәтінде'])(
    '%j',
    (words) => {
      expect(read(words, 'Wer bat um Truppen?')).toEqual({ meant: 'context' });
    },
  );
});

describe('the speaker', () => {
  it.each([
    'Wer hat das gesagt?',
    'und wer sagte das?',
    '¿Quién dijo eso?',
    'Qui a dit ça ?',
    'А кто это сказал?',
    'Мұны кім айтты?',
  ])('%j', (words) => {
    expect(read(words, 'Was ist mit der Brücke?')).toEqual({ meant: 'speaker' });
  });

  it.each(['Wer sagte, dass die Brücke schließt?', 'Кто сказал, что мост закроют?'])(
    '%j asks on its own',
    (words) => {
      expect(read(words, 'Was ist?').meant).toBe('question');
    },
  );
});

describe('a question filled up from the one before it', () => {
  it.each([
    ['Warum?', 'Wer bat um Truppen?', 'Warum bat jemand um Truppen?'],
    ['und wann war das?', 'Wo kamen die Truppen an?', 'Wann kamen die Truppen an?'],
    ['Und Merz?', 'Was sagte Olaf Scholz über die Truppen?', 'Was sagte Merz über die Truppen?'],
    [
      'und was sagte Merz?',
      'Was hat Olaf Scholz über die Truppen gesagt?',
      'Was sagte Merz über die Truppen?',
    ],
    ['und das Gas?', 'Was sagte Olaf Scholz über die Truppen?', 'Was sagte Olaf Scholz über das Gas?'],
    [
      'was ist mit dem Gas?',
      'Was sagte Olaf Scholz über die Truppen?',
      'Was sagte Olaf Scholz über dem Gas?',
    ],
    ['¿Y cuándo?', '¿Quién pidió tropas?', '¿Cuándo pidió alguien tropas?'],
    ['¿Por qué?', '¿Dónde cayó el puente?', '¿Por qué cayó el puente?'],
    ['¿y Sánchez?', '¿Qué dijo Feijóo sobre las tropas?', '¿Qué dijo Sánchez sobre las tropas?'],
    ['¿y qué dijo Sánchez?', '¿Qué dijo Feijóo sobre las tropas?', '¿Qué dijo Sánchez sobre las tropas?'],
    ['Pourquoi ?', 'Qui a demandé des troupes ?', 'Pourquoi quelqu’un a demandé des troupes ?'],
    ['et Macron ?', 'Qu’a dit Bayrou sur les troupes ?', 'Qu’a dit Macron sur les troupes ?'],
    ['et qu’a dit Macron ?', 'Qu’a dit Bayrou sur les troupes ?', 'Qu’a dit Macron sur les troupes ?'],
    ['Почему?', 'Кто попросил войска?', 'Почему кто-то попросил войска?'],
    ['а когда это было?', 'Где упал мост?', 'Когда упал мост?'],
    ['а Токаев?', 'Что сказал Путин о войсках?', 'Что говорит Токаев о войсках?'],
    ['а что сказал Токаев?', 'Что сказал Путин о войсках?', 'Что говорит Токаев о войсках?'],
    ['а про газ?', 'Что сказал Путин о войсках?', 'Что говорит Путин про газ?'],
    ['ал Тоқаев?', 'Путин әскерлер туралы не айтты?', 'Тоқаев әскерлер туралы не айтты?'],
    ['неліктен?', 'Көпір қашан құлады?', 'Неліктен: Көпір қашан құлады?'],
  ])('%j after %j asks %j', (words, earlier, meant) => {
    expect(read(words, earlier)).toMatchObject({ meant: 'question', question: meant, filled: true });
  });

  it.each([
    ['Was sagte er über das Gas?', 'Was sagte Olaf Scholz über das Gas?', 'Olaf Scholz'],
    ['что он сказал о газе?', 'Что говорит Путин о газе?', 'Путин'],
    ['et qu’a-t-il dit sur le gaz ?', null, 'Macron'],
  ])('%j asks %j of whoever spoke last', (words, meant, speaker) => {
    const followUp = read(words, 'Was geschah?', { speaker });
    expect(followUp.meant).toBe('question');
    if (meant !== null) expect(followUp).toMatchObject({ question: meant, filled: true });
  });
});

it.each([
  'Wie lange bleibt die Brücke gesperrt?',
  '¿Qué dijo Sánchez sobre el gas?',
  'Combien coûteront les travaux ?',
  'Что сказал Токаев о мосте?',
  'Тоқаев көпір туралы не айтты?',
])('%j is a question of its own', (words) => {
  expect(read(words, 'Wer bat um Truppen?')).toEqual({
    meant: 'question',
    question: words,
    filled: false,
    near: false,
  });
});
