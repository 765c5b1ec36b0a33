// Which words are marked as the answer: what was asked for, not the question's own words.
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/span.ts';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { articleOf } from './articles.ts';

const [article, reading] = articleOf(
  'weir',
  `Old weir gives way after the storm

The weir at Tollbridge gave way at dawn on 4 March, and the mill behind it was flooded. Nobody slept in the mill that night.

“We had asked for new sluices since the autumn,” said Hedda Quist, the miller. The council had refused, because the money was needed for the school roof.

Some 340 sandbags were laid along the lower road by volunteers from Ashmoor. The repairs will cost £1.2 million, council leader Tom Brandreth said on Tuesday.

Brandreth opened the emergency sluice by cutting the chain with a saw. The rowing club lost four boats and its clubhouse, and the annual regatta has been moved to the lake.`,
);

function markedFor(question: string): string[] {
  const index = createPassageIndex();
  index.put(article, reading);
  const [hit] = index.rank(question);
  return (hit?.highlights ?? []).map((span) => textAt(article.text, span));
}

describe('the marks of a passage', () => {
  it.each([
    ['a date', 'When did the weir give way?', ['dawn on 4 March']],
    ['a number with what it counts', 'How many sandbags were laid along the road?', ['Some 340 sandbags']],
    ['a price with its sign', 'How much will the repairs cost?', ['£1.2 million']],
    ['a whole name', 'Who opened the emergency sluice?', ['Brandreth']],
    ['a place', 'Where did the volunteers come from?', ['Ashmoor']],
    [
      'a reason',
      'Why did the council refuse new sluices?',
      ['because the money was needed for the school roof'],
    ],
    ['a way', 'How did Brandreth open the emergency sluice?', ['by cutting the chain with a saw']],
  ])('are %s where the question wants one', (_, question, marks) => {
    expect(markedFor(question)).toEqual(marks);
  });

  it('are what somebody said where the question asks for that', () => {
    expect(markedFor('What did Hedda Quist say about the sluices?')).toEqual([
      '“We had asked for new sluices since the autumn,”',
    ]);
  });

  it('are whoever said it where the question asks who did', () => {
    expect(markedFor('Who said they had asked for new sluices?')).toEqual(['Hedda Quist']);
  });

  it('are the sentence that answers where the question does not say what it wants', () => {
    expect(markedFor('What happened to the regatta?')).toEqual([
      'The rowing club lost four boats and its clubhouse, and the annual regatta has been moved to the lake.',
    ]);
  });
});
