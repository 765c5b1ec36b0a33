// The whole bot under load: the real program in a process of its own against the stand-in for Discord.
// npm run bench:bot [-- --rate 200 --seconds 30 --passages 10000 --adding 100]
// Prints how long it takes from the dispatch of an interaction to its acknowledgement and to the finished reply, what
// failed, and the bot's memory before and after.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openLibraries } from '../src/library.ts';
import {
  buttonLabels,
  type Message,
  openPlayground,
  type Person,
  type PlayGuild,
  type Playground,
} from '../src/playground/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { madeArticles, madeQuestions } from './made-library.ts';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '30' },
    passages: { type: 'string', default: '10000' },
    adding: { type: 'string', default: '0' },
  },
});
const rate = Number(values.rate);
const seconds = Number(values.seconds);

/** So many people ask from so many channels that nobody meets the limit for one. */
const PEOPLE = 500;
const CHANNELS = 50;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const discord = await openPlayground();
const guild = discord.guild({ name: 'Bench' });
const articles = madeArticles(Number(values.passages));
await fill(folder, guild);
const bot = spawn(process.execPath, ['src/main.ts'], {
  env: {
    ...process.env,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    MAX_ADDS_PER_HOUR: '100000',
    MAX_ARTICLES: '100000',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await run(discord, guild, bot.pid!);
} finally {
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  bot.kill('SIGTERM');
  await ended;
  await discord.close();
  rmSync(folder, { recursive: true });
}

/** Puts the articles into the library of the guild, as the bot will find them. */
async function fill(data: string, into: PlayGuild): Promise<void> {
  const store = await openSqlite({ file: join(data, 'verbatim.db') });
  const library = await openLibraries({ store, now: Date.now }).of(`guild:${into.id}`);
  const nothing = { publisher: 'The Bench', byline: null, published: '2026-01-10', language: 'en' };
  for (const [i, article] of articles.entries()) {
    await library.add({ ...article, ...nothing, url: `https://bench.example/${i}` }, 'bench');
  }
  await store.close();
  console.log(`${articles.length} articles, about ${articles.length * 10} passages`);
}

async function run(world: Playground, place: PlayGuild, pid: number): Promise<void> {
  await world.registered('ask', 60_000);
  const channels = Array.from({ length: CHANNELS }, (_, i) => place.channel({ name: `channel-${i}` }));
  const people = Array.from({ length: PEOPLE }, (_, i) => place.member({ name: `person-${i}` }));
  const questions = madeQuestions(articles, 2_000);
  const asks = (i: number) =>
    ask(people[i % PEOPLE]!, channels[i % CHANNELS]!, questions[i % questions.length]!);

  const opening = performance.now();
  await asks(0);
  console.log(`opened in ${Math.round(performance.now() - opening)} ms`);
  for (let i = 0; i < 200; i += 1) await asks(i);

  const before = memoryOf(pid);
  const worked = processorOf(pid);
  const own = process.cpuUsage();
  const added = add(place, Number(values.adding));
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(memoryOf(pid)), (seconds * 1_000) / 6);
  const started = performance.now();
  const running: Promise<Timed>[] = [];
  for (let i = 0; i < rate * seconds; i += 1) {
    const wait = started + (i * 1_000) / rate - performance.now();
    if (wait > 1) await sleep(wait);
    running.push(asks(i));
  }
  const timed = await Promise.all(running);
  await added;
  clearInterval(watch);
  const failed = timed.filter(({ edited }) => edited === null).length;
  console.log(`${timed.length} asked at ${rate} a second`);
  print(
    'acknowledged',
    timed.map(({ acknowledged }) => acknowledged),
  );
  print(
    'answered',
    timed.map(({ edited }) => edited),
  );
  const each = (processorOf(pid) - worked) / timed.length;
  const { user, system } = process.cpuUsage(own);
  const standIn = (user + system) / 1_000 / timed.length;
  console.log(
    `processor time for each: ${each.toFixed(1)} ms of the bot, ${standIn.toFixed(1)} ms of the stand-in`,
  );
  console.log(`failed: ${failed}; bodies refused: ${world.rejected.length}`);
  console.log(`memory: ${before} MB before, ${memory.join(', ')} MB meanwhile, ${memoryOf(pid)} MB after`);
}

type Timed = { readonly acknowledged: number | null; readonly edited: number | null };

/** Milliseconds from the dispatch to the acknowledgement and to the reply; null where it did not come. */
async function ask(person: Person, channel: PlayGuild['general'], question: string): Promise<Timed> {
  const at = performance.now();
  const asked = person.slash(channel, 'ask', { question });
  const since = () => performance.now() - at;
  const acknowledged = await asked.acknowledged(30_000).then(since, () => null);
  const edited = await asked.reply(60_000).then(since, () => null);
  return { acknowledged, edited };
}

/** Somebody adds so many articles meanwhile, one after the other. */
async function add(place: PlayGuild, count: number): Promise<void> {
  if (count === 0) return;
  const made = madeArticles(count * 10, 3);
  for (const { text } of made) {
    const curator = place.member({ permissions: ['ManageGuild'] });
    const file = { filename: 'article.txt', bytes: text };
    const offered = (message: Message) => buttonLabels(message).includes('Keep');
    const draft = await curator.slash(place.general, 'article add', { file }).replyWhere(offered, 60_000);
    await curator.press(draft, 'Keep').replyWhere((message) => !offered(message), 60_000);
  }
  console.log(`${count} articles were added meanwhile`);
}

function print(what: string, given: readonly (number | null)[]): void {
  const times = given.filter((time) => time !== null).sort((a, b) => a - b);
  const at = (share: number) =>
    `${(times[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(0)} ms`;
  console.log(`${what}: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}`);
}

/** Resident memory of another process, in megabytes; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const resident = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(resident) / 1_024);
  } catch {
    return 0;
  }
}

/** Processor time that another process has used, in milliseconds; NaN where the system does not tell. */
function processorOf(pid: number): number {
  try {
    // proc(5): after the name in brackets, utime and stime are fields 14 and 15, in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
