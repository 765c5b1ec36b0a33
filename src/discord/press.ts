// A pressed button: what it does is looked up in the store, and whose message it stands under decides who sees it.
import type { ButtonInteraction } from 'discord.js';
import type { ActionHandler } from '../../commands/command.ts';
import { type Reply, sentence } from '../../commands/reply.ts';
import type { Desk } from './desk.ts';
import type { Reach } from './reach.ts';
import { givenBack, refused } from './refusing.ts';
import type { Input } from './run-command.ts';
import { keptAction, type PressedId, pressedId } from './state.ts';
import type { Visit } from './visit.ts';
import { pressWindowOf } from './window.ts';

/** A button that may be pressed, by its id. */
type Pressed = { readonly id: PressedId; readonly handler: ActionHandler };

/** A press: the work is done, or the button's window opens. */
export async function press(
  desk: Desk,
  interaction: ButtonInteraction,
  visit: Visit,
  reach: Reach,
): Promise<void> {
  const pressed = pressedOf(desk, interaction.customId, visit);
  if ('refusal' in pressed) return reach.tell(pressed.refusal);
  const { window } = pressed.handler;
  if (window === undefined) return runAction(desk, pressed, {}, visit, reach);
  const { component } = interaction;
  const label = 'label' in component ? (component.label ?? '') : '';
  await reach.open(pressWindowOf(window, label, interaction.customId, visit.sayToAsker));
}

/** What a button's window brought back; the button is looked at anew, since rights may have changed meanwhile. */
export async function pressFilled(
  desk: Desk,
  customId: string,
  input: Input,
  visit: Visit,
  reach: Reach,
): Promise<void> {
  const pressed = pressedOf(desk, customId, visit);
  if ('refusal' in pressed) return reach.tell(givenBack(pressed.refusal, input, visit));
  const filled = pressed.handler.window?.safeParse(input);
  if (filled !== undefined && !filled.success) {
    const field = String(filled.error.issues[0]?.path[0] ?? '');
    return reach.tell(givenBack(sentence(visit.sayToAsker.discord.badOption(field)), input, visit));
  }
  await runAction(desk, pressed, filled?.data ?? {}, visit, reach);
}

function pressedOf(desk: Desk, customId: string, visit: Visit): Pressed | { readonly refusal: Reply } {
  const id = pressedId(customId);
  const handler = id === null ? undefined : desk.actions.get(id.action);
  if (id === null || handler === undefined) return { refusal: sentence(visit.sayToAsker.discord.expired) };
  const refusal = refused(handler.needs, visit);
  return refusal === null ? { id, handler } : { refusal };
}

async function runAction(
  desk: Desk,
  { id, handler }: Pressed,
  filled: Input,
  visit: Visit,
  reach: Reach,
): Promise<void> {
  const inPlace = handler.placement === 'replace' && id.asker === visit.person.id;
  const outcome = await reach.acknowledge(inPlace ? 'change' : 'asker');
  if (outcome !== 'done') {
    desk.counts[outcome] += 1;
    return;
  }
  const kept = await keptAction(desk.parts.replyStates, visit.libraryId, id, desk.parts.services.now());
  const state = kept === null ? null : handler.state.safeParse(kept.state);
  if (kept === null || state === null || !state.success || kept.action !== handler.name) {
    return reach.tell(sentence(visit.sayToAsker.discord.expired));
  }
  const reply = await desk.work(visit, reach.say(), reach.progress, (context) =>
    handler.run(state.data, context, filled),
  );
  const before = desk.memories.of(visit);
  if (reply.shows !== undefined && before !== null && !reach.isPrivate()) {
    desk.memories.remember(visit, { ...before, shown: reply.shows });
  }
  await reach.show(reply);
}
