// Who is named as speaker in texts that are not English, and where nobody may be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/core/reading.ts';
import { textAt } from '../../../src/core/span.ts';

/** The first quotation of a text, whose body goes on so that the language shows. */
function first(language: string, text: string) {
  const { quotations } = readingOf({ text, language });
  const [quotation] = quotations;
  return quotation === undefined
    ? null
    : { words: textAt(text, quotation.content), speaker: quotation.speaker?.name ?? null };
}

describe('a name beside a verb of saying', () => {
  it.each([
    ['ru', 'Официальный представитель МИД Алла Захарченко: «Мы не поддадимся на это».', 'Алла Захарченко'],
    ['ru', 'Губернатор Пётр Сомов заявил, что «деньги на мост уже выделены».', 'Пётр Сомов'],
    ['ru', '«Мы победим!» — воскликнула тренер Дарья Логинова.', 'Дарья Логинова'],
    ['ru', 'Как отметил депутат Олег Журавлёв, «закон принят слишком поздно».', 'Олег Журавлёв'],
    [
      'de',
      'Der ukrainische Präsident Wolodymyr Selenskyj sagte in der Nacht: „Wir halten durch.“',
      'Wolodymyr Selenskyj',
    ],
    [
      'de',
      '„Das ist zu wenig für die Stadt“, räumte Kämmerin Ursula von der Heide ein.',
      'Ursula von der Heide',
    ],
    ['de', 'Laut Trainer Jens Kuhlmann „fehlt es an allem“, was die Mannschaft braucht.', 'Jens Kuhlmann'],
    [
      'es',
      'El líder de la oposición, Alberto Pardo Lomas, respondió: “Es un parche”.',
      'Alberto Pardo Lomas',
    ],
    ['es', 'La vicepresidenta Elena Quiroga declaró que “el diálogo sigue vivo”.', 'Elena Quiroga'],
    ['fr', 'Le maire Benoît Perrault a prévenu : « Il faudra payer. »', 'Benoît Perrault'],
    ['fr', 'Selon le ministre de l’Intérieur Bruno Lavigne, « la situation est calme ».', 'Bruno Lavigne'],
    ['fr', 'Marine Le Goff a dit à Paul Mercier : « Vous avez échoué dans cette ville. »', 'Marine Le Goff'],
    [
      'kk',
      '«Бұл – дұрыс шешім және біз оны қолдаймыз», – дейді саясаттанушы Данияр Оспанов.',
      'Данияр Оспанов',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(first(language, text)?.speaker).toBe(speaker);
  });
});

describe('nobody is named', () => {
  it.each([
    ['ru', '«Сын вернулся домой», — рассказала мать Ивана Сидорова журналистам.', 'the son of somebody'],
    [
      'ru',
      'Пётр Сомов на встрече с Олегом Журавлёвым, как пишут, сказал: «Нам нужна помощь для города».',
      'two that it may be',
    ],
    ['ru', '«Мы закрываем завод», — сообщили в пресс-службе «Завода Лихачёва».', 'several who speak'],
    ['ru', 'Он сказал: «Задача давно выполнена всеми».', 'a pronoun without anybody before it'],
    [
      'de',
      '„Wir ermitteln in alle Richtungen“, sagte eine Sprecherin der Polizei.',
      'a noun, though it has a capital',
    ],
    [
      'de',
      '„Das ist viel zu wenig“, sagte der Oppositionsführer der Deutschen Presse-Agentur.',
      'an agency that was told',
    ],
    ['de', 'Der Kanzler sagte: „Das wird die Stadt nicht vergessen.“', 'an office alone'],
    ['es', '“Mi hijo no volverá a casa”, lamentó la madre de Andrés Molina.', 'the son of somebody'],
    [
      'es',
      '“Estamos preparados para todo”, afirmaron fuentes del Ministerio de Defensa.',
      'several who speak',
    ],
    ['fr', '« On a tout perdu », raconte la mère de Kevin Durand au micro.', 'the son of somebody'],
    ['fr', '« C’est une honte pour la ville », a déclaré le ministère de la Défense.', 'a ministry'],
    ['kk', '«Ақша толық бөлінді және жұмыс басталды», – деді мердігердің өкілі.', 'an office alone'],
  ])('%s: %s (%s)', (language, text) => {
    const found = first(language, text);
    expect(found).not.toBeNull();
    expect(found!.speaker).toBeNull();
  });
});

describe('marks that hold no words of anybody', () => {
  it.each([
    ['ru', 'Компания «Северный морской путь и порты» обещает закончить ремонт в срок.'],
    ['ru', 'Роман «Война и мир» переиздан в столице.'],
    ['de', 'Im Film „Die Brücke am großen Fluss“ ist alles einfacher als in der Stadt.'],
    ['es', 'La película “El puente de los suspiros rotos” se rodó en la ciudad.'],
    ['fr', 'Le film « Le Pont de la rivière aux saules » a été tourné dans la ville.'],
  ])('%s: %s', (language, text) => {
    expect(first(language, text)).toBeNull();
  });

  it('takes a list with dashes for no dialogue', () => {
    const text =
      'В программе праздника три пункта:\n\n— выставка цветов;\n\n— концерт на площади — вечером;\n\n— фейерверк.';
    expect(first('ru', text)).toBeNull();
  });
});

it('never throws, and every span stands in its text', () => {
  const words = fc.constantFrom(
    ...'« » „ “ ” — - : , . ? сказал Путин что он сообщила Анна sagte Scholz der dass Laut so dijo Sánchez según él que a déclaré Macron -t-il il selon деді Тоқаев \n\n 😀 \u200d \ud800 МИД де'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, fc.constantFrom('ru', 'de', 'es', 'fr', 'kk', 'it', 'ja'), (text, language) => {
      const { quotations, speakers } = readingOf({ text, language });
      let end = 0;
      for (const { content, source, speaker } of quotations) {
        expect(content.start).toBeGreaterThanOrEqual(end);
        expect(content.end).toBeGreaterThan(content.start);
        expect(content.end).toBeLessThanOrEqual(text.length);
        end = content.end;
        if (source !== null) expect(textAt(text, source)).not.toBe('');
        if (speaker !== null) expect(speakers).toContain(speaker);
      }
    }),
    { numRuns: 300 },
  );
});

describe('the work', () => {
  const time = (text: string): number => {
    const start = process.cpuUsage().user;
    readingOf({ text, language: 'ru' });
    return process.cpuUsage().user - start;
  };

  // As in properties.test.ts: eight times the text; quadratic work takes 64 times as long.
  it.each([
    ['quotations and who said them', '«Да, — сказал Иван Петров. — Нет», — добавил он. И Сомов: «вот». '],
    ['dashes', '— да, — сказал Иван. '],
    ['capitals', 'Иван Петров '],
    ['capitals and commas', 'Анна, сказал Иван, '],
    ['quotations in one sentence', 'сказал он «да» и что «мы увидим это» и '],
    ['quotations without end', '«мы увидим '],
    ['colons', 'Иван: '],
    ['paragraphs', '— да, — сказал Иван Петров.\n'],
  ])('grows with the length: %s', (_name, unit) => {
    const small = unit.repeat(Math.ceil(15_000 / unit.length));
    const large = unit.repeat(Math.ceil(120_000 / unit.length));
    time(small);
    const before = Math.min(time(small), time(small), time(small));
    const after = Math.min(time(large), time(large));
    expect(after).toBeLessThan(Math.max(before, 4_000) * 32);
  });
});
