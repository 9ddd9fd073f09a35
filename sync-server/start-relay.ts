import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { streamEpochBytes } from '../src/wire/relay.ts';
import { type Clock, every, systemClock } from './clock.ts';
import type { Config } from './config/config.ts';
import { makeAnswerHttp } from './http/answer-http.ts';
import { makeHealth } from './http/health.ts';
import { makeServeSite, serveNothing } from './http/serve-site.ts';
import { makeAllowances } from './limits/allowances.ts';
import { type Log, logToStdout } from './log.ts';
import { makeHub } from './session/hub.ts';
import { proofHolds } from './session/proof.ts';
import type { RelayParts } from './session/relay-parts.ts';
import { acceptSockets } from './sockets.ts';
import { openStore } from './store/store.ts';

export type Relay = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Where it speaks without TLS, WebSockets alone; `null`: nowhere. */
  readonly plainPort: number | null;
  /** Takes no more visitors, commits what was asked for, says goodbye and closes the store. */
  readonly stop: () => Promise<void>;
};

type Surroundings = { readonly clock: Clock; readonly log: Log };

/** How long a stopping relay waits for its visitors to hang up. */
const goodbyeMs = 2000;

/** How long an erased value may still lie in the write-ahead log. */
const checkpointMs = 10 * 60_000;

/** Rejects when the port, the store or the certificate cannot be used. */
export async function startRelay(
  config: Config,
  { clock, log }: Surroundings = { clock: systemClock, log: logToStdout },
): Promise<Relay> {
  let isStopping = false;
  const storeFailed = (reason: unknown): void => log({ event: 'store-failed', reason: String(reason) });
  const newEpoch = randomBytes(streamEpochBytes);
  const store = openStore({ folder: config.dataFolder, newEpoch, quotas: config.limits, failed: storeFailed });
  const parts: RelayParts = {
    store,
    hub: makeHub(),
    allowances: makeAllowances(config.limits, clock.now),
    limits: config.limits,
    clock,
    randomBytes,
    proofHolds,
    isStopping: () => isStopping,
    storeFailed,
  };

  const server = makeServer(config);
  const plain = config.plainPort === null ? null : { server: createServer(), port: config.plainPort };
  const servers = plain === null ? [server] : [server, plain.server];
  const sockets = acceptSockets(servers, parts, config);
  const health = makeHealth(packageVersion(), store, sockets.count, clock);
  server.on('request', makeAnswerHttp(health, makeServeSite(config.siteFolder)));
  // The app itself is not handed out without TLS: a phone could neither keep it nor use its camera.
  plain?.server.on('request', makeAnswerHttp(health, serveNothing));

  const listening = async (): Promise<{ port: number; plainPort: number | null }> => ({
    port: await listen(server, config),
    plainPort: plain && (await listen(plain.server, { ...config, port: plain.port })),
  });
  const { port, plainPort } = await listening().catch((reason: unknown) => {
    for (const each of servers) each.close();
    store.close();
    throw reason;
  });
  const stopCheckpoints = every(clock, checkpointMs, () => {
    void store.doors.sweep(clock.date());
    store.checkpoint();
  });
  const url = `${config.tls === null ? 'http' : 'https'}://${hostInUrl(config.host)}:${port}`;
  log({ event: 'listening', url, port, ...(plainPort !== null && { plainPort }) });

  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    log({ event: 'stopping' });
    const closed = Promise.all(servers.map((each) => new Promise((resolve) => each.close(resolve))));
    store.flush();
    await new Promise(setImmediate); // the answers to what was just committed leave before the goodbye
    await sockets.close(goodbyeMs);
    for (const each of servers) each.closeAllConnections();
    await closed;
    stopCheckpoints();
    store.close();
    log({ event: 'stopped' });
  }

  return { url, port, plainPort, stop };
}

function makeServer({ tls }: Config): Server {
  if (tls === null) return createServer();
  return createTlsServer({ cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) });
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** "Every address of this machine" is nothing one can open; the machine's own name for itself is. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
