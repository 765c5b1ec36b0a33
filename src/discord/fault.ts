// Errors as the log may hold them, and the faults that keep the bot from starting.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import type { Catalogue } from '../lang/catalogue.ts';

/** An error's name, message and place; never a request's body or address, which hold texts and tokens. */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const place = stack?.slice(stack.indexOf('\n') + 1);
  if (error instanceof DiscordAPIError)
    return { name, message, code: error.code, status: error.status, place };
  return { name, message, place, ...(error.cause === undefined ? {} : { cause: loggable(error.cause) }) };
}

/** The bot cannot start: one sentence that says what to do. */
export class BotFault extends Error {
  readonly fault: 'token' | 'intents' | 'unreachable';

  constructor(fault: BotFault['fault'], sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'BotFault';
    this.fault = fault;
  }
}

/** Why connecting failed, in the operator's words. */
export function connectionFault(error: unknown, say: Catalogue): BotFault {
  const { invalidToken, unreachable } = say.discord;
  const isToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isToken) return new BotFault('token', invalidToken, error);
  const reason = error instanceof Error ? causeOf(error) : String(error);
  return new BotFault('unreachable', unreachable(reason), error);
}

/** What to say where Discord closes the connection for good: its close codes 4004, 4013 and 4014. */
export function closedFault(code: number, say: Catalogue): BotFault {
  if (code === 4004) return new BotFault('token', say.discord.invalidToken);
  if (code === 4013 || code === 4014) return new BotFault('intents', say.discord.disallowedIntents);
  return new BotFault('unreachable', say.discord.unreachable(`close code ${code}`));
}

function causeOf(error: Error): string {
  const inner = error.cause instanceof Error ? error.cause : error;
  return (inner as { code?: unknown }).code === undefined
    ? inner.message
    : String((inner as { code?: unknown }).code);
}
