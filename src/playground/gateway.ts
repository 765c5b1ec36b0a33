// The gateway: websocket sessions that identify, resume, get their events, and can be cut in every way.
// Source: discord.com/developers/docs/events/gateway and topics/opcodes-and-status-codes.
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './model.ts';
import { wireGuild, wireMember, wireUser } from './wire.ts';
import type { Happening, World } from './world.ts';

const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

const Close = {
  notAuthenticated: 4003,
  wrongToken: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  tooFast: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

const GUILDS_INTENT = 1 << 0;
const MESSAGE_CONTENT_INTENT = 1 << 15;
/** Guild members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT_INTENT;
const ALL_INTENTS = (1 << 26) - 1;
const SENDS_A_MINUTE = 120;

/** One IDENTIFY's life: it outlives its socket, so that a RESUME can go on. */
interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  socket: WebSocket | null;
  sequence: number;
  readonly sent: { readonly sequence: number; readonly text: string }[];
}

export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between heartbeats that HELLO asks for. */
  readonly heartbeat: number;
  /** Privileged intents that are switched on in the developer portal. */
  readonly privileged: number;
}

export class Gateway {
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  /** How often each op came in: `counts.get(Op.identify)`. */
  readonly counts = new Map<number, number>();
  /** False: heartbeats are no longer acknowledged (a zombie connection). */
  acknowledges = true;
  /** False: new connections are cut at once. */
  open = true;

