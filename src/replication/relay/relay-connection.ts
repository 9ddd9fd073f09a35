/**
 * One WebSocket to a relay, from dialling to its end: numbers requests, matches answers, notices silence.
 *
 * What the relay says is believed only if it could be an answer. A frame that is no message, or an answer to nothing we
 * asked, ends the connection: after that we would not know what was said to whom.
 */
import { err, ok, type Result } from '../../lib/result.ts';
import { relayPath, relayProtocol } from '../../wire/relay.ts';
import { decodeReply, type Hello, type RelayReply } from '../../wire/relay-replies.ts';
import { encodeRequest, type RelayRequest } from '../../wire/relay-requests.ts';
import type { RelayFault } from './relay-link.ts';
import type { Cancel, RelaySurroundings } from './surroundings.ts';

export type Push = Extract<RelayReply, { kind: 'chunks' | 'slots' | 'live' }>;
type Numbered = Extract<RelayReply, { n: number }>;
export type Answer = Exclude<Numbered, { kind: 'refused' | 'gap' }>;
type Unnumbered<R> = R extends { kind: string } ? Omit<R, 'n'> : never;

export type RelayConnection = {
  readonly hello: Hello;
  /** Resolves with the answer of the kind that belongs to the request. */
  readonly ask: <Kind extends Answer['kind']>(
    expected: Kind,
    request: Unnumbered<RelayRequest>,
  ) => Promise<Result<Extract<Answer, { kind: Kind }>, RelayFault>>;
  /** Ends it, as if the relay had gone. */
  readonly end: () => void;
};

export type ConnectionEvents = {
  readonly opened: (connection: RelayConnection) => void;
  readonly pushed: (push: Push) => void;
  /** Called once, also when nothing was ever opened. */
  readonly ended: () => void;
};

type Waiting = { readonly expected: Answer['kind']; readonly settle: (outcome: Result<Answer, RelayFault>) => void };

/** No answer for this long means that nobody is there, whatever the platform believes of its socket. */
const answerMsMax = 30_000;
/** A silent connection is asked now and then whether it lives; the relay forgets phones that say nothing for longer. */
const silenceMs = 50_000;
/** A page of the largest chunks a relay may be set to, and their envelope. */
const frameBytesMax = 4 * 1024 * 1024;

/** Returns what ends the attempt or the connection. */
export function dialRelay(url: string, surroundings: RelaySurroundings, events: ConnectionEvents): Cancel {
  const { clock, webSocket: WebSocket } = surroundings;
  const waitingByNumber = new Map<number, Waiting>();
  let socket: WebSocket | null = null;
  let connection: RelayConnection | null = null;
  let lastNumber = 0;
  let isOver = false;
  let cancelPatience = clock.after(answerMsMax, end);
  let cancelPing: Cancel = nothing;

  try {
    socket = new WebSocket(socketAddress(url));
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data));
    socket.addEventListener('close', end);
    socket.addEventListener('error', end);
  } catch {
    clock.after(0, end); // an address that is none, or one that the page's own rules forbid
  }

  function hear(frame: unknown): void {
    if (isOver) return;
    const decoded = frame instanceof ArrayBuffer ? decodeReply(new Uint8Array(frame), frameBytesMax) : null;
    if (decoded?.ok === true && accept(decoded.value)) pingAfterSilence();
    else end();
  }

  function pingAfterSilence(): void {
    cancelPing();
    cancelPing = isOver ? nothing : clock.after(silenceMs, () => void connection?.ask('pong', { kind: 'ping' }));
  }

  /** Returns whether the relay could have said that now. */
  function accept(reply: RelayReply): boolean {
    if (reply.kind === 'hello') return connection === null && reply.version === relayProtocol && open(reply);
    if (connection === null) return false;
    if (!('n' in reply)) events.pushed(reply);
    else return settle(reply);
    return true;
  }

  function open(hello: Hello): boolean {
    keepPatience();
    connection = { hello, ask, end };
    events.opened(connection);
    return true;
  }

  function settle(reply: Numbered): boolean {
    const waiting = waitingByNumber.get(reply.n);
    if (waiting === undefined) return false;
    const outcome = outcomeOf(reply, waiting.expected);
    if (outcome === null) return false;
    waitingByNumber.delete(reply.n);
    keepPatience();
    waiting.settle(outcome);
    return true;
  }

  const ask: RelayConnection['ask'] = (expected, request) =>
    new Promise((resolve) => {
      if (isOver || socket === null) return resolve(err({ name: 'offline' }));
      lastNumber += 1;
      const settle = (outcome: Result<Answer, RelayFault>) => resolve(outcome as Parameters<typeof resolve>[0]);
      waitingByNumber.set(lastNumber, { expected, settle });
      socket.send(encodeRequest({ ...request, n: lastNumber } as RelayRequest) as Uint8Array<ArrayBuffer>);
      if (waitingByNumber.size === 1) keepPatience();
    });

  /**
   * Patience is with the connection, not with one request: while answers come, or what we sent still trickles out
   * over a thin line, a slow one may take its time.
   */
  function keepPatience(): void {
    cancelPatience();
    const unsent = socket?.bufferedAmount ?? 0;
    const giveUp = () => ((socket?.bufferedAmount ?? 0) < unsent ? keepPatience() : end());
    cancelPatience = waitingByNumber.size > 0 ? clock.after(answerMsMax, giveUp) : nothing;
  }

  function end(): void {
    if (isOver) return;
    isOver = true;
    cancelPatience();
    cancelPing();
    socket?.close();
    for (const { settle } of waitingByNumber.values()) settle(err({ name: 'unanswered' }));
    waitingByNumber.clear();
    events.ended();
  }

  return end;
}

/** `null`: an answer to some other question. */
function outcomeOf(reply: Numbered, expected: Answer['kind']): Result<Answer, RelayFault> | null {
  if (reply.kind === 'refused') return err({ name: reply.why, retryAfterMs: bearable(reply.retryAfterMs) });
  if (reply.kind === 'gap') {
    const { first, last, stamp } = reply;
    return err({ name: 'gap', extent: { first, last, stamp } });
  }
  return reply.kind === expected ? ok(reply) : null;
}

/** Nobody asks in a circle because a relay says "at once"; and what is longer than a platform's timers count is "at once". */
const retryMsMin = 250;
const retryMsMax = 24 * 60 * 60_000;

const bearable = (retryAfterMs: number | null): number | null =>
  retryAfterMs === null ? null : Math.max(retryMsMin, Math.min(retryMsMax, retryAfterMs));

const nothing = (): void => undefined;

const socketAddress = (url: string): string => `${url.replace(/\/+$/, '').replace(/^http/, 'ws')}${relayPath}`;
