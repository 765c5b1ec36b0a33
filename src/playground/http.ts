// The HTTP side of the playground: reads a request, has it answered, sends the answer, notes both.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { attachmentAt } from './cdn.ts';
import { Refusal, refuse } from './errors.ts';
import type { Json } from './model.ts';
import type { RateLimits } from './rate-limit.ts';
import type { Outcome, Troubles } from './trouble.ts';
import { FILE_BYTES, REQUEST_BYTES } from './validate/limits.ts';
import type { World } from './world.ts';

/** A file that came with a request. */
export interface Upload {
  /** `0` of the form field `files[0]`. */
  readonly key: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded: `/channels/1/messages/@original`. */
  readonly path: string;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One REST call of the bot and how it was answered, for tests to look at. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** When it came, by the playground's clock. */
  readonly at: number;
  /** 0 where the connection was cut instead of an answer. */
  readonly status: number;
}

export interface Door {
  readonly world: World;
  readonly token: string;
  readonly troubles: Troubles;
  /** Where Discord's rate limits are kept; null where there are none. */
  readonly limits: RateLimits | null;
  readonly answer: (request: ApiRequest) => ApiAnswer;
  readonly note: (call: Call, refusal: Refusal | null) => void;
}

/** Listens on a free port of 127.0.0.1 (or the given one). */
export async function listen(
  door: Door,
  port: number,
): Promise<{ server: Server; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    serve(door, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The playground itself failed: ${error instanceof Error ? error.stack : String(error)}`);
    });
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function serve(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', door.world.origin);
  if (/^\/(?:ephemeral-)?attachments\//.test(url.pathname)) return serveAttachment(door.world, url, response);
  const below = /^\/api(?:\/v\d+)?(?<path>\/.*)$/.exec(url.pathname)?.groups?.path;
  const bytes = await read(request);
  if (below === undefined) return send(door, response, refusalAnswer(refuse.noRoute()));
  const segments = below.split('/').filter(Boolean).map(decodeURIComponent);
  const path = `/${segments.join('/')}`;
  const method = request.method ?? 'GET';
  const at = door.world.clock.now();
  const trouble = door.troubles.for(method, path);
  if (trouble?.delay) await new Promise((resolve) => setTimeout(resolve, trouble.delay));
  let body: unknown;
  let refusal: Refusal | null = null;
  const handled = (): ApiAnswer => {
    try {
      if (request.headers.authorization !== `Bot ${door.token}` && !isTokenRoad(segments))
        throw refuse.unauthorized();
      if (bytes === null || bytes.files.some((file) => file.bytes.length > FILE_BYTES))
        throw refuse.tooLarge();
      const parsed = parsedBody(bytes.text, request.headers['content-type']);
      body = parsed;
      return door.answer({
        method,
        path,
        segments,
        query: url.searchParams,
        body: parsed,
        files: bytes.files,
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal = error;
      return refusalAnswer(error);
    }
  };
  const done = (status: number): void => door.note({ method, path, body, at, status }, refusal);
  if (trouble?.outcome === 'reset') {
    if (trouble.after) handled();
    done(0);
    request.socket.resetAndDestroy();
    return;
  }
  if (trouble?.outcome) {
    if (trouble.after) handled();
    const answer = trouble.outcome;
    done(answer.status);
    send(door, response, answer);
    return;
  }
  const metered = door.limits?.meter(method, segments);
  const answer = metered?.refusal ?? handled();
  done(answer.status);
  send(door, response, { ...answer, headers: { ...metered?.headers, ...headersOf(answer) } });
}

/** Interaction callbacks and webhooks carry their secret in the path and need no bot token. */
function isTokenRoad(segments: readonly string[]): boolean {
  return segments[0] === 'interactions' || segments[0] === 'webhooks';
}

const refusalAnswer = (refusal: Refusal): ApiAnswer => ({ status: refusal.status, body: refusal.body() });

const headersOf = (answer: ApiAnswer | Outcome): Record<string, string> =>
  'headers' in answer ? (answer.headers ?? {}) : {};

function send(door: Door, response: ServerResponse, answer: ApiAnswer | Outcome): void {
  const headers: Record<string, string> = { Date: new Date(door.world.clock.now()).toUTCString() };
  Object.assign(headers, headersOf(answer));
  if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
    return;
  }
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  headers['Content-Type'] ??= typeof answer.body === 'string' ? 'text/html' : 'application/json';
  response.writeHead(answer.status, headers).end(text);
}

function serveAttachment(world: World, url: URL, response: ServerResponse): void {
  const attachment = attachmentAt(world, url);
  if (!attachment) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('This content is no longer available.');
    return;
  }
  response
    .writeHead(200, {
      'content-type': attachment.contentType,
      'content-length': attachment.bytes.length,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
    })
    .end(attachment.bytes);
}

interface Received {
  /** The JSON part as text; empty where there is none. */
  readonly text: string;
  readonly files: readonly Upload[];
}

/** The body, with files apart; null where it is larger than Discord takes. */
async function read(request: IncomingMessage): Promise<Received | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= REQUEST_BYTES + 65_536) chunks.push(chunk);
  }
  if (length > REQUEST_BYTES + 65_536) return null;
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) return { text: bytes.toString('utf8'), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const files: Upload[] = [];
  for (const [name, part] of form) {
    const key = /^files\[(?<key>\d+)\]$/.exec(name)?.groups?.key;
    if (key === undefined || typeof part === 'string') continue;
    files.push({
      key,
      filename: part.name,
      contentType: part.type || 'application/octet-stream',
      bytes: Buffer.from(await part.arrayBuffer()),
    });
  }
  const payload = form.get('payload_json');
  return { text: typeof payload === 'string' ? payload : '', files };
}

/** JSON as Discord reads it: half a surrogate pair is no text. */
function parsedBody(text: string, contentType: string | undefined): unknown {
  if (text === '') return undefined;
  if (!/json|multipart/.test(contentType ?? '')) return undefined;
  try {
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'string' && !value.isWellFormed()) throw refuse.badJson();
      return value;
    }) as Json;
  } catch {
    throw refuse.badJson();
  }
}
