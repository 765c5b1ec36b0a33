// Who the bot is and where its gateway stands.

import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { refuse } from '../errors.ts';
import type { Json } from '../model.ts';
import { faultsOf } from '../validate/schema.ts';
import { wireChannel, wireUser } from '../wire.ts';
import { ok, type Rest, type Routes } from './route.ts';

function wireApplication({ world }: Rest): Json {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: wireUser(world.bot),
    owner: wireUser(world.bot),
    team: null,
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.hasBot).length,
    integration_types_config: { '0': {}, '1': {} },
  };
}

export const applicationRoutes: Routes = {
  'GET /gateway': (rest) => ok({ url: rest.gatewayUrl() }),
  'GET /gateway/bot': (rest) =>
    ok({
      url: rest.gatewayUrl(),
      shards: rest.shards,
      session_start_limit: {
        total: 1000,
        remaining: rest.sessionsLeft(),
        reset_after: 24 * 60 * 60_000,
        max_concurrency: 16,
      },
    }),
  'GET /applications/@me': (rest) => ok(wireApplication(rest)),
  'GET /oauth2/applications/@me': (rest) => ok(wireApplication(rest)),
  'GET /users/@me': ({ world }) =>
    ok({ ...wireUser(world.bot), verified: true, email: null, mfa_enabled: true }),
  'GET /users/:': ({ world }, _request, [id]) => {
    const user = world.users.get(id ?? '');
    if (!user) throw refuse.unknownUser();
    return ok(wireUser(user));
  },
  'GET /users/@me/guilds': ({ world }) =>
    ok(
      [...world.guilds.values()]
        .filter((guild) => guild.hasBot)
        .map((guild) => ({
          id: guild.id,
          name: guild.name,
          icon: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
    ),
  'POST /users/@me/channels': ({ world }, request) => {
    const faults = faultsOf(CreatePrivateChannelRequestSchema, request.body);
    if (faults.length > 0) throw refuse.badBody(faults);
    const user = world.users.get(String((request.body as Json).recipient_id));
    if (!user) throw refuse.unknownUser();
    return ok(wireChannel(world, world.directChannel(world.bot, user)));
  },
};
