/**
 * News of a group as a file, for phones that are in it. (protocol §12)
 *
 *     "MINGA" · version 1 · 'N' · strict CBOR [part, …]           part: [head, batch, …], sealed as on a relay
 *     head: strict CBOR [1, [parcel, …], have or null, box or null]
 *
 * A part is sealed with the key of one epoch, and nothing in the open says whose it is: whoever holds a key finds out by trying.
 * The first part holds the news, under the newest key. Those after it are for members who missed a rotation: they bring
 * nothing but the box of the newest one, which opens to those it was made for.
 */
import { err, ok, type Result } from '../lib/result.ts';
import { bodyUnder, type FileFault, newsMark, withHead } from './bundle.ts';
import { type CborValue, decodeStrict, encodeStrict } from './cbor.ts';

/** Sealed, all of it; the first is the head. */
export type NewsPart = readonly [head: Uint8Array, ...batches: Uint8Array[]];

export type NewsHead = {
  readonly parcels: readonly Uint8Array[];
  /** The speaker's own word on what they hold: the answer brings no more than they lack. `null` from who only reads. */
  readonly have: Uint8Array | null;
  /** The newest key, locked to the devices of all who may read on. */
  readonly box: Uint8Array | null;
};

export const newsPartsMax = 17;
const version = 1;
const newsBytesMax = 128 * 1024 * 1024;

export const encodeNewsFile = (parts: readonly NewsPart[]): Uint8Array<ArrayBuffer> =>
  withHead(newsMark, encodeStrict(parts));

export function decodeNewsFile(file: Uint8Array): Result<readonly NewsPart[], FileFault> {
  const body = bodyUnder(newsMark, file);
  if (!body.ok) return body;
  const decoded = decodeStrict(body.value, { maxBytes: newsBytesMax, maxDepth: 2 });
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const parts = decoded.value as readonly CborValue[];
  return parts.length > 0 && parts.length <= newsPartsMax && parts.every(isPart) ? ok(parts) : err('damaged');
}

const isPart = (value: CborValue): value is [Uint8Array, ...Uint8Array[]] => areBytes(value) && value.length > 0;
const isBytesOrNull = (value: CborValue | undefined): value is Uint8Array | null =>
  value === null || value instanceof Uint8Array;
const areBytes = (value: CborValue | undefined): value is readonly Uint8Array[] =>
  Array.isArray(value) && (value as readonly CborValue[]).every((each) => each instanceof Uint8Array);

export const encodeNewsHead = ({ parcels, have, box }: NewsHead): Uint8Array =>
  encodeStrict([version, parcels, have, box]);

export function decodeNewsHead(bytes: Uint8Array): Result<NewsHead, FileFault> {
  const decoded = decodeStrict(bytes, { maxBytes: newsBytesMax, maxDepth: 2 });
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const [numbered, parcels, have, box, ...more] = decoded.value as readonly CborValue[];
  if (typeof numbered === 'number' && numbered > version) return err('other-version');
  if (numbered !== version || !areBytes(parcels) || more.length > 0) return err('damaged');
  return isBytesOrNull(have) && isBytesOrNull(box) ? ok({ parcels, have, box }) : err('damaged');
}
