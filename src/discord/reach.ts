// The way back to the person: one object per interaction that knows what was answered so far, so that nothing is
// answered twice, nothing that is for one person reaches the room, and steps never overtake the reply.
import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { Step } from '../../commands/command.ts';
import { type Action, type Reply, sentence } from '../../commands/reply.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { bodyOf, type Message } from './body.ts';
import type { Door, Outcome } from './door.ts';
import { messagesOf } from './render.ts';
import type { Place, Visit } from './visit.ts';

/** Keeps what a reply's buttons need; gives their custom ids in order. */
export type KeepActions = (
  place: Place,
  actions: readonly Action[],
  /** Whether the message that they stand under is seen by the asker alone. */
  isPrivate: boolean,
) => Promise<readonly string[]>;

/** How an interaction was acknowledged: a new message for the room or the asker, or the pressed message to be changed. */
export type Acknowledged = 'room' | 'asker' | 'change';

export type Reach = {
  /** Tells Discord that an answer will come. Only `done` lets the work begin. */
  readonly acknowledge: (as: Acknowledged) => Promise<Outcome>;
  /** Answers at once, to the asker alone; or, where it was acknowledged, as `show` does. */
  readonly tell: (reply: Reply) => Promise<void>;
  /** Opens a window instead of an answer. */
  readonly open: (window: object) => Promise<void>;
  /** Shows the reply to whom it is for. */
  readonly show: (reply: Reply) => Promise<void>;
  /** Shows how far long work has come, now and then. */
  readonly progress: (step: Step) => void;
  /** The language of the reply. */
  readonly say: () => Catalogue;
  /** Whether what is shown in the place of the acknowledgement is seen by the asker alone. */
  readonly isPrivate: () => boolean;
};

/** Steps are shown only when work takes as long as this, in milliseconds, and then no more often than that. */
const FIRST_STEP = 4_000;
const STEP_EVERY = 1_500;

export function reachOf(
  visit: Visit,
  door: Door,
  keepActions: KeepActions,
  now: () => number,
  /** Whether the message whose button was pressed is seen by the asker alone. */
  pressedIsPrivate: boolean,
): Reach {
  const { ticket } = visit;
  let acknowledged: Acknowledged | null = null;
  let shownAt = now();
  let lastStep: Step | null = null;
  let over = false;
  /** Whether something of the reply is seen already, which nothing later may take away. */
  let shown = false;
  let stepping: Promise<void> = Promise.resolve();

  const isPrivate = () => acknowledged === 'asker' || (acknowledged === 'change' && pressedIsPrivate);

  const say = () => {
    const toRoom = acknowledged !== null && !isPrivate();
    return toRoom ? visit.sayToRoom : visit.sayToAsker;
  };

  async function acknowledge(as: Acknowledged): Promise<Outcome> {
    const outcome = await door.answer(
      ticket,
      as === 'change'
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            ...(as === 'asker' ? { data: { flags: MessageFlags.Ephemeral } } : {}),
          },
    );
    if (outcome === 'done') acknowledged = as;
    shownAt = now();
    return outcome;
  }

  async function messages(reply: Reply): Promise<Message[]> {
    const customIds = await keepActions(visit, reply.actions, isPrivate() || reply.audience === 'asker');
    return messagesOf(reply, say(), customIds);
  }

  async function tell(reply: Reply): Promise<void> {
    if (shown) return beside(await messages({ ...reply, audience: 'asker' }));
    if (acknowledged !== null) return show({ ...reply, audience: 'asker' });
    const customIds = await keepActions(visit, reply.actions, true);
    const [first, ...more] = messagesOf(reply, visit.sayToAsker, customIds);
    const outcome = await door.answer(ticket, {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: bodyOf(first!, true),
    });
    if (outcome !== 'done') return;
    acknowledged = 'asker';
    for (const message of more) await door.follow(ticket, message, true);
  }

  async function show(reply: Reply): Promise<void> {
    over = true;
    await stepping;
    const list = await messages(reply);
    const askerOnly = reply.audience === 'asker';
    if (acknowledged === 'room' && askerOnly) return apart(list);
    if (acknowledged === 'change' && askerOnly && !pressedIsPrivate) return beside(list);
    const [first, ...more] = list;
    await door.edit(ticket, first!);
    shown = true;
    for (const message of more) await door.follow(ticket, message, isPrivate());
  }

  /**
   * The room was promised an answer that is for the asker alone: the promise is taken back first, since the first
   * further message would else take its place, for all to see.
   */
  async function apart(list: readonly Message[]): Promise<void> {
    try {
      await door.remove(ticket);
    } catch {
      await door.edit(ticket, messagesOf(sentence(say().discord.answeredAlone), say(), [])[0]!);
    }
    await beside(list);
  }

  /** Further messages for the asker alone; what stands already stays. */
  async function beside(list: readonly Message[]): Promise<void> {
    shown = true;
    for (const message of list) await door.follow(ticket, message, true);
  }

  function progress(step: Step): void {
    if (over || step === lastStep || acknowledged === null || acknowledged === 'change') return;
    if (now() - shownAt < (lastStep === null ? FIRST_STEP : STEP_EVERY)) return;
    lastStep = step;
    shownAt = now();
    const words = { words: [say().discord.steps[step]], values: [] };
    const message = messagesOf(sentence(words), say(), [])[0]!;
    stepping = stepping.then(() => door.edit(ticket, message)).catch(() => undefined);
  }

  return {
    acknowledge,
    tell,
    show,
    progress,
    say,
    isPrivate,
    async open(window) {
      await door.answer(ticket, { type: InteractionResponseType.Modal, data: window });
    },
  };
}
