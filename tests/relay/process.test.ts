import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { describe, expect, test, vi } from 'vitest';
import { utf8 } from '../../src/lib/bytes.ts';
import { databaseFile } from '../../sync-server/store/database.ts';
import { makeChannelKey } from './support/channel-key.ts';
import { failingRelayProcess, startRelayProcess } from './support/relay-process.ts';
import { readStoreFiles } from './support/store-files.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';
import { connectPhone } from './support/test-phone.ts';

const key = makeChannelKey('village');
const { channel } = key;

async function openPhone(url: string) {
  const phone = await connectPhone(url);
  await phone.open(key);
  return phone;
}

// Each test starts programs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the relay as a process', () => {
  test('has every acknowledged chunk after it was killed', async () => {
    const environment = { MINGA_DATA: makeTemporaryFolder() };
    const relay = await startRelayProcess(environment);
    const phone = await openPhone(relay.url);
    const appends = Array.from({ length: 40 }, (_, at) =>
      phone.ask({ kind: 'append', channel, chunks: [utf8(`chunk ${at}`)] }),
    );
    const acknowledged = await appends.at(-1);
    expect(await relay.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    expect(acknowledged).toMatchObject({ kind: 'appended', last: 40 });

    const again = await startRelayProcess(environment);
    const reader = await openPhone(again.url);
    expect(reader.hello.epoch).toBe(phone.hello.epoch);
    const page = await reader.ask({ kind: 'read', channel, after: null, limit: 100 });
    const texts = page.kind === 'page' ? page.items.map((item) => new TextDecoder().decode(item.bytes)) : [];
    expect(texts).toEqual(Array.from({ length: 40 }, (_, at) => `chunk ${at}`));
  });

  test('comes back with another epoch and an empty log when its store was deleted', async () => {
    const environment = { MINGA_DATA: makeTemporaryFolder() };
    const relay = await startRelayProcess(environment);
    const phone = await openPhone(relay.url);
    await phone.ask({ kind: 'append', channel, chunks: [utf8('a')] });
    await relay.end('SIGKILL');
    for (const suffix of ['', '-wal', '-shm'])
      rmSync(join(environment.MINGA_DATA, databaseFile + suffix), { force: true });

    const again = await openPhone((await startRelayProcess(environment)).url);
    expect(again.hello.epoch).not.toBe(phone.hello.epoch);
    expect(await again.ask({ kind: 'read', channel, after: null, limit: 1 })).toMatchObject({
      kind: 'page',
      items: [],
    });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'stops at %s: answers what was asked, says 1012 and leaves one tidy file',
    async (signal) => {
      const environment = { MINGA_DATA: makeTemporaryFolder() };
      const relay = await startRelayProcess(environment);
      const phone = await openPhone(relay.url);
      await phone.ask({ kind: 'append', channel, chunks: [utf8('sealed words of ours')] });
      const ended = relay.end(signal);
      expect(await phone.closed).toBe(1012);
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(relay.lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
        'listening',
        'stopping',
        'stopped',
      ]);
      await expect(connectPhone(relay.url)).rejects.toThrow('ECONNREFUSED');
      expect(readStoreFiles(environment.MINGA_DATA).includes('sealed words of ours')).toBe(true);
      expect(() => rmSync(join(environment.MINGA_DATA, `${databaseFile}-wal`))).toThrow('ENOENT');
    },
  );

  test('writes nothing about visitors to its log', async () => {
    const relay = await startRelayProcess({ MINGA_DATA: makeTemporaryFolder() });
    const phone = await openPhone(relay.url);
    await phone.ask({ kind: 'append', channel, chunks: [utf8('a')] });
    await phone.ask({ kind: 'append', channel, chunks: [] });
    await fetch(`${relay.url}/healthz`);
    await relay.end('SIGTERM');
    expect(relay.lines).toHaveLength(3);
    expect(relay.lines.slice(1).join()).not.toContain('127.0.0.1');
    expect(relay.lines.join()).not.toContain(channel);
  });

  test('speaks TLS with a certificate from files', async () => {
    const folder = makeTemporaryFolder();
    const { cert, private: privateKey } = await generate([{ name: 'commonName', value: 'localhost' }]);
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'key.pem'), privateKey);
    const relay = await startRelayProcess({
      MINGA_DATA: folder,
      MINGA_TLS_CERT: join(folder, 'cert.pem'),
      MINGA_TLS_KEY: join(folder, 'key.pem'),
    });
    expect(relay.url).toMatch(/^https:/);
    const phone = await connectPhone(relay.url, { trustAnyCertificate: true });
    expect(await phone.open(key)).toMatchObject({ kind: 'opened' });
  });

  test('speaks without TLS on a second port, to the same channels, and hands no app out there', async () => {
    const folder = makeTemporaryFolder();
    const { cert, private: privateKey } = await generate([{ name: 'commonName', value: 'localhost' }]);
    writeFileSync(join(folder, 'cert.pem'), cert);
    writeFileSync(join(folder, 'key.pem'), privateKey);
    const relay = await startRelayProcess({
      MINGA_DATA: folder,
      MINGA_TLS_CERT: join(folder, 'cert.pem'),
      MINGA_TLS_KEY: join(folder, 'key.pem'),
      MINGA_PLAIN_PORT: '0',
    });
    const { plainPort } = JSON.parse(relay.lines[0] ?? '{}') as { plainPort: number };
    const plain = `http://127.0.0.1:${plainPort}`;
    const [installed, newcomer] = [
      await openPhone(plain),
      await connectPhone(relay.url, { trustAnyCertificate: true }),
    ];
    expect(await installed.ask({ kind: 'append', channel, chunks: [utf8('a')] })).toMatchObject({ kind: 'appended' });
    expect(await newcomer.open(key)).toMatchObject({ kind: 'opened', last: 1 });
    expect((await fetch(plain)).status).toBe(404);
    expect((await fetch(`${plain}/healthz`)).status).toBe(200);
    await relay.end('SIGTERM');
    expect(await installed.closed).toBe(1012);
    await expect(connectPhone(plain)).rejects.toThrow('ECONNREFUSED');
  });

  test('refuses to start with settings that make no sense, and names each', async () => {
    const { code, words } = await failingRelayProcess({ MINGA_PORT: 'eighty', MINGA_TLS_KEY: 'key.pem' });
    expect(code).toBe(1);
    expect(words).toMatch(/MINGA_PORT must be a whole number/);
    expect(words).toMatch(/MINGA_TLS_CERT and MINGA_TLS_KEY belong together/);
  });

  test('says in a sentence why it could not start', async () => {
    const first = await startRelayProcess({ MINGA_DATA: makeTemporaryFolder() });
    const port = new URL(first.url).port;
    const { code, words } = await failingRelayProcess({ MINGA_DATA: makeTemporaryFolder(), MINGA_PORT: port });
    expect(code).toBe(1);
    expect(words).toMatch(/^The relay could not start: .*EADDRINUSE/);
  });
});
