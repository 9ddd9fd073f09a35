import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Health } from './health.ts';
import { respondWithText } from './respond.ts';
import { securityHeaders } from './security-headers.ts';
import type { ServeSite } from './serve-site.ts';

/**
 * Where share menus post files to. The app's own service worker answers that, and nothing of it comes here; from a phone whose
 * worker is gone it does, and then it is not read: its person is led to where the file can be chosen by hand.
 */
const sharedTo = '/share';

/** Every plain HTTP request: the app's files and /healthz, to read and nothing else. */
export function makeAnswerHttp(health: () => Health, serveSite: ServeSite): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else respondWithText(request, response, 500, 'The file could not be read.');
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    if (request.method === 'POST' && path === sharedTo) {
      response.setHeader('Connection', 'close');
      response.writeHead(303, { Location: '/#/open' }).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return respondWithText(request, response, 405, 'Only GET and HEAD.');
    }
    if (path !== '/healthz') return serveSite(request, response, path);
    const state = health();
    respondWithText(request, response, state.ok ? 200 : 503, JSON.stringify(state), 'application/json');
  }
}
