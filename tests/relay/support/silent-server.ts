import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Takes connections and never says a word, as a network does that lets nothing through. Yields its http address. */
export async function listenInSilence(): Promise<string> {
  const callers = new Set<Socket>();
  const server = createServer((caller) => {
    callers.add(caller);
    caller.on('error', () => caller.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const caller of callers) caller.destroy();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
