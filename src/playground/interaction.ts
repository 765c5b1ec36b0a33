// One interaction as Discord keeps it: what the person did, and what the bot has answered so far.

import type { Refusal } from './errors.ts';
import type { Channel, Command, Component, Json, Message, User } from './model.ts';

/** What a person did, in Discord's numbers. */
export const InteractionType = {
  command: 2,
  component: 3,
  autocomplete: 4,
  modalSubmit: 5,
} as const;

/** How the bot may answer first. */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** The first answer must come within this time. */
export const ANSWER_WITHIN = 3_000;
/** After the first answer the token still works this long, counted from the interaction. */
export const TOKEN_LIFE = 15 * 60_000;
/** For a user-installed application where the bot is no member. */
export const FOLLOW_UPS_OUTSIDE = 5;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface ShownModal {
  readonly customId: string;
  readonly title: string;
  readonly components: Component[];
}

export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly createdAt: number;
  readonly user: User;
  readonly channel: Channel;
  /** True where only the person's own installation lets the bot answer here. */
  readonly outside: boolean;
  /** The option that is being typed (autocomplete), with Discord's option type. */
  readonly focused: { readonly name: string; readonly type: number } | null;
  /** The command that was run, where there is one. */
  readonly command: Command | null;
  /** Shown with the answer: "ann used /ask". */
  readonly metadata: Json;
  /** The message whose component was used, or from which the modal was opened. */
  readonly source: Message | null;
  /** The first answer's type, once there is one. */
  answered: number | null;
  /** True between a deferred answer and the first edit or follow-up. */
  waiting: boolean;
  original: Message | null;
  readonly followUps: Message[];
  modal: ShownModal | null;
  choices: Choice[] | null;
  /** Answers of the bot that Discord refused. */
  readonly refusals: Refusal[];
}
