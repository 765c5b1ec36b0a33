// The REST calls that answer an interaction. Discord exempts them from its limit of 50 requests a second, but
// discord.js counts them under it; so they have a REST manager of their own, and ordinary messages keep theirs.
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, REST, RESTEvents, Routes } from 'discord.js';
import { bodyOf, type Message } from './body.ts';
import type { ServerClock } from './server-clock.ts';

/** An interaction's id and token, and whose application it is: all that answering takes. */
export type Ticket = { readonly id: string; readonly token: string; readonly applicationId: string };

/** done: Discord has it. taken: answered before, by us or another process. gone: too late. */
export type Outcome = 'done' | 'taken' | 'gone';

export type Door = {
  /** The first answer, in Discord's callback form. Throws where Discord refuses it or cannot be reached in time. */
  readonly answer: (ticket: Ticket, callback: object) => Promise<Outcome>;
  /** Puts a message in the place of the first answer. */
  readonly edit: (ticket: Ticket, message: Message) => Promise<void>;
  /** A further message. */
  readonly follow: (ticket: Ticket, message: Message, onlyForAsker: boolean) => Promise<void>;
  /** Takes the first answer away. */
  readonly remove: (ticket: Ticket) => Promise<void>;
  readonly close: () => void;
};

export type DoorOptions = {
  readonly api?: string;
  /** Requests a second in all. */
  readonly requestsPerSecond: number;
  readonly clock: ServerClock;
  readonly now: () => number;
};

/** Two tries of this length fit into the three seconds that Discord waits for a first answer. */
const FIRST_ANSWER_TIMEOUT = 1_200;

/** Before each further try where the one before failed, in milliseconds: most failures come at once and pass soon. */
const PAUSES = [0, 100, 300];

/** No try begins later than this, in milliseconds: it could not end in time. */
const LAST_TRY_AFTER = 1_500;

/** The base of REST as discord.js wants it: without the version, which it adds itself. */
export function apiOf({ apiUrl }: { readonly apiUrl?: string }): { api?: string } {
  return apiUrl === undefined ? {} : { api: apiUrl.replace(/\/v\d+$/u, '') };
}

export function openDoor(options: DoorOptions): Door {
  const common = {
    ...(options.api === undefined ? {} : { api: options.api }),
    globalRequestsPerSecond: options.requestsPerSecond,
    // A handler is kept for every token that was ever edited with; at 200 a second the hourly sweep is too seldom.
    handlerSweepInterval: 10_000,
    hashSweepInterval: 60_000,
    hashLifetime: 300_000,
  };
  const first = new REST({ ...common, timeout: FIRST_ANSWER_TIMEOUT, retries: 0 });
  const later = new REST({ ...common, timeout: 10_000, retries: 3 });
  for (const rest of [first, later]) {
    rest.on(RESTEvents.Response, (_, response) => {
      options.clock.learn(response.headers.get('date'), options.now());
    });
  }

  async function answer(ticket: Ticket, callback: object): Promise<Outcome> {
    const begun = performance.now();
    for (let tries = 0; ; tries += 1) {
      try {
        const route = Routes.interactionCallback(ticket.id, ticket.token);
        await first.post(route, { auth: false, body: callback });
        return 'done';
      } catch (error) {
        // A try before may have got through although its answer did not.
        if (tries > 0 && isCode(error, ALREADY_ANSWERED)) return 'done';
        const pause = PAUSES[tries];
        const isLate = performance.now() - begun > LAST_TRY_AFTER;
        if (!passing(error) || pause === undefined || isLate) return refusal(error);
        await sleep(pause);
      }
    }
  }

  const original = (ticket: Ticket) => Routes.webhookMessage(ticket.applicationId, ticket.token, '@original');

  return {
    answer,
    async edit(ticket, message) {
      await later.patch(original(ticket), { auth: false, body: bodyOf(message), files: message.files });
    },
    async follow(ticket, message, onlyForAsker) {
      await later.post(Routes.webhook(ticket.applicationId, ticket.token), {
        auth: false,
        body: bodyOf(message, onlyForAsker),
        files: message.files,
      });
    },
    async remove(ticket) {
      try {
        await later.delete(original(ticket), { auth: false });
      } catch (error) {
        // A try before may have got through although its answer did not.
        if (!isCode(error, UNKNOWN_MESSAGE)) throw error;
      }
    },
    close() {
      for (const rest of [first, later]) {
        rest.clearHandlerSweeper();
        rest.clearHashSweeper();
      }
    },
  };
}

/** Discord's error codes (docs.discord.com, "JSON Error Codes"). */
const ALREADY_ANSWERED = 40_060;
const UNKNOWN_INTERACTION = 10_062;
const UNKNOWN_MESSAGE = 10_008;

function isCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Discord's side or the way there: worth a second try. */
function passing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return !(error instanceof DiscordAPIError);
}

function refusal(error: unknown): Outcome {
  if (isCode(error, ALREADY_ANSWERED)) return 'taken';
  if (isCode(error, UNKNOWN_INTERACTION)) return 'gone';
  throw error;
}
