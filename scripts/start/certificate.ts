import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Paths of PEM files. A phone that trusts `authorityFile` trusts the relay's certificate. */
export type CertificateFiles = {
  readonly certFile: string;
  readonly keyFile: string;
  readonly authorityFile: string;
};

const dayMs = 86_400_000;
/** iOS refuses a server's certificate that is valid for more than 825 days, and users forget one that lasts too long. */
const validDays = 397;
const renewBeforeDays = 30;

/**
 * Takes the certificate in `folder` if it serves every address for a month yet, else makes one.
 *
 * It is signed by an authority made for it alone, whose private key is thrown away at once: a phone that was told to
 * trust this authority trusts one certificate of one machine, and nobody can ever sign another with it. (A certificate
 * that signs itself would do for a look, but neither Chrome nor Safari keeps an app offline behind one.)
 */
export async function certificateFor(folder: string, addresses: readonly string[]): Promise<CertificateFiles> {
  const files = {
    certFile: join(folder, 'relay.crt'),
    keyFile: join(folder, 'relay.key'),
    authorityFile: join(folder, 'authority.crt'),
  };
  if (Object.values(files).every((file) => existsSync(file)) && serves(files.certFile, addresses)) return files;

  const dates = { notBeforeDate: new Date(Date.now() - dayMs), notAfterDate: new Date(Date.now() + validDays * dayMs) };
  const strength = { algorithm: 'sha256', keyType: 'rsa', keySize: 2048, ...dates } as const;
  const authority = await generate([{ name: 'commonName', value: `Minga on ${addresses[0] ?? 'this machine'}` }], {
    ...strength,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const relay = await generate([{ name: 'commonName', value: 'Minga relay' }], {
    ...strength,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(files.authorityFile, authority.cert);
  writeFileSync(files.certFile, relay.cert);
  writeFileSync(files.keyFile, relay.private, { mode: 0o600 });
  return files;
}

function serves(certFile: string, addresses: readonly string[]): boolean {
  const certificate = new X509Certificate(readFileSync(certFile));
  const lasts = Date.parse(certificate.validTo) > Date.now() + renewBeforeDays * dayMs;
  return lasts && addresses.every((address) => certificate.checkIP(address) !== undefined);
}
