/** What somebody who holds the group's key can send, and what it can not do. */
import { expect, onTestFinished, test } from 'vitest';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { decodeEntry, encodeEntry } from '../../src/core/entry.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { connectRelay } from '../../src/replication/relay/connect-relay.ts';
import { sealTraffic } from '../../src/session/group/traffic.ts';
import type { Phone } from '../../src/session/phone/phone.ts';
import { decodeBatch, encodeBatch } from '../../src/wire/batch.ts';
import { decodeBundle } from '../../src/wire/bundle.ts';
import { systemClock } from '../../sync-server/clock.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { agree, memberOf, neighbours, pay } from './steps.ts';
import { startPhone, until } from './test-phone.ts';

/** All entries a phone holds, and the key with which anything can be sealed for the group. */
async function insides(phone: Phone, group: GroupId) {
  const bundle = decodeBundle(await phone.exportBundle(group, null));
  if (!bundle.ok) throw new Error(bundle.error);
  const entries = bundle.value.batches.flatMap((batch) => {
    const decoded = decodeBatch(batch);
    return decoded.ok ? decoded.value : [];
  });
  const [epochKey] = bundle.value.epochKeys;
  if (epochKey === undefined) throw new Error('no key');
  return { entries, epochKey };
}

test('an entry forged in my name is dropped, and does not make my phone stop signing', async () => {
  const relay = await startTestRelay();
  const [ana, bea] = [await startPhone(relay.url), await startPhone(relay.url)];
  const group = await neighbours(ana, bea);
  const { entries, epochKey } = await insides(bea, group);
  const anas = entries.map((each) => decodeEntry(each.bytes)).find((each) => each.ok && each.value.kind === 'found');
  if (!anas?.ok) throw new Error('no founding');
  const forged = encodeEntry({ ...anas.value, seq: 1, prev: anas.value.id, kind: 'acknowledge', payload: {} });
  const batch = encodeBatch([{ bytes: forged.bytes, signature: new Uint8Array(64) }]);

  const link = connectRelay(relay.url, { webSocket: WebSocket, clock: systemClock, random: Math.random });
  onTestFinished(() => link.close());
  const sent = await new Promise<boolean>((resolve) => {
    void browserIdentity.channelKey(epochKey).then((key) => {
      const channel = link.open(key, {
        after: null,
        slotsAfter: null,
        receive: (event) => {
          if (event.kind !== 'caught-up') return;
          void sealTraffic(browserIdentity, epochKey, batch, 'entries')
            .then((chunk) => channel.append([chunk]))
            .then((appended) => resolve(appended.ok));
        },
      });
    });
  });
  expect(sent).toBe(true);
  expect(await pay(bea, memberOf(ana, group), group, 30)).toMatchObject({ ok: true });
  await until(ana, group, (view) => view.me.purses[0]?.may === 1230);
  expect(ana.view(group).me.standing).toBe('admitted');
  expect(await pay(ana, memberOf(bea, group), group, 10)).toMatchObject({ ok: true });
  await agree(group, ana, bea);
  expect((await bea.books(group)).forks).toEqual([]);
});
