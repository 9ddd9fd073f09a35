import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';

/** The name a phone shows for the download. */
const fileName = 'minga-authority.crt';

/**
 * Hands the authority's certificate to phones, over plain http: they cannot use https before they trust it.
 * Rejects when the port is taken.
 */
export function serveAuthority(authorityFile: string, port: number): Promise<Server> {
  // DER is the one form that both Android and iOS take from a download.
  const certificate = new X509Certificate(readFileSync(authorityFile)).raw;
  const server = createServer((request, response) => {
    if (request.method !== 'GET') {
      response.writeHead(405).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'application/x-x509-ca-cert',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Length': certificate.length,
      'Cache-Control': 'no-store',
    });
    response.end(certificate);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
