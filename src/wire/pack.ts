import { deflateSync, Inflate } from 'fflate';
import { concatBytes } from '../lib/bytes.ts';

/** Raw deflate. Level 6 is where entries stop getting smaller. */
export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** `null` when it is no deflated stream, or would grow above `mostBytes`: a few kilobytes may claim to be gigabytes. */
export function unpack(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && length <= mostBytes; at += pieceBytes) {
      inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    }
  } catch {
    return null;
  }
  return ended && length <= mostBytes ? concatBytes(...parts) : null;
}

/** Small enough that one piece of a bomb (a thousandfold) stays bearable before the limit is seen. */
const pieceBytes = 16 * 1024;
