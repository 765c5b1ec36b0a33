// "How it was found": the words a passage was found by, whom it has speaking, how sure it is; and nothing that was asked.
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../commands/index.ts';
import { LANGUAGES } from '../../src/lang/catalogue.ts';
import { partOf, setting, shown } from './setting.ts';

const { run, press, context } = await setting();
const how = async (question: string) => press(await run('ask', { question }), 'How it was found');

describe('how a passage was found', () => {
  it('tells words as they were asked from other forms of them, and counts those that stand nowhere', async () => {
    const told = shown(await how('Will the pier survive another winter, elephant?'));
    expect(told).toMatch(/As in your question: winter/u);
    expect(told).toMatch(/In another form: piers/u);
    expect(told).toMatch(/\d? ?words? of your question stands? nowhere in the article/u);
  });

  it('tells a word whose spelling was mended', async () => {
    expect(shown(await how('will the peirs last another winter'))).toMatch(
      /With its spelling mended: piers/u,
    );
  });

  it('tells what stands only in the headline or elsewhere in the article', async () => {
    expect(shown(await how('Who sells nets beside the harbour bridge?'))).toMatch(
      /(?:In the headline|Elsewhere in the article): .*(?:harbour|close)/iu,
    );
  });

  it('shows by which words somebody is known to speak, and what kind of answer was asked for', async () => {
    const told = shown(await how('Who said that there was no other way?'));
    expect(told).toMatch(/Who speaks: Maren Oldcastle, by the words “said Maren Oldcastle”/u);
    expect(told).toMatch(/You asked for a person/u);
  });

  it('is for whoever presses alone, and keeps no word of the question', async () => {
    const reply = await run('ask', { question: 'Will the pier survive another winter, elephant?' });
    expect(JSON.stringify(reply.actions)).not.toMatch(/survive|winter|elephant|pier/u);
    expect((await press(reply, 'How it was found')).audience).toBe('asker');
  });

  it('is told in every language', async () => {
    const reply = await run('ask', { question: 'Why will the piers not last, and who said so?' });
    const action = reply.actions.find(({ action }) => action === 'found')!;
    const handler = ACTIONS.find(({ name }) => name === 'found')!;
    const told = new Set<string>();
    for (const say of LANGUAGES) {
      const state = handler.state.parse(JSON.parse(JSON.stringify(action.state)));
      told.add(JSON.stringify(partOf(await handler.run(state, { ...context, say }, {}), 'list')));
    }
    expect(told.size).toBe(LANGUAGES.length);
  });

  it('has no button below an answer from before this was kept', async () => {
    const reply = await run('ask', { question: 'What was said about the ferry?' });
    const turn = reply.actions.find(({ action }) => action === 'turn')!;
    const state = structuredClone(turn.state) as { passages: { found?: unknown }[] };
    for (const passage of state.passages) delete passage.found;
    const handler = ACTIONS.find(({ name }) => name === 'turn')!;
    const older = await handler.run(handler.state.parse(state), context, {});
    expect(older.actions.map(({ action }) => action)).not.toContain('found');
  });
});
