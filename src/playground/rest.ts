// Which REST call is answered by what: the table of Discord's routes that the playground knows.
import { refuse } from './errors.ts';
import type { ApiAnswer, ApiRequest } from './http.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import type { Rest, Routes } from './routes/route.ts';
import { webhookRoutes } from './routes/webhooks.ts';

const table = Object.entries({
  ...applicationRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...channelRoutes,
  ...guildRoutes,
} satisfies Routes).map(([route, handler]) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, parts: path.split('/').filter(Boolean), handler };
});

/** Answers one call, or throws the refusal. */
export function answer(rest: Rest, request: ApiRequest): ApiAnswer {
  for (const { method, parts, handler } of table) {
    if (method !== request.method || parts.length !== request.segments.length) continue;
    const fits = parts.every((part, index) => part === ':' || part === request.segments[index]);
    if (!fits) continue;
    const params = request.segments.filter((_, index) => parts[index] === ':');
    return handler(rest, request, params);
  }
  throw refuse.noRoute();
}