  constructor(world: World, server: Server, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ server, path: '/gateway' });
    this.#server.on('connection', (socket) => this.#greet(socket));
    world.listeners.add((happening) => this.#spread(happening));
  }

  /** `ws://127.0.0.1:PORT/gateway` */
  get url(): string {
    return `${this.#world.origin.replace(/^http/, 'ws')}/gateway`;
  }

  get identifies(): number {
    return this.counts.get(Op.identify) ?? 0;
  }

  get resumes(): number {
    return this.counts.get(Op.resume) ?? 0;
  }

  /** Sessions that have a socket now. */
  get connected(): number {
    return this.#live().length;
  }

  /** Cuts the sockets without a word, as a network does; sessions can be resumed. */
  drop(): void {
    for (const session of this.#live()) session.socket?.terminate();
  }

  /** Closes the sockets with a code of Discord's. */
  close(code: number): void {
    for (const session of this.#live()) session.socket?.close(code);
  }

  /** Op 7: asks the bot to connect again and resume. */
  reconnect(): void {
    this.#toAll({ op: Op.reconnect, d: null });
  }

  /** Op 9: the session is invalid; `resumable` says whether it may be resumed all the same. */
  invalidate(resumable: boolean): void {
    const live = this.#live();
    if (!resumable) for (const session of live) this.#sessions.delete(session.id);
    for (const session of live) send(session.socket, { op: Op.invalidSession, d: resumable });
  }

  /** Forgets all sessions, so that the next RESUME is answered with op 9. */
  forget(): void {
    for (const session of this.#live()) session.socket?.terminate();
    this.#sessions.clear();
  }

  async end(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #live(): Session[] {
    return [...this.#sessions.values()].filter((session) => session.socket !== null);
  }

  #toAll(payload: Json): void {
    for (const session of this.#live()) send(session.socket, payload);
  }

  #greet(socket: WebSocket): void {
    if (!this.open) {
      socket.terminate();
      return;
    }
    let session: Session | null = null;
    let sends: number[] = [];
    send(socket, { op: Op.hello, d: { heartbeat_interval: this.#options.heartbeat } });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
      this.#world.signal.wake();
    });
    socket.on('message', (data) => {
      sends = [...sends.filter((time) => time > Date.now() - 60_000), Date.now()];
      if (sends.length > SENDS_A_MINUTE) return socket.close(Close.tooFast);
      const payload = JSON.parse(String(data)) as { op: number; d: Json | null };
      this.counts.set(payload.op, (this.counts.get(payload.op) ?? 0) + 1);
      if (payload.op === Op.heartbeat) {
        if (this.acknowledges) send(socket, { op: Op.heartbeatAck, d: null });
      } else if (payload.op === Op.identify) {
        if (session) return socket.close(Close.alreadyAuthenticated);
        session = this.#identify(socket, payload.d ?? {});
      } else if (payload.op === Op.resume) {
        session = this.#resume(socket, payload.d ?? {});
      } else if (!session) socket.close(Close.notAuthenticated);
      else if (payload.op === Op.members) this.#members(session, payload.d ?? {});
      this.#world.signal.wake();
    });
  }

  #identify(socket: WebSocket, data: Json): Session | null {
    const intents = Number(data.intents);
    const [shard = 0, shards = 1] = (data.shard as number[] | undefined) ?? [0, 1];
    const refusal = this.#refusal(data.token, intents, shard, shards);
    if (refusal !== null) {
      socket.close(refusal);
      return null;
    }
    const id = `session-${this.#world.id()}`;
    const session: Session = { id, shard, shards, intents, socket, sequence: 0, sent: [] };
    this.#sessions.set(id, session);
    const guilds = [...this.#world.guilds.values()].filter(
      (guild) => guild.hasBot && covers(session, guild.id),
    );
    this.#dispatch(session, 'READY', {
      v: 10,
      user: { ...wireUser(this.#world.bot), verified: true, email: null, mfa_enabled: true, flags: 0 },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      private_channels: [],
      session_id: id,
      session_type: 'normal',
      resume_gateway_url: this.url,
      shard: [shard, shards],
      application: { id: this.#world.applicationId, flags: 0 },
    });
    if (intents & GUILDS_INTENT)
      for (const guild of guilds)
        if (!guild.unavailable) this.#dispatch(session, 'GUILD_CREATE', wireGuild(this.#world, guild));
    return session;
  }

  /** Members by name or id, in one piece: the playground's guilds are small. */
  #members(session: Session, data: Json): void {
    const guild = this.#world.guilds.get(String(data.guild_id));
    if (!guild?.hasBot) return;
    const ids = data.user_ids === undefined ? null : new Set([data.user_ids].flat().map(String));
    const members = [...guild.members.values()].filter(({ user }) =>
      ids ? ids.has(user.id) : user.name.startsWith(String(data.query ?? '')),
    );
    this.#dispatch(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: members.map(wireMember),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids ? [...ids].filter((id) => !guild.members.has(id)) : [],
      ...(data.nonce === undefined ? {} : { nonce: data.nonce }),
    });
  }

  #refusal(token: unknown, intents: number, shard: number, shards: number): number | null {
    if (token !== this.#options.token && token !== `Bot ${this.#options.token}`) return Close.wrongToken;
    if (!Number.isInteger(intents) || intents < 0 || intents > ALL_INTENTS) return Close.invalidIntents;
    if (intents & PRIVILEGED & ~this.#options.privileged) return Close.disallowedIntents;
    return shard < 0 || shard >= shards ? Close.invalidShard : null;
  }

  #resume(socket: WebSocket, data: Json): Session | null {
    const session = this.#sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (!session || data.token !== this.#options.token) {
      send(socket, { op: Op.invalidSession, d: false });
      return null;
    }
    if (sequence > session.sequence) {
      socket.close(Close.invalidSequence);
      return null;
    }
    session.socket = socket;
    for (const event of session.sent) if (event.sequence > sequence) socket.send(event.text);
    this.#dispatch(session, 'RESUMED', {});
    return session;
  }

  #spread(happening: Happening): void {
    for (const session of this.#sessions.values()) {
      if (happening.intents !== 0 && !(session.intents & happening.intents)) continue;
      if (!covers(session, happening.guildId)) continue;
      const readable = session.intents & MESSAGE_CONTENT_INTENT || !happening.withoutContent;
      this.#dispatch(session, happening.name, (readable ? happening.data : happening.withoutContent) ?? {});
    }
  }

  #dispatch(session: Session, name: string, data: Json): void {
    session.sequence += 1;
    const text = JSON.stringify({ op: Op.dispatch, t: name, s: session.sequence, d: data });
    session.sent.push({ sequence: session.sequence, text });
    if (session.sent.length > 2_000) session.sent.shift();
    if (session.socket?.readyState === 1) session.socket.send(text);
  }
}

/** Source: discord.com/developers/docs/events/gateway#sharding; direct messages go to shard 0. */
function covers(session: Session, guildId: string | null): boolean {
  if (guildId === null) return session.shard === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(session.shards)) === session.shard;
}

function send(socket: WebSocket | null, payload: Json): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}
