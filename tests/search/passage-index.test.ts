// A library that is asked: which passage comes first, and when it keeps silent.
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/core/question/answer.ts';
import { textAt } from '../../src/core/span.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './articles.ts';

const FERRY = articleOf(
  'ferry',
  `Ferry to Skarholm stops for the winter

The last ferry to Skarholm sailed on Friday with eleven passengers and a piano on board.

"We cannot heat a ship for a dozen people," said Marit Ekdahl, the harbour master, who has run the pier for twenty years.

The island's only shop will close in December. Its owner, Jonas Brandvold, said that he would spend the winter with his sister in Bergen because the shelves would be empty anyway.

Repairs to the engine cost 38,000 euros last year, twice the sum that the council had set aside.`,
  { published: '2024-11-02' },
);

const CHEESE = articleOf(
  'cheese',
  `Village cheese wins a prize nobody entered it for

A wheel of goat's cheese from Oberlauen won the jury prize in Lyon on Sunday.

The cheesemaker, Ursina Caflisch, learned of it from the radio while she was milking.

"I thought that somebody was pulling my leg," she said. "I have never been to France."`,
  { published: '2024-10-06' },
);

function library() {
  const index = createPassageIndex();
  index.put(...FERRY);
  index.put(...CHEESE);
  return index;
}

const shown = (hit: Hit | undefined) => {
  const text =
    [FERRY, CHEESE].map(([article]) => article).find(({ id }) => id === hit?.articleId)?.text ?? '';
  return hit === undefined ? '' : textAt(text, hit.passage);
};

