// One thing a person did with the bot, and what comes back of it.
import type { Refusal } from '../errors.ts';
import { CallbackType, type Choice, type InteractionRecord, type ShownModal } from '../interaction.ts';
import { has, type Message, MessageFlag } from '../model.ts';
import type { World } from '../world.ts';

/** A form that the bot opened for a person; `person.submit(form, values)` sends it. */
export interface Form extends ShownModal {
  readonly interaction: InteractionRecord;
}

const wordFor = Object.fromEntries(Object.entries(CallbackType).map(([word, type]) => [type, word]));

export class Interaction {
  readonly record: InteractionRecord;
  readonly #world: World;

  constructor(world: World, record: InteractionRecord) {
    this.#world = world;
    this.record = record;
  }

  /** How the bot answered first: `deferredMessage`, `message`, `update`, `modal` …; undefined before. */
  get answered(): string | undefined {
    return this.record.answered === null ? undefined : wordFor[this.record.answered];
  }

  /** Further messages of the bot to this, so far. */
  get followUps(): readonly Message[] {
    return this.record.followUps;
  }

  /** What of the bot's answers Discord refused. */
  get refusals(): readonly Refusal[] {
    return this.record.refusals;
  }

  /** Resolves with the kind of the first answer, as soon as there is one ("thinking…" is one). */
  acknowledged(milliseconds?: number): Promise<string> {
    return this.#until('an acknowledgement', () => this.answered, milliseconds);
  }

  /**
   * The message that the person sees in the end: the first answer once it is no longer "thinking…", or for a
   * button the message under it once the bot has changed it. Where the bot took its first answer back, the first
   * follow-up. The object stays current as the bot edits it.
   */
  reply(milliseconds?: number): Promise<Message> {
    return this.#until(
      'a reply',
      () => {
        const { original, waiting, answered } = this.record;
        if (answered === CallbackType.modal) throw new Error('The bot answered with a form, not a message.');
        if (original?.deleted) return this.record.followUps[0];
        if (!original || waiting || has(original.flags, MessageFlag.loading)) return undefined;
        return original;
      },
      milliseconds,
    );
  }

  /** The first of the bot's messages to this that fits, now or after an edit; for work that shows its steps. */
  replyWhere(fits: (message: Message) => boolean, milliseconds?: number): Promise<Message> {
    return this.#until(
      'a reply that fits',
      () =>
        [this.record.waiting ? null : this.record.original, ...this.record.followUps].find(
          (message): message is Message => message !== null && !message.deleted && fits(message),
        ),
      milliseconds,
    );
  }

  /** The follow-up with this number, from 1. */
  followUp(number = 1, milliseconds?: number): Promise<Message> {
    return this.#until(`follow-up ${number}`, () => this.record.followUps[number - 1], milliseconds);
  }

  /** The form that the bot opened. */
  modal(milliseconds?: number): Promise<Form> {
    return this.#until(
      'a form',
      () => {
        const { modal, answered } = this.record;
        if (answered !== null && !modal)
          throw new Error(`The bot answered with ${this.answered}, not with a form.`);
        return modal ? { ...modal, interaction: this.record } : undefined;
      },
      milliseconds,
    );
  }

  /** What autocomplete offers. */
  choices(milliseconds?: number): Promise<Choice[]> {
    return this.#until('choices', () => this.record.choices ?? undefined, milliseconds);
  }

  #until<T>(what: string, read: () => T | undefined, milliseconds?: number): Promise<T> {
    const words = (): string => {
      const refused = this.record.refusals.map((one) => JSON.stringify(one.body())).join('; ');
      return `${what} (first answer: ${this.answered ?? 'none'}${refused ? `; refused: ${refused}` : ''})`;
    };
    return this.#world.signal.until(words, read, milliseconds);
  }
}
