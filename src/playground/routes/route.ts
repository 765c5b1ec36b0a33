// What a route is: a handler for one kind of REST call, and what it may ask of the playground.
import type { ApiAnswer, ApiRequest } from '../http.ts';
import type { World } from '../world.ts';

export interface Rest {
  readonly world: World;
  /** Ask for `allowed_mentions` with an empty `parse` in every message. */
  strict: boolean;
  readonly gatewayUrl: () => string;
  shards: number;
  /** IDENTIFYs that are left today. */
  readonly sessionsLeft: () => number;
}

type Handler = (rest: Rest, request: ApiRequest, params: readonly string[]) => ApiAnswer;

/** `'GET /channels/:/messages/:'` with a `:` for each id that the handler gets, in order. */
export type Routes = Record<string, Handler>;

/** 200 with a body. */
export const ok = (body: unknown): ApiAnswer => ({ status: 200, body });
/** 204. */
export const done: ApiAnswer = { status: 204 };
