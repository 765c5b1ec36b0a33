// A library with articles in other languages than English: asked, shown, and honest about what is known less well.
import { expect, it } from 'vitest';
import { converse, type Memory } from '../../commands/conversation.ts';
import { ARTICLES } from '../search/articles-in-languages.ts';
import { partOf, setting, shown } from './setting.ts';

const { run, library, context } = await setting();
for (const language of ['ru', 'de'] as const) {
  const text = ARTICLES[language];
  const title = text.slice(0, text.indexOf('\n'));
  const known = { publisher: null, byline: null, published: null, url: null };
  await library.add({ title, text, ...known, language }, 'curator');
}

it('answers a question in the language of an article, and says that speakers are seldom named in it', async () => {
  const reply = await run('ask', { question: 'Что сказал Путин о войсках?' });
  expect(partOf(reply, 'passage').passage.answeredBy).toMatchObject({
    speaker: 'Владимир Путин',
    role: 'Президент России',
    confidence: 'sure',
  });
  expect(shown(reply)).toContain('In Russian I name a speaker only where the name stands right beside');
});

it('says nothing of the kind about English articles, or where nobody is quoted', async () => {
  expect(shown(await run('ask', { question: 'What did Oldcastle say about the piers?' }))).not.toContain(
    'I name',
  );
  expect(shown(await run('ask', { question: 'Wann legt die erste Fähre ab?' }))).not.toContain('I name');
});

it('tells the language of an article', async () => {
  expect(shown(await run('article show', { article: 'Nachtfähre' }))).toContain('language: German');
  expect(shown(await run('article show', { article: 'Harbour bridge' }))).toContain('language: English');
});

it('says before an article is kept that nobody is named in its language', async () => {
  const text = `Il ponte di Valmarina resta chiuso

Il ponte sul fiume resta chiuso fino alla primavera. «Non possiamo rischiare la vita delle persone», ha detto il sindaco.`;
  const draft = shown(await run('article add', { text }));
  expect(draft).toContain('This article is in Italian');
  expect(draft).toContain('I name no speakers in Italian');
  expect(shown(await run('article add', { text: ARTICLES.en }))).not.toContain('This article is in');
});

it('goes on asking in the language of the question', async () => {
  let memory: Memory | null = null;
  const say = async (words: string) => {
    const answer = await converse(words, memory, context);
    memory = answer.memory;
    return shown(answer.reply);
  };
  expect(await say('Was sagte Petersen über die Insel?')).toContain('Ohne die Fähre stirbt die Insel');
  const next = await say('und was sagte Brodersen?');
  expect(next).toContain('zu laut für die Seehunde');
  expect(await say('wer hat das gesagt?')).toContain('Henning Brodersen');
});
