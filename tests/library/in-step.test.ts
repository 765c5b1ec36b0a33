// Memory follows the store: after any changes a library answers as a freshly opened one, and shows no other's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftInput, Library, LibraryId } from '../../src/library.ts';
import { emptyLibraries } from './open.ts';
import { BEES, draft, HARBOUR, HARBOUR_LATER, LIBRARY_BUS } from './texts.ts';

const QUESTIONS = [
  'Who said that nobody will lose a berth?',
  'Why is the harbour closed?',
  'What did Helen Achterberg say about the winter?',
  'How many hives did not live through the winter?',
  'Where does the library bus go?',
  'How many boats can Kellby take?',
];

const SAYINGS = [
  'Nobody will lose a berth over it',
  'Helen: it was the wet and not the cold',
  'Kellby has room for forty boats',
  'The old harbour will close',
];

/** Everything that a person can see of a library. */
async function seen(library: Library): Promise<unknown> {
  const articles = library.articles();
  const older = articles.map(({ id, revision }) => library.article(id, revision - 1));
  return {
    articles,
    read: await Promise.all(articles.map(({ id }) => library.article(id))),
    older: await Promise.all(older),
    answers: await Promise.all(QUESTIONS.map((question) => library.ask(question))),
    sayings: await Promise.all(SAYINGS.map((words) => library.who(words))),
    speakers: library.speakers().map((entry) => ({ entry, said: library.quotationsOf(entry) })),
    found: SAYINGS.map((words) => library.completeSpeakers(words.slice(0, 3))),
    corrections: await library.corrections(),
    settings: library.settings(),
    used: (await library.usage()).used,
  };
}

const DRAFTS: readonly DraftInput[] = [
  draft(),
  draft({ text: HARBOUR_LATER }),
  draft({ url: null, publisher: null, text: HARBOUR }),
  draft({ url: 'https://gazette.example/harbour', title: 'No boats' }),
  draft({ url: 'https://post.example/bus', title: 'Library bus', text: LIBRARY_BUS }),
  draft({ url: 'https://post.example/bees', title: 'Bees', text: BEES, language: 'en-GB' }),
];

type Step = { readonly act: string; readonly number: number };

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('add', 'add', 'add', 'keep', 'remove', 'undo', 'edit', 'correct', 'settings', 'sweep'),
  number: fc.nat({ max: 30 }),
});

/** Takes one step in a library; which article, draft or change is meant goes by the number. */
async function take({ act, number }: Step, library: Library): Promise<void> {
  const input = DRAFTS[number % DRAFTS.length]!;
  const articles = library.articles();
  const article = articles[number % Math.max(1, articles.length)];
  const log = await library.log({ limit: 10 });
  if (act === 'add') await library.add(input, 'ann');
  else if (act === 'keep') {
    const drafted = await library.draft(input, 'ann');
    if (!('outcome' in drafted)) await library.keepDraft(drafted.id, 'ann');
  } else if (act === 'remove' && article) await library.remove(article.id, 'ann');
  else if (act === 'undo') await library.undo(log[number % Math.max(1, log.length)]?.id ?? '', 'ann');
  else if (act === 'edit' && article) {
    await library.edit(article.id, { title: `Title ${number}`, published: '2024-04-01' }, 'ann');
  } else if (act === 'correct' && article) {
    const { reading } = (await library.article(article.id))!;
    const quotation = reading.quotations[number % Math.max(1, reading.quotations.length)];
    const place = { articleId: article.id, revision: article.revision };
    const verdict = number % 3 === 0 ? 'not a quotation' : { speaker: `Speaker ${number % 4}` };
    if (quotation) await library.correct({ ...place, content: quotation.content }, verdict, 'ann');
  } else if (act === 'settings') await library.setSettings({ language: number % 2 ? 'de' : null }, 'ann');
}

describe('a library', { timeout: 60_000 }, () => {
  it('answers after any changes as a freshly opened one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const { libraries, clock, anew } = await emptyLibraries();
        for (const each of steps) {
          clock.now += 90_000;
          if (each.act === 'sweep') await libraries.sweep();
          else await take(each, await libraries.of('guild:1'));
        }
        expect(await seen(await libraries.of('guild:1'))).toEqual(await seen(await anew().of('guild:1')));
      }),
      { numRuns: 10 },
    );
  });

  it('shows nothing of another, whatever is done in both at once', async () => {
    const own = (words: string, input: DraftInput): DraftInput => ({
      ...input,
      title: `${words} ${input.title}`,
      text: `${words} ${input.text.replaceAll('said', `said ${words}`)}`,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), step), { minLength: 2, maxLength: 12 }),
        async (steps) => {
          const { libraries } = await emptyLibraries();
          const one: [LibraryId, string] = ['guild:1', 'Uno'];
          const two: [LibraryId, string] = ['user:1', 'Dos'];
          const logs = await Promise.all(
            steps.map(async ([first, { act, number }]) => {
              const [id, words] = first ? one : two;
              const library = await libraries.of(id);
              if (act === 'add' || act === 'keep') {
                await library.add(own(words, DRAFTS[number % DRAFTS.length]!), words);
              } else await take({ act, number }, library);
            }),
          );
          expect(logs).toHaveLength(steps.length);
          for (const [[id], [, foreign]] of [
            [one, two],
            [two, one],
          ] as const) {
            const library = await libraries.of(id);
            const everything = JSON.stringify([await seen(library), await library.log({ limit: 100 })]);
            expect(everything).not.toContain(foreign);
            for (const { id: article } of (
              await libraries.of(foreign === 'Uno' ? 'guild:1' : 'user:1')
            ).articles()) {
              expect(await library.article(article)).toBeNull();
            }
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});
