// A stand-in for Discord: gateway, REST and CDN over real sockets, and people who use it.
//
//   const discord = await openPlayground();
//   const client = new Client({ intents: […], rest: { api: discord.api } });   // or DISCORD_API_URL for the program
//   await client.login(discord.token);
//   const guild = discord.guild({ name: 'Newsroom' });
//   const ann = guild.member({ name: 'ann', permissions: ['ManageGuild'], locale: 'de' });
//   await discord.registered('ask');                                            // commands were put
//   const asked = ann.slash(guild.general, 'ask', { question: 'Who asked for troops?' });
//   const reply = await asked.reply();                                          // no longer "thinking…"
//   shownText(reply); buttonLabels(reply); reply.onlyFor === ann.user.id        // what ann sees
//   const more = await ann.press(reply, 'More').reply();
//   discord.rejected                                                            // bodies that Discord refuses: []
//   await discord.close();
//
// Every body the bot sends is held against Discord's own description and against the limits that this leaves
// out (validate/). A refused body is answered as Discord answers and kept in `discord.rejected`.
// Work that shows its steps is waited for with `asked.replyWhere((message) => …)`; `ann.sees(channel)` is what one
// person reads, `discord.calls` is every REST call with its status.
// `discord.trouble({…})` makes REST fail, wait or break; `discord.gateway` cuts and spoils the gateway;
// `openPlayground({ clock: handClock() })` lets interactions and links expire at once, `{ rateLimits: true }` keeps
// Discord's limits, `{ strict: true }` refuses messages that could mention somebody.
// It knows nothing of the bot's own code.
import type { AddressInfo } from 'node:net';
import { type Clock, machineClock } from './clock.ts';
import { type GuildAbout, type PersonAbout, PlayGuild } from './driver/guild.ts';
import { Person } from './driver/person.ts';
import type { FaultTree, Refusal } from './errors.ts';
import { Gateway } from './gateway.ts';
import { type Call, listen } from './http.ts';
import { type Channel, ChannelType, type Command } from './model.ts';
import { RateLimits } from './rate-limit.ts';
import { answer } from './rest.ts';
import type { Rest } from './routes/route.ts';
import { type Trouble, Troubles } from './trouble.ts';
import { World } from './world.ts';

export { handClock } from './clock.ts';
export type { PlayGuild } from './driver/guild.ts';
export type { Form, Interaction } from './driver/interaction.ts';
export type { Person } from './driver/person.ts';
export type { Message } from './model.ts';
export { buttonLabels, fieldsOf, shownText } from './shown.ts';
export type { Trouble } from './trouble.ts';

export interface PlaygroundOptions {
  readonly clock?: Clock;
  /** A port of 127.0.0.1; any free one where absent. */
  readonly port?: number;
  /** Refuse every message without `allowed_mentions: {parse: []}`. */
  readonly strict?: boolean;
  /** Keep Discord's rate limits (by the clock given). */
  readonly rateLimits?: boolean;
  /** Milliseconds between heartbeats; Discord's 41,250 where absent. */
  readonly heartbeat?: number;
  /** How many shards `GET /gateway/bot` recommends. */
  readonly shards?: number;
  /** Privileged intents that are granted, as bits; none where absent. */
  readonly privilegedIntents?: number;
}

/** A body that Discord would refuse. */
interface Rejected {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: FaultTree | undefined;
  readonly body: unknown;
}

export interface Playground {
  /** For `rest.api` of discord.js or DISCORD_API_URL: `http://127.0.0.1:PORT/api`. */
  readonly api: string;
  readonly token: string;
  readonly clock: Clock;
  readonly world: World;
  readonly gateway: Gateway;
  /** Every REST call so far (the last 20,000), oldest first. */
  readonly calls: readonly Call[];
  /** Every body so far that was refused for what it holds. */
  readonly rejected: readonly Rejected[];
  guild(about?: GuildAbout): PlayGuild;
  /** Someone who is a member nowhere yet. */
  person(about?: PersonAbout): Person;
  /** A conversation of people without the bot; two or more. */
  conversation(...people: Person[]): Channel;
  /** Resolves once the bot has a session on the gateway. */
  connected(milliseconds?: number): Promise<void>;
  /** Resolves once a command of that name is registered. */
  registered(name: string, milliseconds?: number): Promise<Command>;
  /** How often the whole list of commands was put. */
  readonly commandPuts: number;
  trouble(trouble: Trouble): void;
  /** Ends all planned trouble. */
  calm(): void;
  /** Resolves with the first value of `read` other than undefined, looking again at every change. */
  until<T>(what: string, read: () => T | undefined, milliseconds?: number): Promise<T>;
  close(): Promise<void>;
}

