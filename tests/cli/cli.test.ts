// The command line: what goes to stdout, and with which exit status.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { FERRY, HARBOUR } from '../commands/setting.ts';

const START = resolve(import.meta.dirname, '../../src/start.mjs');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
mkdirSync(join(folder, 'articles'));
writeFileSync(join(folder, 'articles/harbour.txt'), HARBOUR);
writeFileSync(join(folder, 'articles/ferry.txt'), FERRY);
const ARTICLES = ['--articles', join(folder, 'articles')];

type Ended = { status: number | null; out: string; err: string };

function started(args: readonly string[], input: string): Promise<Ended> {
  const { DISCORD_TOKEN: _, ...env } = process.env;
  const child = spawn(process.execPath, [START, ...args], { cwd: folder, env: { ...env, NO_COLOR: '1' } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    out += words;
  });
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    err += words;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (status) => done({ status, out, err })));
}

/** The command line within this process: what a shell would see of it. */
async function verbatim(args: readonly string[], input = ''): Promise<Ended> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(output), text(errors)]);
  const status = await runCli(args, { input: Readable.from([input]), output, errors }, {}, folder);
  output.end();
  errors.end();
  const [out, err] = await texts;
  return { status, out, err };
}

const json = (ended: Ended) => JSON.parse(ended.out);

describe('verbatim ask', () => {
  it('answers in JSON whose offsets slice the file as it is', async () => {
    const ended = await verbatim([
      'ask',
      '--json',
      ...ARTICLES,
      'What',
      'did',
      'Oldcastle',
      'say about the piers?',
    ]);
    expect(ended.status).toBe(0);
    const { answered, confidence, passages, nearest } = json(ended);
    expect({ answered, nearest }).toEqual({ answered: true, nearest: null });
    expect(confidence).toBeGreaterThan(0);
    const [first] = passages;
    expect(first).toMatchObject({ articleId: 'harbour', speaker: 'Maren Oldcastle', kind: 'direct' });
    expect(HARBOUR.slice(first.start, first.end)).toBe(first.text);
    for (const quotation of first.quotations)
      expect(HARBOUR.slice(quotation.start, quotation.end)).toBe(quotation.text);
  });

  it('exits with 1 where nothing answers, and shows the nearest apart', async () => {
    const ended = await verbatim(['ask', '--json', ...ARTICLES, 'Which planet has the most moons?']);
    expect(ended.status).toBe(1);
    expect(json(ended)).toMatchObject({ answered: false, passages: [] });
  });

  it('asks the sample where no articles are named', async () => {
    const ended = await verbatim(['ask', 'What did Blinken say?']);
    expect(ended.status).toBe(0);
    expect(ended.out).toContain('once Russians are in your house');
  });

  it('answers a line of JSON for each line, in order, blank and broken ones too', async () => {
    const lines = ['Who asked for a ferry?', '', 'x'.repeat(20_000), 'Who sells nets?'];
    const ended = await verbatim(['ask', ...ARTICLES, '-'], `${lines.join('\n')}\n`);
    expect(ended.status).toBe(0);
    const answers = ended.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(4);
    expect(answers[0].question).toBe(lines[0]);
    expect(answers[1].error).toMatch(/empty/u);
    expect(answers[2].error).toMatch(/characters/u);
    expect(answers[3].passages[0].text).toContain('sells nets');
  });

  it('takes what follows -- for words', async () => {
    const ended = await verbatim(['ask', '--json', ...ARTICLES, '--', '--json', 'ferry']);
    expect(json(ended).question).toBe('--json ferry');
  });
});

