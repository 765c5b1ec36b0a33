// How REST requests go out: as discord.js sends them, but forms with files as the bytes they are.
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * discord.js leaves a form to undici. Where another version of undici is loaded beside it, as for fetching articles,
 * that one takes requests over for both and refuses a form of Node's own.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const form: unknown = init.body;
  if (!(form instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const packed = new Response(form);
  const headers = {
    ...(init.headers as Readonly<Record<string, string>>),
    'content-type': packed.headers.get('content-type') ?? 'multipart/form-data',
  };
  const body = new Uint8Array(await packed.arrayBuffer());
  return DefaultRestOptions.makeRequest(url, { ...init, headers, body });
};
