// Who said this: remembered words find their speaker, and what nobody said is pinned on nobody.
import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, textAt } from '../../src/core/span.ts';
import {
  createQuotationIndex,
  type QuotationIndex,
  type WhoResult,
} from '../../src/search/quotation-index.ts';
import { wordingOf } from '../../src/search/who/wording.ts';
import { caseArticles } from './case-articles.ts';
import { told } from './library.ts';
import { ARTICLES, NEVER_SAID, REMEMBERED } from './remembered.ts';
import {
  HARDLY_REMEMBERED,
  NEVER_SAID_IN_ARTICLES,
  REMEMBERED_IN_ARTICLES,
} from './remembered-in-articles.ts';

const library = ARTICLES.map(({ text, ...given }) => told(text, given));
const texts = new Map(library.map(({ article }) => [article.id, article.text]));
const index = indexOf(library);

function indexOf(articles: readonly ReturnType<typeof told>[]): QuotationIndex {
  const made = createQuotationIndex();
  for (const { article, reading } of articles) made.put(article, reading);
  return made;
}

const speakerOf = (result: WhoResult) => result.found?.quotation?.speaker?.name ?? null;
const foundIn = ({ found }: WhoResult) => found && textAt(texts.get(found.articleId)!, found.span);
/** Each difference as "asked → stands". */
const differencesIn = ({ found, differences }: WhoResult) =>
  differences.map(
    ({ asked, stands }) => `${asked} → ${stands && textAt(texts.get(found!.articleId)!, stands)}`,
  );

describe('remembered words', () => {
  it.each(REMEMBERED)('are found with %s: %s', (_, asked, speaker) => {
    expect(speakerOf(index.who(asked))).toBe(speaker);
  });

  it.each(NEVER_SAID)('are pinned on nobody when they are %s: %s', (_, asked) => {
    expect(speakerOf(index.who(asked))).toBeNull();
  });
});

describe('remembered words of articles as the program reads them', () => {
  const articles = indexOf(caseArticles());

  it.each(REMEMBERED_IN_ARTICLES)('are found when they are %s: %s', (_, asked, speaker) => {
    expect(speakerOf(articles.who(asked))).toBe(speaker);
  });

  it.each(HARDLY_REMEMBERED)('are missed rather than given to another: %s', (asked, speaker) => {
    expect([speaker, null]).toContain(speakerOf(articles.who(asked)));
  });

  it.each(NEVER_SAID_IN_ARTICLES)('are pinned on nobody when they are %s: %s', (_, asked) => {
    expect(speakerOf(articles.who(asked))).toBeNull();
  });
});

describe('exact', () => {
  it.each([
    'I was born in the back bedroom during a force ten gale',
    '"I WAS BORN IN THE BACK BEDROOM,   during a force-ten gale"',
    'i was born in the back bedroom during a force ten gale lol',
  ])('folds case, marks and white space: %s', (asked) => {
    expect(index.who(asked)).toMatchObject({ match: 'exact', similarity: 1, differences: [] });
  });

  it('folds accents and apostrophes, not words', () => {
    expect(index.who('We arent against vegetables').match).toBe('exact');
    expect(index.who('We are not against vegetables, we are against punishment').match).toBe('near');
  });

  it('shows the reporter’s own sentence as nobody’s', () => {
    const result = index.who('Eleven families have lived in it since 1881.');
    expect(result).toMatchObject({ match: 'exact', found: { quotation: null, paragraph: 1 } });
  });

  it('finds two words that are the whole of what somebody said, and no two others', () => {
    expect(speakerOf(index.who('theatre with stings'))).toBe('Piet Vandersloot');
    expect(speakerOf(index.who('Now I miss them.'))).toBe('Svetlana Brusilova');
    expect(index.who('in it').match).toBe('none');
  });

  it('finds the words that a reported sentence has in marks', () => {
    const { article, reading } = told(
      'Harbour\n\n{Ilse Brandt: She called the dredging “slow piracy” and left.}',
    );
    expect(indexOf([{ article, reading }]).who('slow piracy')).toMatchObject({
      match: 'exact',
      similarity: 1,
    });
  });

  it('reads the pieces of a split quotation as one', () => {
    const asked = 'costs forty pence a plate, and in three years not one child has been poisoned';
    expect(index.who(asked).match).toBe('exact');
  });

  it('names the article that had the words first, and the others beside it', () => {
    const result = index.who('never once paid a toll');
    expect(result.found?.articleId).toBe('beekeepers');
    expect(result.alsoIn.map(({ articleId }) => articleId)).toEqual(['beekeepers-again']);
  });

  it('finds any run of five words of anything said', () => {
    const said = library.flatMap(({ article, reading }) =>
      reading.quotations.map(({ content }) => textAt(article.text, content).split(/\s+/u)),
    );
    const long = said.filter((words) => words.length >= 5);
    assert(
      property(constantFrom(...long), nat(), nat(), (words, from, more) => {
        const start = from % (words.length - 4);
        const run = words.slice(start, start + 5 + (more % 10)).join(' ');
        expect(index.who(run).match).toBe('exact');
      }),
    );
  });
});

