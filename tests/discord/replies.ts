// Replies of every form, filled with hostile words: what a library and a person may at worst bring about.
import fc from 'fast-check';
import type { Action, Citation, Part, Reply, ShownPassage, ShownQuotation } from '../../commands/reply.ts';
import type { Span } from '../../src/core/span.ts';
import { type Phrase, phrase, strong } from '../../src/lang/phrase.ts';
import { hostileText } from './hostile.ts';

/** From a few characters to far more than a message holds. */
const longText: fc.Arbitrary<string> = fc
  .tuple(hostileText, fc.constantFrom(1, 1, 1, 3, 20, 150))
  .map(([text, times]) => Array.from({ length: times }, () => text).join(' '));

const words: fc.Arbitrary<Phrase> = fc.array(hostileText, { minLength: 0, maxLength: 3 }).map((values) => ({
  words: ['A note about ', ...values.map(() => ' and ')],
  values: values.map((value, i) => (i % 2 === 0 ? value : strong(value))),
}));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });

const citation: fc.Arbitrary<Citation> = fc.record({
  articleId: fc.uuid(),
  revision: fc.integer({ min: 1, max: 9 }),
  title: fc.oneof(hostileText, longText, fc.constant('')),
  publisher: maybe(hostileText),
  published: maybe(
    fc.constantFrom('2022-01-10', '2022-01-10T09:30:00+06:00', '2022-01-10T09:30', 'last week', '2022-99-99'),
  ),
  url: maybe(
    fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      hostileText,
      fc.constant('javascript:alert(1)'),
    ),
  ),
  anchor: maybe(
    fc.record({
      prefix: maybe(hostileText),
      start: hostileText,
      end: maybe(hostileText),
      suffix: maybe(hostileText),
    }),
  ),
  paragraph: maybe(fc.integer({ min: 1, max: 400 })),
});

const quotation: fc.Arbitrary<ShownQuotation> = fc.record({
  text: longText,
  kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  speaker: maybe(hostileText),
  role: maybe(hostileText),
  confidence: fc.constantFrom('sure' as const, 'likely' as const, 'unknown' as const),
  corrected: fc.boolean(),
});

function spans(text: string): fc.Arbitrary<Span[]> {
  const place = fc.integer({ min: 0, max: text.length });
  return fc.array(
    fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  );
}

export const passage: fc.Arbitrary<ShownPassage> = longText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    best: maybe(spans(text).map((list) => list[0] ?? { start: 0, end: text.length })),
    highlights: spans(text),
    answeredBy: maybe(quotation),
    quotations: fc.array(quotation, { maxLength: 8 }),
    citation,
    alsoIn: fc.array(citation, { maxLength: 3 }),
  }),
);

const excerpt: fc.Arbitrary<Part> = longText.chain((text) =>
  spans(text).map((highlights) => ({ part: 'excerpt' as const, text, highlights })),
);

const part: fc.Arbitrary<Part> = fc.oneof(
  words.map((given) => ({ part: 'heading' as const, words: given })),
  fc.tuple(words, fc.boolean()).map(([given, quiet]) => ({ part: 'note' as const, words: given, quiet })),
  passage.map((given) => ({ part: 'passage' as const, passage: given })),
  fc
    .tuple(quotation, citation)
    .map(([said, at]) => ({ part: 'quotation' as const, quotation: said, citation: at })),
  excerpt,
  fc.tuple(longText, longText).map(([asked, stands]) => ({
    part: 'comparison' as const,
    asked,
    askedMarks: [],
    stands,
    standsMarks: [{ start: 0, end: 3 }],
  })),
  fc.array(words, { maxLength: 60 }).map((items) => ({ part: 'list' as const, items })),
  fc.tuple(hostileText, longText).map(([name, text]) => ({ part: 'file' as const, name, text })),
  fc.constant({ part: 'rule' as const }),
);

const action: fc.Arbitrary<Action> = fc.record({
  action: fc.constantFrom('turn', 'context'),
  state: fc.constant({}),
  label: hostileText.map((label) => phrase`${label}`),
  weight: fc.constantFrom('main' as const, 'plain' as const, 'danger' as const),
});

export const reply: fc.Arbitrary<Reply> = fc.record({
  audience: fc.constantFrom('room' as const, 'asker' as const),
  found: fc.boolean(),
  parts: fc.array(part, { maxLength: 12 }),
  actions: fc.array(action, { maxLength: 20 }),
});
