// The bot in Discord: connects, tells Discord its commands, hands every interaction on, and stops with nothing lost.
import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Options,
  Partials,
  PermissionFlagsBits,
  RESTEvents,
} from 'discord.js';
import { catalogueFor } from '../lang/catalogue.ts';
import type { LibraryId } from '../library.ts';
import { announcing } from './announce.ts';
import { answering } from './answering.ts';
import { guardArrivals } from './arrivals.ts';
import { type Counts, noCounts } from './counts.ts';
import { openDesk } from './desk.ts';
import { apiOf, openDoor } from './door.ts';
import { type BotFault, closedFault, connectionFault, loggable } from './fault.ts';
import { listedCommands } from './listed.ts';
import { answerMessage, isForBot } from './messages.ts';
import type { BotParts } from './parts.ts';
import { register } from './register.ts';
import { makeRequest } from './request.ts';
import { seenOnce } from './seen.ts';
import { lateness, serverClock } from './server-clock.ts';

export type RunningBot = {
  readonly client: Client<true>;
  readonly counts: Readonly<Counts>;
  /** A link by which a server's owner invites the bot. */
  readonly invite: string;
  /** Tells a channel of a new article. */
  readonly announce: ReturnType<typeof announcing>;
  /** Resolves when Discord has closed the connection for good; the supervisor starts the program anew. */
  readonly ended: Promise<BotFault>;
  /** Takes no more, answers what is in flight, and closes. */
  readonly stop: () => Promise<void>;
};

/** Servers whose libraries are opened ahead: more would push each other out of memory. */
const MOST_AHEAD = 200;

/** How long stopping waits for answers in flight, in milliseconds. */
const STOP_WITHIN = 10_000;

/** Connects and is ready to answer. Throws a BotFault where Discord does not let it. */
export async function startBot(parts: BotParts): Promise<RunningBot> {
  const { log, services } = parts;
  const english = catalogueFor('en');
  const clock = serverClock();
  const counts = noCounts();
  const door = openDoor({
    ...apiOf(parts),
    requestsPerSecond: parts.requestsPerSecond,
    clock,
    now: services.now,
    unsure: () => {
      counts.unsure += 1;
    },
  });
  const desk = openDesk(parts, door, counts);
  const { answer, turnAway } = answering(desk);
  const inFlight = new Set<Promise<void>>();
  const seen = seenOnce();
  const late = lateness(clock);

  let stopping = false;

  function dropped(id: string): 'doubled' | 'late' | null {
    if (seen(id, services.now())) return 'doubled';
    return late.isLate(id, services.now()) ? 'late' : null;
  }

  function take(interaction: Interaction): void {
    const drop = dropped(interaction.id);
    counts[drop ?? 'answered'] += 1;
    if (drop !== null) log.debug({ interaction: interaction.id, drop }, 'an interaction was dropped');
    if (drop === null) hold(stopping ? turnAway(interaction) : answer(interaction));
  }

  function hear(message: Message): void {
    if (stopping || !isForBot(message) || seen(message.id, services.now())) return;
    hold(answerMessage(desk, message));
  }

  /** Keeps work until it is done, so that stopping can wait for it. */
  function hold(work: Promise<void>): void {
    const held = work.catch((error: unknown) => {
      log.error({ error: loggable(error) }, 'something that came in could not be taken');
    });
    inFlight.add(held);
    void held.finally(() => inFlight.delete(held));
  }

  const client = newClient(parts);
  guardArrivals(client, log);
  client.rest.on(RESTEvents.Response, (_, { headers }) => clock.learn(headers.get('date'), services.now()));
  const ended = new Promise<BotFault>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closedFault(code, english)));
    client.on(Events.Invalidated, () => resolve(closedFault(0, english)));
  });
  client.on(Events.InteractionCreate, take);
  client.on(Events.MessageCreate, hear);
  client.on(Events.Error, (error) => log.error({ error: loggable(error) }, 'the client reports an error'));
  client.on(Events.ShardError, (error) => log.warn({ error: loggable(error) }, 'the connection broke'));
  // For an outage discord.js emits GuildUnavailable instead, so that this is a real leaving.
  client.on(Events.GuildDelete, (guild) => noted('left', guild.id, parts.libraries.left));
  client.on(Events.GuildCreate, (guild) => noted('joined', guild.id, parts.libraries.joined));

  function noted(what: string, guild: string, work: (id: LibraryId) => Promise<void>): void {
    work(`guild:${guild}`).catch((error: unknown) => {
      log.error({ what, guild, error: loggable(error) }, 'a server could not be noted');
    });
  }

  await connected(client, parts, ended);
  const ready = client as Client<true>;
  const applicationId = ready.application.id;
  // A server may have taken the bot back while the program was down.
  for (const guild of ready.guilds.cache.keys()) noted('joined', guild, parts.libraries.joined);
  try {
    const { done, made } = await register(ready.rest, applicationId, listedCommands(parts));
    if (made !== null) late.saw(made);
    log.info({ done, guilds: ready.guilds.cache.size }, 'connected to Discord');
  } catch (error) {
    log.error({ error: loggable(error) }, 'the commands could not be registered');
  }

  void openedAhead();

  /** Opens the libraries of the servers before anybody asks, one after the other, so that nobody waits for it. */
  async function openedAhead(): Promise<void> {
    for (const guild of [...ready.guilds.cache.keys()].slice(0, MOST_AHEAD)) {
      if (stopping) return;
      await parts.libraries.open(`guild:${guild}`).catch((error: unknown) => {
        if (!stopping) log.warn({ guild, error: loggable(error) }, 'a library could not be opened ahead');
      });
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    const waited = new AbortController();
    const timer = setTimeout(() => waited.abort(), STOP_WITHIN);
    const givenUp = new Promise<void>((resolve) => waited.signal.addEventListener('abort', () => resolve()));
    await Promise.race([Promise.allSettled([...inFlight]), givenUp]);
    clearTimeout(timer);
    await client.destroy();
    door.close();
    log.info({ counts }, 'disconnected from Discord');
  }

  const announce = announcing(ready, parts.libraries, counts);
  return { client: ready, counts, invite: inviteOf(applicationId), announce, ended, stop };
}

function newClient(parts: BotParts): Client {
  return new Client({
    // None of these is privileged: a message that mentions the bot, and a direct one, carries its words all the same.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // Messages are tried again by whoever sends them; this is for finding the gateway.
    rest: { ...apiOf(parts), makeRequest, timeout: 10_000, retries: 1 },
    // Servers that are away must not keep the others waiting for long.
    waitGuildTimeout: 3_000,
    // Nothing is looked up in these; without bounds they would grow with everybody who ever asked.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user?.id },
      VoiceStateManager: 0,
    }),
  });
}

/** Logs in and waits for the servers; a close for good on the way is the fault. */
async function connected(client: Client, parts: BotParts, ended: Promise<BotFault>): Promise<void> {
  const english = catalogueFor('en');
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const login = client.login(parts.token).catch((error: unknown) => {
    throw connectionFault(error, english);
  });
  try {
    const fault = await Promise.race([Promise.all([login, ready]).then(() => null), ended]);
    if (fault !== null) throw fault;
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

function inviteOf(applicationId: string): string {
  const permissions =
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.SendMessagesInThreads;
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