describe('verbatim who, speaker, quotes', () => {
  it('finds who said it', async () => {
    const ended = await verbatim(['who', '--json', ...ARTICLES, 'am i supposed to swim']);
    expect(json(ended)).toMatchObject({
      match: 'exact',
      quotation: { speaker: 'Ines Calloway', kind: 'direct' },
    });
    const none = await verbatim(['who', '--json', ...ARTICLES, 'I came, I saw, I conquered']);
    expect(none.status).toBe(1);
    expect(json(none)).toMatchObject({ match: 'none', quotation: null, differences: [] });
  });

  it('lists a speaker’s quotations', async () => {
    const ended = await verbatim(['speaker', '--json', ...ARTICLES, 'Anders']);
    expect(json(ended).quotations.map(({ text }: { text: string }) => text)).toContain('"Nobody asked us,"');
  });

  it('reads quotations off a file, and off many texts', async () => {
    const one = await verbatim(['quotes', '--json', join(folder, 'articles/ferry.txt')]);
    expect(json(one).quotes[0]).toMatchObject({ speaker: expect.any(String), start: expect.any(Number) });
    const many = await verbatim(
      ['quotes', '--jsonl'],
      `${JSON.stringify({ id: 'a', text: HARBOUR })}\nnonsense\n`,
    );
    const [first, second] = many.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.id).toBe('a');
    for (const { start, end, text } of first.quotes) expect(HARBOUR.slice(start, end)).toBe(text);
    expect(second.error).toMatch(/JSON/u);
  });
});

describe('verbatim rank', () => {
  it('writes a run: the best passages of each question, and how sure it is of an answer', async () => {
    const corpus = join(folder, 'corpus.jsonl');
    const queries = join(folder, 'queries.jsonl');
    const passages = HARBOUR.split('\n\n').map((text, i) => ({ id: `p${i}`, docId: 'd', title: '', text }));
    writeFileSync(corpus, passages.map((line) => JSON.stringify(line)).join('\n'));
    writeFileSync(queries, JSON.stringify({ id: 'q', text: 'Who sells nets beside the bridge?' }));
    const rows = (await verbatim(['rank', corpus, queries])).out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows[0]!.slice(0, 2)).toEqual(['q', 'p3']);
    expect(rows.at(-1)![1]).toBe('~');
    expect(Number(rows.at(-1)![2])).toBeGreaterThan(0.5);
  });
});

describe('verbatim add, list, show, remove, export, import', () => {
  it('keeps articles in a file between runs', async () => {
    const db = ['--db', join(folder, 'own.db')];
    expect((await verbatim(['list', ...db])).status).toBe(1);
    const added = await verbatim(['add', '--json', ...db, join(folder, 'articles')]);
    expect(added.status).toBe(0);
    expect(added.out.trimEnd().split('\n')).toHaveLength(2);
    const listed = await verbatim(['list', '--json', ...db]);
    const ids = listed.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(2);
    const exported = await verbatim(['export', ...db]);
    const other = ['--db', join(folder, 'other.db')];
    const imported = await verbatim(['import', ...other], exported.out);
    expect(imported.out).toContain('2 articles');
    expect((await verbatim(['remove', ...other, ids[0]])).status).toBe(0);
    expect((await verbatim(['list', ...other])).out.trimEnd().split('\n')).toHaveLength(1);
    const asked = await verbatim(['ask', '--json', ...db, 'Who sells nets?']);
    expect(json(asked).passages[0].text).toContain('nets');
  });
});

describe('verbatim add', () => {
  const all = join(folder, 'all');
  mkdirSync(join(all, 'older'), { recursive: true });
  writeFileSync(join(all, 'harbour.txt'), HARBOUR);
  writeFileSync(join(all, 'older/ferry.md'), FERRY);
  writeFileSync(join(all, 'older/index.json'), '{"articles": 2}');

  it('takes the documents of a folder and of those inside it, and passes over other files', async () => {
    const added = await verbatim(['add', '--json', '--db', join(folder, 'all.db'), all]);
    const sources = added.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source);
    expect(sources).toEqual([join(all, 'harbour.txt'), join(all, 'older/ferry.md')]);
  });

  it('says of a file that is for programs that it is none to be read', async () => {
    const added = await verbatim(['add', '--db', join(folder, 'all.db'), join(all, 'older/index.json')]);
    expect(added.status).toBe(1);
    expect(added.out).toContain('Files of the type json are not read');
  });

  it('says at the start which hosts are let through whatever their address', async () => {
    const settings = { FETCH_ALLOW: 'intranet.example:8080' };
    const errors = new PassThrough();
    const streams = { input: Readable.from(['']), output: new PassThrough(), errors };
    await runCli(['list', '--db', join(folder, 'all.db')], streams, settings, folder);
    errors.end();
    expect(await text(errors)).toContain('intranet.example:8080');
  });
});

