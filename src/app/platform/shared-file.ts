/**
 * A file that another app hands over lies in a cache until the page takes it: the service worker gets it from a share menu, the
 * page itself from *Open with*. Between the two the person may have to unlock the app first.
 */
const cacheName = 'handed-over';
const place = '/handed-over';

/** Where the page looks for it. */
export const sharedPath = '/open?shared';

export async function keepShared(content: Blob | string): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(place, new Response(content));
}

/** Once: afterwards it is nowhere but where it came from. `null`: there is none. */
export async function takeShared(): Promise<Blob | null> {
  // Caches are for secure pages only.
  if (!('caches' in globalThis)) return null;
  const cache = await caches.open(cacheName);
  const kept = await cache.match(place);
  if (kept === undefined) return null;
  const content = await kept.blob();
  await cache.delete(place);
  return content;
}
