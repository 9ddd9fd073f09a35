import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { linkTo, until } from '../support/linked-phone.ts';
import { listenInSilence } from '../support/silent-server.ts';
import { startTestRelay } from '../support/test-relay.ts';

describe('a link whose relay is out of reach', () => {
  test('waits longer after each failure, up to a minute', async () => {
    const relay = await startTestRelay();
    const { url } = relay;
    await relay.stop();
    const phone = linkTo(url);
    for (const [failures, wait] of [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000].entries()) {
      await phone.closed.take();
      phone.clock.advance(wait - 1);
      expect(phone.dials()).toBe(failures + 1);
      phone.clock.advance(1);
      expect(phone.dials()).toBe(failures + 2);
    }
  });

  test('stays offline while it is tried again: to connect is promised once, not with every attempt', async () => {
    const phone = linkTo(await listenInSilence());
    expect(phone.link.state()).toBe('connecting');
    for (const wait of [500, 1000, 2000]) {
      phone.clock.advance(30_000); // nobody answered
      expect(phone.link.state()).toBe('offline');
      phone.clock.advance(wait); // and it hangs once more
      expect(phone.link.state()).toBe('offline');
    }
    expect(phone.dials()).toBe(4);
    phone.link.wake();
    expect(phone.link.state()).toBe('connecting');
    expect(phone.dials()).toBe(4);
  });

  test.each(['networkLost', 'offline'] as const)(
    'takes a connection for dead at once when the platform lost its network, and tries again (%s)',
    async (sign) => {
      const relay = await startTestRelay();
      const phone = linkTo(relay.url);
      await until(phone, 'connected');
      const channel = phone.link.open(makeChannelKey('village'));
      expect(await channel.append([utf8('a')])).toMatchObject({ ok: true });
      const lose = () => (sign === 'offline' ? phone.network.dispatchEvent(new Event(sign)) : phone.link.networkLost());
      const underWay = channel.append([utf8('b')]);
      await Promise.resolve(); // it goes out
      lose();
      expect(phone.link.state()).toBe('offline');
      expect(await underWay).toEqual({ ok: false, error: { name: 'unanswered' } });
      lose();
      phone.clock.advance(500);
      await until(phone, 'connected');
      expect(phone.dials()).toBe(2);
    },
  );

  test('gives up an attempt that hangs when the platform lost its network', async () => {
    const phone = linkTo(await listenInSilence());
    phone.link.networkLost();
    expect(phone.link.state()).toBe('offline');
  });

  test.each(['wake', 'online'] as const)('tries at once when there may be a network again (%s)', async (sign) => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    await relay.stop();
    await until(phone, 'offline');
    const again = await startTestRelay({ port: relay.port });
    expect(again.port).toBe(relay.port);
    if (sign === 'wake') phone.link.wake();
    else phone.network.dispatchEvent(new Event('online'));
    expect(phone.link.state()).toBe('connecting');
    await until(phone, 'connected');
  });

  test('asks a silent relay whether it lives, and hangs up when no answer comes in time', async () => {
    const relay = await startTestRelay();
    const phone = linkTo(relay.url);
    await until(phone, 'connected');
    phone.clock.advance(50_000); // the ping goes out, and no answer can be heard before time moves on again
    expect(phone.link.state()).toBe('connected');
    phone.clock.advance(30_000);
    expect(phone.link.state()).toBe('offline');
  });
});
