// Looks whether Discord would let the bot work, without starting it: for `npm run doctor`, `register`, `unregister`.
import { DiscordAPIError, REST, RESTEvents, Routes } from 'discord.js';
import { apiOf } from './door.ts';
import { listedCommands } from './listed.ts';
import type { BotParts } from './parts.ts';
import { isRegistered, type Registered, register, unregister } from './register.ts';
import { serverClock } from './server-clock.ts';

/** What was looked at, whether it is well, and in one sentence how it is or what to do. */
export type Finding = { readonly what: string; readonly well: boolean; readonly say: string };

export type Checkup = Pick<BotParts, 'token' | 'commands' | 'menus'> & { readonly apiUrl?: string };

/** Enough for a slow line; an operator is waiting. */
const TIMEOUT = 8_000;

/** Discord drops what arrives three seconds late; a clock may be off by less than that. */
const CLOCK_OFF = 2_000;

/** A REST manager for an operator's errand, and the application that the token belongs to. */
async function errand(checkup: Checkup): Promise<{ rest: REST; application: Application }> {
  const rest = new REST({ ...apiOf(checkup), timeout: TIMEOUT, retries: 1 });
  rest.setToken(checkup.token);
  rest.clearHandlerSweeper();
  rest.clearHashSweeper();
  return { rest, application: await applicationOf(rest) };
}

/** What Discord says of the application, as far as an operator's errand needs it. */
type Application = {
  readonly id: string;
  readonly name: string;
  /** Bits that say which privileged intents are switched on. */
  readonly flags?: number;
  /** Who may install it: 0 servers, 1 people. */
  readonly integration_types_config?: Readonly<Record<string, unknown>>;
};

/** The application that the token belongs to; where Discord does not tell, the bot, which has the same id. */
async function applicationOf(rest: REST): Promise<Application> {
  try {
    return (await rest.get(Routes.currentApplication())) as Application;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status === 401) throw error;
    const { id, username } = (await rest.get(Routes.user())) as { id: string; username: string };
    return { id, name: username };
  }
}

/** Registers the commands where they differ. Throws what discord.js throws. */
export async function registerCommands(checkup: Checkup): Promise<Registered['done']> {
  const { rest, application } = await errand(checkup);
  return (await register(rest, application.id, listedCommands(checkup))).done;
}

export async function unregisterCommands(checkup: Checkup): Promise<void> {
  const { rest, application } = await errand(checkup);
  await unregister(rest, application.id);
}

/** Token, intents, installation, gateway, clock and commands, one finding each; never throws. */
export async function examineDiscord(checkup: Checkup, now: () => number): Promise<Finding[]> {
  try {
    const { rest, application } = await errand(checkup);
    const clock = serverClock();
    rest.on(RESTEvents.Response, (_, { headers }) => clock.learn(headers.get('date'), now()));
    return [
      { what: 'token', well: true, say: `It belongs to ${application.name}.` },
      intents(application),
      installation(application),
      await gateway(rest).catch((error: unknown) => unreached(error, 'gateway')),
      clockFinding(clock.offset()),
      await commands(rest, application, checkup),
    ];
  } catch (error) {
    return [unreached(error)];
  }
}

/** Bits of an application's flags (docs.discord.com, "Application Flags"); the second is for bots in few servers. */
const PRIVILEGED = {
  Presence: (1 << 12) | (1 << 13),
  'Server Members': (1 << 14) | (1 << 15),
  'Message Content': (1 << 18) | (1 << 19),
} as const;

function intents({ flags = 0 }: Application): Finding {
  const on = Object.entries(PRIVILEGED).filter(([, bits]) => (flags & bits) !== 0);
  const names = on.map(([name]) => name).join(', ');
  const say = 'Those that it asks for need no permission of Discord’s.';
  return {
    what: 'intents',
    well: true,
    say: on.length === 0 ? say : `${say} ${names} is switched on and not needed: you may switch it off.`,
  };
}

function installation({ integration_types_config: types }: Application): Finding {
  const missing = types === undefined ? [] : ['0', '1'].filter((type) => !(type in types));
  const names = missing.map((type) => (type === '0' ? 'Guild Install' : 'User Install')).join(' and ');
  return missing.length === 0
    ? { what: 'installation', well: true, say: 'Servers and people can install it.' }
    : {
        what: 'installation',
        well: false,
        say: `${names} is off. Switch it on under Installation in the developer portal: the commands want both.`,
      };
}

function unreached(error: unknown, what = 'Discord'): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) {
    const say =
      'Discord does not know it. Copy it anew from the Bot page of the developer portal into DISCORD_TOKEN.';
    return { what: 'token', well: false, say };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const say = `It cannot be reached (${reason}). Check the connection, the firewall, and DISCORD_API_URL.`;
  return { what, well: false, say };
}

async function gateway(rest: REST): Promise<Finding> {
  const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as {
    session_start_limit?: { remaining: number; total: number; reset_after: number };
  };
  if (limit === undefined) return { what: 'gateway', well: true, say: 'Discord names one.' };
  const hours = Math.ceil(limit.reset_after / 3_600_000);
  return limit.remaining > 0
    ? { what: 'gateway', well: true, say: `${limit.remaining} of ${limit.total} starts are left today.` }
    : {
        what: 'gateway',
        well: false,
        say: `No start is left. Wait ${hours} h, and find out what restarts the bot.`,
      };
}

function clockFinding(offset: number | null): Finding {
  if (offset === null) return { what: 'clock', well: true, say: 'Discord did not tell the time.' };
  const off = Math.abs(offset) / 1_000;
  return off * 1_000 <= CLOCK_OFF
    ? { what: 'clock', well: true, say: `It is within ${(CLOCK_OFF / 1_000).toFixed(0)} s of Discord’s.` }
    : {
        what: 'clock',
        well: false,
        say: `It is ${off.toFixed(0)} s off Discord’s. Set it by a time server.`,
      };
}

async function commands(rest: REST, { id }: Application, checkup: Checkup): Promise<Finding> {
  const list = listedCommands(checkup);
  return (await isRegistered(rest, id, list))
    ? { what: 'commands', well: true, say: `All ${list.length} are registered.` }
    : {
        what: 'commands',
        well: false,
        say: 'They differ from this version’s. Run "npm run register", or start the bot.',
      };
}
