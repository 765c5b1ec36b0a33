// Interaction in, reply out: acknowledged before any work, checked, run, shown; and the one catch of all that goes wrong.
import { randomBytes } from 'node:crypto';
import { type AutocompleteInteraction, type Interaction, InteractionResponseType } from 'discord.js';
import { sentence } from '../../commands/reply.ts';
import { catalogueFor } from '../lang/catalogue.ts';
import type { LibraryId } from '../library.ts';
import { choicesOf } from './autocomplete.ts';
import { bodyOf } from './body.ts';
import type { Desk } from './desk.ts';
import { loggable } from './fault.ts';
import { commandName, inputOf } from './input.ts';
import { menuCommand } from './menus.ts';
import { press, pressFilled } from './press.ts';
import { type Reach, reachOf } from './reach.ts';
import { givenBack } from './refusing.ts';
import { messagesOf } from './render.ts';
import { type Input, slash, windowSent } from './run-command.ts';
import { fieldsOf } from './slash.ts';
import { pressedId } from './state.ts';
import { ticketOf, type Visit, visitOf } from './visit.ts';
import { windowCommand, windowInput, windowPress } from './window.ts';

export type Answering = {
  /** Answers one interaction. */
  readonly answer: (interaction: Interaction) => Promise<void>;
  /** Says that the bot is being restarted. */
  readonly turnAway: (interaction: Interaction) => Promise<void>;
};

export function answering(desk: Desk): Answering {
  const { door, counts, keep, commands } = desk;
  const { services, libraries, log } = desk.parts;

  async function answer(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return offer(interaction);
    desk.spoken.heard(interaction.user.id, interaction.locale);
    const visit = await visitOf(interaction, libraries.settings).catch((error: unknown) =>
      unvisited(interaction, error),
    );
    if (visit === null) return;
    const pressedIsPrivate = isUnderPrivateMessage(interaction);
    const reach = reachOf(visit, door, keep, services.now, pressedIsPrivate);
    let input: Input = {};
    try {
      if (interaction.isChatInputCommand()) {
        const command = commands.get(commandName(interaction));
        if (command !== undefined) input = inputOf(interaction, command);
        await slash(desk, command, input, visit, reach);
      } else if (interaction.isMessageContextMenuCommand()) {
        const chosen = menuCommand(interaction, desk.parts.menus, commands);
        input = chosen?.input ?? {};
        await windowSent(desk, chosen?.command, input, visit, reach);
      } else if (interaction.isModalSubmit()) {
        input = windowInput(interaction);
        const button = windowPress(interaction.customId);
        if (button !== undefined) await pressFilled(desk, button, input, visit, reach);
        else
          await windowSent(
            desk,
            commands.get(windowCommand(interaction.customId) ?? ''),
            input,
            visit,
            reach,
          );
      } else if (interaction.isButton()) await press(desk, interaction, visit, reach);
      else await reach.tell(sentence(visit.sayToAsker.discord.unknownCommand));
    } catch (error) {
      await failed(error, interaction, input, visit, reach);
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
      await door.answer(visit.ticket, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: choicesOf(offers) },
      });
    } catch (error) {
      // Nobody waits for an error here: the person types on, and free text is taken as well.
      log.warn({ error: loggable(error) }, 'names could not be offered');
    }
  }

  /** Not even its library's settings could be had: told all the same. */
  async function unvisited(interaction: Interaction, error: unknown): Promise<null> {
    const errorId = noted(error, interaction, null);
    if (interaction.isAutocomplete()) return null;
    const say = catalogueFor(interaction.locale);
    const [message] = messagesOf(sentence(say.errors.unexpected(errorId)), say, []);
    await door
      .answer(ticketOf(interaction), {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: bodyOf(message!, true),
      })
      .catch((again: unknown) => log.error({ errorId, error: loggable(again) }, 'and could not be told'));
    return null;
  }

  /** Logs and counts a failure; gives the number by which a person can report it. */
  function noted(error: unknown, { id }: Interaction, library: LibraryId | null): string {
    const errorId = randomBytes(4).toString('hex');
    counts.failed += 1;
    log.error({ errorId, interaction: id, library, error: loggable(error) }, 'an interaction failed');
    return errorId;
  }

  /** The one catch: told kindly to the person with a number that stands in the log, and what they typed given back. */
  async function failed(
    error: unknown,
    interaction: Interaction,
    input: Input,
    visit: Visit,
    reach: Reach,
  ): Promise<void> {
    const errorId = noted(error, interaction, visit.libraryId);
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

/** Whether a pressed button stands under a message that one person sees: Discord says so, and so does the button. */
function isUnderPrivateMessage(interaction: Interaction): boolean {
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return false;
  const customId = interaction.isModalSubmit() ? windowPress(interaction.customId) : interaction.customId;
  const isMarked = customId !== undefined && pressedId(customId)?.isPrivate === true;
  return isMarked || interaction.message?.flags.has('Ephemeral') === true;
}
