import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with a few words or a JSON text that no cache keeps. HEAD gets the same headers and no body. */
export function respondWithText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}
