import { deflateSync, Inflate, inflateSync } from 'fflate';
import { concatBytes } from '../lib/bytes.ts';

/** Raw deflate. Level 6 is where entries stop getting smaller. */
export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** `null` when it is no deflated stream, or would grow above `mostBytes`: a few kilobytes may claim to be gigabytes. */
export function unpack(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  return unpackAtOnce(packed, mostBytes) ?? unpackInPieces(packed, mostBytes);
}

/** Batches that phones make are no larger than this when packed, and grow about twofold. */
const atOnceMost = 128 * 1024;
const room = new Uint8Array(4 * atOnceMost);

/**
 * Into room that is there already, which is twice as fast. What does not fit is not written, and costs at most the time of
 * counting it. `null` for that, as for all that is damaged.
 */
function unpackAtOnce(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  if (packed.length > atOnceMost) return null;
  try {
    const bytes = inflateSync(packed, { out: room });
    // Full to the brim: there may have been more.
    return bytes.length < room.length && bytes.length <= mostBytes ? bytes.slice() : null;
  } catch {
    return null;
  }
}

function unpackInPieces(packed: Uint8Array, mostBytes: number): Uint8Array | null {
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
