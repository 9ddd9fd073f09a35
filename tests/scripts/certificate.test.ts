import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, get as getSecurely } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { serveAuthority } from '../../scripts/start/authority-server.ts';
import { certificateFor } from '../../scripts/start/certificate.ts';
import { type PlantedTree, plantTree } from './planted-tree.ts';

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

const newFolder = (): string => {
  tree = plantTree({});
  return join(tree.folder, 'tls');
};

describe('the certificate for phones', () => {
  test('is accepted for its address by whoever trusts its authority, and by nobody else', async () => {
    const files = await certificateFor(newFolder(), ['127.0.0.1']);
    const pair = { cert: readFileSync(files.certFile), key: readFileSync(files.keyFile) };
    const server = createServer(pair, (_request, response) => response.end('served')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    const trusting = getSecurely({ host: '127.0.0.1', port, ca: readFileSync(files.authorityFile) });
    const [response] = await once(trusting, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();

    const [problem] = await once(getSecurely({ host: '127.0.0.1', port }), 'error');
    expect(problem.code).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');

    server.closeAllConnections();
    server.close();
  });

  test('is kept as long as it serves the addresses, so that phones need not trust a new one', async () => {
    const folder = newFolder();
    const first = readFileSync((await certificateFor(folder, ['192.168.1.7'])).authorityFile, 'utf8');
    const second = readFileSync((await certificateFor(folder, ['192.168.1.7'])).authorityFile, 'utf8');
    const moved = readFileSync((await certificateFor(folder, ['192.168.1.8'])).authorityFile, 'utf8');
    expect(second).toBe(first);
    expect(moved).not.toBe(first);
  });

  test('leaves one private key behind, readable by its owner alone', async () => {
    const files = await certificateFor(newFolder(), ['192.168.1.7']);
    expect(statSync(files.keyFile).mode & 0o077).toBe(0);
    expect(readFileSync(files.authorityFile, 'utf8')).not.toContain('PRIVATE KEY');
  });

  test('has an authority that phones fetch over plain http, in the form they take', async () => {
    const { authorityFile } = await certificateFor(newFolder(), ['127.0.0.1']);
    const server = await serveAuthority(authorityFile, 0);
    const { port } = server.address() as AddressInfo;
    const [response] = await once(get({ host: '127.0.0.1', port }), 'response');
    const chunks: Buffer[] = await response.toArray();
    const base64 = readFileSync(authorityFile, 'utf8').replace(/-----[A-Z ]+-----|\s/g, '');
    expect(response.headers['content-type']).toBe('application/x-x509-ca-cert');
    expect(Buffer.concat(chunks).toString('base64')).toBe(base64);
    server.closeAllConnections();
    server.close();
  });
});
