/**
 * What a newcomer begins with, where the books were closed: the books at a sealed checkpoint, what shows that it is sealed, and
 * all that was said since. It lies in the mailbox of the link, in parts. (protocol §8, decision 0023)
 *
 *     parts of: deflate( strict CBOR { c: checkpoint, b: base, q: batch, e: [batch…], p: [parcel…], s: where to read on, or null } )
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesEqual, bytesToHex, concatBytes, hexToBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';
import { pack, unpack } from './pack.ts';
import {
  type ChannelId,
  channelIdBytes,
  type SlotId,
  type StreamEpoch,
  slotIdBytes,
  streamEpochBytes,
} from './relay.ts';

export type Beginning = {
  /** Id of the checkpoint's entry, 32 bytes. */
  readonly checkpoint: Uint8Array;
  readonly base: Uint8Array;
  /** A batch of what shows that it is sealed: the checkpoint and those under it, the choice of closers, the seals. */
  readonly proof: Uint8Array;
  /** Everything beyond the cut. */
  readonly batches: readonly Uint8Array[];
  readonly parcels: readonly Uint8Array[];
  /** On the relay of the mailbox: whatever its channel held up to there is in here, or lies under the base. */
  readonly readOn: ReadOn | null;
};

export type ReadOn = { readonly channel: ChannelId; readonly epoch: StreamEpoch; readonly sequence: number };

/** A base of thousands of members is smaller; more is not put into a mailbox, and not taken out of one. */
const beginningBytesMax = 32 * 1024 * 1024;
/** One replaceable message of a relay, sealed, holds this. */
const partBytes = 56 * 1024;
const partsMax = 256;

/** A mailbox's way in has this slot; its name says nothing. */
export const waySlot = '00'.repeat(slotIdBytes) as SlotId;
/** Named by what is in it, so that another beginning's parts lie beside and not in their place. */
export const partSlot = (hash: Uint8Array, at: number): SlotId =>
  (bytesToHex(hash.subarray(0, slotIdBytes - 2)) + at.toString(16).padStart(4, '0')) as SlotId;

export type BeginningParts = {
  /** SHA-256 of what the parts come to. */
  readonly hash: Uint8Array;
  readonly parts: readonly Uint8Array[];
};

/** `null`: larger than any mailbox takes. */
export function encodeBeginning({
  checkpoint,
  base,
  proof,
  batches,
  parcels,
  readOn,
}: Beginning): BeginningParts | null {
  const where = readOn && [hexToBytes(readOn.channel), hexToBytes(readOn.epoch), readOn.sequence];
  const whole = encodeStrict({ c: checkpoint, b: base, q: proof, e: batches, p: parcels, s: where as CborValue });
  const packed = pack(whole);
  if (whole.length > beginningBytesMax || packed.length > partsMax * partBytes) return null;
  const hash = sha256(packed);
  const count = Math.ceil(packed.length / partBytes);
  const parts = Array.from({ length: count }, (_, at) =>
    encodeStrict({ h: hash, i: at, n: count, b: packed.slice(at * partBytes, (at + 1) * partBytes) }),
  );
  return { hash, parts };
}

/** Parts may come in any order, and some of another beginning among them: a newer one is just being written. */
export function decodeBeginning(parts: readonly Uint8Array[], hash: Uint8Array): Result<Beginning, 'damaged'> {
  const pieces: Uint8Array[] = [];
  for (const part of parts.slice(0, 2 * partsMax)) {
    const decoded = decodeStrict(part, { maxBytes: partBytes + 256, maxDepth: 1 });
    if (!decoded.ok || !isCborMap(decoded.value)) continue;
    const { h, i, b } = decoded.value;
    if (!(h instanceof Uint8Array) || !(b instanceof Uint8Array) || typeof i !== 'number') continue;
    if (bytesEqual(h, hash) && i < partsMax) pieces[i] = b;
  }
  const packed = concatBytes(...Array.from(pieces, (piece) => piece ?? new Uint8Array()));
  if (!bytesEqual(sha256(packed), hash)) return err('damaged');
  const whole = unpack(packed, beginningBytesMax);
  return whole === null ? err('damaged') : readBeginning(whole);
}

function readBeginning(whole: Uint8Array): Result<Beginning, 'damaged'> {
  const decoded = decodeStrict(whole, { maxBytes: beginningBytesMax, maxDepth: 2 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 6) return err('damaged');
  const { c, b, q, e, p, s } = decoded.value;
  if (!(c instanceof Uint8Array) || c.length !== 32 || !(b instanceof Uint8Array)) return err('damaged');
  const readOn = s === null ? null : whereTo(s);
  if (!(q instanceof Uint8Array)) return err('damaged');
  if (!areBytes(e) || !areBytes(p) || readOn === undefined) return err('damaged');
  return ok({ checkpoint: c, base: b, proof: q, batches: e, parcels: p, readOn });
}

function whereTo(value: CborValue | undefined): ReadOn | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [channel, epoch, sequence] = value as readonly CborValue[];
  if (!(channel instanceof Uint8Array) || channel.length !== channelIdBytes) return undefined;
  if (!(epoch instanceof Uint8Array) || epoch.length !== streamEpochBytes) return undefined;
  if (typeof sequence !== 'number' || sequence < 0) return undefined;
  return { channel: bytesToHex(channel) as ChannelId, epoch: bytesToHex(epoch) as StreamEpoch, sequence };
}

const areBytes = (value: CborValue | undefined): value is readonly Uint8Array[] =>
  Array.isArray(value) && (value as readonly CborValue[]).every((each) => each instanceof Uint8Array);
