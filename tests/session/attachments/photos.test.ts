/** Photos of what is on the list: locked on one phone, and shown on the other when its person asks. (decision 0043) */
import { expect, test, vi } from 'vitest';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import { browserRelays } from '../../../src/app/worker/relays.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';
import type { SlotId } from '../../../src/wire/relay.ts';
import { startTestRelay } from '../../relay/support/test-relay.ts';
import { photoOf } from '../../wire/a-photo.ts';
import { comeTogether, connect, exchangeCodes } from '../link-steps.ts';
import { neighbours, neighboursApart } from '../steps.ts';
import { Browser, realClock, startPhone } from '../test-phone.ts';
import { fetched, fetchUntil, named, photo, postWith } from './photo-steps.ts';

async function together() {
  const relay = await startTestRelay();
  const browser = new Browser();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url, browser)];
  return { relay, browser, ana, bea, group: await neighbours(ana, bea) };
}

/** What the relay has of it now, and what it is made to have. */
async function lyingAt(url: string, key: string) {
  const relays = browserRelays(realClock);
  const relay = url.replace(/^http/, 'ws');
  const keys = await browserIdentity.attachmentKeys(hexToBytes(key) ?? new Uint8Array());
  if (keys === null) throw new Error('no key');
  return {
    slots: async () => {
      const all = await relays.readAll(relay, keys.channelKey);
      return all === 'unreachable' ? [] : all.slots.filter(({ length }) => length > 0);
    },
    put: (name: string, sealed: Uint8Array) =>
      vi.waitFor(async () => {
        const mail = { slot: name as SlotId, revision: Date.now() + 1_000_000, sealed };
        if (!(await relays.putMail(relay, keys.channelKey, mail))) throw new Error('not yet');
      }),
    end: () => relays.close(),
  };
}

test('Bea is shown a photo that Ana posted once she asks for it, and from then on with no relay too', async () => {
  const { relay, browser, ana, bea, group } = await together();
  const { of, listing } = await postWith(ana, group);
  expect(await named(bea, group, listing)).toEqual([of]);
  // The books alone bring no photo.
  expect(await bea.attachments('look', group, of)).toBeNull();
  await fetchUntil(bea, group, of, 'here');
  await relay.stop();
  expect(await bea.attachments('look', group, of)).toEqual(photo);
  bea.stop();
  const again = await startPhone(relay.url, browser);
  expect(await again.attachments('look', group, of)).toEqual(photo);
});

test('what is in a form only is given to nobody, and what nobody can be asked for is said so', async () => {
  const { relay, ana, bea, group } = await together();
  const unsent = await ana.attachments('keep', group, photo);
  // The one that is posted afterwards is there: the first would be, too.
  const { of } = await postWith(ana, group);
  await fetchUntil(bea, group, of, 'here');
  const there = await lyingAt(relay.url, unsent.key);
  expect(await there.slots()).toEqual([]);
  there.end();
  expect(await fetched(bea, group, unsent)).toBe('attachments.not-there');
  await relay.stop();
  expect(await fetched(bea, group, unsent)).toBe('attachments.unreachable');
});

test('what was put in its place on the relay is not taken for it', async () => {
  const { relay, ana, bea, group } = await together();
  const { of, listing } = await postWith(ana, group);
  const there = await lyingAt(relay.url, of.key);
  await vi.waitFor(
    async () => {
      if ((await there.slots()).length === 0) throw new Error('not yet');
    },
    { timeout: 20_000, interval: 100 },
  );
  const [locked = new Uint8Array()] = await there.slots();
  const altered = locked.slice();
  altered[500] = (altered[500] ?? 0) ^ 1;
  await there.put(of.name, altered);
  there.end();
  await named(bea, group, listing);
  expect(await fetched(bea, group, of)).toBe('attachments.not-there');
  expect(await bea.attachments('look', group, of)).toBeNull();
});

test('what its author locked is shown only if it is a photo of the size that was said', async () => {
  const { ana, group } = await together();
  const huge = await postWith(ana, group, photoOf(65_000, 65_000));
  expect(await ana.attachments('look', group, huge.of)).toBeNull();
  expect(await fetched(ana, group, huge.of)).toBe('attachments.unsound');
  const { of } = await postWith(ana, group);
  expect(await ana.attachments('look', group, { ...of, size: of.size - 1 })).toBeNull();
  expect(await ana.attachments('look', group, { ...of, key: 'ab'.repeat(32) })).toBeNull();
  await expect(ana.attachments('keep', group, new Uint8Array(60_001))).rejects.toThrow();
});

test('what is taken off the list is taken off the relay, and comes back with it', async () => {
  const { relay, ana, group } = await together();
  const { of, listing } = await postWith(ana, group);
  const there = await lyingAt(relay.url, of.key);
  const untilThere = (count: number) =>
    vi.waitFor(async () => expect(await there.slots()).toHaveLength(count), { timeout: 20_000, interval: 100 });
  await untilThere(1);
  await ana.act(group, 'listings.close', { listing, closed: true });
  await untilThere(0);
  expect(await ana.attachments('look', group, of)).toEqual(photo);
  await ana.act(group, 'listings.close', { listing, closed: false });
  await untilThere(1);
  there.end();
});

test('over a link a photo comes by itself, with no relay at all', async () => {
  const { ana, bea, group } = await neighboursApart();
  const { of, listing } = await postWith(ana, group);
  const [anas, beas] = await comeTogether(group, ana, bea);
  await connect([anas, beas], await exchangeCodes(anas, beas));
  await named(bea, group, listing);
  await vi.waitFor(
    async () => {
      expect(await bea.attachments('look', group, of)).toEqual(photo);
    },
    { timeout: 20_000, interval: 50 },
  );
  // And what is posted while they are linked comes when somebody asks.
  const later = await postWith(bea, group);
  await named(ana, group, later.listing);
  await fetchUntil(ana, group, later.of, 'here');
  // After they parted nobody can be asked.
  const third = await postWith(bea, group);
  await ana.localLink('part', group);
  await bea.localLink('part', group);
  expect(await fetched(ana, group, third.of)).toBe('attachments.unreachable');
});