describe('the passage index', () => {
  it.each([
    ['names a fact', 'How many passengers were on the last ferry?', 'eleven passengers'],
    ['asks why', 'Why will the shop owner leave the island?', 'because the shelves'],
    ['gives a number in other words', 'What cost thirty-eight thousand euros?', '38,000'],
    ['is misspelt', 'who is the habour master', 'Marit Ekdahl'],
    ['has no accents or capitals', 'where did the goats cheese win', 'Lyon'],
    ['is only a few words', 'engine repairs', 'engine'],
  ])('finds the passage where the question %s', (_, question, words) => {
    expect(shown(library().rank(question)[0])).toContain(words);
  });

  it('marks words of the best sentence, inside the passage, in order', () => {
    const [hit] = library().rank('How many passengers were on the last ferry?');
    const text = FERRY[0].text;
    expect(hit!.highlights.map((span) => textAt(text, span))).toContain('eleven passengers');
    for (const span of hit!.highlights) {
      expect(span.start).toBeGreaterThanOrEqual(hit!.passage.start);
      expect(span.end).toBeLessThanOrEqual(hit!.passage.end);
    }
  });

  it('never answers with the headline', () => {
    for (const hit of library().rank('Ferry to Skarholm stops for the winter'))
      expect(shown(hit)).not.toContain('stops for the winter');
  });

  it.each(['', '   ', '?!', 'the', 'who did what', '🙂🙂🙂'])('cannot be asked %j', (question) => {
    expect(library().ask(question)).toEqual({ outcome: 'unaskable' });
  });

  it('declines what no article is about, and names what it does not know', () => {
    const answer = library().ask('When did Octavia Renfrew land on Mars?');
    expect(answer.outcome).toBe('declined');
    expect(answer.outcome === 'declined' && answer.missing).toEqual(['Octavia Renfrew', 'Mars']);
  });

  it('says for what it searched where it mended the spelling', () => {
    const answer = library().ask('who is the harbuor master');
    expect(answer.outcome !== 'unaskable' && answer.searchedFor).toBe('who is the harbour master');
  });

  it('forgets an article that was removed', () => {
    const index = library();
    index.remove('ferry');
    expect(index.size).toEqual({ articles: 1, passages: 3 });
    expect(index.rank('Who is the harbour master?').map((hit) => hit.articleId)).not.toContain('ferry');
  });

  it('replaces an earlier revision', () => {
    const index = library();
    index.put(
      ...articleOf('ferry', 'Ferry sails again\n\nThe ferry to Skarholm sails again, with a new captain.', {
        revision: 2,
      }),
    );
    const hits = index.rank('ferry to Skarholm');
    expect(hits[0]).toMatchObject({ articleId: 'ferry', revision: 2 });
    expect(hits.filter(({ articleId }) => articleId === 'ferry').map(({ revision }) => revision)).toEqual([
      2,
    ]);
  });

  it('finds what a question is about when none of its words stand there', () => {
    const index = library();
    index.put(
      ...articleOf(
        'mill',
        'Fire at the mill\n\nTwo dockers were killed when the boiler burst.\n\nSacks lay about.',
      ),
    );
    const [first] = index.rank('How many people died?');
    expect(first?.articleId).toBe('mill');
  });

  it.each([
    ['the number that counts what is asked for', 'How many flats will be built?', 'forty new flats'],
    ['a size with its unit', 'How deep is the harbour?', 'nine metres'],
    ['a part of a whole', 'What share of the bill does the state pay?', 'A third'],
    ['a thing of the kind asked for', 'Which food was given out?', 'bread'],
    ['the office of the country asked for', 'Who is the president of Kazakhstan?', 'Kazakh President'],
  ])('puts first the passage that holds %s', (_, question, words) => {
    const index = createPassageIndex();
    const [article, reading] = articleOf(
      'port',
      `Port to be rebuilt

The builder said that 12 companies had asked to take part, and that five flats had been shown to the press.

On the old quay forty new flats will be built by 2030, the town said.

The harbour was dredged in May for 3 ships. Since then it has been nine metres deep.

A third of the bill is paid by the state. The rest, some 40 million euros, comes from the port and 11 firms.

Volunteers were waiting at the gate, and gave out bread to the crews.

The Russian President sent a telegram about the fire in Kazakhstan, where he had once been.

The Kazakh President, Aigerim Sarsenova, will open the quay.`,
    );
    index.put(article, reading);
    const [hit] = index.rank(question);
    expect(textAt(article.text, hit!.passage)).toContain(words);
  });

  it('folds passages that say the same into one with all its places', () => {
    const index = library();
    const copy = FERRY[0].text.replace('stops for the winter', 'halted for months');
    index.put(...articleOf('agency', copy, { published: '2024-11-03' }));
    const [first, ...rest] = index.rank('How many passengers were on the last ferry to Skarholm?');
    expect(first?.articleId).toBe('agency');
    expect(first?.sameAs.map((place) => place.articleId)).toEqual(['ferry']);
    expect(rest.every((hit) => hit.passage.start !== first!.passage.start)).toBe(true);
  });

  it('searches only what the filter lets through', () => {
    const index = library();
    const ids = (filter: object) =>
      new Set(index.rank('a prize on Sunday, a ferry on Friday', filter).map((hit) => hit.articleId));
    expect(ids({ articleId: 'cheese' })).toEqual(new Set(['cheese']));
    expect(ids({ since: '2024-11-01' })).toEqual(new Set(['ferry']));
    expect(ids({ until: '2024-10-06' })).toEqual(new Set(['cheese']));
  });

  it('indexes many articles without holding up other work, with the same result', async () => {
    const index = createPassageIndex();
    await index.putInSlices([FERRY, CHEESE]);
    expect(index.rank('harbour master')).toEqual(library().rank('harbour master'));
  });

  it.each([
    ['100,000 characters', 'ferry '.repeat(17_000)],
    ['one word of 100,000 letters', 'x'.repeat(100_000)],
    ['metacharacters', '.*+?^{}()|[]\\ (a+)+$ ferry'],
    ['the names of object properties', 'constructor __proto__ hasOwnProperty toString'],
    ['lone surrogates and control characters', '\ud800 ferry \u0000 \udfff'],
  ])('takes a question of %s', (_, question) => {
    expect(() => library().ask(question)).not.toThrow();
  });
});
