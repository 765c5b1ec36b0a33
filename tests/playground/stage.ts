// What the playground's tests share: a playground that closes itself, a discord.js client on it, bare REST calls.
import {
  type ApplicationCommandDataResolvable,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Interaction as Asked, openPlayground, type Playground } from '../../src/playground/index.ts';

/** A playground that is closed when the test is over. */
export async function opened(options: Parameters<typeof openPlayground>[0] = {}): Promise<Playground> {
  const discord = await openPlayground(options);
  onTestFinished(() => discord.close());
  return discord;
}

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** An unmodified discord.js client that is not logged in yet; ended when the test is over. */
export function newClient(discord: Playground, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({ intents: INTENTS, rest: { api: discord.api }, ...options });
  client.on('error', () => undefined);
  onTestFinished(() => client.destroy());
  return client;
}

export interface BotAbout {
  readonly commands?: ApplicationCommandDataResolvable[];
  readonly onInteraction?: (interaction: Interaction) => unknown;
  readonly options?: Partial<ClientOptions>;
}

/** A client that is logged in, has put its commands and answers interactions. */
export async function bot(discord: Playground, about: BotAbout = {}): Promise<Client<true>> {
  const client = newClient(discord, about.options);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  client.on(Events.InteractionCreate, (interaction) => about.onInteraction?.(interaction));
  await client.login(discord.token);
  await ready;
  if (about.commands) await client.application?.commands.set(about.commands);
  return client as Client<true>;
}

export interface Answer {
  readonly status: number;
  readonly body: { code?: number; message?: string; errors?: unknown; [key: string]: unknown };
  readonly headers: Headers;
}

/** One bare REST call with the bot's token, for bodies that discord.js itself would not send. */
export async function call(
  discord: Playground,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {}, headers: response.headers };
}

/** Puts the whole list of global commands with a bare call. */
export function putCommands(discord: Playground, commands: unknown): Promise<Answer> {
  return call(discord, 'PUT', `/applications/${discord.world.applicationId}/commands`, commands);
}

/** `/ask question` in Discord's words. */
export const ASK = {
  name: 'ask',
  description: 'Ask the articles',
  options: [{ type: 3, name: 'question', description: 'What do you want to know?', required: true }],
};

/** All error codes in an answer's tree of faults. */
export function codesIn(errors: unknown): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors' ? (value as { code: string }[]).map((one) => one.code) : codesIn(value),
  );
}

/** Where an interaction's first answer is posted. */
export const callbackOf = (asked: Asked): string =>
  `/interactions/${asked.record.id}/${asked.record.token}/callback`;
