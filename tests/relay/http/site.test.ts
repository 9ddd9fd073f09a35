import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTestRelay } from '../support/test-relay.ts';

const script = `console.log('${'minga '.repeat(500)}');`;
const page = '<!doctype html><title>Minga</title>';
const secret = 'not for visitors';

function makeSite(): string {
  const outside = makeTemporaryFolder();
  writeFileSync(join(outside, 'secret.txt'), secret);
  const site = join(outside, 'dist');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(site, 'index.html'), page);
  writeFileSync(join(site, 'sw.js'), '// worker');
  writeFileSync(join(site, 'assets/app-1a2b.js'), script);
  writeFileSync(join(site, 'assets/core-3c4d.wasm'), new Uint8Array(3000));
  writeFileSync(join(site, 'manifest.webmanifest'), '{}');
  writeFileSync(join(site, 'icon.png'), new Uint8Array(10));
  writeFileSync(join(site, '.hidden'), secret);
  symlinkSync(join(outside, 'secret.txt'), join(site, 'link.txt'));
  return site;
}

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer };

/** Sends the path as it is written: `fetch` would tidy it up. */
function get(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { path, headers, method, agent: false }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });
}

async function startSite() {
  const siteFolder = makeSite();
  const { url } = await startTestRelay({ siteFolder });
  return { siteFolder, url };
}

const wantsPage = { Accept: 'text/html,*/*' };

describe('the app', () => {
  test('is forbidden to load, run or send anything but its own', async () => {
    const { url } = await startSite();
    for (const path of ['/', '/assets/app-1a2b.js', '/healthz', '/missing.js']) {
      const { headers } = await get(url, path);
      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(policy).toContain("connect-src 'self' ws: wss:");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain('media-src blob:');
      expect(policy.join()).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=(self), microphone=(self), geolocation=()'),
      });
    }
  });

  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/icon.png', 'image/png', 'no-cache'],
    ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/core-3c4d.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('sends %s as %s, cached as %s', async (path, type, cache) => {
    const { url } = await startSite();
    const { status, headers } = await get(url, path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
  });

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['*;q=0', undefined, (body: Buffer) => body],
    ['', undefined, (body: Buffer) => body],
  ])('is compressed for a browser that takes "%s" as %s', async (accepted, encoding, unpack) => {
    const { url } = await startSite();
    for (let visit = 0; visit < 2; visit += 1) {
      const { headers, body } = await get(url, '/assets/app-1a2b.js', { 'Accept-Encoding': accepted });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['vary']).toBe('Accept-Encoding');
      expect(Number(headers['content-length'])).toBe(body.length);
      expect(unpack(body).toString()).toBe(script);
    }
  });

  test('is sent as the build compressed it, where that lies beside it', async () => {
    const { siteFolder, url } = await startSite();
    const thorough = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_LGWIN]: 10 } });
    writeFileSync(join(siteFolder, 'assets/app-1a2b.js.br'), thorough);
    const { headers, body } = await get(url, '/assets/app-1a2b.js', { 'Accept-Encoding': 'br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' });
    expect(body).toEqual(thorough);
  });

  test('is sent as it is now, where it was changed since it was compressed', async () => {
    const { siteFolder, url } = await startSite();
    const file = join(siteFolder, 'index.html');
    writeFileSync(`${file}.br`, brotliCompressSync('<!doctype html><title>Older</title>'));
    utimesSync(`${file}.br`, 1, 1);
    const { body } = await get(url, '/', { 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  test('does not compress a picture', async () => {
    const { url } = await startSite();
    const { headers } = await get(url, '/icon.png', { 'Accept-Encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('opens on every place inside it, while a missing file stays missing', async () => {
    const { url } = await startSite();
    expect(await get(url, '/group/pay', wantsPage)).toMatchObject({ status: 200, body: Buffer.from(page) });
    expect((await get(url, '/assets/app-old.js', wantsPage)).status).toBe(404);
    expect((await get(url, '/group/pay', { Accept: 'application/json' })).status).toBe(404);
    expect((await get(url, '/assets', {})).status).toBe(404);
  });

  test('is not sent again to a browser that has it', async () => {
    const { url } = await startSite();
    const first = await get(url, '/');
    const again = await get(url, '/', { 'If-None-Match': `"other", ${String(first.headers['etag'])}` });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect((await get(url, '/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('is sent anew when a file was built anew', async () => {
    const { url, siteFolder } = await startSite();
    const before = await get(url, '/');
    writeFileSync(join(siteFolder, 'index.html'), '<title>Minga, newer</title>');
    const after = await get(url, '/');
    expect(after.body.toString()).toContain('newer');
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
  });

  test('answers HEAD with the headers alone', async () => {
    const { url } = await startSite();
    const head = await get(url, '/', {}, 'HEAD');
    expect(head).toMatchObject({
      status: 200,
      body: Buffer.alloc(0),
      headers: { 'content-length': String(page.length) },
    });
  });

  test('leads whoever shares a file here by mistake back to the app, and reads nothing of it', async () => {
    const { url } = await startSite();
    const answer = await fetch(`${url}/share`, { method: 'POST', body: 'a'.repeat(100_000), redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/#/open']);
  });

  test('takes nothing but GET and HEAD', async () => {
    const { url } = await startSite();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await get(url, '/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.hidden',
    '/secret.txt%00.html',
    '/%',
    '//secret.txt',
  ])('shows nothing outside its folder: %s', async (path) => {
    const { url } = await startSite();
    const { body } = await get(url, path, wantsPage);
    expect(body.toString()).not.toContain(secret);
  });

  test('may be missing, while the relay runs', async () => {
    const { url } = await startTestRelay({ siteFolder: '/nowhere' });
    expect((await get(url, '/', wantsPage)).status).toBe(404);
    expect((await get(url, '/healthz')).status).toBe(200);
  });
});
