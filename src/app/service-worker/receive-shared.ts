/**
 * The part of the service worker that answers a share menu: the browser posts the file to this app, and nobody but this script
 * sees it. Workbox knows no such routes, so it stands beside it (`parts.ts`).
 */
import { keepShared, sharedPath } from '../platform/shared-file.ts';

type FetchEvent = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** As `share_target` in the manifest has it. */
const action = '/share';

addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  if (request.method === 'POST' && new URL(request.url).pathname === action)
    (event as FetchEvent).respondWith(receive(request));
});

/** What can not be read leads to the page as well: there it can be chosen by hand. */
async function receive(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const shared = form?.get('file') ?? form?.get('text');
  if (shared != null) await keepShared(shared);
  return Response.redirect(`/#${sharedPath}`, 303);
}
