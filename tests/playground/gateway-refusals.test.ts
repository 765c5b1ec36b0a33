// What the gateway says to a client that does not keep to the protocol: Discord's close codes.
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Playground } from '../../src/playground/index.ts';
import { opened } from './stage.ts';

/** A bare connection that has heard HELLO. */
async function connected(discord: Playground): Promise<WebSocket> {
  const socket = new WebSocket(`${discord.gateway.url}?v=10&encoding=json`);
  onTestFinished(() => socket.terminate());
  const [hello] = await once(socket, 'message');
  expect(JSON.parse(String(hello))).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  return socket;
}

const identify = (token: string, more: object = {}) => ({ op: 2, d: { token, intents: 1, ...more } });

test.each<[string, (token: string) => object, number]>([
  ['a wrong token', () => identify('wrong'), 4004],
  ['a heartbeat’s place taken by something else', () => ({ op: 3, d: {} }), 4003],
  ['an intent that was not granted', (token) => identify(token, { intents: 1 << 15 }), 4014],
  ['intents that are none', (token) => identify(token, { intents: 'all' }), 4013],
  ['a shard beyond the last', (token) => identify(token, { shard: [2, 2] }), 4010],
])('%s is refused', async (_name, payload, code) => {
  const discord = await opened();
  const socket = await connected(discord);
  socket.send(JSON.stringify(payload(discord.token)));
  const [closed] = await once(socket, 'close');
  expect(closed).toBe(code);
});

test('an unknown session is answered with op 9, a sequence from the future with a close', async () => {
  const discord = await opened();
  const unknown = await connected(discord);
  unknown.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } }));
  const [answer] = await once(unknown, 'message');
  expect(JSON.parse(String(answer))).toEqual({ op: 9, d: false });
  unknown.send(JSON.stringify(identify(discord.token)));
  const [ready] = await once(unknown, 'message');
  const { session_id: session } = JSON.parse(String(ready)).d;
  const ahead = await connected(discord);
  ahead.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: session, seq: 99 } }));
  const [closed] = await once(ahead, 'close');
  expect(closed).toBe(4007);
});

test('more than 120 sends in a minute are too fast', async () => {
  const discord = await opened();
  const socket = await connected(discord);
  for (let number = 0; number < 121; number += 1) socket.send(JSON.stringify({ op: 1, d: null }));
  const [closed] = await once(socket, 'close');
  expect(closed).toBe(4008);
});
