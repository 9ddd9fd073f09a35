import type { RelayParts } from '../../../sync-server/session/relay-parts.ts';
import { makeSession, type Session } from '../../../sync-server/session/session.ts';

/** What happens to frames on their way; the identity is a good wire. */
export type Wire = {
  readonly toRelay: (frame: Uint8Array) => Uint8Array;
  readonly toPhone: (frame: Uint8Array) => Uint8Array;
};

/**
 * A WebSocket whose other end is a relay's session in the same process: the phone's code and the relay's code as they
 * are, and between them nothing but `wire`.
 */
export function makeLoopSocket(parts: RelayParts, wire: Wire): typeof WebSocket {
  class LoopSocket extends EventTarget {
    binaryType = 'blob';
    readonly bufferedAmount = 0;
    readonly #session: Session;
    #isOver = false;

    constructor() {
      super();
      const early: Uint8Array[] = [];
      let deliver = (frame: Uint8Array): void => void early.push(frame);
      this.#session = makeSession(parts, 'loop', {
        send: (frame) => deliver(frame),
        bufferedBytes: () => 0,
        close: () => this.close(),
        drop: () => this.close(),
      });
      queueMicrotask(() => {
        deliver = (frame) => this.#deliver(frame);
        early.forEach(deliver);
      });
    }

    send(frame: Uint8Array): void {
      if (!this.#isOver) this.#session.receive(wire.toRelay(frame));
    }

    close(): void {
      if (this.#isOver) return;
      this.#isOver = true;
      this.#session.ended();
      this.dispatchEvent(new Event('close'));
    }

    #deliver(frame: Uint8Array): void {
      if (this.#isOver) return;
      const { buffer } = Uint8Array.from(wire.toPhone(frame));
      this.dispatchEvent(new MessageEvent('message', { data: buffer }));
    }
  }
  return LoopSocket as unknown as typeof WebSocket;
}
