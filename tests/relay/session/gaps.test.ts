import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { databaseFile } from '../../../sync-server/store/database.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { connectPhone } from '../support/test-phone.ts';
import { startTestRelay } from '../support/test-relay.ts';

const key = makeChannelKey('village');
const { channel } = key;

test('a deleted store is recognised: another epoch, and a cursor of the old one is answered with a gap', async () => {
  const dataFolder = makeTemporaryFolder();
  const relay = await startTestRelay({ dataFolder });
  const phone = await connectPhone(relay.url);
  await phone.open(key);
  await phone.ask({ kind: 'append', channel, chunks: [utf8('a')] });
  const oldEpoch = phone.hello.epoch;
  await relay.stop();
  rmSync(join(dataFolder, databaseFile));

  const fresh = await connectPhone((await startTestRelay({ dataFolder })).url);
  expect(fresh.hello.epoch).not.toBe(oldEpoch);
  await fresh.open(key);
  const after = { epoch: oldEpoch, sequence: 0 };
  const gap = { kind: 'gap', first: 1, last: 0, stamp: 0 };
  expect(await fresh.ask({ kind: 'read', channel, after, limit: 1 })).toMatchObject(gap);
  const slotsAfter = { epoch: oldEpoch, stamp: 0 };
  expect(await fresh.ask({ kind: 'slots', channel, slotsAfter, limit: 1 })).toMatchObject(gap);
});

test('a cursor before the first chunk that is left is answered with a gap, the first one itself is not', async () => {
  const relay = await startTestRelay();
  const phone = await connectPhone(relay.url);
  await phone.open(key);
  await phone.ask({ kind: 'append', channel, chunks: ['a', 'b', 'c'].map(utf8) });
  const database = new DatabaseSync(join(relay.config.dataFolder, databaseFile));
  database.exec('DELETE FROM chunk WHERE sequence = 1');
  database.close();

  const read = (sequence: number) =>
    phone.ask({ kind: 'read', channel, after: { epoch: phone.hello.epoch, sequence }, limit: 5 });
  expect(await read(0)).toMatchObject({ kind: 'gap', first: 2, last: 3 });
  expect(await read(1)).toMatchObject({ kind: 'page', items: [{ sequence: 2 }, { sequence: 3 }] });
  expect(await phone.ask({ kind: 'read', channel, after: null, limit: 5 })).toMatchObject({
    items: [{ sequence: 2 }, {}],
  });
});