describe('near', () => {
  it('lists each differing word beside what stands in the article', () => {
    const result = index.who('The ice was a good neighbour for five centuries');
    expect(differencesIn(result)).toEqual(['was → has been', 'five → six']);
    expect(foundIn(result)).toBe('The ice has been a good neighbour for six centuries');
  });

  it('lists words that only one of the two has', () => {
    const result = index.who('we are a tiny charity with a leaking roof, four hundred pounds in the bank');
    expect(differencesIn(result)).toContain('null → and');
  });

  it('always marks a negation that only one of the two has', () => {
    const result = index.who('One small animal reached a place that our engineers believed could be reached');
    expect(differencesIn(result)).toEqual(['null → not']);
  });

  it('always marks another number, in digits or in words', () => {
    expect(differencesIn(index.who('it costs 50 pence a plate and has more protein than beef'))).toContain(
      '50 → forty',
    );
  });

  it('marks two words that changed places, and not a clause that did', () => {
    const swapped = index.who(
      'My toll has flown over this valley for thirty years and never once paid a bee',
    );
    expect(differencesIn(swapped)).toEqual(expect.arrayContaining([expect.stringMatching(/^toll/u)]));
    expect(differencesIn(swapped)).toEqual(expect.arrayContaining([expect.stringMatching(/^bee/u)]));
    const clause = index.who('costs forty pence a plate and it has more protein than beef');
    expect(differencesIn(clause).join()).not.toMatch(/forty|protein/u);
  });

  it('is what a whole message is, where one sentence of it stands there word for word and another does not', () => {
    const result = index.who(
      'For twenty-three years I have complained about the lamps in this hall. Now I miss them.',
    );
    expect(result.match).toBe('near');
    expect(differencesIn(result).join()).toMatch(/three → two|twenty-three → Twenty-two/u);
  });

  it('names the article that had the words first, and the others beside it', () => {
    const result = index.who('my bees flew over this valley for thirty years and never once paid a toll');
    expect(result.found?.articleId).toBe('beekeepers');
    expect(result.alsoIn.map(({ articleId }) => articleId)).toEqual(['beekeepers-again']);
  });

  it('accounts for every asked word once, whatever was changed', () => {
    const said = library.flatMap(({ article, reading }) =>
      reading.quotations.map(({ content }) => textAt(article.text, content)),
    );
    assert(
      property(constantFrom(...said), nat(), string({ maxLength: 12 }), (words, at, noise) => {
        const parts = words.split(' ');
        parts.splice(at % parts.length, 1, noise);
        const asked = parts.join(' ');
        const result = index.who(asked);
        for (const difference of result.differences) {
          const { askedAt, stands } = difference;
          expect(difference.asked).toBe(askedAt && textAt(asked, askedAt));
          expect(askedAt !== null || stands !== null).toBe(true);
        }
        const places = result.differences.flatMap(({ askedAt }) => (askedAt === null ? [] : [askedAt]));
        for (const [number, { start }] of places.entries()) {
          if (number > 0) expect(start).toBeGreaterThanOrEqual(places[number - 1]!.end);
        }
      }),
    );
  });
});

