/** A newcomer reads a long history from the relay. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeSeededVillage } from '../../scripts/demo/seeded-village.ts';
import { seedFromText } from '../../scripts/demo/village-bundle.ts';
import { browserIdentity } from '../../src/app/worker/identity.ts';
import { browserRelays } from '../../src/app/worker/relays.ts';
import { webPlatform } from '../../src/identity/platform.ts';
import { registry } from '../../src/modules/core.ts';
import { connectRelay } from '../../src/replication/relay/connect-relay.ts';
import { sealTraffic } from '../../src/session/group/traffic.ts';
import { readEpochs } from '../../src/session/phone/read-epochs.ts';
import { encodeBatch, splitIntoBatches } from '../../src/wire/batch.ts';
import { systemClock } from '../../sync-server/clock.ts';
import { startTestRelay } from '../relay/support/test-relay.ts';
import { realClock } from './test-phone.ts';

const options = { members: 4, entries: 110, language: 'en', onProgress: () => undefined } as const;
const { village } = await makeSeededVillage({ ...options, seed: seedFromText('read epochs') });
const epochKey = new Uint8Array(32).fill(3);

test('the newest signature of each branch is checked, and the books are whole', async () => {
  const relay = await startTestRelay();
  const url = relay.url.replace(/^http/, 'ws');
  const link = connectRelay(url, { webSocket: WebSocket, clock: systemClock, random: Math.random });
  onTestFinished(() => link.close());
  const channel = link.open(await browserIdentity.channelKey(epochKey));
  for (const batch of splitIntoBatches(village.entries)) {
    const chunk = await sealTraffic(browserIdentity, epochKey, encodeBatch(batch), 'entries');
    await vi.waitFor(async () => expect(await channel.append([chunk])).toMatchObject({ ok: true }));
  }
  const relays = browserRelays(realClock);
  onTestFinished(() => relays.close());
  const checks = vi.spyOn(webPlatform.subtle, 'verify');
  onTestFinished(() => checks.mockRestore());
  const boxKey = await browserIdentity.makeBoxKey();
  const ports = { identity: browserIdentity, registry, relays };
  const read = await readEpochs(
    ports,
    url,
    village.state.group,
    { known: [epochKey], boxKey, begun: null },
    () => true,
  );
  expect(read?.state.log.nodes.size).toBe(village.entries.length);
  // Proofs inside payloads are checked all the same, and there are few of them.
  expect(checks.mock.calls.length).toBeLessThan(village.entries.length / 2);
});
