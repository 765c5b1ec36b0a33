// One library with articles in seven languages: each is found in its own, and English is what it was.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { createPassageIndex, type PassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './articles.ts';
import { ARTICLES } from './articles-in-languages.ts';

function indexOf(languages: readonly (keyof typeof ARTICLES)[]): PassageIndex {
  const index = createPassageIndex();
  for (const language of languages) index.put(...articleOf(language, ARTICLES[language], { language }));
  return index;
}

const all = indexOf(Object.keys(ARTICLES) as (keyof typeof ARTICLES)[]);

/** The words of the first passage, and who is said to have spoken the answering ones. */
function answer(index: PassageIndex, question: string) {
  const given = index.ask(question);
  if (given.outcome !== 'answered')
    return { outcome: given.outcome, words: '', speaker: null, article: null };
  const [hit] = given.hits;
  const text = ARTICLES[hit!.articleId as keyof typeof ARTICLES];
  return {
    outcome: given.outcome,
    words: textAt(text, hit!.passage),
    speaker: hit!.answeredBy?.speaker?.name ?? null,
    article: hit!.articleId,
  };
}

describe('a question in the language of an article', () => {
  it.each([
    ['Wie viel kostet die Überfahrt nach Wesselkoog?', '14,50 Euro'],
    ['Warum will der Verein Berufung einlegen?', 'Ruhe brauchen'],
    ['Wann fährt die erste Fähre?', '3. Mai'],
    ['Combien coûteront les travaux de la place ?', '240 000 euros'],
    ['Quand le marché aux fleurs quittera-t-il la place ?', 'en septembre'],
    ['¿Cuánto costará el billete del tren nocturno?', '19 euros'],
    ['¿Por qué se cerró el tren?', 'perdía dinero'],
    ['Por que se cerro el tren', 'perdía dinero'],
    ['Почему мосты не работают на железной дороге?', 'мосты разрушены'],
    ['Когда начнётся вывод войск из долины?', 'в марте'],
    ['Құрылысқа қанша ақша бөлінді?', '12 миллиард теңге'],
    ['灯台の修理にいくらかかった？', '二千万円'],
  ])('%s', (question, words) => {
    expect(answer(all, question).words).toContain(words);
  });
});

describe('what somebody said', () => {
  it.each([
    ['Was sagte Petersen über die Insel?', 'Frauke Petersen', 'stirbt die Insel'],
    ['Was hat der Biologe Brodersen gesagt?', 'Henning Brodersen', 'zu laut'],
    ['Qu’a dit Olivier Sabatier sur les camions ?', 'Olivier Sabatier', 'trop étroite'],
    ['Que dit Mireille Oudin de la halle ?', 'Mireille Oudin', 'Personne ne viendra'],
    ['¿Qué dijo Lucía Barrientos del tren?', 'Lucía Barrientos', 'devolverá la vida'],
    ['¿Qué ha dicho Escribano sobre las vías?', 'Tomás Escribano', 'diez años'],
    ['Что сказал Путин о войсках?', 'Владимир Путин', 'Войска уйдут'],
    ['Что сказал Токмаков?', 'Токмаков', 'ждали этого решения'],
    ['Что говорила Ковтун про долину?', 'Мария Ковтун', 'нельзя оставлять'],
    ['Тоқаев теміржол туралы не айтты?', 'Қасым-Жомарт Тоқаев', 'іске қосылады'],
  ])('%s', (question, speaker, words) => {
    const given = answer(all, question);
    expect(given.words).toContain(words);
    expect(given.speaker).toBe(speaker);
  });

  it.each([
    'Что сказал Чурбанов о войсках?',
    'Was sagte Quiddelmann über die Fähre?',
    '¿Qué dijo Zubizarreta del tren?',
  ])('%s: nobody has heard of them', (question) => {
    expect(all.ask(question).outcome).toBe('declined');
  });
});

describe('a question that nothing answers', () => {
  it.each([
    'Wie hoch ist der Mount Everest?',
    'Wann wurde das Museum eröffnet?',
    'Was kostet ein Bier in Berlin?',
    '¿Quién ganó el mundial?',
    '¿Cuánto cuesta el museo?',
    'Combien d’habitants compte Lyon ?',
    'Кто выиграл чемпионат мира?',
    'Когда открылся музей космонавтики?',
    'Мұражай қашан ашылды?',
  ])('%s', (question) => {
    expect(all.ask(question).outcome).toBe('declined');
  });
});

it('names as missing what is a name, not what may be there in translation', () => {
  const missing = (question: string) => {
    const given = indexOf(['en']).ask(question);
    return given.outcome === 'declined' ? given.missing : null;
  };
  expect(missing('Кто попросил войска?')).toEqual([]);
  expect(missing('¿Qué dijo Zubizarreta sobre las tropas?')).toEqual(['Zubizarreta']);
});

describe('across languages', () => {
  it('finds a name of another language by an English question', () => {
    expect(all.rank('What did Mireille Oudin say?')[0]?.answeredBy?.speaker?.name).toBe('Mireille Oudin');
    expect(all.rank('What did Brodersen say?')[0]?.answeredBy?.speaker?.name).toBe('Henning Brodersen');
  });

  it('finds a name in an English article by a question in another language', () => {
    expect(answer(all, 'Was sagte Edith Marlowe?').article).toBe('en');
    expect(answer(all, '¿Qué dijo Edith Marlowe?').article).toBe('en');
  });

  it('finds a name in Latin letters by a question in Cyrillic ones, in any case', () => {
    for (const question of ['Что сказала Эдит Марлоу?', 'Что говорил Реннер о запрете?']) {
      expect(all.rank(question)[0]?.articleId).toBe('en');
    }
    expect(answer(indexOf(['en']), 'Что сказал Реннер?').words).toContain('the office would appeal');
  });

  it('finds a name in Cyrillic letters by a question in Latin ones', () => {
    expect(all.rank('What did Putin say?')[0]?.answeredBy?.speaker?.name).toBe('Владимир Путин');
    expect(all.rank('Was sagte Kovtun?')[0]?.articleId).toBe('ru');
  });

  it('answers English questions from English articles as if there were no others', () => {
    const english = indexOf(['en']);
    const questions = [
      'Who owns the oldest workshop?',
      'Why did the harbour office ask for a ban?',
      'What did Edith Marlowe say?',
    ];
    for (const question of questions) expect(answer(all, question)).toEqual(answer(english, question));
  });
});

describe('hostile questions', () => {
  it.each([
    'Чтo сказaл Пyтин о войcках?',
    '👨‍👩‍👧‍👦 Wie viel kostet die Überfahrt? 🚢',
    'Wie vi\u200del kos\u200dtet die Überfahrt?',
    'İIıi Wesselkoog',
    '１４，５０ Euro Überfahrt',
    '¿¿¿???',
    '的的的的',
    'que que que que',
    '\ud800 was was',
    'der '.repeat(300),
  ])('%s: never throws', (question) => {
    expect(() => all.ask(question)).not.toThrow();
    expect(() => all.rank(question)).not.toThrow();
  });
});
