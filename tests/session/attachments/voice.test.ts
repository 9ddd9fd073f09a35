/** What somebody said of what is on the list goes the way of photos; what it is is looked at anew. (decision 0043) */
import { expect, test, vi } from 'vitest';
import { browserIdentity } from '../../../src/app/worker/identity.ts';
import { browserRelays } from '../../../src/app/worker/relays.ts';
import { hexToBytes } from '../../../src/lib/bytes.ts';
import type { SlotId } from '../../../src/wire/relay.ts';
import { soundOf } from '../../lib/a-sound.ts';
import { startTestRelay } from '../../relay/support/test-relay.ts';
import { neighbours } from '../steps.ts';
import { realClock, startPhone } from '../test-phone.ts';
import { fetched, fetchUntil, photo, postSaid } from './photo-steps.ts';

const sound = soundOf('audio/webm');

async function together() {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  return { relay, ana, bea, group: await neighbours(ana, bea) };
}

test('Bea hears what Ana said once she asks for it, and from then on with no relay too', async () => {
  const { relay, ana, bea, group } = await together();
  const { of, listing } = await postSaid(ana, group, sound);
  await vi.waitFor(
    async () => expect((await bea.ask(group, 'listings.listing', { id: listing })).listing?.voice).toEqual(of),
    { timeout: 20_000, interval: 20 },
  );
  expect(await bea.attachments('look', group, of)).toBeNull();
  await fetchUntil(bea, group, of, 'here');
  await relay.stop();
  expect(await bea.attachments('look', group, of)).toEqual(sound);
});

test('what was put in its place on the relay is not taken for it', async () => {
  const { relay, ana, bea, group } = await together();
  const { of } = await postSaid(ana, group, sound);
  const relays = browserRelays(realClock);
  const keys = await browserIdentity.attachmentKeys(hexToBytes(of.key) ?? new Uint8Array());
  if (keys === null) throw new Error('no key');
  const url = relay.url.replace(/^http/, 'ws');
  const altered = await vi.waitFor(
    async () => {
      const all = await relays.readAll(url, keys.channelKey);
      const [locked] = all === 'unreachable' ? [] : all.slots.filter(({ length }) => length > 0);
      if (locked === undefined) throw new Error('not yet');
      return locked.map((byte, at) => (at === 500 ? byte ^ 1 : byte));
    },
    { timeout: 20_000, interval: 100 },
  );
  await vi.waitFor(async () => {
    const mail = { slot: of.name as SlotId, revision: Date.now() + 1_000_000, sealed: altered };
    if (!(await relays.putMail(url, keys.channelKey, mail))) throw new Error('not yet');
  });
  relays.close();
  expect(await fetched(bea, group, of)).toBe('attachments.not-there');
  expect(await bea.attachments('look', group, of)).toBeNull();
});

test('only a recording is played, and only a photo is shown', async () => {
  const { ana, group } = await together();
  const drawn = await postSaid(ana, group, photo);
  expect(await fetched(ana, group, drawn.of)).toBe('attachments.unsound');
  const said = await postSaid(ana, group, sound);
  const { seconds: _, ...asPhoto } = said.of;
  expect(await ana.attachments('look', group, asPhoto)).toBeNull();
  expect(await ana.attachments('look', group, said.of)).toEqual(sound);
});
