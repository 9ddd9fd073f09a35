/**
 * The envelope of everything that is ever said in a group: one author, one place in that author's chain. (protocol §1)
 *
 * The original bytes are what is stored, hashed and verified; the decoded fields are a reading of them.
 */
import type { Brand } from '../lib/brand.ts';
import { concatBytes } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborFault, type CborMap, type CborValue, decodeStrict, encodeStrict, isCborMap } from '../wire/cbor.ts';
import { readEnvelope } from './envelope.ts';
import { domains, hashEntry } from './hash.ts';
import { bytesToId, type DeviceId, type EntryId, type GroupId, idToBytes } from './ids.ts';

const entryVersion = 1;
export const maxEntryBytes = 64 * 1024;
export const maxHeads = 8;
/** Three lists and a map around a payload that may itself nest three deep. */
const maxDepth = 6;
/** 2^46 ms after 1970 is the year 4199: far from both a wrong clock and an unsafe integer. */
const maxClaimedAt = 2 ** 46;

export type EntryFields = {
  readonly group: GroupId;
  readonly device: DeviceId;
  /** Place in the author's chain, from 0. */
  readonly seq: number;
  /** The author's entry before this one; `null` only at 0. */
  readonly prev: EntryId | null;
  /** Up to eight entries of other chains that the author had admitted and nobody had yet built upon. */
  readonly heads: readonly EntryId[];
  /** Governance entries that this device acknowledges with this entry for the first time. */
  readonly acks: readonly EntryId[];
  /** What the author's clock said, in ms since 1970. Shown as "claimed"; no rule reads it. (protocol §7) */
  readonly claimedAt: number;
  readonly kind: string;
  readonly payload: CborMap;
};

export type Entry = EntryFields & { readonly id: EntryId; readonly bytes: Uint8Array };
export type SignedEntry = { readonly bytes: Uint8Array; readonly signature: Uint8Array };

/** A signature that a kind carries inside its payload, checked at the boundary together with the entry's own. */
export type InnerProof = {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
};

/**
 * An entry that this phone found to be its author's. Only `identity` makes one. By its own signature, when
 * `signatureChecked`; otherwise by a later entry of the same author, whose signature was checked and which names this one's
 * hash: then the body may be believed and the signature beside it may not. (protocol §12)
 * `proofsHold` is false when a signature inside the payload is wrong: the entry is its author's all the same, so it is
 * kept and rejected by name, on every phone alike.
 */
export type VerifiedEntry = Brand<
  {
    readonly entry: Entry;
    readonly signature: Uint8Array;
    readonly signatureChecked: boolean;
    readonly proofsHold: boolean;
  },
  'VerifiedEntry'
>;

export type EntryFault = CborFault | 'not-an-entry' | 'newer-version' | 'bad-signature';

export function encodeEntry(fields: EntryFields): Entry {
  const bytes = encodeStrict({
    v: entryVersion,
    g: idToBytes(fields.group),
    a: idToBytes(fields.device),
    s: fields.seq,
    p: fields.prev === null ? null : idToBytes(fields.prev),
    h: fields.heads.map(idToBytes),
    ak: fields.acks.map(idToBytes),
    t: fields.claimedAt,
    k: fields.kind,
    b: fields.payload,
  });
  return { ...fields, id: hashEntry(bytes), bytes };
}

/** What the device signs: the group stands outside the body too, so that no engine can mistake one group's entry for another's. */
export function signedMessage({ group, bytes }: Entry): Uint8Array<ArrayBuffer> {
  if (group !== beginning.group) beginning = { group, bytes: concatBytes(domains.entrySignature, idToBytes(group)) };
  return concatBytes(beginning.bytes, bytes);
}

/** What stands before the body, the same in all messages of a group; kept of the group that was checked last. */
let beginning: { readonly group: GroupId | null; readonly bytes: Uint8Array } = {
  group: null,
  bytes: new Uint8Array(),
};

export function decodeEntry(bytes: Uint8Array): Result<Entry, EntryFault> {
  const fields = bytes.length > maxEntryBytes ? null : readEnvelope(bytes, maxDepth);
  if (fields && isSound(fields)) return ok(toEntry(fields, bytes));
  return decodeSlowly(bytes);
}

