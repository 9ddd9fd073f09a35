import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What a phone has between itself and the world: a SOCKS proxy of its own (RFC 1928). A browser's own "offline" stops
 * new requests; this one also breaks what is open, as a tunnel or an empty battery at the mast does, and it hears
 * every byte that travels.
 */
export type Aerial = {
  /** For a browser context's `proxy`. */
  readonly address: string;
  /** Breaks every connection, and lets none be made until `mend`. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Every byte that went to and fro so far. */
  readonly heard: () => Buffer;
  readonly close: () => void;
};

const version = 5;
const noAuthentication = 0;
const byName = 3;
/** Answers whose address nobody reads. */
const granted = Buffer.from([version, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
const refused = Buffer.from([version, 4, 0, 1, 0, 0, 0, 0, 0, 0]);

/** `at`: the address of this machine that its phone can reach. */
export async function raiseAerial(at = '127.0.0.1'): Promise<Aerial> {
  const sockets = new Set<Socket>();
  const travelled: Buffer[] = [];
  let isCut = false;

  function keep(socket: Socket): void {
    sockets.add(socket);
    // A broken connection is what this is for; whoever used it finds out by itself.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  }

  function carry(phone: Socket, { host, port }: { readonly host: string; readonly port: number }): void {
    const world = connect({ host, port, noDelay: true });
    keep(world);
    world.once('error', () => phone.end(refused));
    world.once('connect', () => {
      phone.write(granted);
      for (const [from, to] of [
        [phone, world],
        [world, phone],
      ] as const) {
        from.on('data', (bytes: Buffer) => travelled.push(bytes));
        from.pipe(to);
        from.on('close', () => to.destroy());
      }
    });
  }

  const server = createServer((phone) => {
    keep(phone);
    if (isCut) phone.destroy();
    phone.setNoDelay(true);
    phone.once('data', () => {
      phone.write(Buffer.from([version, noAuthentication]));
      phone.once('data', (request: Buffer) => carry(phone, destinationOf(request)));
    });
  });
  server.listen(0, at);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `socks5://${at}:${port}`,
    cut() {
      isCut = true;
      breakAll();
    },
    mend() {
      isCut = false;
    },
    heard: () => Buffer.concat(travelled),
    close() {
      server.close();
      breakAll();
    },
  };
}

/** Browsers send a request in one piece, and know hosts by name or by an IPv4 address. */
function destinationOf(request: Buffer): { readonly host: string; readonly port: number } {
  const port = request.readUInt16BE(request.length - 2);
  const host =
    request[3] === byName
      ? request.subarray(5, request.length - 2).toString('latin1')
      : request.subarray(4, 8).join('.');
  return { host, port };
}
