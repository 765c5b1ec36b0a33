// Registering application commands, for everywhere or for one guild.
import { refuse } from '../errors.ts';
import type { ApiRequest } from '../http.ts';
import type { Command, Json } from '../model.ts';
import { checkCommands } from '../validate/command.ts';
import { wireCommand } from '../wire.ts';
import type { World } from '../world.ts';
import { done, ok, type Rest, type Routes } from './route.ts';

function commandsIn(world: World, guildId: string | null): Command[] {
  return [...world.commands.values()].filter((command) => command.guildId === guildId);
}

/** Keeps the id of a command that was there under that name; its version rises when anything in it changed. */
function keep(world: World, guildId: string | null, body: Json): Command {
  const type = (body.type as number | null | undefined) ?? 1;
  const name = String(body.name);
  const before = commandsIn(world, guildId).find((one) => one.type === type && one.name === name);
  const command: Command = before ?? { id: world.id(), version: '', guildId, type, name, body };
  if (!before || JSON.stringify(before.body) !== JSON.stringify(body)) command.version = world.id();
  command.body = body;
  world.commands.set(command.id, command);
  return command;
}

function putAll(rest: Rest, request: ApiRequest, guildId: string | null) {
  checkCommands(request.body);
  const kept = request.body.map((body) => keep(rest.world, guildId, body));
  for (const command of commandsIn(rest.world, guildId))
    if (!kept.includes(command)) rest.world.commands.delete(command.id);
  rest.world.signal.wake();
  return ok(kept.map((command) => wireCommand(rest.world, command)));
}

function list(rest: Rest, request: ApiRequest, guildId: string | null) {
  const full = request.query.get('with_localizations') === 'true';
  return ok(commandsIn(rest.world, guildId).map((command) => wireCommand(rest.world, command, full)));
}

function add(rest: Rest, request: ApiRequest, guildId: string | null) {
  const body = [request.body];
  checkCommands(body);
  const before = rest.world.commands.size;
  const command = keep(rest.world, guildId, body[0] as Json);
  rest.world.signal.wake();
  return { status: rest.world.commands.size > before ? 201 : 200, body: wireCommand(rest.world, command) };
}

function found(rest: Rest, id: string | undefined, guildId: string | null): Command {
  const command = rest.world.commands.get(id ?? '');
  if (!command || command.guildId !== guildId) throw refuse.unknownCommand();
  return command;
}

function change(rest: Rest, request: ApiRequest, id: string | undefined, guildId: string | null) {
  const before = found(rest, id, guildId);
  const body = [{ ...before.body, ...(request.body as Json) }];
  checkCommands(body);
  const command: Command = {
    ...before,
    name: String(body[0]?.name),
    body: body[0] as Json,
    version: rest.world.id(),
  };
  rest.world.commands.set(command.id, command);
  rest.world.signal.wake();
  return ok(wireCommand(rest.world, command));
}

function remove(rest: Rest, id: string | undefined, guildId: string | null) {
  rest.world.commands.delete(found(rest, id, guildId).id);
  return done;
}

function known(rest: Rest, guildId: string | undefined): string {
  if (!rest.world.guilds.get(guildId ?? '')?.hasBot) throw refuse.missingAccess();
  return guildId ?? '';
}

export const commandRoutes: Routes = {
  'GET /applications/:/commands': (rest, request) => list(rest, request, null),
  'PUT /applications/:/commands': (rest, request) => putAll(rest, request, null),
  'POST /applications/:/commands': (rest, request) => add(rest, request, null),
  'GET /applications/:/commands/:': (rest, _request, [, id]) =>
    ok(wireCommand(rest.world, found(rest, id, null))),
  'PATCH /applications/:/commands/:': (rest, request, [, id]) => change(rest, request, id, null),
  'DELETE /applications/:/commands/:': (rest, _request, [, id]) => remove(rest, id, null),
  'GET /applications/:/guilds/:/commands': (rest, request, [, guild]) =>
    list(rest, request, known(rest, guild)),
  'PUT /applications/:/guilds/:/commands': (rest, request, [, guild]) =>
    putAll(rest, request, known(rest, guild)),
  'POST /applications/:/guilds/:/commands': (rest, request, [, guild]) =>
    add(rest, request, known(rest, guild)),
  'PATCH /applications/:/guilds/:/commands/:': (rest, request, [, guild, id]) =>
    change(rest, request, id, known(rest, guild)),
  'DELETE /applications/:/guilds/:/commands/:': (rest, _request, [, guild, id]) =>
    remove(rest, id, known(rest, guild)),
  'GET /applications/:/guilds/:/commands/permissions': () => ok([]),
};
