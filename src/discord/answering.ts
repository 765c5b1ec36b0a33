// Interaction in, reply out: acknowledged before any work, checked, run, shown; and the one catch of all that goes wrong.
import { randomBytes } from 'node:crypto';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { ActionHandler, Command, Context } from '../../commands/command.ts';
import { type Reply, sentence } from '../../commands/reply.ts';
import { withinWords } from '../../commands/shown-words.ts';
import { choicesOf } from './autocomplete.ts';
import type { Counts } from './counts.ts';
import type { Door } from './door.ts';
import { fairTurns } from './fair.ts';
import { loggable } from './fault.ts';
import { gathered } from './gathered.ts';
import { commandName, inputOf, typedWords } from './input.ts';
import { limiter } from './limiter.ts';
import { TOKEN_LIFE } from './limits.ts';
import type { BotParts } from './parts.ts';
import { type KeepActions, type Reach, reachOf } from './reach.ts';
import { fieldsOf } from './slash.ts';
import { keepActions, keptAction, type PressedId, pressedId } from './state.ts';
import { type Visit, visitOf } from './visit.ts';
import { pressWindowOf, windowCommand, windowInput, windowOf, windowPress } from './window.ts';

export type Answering = {
  /** Answers one interaction. Never rejects. */
  readonly answer: (interaction: Interaction) => Promise<void>;
  /** Says that the bot is being restarted. */
  readonly turnAway: (interaction: Interaction) => Promise<void>;
};

/** A button that may be pressed, by its id. */
type Pressed = { readonly id: PressedId; readonly handler: ActionHandler };