const toEntry = (fields: EntryFields, bytes: Uint8Array): Entry => ({
  group: fields.group,
  device: fields.device,
  seq: fields.seq,
  prev: fields.prev,
  heads: fields.heads,
  acks: fields.acks,
  claimedAt: fields.claimedAt,
  kind: fields.kind,
  payload: fields.payload,
  id: hashEntry(bytes),
  bytes,
});

/** By way of the general decoder: it says what is wrong. Whatever it takes for an entry, `readEnvelope` takes for the same. */
function decodeSlowly(bytes: Uint8Array): Result<Entry, EntryFault> {
  const decoded = decodeStrict(bytes, { maxBytes: maxEntryBytes, maxDepth });
  if (!decoded.ok) return decoded;
  const body = decoded.value;
  if (!isCborMap(body)) return err('not-an-entry');
  // Asked first: a later version may well have other fields.
  if (typeof body['v'] === 'number' && body['v'] > entryVersion) return err('newer-version');
  const fields = body['v'] === entryVersion && Object.keys(body).length === 10 ? readFields(body) : null;
  return fields && isSound(fields) ? ok(toEntry(fields, bytes)) : err('not-an-entry');
}

function readFields(body: CborMap): EntryFields | null {
  const group = bytesToId<GroupId>(body['g']);
  const device = bytesToId<DeviceId>(body['a']);
  const prev = body['p'] === null ? null : bytesToId<EntryId>(body['p']);
  const heads = readIds(body['h']);
  const acks = readIds(body['ak']);
  const seq = body['s'];
  const claimedAt = body['t'];
  const kind = body['k'];
  const payload = body['b'];
  if (group === null || device === null || heads === null || acks === null || !isCborMap(payload)) return null;
  if (typeof seq !== 'number' || typeof claimedAt !== 'number' || typeof kind !== 'string') return null;
  if (prev === null && body['p'] !== null) return null;
  return { group, device, seq, prev, heads, acks, claimedAt, kind, payload };
}

/** What the types of an entry's fields do not say. */
function isSound({ seq, prev, heads, acks, claimedAt, kind }: EntryFields): boolean {
  if (seq < 0 || (seq === 0) !== (prev === null) || claimedAt < 0 || claimedAt > maxClaimedAt) return false;
  return heads.length <= maxHeads && areDistinct(heads) && areDistinct(acks) && isKind(kind);
}

/** A short list is looked through: making a set for every entry is felt. */
const areDistinct = (ids: readonly EntryId[]): boolean =>
  ids.length <= 2 * maxHeads ? ids.every((id, at) => ids.indexOf(id) === at) : new Set(ids).size === ids.length;

const isKind = (kind: string): boolean => /^[a-z][a-z0-9.-]{0,39}$/.test(kind);

function readIds(value: CborValue | undefined): EntryId[] | null {
  if (!Array.isArray(value)) return null;
  const ids: EntryId[] = [];
  for (const item of value as readonly CborValue[]) {
    const id = bytesToId<EntryId>(item);
    if (id === null) return null;
    ids.push(id);
  }
  return ids;
}

/**
 * The entries a payload refers to, for every kind, known or not: `ref` holds one id, `refs` several. They are
 * admitted first, so a phone with an older app waits for the same entries as one with a newer app.
 */
export function payloadRefs(payload: CborMap): EntryId[] {
  const ids: EntryId[] = [];
  const add = (item: CborValue | undefined): void => {
    const id = bytesToId<EntryId>(item);
    if (id !== null) ids.push(id);
  };
  const { ref, refs } = payload;
  add(ref);
  if (Array.isArray(refs)) for (const each of refs as readonly CborValue[]) add(each);
  return ids;
}

/** Everything that an entry names, each once, and that is therefore admitted before it. */
export function dependenciesOf({ prev, heads, acks, payload }: EntryFields): EntryId[] {
  const named = payloadRefs(payload);
  // Joined, not spread: every admitted entry keeps this list, and one that was spread has room for many more.
  const all = (prev === null ? [] : [prev]).concat(heads, acks, named);
  return areDistinct(all) ? all : [...new Set(all)];
}
