import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line to a relay that counts what travels on it, WebSocket framing and HTTP included. */
export type CountedLine = {
  readonly url: string;
  /** Bytes so far. */
  readonly counts: () => { readonly sent: number; readonly received: number };
};

export async function countedLineTo(relayPort: number): Promise<CountedLine> {
  let sent = 0;
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((phone) => {
    const relay = connect({ port: relayPort, host: '127.0.0.1' });
    for (const socket of [phone, relay]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    phone.on('data', (bytes: Buffer) => {
      sent += bytes.length;
    });
    relay.on('data', (bytes: Buffer) => {
      received += bytes.length;
    });
    phone.pipe(relay);
    relay.pipe(phone);
    phone.on('close', () => relay.destroy());
    relay.on('close', () => phone.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}`, counts: () => ({ sent, received }) };
}
