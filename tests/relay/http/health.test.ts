import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { databaseFile } from '../../../sync-server/store/database.ts';
import { makeChannelKey } from '../support/channel-key.ts';
import { connectPhone } from '../support/test-phone.ts';
import { startTestRelay } from '../support/test-relay.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

test('/healthz tells version, time up, and how many sockets and channels there are', async () => {
  const relay = await startTestRelay();
  const phone = await connectPhone(relay.url);
  const key = makeChannelKey('village');
  await phone.open(key);
  await phone.ask({ kind: 'append', channel: key.channel, chunks: [utf8('a')] });
  relay.clock.advance(7000);

  const response = await fetch(`${relay.url}/healthz`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    ok: true,
    version,
    uptimeSeconds: 7,
    storeWritable: true,
    sockets: 1,
    channels: 1,
  });
});

test('/healthz is 503 while the store cannot be written, tried again every few seconds', async () => {
  const relay = await startTestRelay();
  const health = async () => {
    const response = await fetch(`${relay.url}/healthz`);
    return [response.status, await response.json()] as const;
  };
  expect((await health())[0]).toBe(200);
  const database = new DatabaseSync(join(relay.config.dataFolder, databaseFile));
  database.exec("CREATE TRIGGER full BEFORE UPDATE ON epoch BEGIN SELECT raise(FAIL, 'disk full'); END");
  expect((await health())[0]).toBe(200);
  relay.clock.advance(5000);
  expect(await health()).toEqual([503, expect.objectContaining({ ok: false, storeWritable: false })]);
  database.exec('DROP TRIGGER full');
  database.close();
  relay.clock.advance(5000);
  expect((await health())[0]).toBe(200);
});