const KEPT_CALLS = 20_000;
const DAILY_SESSIONS = 1_000;

/** Opens a Discord of one's own on 127.0.0.1. Close it when done. */
export async function openPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const clock = options.clock ?? machineClock;
  const world = new World(clock);
  const token = `${Buffer.from(world.applicationId).toString('base64url')}.playground.${'x'.repeat(27)}`;
  const troubles = new Troubles(clock);
  const calls: Call[] = [];
  const rejected: Rejected[] = [];
  const note = (call: Call, refusal: Refusal | null): void => {
    calls.push(call);
    if (calls.length > KEPT_CALLS) calls.shift();
    if (refusal) noteRefusal(world, call, refusal, rejected);
    world.signal.wake();
  };
  const rest: Rest = {
    world,
    strict: options.strict ?? false,
    shards: options.shards ?? 1,
    gatewayUrl: () => gateway.url,
    sessionsLeft: () => DAILY_SESSIONS - gateway.identifies,
  };
  const door = {
    world,
    token,
    troubles,
    limits: options.rateLimits ? new RateLimits(clock) : null,
    note,
    answer: (request: Parameters<typeof answer>[1]) => answer(rest, request),
  };
  const { server, close } = await listen(door, options.port ?? 0);
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = new Gateway(world, server, {
    token,
    heartbeat: options.heartbeat ?? 41_250,
    privileged: options.privilegedIntents ?? 0,
  });
  let people = 0;
  return {
    api: `${world.origin}/api`,
    token,
    clock,
    world,
    gateway,
    calls,
    rejected,
    guild: (about = {}) => new PlayGuild(world, about),
    person: (about = {}) => {
      people += 1;
      return new Person(world, world.addUser({ ...about, name: about.name ?? `person-${people}` }));
    },
    conversation: (...members) => {
      const recipients = members.map((person) => person.user);
      const type = recipients.length === 2 ? ChannelType.dm : ChannelType.group;
      return world.addChannel({ type, recipients });
    },
    connected: async (milliseconds) => {
      await world.signal.until('the bot on the gateway', () => gateway.connected || undefined, milliseconds);
    },
    registered: (name, milliseconds) =>
      world.signal.until(
        `the command ${name}`,
        () => [...world.commands.values()].find((command) => command.name === name),
        milliseconds,
      ),
    get commandPuts() {
      return calls.filter((call) => call.method === 'PUT' && call.path.endsWith('/commands')).length;
    },
    trouble: (trouble) => troubles.plan(trouble),
    calm: () => troubles.clear(),
    until: (what, read, milliseconds) => world.signal.until(what, read, milliseconds),
    close: async () => {
      await gateway.end();
      await close();
    },
  };
}

/** Codes of status 400 that are about time and order, not about what the body holds. */
const NOT_THE_BODY = new Set([40060, 40094]);

function noteRefusal(world: World, call: Call, refusal: Refusal, rejected: Rejected[]): void {
  const token = /^\/(?:interactions|webhooks)\/\d+\/(?<token>[0-9a-f]+)/.exec(call.path)?.groups?.token;
  world.interactions.get(token ?? '')?.refusals.push(refusal);
  const aboutBody = (refusal.status === 400 && !NOT_THE_BODY.has(refusal.code)) || refusal.status === 413;
  if (!aboutBody) return;
  const { method, path, body } = call;
  const { status, code, message } = refusal;
  rejected.push({ method, path, status, code, message, errors: refusal.body().errors, body });
}
