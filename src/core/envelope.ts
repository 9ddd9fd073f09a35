/**
 * The ten fields of an entry, read where they stand: in its one spelling they always come in the same order. (protocol §1)
 *
 * A catch-up decodes a hundred thousand entries; ids become text here without being copied out first. `null` says only
 * that something is amiss; what it is, the general decoder says.
 */
import { utf8 } from '../lib/bytes.ts';
import { hexOf32 } from '../lib/hex-of-32.ts';
import { type CborMap, isCborMap } from '../wire/cbor.ts';
import { CborReader } from '../wire/cbor-reader.ts';
import type { EntryFields } from './entry.ts';
import type { DeviceId, EntryId, GroupId } from './ids.ts';

/** Text of that many bytes, fewer than 24. */
const name = (text: string): number[] => [0x60 + text.length, ...utf8(text)];
const idHead = [0x58, 32];
const idBytes = 32;

const before = {
  device: new Uint8Array([0xaa, ...name('a'), ...idHead]),
  payload: new Uint8Array(name('b')),
  group: new Uint8Array([...name('g'), ...idHead]),
  heads: new Uint8Array(name('h')),
  kind: new Uint8Array(name('k')),
  noPrev: new Uint8Array([...name('p'), 0xf6]),
  prev: new Uint8Array([...name('p'), ...idHead]),
  seq: new Uint8Array(name('s')),
  claimedAt: new Uint8Array(name('t')),
  /** With version 1. */
  acks: new Uint8Array([...name('v'), 1, ...name('ak')]),
  id: new Uint8Array(idHead),
};

/** `depth`: how deep the whole may nest. Ranges, and that no id stands twice in a list, are for the caller to ask. */
export function readEnvelope(bytes: Uint8Array, depth: number): EntryFields | null {
  const reader = new CborReader(bytes, true);
  const device = reader.skip(before.device) ? readId<DeviceId>(reader) : null;
  if (device === null || !reader.skip(before.payload)) return null;
  const payload = reader.value(depth - 1);
  const group = isCborMap(payload) && reader.skip(before.group) ? readId<GroupId>(reader) : null;
  const heads = group !== null && reader.skip(before.heads) ? readIds(reader) : null;
  const kind = heads !== null && reader.skip(before.kind) ? reader.text() : undefined;
  if (group === null || heads === null || kind === undefined) return null;
  const opens = reader.skip(before.noPrev);
  const prev = !opens && reader.skip(before.prev) ? readId<EntryId>(reader) : null;
  if (!opens && prev === null) return null;
  const seq = reader.skip(before.seq) ? reader.natural() : -1;
  const claimedAt = reader.skip(before.claimedAt) ? reader.natural() : -1;
  const acks = reader.skip(before.acks) ? readIds(reader) : null;
  if (seq < 0 || claimedAt < 0 || acks === null || !reader.ended) return null;
  return { group, device, seq, prev, heads, acks, claimedAt, kind, payload: payload as CborMap };
}

const shortList = 8;

/** Nearly all entries acknowledge nothing: one list for all of them. */
const none: readonly EntryId[] = [];

function readIds(reader: CborReader): readonly EntryId[] | null {
  const length = reader.listLength();
  if (length < 0) return null;
  if (length === 0) return none;
  // A short list is made in its size: one that grows is given room for seventeen.
  const ids = length <= shortList ? new Array<EntryId>(length) : [];
  for (let at = 0; at < length; at += 1) {
    const id = reader.skip(before.id) ? readId<EntryId>(reader) : null;
    if (id === null) return null;
    ids[at] = id;
  }
  return ids;
}

function readId<T extends GroupId | DeviceId | EntryId>(reader: CborReader): T | null {
  const from = reader.at;
  if (from + idBytes > reader.bytes.length) return null;
  reader.at += idBytes;
  return hexOf32(reader.bytes, from) as string as T;
}