describe('verbatim takedown', () => {
  it('removes and blocks what a publisher wants out, and lets it in again', async () => {
    const db = ['--db', join(folder, 'takedown.db')];
    const line = JSON.stringify({
      line: 'article',
      revisions: [
        {
          id: 'a',
          revision: 1,
          title: 'T',
          text: 'T\n\nWords.',
          publisher: null,
          byline: null,
          published: null,
          url: 'https://news.example.org/a',
          language: 'en',
        },
      ],
    });
    expect((await verbatim(['import', ...db], line)).status).toBe(0);
    expect((await verbatim(['takedown', ...db, 'example.org'])).out).toBe(
      '1 article removed; host example.org is blocked\n',
    );
    expect((await verbatim(['list', ...db])).status).toBe(1);
    expect((await verbatim(['import', ...db], line)).out).toMatch(/blocked/u);
    expect((await verbatim(['allow', ...db, 'example.org'])).status).toBe(0);
    expect((await verbatim(['import', ...db], line)).status).toBe(0);
    expect((await verbatim(['takedown', ...db, 'no host'])).status).toBe(2);
  });
});

describe('the process', () => {
  it('hands arguments and pipes through', async () => {
    const ended = await started(['cli', 'who', '--json', ...ARTICLES, '-'], 'am i supposed to swim\n');
    expect(ended.status).toBe(0);
    expect(json(ended)).toMatchObject({ match: 'exact' });
  });
});

describe('wrong use', () => {
  it.each([
    [['sing'], /There is no task sing/u],
    [[], /Say what to do/u],
    [['ask'], /needs words/u],
    [['ask', '--loud', 'x'], /Unknown option/u],
    [['ask', '--articles', '/nowhere/at/all', 'x'], /not there/u],
    [['quotes', '/nowhere/at/all'], /cannot be read/u],
    [['rank', '/nowhere', '/nowhere'], /cannot be read/u],
    [['list', '--db', join(folder, 'articles/ferry.txt/own.db')], /cannot be written/u],
    [['list', '--library', 'mine'], /is no library/u],
  ])('verbatim %j says what is wrong on stderr and exits with 2', async (args, sentence) => {
    const ended = await verbatim(args);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toMatch(sentence);
    expect(ended.err).not.toMatch(/\n\s+at /u);
  });
});

describe('npm start without a token', () => {
  it('answers the lines of a pipe in plain words', async () => {
    const ended = await started([], 'What did Blinken say?\n/help\n');
    expect(ended.status).toBe(0);
    expect(ended.err).toMatch(/^No Discord token is set.*\n.*DISCORD_TOKEN=.*\n$/u);
    expect(ended.out).toContain('Antony Blinken');
    expect(ended.out).not.toContain('\u001b');
    const sample = readFileSync(resolve(import.meta.dirname, '../../data/samples/kazakhstan.txt'), 'utf8');
    expect(sample).toContain(ended.out.split('\n')[0]!.trim());
  });

  it('says so and exits with 2 where there is nothing to read', async () => {
    const ended = await started([], '');
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toMatch(/nothing to read/u);
  });

  it('names every fault of the settings at once', async () => {
    writeFileSync(join(folder, '.env'), 'MAX_ARTICLES=lots\nLOG_LEVEL=loud\n');
    const ended = await started([], 'What?\n');
    writeFileSync(join(folder, '.env'), '');
    expect(ended.status).toBe(2);
    expect(ended.err).toMatch(/MAX_ARTICLES.*\n.*LOG_LEVEL|LOG_LEVEL.*\n.*MAX_ARTICLES/u);
  });
});
