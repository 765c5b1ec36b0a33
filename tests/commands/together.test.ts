// /ask where articles answer differently: side by side, each with its speaker and date, and no word on who is right.
import { describe, expect, it } from 'vitest';
import { setting, shown } from './setting.ts';

const FALK = `Storholm gets its bridge

The new bridge at Storholm will cost €38 million, mayor Ingrid Falk said on Friday. Building is to begin in the autumn beside the old ferry landing.

Fishermen had asked for a tunnel. A bridge would be in the way of their boats, one of them said.`;

const AHL = `Bridge plan divides Storholm

The bridge at Storholm will cost €61 million, according to the opposition leader Jonas Ahl, who accused mayor Ingrid Falk of hiding the price of the access roads by the ferry landing.`;

const { run, press } = await setting([FALK, AHL]);
const question = 'How much will the new bridge at Storholm cost?';

const passages = (reply: Awaited<ReturnType<typeof run>>) =>
  reply.parts.flatMap((part) => (part.part === 'passage' ? [part.passage] : []));

describe('articles that answer differently', () => {
  it('stand under one heading, each with its speaker, publisher and date', async () => {
    const reply = await run('ask', { question });
    expect(shown(reply)).toMatch(/^The articles differ\n/u);
    const both = passages(reply);
    expect(both.map(({ answeredBy }) => answeredBy?.speaker).sort()).toEqual(['Ingrid Falk', 'Jonas Ahl']);
    for (const { citation } of both)
      expect(citation).toMatchObject({ publisher: 'The Lorne Gazette', published: '2026-02-03' });
  });

  it('have the words marked in which they differ', async () => {
    const marks = passages(await run('ask', { question })).map(({ text, highlights }) =>
      highlights.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marks.sort()).toEqual([['€38 million'], ['€61 million']]);
  });

  it('can each be looked at alone, and then together again', async () => {
    const reply = await run('ask', { question });
    const alone = await press(reply, 'Only Bridge plan divides Storholm');
    expect(passages(alone).map(({ answeredBy }) => answeredBy?.speaker)).toEqual(['Jonas Ahl']);
    expect(shown(await press(alone, 'Back'))).toBe(shown(reply));
  });

  it('are followed by what else was found', async () => {
    const reply = await run('ask', { question });
    const more = await press(reply, 'More');
    expect(passages(more)).toHaveLength(1);
    expect(passages(reply)).not.toContainEqual(passages(more)[0]);
    expect(shown(await press(more, 'Back'))).toBe(shown(reply));
  });

  it('are one article where only one was asked', async () => {
    const reply = await run('ask', { question, article: 'divides' });
    expect(shown(reply)).not.toContain('differ');
    expect(passages(reply)).toHaveLength(1);
  });
});
