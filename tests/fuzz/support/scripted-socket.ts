/** A WebSocket whose other end says what the test tells it to, in the same process. */
export type Peer = {
  /** Frames the phone has sent. */
  readonly heard: readonly Uint8Array[];
  readonly say: (frame: Uint8Array) => void;
  readonly isOver: () => boolean;
};

/** `dialled` is told of each connection, before the phone has heard anything on it; `heard` of each frame. */
export function makeScriptedSocket(
  dialled: (peer: Peer) => void,
  heard: (peer: Peer, frame: Uint8Array) => void = () => undefined,
): typeof WebSocket {
  class ScriptedSocket extends EventTarget {
    binaryType = 'blob';
    readonly bufferedAmount = 0;
    readonly #heard: Uint8Array[] = [];
    readonly #peer: Peer;
    #isOver = false;

    constructor() {
      super();
      const say = (frame: Uint8Array): void => {
        const { buffer } = Uint8Array.from(frame);
        if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data: buffer }));
      };
      this.#peer = { heard: this.#heard, say, isOver: () => this.#isOver };
      dialled(this.#peer);
    }

    send(frame: Uint8Array): void {
      this.#heard.push(frame);
      heard(this.#peer, frame);
    }

    close(): void {
      if (this.#isOver) return;
      this.#isOver = true;
      this.dispatchEvent(new Event('close'));
    }
  }
  return ScriptedSocket as unknown as typeof WebSocket;
}
