// What arrives from the gateway, made fit for discord.js before it reads it. discord.js takes fields for granted that
// Discord's description calls optional, and one event that it cannot read would end the process.
import { type Client, Events } from 'discord.js';
import { loggable } from './fault.ts';
import type { Log } from './parts.ts';

type Json = Record<string, unknown>;

/** A dispatch of the gateway: its name, and what it says. */
type Dispatch = { readonly t?: unknown; readonly d?: unknown };

/** What handles dispatches inside discord.js 14; not part of its public face. */
type Handling = { handlePacket?: (packet: unknown, shard: unknown) => boolean };

/** Fills in what events lack, and keeps one that cannot be read from ending everything: it is logged and left. */
export function guardArrivals(client: Client, log: Log): void {
  client.on(Events.Raw, (dispatch: Dispatch) => {
    complete(dispatch, { applicationId: client.application?.id ?? client.user?.id, botId: client.user?.id });
  });
  const handling = client.ws as unknown as Handling;
  const handle = handling.handlePacket?.bind(client.ws);
  if (handle === undefined) return;
  handling.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      const event = String((packet as Dispatch | null)?.t);
      log.error({ event, error: loggable(error) }, 'an event could not be read');
      return true;
    }
  };
}

/** Our own ids, as far as Discord has told them. */
type Ours = { readonly applicationId: string | undefined; readonly botId: string | undefined };

/** Puts in place of each missing field what it would say if there were nothing to say. Changes the event itself. */
export function complete({ t, d }: Dispatch, ours: Ours): void {
  if (typeof d !== 'object' || d === null) return;
  const event = d as Json;
  if (t === 'READY') completeReady(event);
  if (t === 'INTERACTION_CREATE') completeInteraction(event, ours);
  if (t === 'MESSAGE_CREATE') completeMessage(event, ours);
}

function completeReady(event: Json): void {
  // An application and its bot have the same id, but for a few very old ones.
  event.application ??= { id: (event.user as Json | undefined)?.id, flags: 0 };
  event.guilds ??= [];
}

function completeInteraction(event: Json, { applicationId }: Ours): void {
  event.application_id ??= applicationId;
  event.locale ??= 'en-US';
  event.entitlements ??= [];
  event.authorizing_integration_owners ??= {};
  // discord.js knows where it is by the whole channel alone, and the rules of channels hang on that.
  if (event.channel_id !== undefined) event.channel ??= { id: event.channel_id, type: channelType(event) };
  const data = event.data as Json | undefined;
  if (data !== undefined && (event.type === COMMAND || event.type === AUTOCOMPLETE)) data.type ??= 1;
}

/** Interaction types of Discord's that carry a command. */
const COMMAND = 2;
const AUTOCOMPLETE = 4;

/** A text channel of a server, or a direct message. */
function channelType(event: Json): number {
  return event.guild_id === undefined || event.guild_id === null ? 1 : 0;
}

function completeMessage(event: Json, { botId }: Ours): void {
  event.type ??= 0;
  event.content ??= '';
  event.attachments ??= [];
  event.embeds ??= [];
  event.mentions ??= String(event.content).includes(`<@${botId}>`) ? [{ id: botId }] : [];
}
