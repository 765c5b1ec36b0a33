// A person in front of Discord's client: types commands, presses buttons, fills in forms, writes, reads.
import { type Choice, InteractionType } from '../interaction.ts';
import {
  type Channel,
  type Command,
  type Component,
  type Json,
  type Message,
  MessageFlag,
  type User,
} from '../model.ts';
import { Permission } from '../permissions.ts';
import { edit, post, remove } from '../post.ts';
import { controlsOf } from '../shown.ts';
import { ComponentType } from '../validate/components.ts';
import { wireMember, wireMessage, wireUser } from '../wire.ts';
import type { World } from '../world.ts';
import { contextOf, dispatch, ownersOf } from './dispatch.ts';
import { type FormValues, filledForm } from './form.ts';
import type { Form, Interaction } from './interaction.ts';
import { filled, type GivenFile, type GivenOptions, upload } from './options.ts';

export interface How {
  /** How often the gateway delivers it. */
  readonly times?: number;
  /** An administrator has opened the command to everybody: no look at its default permissions. */
  readonly overridden?: boolean;
  /** From an old client or message: sent although the bot no longer has such a command or button. */
  readonly stale?: boolean;
}

export interface SaysHow {
  /** The person begins with a mention of the bot. */
  readonly mention?: boolean;
  readonly replyTo?: Message;
  readonly files?: readonly GivenFile[];
}

const MESSAGE_MENU = 3;
const USER_MENU = 2;
const LINK = 5;

export class Person {
  readonly user: User;
  readonly #world: World;

  constructor(world: World, user: User) {
    this.#world = world;
    this.user = user;
  }

  /** The conversation with the bot alone. */
  get direct(): Channel {
    return this.#world.directChannel(this.#world.bot, this.user);
  }

  /** Adds the application to this person's account: the bot can be used everywhere, by them. */
  installs(): this {
    this.user.installed = true;
    return this;
  }

  /** Runs a slash command; a subcommand stands behind a blank: `article add`. */
  slash(channel: Channel, name: string, options: GivenOptions = {}, how: How = {}): Interaction {
    return this.#run(channel, name, options, how, InteractionType.command);
  }

  /** Types into one option of a slash command and gets what the bot offers. */
  autocomplete(channel: Channel, name: string, options: GivenOptions, focused: string): Promise<Choice[]> {
    return this.typing(channel, name, options, focused).choices();
  }

  /** The same, as the interaction itself. */
  typing(channel: Channel, name: string, options: GivenOptions, focused: string, how: How = {}): Interaction {
    return this.#run(channel, name, options, how, InteractionType.autocomplete, focused);
  }

  /** Chooses a command of a message's menu, "Who said this?". */
  messageCommand(name: string, message: Message, how: How = {}): Interaction {
    const world = this.#world;
    const channel = this.#channelOf(message);
    const messages = { [message.id]: wireMessage(world, message) };
    return this.#menu(channel, MESSAGE_MENU, name, message.id, { messages }, how);
  }

  /** Chooses a command of a person's menu. */
  userCommand(channel: Channel, name: string, whom: Person, how: How = {}): Interaction {
    const member = this.#world.guilds.get(channel.guildId ?? '')?.members.get(whom.user.id);
    const users = { [whom.user.id]: wireUser(whom.user) };
    const members = member ? { members: { [whom.user.id]: { ...wireMember(member), user: undefined } } } : {};
    return this.#menu(channel, USER_MENU, name, whom.user.id, { users, ...members }, how);
  }

  /** Presses a button, by its custom id or the words on it. */
  press(message: Message, customIdOrLabel: string, how: How = {}): Interaction {
    const button = this.#control(message, customIdOrLabel, how, (one) => one.type === ComponentType.button);
    if (button.style === LINK) throw new Error(`"${customIdOrLabel}" is a link to ${button.url}.`);
    return this.#component(message, button, {}, how);
  }

