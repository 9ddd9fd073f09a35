/** `npm start`: builds what is not built, starts the relay that also serves the app, and says where to open it. */
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build/build.ts';
import { rootFolder } from './root.ts';
import { serveAuthority } from './start/authority-server.ts';
import { certificateFor } from './start/certificate.ts';
import { localAddresses } from './start/local-addresses.ts';
import { type StartOptions, startOptionsFrom, usage } from './start/options.ts';
import { type RelayProcess, startRelayProcess } from './start/relay-process.ts';
import { wordsForPhones, wordsForThisMachine } from './start/words.ts';

const dataFolder = process.env['MINGA_DATA'] || join(rootFolder, '.data');

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The relay has its own way to end, on the same signals; we end when it has. */
function endWith({ process: relay }: RelayProcess): void {
  relay.removeAllListeners('exit');
  relay.once('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => relay.kill('SIGTERM'));
}

async function start(settings: Readonly<Record<string, string>>): Promise<RelayProcess> {
  const everyRelay = { MINGA_DATA: dataFolder, MINGA_STATIC: join(rootFolder, 'dist') };
  const relay = await startRelayProcess({ ...everyRelay, ...settings }).catch(() => stop('Minga did not start.'));
  endWith(relay);
  return relay;
}

async function startForThisMachine({ port }: StartOptions): Promise<void> {
  const relay = await start({ MINGA_PORT: String(port) });
  process.stdout.write(wordsForThisMachine(relay.url));
}

async function startForPhones({ port, address }: StartOptions): Promise<void> {
  const addresses = address ? [address] : localAddresses(networkInterfaces());
  const shown = addresses[0] ?? stop('This machine is on no network: join the Wi-Fi that the phones use.');
  const ownCertificate = Boolean(process.env['MINGA_TLS_CERT']);
  const made = ownCertificate ? null : await certificateFor(join(dataFolder, 'tls'), addresses);
  const relay = await start({
    MINGA_PORT: String(port),
    MINGA_PLAIN_PORT: String(port === 0 ? 0 : port + 2),
    MINGA_HOST: process.env['MINGA_HOST'] || '0.0.0.0',
    ...(made && { MINGA_TLS_CERT: made.certFile, MINGA_TLS_KEY: made.keyFile }),
  });
  const [url, plainUrl] = [`https://${shown}:${relay.port}`, `ws://${shown}:${relay.plainPort}`];
  if (made === null) {
    process.stdout.write(wordsForPhones({ url, plainUrl, authorityUrl: null }));
    return;
  }
  const authority = await serveAuthority(made.authorityFile, relay.port + 1).catch((problem: Error) => {
    relay.process.kill('SIGTERM');
    return stop(`The port ${relay.port + 1} is needed to hand out the certificate: ${problem.message}`);
  });
  process.stdout.write(wordsForPhones({ url, plainUrl, authorityUrl: `http://${shown}:${relay.port + 1}` }));
  relay.process.once('exit', () => authority.close());
}

const options = startOptionsFrom(process.argv.slice(2), process.env);
if (!options.ok) stop(`${options.error}\n\n${usage}`);
if (options.value.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const fault = await buildIfStale();
if (fault !== undefined) stop(`${fault}\nThe app could not be built.`);
await (options.value.phones ? startForPhones(options.value) : startForThisMachine(options.value));
