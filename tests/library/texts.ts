// Articles of our own for the tests of the library.
import type { DraftInput } from '../../src/library.ts';

/** A draft with what a test wants to be different. */
export function draft(more: Partial<DraftInput> = {}): DraftInput {
  return {
    title: 'Harbour to close for a year',
    text: HARBOUR,
    publisher: 'The Harbour Post',
    byline: 'Ida Brandt',
    published: '2024-03-01',
    url: 'https://post.example/harbour',
    language: 'en',
    ...more,
  };
}

export const HARBOUR = `Harbour to close for a year

The old harbour will close for a year from May, the town council decided on Monday night.

“We have waited far too long to mend these walls,” said Mayor Olga Lindqvist after the vote. “Nobody will lose a berth over it.”

Fishermen who came to the meeting were not convinced. “Where are forty boats supposed to go in the meantime?” asked Anders Holm, who has fished from the harbour since 1988.

The council will pay for berths in the neighbouring town of Kellby, according to its treasurer, Ruth Amadi.`;

/** The same report an hour later, with one paragraph more. */
export const HARBOUR_LATER = `${HARBOUR}

“Kellby has room for thirty boats and not one more,” said the harbour master there, Piet Verhoeven.`;

/** The same report by another outlet, with a word mended here and there. */
export const HARBOUR_COPIED = HARBOUR.replace('on Monday night', 'late on Monday');

export const LIBRARY_BUS = `Library bus returns to the valley

After nine years without one, the upper valley gets its library bus back this autumn.

“Children up there have read every book in the school twice,” said the librarian Miriam Okafor. She hopes for 300 readers by Christmas.

The driver, Jonas Pettersen, said that the narrow road to the last farm was the only thing that worried him.`;

export const BEES = `Beekeepers count their losses

One hive in four did not live through the winter, the county's beekeepers said on Friday.

“It was the wet, not the cold,” said Helen Achterberg, who keeps sixty hives near the river. “A dry bee can stand anything.”`;
