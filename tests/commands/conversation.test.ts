// A conversation: a question, and what somebody asks after it.
import { expect, it } from 'vitest';
import { converse, type Memory } from '../../commands/conversation.ts';
import { setting, shown } from './setting.ts';

async function talk(): Promise<(said: string) => Promise<string>> {
  const { context } = await setting();
  let memory: Memory | null = null;
  return async (said) => {
    const answer = await converse(said, memory, context);
    memory = answer.memory;
    return shown(answer.reply);
  };
}

it('answers a question as /ask does', async () => {
  const say = await talk();
  const first = await say('What did Oldcastle say about the piers?');
  expect(first).toContain('The piers will not last another winter.');
  expect(first).not.toContain('Taken as');
});

it('goes on to another speaker about the same thing, and says what it took the question to mean', async () => {
  const say = await talk();
  await say('What did Oldcastle say about the bridge?');
  const next = await say('and what did Anders say?');
  expect(next).toContain('Taken as: What did Anders say about the bridge?');
  expect(next).toContain('Anders');
});

it('knows who he and she are', async () => {
  const say = await talk();
  await say('Who sells nets beside the bridge?');
  const next = await say('what did he say about his takings?');
  expect(next).toContain('Piet Anders');
  expect(next).toContain('had halved');
});

it('says who said it, once more', async () => {
  const say = await talk();
  await say('What did a nurse ask about swimming?');
  expect(await say('who said that?')).toContain('Ines Calloway');
});

it('shows more, until there is no more', async () => {
  const say = await talk();
  await say('What was said about the Lorne?');
  let last = '';
  for (let i = 0; i < 12 && !/no more|only passage/u.test(last); i += 1) last = await say('show me more');
  expect(last).toMatch(/no more|only passage/u);
});

it('shows the passage in its context', async () => {
  const say = await talk();
  await say('What did Oldcastle say about the piers?');
  const around = await say('in context please');
  expect(around).toContain('Shopkeepers on the north bank are angry');
});

it('takes a question of its own as it stands', async () => {
  const say = await talk();
  await say('What did Oldcastle say about the piers?');
  const next = await say('When will the last ferry leave?');
  expect(next).not.toContain('Taken as');
  expect(next).toContain('eleven in the evening');
});

it('helps where nothing was said', async () => {
  const say = await talk();
  expect(await say('  ')).toContain('/ask');
  expect(await say('help')).toContain('/ask');
});
