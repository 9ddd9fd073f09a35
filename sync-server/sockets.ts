/** WebSockets: who may connect, and the wires beneath the sessions. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { relayPath } from '../src/wire/relay.ts';
import { every } from './clock.ts';
import type { Config } from './config/config.ts';
import { limitedAddress } from './limits/address.ts';
import type { RelayParts } from './session/relay-parts.ts';
import { makeSession, type Session } from './session/session.ts';
import { frameBytesMax } from './session/sizes.ts';
import { closeCodes, type Transport } from './session/transport.ts';

export type Sockets = {
  readonly count: () => number;
  /** Asks everyone to come back later, and drops who has not gone after `graceMs`. Resolves when all are gone. */
  readonly close: (graceMs: number) => Promise<void>;
};

const sweepMs = 15_000;

export function acceptSockets(servers: readonly Server[], parts: RelayParts, config: Config): Sockets {
  const { limits, clock } = parts;
  // Chunks are encrypted and do not shrink; compressing what a stranger sends only costs memory.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: frameBytesMax(limits), perMessageDeflate: false });
  const sessionsByAddress = new Map<string, Set<Session>>();
  let whenEmpty: (() => void) | null = null;

  for (const server of servers) server.on('upgrade', upgrade);

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const address = limitedAddress(
      request.socket.remoteAddress ?? '',
      request.headers['x-forwarded-for']?.toString(),
      config.trustedProxies,
    );
    const status = refusedStatus(request, address);
    if (status !== null) refuseUpgrade(socket, status);
    else sockets.handleUpgrade(request, socket, head, (webSocket) => attend(webSocket, address));
  }

  function refusedStatus(request: IncomingMessage, address: string): string | null {
    const { origin } = request.headers;
    if (request.url?.split('?')[0] !== relayPath) return '404 Not Found';
    if (config.origins !== null && origin !== undefined && !config.origins.includes(origin)) return '403 Forbidden';
    const isFull = sockets.clients.size >= limits.socketsMax || parts.isStopping();
    if (isFull) return '503 Service Unavailable';
    const ofAddress = sessionsByAddress.get(address)?.size ?? 0;
    return ofAddress >= limits.socketsPerAddressMax ? '429 Too Many Requests' : null;
  }

  function attend(webSocket: WebSocket, address: string): void {
    const transport = webSocketTransport(webSocket, () => session.drained());
    const session = makeSession(parts, address, transport);
    const sessions = sessionsByAddress.get(address) ?? new Set();
    sessionsByAddress.set(address, sessions.add(session));

    webSocket.on('message', (message: RawData, isBinary) => {
      if (isBinary && message instanceof Buffer) session.receive(message);
      else transport.close(closeCodes.unreadable);
    });
    webSocket.on('error', () => undefined); // a protocol error or an oversized frame: ws closes with the right code
    webSocket.on('close', () => {
      session.ended();
      sessions.delete(session);
      if (sessions.size === 0) sessionsByAddress.delete(address);
      if (sessionsByAddress.size === 0) whenEmpty?.();
    });
  }

  const stopSweeping = every(clock, sweepMs, () => {
    for (const sessions of sessionsByAddress.values()) {
      for (const session of sessions)
        if (session.silentMs() > limits.silenceSecondsMax * 1000) session.transport.drop();
    }
  });

  return {
    count: () => sockets.clients.size,
    close(graceMs) {
      stopSweeping();
      const gone = new Promise<void>((resolve) => {
        whenEmpty = resolve;
        if (sessionsByAddress.size === 0) resolve();
      });
      for (const webSocket of sockets.clients) webSocket.close(closeCodes.restarting);
      const stopWaiting = clock.after(graceMs, () => {
        for (const webSocket of sockets.clients) webSocket.terminate();
      });
      return gone.then(stopWaiting);
    },
  };
}

function webSocketTransport(webSocket: WebSocket, drained: () => void): Transport {
  return {
    send: (frame) => webSocket.send(frame, (fault) => fault ?? drained()),
    bufferedBytes: () => webSocket.bufferedAmount,
    close: (code) => webSocket.close(code),
    drop: () => webSocket.terminate(),
  };
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
