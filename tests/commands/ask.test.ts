// /ask: what comes back for a question, and what does not.
import { describe, expect, it } from 'vitest';
import { FERRY, HARBOUR, partOf, setting, shown } from './setting.ts';

const { run, press, library } = await setting();

describe('/ask', () => {
  it('answers with a passage of the article, to the character, and who said it', async () => {
    const reply = await run('ask', { question: 'Will the piers last another winter?' });
    const { passage } = partOf(reply, 'passage');
    expect(HARBOUR).toContain(passage.text);
    expect(passage.text).toContain('will not last another winter');
    expect(passage.answeredBy).toMatchObject({ speaker: 'Maren Oldcastle', kind: 'direct' });
    expect(passage.citation).toMatchObject({ title: 'Harbour bridge to close for a year', paragraph: 2 });
  });

  it('marks the words of the passage that answer', async () => {
    const { passage } = partOf(await run('ask', { question: 'When does the last ferry leave?' }), 'passage');
    const marked = passage.highlights.map(({ start, end }) => passage.text.slice(start, end));
    expect(marked.join(' ')).toMatch(/eleven in the evening/u);
  });

  it('keeps to what one speaker said', async () => {
    const reply = await run('ask', { question: 'What about the bridge?', speaker: 'Piet Anders' });
    const { passage } = partOf(reply, 'passage');
    expect(passage.answeredBy?.speaker).toBe('Piet Anders');
  });

  it('keeps to one article, named by any part of its headline', async () => {
    const reply = await run('ask', { question: 'What about the ferry?', article: 'timetable' });
    expect(FERRY).toContain(partOf(reply, 'passage').passage.text);
  });

  it('says whom it knows where a speaker is not there', async () => {
    const reply = await run('ask', { question: 'What about the bridge?', speaker: 'Marie Oldcastel' });
    expect(shown(reply)).toMatch(/Nobody called Marie Oldcastel is quoted/u);
  });

  it('says so when nothing answers, names what is in no article, and shows the nearest only on request', async () => {
    const reply = await run('ask', { question: 'How many tourists visited Lisbon last summer?' });
    expect(reply.found).toBe(false);
    expect(shown(reply)).toMatch(/Nothing in these articles answers that/u);
    expect(shown(reply)).toContain('Lisbon');
    expect(reply.parts.some(({ part }) => part === 'passage')).toBe(false);
  });

  it('shows the nearest as what it is', async () => {
    const reply = await run('ask', { question: 'How much will the new bridge over the Lorne cost?' });
    if (reply.found) return expect(partOf(reply, 'passage').passage.text).toContain('bridge');
    const nearest = await press(reply, 'Show the nearest');
    expect(shown(nearest)).toMatch(/^No answer, but the nearest there is/u);
  });

  it('helps with a question nobody could answer', async () => {
    for (const question of ['', 'the', '???', '🙂🙂🙂'])
      expect(shown(await run('ask', { question }))).toMatch(/Ask about something in the articles/u);
  });

  it('shows more passages, and the way back', async () => {
    const reply = await run('ask', { question: 'What was said about the ferry?' });
    const more = await press(reply, 'More');
    expect(partOf(more, 'passage').passage.text).not.toBe(partOf(reply, 'passage').passage.text);
    expect(shown(await press(more, 'Back'))).toBe(shown(reply));
  });

  it('shows a passage in its context', async () => {
    const reply = await run('ask', { question: 'Who said that nobody asked them?' });
    const context = partOf(await press(reply, 'In context'), 'excerpt');
    expect(HARBOUR).toContain(context.text);
    expect(context.text).toContain('Oldcastle');
  });

  it('is for the asker alone where they want it so', async () => {
    const reply = await run('ask', { question: 'Who is Ines Calloway?', private: 'yes' });
    expect(reply.audience).toBe('asker');
  });

  it('keeps nothing of the question in the state of its buttons', async () => {
    const reply = await run('ask', { question: 'Am I supposed to swim, zebra?' });
    expect(JSON.stringify(reply.actions)).not.toMatch(/zebra|swim/u);
  });

  it('refuses a question that is too long in one sentence', async () => {
    const reply = await run('ask', { question: 'why '.repeat(1_000) });
    expect(shown(reply)).toMatch(/^question may have at most 1000 characters/u);
  });

  it('says so where there is no article at all', async () => {
    const empty = await setting([]);
    const visitor = { person: { id: 'visitor', mayCurate: false, mayManage: false } };
    expect(shown(await empty.run('ask', { question: 'Who?' }, visitor))).toMatch(/no articles here yet/u);
    const offered = await empty.run('ask', { question: 'Who?' });
    const draft = await empty.press(offered, 'Add the sample article');
    await empty.press(draft, 'Keep');
    expect(empty.library.articles()).toHaveLength(1);
    expect(library.articles()).toHaveLength(2);
  });
});
