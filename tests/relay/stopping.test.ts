import { expect, test } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { makeChannelKey } from './support/channel-key.ts';
import { connectPhone } from './support/test-phone.ts';
import { startTestRelay } from './support/test-relay.ts';

const key = makeChannelKey('village');

test('a relay that stops commits and acknowledges what it was asked before', async () => {
  const relay = await startTestRelay();
  const phone = await connectPhone(relay.url);
  await phone.open(key);
  const appended = phone.ask({ kind: 'append', channel: key.channel, chunks: [utf8('last words')] });
  await phone.ask({ kind: 'ping' });
  const stopped = relay.stop();
  expect(await appended).toMatchObject({ kind: 'appended', last: 1 });
  expect(await phone.closed).toBe(1012);
  await stopped;
  expect(relay.events.map(({ event }) => event)).toEqual(['listening', 'stopping', 'stopped']);
  expect(relay.clock.pending()).toBe(0);
});

test('a relay that stops does not wait longer than its grace for a phone that does not hang up', async () => {
  const relay = await startTestRelay();
  const phone = await connectPhone(relay.url);
  phone.socket.pause();
  const stopped = relay.stop();
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  relay.clock.advance(2000);
  await stopped;
  expect(relay.events.at(-1)).toEqual({ event: 'stopped' });
});