  /** Chooses from a select menu, by the options' values or labels; the menu by its custom id or placeholder. */
  choose(message: Message, select: string, values: readonly string[], how: How = {}): Interaction {
    const menu = this.#control(message, select, how, (one) => one.type !== ComponentType.button);
    const options = (menu.options as { value: string; label: string }[] | undefined) ?? null;
    const chosen = values.map((value) => {
      const option = options?.find((one) => one.value === value || one.label === value);
      if (options && !option && !how.stale) throw new Error(`The menu ${select} does not offer ${value}.`);
      return option?.value ?? value;
    });
    const users = Object.fromEntries(
      chosen.flatMap((id) => {
        const user = this.#world.users.get(id);
        return menu.type === ComponentType.userSelect && user ? [[id, wireUser(user)]] : [];
      }),
    );
    return this.#component(
      message,
      menu,
      { values: chosen, ...(options ? {} : { resolved: { users } }) },
      how,
    );
  }

  /** Sends a form, its fields by label or custom id. */
  submit(form: Form, values: FormValues, how: How = {}): Interaction {
    const data = filledForm(this.#world, form, values);
    const { channel, source } = form.interaction;
    return dispatch(this.#world, {
      user: this.user,
      channel,
      type: InteractionType.modalSubmit,
      data,
      source,
      ...times(how),
    });
  }

  /** Writes an ordinary message. */
  says(channel: Channel, text: string, how: SaysHow = {}): Message {
    const world = this.#world;
    if (!(world.permissions(this.user, channel) & Permission.ViewChannel))
      throw new Error(`${this.user.name} cannot write in ${channel.name || 'this conversation'}.`);
    const content = how.mention ? `<@${world.bot.id}> ${text}` : text;
    const attachments = (how.files ?? []).map((file) => upload(world, file, channel.id, false));
    return post(world, { channel, author: this.user, content, attachments, replyTo: how.replyTo ?? null });
  }

  /** Changes a message of their own. */
  edits(message: Message, content: string): void {
    edit(this.#world, message, { content });
  }

  /** Takes a message back: their own, or one that the bot showed to them alone. */
  deletes(message: Message): void {
    remove(this.#world, message);
  }

  /** The first message of the bot in that channel after this one (that is not "thinking…"). */
  answered(message: Message, milliseconds?: number): Promise<Message> {
    const channel = this.#channelOf(message);
    return this.#world.signal.until(
      `an answer to "${message.content}"`,
      () =>
        this.sees(channel).find(
          (one) =>
            one.author === this.#world.bot &&
            BigInt(one.id) > BigInt(message.id) &&
            !(one.flags & MessageFlag.loading),
        ),
      milliseconds,
    );
  }

  /** The messages in a channel that this person sees, oldest first; what is for others only is not among them. */
  sees(channel: Channel): Message[] {
    if (!(this.#world.permissions(this.user, channel) & Permission.ViewChannel)) return [];
    return channel.messages.filter((one) => this.#visible(one));
  }

  /** The slash and menu commands that are offered to this person there. */
  offered(channel: Channel): string[] {
    return [...this.#world.commands.values()]
      .filter((command) => this.#why(command, channel, {}) === null)
      .map((command) => command.name);
  }

  #visible(message: Message): boolean {
    const there = this.#world.permissions(this.user, this.#channelOf(message)) & Permission.ViewChannel;
    return !message.deleted && there !== 0n && (message.onlyFor === null || message.onlyFor === this.user.id);
  }

  #channelOf(message: Message): Channel {
    const channel = this.#world.channels.get(message.channelId);
    if (!channel) throw new Error(`The channel of message ${message.id} is gone.`);
    return channel;
  }

  #run(
    channel: Channel,
    words: string,
    options: GivenOptions,
    how: How,
    type: number,
    focused?: string,
  ): Interaction {
    const [name = '', ...path] = words.split(' ');
    const command = this.#command(channel, 1, name, how);
    const typed = filled(this.#world, command, path, options, {
      ...(focused === undefined ? {} : { focused }),
      unchecked: how.stale ?? false,
    });
    const data: Json = { ...about(command), options: typed.options };
    if (Object.keys(typed.resolved).length > 0) data.resolved = typed.resolved;
    return dispatch(this.#world, {
      user: this.user,
      channel,
      type,
      data,
      command,
      focused: typed.focused,
      ...times(how),
    });
  }

  #menu(channel: Channel, type: number, name: string, target: string, resolved: Json, how: How): Interaction {
    const command = this.#command(channel, type, name, how);
    const data = { ...about(command), target_id: target, resolved };
    return dispatch(this.#world, {
      user: this.user,
      channel,
      type: InteractionType.command,
      data,
      command,
      ...times(how),
    });
  }

  #component(message: Message, control: Component, more: Json, how: How): Interaction {
    return dispatch(this.#world, {
      user: this.user,
      channel: this.#channelOf(message),
      type: InteractionType.component,
      data: { custom_id: control.custom_id, component_type: control.type, id: control.id ?? 1, ...more },
      source: message,
      ...times(how),
    });
  }

  #control(message: Message, name: string, how: How, fits: (one: Component) => boolean): Component {
    if (!this.#visible(message)) throw new Error(`${this.user.name} does not see that message.`);
    const controls = controlsOf(message.components).filter(fits);
    const found = controls.find((one) =>
      [
        one.custom_id,
        one.label,
        one.placeholder,
        (one.emoji as { name?: string } | undefined)?.name,
      ].includes(name),
    );
    if (!found && how.stale) return { type: ComponentType.button, custom_id: name, id: 1 };
    if (!found) {
      const there = controls.map((one) => one.label ?? one.custom_id).join(', ') || 'none';
      throw new Error(`There is no "${name}" on that message (there: ${there}).`);
    }
    if (found.disabled && !how.stale) throw new Error(`"${name}" is switched off.`);
    return found;
  }

  #command(channel: Channel, type: number, name: string, how: How): Command {
    const all = [...this.#world.commands.values()].filter((one) => one.type === type && one.name === name);
    const here =
      all.find((one) => one.guildId === channel.guildId) ?? all.find((one) => one.guildId === null);
    if (!here && how.stale)
      return { id: this.#world.id(), version: '1', guildId: null, type, name, body: { name, options: [] } };
    const why = here ? this.#why(here, channel, how) : 'it is not registered';
    if (!here || why !== null) {
      const there = [...this.#world.commands.values()].map((one) => one.name).join(', ') || 'none';
      throw new Error(
        `Discord does not offer ${name} to ${this.user.name} here: ${why} (registered: ${there}).`,
      );
    }
    return here;
  }

  /** Why Discord does not offer a command to this person there; null where it does. */
  #why(command: Command, channel: Channel, how: How): string | null {
    const { body } = command;
    if (command.guildId !== null && command.guildId !== channel.guildId) return 'it belongs to another guild';
    const owners = ownersOf(this.#world, this.user, channel);
    const types = (body.integration_types as number[] | null | undefined) ?? [0];
    if (!types.some((type) => owners[String(type)] !== undefined))
      return 'the application is not installed for it';
    const contexts = (body.contexts as number[] | null | undefined) ?? null;
    if (contexts && !contexts.includes(contextOf(this.#world, channel)))
      return 'it is not for this kind of place';
    const mine = this.#world.permissions(this.user, channel);
    if (!(mine & Permission.ViewChannel)) return 'they do not see this channel';
    const needed = body.default_member_permissions;
    if (needed == null || how.overridden || channel.guildId === null) return null;
    if (mine & Permission.Administrator) return null;
    const bits = BigInt(String(needed));
    return bits !== 0n && (mine & bits) === bits ? null : 'they lack its default permissions';
  }
}

function about(command: Command): Json {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
  };
}

const times = (how: How): { times?: number } => (how.times === undefined ? {} : { times: how.times });