describe('what is not marked', () => {
  const read = caseArticles();
  const spelled = (text: string, spans: readonly Span[]) =>
    wordingOf(text, spans).words.map((word) => word.spelled);
  /** The parts of `span` outside `marks`. */
  function unmarked(span: Span, marks: readonly (Span | null)[]): Span[] {
    const rising = marks.filter((mark) => mark !== null).sort((a, b) => a.start - b.start);
    const starts = [span.start, ...rising.map(({ end }) => end)];
    return starts.map((start, index) => ({ start, end: rising[index]?.start ?? span.end }));
  }

  it.each([
    ...REMEMBERED.map(([, asked]) => [asked, library] as const),
    ...REMEMBERED_IN_ARTICLES.map(([, asked]) => [asked, read] as const),
  ])('is word for word in the article: %s', (asked, articles) => {
    const { asked: at, found, differences } = indexOf(articles).who(asked);
    const { article, reading } = articles.find((each) => each.article.id === found?.articleId)!;
    const theirs = reading.quotations.filter(({ speaker }) => speaker === found!.quotation!.speaker);
    const standing = unmarked(
      found!.span,
      differences.map(({ stands }) => stands),
    ).flatMap((part) =>
      theirs
        .map(({ content }) => ({
          start: Math.max(part.start, content.start),
          end: Math.min(part.end, content.end),
        }))
        .filter(({ start, end }) => start < end),
    );
    const typed = unmarked(
      at,
      differences.map(({ askedAt }) => askedAt),
    );
    expect(spelled(asked, typed).sort()).toEqual(spelled(article.text, standing).sort());
  });
});

describe('any message', () => {
  it('is answered with a stretch of an article, or with none', () => {
    assert(
      property(string({ maxLength: 200, unit: 'grapheme' }), (message) => {
        const result = index.who(message);
        expect(result.found === null).toBe(result.match === 'none');
        if (result.found !== null) expect(foundIn(result)).not.toBe('');
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['emoji only', '😂'.repeat(50_000)],
    ['one word a hundred thousand times', 'bees '.repeat(20_000)],
    ['grammar without end', 'it was the '.repeat(10_000)],
    ['marks only', '"'.repeat(100_000)],
    ['blanks only', ' '.repeat(100_000)],
    ['one letter', 'a'.repeat(100_000)],
    ['chat only', 'lol '.repeat(25_000)],
    ['questions only', 'who said that? '.repeat(7_000)],
    ['dashes', ' - '.repeat(30_000)],
  ])('is refused kindly: %s', (_, message) => {
    expect(index.who(message).match).not.toBe('exact');
  });
});

describe('a library that changes', () => {
  it('forgets a removed article and takes a new revision in its place', () => {
    const changing = indexOf(library);
    changing.remove('beekeepers');
    expect(changing.who('never once paid a toll').found?.articleId).toBe('beekeepers-again');
    const revised = told(
      'Corrected\n\n{Ana Lund: “Every bee has paid its toll twice over,”} said Ana Lund.',
      {
        id: 'beekeepers-again',
        revision: 2,
      },
    );
    changing.put(revised.article, revised.reading);
    expect(changing.who('my bees have flown over this valley').match).toBe('none');
    expect(changing.who('every bee has paid its toll').found).toMatchObject({ revision: 2 });
  });

  it('finds the same after many articles came and went', () => {
    const changing = createQuotationIndex();
    for (let round = 0; round < 300; round += 1) {
      for (const { article, reading } of library) changing.put(article, reading);
    }
    expect(speakerOf(changing.who('believes himself a botanist'))).toBe('Renata Ciobanu');
  });
});
