/** Serves the built app: a file, else the page that starts it, else 404. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CompressedFiles, keepCompressedFiles } from './compressed-files.ts';
import { chooseEncoding } from './encodings.ts';
import { respondWithText } from './respond.ts';
import { findSiteFile, type SiteFile } from './site-file.ts';

const startPage = '/index.html';

/** The build puts a hash of the content into these names, so a name never means anything else. */
const hashedFolder = '/assets/';

export type ServeSite = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

export const serveNothing: ServeSite = async (request, response) =>
  respondWithText(request, response, 404, 'Only WebSockets are spoken here.');

export function makeServeSite(folder: string): ServeSite {
  const compressed: CompressedFiles = keepCompressedFiles();

  return async (request, response, path) => {
    const found = await findSiteFile(folder, path === '/' ? startPage : path);
    const file = found ?? (isPage(request, path) ? await findSiteFile(folder, startPage) : null);
    if (file === null) return respondWithText(request, response, 404, 'Not found.');
    await respondWithFile(compressed, file, request, response, found !== null && path.startsWith(hashedFolder));
  };
}

/** A place inside the app, which the app finds by itself once it runs; a missing script must not become a page. */
function isPage(request: IncomingMessage, path: string): boolean {
  const lastSegment = path.slice(path.lastIndexOf('/') + 1);
  return !lastSegment.includes('.') && (request.headers.accept ?? '').includes('text/html');
}

async function respondWithFile(
  compressed: CompressedFiles,
  file: SiteFile,
  request: IncomingMessage,
  response: ServerResponse,
  isHashed: boolean,
): Promise<void> {
  const sent = await compressed(file, chooseEncoding(request.headers['accept-encoding']));
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', sent.etag);
  if (sent.shrinks) response.setHeader('Vary', 'Accept-Encoding');
  if (hasTag(request.headers['if-none-match'], sent.etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', sent.type);
  response.setHeader('Content-Length', sent.body.length);
  if (sent.encoding !== 'identity') response.setHeader('Content-Encoding', sent.encoding);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : sent.body);
}

const hasTag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === etag);
