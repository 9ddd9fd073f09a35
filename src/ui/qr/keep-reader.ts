import { nativeDetector } from './qr-engines.ts';

/** The name under which the service worker looks for it, too. */
const cacheName = 'qr-reader';

/**
 * Lays by the reader that is a megabyte of wasm, so that codes can be scanned on a day without a signal; only where the
 * browser has no reader of its own. Tried again at each start until it lies there.
 */
export async function keepReader(): Promise<void> {
  if (!('caches' in globalThis) || (await nativeDetector()) !== null) return;
  const { default: url } = await import('zxing-wasm/reader/zxing_reader.wasm?url');
  const cache = await caches.open(cacheName);
  if (await cache.match(url)) return;
  // An older version's file is of no use to this one's script.
  for (const old of await cache.keys()) await cache.delete(old);
  await cache.add(url).catch(() => undefined);
}
