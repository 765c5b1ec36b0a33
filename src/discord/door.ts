// The REST calls that answer an interaction. Discord exempts them from its limit of 50 requests a second, but
// discord.js counts them under it; so they have a REST manager of their own, and ordinary messages keep theirs.
import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises';
import {
  DiscordAPIError,
  InteractionResponseType,
  RateLimitError,
  REST,
  RESTEvents,
  Routes,
} from 'discord.js';
import { again, isPassing, isUndone } from './again.ts';
import { bodyOf, type Message } from './body.ts';
import { makeRequest } from './request.ts';
import type { ServerClock } from './server-clock.ts';

/** An interaction's id and token, and whose application it is: all that answering takes. */
export type Ticket = { readonly id: string; readonly token: string; readonly applicationId: string };

/** done: Discord has it. taken: answered before, by us or another process. gone: too late. */
export type Outcome = 'done' | 'taken' | 'gone';

/** What comes of one try at the first answer. */
type Tried = { readonly outcome: Outcome } | { readonly error: unknown };

/** The first answer in Discord's form. */
export type Callback = { readonly type: InteractionResponseType; readonly data?: object };

/** First answers behind which a message stands. */
const LEAVES_MESSAGE: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
]);

export type Door = {
  /** The first answer. Throws where Discord refuses it or cannot be reached in time. */
  readonly answer: (ticket: Ticket, callback: Callback) => Promise<Outcome>;
  /** Puts a message in the place of the first answer. */
  readonly edit: (ticket: Ticket, message: Message) => Promise<void>;
  /** A further message. It is not sent twice, so that it may be lost where Discord does not say that it has it. */
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
  /** Called where Discord did not say whether it has a further message. */
  readonly unsure: () => void;
};

/** How long a try at the first answer is waited for, in milliseconds: Discord waits three seconds for it. */
const FIRST_ANSWER_TIMEOUT = 2_800;

/** Where a try is open for so long, in milliseconds, another begins beside it: it may be lost, or only slow. */
const SLOW_AFTER = 1_200;

/** Before each further try where the one before failed, in milliseconds: most failures come at once and pass soon. */
const PAUSES = [0, 100, 300];

/** No try begins later than this, in milliseconds: it could not end in time. */
const LAST_TRY_AFTER = 1_500;

/** After a pause that Discord asked for, a try is answered at once, or comes too late. */
const LAST_AFTER_LIMIT = 2_700;

/** The base of REST as discord.js wants it: without the version, which it adds itself. */
export function apiOf({ apiUrl }: { readonly apiUrl?: string }): { api?: string } {
  return apiUrl === undefined ? {} : { api: apiUrl.replace(/\/v\d+$/u, '') };
}

