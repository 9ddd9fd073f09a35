/**
 * Messages of any length over a channel that carries only so much at once.
 *
 *     a piece: 1 if more of the message follows, 0 if not · bytes
 */
import { concatBytes } from '../../lib/bytes.ts';
import { channelMessageMax } from '../../wire/local-link/session-text.ts';

/** Many times what a phone of ours says at once. */
const messageBytesMax = 1024 * 1024;
const pieceBytesMax = channelMessageMax - 1;

/** At least one, also for a message of no bytes. */
export function piecesOf(message: Uint8Array, bytesMax = pieceBytesMax): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at === 0 || at < message.length; at += bytesMax) {
    const follows = at + bytesMax < message.length ? 1 : 0;
    pieces.push(concatBytes(Uint8Array.of(follows), message.subarray(at, at + bytesMax)));
  }
  return pieces;
}

export class Joiner {
  #pieces: Uint8Array[] = [];
  #length = 0;

  /** The message that this piece completes; `null`: more follows. 'damaged': no piece, or a message that is too long. */
  add(piece: Uint8Array): Uint8Array<ArrayBuffer> | null | 'damaged' {
    const [follows] = piece;
    this.#length += piece.length - 1;
    if ((follows !== 0 && follows !== 1) || this.#length > messageBytesMax) return 'damaged';
    this.#pieces.push(piece.subarray(1));
    if (follows === 1) return null;
    const message = concatBytes(...this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return message;
  }
}