export function answering(parts: BotParts, door: Door, counts: Counts): Answering {
  const { services, libraries, log } = parts;
  const commands = new Map(parts.commands.map((command) => [command.name, command]));
  const actions = new Map(parts.actions.map((handler) => [handler.name, handler]));
  const limit = limiter(parts.asksPerMinute);
  const turns = fairTurns();
  const put = gathered(parts.replyStates.putAll);
  const keep: KeepActions = (visit, list) =>
    keepActions(put, visit.libraryId, visit.person.id, list, services.now());

  async function answer(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return offer(interaction);
    const visit = await visitOf(interaction, libraries.settings);
    const pressedIsPrivate = interaction.isMessageComponent() && interaction.message.flags.has('Ephemeral');
    const reach = reachOf(visit, door, keep, services.now, pressedIsPrivate);
    let input: Record<string, unknown> = {};
    try {
      if (interaction.isChatInputCommand()) {
        const command = commands.get(commandName(interaction));
        if (command !== undefined) input = inputOf(interaction, command);
        await slash(command, input, visit, reach);
      } else if (interaction.isModalSubmit()) {
        input = windowInput(interaction);
        const button = windowPress(interaction.customId);
        if (button !== undefined) await pressFilled(button, input, visit, reach);
        else await windowSent(interaction, input, visit, reach);
      } else if (interaction.isButton()) await press(interaction, visit, reach);
      else await reach.tell(sentence(visit.sayToAsker.discord.unknownCommand));
    } catch (error) {
      await failed(error, interaction, input, visit, reach);
    }
  }

  async function slash(
    command: Command | undefined,
    input: Record<string, unknown>,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    if (command === undefined) return reach.tell(sentence(visit.sayToAsker.discord.unknownCommand));
    const refusal = refused(command.needs, visit);
    if (refusal !== null) return reach.tell(refusal);
    const { window } = command;
    if (window !== null && Object.keys(input).length === 0) {
      return reach.open(windowOf(command, visit.sayToAsker));
    }
    await runCommand(command, input, visit, reach);
  }

  async function windowSent(
    interaction: ModalSubmitInteraction,
    input: Record<string, unknown>,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    const command = commands.get(windowCommand(interaction.customId) ?? '');
    if (command === undefined) {
      return reach.tell(givenBack(sentence(visit.sayToAsker.discord.unknownCommand), input, visit));
    }
    const refusal = refused(command.needs, visit);
    if (refusal !== null) return reach.tell(refusal);
    await runCommand(command, input, visit, reach);
  }

  async function runCommand(
    command: Command,
    input: Record<string, unknown>,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    const wait = limit.take(visit.person.id, visit.channelId, services.now());
    if (wait > 0) {
      return reach.tell(givenBack(sentence(visit.sayToAsker.discord.tooMany(wait)), input, visit));
    }
    const checked = command.form.safeParse(input);
    if (!checked.success) {
      const option = String(checked.error.issues[0]?.path[0] ?? '');
      return reach.tell(givenBack(sentence(visit.sayToAsker.discord.badOption(option)), input, visit));
    }
    const outcome = await reach.acknowledge(audienceOf(command, input, visit));
    if (outcome !== 'done') {
      counts[outcome] += 1;
      return;
    }
    await reach.show(await within(visit, reach, (context) => command.run(checked.data, context)));
  }

  async function press(interaction: ButtonInteraction, visit: Visit, reach: Reach): Promise<void> {
    const pressed = pressedOf(interaction.customId, visit);
    if ('refusal' in pressed) return reach.tell(pressed.refusal);
    const { window } = pressed.handler;
    if (window !== undefined) {
      const { component } = interaction;
      const label = 'label' in component ? (component.label ?? '') : '';
      return reach.open(pressWindowOf(window, label, interaction.customId, visit.sayToAsker));
    }
    await runAction(pressed, {}, visit, reach);
  }

  /** What a button's window brought back; the button is looked at anew, since rights may have changed meanwhile. */
  async function pressFilled(
    customId: string,
    input: Record<string, unknown>,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    const pressed = pressedOf(customId, visit);
    if ('refusal' in pressed) return reach.tell(givenBack(pressed.refusal, input, visit));
    const filled = pressed.handler.window?.safeParse(input);
    if (filled !== undefined && !filled.success) {
      const field = String(filled.error.issues[0]?.path[0] ?? '');
      return reach.tell(givenBack(sentence(visit.sayToAsker.discord.badOption(field)), input, visit));
    }
    await runAction(pressed, filled?.data ?? {}, visit, reach);
  }

  function pressedOf(customId: string, visit: Visit): Pressed | { readonly refusal: Reply } {
    const id = pressedId(customId);
    const handler = id === null ? undefined : actions.get(id.action);
    if (id === null || handler === undefined) return { refusal: sentence(visit.sayToAsker.discord.expired) };
    const refusal = refused(handler.needs, visit);
    return refusal === null ? { id, handler } : { refusal };
  }

  async function runAction(
    { id, handler }: Pressed,
    filled: Record<string, unknown>,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    const inPlace = handler.placement === 'replace' && id.asker === visit.person.id;
    const outcome = await reach.acknowledge(inPlace ? 'change' : 'asker');
    if (outcome !== 'done') {
      counts[outcome] += 1;
      return;
    }
    const kept = await keptAction(parts.replyStates, visit.libraryId, id, services.now());
    const state = kept === null ? null : handler.state.safeParse(kept.state);
    if (kept === null || state === null || !state.success || kept.action !== handler.name) {
      return reach.tell(sentence(visit.sayToAsker.discord.expired));
    }
    await reach.show(await within(visit, reach, (context) => handler.run(state.data, context, filled)));
  }

  /** Runs the work with everything it has at hand; given up when the interaction's token has died. */
  async function within(
    visit: Visit,
    reach: Reach,
    work: (context: Context) => Promise<Reply>,
  ): Promise<Reply> {
    const leaving = new AbortController();
    const timer = setTimeout(() => leaving.abort(), TOKEN_LIFE - 30_000);
    try {
      await turns();
      const reply = await work({
        library: await libraries.open(visit.libraryId),
        person: visit.person,
        say: reach.say(),
        services,
        progress: reach.progress,
        signal: leaving.signal,
      });
      return withinWords(reply, services.mostShownWords);
    } finally {
      clearTimeout(timer);
    }
  }

  async function offer(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const visit = await visitOf(interaction, libraries.settings);
      const focused = interaction.options.getFocused(true);
      const command = commands.get(commandName(interaction));
      const field = command && fieldsOf(command.form).find(({ name }) => name === focused.name);
      const kind = field?.field.autocomplete;
      const offers = kind === undefined ? [] : libraries.offers(visit.libraryId, kind, focused.value);
      await door.answer(visit.ticket, { type: 8, data: { choices: choicesOf(offers) } });
    } catch (error) {
      // Nobody waits for an error here: the person types on, and free text is taken as well.
      log.warn({ error: loggable(error) }, 'names could not be offered');
    }
  }

  /** The one catch: told kindly to the person with a number that stands in the log, and what they typed given back. */
  async function failed(
    error: unknown,
    interaction: Interaction,
    input: Record<string, unknown>,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    const errorId = randomBytes(4).toString('hex');
    counts.failed += 1;
    log.error(
      { errorId, interaction: interaction.id, library: visit.libraryId, error: loggable(error) },
      'an interaction failed',
    );
    try {
      await reach.tell(givenBack(sentence(visit.sayToAsker.errors.unexpected(errorId)), input, visit));
    } catch (again) {
      log.error({ errorId, error: loggable(again) }, 'and could not be told');
    }
  }

  async function turnAway(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return;
    const visit = await visitOf(interaction, libraries.settings);
    await reachOf(visit, door, keep, services.now, false).tell(sentence(visit.sayToAsker.discord.stopping));
  }

  return { answer, turnAway };
}

function refused(needs: ActionHandler['needs'], visit: Visit): Reply | null {
  const { discord } = visit.sayToAsker;
  if (needs === 'curating' && !visit.person.mayCurate) return sentence(discord.mayNotCurate);
  if (visit.rule === 'silent' && !visit.person.mayCurate) return sentence(discord.silent);
  return null;
}

/** A channel's rule that answers are for the asker alone stands above a person's wish. */
function audienceOf(command: Command, input: Record<string, unknown>, visit: Visit): 'room' | 'asker' {
  if (command.audience === 'asker' || input.private === true) return 'asker';
  if (visit.rule === 'asker' || visit.rule === 'silent') return 'asker';
  return input.private === false ? 'room' : visit.audience;
}

function givenBack(reply: Reply, input: Record<string, unknown>, visit: Visit): Reply {
  const typed = typedWords(input);
  if (typed.trim() === '') return reply;
  const { discord } = visit.sayToAsker;
  return {
    ...reply,
    parts: [
      ...reply.parts,
      { part: 'note', words: { words: [discord.typed], values: [] }, quiet: true },
      { part: 'excerpt', text: typed, highlights: [] },
    ],
  };
}
