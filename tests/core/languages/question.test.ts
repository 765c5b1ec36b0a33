// Questions in other languages than English: which language they are in, what they want, whose words they ask for.
import { describe, expect, it } from 'vitest';
import { languageOf, languageOfQuestion } from '../../../src/core/languages/read-as.ts';
import { questionOf } from '../../../src/core/question/question.ts';
import { textAt } from '../../../src/core/span.ts';

const ENGLISH_ONLY: ReadonlySet<string> = new Set(['en']);
const MANY: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'ru', 'kk']);

describe('the language of a question', () => {
  it.each([
    ['Was sagte Scholz über die Truppen?', 'de'],
    ['Warum?', 'de'],
    ['¿Qué dijo Sánchez?', 'es'],
    ['Que dijo Sanchez sobre el gas', 'es'],
    ['Qui a dit que le pont est fermé ?', 'fr'],
    ['Что сказал Путин о войсках?', 'ru'],
    ['Тоқаев әскер туралы не айтты?', 'kk'],
    ['Що сказав Зеленський?', 'uk'],
    ['東京で何がありましたか', 'ja'],
  ])('%s is %s, whatever the articles are in', (question, language) => {
    expect(languageOfQuestion(question, ENGLISH_ONLY)?.code).toBe(language);
    expect(languageOfQuestion(question, MANY)?.code).toBe(language);
  });

  it.each([
    'What did Macron say about Le Monde?',
    'Was the war long?',
    'Who wasn’t at the meeting?',
    'What is Luis Telmo Paz y Miño’s surname?',
    'What did die Linke say?',
    '',
    '😀',
    '2024',
  ])('%s is English, or in none', (question) => {
    expect(languageOfQuestion(question, MANY)).toBeNull();
  });

  it.each(['Los Angeles fires', 'La La Land', 'De Niro', 'die hard'])(
    '%s is English where no article is in another language',
    (question) => {
      expect(languageOfQuestion(question, ENGLISH_ONLY)).toBeNull();
    },
  );
});

describe('what a question wants', () => {
  it.each([
    ['de', 'Wer bat um Truppen?', 'person'],
    ['de', 'Wie viele Soldaten kamen?', 'number'],
    ['de', 'Wie viel kostet die Brücke?', 'money'],
    ['de', 'Wie lange dauert der Bau?', 'duration'],
    ['es', '¿Por qué se cerró el puente?', 'reason'],
    ['es', '¿Cuándo llegó?', 'time'],
    ['fr', 'Où se trouve le pont ?', 'place'],
    ['fr', 'Combien de soldats ?', 'number'],
    ['ru', 'Почему закрыли мост?', 'reason'],
    ['ru', 'Сколько стоит мост?', 'money'],
    ['kk', 'Көпір қашан жабылды?', 'time'],
    ['kk', 'Кім келді?', 'person'],
  ])('%s: %s', (language, question, wants) => {
    expect(questionOf(question, language).wants).toBe(wants);
  });
});

describe('whose words a question asks for', () => {
  it.each([
    ['de', 'Was sagte Scholz über die Truppen?', 'Scholz'],
    ['de', 'Was hat Olaf Scholz zur Brücke gesagt?', 'Olaf Scholz'],
    ['es', '¿Qué dijo Pedro Sánchez sobre el gas?', 'Pedro Sánchez'],
    ['es', '¿Qué ha dicho el alcalde del puente?', 'alcalde'],
    ['fr', 'Qu’a dit Emmanuel Macron sur l’Ukraine ?', 'Emmanuel Macron'],
    ['fr', 'Que dit Macron de la grève ?', 'Macron'],
    ['ru', 'Что сказал Путин о войсках?', 'Путин'],
    ['ru', 'А что Владимир Путин говорил про газ?', 'Владимир Путин'],
    ['kk', 'Тоқаев әскерлер туралы не айтты?', 'Тоқаев'],
    ['kk', 'Қасым-Жомарт Тоқаев не деді?', 'Қасым-Жомарт Тоқаев'],
  ])('%s: %s', (language, question, speaker) => {
    const { saidBy } = questionOf(question, language);
    expect(saidBy && textAt(question, saidBy)).toBe(speaker);
  });

  it.each([
    ['de', 'Wer sagte das über die Brücke?'],
    ['es', '¿Quién dijo eso?'],
    ['fr', 'Qui a dit ça ?'],
    ['ru', 'Кто сказал это о мосте?'],
    ['kk', 'Мұны кім айтты?'],
  ])('%s: %s asks who', (language, question) => {
    const read = questionOf(question, language);
    expect(read.saidBy).toBeNull();
    expect(read.asksForSpeaker).toBe(true);
  });
});

describe('the language an article is read in', () => {
  it('is what it is said to be in, if its words bear it out', () => {
    expect(languageOf('de-AT', 'Die Brücke über den Fluss ist seit Montag für alle gesperrt.')?.code).toBe(
      'de',
    );
    expect(languageOf('ru', 'Мост через реку закрыт с понедельника.')?.code).toBe('ru');
  });

  it('is English where a page says otherwise without being it', () => {
    expect(languageOf('de', 'The bridge over the river has been closed to all since Monday.')).toBeNull();
    expect(languageOf('ru', 'The bridge over the river has been closed.')).toBeNull();
    expect(languageOf('en', 'Die Brücke über den Fluss')).toBeNull();
    expect(languageOf('', '')).toBeNull();
  });
});