export function openDoor(options: DoorOptions): Door {
  const common = {
    ...(options.api === undefined ? {} : { api: options.api }),
    makeRequest,
    globalRequestsPerSecond: options.requestsPerSecond,
    // A handler is kept for every token that was ever edited with; at 200 a second the hourly sweep is too seldom.
    handlerSweepInterval: 10_000,
    hashSweepInterval: 60_000,
    hashLifetime: 300_000,
  };
  // Each try has a manager of its own: in one, it would wait for the one before it.
  const tries = [0, ...PAUSES].map(
    () => new REST({ ...common, timeout: FIRST_ANSWER_TIMEOUT, retries: 0, rejectOnRateLimit: () => true }),
  );
  /** No first answer goes out before this, by performance.now(): Discord has asked for a pause. */
  let heldUntil = 0;
  const later = new REST({ ...common, timeout: 10_000, retries: 0 });
  for (const rest of [...tries, later]) {
    rest.on(RESTEvents.Response, (_, response) => {
      options.clock.learn(response.headers.get('date'), options.now());
    });
  }

  /** One try; what comes of it is a value. */
  async function tried(rest: REST, ticket: Ticket, callback: object): Promise<Tried> {
    try {
      await rest.post(Routes.interactionCallback(ticket.id, ticket.token), { auth: false, body: callback });
      return { outcome: 'done' };
    } catch (error) {
      if (isCode(error, ALREADY_ANSWERED)) return { outcome: 'taken' };
      if (isCode(error, UNKNOWN_INTERACTION)) return { outcome: 'gone' };
      return { error };
    }
  }

  async function answer(ticket: Ticket, callback: Callback): Promise<Outcome> {
    const begun = performance.now();
    const open = new Set<Promise<Tried>>();
    let failure: unknown = null;
    if (heldUntil > begun) await sleep(heldUntil - begun);
    for (const [at, rest] of tries.entries()) {
      const latest = failure instanceof RateLimitError ? LAST_AFTER_LIMIT : LAST_TRY_AFTER;
      if (at > 0 && performance.now() - begun > latest) break;
      const one = tried(rest, ticket, callback).finally(() => open.delete(one));
      open.add(one);
      const come = await Promise.race([...open, slow()]);
      if (come === null) continue; // slow: another begins beside it
      // Another try may have got through although its answer did not.
      if ('outcome' in come) return come.outcome === 'taken' && at > 0 ? 'done' : come.outcome;
      if (!isPassing(come.error) && !(come.error instanceof RateLimitError)) throw come.error;
      failure = come.error;
      await sleep(pauseAfter(come.error, at));
    }
    for (const come of await Promise.all([...open])) {
      if ('outcome' in come) return come.outcome === 'gone' ? 'gone' : 'done';
      failure = come.error;
    }
    if (await hasAnswer(ticket, callback)) return 'done';
    throw failure;
  }

  /** How long to wait before the next try; for as long as Discord says, where it says so. */
  function pauseAfter(error: unknown, at: number): number {
    if (!(error instanceof RateLimitError)) return PAUSES[at] ?? 0;
    if (error.global) heldUntil = Math.max(heldUntil, performance.now() + error.retryAfter);
    return error.retryAfter;
  }

  /** Whether Discord has the answer after all, although none of the tries heard of it. */
  async function hasAnswer(ticket: Ticket, { type }: Callback): Promise<boolean> {
    if (!LEAVES_MESSAGE.has(type)) return false;
    return await later.get(original(ticket), { auth: false }).then(
      () => true,
      () => false,
    );
  }

  const original = (ticket: Ticket) => Routes.webhookMessage(ticket.applicationId, ticket.token, '@original');

  return {
    answer,
    async edit(ticket, message) {
      const request = { auth: false, body: bodyOf(message), files: message.files };
      await again(() => later.patch(original(ticket), request), isPassing);
    },
    async follow(ticket, message, onlyForAsker) {
      const request = { auth: false, body: bodyOf(message, onlyForAsker), files: message.files };
      const post = () => later.post(Routes.webhook(ticket.applicationId, ticket.token), request);
      try {
        // Discord does not know a further message again that is sent twice.
        await again(post, isUndone);
      } catch (error) {
        if (!isPassing(error) || isUndone(error)) throw error;
        options.unsure();
      }
    },
    async remove(ticket) {
      try {
        await again(() => later.delete(original(ticket), { auth: false }), isPassing);
      } catch (error) {
        // A try before may have got through although its answer did not.
        if (!isCode(error, UNKNOWN_MESSAGE)) throw error;
      }
    },
    close() {
      for (const rest of [...tries, later]) {
        rest.clearHandlerSweeper();
        rest.clearHashSweeper();
      }
    },
  };
}

/** Resolves when a try is slow. Where this very process was held up, an answer may lie there unread: it is read first. */
async function slow(): Promise<null> {
  await sleep(SLOW_AFTER, null, { ref: false });
  for (let turn = 0; turn < 3; turn += 1) await immediate();
  return null;
}

/** Discord's error codes (docs.discord.com, "JSON Error Codes"). */
const ALREADY_ANSWERED = 40_060;
const UNKNOWN_INTERACTION = 10_062;
const UNKNOWN_MESSAGE = 10_008;

function isCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
