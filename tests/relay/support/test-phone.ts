import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { ChannelKey } from '../../../src/replication/relay/relay-link.ts';
import { openingMessage, relayPath } from '../../../src/wire/relay.ts';
import { decodeReply, type Hello, type RelayReply } from '../../../src/wire/relay-replies.ts';
import { encodeRequest, type RelayRequest } from '../../../src/wire/relay-requests.ts';
import { type Inbox, makeInbox } from './inbox.ts';

type Unnumbered<R> = R extends { kind: string } ? Omit<R, 'n'> : never;

/** A phone that speaks the relay's protocol and nothing more: no reconnecting, no checks that would hide a fault. */
export type TestPhone = {
  readonly hello: Hello;
  readonly socket: WebSocket;
  readonly ask: (request: Unnumbered<RelayRequest>) => Promise<RelayReply>;
  readonly open: (key: ChannelKey) => Promise<RelayReply>;
  readonly pushes: Inbox<RelayReply>;
  /** The close code, once the connection is over. */
  readonly closed: Promise<number>;
};

type Connecting = { readonly headers?: Record<string, string>; readonly trustAnyCertificate?: boolean };

export async function connectPhone(url: string, options: Connecting = {}): Promise<TestPhone> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}${relayPath}`, {
    headers: options.headers ?? {},
    rejectUnauthorized: options.trustAnyCertificate !== true,
  });
  onTestFinished(() => socket.terminate());
  const pushes = makeInbox<RelayReply>();
  const answersByNumber = new Map<number, (reply: RelayReply) => void>();
  let lastNumber = 0;

  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const failed = new Promise<never>((_, reject) => socket.once('error', reject));
  failed.catch(() => undefined);

  socket.on('message', (frame: Buffer) => {
    const reply = decodeReply(new Uint8Array(frame), Number.MAX_SAFE_INTEGER);
    if (!reply.ok) throw new Error(`the relay sent what no phone understands: ${reply.error.name}`);
    if (!('n' in reply.value)) return pushes.put(reply.value);
    answersByNumber.get(reply.value.n)?.(reply.value);
  });

  const ask: TestPhone['ask'] = (request) => {
    lastNumber += 1;
    const n = lastNumber;
    socket.send(encodeRequest({ ...request, n } as RelayRequest));
    const answered = new Promise<RelayReply>((resolve) => answersByNumber.set(n, resolve));
    const gone = closed.then((code) => Promise.reject(new Error(`connection closed (${code}) before the answer`)));
    return Promise.race([answered, gone]);
  };

  const hello = await Promise.race([pushes.take(), failed]);
  if (hello.kind !== 'hello') throw new Error(`the relay began with ${hello.kind}`);
  return {
    hello,
    socket,
    ask,
    pushes,
    closed,
    async open(key) {
      const proof = await key.sign(openingMessage(hello.nonce, key.channel));
      return ask({ kind: 'open', channel: key.channel, publicKey: key.publicKey, proof });
    },
  };
}
