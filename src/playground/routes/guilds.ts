// Guilds and their members, as far as the bot may see them.
import { refuse } from '../errors.ts';
import type { Guild, Member } from '../model.ts';
import { isThread, wireChannel, wireGuild, wireMember } from '../wire.ts';
import { done, ok, type Rest, type Routes } from './route.ts';

function guildOf({ world }: Rest, id: string | undefined): Guild {
  const guild = world.guilds.get(id ?? '');
  if (!guild?.hasBot) throw refuse.unknownGuild();
  return guild;
}

function memberOf(guild: Guild, id: string | undefined): Member {
  const member = guild.members.get(id ?? '');
  if (!member) throw refuse.unknownMember();
  return member;
}

export const guildRoutes: Routes = {
  'GET /guilds/:': (rest, _request, [id]) => ok(wireGuild(rest.world, guildOf(rest, id))),
  'GET /guilds/:/channels': (rest, _request, [id]) => {
    const guild = guildOf(rest, id);
    const channels = [...rest.world.channels.values()].filter(
      (one) => one.guildId === guild.id && !isThread(one),
    );
    return ok(channels.map((channel) => wireChannel(rest.world, channel)));
  },
  'GET /guilds/:/roles': (rest, _request, [id]) => ok(wireGuild(rest.world, guildOf(rest, id)).roles),
  'GET /guilds/:/members/:': (rest, _request, [id, user]) =>
    ok(wireMember(memberOf(guildOf(rest, id), user))),
  'GET /guilds/:/members': (rest, request, [id]) => {
    const limit = Number(request.query.get('limit') ?? 1);
    return ok([...guildOf(rest, id).members.values()].slice(0, limit).map(wireMember));
  },
  'DELETE /users/@me/guilds/:': (rest, _request, [id]) => {
    const guild = guildOf(rest, id);
    guild.hasBot = false;
    guild.members.delete(rest.world.bot.id);
    rest.world.tell({ name: 'GUILD_DELETE', guildId: guild.id, intents: 1, data: { id: guild.id } });
    return done;
  },
};
